### 用户组：所有人都能看到的内容。

groups-off = 本计划没有用户组。
no-such-group = 没有编号为 { $no } 的用户组。`!groups` 可以列出全部。
no-group-of-yours = 你在这里没有组织用户组，请说明是哪一个：`!group show G4`。`!groups` 可以列出全部。
which-group = 你组织的用户组不止一个，请说明是哪一个：`!group show G4`。
not-your-own-group = { $no } 由你自己组织；无论担任什么角色，都不能评判自己的用户组。请另找他人。

## 列表

groups-none = 还没有用户组。
groups-none-such = 目前没有这样的用户组。`!groups` 可以查看有哪些。
groups-unknown =
    我不知道名为“{ $words }”的地区、状态、用户组或城市。`!groups` 后面可以写地区（{ $regions }）、状态（{ $standings }）、两者
    （`!groups 欧洲 新`）、用户组的名称、所在城市，或 `我的`。
groups-head = { $groups } 个用户组：
groups-head-region = { $region }的 { $groups } 个用户组：
groups-head-standing = 状态为“{ $standing }”的 { $groups } 个用户组：
groups-head-both = { $region }状态为“{ $standing }”的 { $groups } 个用户组：
groups-line = **{ $no }** { $name }：{ $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name }（{ $region }）
groups-line-region = **{ $no }** { $name }（{ $region }）：{ $standing }
groups-more = 还有 { $groups } 个：在后面写上 { $from }，就能从那里继续看。
groups-more-file = `!groups export csv` 会以文件形式给出全部。
groups-foot = `!group show` 加编号可以查看其中一个。
groups-count = **{ $groups } 个用户组：** 官方 { $official }，新 { $new }，已提议 { $proposed }，资格已撤销 { $revoked }
groups-count-region = **{ $region }：** 官方 { $official }，新 { $new }，已提议 { $proposed }，资格已撤销 { $revoked }
groups-count-elsewhere = **不属于本计划任何地区：** 官方 { $official }，新 { $new }，已提议 { $proposed }，资格已撤销 { $revoked }
groups-count-foot =
    想看是哪些：`!groups 欧洲` 列出某个地区的，`!groups 官方` 列出某种状态的，`!groups 欧洲 新` 两者都限定，`!groups Oslo` 列出某个城市的，
    `!groups 我的` 列出你的。`!group show G4` 查看一个。
groups-mine-none = 你在这里没有组织也没有指导任何用户组。`!groups` 可以查看有哪些。
groups-organised = 你组织的：
groups-mentored = 你指导的：
groups-offered = 已请你指导的：
