### 大使的日常：问候、暂停、卸任与回归。没有人会被悄悄除名。

## 问候

check-in = 作为 { -title }，你最近怎么样？点一下就够了，怎样回答都可以。
check-in-foot = ✅ `!active` 一切都好 · ⏸ `!pause` 暂停一下 · 👋 `!stepdown` 卸任，感谢你所做的一切
check-in-reminder =
    前些时候我问过你作为 { -title }最近怎么样，现在仍然想知道。点一下就够了，怎样回答都可以。
check-in-last-reminder =
    作为 { -title }，你最近怎么样？如果到 { $until } 还没有消息，我会告诉组织者，好让人来问候你。无论怎样，你的头衔都保留。
check-in-thanks = 谢谢，真好！我会在 { $next } 再问候你。
silent-organisers =
    从 { $since } 起我没有 { $who } 的消息，也问过不止一次。对方仍是 { -title }，我不会改变这一点。请你们自己写信问候一下。
silent-ambassador =
    我没有收到你的消息，所以告诉了组织者，可能会有人给你写信。你仍是 { -title }。随时写 `!active` 就表示一切都好。

## 暂停

paused =
    好好休息！你的头衔保留，在 { $until } 之前我不会打扰你：没有问题、没有问候、没有提醒。`!active` 可以提前结束。
paused-organisers = { $who } 暂停到 { $until }。
pause-day-passed = { $day } 不是将来的日期。请写一个将来的日期，例如 `!pause` 后面加年-月-日。
break-over = 欢迎回来！你的暂停结束了，我会再把社区的问题带给你。如果还需要时间：`!pause` 加一个日期。
break-ended = 欢迎回来！你的暂停结束了。我会在 { $next } 问候你。

## 卸任

step-down-means =
    如果你卸任，你就成为荣誉大使：名册会继续怀着感谢写下你的任期，不会再要求你什么。在 { $until } 之前，只要写 `!return` 就能
    再次成为 { -title }；之后要先由组织者同意。
step-down-announced = 大家会读到：
stepped-down =
    感谢你从 { $since } 起为 { -community } 所做的一切！你现在是荣誉大使。如果你想念它：在 { $until } 之前，写 `!return` 就够了。
stepped-down-organisers = { $who } 已卸任，现在是荣誉大使。感谢的话由你们来说。
stepped-down-region =
    { $who } 已卸任，现在是荣誉大使。感谢的话由你们来说。{ $region }现在有 { $ambassadors } 位大使。
farewell = { $who } 卸任，自 { $since } 起担任 { -title }。感谢你所做的一切！
farewell-region = { $who } 卸任，自 { $since } 起担任{ $region }的 { -title }。感谢你所做的一切！

## 回归

returned = 欢迎回来！你又是 { -title }了。我会在 { $next } 问候你。
returned-organisers = { $who } 回来了，又是 { -title }。
greeting = 让我们欢迎 { $who } 再次成为 { -title }！
greeting-region = 让我们欢迎 { $who } 再次成为{ $region }的 { -title }！
return-asked =
    真高兴你想回来！你从 { $since } 起是荣誉大使，所以要由组织者来说。我已经问了他们，你会从我或他们那里得到消息。
return-asked-already = 我已经问过组织者，最近一次是 { $asked }；如果他们没有回应，我会再问。你什么都不用做。
asks-to-return =
    { $who } 从 { $since } 起是荣誉大使，希望再次成为 { -title }。`!welcome-back { $who }` 就可以。如果有什么不合适，请你们自己
    告诉对方，并说明原因。
return-todo = { $who } 希望再次成为 { -title }；已在 { $since } 询问组织者。`!welcome-back { $who }`
welcomed-back = { $by } 欢迎 { $who } 回来。对方又是 { -title }了。
welcome-oneself = 你自己的回归要由另一位组织者来说。请找其中一位帮忙。
not-returning = { $who } 没有要求回归。想回来的荣誉大使可以写 `!return`。
emeritus-applies = 你从 { $since } 起是荣誉大使，不需要重新申请：写 `!return` 就可以。
