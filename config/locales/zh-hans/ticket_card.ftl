### 工单卡片：导师聊天室里的一条消息，原地更新。

card-head = **工单 { $no }：**{ $who }
card-account = 账号：{ $account }
card-region = 地区：{ $region }
card-opened = 开启：{ $day }
card-stage = 阶段：**{ $stage }**，自 { $since } 起
card-mentor = 导师：{ $mentor }，自 { $since } 起
card-checklist = 清单：{ $points } 项中已完成 { $done } 项
card-notes = 备注：{ $notes } 条
card-sponsor = 担保人：{ $by }

## 接下来做什么，在等谁

card-next-pairing = 接下来我会询问一位导师。
card-next-waiting =
    现在没有空闲的导师。谁先有空就先问谁，组织者也可以指定：`!assign { $no }`。
card-next-offered = 等待 { $mentor } 在 { $until } 之前答复：`!accept { $no }` 或 `!decline { $no }`。
card-next-mentoring = 等待 { $mentor }：准备好后使用 `!thumbsup { $no }`。
card-next-sponsor = 还需要 { $more } 位担保人：`!sponsor { $no }`，由{ $who }使用。
card-next-sponsor-until =
    还需要 { $more } 位担保人：`!sponsor { $no }`，由{ $who }使用。{ $until } 之前可以提出异议。
card-next-objections = 担保人已经齐了。如果没有人提出异议，将在 { $until } 正式生效。
card-next-concerns = 需要先化解 { $open } 项异议：`!resolve { $no }`。

## 在消息列里说一句

card-stage-now = 工单 { $no } 现在处于“{ $stage }”。
