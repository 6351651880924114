### 头衔的滥用：案件怎样展示、怎样听取。决定之前没有人有过错，也没有人会知道是谁举报的。

## 可能被说的事

misuse-kind-claims-title = 没有头衔却自称有
    .words = 头衔, 冒充
misuse-kind-speaks-for = 未受委托就代表项目发言
    .words = 代言
misuse-kind-commercial = 用头衔做生意
    .words = 生意, 商业, 广告
misuse-kind-conduct = 言行与头衔不符
    .words = 言行, 行为
misuse-kind-other = 其他
    .words = 别的

## 案件的结果

verdict-dismissed = 不成立
verdict-warned = 提醒
verdict-rename = 请改用别的名字
verdict-revoked = 收回头衔

## 案件

case-head = **案件 { $no }**，关于 { $who }，自 { $opened } 起：
case-waits-for-answer = 当事人可以在 { $until } 之前答复。在答复或期限过去之前，不会作出对其不利的决定。
case-waits-answered = 当事人已经答复：可以决定了。
case-waits-unanswered = 答复的期限已过，当事人没有来信：可以决定了。
case-waits-appeal = 当事人提出了申诉：自 { $since } 起等待裁决。
case-closed = 已经决定：{ $verdict }。
case-lifted = 已经决定：原决定经申诉撤销，不再有任何效力。
case-kind = { $reports ->
        [0] 机器人看到：{ $kind }
       *[other] { $reports } 次举报：{ $kind }
    }
case-seen = { $room }里的名字“{ $name }”，{ $at } 看到
case-evidence = 能说明此事的消息：{ $link }
case-quote = 能说明此事的消息 { $link } 写道：
case-reason = 关于此事所写的（{ $kind }）：
case-answer = 当事人 { $at } 的答复：
case-decided = { $by } 于 { $at } 决定：{ $verdict }。理由：
case-judges =
    组织者中，凡不是当事人、没有举报过此事、既不是当事人的导师也不由当事人指导的，都可以决定。如果你们当中没有这样的人，请为此再邀请一个人进组织者的聊天室。
case-judges-appeal =
    组织者中，凡没有决定过此案、不是当事人、没有举报过此事、既不是当事人的导师也不由当事人指导的，都可以裁决申诉。如果你们当中没有这样的人，请为此再邀请一个人进组织者的聊天室。
case-history = **经过：**
case-step-reported = { $at }：举报
case-step-seen = { $at }：机器人看到
case-step-quoted = { $at }：加入了一条消息的原话
case-step-answered = { $at }：当事人答复
case-step-unanswered = { $at }：答复期限已过
case-step-decided = { $at }：{ $by } 作出决定（{ $verdict }）
case-step-appealed = { $at }：申诉
case-step-upheld = { $at }：{ $by } 裁决申诉，维持决定
case-step-lifted = { $at }：{ $by } 裁决申诉，撤销决定
case-step-renamed = { $at }：名字没有自称头衔
case-step-still-worn = { $at }：改用别的名字的期限已过
no-such-case = 没有与你有关的案件 { $no }。
cases-none = 没有滥用头衔的案件在等待。
cases-head = **有 { $cases } 个滥用头衔的案件未决：**

## 加入案件的

case-step-name-gone = { $at }：名字不再自称头衔
case-new-report = **{ $no }：又有一次举报**，关于 { $who }（{ $kind }）
case-new-kind = { $no }：关于 { $who } 的一次举报写明了种类：{ $kind }
case-new-name = { $no }：我看到 { $who } 的名字自称头衔：
case-new-quote = { $no }：能说明此事的消息 { $link } 写道：
case-new-answer = **{ $no }：**{ $who } 答复：
case-name-gone = { $no }：{ $who } 已不再使用自称头衔的名字。如果这样就够了，可以认定不成立。

## 等待的

case-waits = **{ $no }**，关于 { $who }，自 { $since } 起，在等待。
case-look = `!case { $no }` 显示全部内容。
case-todo-hearing = { $no }：{ $who } 可以在 { $until } 之前答复；自 { $since } 起
case-todo-decide = { $no }，关于 { $who }：等组织者决定；自 { $since } 起
status-accused = 关于你的案件 { $no } 自 { $opened } 起未决。`!case { $no }` 显示内容。
status-reported = 你举报的关于 { $who } 的案件 { $no } 还未决定。`!case { $no }` 显示进展。

## 当事人和举报人看到的

case-claim = { $kind }
case-of-yours = **案件 { $no }** 自 { $opened } 起与你有关。所说的是：
case-you-answered = 你 { $at } 的答复：
case-you-may-answer = 你可以在 { $until } 之前答复；在你答复或期限过去之前，不会作出对你不利的决定。
case-respond = `!respond { $no }` 加上你的话会送到组织者那里。
case-you-reported = 你举报的**案件 { $no }**，关于 { $who }，自 { $opened } 起：
case-waits-for-organisers = 等组织者决定。
case-outcome = { $at } 决定：{ $verdict }。理由：
