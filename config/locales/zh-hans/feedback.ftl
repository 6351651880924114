### 大家对项目说的话，以及谁会读到。

feedback-noted = 谢谢，记下了。
feedback-thanks = 谢谢！组织者会连同你的名字一起读到；大使读到时看不到名字。
feedback-thanks-region =
    我把它记在{ $region }名下。如果说的是别的地区，下次请写明：`!feedback`、地区，然后是你想说的话。
feedback-thanks-nowhere =
    如果说的是某一个地区，下次请写明：`!feedback`、地区，然后是你想说的话。可选的有：{ $regions }。
feedback-empty = 地区是{ $region }，那么你想说什么呢？请写在地区后面，放在同一条消息里。
feedback-none = 还没有反馈。谁都可以用 `!feedback` 提出。
feedback-head = **反馈：**{ $voices } 条
feedback-region = { $region }：{ $voices }
feedback-nowhere = 不限地区：{ $voices }
feedback-latest = 最近的 { $voices } 条：
feedback-voice = { $at }：
feedback-voice-region = { $region }，{ $at }：
feedback-voice-of = { $who }，{ $at }：
feedback-voice-of-region = { $who }，{ $region }，{ $at }：
