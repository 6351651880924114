### 年度用户组表彰：提名、大使投票、公布。

## 一轮表彰

recognition-none = 目前没有正在进行的用户组表彰。
recognition-none-organisers = `!recognise open` 加上年份即可开始：任何人都可以提名，大使投票，由你们公布。
recognition-year-odd = 可以表彰 { $least } 年至 { $most } 年。请写其中一年。
recognition-goes-on =
    { $year } 年的表彰还在进行，一次只能有一轮。`!recognise` 可以查看进度；`!recognise cancel` 加上理由可以取消。
recognition-had = { $year } 年已经表彰过了，每年只有一次。`!recognise` 可以查看是哪些用户组。
recognition-day-odd = 请写从 { $least } 到 { $most } 之间的一天。
recognition-opened = **{ $year } 年表彰** 有些用户组做得远超本分：举办会议、Bug 日、黑客节等许多活动。哪一个堪称榜样？在 { $until } 之前，
    任何人都可以提名。之后由大使投票。
recognition-opened-ambassadors = **{ $year } 年表彰** 哪个用户组堪称社区活动的榜样？在 { $until } 之前，任何人都可以提名。之后请你们在这个聊天室投票。
recognition-longer = **{ $year } 年表彰** 时间延长了：在 { $until } 之前都可以提名用户组。
recognition-opened-told =
    在 { $until } 之前可以为 { $year } 年提名用户组。我已在公告聊天室和大使聊天室说明。

## 提名

recognition-closed =
    谢谢！{ $year } 年的提名已经结束；`!recognise` 可以查看进度。明年还会有。
recognition-not-this =
    目前不能提名 { $no }（{ $standing }）：可以表彰的是新用户组和官方用户组。`!groups` 可以列出全部。
recognition-enough =
    你已经提名了 { $most } 个用户组，一个人不能再多了。对其中一个使用 `!recognise nominate` 可以更改理由。
recognition-nominated =
    谢谢！你已为 { $year } 年提名 { $name }（{ $no }）。要更改理由，在 { $until } 之前再提名一次即可。大使投票前可能会读到理由，
    但看不到你的名字。
recognition-nominated-anew = 谢谢！你为 { $year } 年对 { $name }（{ $no }）的提名已换上新的理由。
recognition-nomination = **{ $year } 年表彰** { $by } 提名了 { $name }（{ $no }）：
recognition-nominating = **{ $year } 年表彰** 在 { $until } 之前可以提名用户组。
recognition-nobody-yet = 还没有用户组被提名。
recognition-line = **{ $no }** { $name }（{ $nominations } 次提名）
recognition-by = { $by }：
recognition-nominate-foot = `!recognise nominate G4` 加上理由即可提名一个用户组。`!groups` 可以列出全部。
recognition-nominating-organisers =
    `!recognise poll` 提前结束提名并开始投票；`!recognise open` 加上年份和 `until` 与日期可以延长时间；`!recognise cancel`
    加上理由可以取消。
recognition-too-few =
    为 { $year } 年提名的用户组中，可供选择的不到两个，而投票至少需要两个。`!recognise open` 加上年份和 `until` 与日期可以延长时间。

## 投票

recognition-vote = **{ $year } 年表彰** 各位大使，哪个用户组做得远超本分？请在 { $until } 之前在下面的投票中选择。被提名的有：
recognition-vote-most = 被提名的不止这些；这是提名人数最多的 { $most } 个。
recognition-vote-foot =
    每人一票，在 { $until } 之前可以更改。只计大使的票，投给自己组织的用户组不算。我不会告诉任何人谁投了什么，你的应用在结束前也
    不会显示票数；但这不是秘密投票：能查看这个聊天室原始事件的人看得到。
