### 组织者的遴选：供决定的帖子，以及申请人得知的消息。

review-head = **工单 { $no }：**{ $who } 申请成为 { -title }，已承诺在 { $by } 之前答复。
review-region =
    { $region }目前有 { $ambassadors } 位大使{ $coming ->
        [0] { "" }
       *[other] ，另有 { $coming } 位候选人在路上
    }。
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` 加理由 · `!reject { $no }` 加理由。
    这些理由申请人会读到。
review-score = 分数从 1 到 { $best }：{ $example }。申请人永远不会读到。
selection-off = 这个项目没有遴选：申请的人立刻就是候选人，我会为其寻找导师。`!tickets` 显示他们的进展。

selected = { $by } 选定了工单 { $no }。我正在为 { $who } 寻找导师。
selected-candidate = 好消息：组织者选定了你的申请，工单 { $no }！我正在为你寻找导师。
reject-preview = 这会关闭工单 { $no }，{ $who } 会读到以下内容：
rejected = { $by } 没有通过工单 { $no }。{ $who } 读到的理由是：
rejected-candidate = 感谢你的申请，工单 { $no }。组织者这次没有选定它。他们的理由是：
rejected-again =
    这不是终点：从 { $again } 起欢迎你再次申请，在那之前你为 { -community } 所做的一切都会算数。

review-overdue =
    工单 { $no } 已逾期：{ $who } 在 { $since } 申请，我们承诺的日期已经过去。请用 `!select { $no }`，或 `!reject { $no }` 加理由。
review-overdue-candidate =
    今天你本该得到工单 { $no } 的答复，却没有得到：很抱歉。我已提醒组织者。你的申请没有丢失，你什么都不用做。
