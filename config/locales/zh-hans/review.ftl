### 申请等待决定期间：列表、入围名单，以及搁置的申请。

applications-head =
    { $applications ->
        [0] 没有申请在等待决定。
        [1] 有 1 份申请在等待决定：
       *[other] 有 { $applications } 份申请在等待决定，最好的在前：
    }
applications-none = 没有申请在等待决定。
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 尚未评分
       *[other] { $scores } 份评分
    }）

    自 { $since } 起，答复期限 { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region }：{ $ambassadors ->
        [0] 还没有大使
       *[other] { $ambassadors } 位大使
    }{ $coming ->
        [0] { "" }
       *[other] ，{ $coming } 位在路上
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 尚未评分
       *[other] { $scores } 份评分
    }）

    自 { $since } 起，答复期限 { $by }
application-unseen =
    { $no } { $who }

    申请人能读到的地方不显示评分

    自 { $since } 起，答复期限 { $by }
applications-held = 搁置的有 { $applications } 份：
application-held =
    { $no } { $who }，到 { $until }

    { $reason }
applications-foot = ⭐ 是入围名单。`!ticket` 加编号显示回答，以及谁给了哪些分数；`!tranche` 加一个数字提出最好的几份。

shortlisted = { $by } 把 { $who } 的工单 { $no } 列入了入围名单。申请人不会得知。
unshortlisted = { $by } 把 { $who } 的工单 { $no } 移出了入围名单。申请人不会得知。
on-shortlist = 工单 { $no } 已经在入围名单上。`!unshortlist { $no }` 把它移出。
not-on-shortlist = 工单 { $no } 不在入围名单上。`!shortlist { $no }` 把它列入。

held =
    { $by } 把工单 { $no } 搁置到 { $until }：在那之前我不会提醒任何人，它也不进入任何批次。
    `!unhold { $no }` 可以提前结束。{ $who } 读到的理由是：
held-candidate = 你的申请，工单 { $no }，目前搁置。什么都没有决定，什么都没有丢失。组织者的理由是：
held-candidate-until =
    他们会在 { $until } 或更早重新审阅，到时你会从我这里得到消息。如果有你能回应的，请写信给 { $by }；
    `!ticket { $no }` 显示你的申请。
own-in-review =
    你自己也有一份申请在遴选中，工单 { $no }，所以在它决定之前，{ $command } 由其他组织者来做：
    谁都不在与自己并列的人中间作选择。
hold-day-passed = { $day } 不是将来的日期。请写一个将来的日期：`到` 加年-月-日。
not-held = 工单 { $no } 没有搁置。
unheld = { $by } 结束了工单 { $no } 的搁置。我们告诉 { $who } 会在 { $hear_by } 之前答复。
hold-ended =
    工单 { $no } 的搁置结束了，它又在等待决定；我们告诉 { $who } 会在 { $hear_by } 之前答复。请用 `!select { $no }`，
    或 `!reject { $no }` 加理由；如果还需要时间，用 `!hold { $no }` 加理由。
unheld-candidate =
    你的申请，工单 { $no }，不再搁置：组织者正在重新审阅，你会在 { $hear_by } 之前得到答复。你什么都不用做。
