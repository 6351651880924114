### 候选人和导师怎样同行，工单怎样交给另一位导师。没有消息不是谁的错。

## 从一位导师到另一位

ticket-released = 谢谢你告诉我。我会为工单 { $no } 寻找另一位导师；候选人会得知指导会继续，但看不到你的理由。
ticket-released-organisers = { $mentor } 交还了 { $who } 的工单 { $no }。我正在寻找另一位导师。理由只给你们看：
assigned = { $by } 已请 { $mentor } 指导 { $who }，工单 { $no }。
assigned-mentor =
    { $by } 请你从现在起指导 { $who }，工单 { $no }。如果不合适，写 `!release { $no }` 并说一句原因，也没有关系。
assigned-other = 按照 { $by } 的决定，从现在起由 { $mentor } 继续工单 { $no }。感谢你所做的一切！
assigned-already = { $mentor } 已经是工单 { $no } 的导师。
assign-candidate = { $who } 是这个工单的候选人，谁都不能指导自己。请写另一个人。
orphans-head = 现在没有导师的有：
orphans-none = 现在没有人缺导师。
orphan-waiting =
    { $no } { $who }，自 { $since } 起：没有导师有空；由 { $organiser } 处理（`!assign { $no }` 加一位导师）
orphan-nobody = { $no } { $who }，自 { $since } 起：没有导师有空，也没有组织者来处理
orphan-offered = { $no } { $who }，自 { $since } 起：在等 { $mentor }，答复期限是 { $until }
orphan-away = { $no } { $who }，自 { $since } 起：{ $mentor } 不在，也没有代理人（`!assign { $no }` 加另一位导师）
orphan-silent = { $no } { $who }，自 { $since } 起：在等 { $mentor } 的消息（`!assign { $no }` 加另一位导师）

## 进展如何？

progress-ask = { $who }（工单 { $no }）进展得怎么样？
progress-foot =
    ✅ `!progress { $no } ready` · 🌱 `!progress { $no } not-yet` · ⏳ `!progress { $no } more-time`。点一下就够了。
progress-unknown =
    我没能得知 { $who }（工单 { $no }）进展如何。也许你们中有人可以跟 { $mentor } 聊一聊；
    `!assign { $no }` 加一位导师会把它交给别人。
ready-preview = 这会在工单 { $no } 上为 { $who } 点赞。
progress-not-yet = 好的。我会在 { $next } 再问工单 { $no } 的情况。
progress-more-time = 慢慢来。我会在 { $until } 再问工单 { $no } 的情况。

## 谁都不会一直等下去

silent-ask = { $who } 很想听到你关于工单 { $no } 的消息。一切都好吗？我等到 { $until }，然后再请组织者帮忙。
silent-ask-foot = 请写信给对方，并用 ✅、`!here { $no }` 或在这里随便说一句，告诉我你在。
silent-said = 我已请 { $who } 就工单 { $no } 回个话，并等到 { $until }。如果没有消息，组织者会帮忙。
silent-already = 我已经为工单 { $no } 问过 { $who }，并等到 { $until }。
silent-told = 我也没有收到消息，所以组织者已经知道工单 { $no } 的情况，会来帮忙。
silent-away = { $mentor } 现在不在，所以我请组织者来帮忙处理工单 { $no }。你的位置保留。
silent-candidate = { $mentor } 从 { $since } 起在等 { $who }（工单 { $no }）的消息。也许你们中有人能联系上对方。
silent-mentor =
    { $who }（工单 { $no }）从 { $since } 起在等 { $mentor } 的消息。也许你们中有人能联系上对方；
    `!assign { $no }` 加一位导师会把它交给别人。
here-thanks = 谢谢！我会告诉 { $who } 你在。请就工单 { $no } 互相写信。
silence-over = { $who } 在，你们可以继续工单 { $no } 了。
silence-over-organisers = { $who } 又在了，工单 { $no }。没有需要做的事了。
not-awaited = 现在没有人在工单 { $no } 上等你。

## 清单

checklist = 清单：
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item }（{ $by }，{ $at }）
point-ticked = ☑ { $by } 勾选了工单 { $no } 的第 { $number } 项：{ $item }
point-unticked = ☐ { $by } 重新打开了工单 { $no } 的第 { $number } 项：{ $item }
point-is-done = 工单 { $no } 的第 { $number } 项已经完成：{ $item }。`!undo { $no } { $number }` 重新打开它。
point-is-open = 工单 { $no } 的第 { $number } 项本来就没有勾选：{ $item }
point-missing =
    { $points ->
        [0] 这里没有清单，所以工单 { $no } 没有这一项。
       *[other] 工单 { $no } 的清单只有 { $points } 项；`!ticket { $no }` 显示它们。
    }
point-required = 在工单 { $no } 上点赞之前，要先完成第 { $number } 项：{ $item }。`!done { $no } { $number }` 勾选它。
points-open = 清单上还没有完成的：

## 导师和组织者之间的备注

memos = 仅供导师和组织者：
memos-elsewhere = 有 { $memos } 条只给导师和组织者的备注；因为候选人也能读到这里，请在私聊里问我。
memo-taken = 已记在工单 { $no } 上，只有导师和组织者能看到。
