### 某人与用户组的关系，以及等待处理的事项。

## 我的状态

status-group-proposed = 你组织 **{ $no }** { $name }，它自 { $since } 起等待接纳。
status-group = 你组织 **{ $no }** { $name }：{ $standing }，{ $all } 个步骤已完成 { $done } 个。`!group show { $no }` 显示还缺什么。
status-group-helped = { $no } 正在得到帮助，直到 { $until }；在此之前不会取消任何资格。
status-group-revoked = 你组织 **{ $no }** { $name }；它的资格于 { $since } 撤销，可以重新授予。
status-group-mentored = 你指导 **{ $no }** { $name }。`!group show { $no }` 显示它的状况。
status-group-offered = 已请你指导 **{ $no }** { $name }；请在 { $until } 之前答复。
status-groups-more = 还有 { $groups } 个用户组：`!groups 我的`。

## 等待处理

todo-group-proposed = 用户组 { $no } { $name } 自 { $since } 起等待接纳。
todo-group-support = 对用户组 { $no } { $name } 的帮助已于 { $until } 结束：它恢复了吗，还是需要更多时间？
todo-groups-mentorless = { $groups } 个用户组没有大使指导，最早的自 { $since } 起：`!groups report`。
todo-groups-lapsed = { $groups } 个用户组有内容需要重新验证，最早的自 { $since } 起：`!groups report`。

## 数字

stats-groups = 用户组：官方 { $official }，新 { $new }，已提议 { $proposed }，资格已撤销 { $revoked }
stats-groups-to-official = 半数官方用户组在提议后 { $days } 天内成为官方（统计：{ $groups } 个）
digest-groups = 用户组：提议 { $proposed }，接纳 { $admitted }，成为官方 { $official }，资格撤销 { $revoked }。

## 谁是谁

whois-organises = { $who } 组织用户组 **{ $no }** { $name }（{ $standing }）。

## 被遗忘

forget-group = 关于用户组的理由和备注：{ $texts }
forget-group-entry = 你不再列在 { $groups } 个用户组的组织者之中，你的姓名、电子邮箱和雇主也一并删除。
forget-group-contact = 此后由 { $to } 担任用户组 { $no } 的联系人。
forget-group-deserted =
    我不知道还有谁组织用户组 { $no }，因此会告诉组织者它已没有联系人。在此之前，可以用 `!group transfer { $no }` 加上某人的
    Matrix ID 移交。
forget-group-stays = 用户组关于自己的介绍属于用户组，予以保留：{ $texts }
group-contact-now = 从现在起由你担任用户组 **{ $no }** { $name } 的联系人，因为你是其组织者中的下一位。`!group show { $no }` 显示它的状况。
group-contact-told = 现在由 { $to } 担任用户组 **{ $no }** { $name } 的联系人：之前的联系人已离开。
group-deserted = 用户组 **{ $no }** { $name } 已没有联系人，我也不知道还有谁组织它。`!group show { $no }` 显示如何联系它。
