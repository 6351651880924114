### 用户组：对处境困难的用户组的帮助。

support-too-short = 帮助需要时间，所以日期必须是 { $earliest } 或更晚；{ $day } 太近了。不写日期时，我按项目的规定。
support-preview = 这会给 { $no } **{ $name }** 帮助，其组织者会读到：
support-preview-mentor = 会请其导师 { $mentor } 与他们联系。
support-no-mentor = { $no } 没有导师。也许该地区有大使愿意：`!group assign { $no }` 加上人选。
letter-support = { $by } 想帮 **{ $name }**（{ $no }）一把。维持一个用户组很不容易，每个用户组都有安静的时候。事情是这样的：
letter-support-open = 用户组的现状，以及有什么可以帮到你们：
letter-support-until =
    时间到 { $until } 为止，在那之前你们的用户组没有任何变化。之后组织者会和你们一起看；什么都不会自动发生。如果有什么妨碍你们，请说出来：
    `!feedback` 加几句话。
letter-support-mentor = 你们的导师 { $mentor } 会与你们联系；也欢迎先写信。
supported = { $by } 在 { $until } 之前给 { $no } **{ $name }** 帮助。其组织者会读到下面的话，以及还缺什么、有什么可以帮到他们：
mentor-support = { $by } 在 { $until } 之前给你指导的 { $no } **{ $name }** 帮助。请与其组织者联系，看看什么有帮助。事情是这样的：
support-half = ⏳ **{ $name }**（{ $no }）得到帮助的时间已过一半；到 { $until } 为止。现状，以及有什么可以帮到你们：
mentor-support-half = { $no } **{ $name }** 得到帮助的时间已过一半；到 { $until } 为止。现状：
support-ended =
    { $no } **{ $name }** 自 { $since } 起得到帮助，时间已经到了。什么都不会自动发生：请看一看，并说说怎么继续。现状：
support-waits = 对 { $no } **{ $name }** 的帮助已于 { $until } 结束，还没有人说怎么继续。
support-ended-foot =
    ✅ 如果已经好转：`!recovered { $no }` · 需要更多时间：`!support { $no }` 加原因 · `!revoke { $no }` 加理由，其组织者会读到
not-supported = { $no } 现在没有得到帮助。`!support { $no }` 加原因可以给它帮助。
recovered = { $by } 说 { $no } **{ $name }** 已经好转。其组织者会知道。
letter-recovered = 🌱 **{ $name }**（{ $no }）已经好转，并保留它的资格。感谢你们坚持下来！
mentor-recovered = 你指导的 { $no } **{ $name }** 已经好转，并保留它的资格。感谢你的帮助！
