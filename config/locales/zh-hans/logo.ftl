### 用户组的标志。

logo-new = 新用户组 { $name } 的标志
logo-official = 官方用户组 { $name } 的标志
logo-waits = { $no } 还没有标志：获准加入后会得到新用户组的标志。`!group show { $no }` 可以查看它的状态。
logo-revoked = { $no } 的资格已被撤销，标志也随之失效。重新授予资格后，两者都会恢复；`!group show { $no }` 可以查看还缺什么。
logo-never = { $no } 不是本计划的用户组，因此没有标志。`!group show { $no }` 可以查看它的状态。
logo-letters = 我无法绘制 { $name } 的标志：这里没有字体包含 { $letters }
logo-fonts = 机器人的运维人员可以用包含这些字符的字体来解决：安装在机器上（Noto 字体几乎包含所有文字），或放进配置中 `[logos]` 指定的目录。重启后，`!group logo` 就能绘制。
logo-too-long = 我无法绘制 { $name } 的标志：名称超过 { $most } 个字符。较短的名称可以绘制。
logo-nameless = 我无法绘制一个用户组的标志：它的名称没有可见的文字。
logo-broken = 我无法绘制 { $name } 的标志：模板有问题。`chancery check` 会说明问题所在。
logo-later = { $name } 的标志暂时无法在这里绘制。组织者知道缺少什么。
