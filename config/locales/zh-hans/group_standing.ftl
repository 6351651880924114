### 用户组：如何成为官方用户组、失去资格，又如何恢复。

## 官方

grant-after-admission = { $no } 还在等待先被接纳为新用户组：`!admit { $no }`。
granted-already = { $no } 已经是官方用户组。从何时起，见 `!group show { $no }`。
grant-after-revocation = { $no } 的资格已被撤销。`!regrant { $no }` 可以恢复。
grant-too-early = { $no } **{ $name }** 还没有准备好成为官方用户组。现状如下：
grant-too-early-foot =
    需要有人看过的，用 `!validate { $no }` 加步骤编号和原因；这个用户组不需要的，同样用 `!waive`。等到什么都不缺了，我会在这里问你们。
has-no-status = { $no } 现在没有资格：{ $standing }。详情见 `!group show { $no }`。
complete-ask = { $no } **{ $name }** 已完成所有步骤，可以成为官方用户组。
complete-waits = { $no } **{ $name }** 已完成所有步骤，自 { $since } 起在等待你们的一句话。
complete-foot = ✅ `!grant { $no }` 让它成为官方用户组 · `!group show { $no }`
granted = { $by } 已让 { $no } **{ $name }** 成为官方用户组。其组织者会知道，公告聊天室里的大家也会知道。
letter-granted = 祝贺！{ $by } 已让 **{ $name }**（{ $no }）成为 { -community } 的官方用户组。
letter-granted-gets =
    从现在起你们可以使用官方标志。如果哪天难以继续，请尽早说：你们的导师和组织者会帮忙。`!group show { $no }` 随时显示你们的状况。
mentor-granted = 你指导的 { $no } **{ $name }** 现在是官方用户组了。感谢你带他们走到这一步。
announced-official = 🎉 **{ $name }** 现在是官方用户组了。祝贺！详情见 `!group show { $no }`。
announced-official-in = { $region }的 **{ $name }** 现在是官方用户组了。祝贺！详情见 `!group show { $no }`。

## 撤销

revoke-after-support =
    撤销之前总要先帮助：`!support { $no }` 加原因，给用户组帮助并定一个日期。日期过了而帮助没有用，才可以用 `!revoke { $no }`。
revoke-not-before = { $no } 在 { $until } 之前都在得到帮助；在那之前什么都不会撤销。如果已经好转：`!recovered { $no }`。
revoke-preview = 这会撤销 { $no } **{ $name }** 的资格，其组织者会读到：
revoke-preview-mentor = 其导师 { $mentor } 也会知道，并读到同样的理由。
revoke-preview-everybody = 在公告聊天室里，大家会读到：
letter-revoked = 经过一段时间的帮助，{ $by } 撤销了 **{ $name }**（{ $no }）的资格。理由如下：
letter-revoked-keeps = 你们做过的一切都不会丢失：用户组保留它的编号、名称和历史。只是现在请不要使用标志。
letter-revoked-again =
    它还可以回来：当你们重新聚会时，请告诉组织者（`!feedback` 加几句话）；他们会用 `!regrant { $no }` 恢复资格。现状，以及有什么可以帮到
    你们：
revoked = { $by } 撤销了 { $no } **{ $name }** 的资格。其组织者会读到这个理由，以及如何回来：
mentor-revoked = { $by } 撤销了你指导的 { $no } **{ $name }** 的资格。感谢你的帮助。其组织者会读到这个理由：
announced-revoked = 用户组 **{ $name }** 目前没有资格。随时欢迎它回来。

## 恢复

not-revoked = { $no } 的资格没有被撤销：{ $standing }。详情见 `!group show { $no }`。
regranted = { $by } 恢复了 { $no } **{ $name }** 的资格：{ $standing }。
letter-regranted = 欢迎回来！{ $by } 恢复了 **{ $name }**（{ $no }）的资格：{ $standing }。
regranted-as-new = 它以前是官方用户组，现在还缺一些步骤；完成之后就会再次成为官方用户组。
mentor-regranted = 你指导的 { $no } **{ $name }** 恢复了资格：{ $standing }。
announced-regranted = 🎉 **{ $name }** 回来了：{ $standing }。详情见 `!group show { $no }`。
