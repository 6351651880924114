### 文字如何删除，以及保存了某人的哪些数据。

message-erased = 这条消息引用的文字已被删除。

forget-head = **这会永久删除你写过的文字。** 我发出的、引用了这些文字的消息也会全部撤回。
forget-nothing = 我没有保存可以删除的、你写的文字。
forget-application = 申请中：{ $texts } 条
forget-ticket = 工单上的备注、理由或顾虑：{ $texts } 条
forget-oneself = 关于你自己（雇主、话题、请假）：{ $texts } 条
forget-inquiry = 社区里的提问与回答：{ $texts } 条
forget-activity = 报告、求助和用户组提名中：{ $texts } 条
forget-feedback = 意见反馈：{ $texts } 条
forget-case = 已了结的头衔事件中：{ $texts } 条
forget-other = 其他：{ $texts } 条
forget-ends-draft = 你正在写而尚未提交的内容会随之结束，与 `!withdraw` 相同。
forget-ends-ticket = 你的工单 { $no } 会随之撤回，与 `!withdraw` 相同。你正在指导或被邀请指导的人不受影响。
forget-drops = 其他等待你确认的命令会被取消：{ $commands } 条。
forget-ends-place = 申请重新开放时，我不会再通知你。
forget-ends-open = 你尚未结束的事项也会随之结束：无人回答的提问 { $questions } 条，求助 { $calls } 条。
forget-stays =
    留下的只是不含你文字的事实：你的 Matrix ID 与申请和决定的日期、从列表中选择的回答、地区、日期与同意、你所报告活动的类型、日期和人数、你提名了谁、投票与担保、谁决定了什么、你持有头衔期间在名单上的条目、
    与头衔有关的事件，以及你提出过这个请求。这样，关于你和他人的决定才可以核查。你的语言和我们的聊天也会保留，好让我能回复你；
    如果你说过雇主，还会保留由其名称算出的一个键，从中读不出名称（但逐个尝试名称可以找出匹配的那个）。
forget-held =
    暂时保留的文字：{ $texts } 条。它们属于一件头衔事件。为了不让人看出是谁提出的，了结一段时间之后我会自动删除。
forget-worn = 你在房间里使用的、带有头衔的名字：{ $texts } 个。你不再使用时我会逐个删除。
forget-answers = 你为项目写的 `!faq` 条目会保留，因为它们属于项目：{ $texts } 条
forget-limits =
    我无法删除的：你自己在房间里的消息（你可以自行删除）、已发出的电子邮件、别人保存的文件，以及服务器或我的运营者的备份。
forgotten = 完成了。已删除你写的文字：{ $texts } 条。引用过它们的消息正在撤回。
forgotten-foot = 欢迎你随时继续使用；`!apply` 可以重新开始。
forget-again = 我刚刚删除了你写的内容；自 { $again } 起可以再次删除。

mydata-head = 这是我保存的关于你的全部内容，是一个任何编辑器都能打开的文件：你在项目中的身份、你做过和决定过的事，以及你写过的每段文字。
mydata-memos = 不包含：导师与组织者之间的 { $texts } 条备注，那是他们的文字。
mydata-scores = 不包含：{ $scores } 位组织者的评分，那是保密给出的。
mydata-nominations = 不包含：谁提名了你、为什么（{ $texts } 条），这是对他们的承诺。
mydata-reports = 不包含：是否有人举报了你、是谁、多少次、用了什么措辞。举报人受到保护。
mydata-foot = 尚待发送给你的消息和房间里的消息也不在其中。如有缺漏，请询问组织者。`!forgetme` 会删除你的文字；文件要由你自己删除。
mydata-again = 你刚刚拿到过这个文件；从 { $again } 起我可以再做一份。
