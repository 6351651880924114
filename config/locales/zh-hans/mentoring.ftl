### 指导：请求、谁有空、互相介绍。可以说不，但请不要沉默。

## 发给导师的请求

offer-head = 你愿意指导 { $who } 成为 { -title }吗？这是工单 { $no }，请在 { $until } 之前答复。
offer-region = 地区：{ $region }
offer-quote = 对“{ $question }”的回答：
reason-chosen = 对方指名希望由你来当导师。
reason-region = 你们来自同一个地区：{ $region }。
reason-language = 你们都说{ $language }。
reason-candidates = 你现在指导 { $candidates } 位候选人，名额是 { $capacity } 位。
reason-never-asked = 此前还没有请求过你。
reason-last-asked = 上一次请求你是在 { $at }。
offer-foot = ✅ `!accept { $no }` · ❌ `!decline { $no } [理由]` · ⏳ `!extend { $no }`。可以说不，但请不要沉默。
offer-reminder = { $who } 还在等你对工单 { $no } 的答复；期限是 { $until }。
offer-extended = 你现在可以在 { $until } 之前答复工单 { $no }。我已经告诉候选人。
offer-extended-before =
    工单 { $no } 的期限已经延长过，只能延长一次：它在 { $until } 结束。请用 `!accept { $no }` 或 `!decline { $no }` 答复；
    两者都可以。
offer-declined = 谢谢你告诉我。我会为工单 { $no } 询问下一位导师；候选人会得知，但看不到你的理由。
offer-expired =
    工单 { $no } 的期限已过，我会询问下一位导师。没有关系。如果你时间紧，写 `!unavailable` 和一个日期，在那之前就不会打扰你。
offer-expired-rest =
    工单 { $no } 的期限也过了，所以我会询问下一位导师。看来你手头的事很多，这没有关系：在你写 `!available` 之前，
    我不会再来请求你。你正在指导的候选人仍由你指导。
mentor-rests = { $mentor } 没能答复最近几次请求，所以在对方写 `!available` 之前，我不再发请求。你们什么都不用做。
offer-retracted = 工单 { $no } 不再需要你的答复。还是谢谢你！
no-offer = 没有请求在等你答复。`!tickets` 显示未关闭的工单。
which-offer = 有好几个请求在等你。请在 { $command } 后面加上工单编号；`!tickets` 显示它们。

## 告诉其他人

offer-room = 我已请 { $mentor } 接手工单 { $no }，期限是 { $until }。
offer-candidate =
    我已请 { $mentor } 在工单 { $no } 中当你的导师，答复期限是 { $until }。无论结果如何，我都会告诉你。
on-to-next =
    我为工单 { $no } 询问的导师现在无法接手。这很常见，与你无关。你的位置保留，我会继续询问下一位。
waiting-candidate =
    目前没有导师有空接手工单 { $no }。你的位置保留：下一位有空的导师会立刻被询问，组织者也知道。
waiting-organisers =
    没有人有空指导 { $who }（工单 { $no }）。下一位有空的导师会立刻被询问；也许你们认识愿意当导师的人。
waiting-long =
    { $who }（工单 { $no }）从 { $since } 起一直在等导师。请帮帮忙：再找一位导师，或者提高某位导师的 `!capacity`。

## 两人相识

accepted-room = { $mentor } 将指导 { $who }，工单 { $no }。谢谢！
introduction =
    { $who }，这是你的导师 { $mentor }。{ $mentor }，这是你的候选人 { $who }。工单 { $no } 现在属于你们了：请在私聊里打个招呼，
    商量一下先做什么。
introduction-mentor =
    `!ticket { $no }` 显示回答，`!note { $no }` 加一段文字会在工单上留备注，候选人也能看到。等候选人准备好了：`!thumbsup { $no }`。
mentor-left-candidate =
    你的导师无法继续工单 { $no } 了。你的位置和已完成的一切都保留，我正在为你寻找另一位导师。
mentor-left-organisers = { $mentor } 离开了导师聊天室。{ $who }（工单 { $no }）的位置保留，我正在寻找另一位导师。

## 谁有空？

mentors-head = 导师名单：
mentors-none = 还没有导师。如果你愿意当导师，组织者很希望听到你的消息。
mentor-free = { $who }：有空（{ $candidates } / { $capacity }）
mentor-full = { $who }：已满（{ $candidates } / { $capacity }）
mentor-away = { $who }：不在
mentor-away-until = { $who }：{ $until } 之前不在
mentors-foot = 有未关闭的工单时，`!choose` 加一位导师，就会先询问这位导师。
chosen = 记下了：工单 { $no } 会先询问 { $mentor }。
not-a-mentor = { $who } 不是导师。`!mentors` 显示导师名单。
mentor-not-free = 现在无法询问 { $mentor }。`!mentors` 显示谁有空。
mentor-asked-already = 已经询问过 { $mentor }，答复期限是 { $until }。

## 导师的时间

available-now =
    谢谢！只要你还有名额，我就会向你推荐候选人：你现在指导 { $candidates } 位，名额是 { $capacity } 位。
unavailable-now =
    从现在起你不会收到请求和提醒；已有的请求会转给别人。等你有空了，写 `!available`。谢谢你告诉我！
unavailable-until =
    在 { $until } 之前你不会收到请求和提醒；已有的请求会转给别人。`!available` 可以提前结束。祝你愉快！
day-passed = { $day } 不是将来的日期。请写一个将来的日期，例如 `!unavailable` 后面加年-月-日。
leave-over = 欢迎回来！从现在起我会再向你推荐候选人。如果还需要时间：`!unavailable`。
capacity-now = 从现在起你的名额是 { $capacity } 位，目前指导 { $candidates } 位。
capacity-too-high = 同时超过 { $most } 位，谁也无法好好指导。请选一个小一点的数字。
