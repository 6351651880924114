### 头衔的滥用：案件怎样决定、相关的人会听到什么、怎样申诉。举报的人从不会被点名。

## 决定之前，给作决定的人

decision-preview = 这样，案件 { $no } 就会这样决定：{ $verdict }。还没有人得知。{ $who } 会读到：
affirm-preview = 这样，案件 { $no } 的决定就最终维持。还没有人得知。{ $who } 会读到：
overturn-preview = 这样，案件 { $no } 的决定就最终撤销。还没有人得知。{ $who } 会读到：
preview-reporters = 举报的人会各自单独读到：
preview-everybody = 在公告聊天室里，大家会读到：
decision-done = 案件 { $no } 已经决定。相关的人现在会各自单独得知。谢谢你的细心。

## 给有权决定的人

decided = { $by } 决定了关于 { $who } 的案件 { $no }：{ $verdict }。相关的人会各自单独得知。
affirmed = { $by } 裁决了 { $who } 在案件 { $no } 中的申诉：最终维持决定。相关的人会各自单独得知。
overturned = { $by } 裁决了 { $who } 在案件 { $no } 中的申诉：最终撤销决定。相关的人会各自单独得知。
appealed = { $who } 对案件 { $no } 的决定提出申诉。
appeal-waits = { $who } 在案件 { $no } 中的申诉自 { $since } 起一直在等待。
appeal-foot = `!affirm { $no } 理由` 维持决定，`!overturn { $no } 理由` 撤销决定。请由没有决定过此案、也与此案无关的人来裁决。
file-appeal = { $at } 的申诉：
file-affirmed = { $by } 于 { $at } 裁决申诉，维持决定。理由：
file-overturned = { $by } 于 { $at } 裁决申诉，撤销决定。理由：
file-earlier = 先前的案件 { $no }，{ $at } 决定：{ $verdict }
renamed-judges = { $who } 的显示名不再自称头衔。案件 { $no } 中提出的请求已经完成。
still-worn-judges =
    案件 { $no } 中请 { $who } 改用别的显示名的期限已过，而名字仍是“{ $name }”。接下来由你们决定：也许可以当面谈谈。`!flag { $who } 理由` 会开一个新案件。
rename-unseen-judges =
    案件 { $no } 中请 { $who } 改用别的显示名的期限已过。我看不到现在的名字，请你们自己看一下。如果仍自称头衔，`!flag { $who } 理由` 会开一个新案件。

## 给当事人

told-dismissed = 关于你的案件 { $no } 结束了：组织者认定不成立，不会对你有任何影响。谢谢你的耐心。理由：
told-warned = 组织者决定了关于你的案件 { $no }：请你不要再这样做。理由：
told-rename = 组织者决定了关于你的案件 { $no }：请你改用一个不自称头衔的显示名。理由：
told-revoked = 组织者决定了关于你的案件 { $no }：收回“{ -title }”的头衔。理由：
means-warned = 其他都不变。如果再有别的案件，组织者会看到曾有这一件。
means-rename = 请在 { $until } 之前改掉你的显示名。改好后我自己会看到，并告诉组织者。
means-rename-unseen = 请在 { $until } 之前改掉你的显示名。
means-revoked = 你不再列在名册上，也会离开大使的聊天室。自 { $again } 起，你可以和其他人一样重新申请：`!apply`。
means-name-still = 你的显示名还带着头衔。请在 { $until } 之前改掉。
may-appeal = 如果你有不同的看法，可以在 { $until } 之前申诉一次：写 `!appeal { $no }` 和理由。届时会由另一个人重新审视。
where-to-get-help = 如果有不清楚的地方，或者想和人谈谈，请写给任何一位组织者。`!case { $no }` 会显示进展。
told-affirmed = 你在案件 { $no } 中的申诉已经裁决：维持决定。理由：
means-for-good = 这次是由另一个人审视的，所以这是最后的结论。
told-overturned = 你在案件 { $no } 中的申诉已经裁决：撤销决定，不会对你有任何影响。理由：
title-back = 你又是{ -title }了。已向你发出大使聊天室的邀请。
title-back-emeritus = 你又是荣誉大使了。已向你发出大使聊天室的邀请。
application-needless = 你在此期间开始的申请我已经关闭：不再需要了。
ticket-needless = 我关闭了工单 { $ticket }：经申诉，{ $who } 恢复了头衔，不再需要申请。
renamed = 谢谢你改用了别的显示名！案件 { $no } 中对你的请求就完成了。

## 给举报的人

