### 导师请假：候选人得知的消息，以及在此期间由谁代理。没有询问过，就不会要求任何人做什么。

## 请人代理

stand-in-asked = { $mentor } 要请假，想问你愿不愿意在这段时间照看其候选人。
stand-in-asked-until = { $mentor } 请假到 { $until }，想问你愿不愿意在这段时间照看其候选人。
looked-after = { $who }，工单 { $no }
stand-in-foot =
    ✅ `!stand-in yes` · ❌ `!stand-in no`。两者都可以；我等你的答复到 { $until }。`!ticket` 显示每位候选人的进展。
stand-in-sought = 我已请 { $stand_in } 照看你的候选人，答复期限是 { $until }；对方怎么说，我会告诉你。
stand-in-thanks = 谢谢！我已经告诉 { $mentor } 和候选人。如果你不能继续了：`!stand-in no`。
stand-in-agreed = 你不在的时候，{ $stand_in } 会照看你的候选人。我已经告诉他们。
stand-in-no = 谢谢你告诉我。我已经告诉 { $mentor }，对方可以再问别人。
stand-in-missing =
    { $stand_in } 这次无法照看你的候选人。如果你知道还有谁可以，请这样写：`!unavailable 到` 加日期，
    然后是 `代理` 和那个人。无论怎样，你的候选人的位置都保留。
stand-in-expired = 答复 { $mentor } 的期限已过，所以我不再指望你来代理。没有关系。
stand-in-over = { $mentor } 不再需要你代理了。谢谢！
stand-in-until = 你代理的 { $mentor } 现在请假到 { $until }。
stand-in-open = 你代理的 { $mentor } 的请假还没有结束日期。
not-asked-to-stand-in = 现在没有人请你代理。
stand-in-for-whom = 有好几位导师请你代理。请写上你指的是谁：`!stand-in yes` 加那个人。
stand-in-yourself = 你不能代理自己。请写另一位导师。
stand-in-away = { $stand_in } 也不在。`!mentors` 显示谁在。
stand-in-candidate = { $stand_in } 是你的工单 { $no } 的候选人，谁也不能照看自己。请写另一位导师。

## 候选人得知的消息

away-candidate = 你在工单 { $no } 中的导师 { $mentor } 暂时不在。你的位置和你的导师都保留。
away-candidate-until = 你在工单 { $no } 中的导师 { $mentor } 在 { $until } 之前不在。你的位置和你的导师都保留。
away-looked-after = { $mentor } 不在的时候，{ $stand_in } 会照看你和工单 { $no }。随时可以写信给对方。
away-alone =
    { $stand_in } 无法继续代替你的导师照看工单 { $no } 了。我已经告诉你的导师；如果你遇到困难，
    `!silent { $no }` 会请组织者来帮忙。
back-candidate = 你在工单 { $no } 中的导师 { $mentor } 回来了。

## 回来

return-near =
    你的请假在 { $until } 结束。从那时起我会再向你推荐候选人。如果还需要时间，写 `!unavailable 到` 加另一个日期；
    `!available` 现在就结束请假。
return-near-stand-in = { $mentor } 在 { $until } 回来。也许你想跟对方说说这段时间的情况。

## 导师名单，以及语言

away-because = { $who } 不在，因为：
mentor-stand-in = { $stand_in } 代理 { $who }
mentor-speaks = { $who } 与候选人说{ $languages }
because-read = 导师和组织者可以在 `!mentors` 里读到你的理由；其他人都读不到。
speaks-now = 我会寻找你能用{ $languages }交流的候选人。
speaks-usual =
    我会寻找你能用{ $languages }交流的候选人，也就是我跟你说的语言。要写别的语言，请用 `!speaks` 加语言的标签：
    `!speaks de fr`。
speaks-unclear = 这里需要语言的标签，例如 `!speaks de fr`。
