### 工单：卡片、列表与备注。

ticket-head = **工单 { $no }：**{ $who }
ticket-head-full = **工单 { $no }：**{ $account }（{ $email }），{ $who }
ticket-head-part = **工单 { $no }：**{ $known }，{ $who }
ticket-stage = 阶段：**{ $stage }**，自 { $since } 起
ticket-opened = 开启：{ $at }
ticket-mentor = 导师：{ $mentor }
ticket-follower-full = 关注者：{ $who }（{ $email }）
ticket-follower = 关注者：{ $who }
ticket-notes = { $notes } 条备注：
ticket-note = { $by }，{ $at }：
note-taken = 已记在工单 { $no } 上。候选人也能看到。
tickets-head = { $tickets } 个未关闭的工单：
tickets-none = 没有未关闭的工单。
tickets-line = { $no } { $who }：{ $stage }，自 { $since } 起
tickets-line-mentor = { $no } { $who }：{ $stage }（{ $mentor }），自 { $since } 起
