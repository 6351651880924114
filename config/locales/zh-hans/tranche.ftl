### 批次：提出谁、为什么；没提出谁、为什么；之后又有什么变化。

tranche-head = 你要 { $asked } 份，我提出这 { $proposed } 份申请：
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 未评分
       *[other] { $scores } 份评分
    }）
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 未评分
       *[other] { $scores } 份评分
    }）

    { $region }：{ $seats } 个名额中的第 { $seat } 个
tranche-nobody = 你要 { $asked } 份，但我现在一份也提不出来。
tranche-passed = 这 { $applications } 份不在其中，原因是：
tranche-passed-full = { $no } { $who }，{ $overall }：{ $region }已满，{ $seats } 个名额用了 { $taken } 个
tranche-passed-unscored = { $no } { $who }：评分的组织者不够，给出全部分数的有 { $scores } 位，需要 { $needed } 位
tranche-passed-later = { $no } { $who }，{ $overall }：排在你要的份数之后
tranche-passed-held = { $no } { $who }：搁置到 { $until }
tranche-order = 排序：总平均分高的在前；相同的，入围名单 ⭐ 上的在前；再相同的，先申请的在前。
tranche-cap =
    每个地区最多 { $seats } 位，{ $counting ->
        [0] 不算该地区已有的大使
       *[other] 包括该地区已有的大使和候选人
    }。
tranche-letter = 每位入选者都会读到以下内容，并附上自己的工单编号：
tranche-others = 其他人现在不会收到消息：他们仍在遴选中，答复的日期不变。`!tranche confirm` 与 ✅ 作用相同。
tranche-changed = **在我给你看这个批次之后情况有变，所以什么都没有做：**
tranche-moved = { $no } { $who } 现在处于“{ $stage }”
tranche-rescored = { $no } { $who } 有了新的评分、入围变动，或被重新审阅
tranche-in = { $no } { $who } 现在也在其中
tranche-out = { $no } { $who } 不再在其中
tranche-done = { $by } 选定了一个批次，共 { $selected } 份申请。我正在寻找导师：
tranche-done-item = { $no } { $who }
tranche-not-proposed = 没有批次在等你确认。先用 { $usage } 加一个数字，让我提出一个。
tranche-empty = 没有申请在等待决定，所以提不出任何人。
