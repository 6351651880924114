### 谁是用户组的联系人，以及如何关闭用户组。
only-its-contact = { $command } 由 { $no } 的联系人 { $contact } 使用。请问对方；如果对方已不在，请问项目组织者。
already-contact = { $who } 已经是 { $no } 的联系人。
handover-asked =
    { $by } 问你是否愿意从现在起做用户组 { $no } { $name } 的联系人：更新它的内容，并接收来信。✅ 愿意就写 `!group take { $no }`；❌ `!group pass { $no }`
    也可以。
handover-begun = 我已问 { $to } 是否愿意做 { $no } { $name } 的联系人。对方同意之前，什么都不变。
handover-begun-told = 组织者 { $by } 问了 { $to } 是否愿意代替你做 { $no } { $name } 的联系人。对方同意之前什么都不变；如果有误，请写信给 { $by }。
handover-not-asked = 现在没有人请你做 { $no } 的联系人。联系人可以用 `!group transfer { $no } @person` 转交。
group-taken = 谢谢！现在你是 { $no } { $name } 的联系人。`!group show { $no }` 显示它的状态，`!group edit { $no }` 修改内容。
handed-over = { $to } 接替 { $from } 成为用户组 { $no } { $name } 的联系人。谢谢你们两位！
group-passed = 没关系；我已告诉对方。{ $no } { $name } 仍由原来的联系人负责。
handover-declined-told = { $to } 不愿意做 { $no } { $name } 的联系人。`!group transfer { $no } @person` 可以问别人。
group-close-head = 这会永久关闭用户组 **{ $no }** { $name }：不再列出，历史保留。组织者和导师会读到你的理由：
group-closed = 用户组 { $no } { $name } 已关闭。谢谢你为它所做的一切！
group-closed-told = { $by } 关闭了用户组 { $no } { $name }。谢谢所有参与的人！理由是：