recognition-question = { $year } 年应表彰哪个用户组？
recognition-answer = { $no }：{ $name }
recognition-poll-told = 大使在 { $until } 之前投票决定 { $year } 年表彰哪个用户组。之后由我计票。
recognition-moved =
    这是新的聊天室，所以这里再放一次 { $year } 年的投票，截止到 { $until }。在旧聊天室投过票的人不必再投。
recognition-not-now = { $year } 年的表彰目前所处的阶段不能这样做。`!recognise` 可以查看进度。
recognition-not-yours =
    谢谢参与！{ $year } 年的表彰只计大使的票，所以你的票不算。欢迎你下次提名用户组。
recognition-own-group =
    { $name }（{ $no }）由你自己组织，投给自己的用户组不算。请另选一个；如果你之前选过别的，那一票仍然有效。
recognition-unreadable =
    你在大使聊天室发送的内容我读不出来。如果那是你为 { $year } 年投的票，请再投一次：先选另一个用户组，再选回你要的。
recognition-reminder = **{ $year } 年表彰** 投票将于 { $until } 结束。
recognition-turnout =
    { $voted ->
        [0] 还没有人投票
       *[other] 目前有 { $voted } 票
    }；大使共 { $ambassadors } 位。
recognition-voting = **{ $year } 年表彰** 大使在 { $until } 之前从下列用户组中投票选出：
recognition-poll-ends =
    { $year } 年的投票已结束：{ $ambassadors } 位大使中有 { $voted } 位投票。结果如下。
recognition-poll-cancelled = { $year } 年的表彰已取消，这次投票也随之取消。

## 结果

recognition-result = **{ $year } 年表彰** { $ambassadors } 位大使中有 { $voted } 位投票：
recognition-votes = **{ $no }** { $name }：{ $votes } 票
recognition-shared = 票数最多的用户组共同获得表彰。
recognition-undecided = 所以投票没有决出结果。
recognition-result-foot = 谢谢！其余的由组织者处理。
recognition-announce-foot =
    ✅ 或 `!recognise announce` 即可公布：在公告聊天室、向大使以及该用户组的组织者。`!recognise cancel` 加上理由可以取消。
recognition-decide-foot =
    请你们决定：`!recognise announce G4` 表彰为 { $year } 年提名的用户组之一；`!recognise cancel` 加上理由可以取消。
recognition-stalled = **{ $year } 年表彰** 提名已结束，但用户组太少，无法投票。`!recognise open { $year } until` 加上日期可以延长时间。
recognition-counted-waits = **{ $year } 年表彰** 投票已结束。受表彰的用户组即将公布。
recognition-stalled-waits = **{ $year } 年表彰** 提名已结束。接下来怎么做由组织者决定。
recognition-waits = 自 { $since } 起，这件事一直在等你们。
recognition-todo = { $year } 年的表彰：自 { $since } 起等待组织者
recognition-decided = { $year } 年的投票已有结果。`!recognise announce`（不加用户组）即可公布。
recognition-which = { $year } 年表彰哪个用户组还没有由投票决定，请说明是哪一个：`!recognise announce G4`。
recognition-not-nominated =
    { $no } 没有被提名为 { $year } 年的用户组，或者已经没有资格。`!recognise` 可以查看被提名的有哪些。
recognition-one-of-yours = { $no } 由你自己组织，请让另一位组织者公布。
recognition-announced = **{ $year } 年表彰** 因其远超本分的贡献，表彰：
recognition-group = **{ $no }** { $name }
recognition-thanks = 祝贺！也感谢每一位成就这些用户组的人！
recognition-yours =
    祝贺！{ $name }（{ $no }）获得 { $year } 年表彰：社区活动的榜样。从现在起，这会显示在用户组的卡片上。感谢你们所做的一切！
recognition-announced-told = { $year } 年受表彰的用户组已公布。
recognition-past = { $year } 年：**{ $no }** { $name }
recognition-cancelled = { $year } 年的表彰已取消：
recognition-cancelled-told =
    { $year } 年的表彰已取消；我已在公告聊天室和大使聊天室说明。可以重新开始。
