### 用户组：所有人都能看到的内容。

groups-off = 本计划没有用户组。
no-such-group = 没有编号为 { $no } 的用户组。`!groups` 可以列出全部。
no-group-of-yours = 你在这里没有组织用户组，请说明是哪一个：`!group show G4`。`!groups` 可以列出全部。
which-group = 你组织的用户组不止一个，请说明是哪一个：`!group show G4`。
not-your-own-group = { $no } 由你自己组织；无论担任什么角色，都不能评判自己的用户组。请另找他人。
groups-none = 还没有用户组。
groups-head = 用户组：
groups-line = **{ $no }** { $name }: { $standing }