outcome-dismissed = 你举报过 { $who }，案件 { $no }。组织者看过，认定不成立。你说出来仍然是好的。理由：
outcome-warned = 你举报过 { $who }，案件 { $no }。组织者看过，请 { $who } 不要再这样做。理由：
outcome-rename = 你举报过 { $who }，案件 { $no }。组织者看过，请 { $who } 改用别的显示名。理由：
outcome-revoked = 你举报过 { $who }，案件 { $no }。组织者看过，收回了头衔。理由：
outcome-affirmed = 你举报过 { $who }，案件 { $no }。对方对决定提出了申诉；另一个人看过，维持决定。理由：
outcome-overturned = 你举报过 { $who }，案件 { $no }。对方对决定提出了申诉；另一个人看过，撤销了决定。你说出来仍然是好的。理由：
outcome-stands = 曾有申诉，{ $at } 裁决：维持决定。理由：
outcome-lifted = 曾有申诉，{ $at } 裁决：撤销决定。理由：
outcome-may-change = { $who } 可以在 { $until } 之前申诉。如果因此有变化，你会得知。
outcome-foot = 谢谢你说出来。没有人会从我这里知道是谁举报的。

## 给大家

announce-revoked = { $who } 不再列在我们的大使名册上。
announce-restored = { $who } 重新列在我们的大使名册上。

## 不能决定的

not-yours =
    案件 { $no } 不能由你决定：当事人、举报的人、当事人的导师，以及由当事人指导的人都要回避。如果其他组织者也不能决定，请为此再邀请一个人进组织者的聊天室。
not-heard =
    没有听取就不作决定：在案件 { $no } 中，当事人可以在 { $until } 之前答复。答复一到，或期限一过，你就可以决定。如果没有问题，`!dismiss { $no } 理由` 不必等。
decided-already = 案件 { $no } 已经决定。`!case { $no }` 会显示结果。新的事情是新的案件：`!flag @某人 理由`。
decided-and-appealed = 案件 { $no } 已经决定，有申诉在等待：`!affirm { $no } 理由` 维持决定，`!overturn { $no } 理由` 撤销决定。
no-title-to-take = { $who } 没有头衔，所以无从收回。`!uphold { $no } warn 理由` 可以请对方不要再这样做。
no-name-to-change = 就我所见，{ $who } 的显示名没有自称头衔。`!uphold { $no } warn 理由` 可以请对方不要再这样做。
no-appeal = 案件 { $no } 没有人申诉。`!case { $no }` 会显示进展。
appeal-decided-already = 案件 { $no } 的申诉已经裁决，案件也就最终决定了。`!case { $no }` 会显示结果。
decided-by-you =
    案件 { $no } 是你决定的，所以申诉由另一位组织者裁决：这样就有两个人看过。如果没有别人可以，请为此再邀请一个人进组织者的聊天室。

## 申诉

appeal-taken = 我已把你在案件 { $no } 中的申诉交给组织者。会由另一个人审视，尽可能在 { $by } 之前，你会得知结果和理由。
nothing-to-appeal = 没有这样一个你可以申诉的决定。如果你得知过一个案件，`!case` 加上它的编号会显示进展。
which-appeal = 你可以申诉的决定不止一个。请写明案件：`!appeal { $first } 理由` 或 `!appeal { $second } 理由`。
appeal-too-late = 案件 { $no } 的申诉期限已在 { $until } 结束，所以维持决定。如果有新的情况，请写给任何一位组织者。
appeal-too-soon = 案件 { $no } 还没有决定，所以没有可申诉的。`!case { $no }` 会显示进展，以及是否还在等你的答复。
appeal-of-nothing = 案件 { $no } 已认定不成立：不会对你有任何影响，也没有可申诉的。
appealed-already = 你在案件 { $no } 中的申诉自 { $since } 起在组织者那里。你什么都不用做：有结果时你会得知。
appealed-once = 你在案件 { $no } 中的申诉已经裁决，那是最后的结论。如果有新的情况，请写给任何一位组织者。

## 之后

apply-again-from = 你的头衔被收回了，需要过一段时间。自 { $again } 起，欢迎你重新申请。
apply-after-appeal = 你在案件 { $no } 中的申诉还没有裁决。如果头衔恢复，就不需要申请，所以请先等待。
status-revoked = 你的头衔被收回了。自 { $again } 起，欢迎你重新申请：`!apply`。
return-by-applying = `!return` 是给自己卸任的人的。自 { $again } 起，欢迎你重新申请：`!apply`。
