### 组织者看到的全局：什么在等着、数字、文件，以及谁决定了什么。

## 什么在等着

todo-head = 有 { $matters } 件事在等着，最早的在前：
todo-none = 没有什么在等着。做得好！
todo-review = { $no } { $who } 从 { $since } 起在等组织者；已承诺在 { $by } 之前答复。
todo-held = { $no } { $who } 从 { $since } 起搁置，到 { $until }。
todo-free-mentor = { $no } { $who } 从 { $since } 起在等有空的导师。
todo-offer = { $no } { $who } 从 { $since } 起在等 { $mentor } 的答复；期限是 { $until }。
todo-mentoring = { $no } { $who } 从 { $since } 起由 { $mentor } 指导。
todo-sponsor = { $no } { $who } 从 { $since } 起在等担保（{ $sponsors }）。
todo-more = …… 还有 { $matters } 件。

## 数字

stats-head = 项目的数字：
stats-applications =
    申请：共 { $all } 份，进行中 { $open } 份，已担保 { $sponsored } 份，未通过 { $rejected } 份，已撤回 { $withdrawn } 份
stats-drafts = 正在写的申请：{ $drafts } 份
stats-to-answer =
    一半的申请人得到组织者答复的时间：{ $days ->
        [0] 1 天
       *[other] { $days } 天
    }以内（统计 { $tickets } 份）
stats-to-mentor =
    一半的候选人得到导师的时间：{ $days ->
        [0] 1 天
       *[other] { $days } 天
    }以内（统计 { $tickets } 份）
stats-to-title =
    一半的大使从申请到获得头衔的时间：{ $days ->
        [0] 1 天
       *[other] { $days } 天
    }以内（统计 { $tickets } 份）
stats-mentors = 导师：{ $mentors } 位（有空 { $free } 位，不在 { $away } 位）
stats-offers = 对导师的请求：接受 { $accepted } 次，谢绝 { $declined } 次，没有答复 { $expired } 次
stats-ambassadors = 大使：活跃 { $active } 位，暂停 { $paused } 位，荣誉 { $emeriti } 位
stats-column-region = 地区
stats-column-ambassadors = 大使
stats-region = { $region }：{ $ambassadors }

## 文件

export-head = 这是记录，共 { $files } 个文件。
export-foot = 里面有大家告诉项目的个人信息。请像对待自己的信息一样小心保管，用完之后删除。

## 谁决定了什么

trail-head = 最近 { $decisions } 个决定，共 { $all } 个：
trail-head-ticket = 关于工单 { $no } 的 { $decisions } 个决定：
trail-none = 还没有人决定过什么。
trail-line = { $at }：{ $by } { $request }
trail-foot = `!trail` 加工单编号显示关于它的决定；`!export` 给出全部。

## 这一周

digest-head = 自 { $since } 起的**一周**
digest-applications =
    申请：新增 { $opened } 份，已担保 { $sponsored } 份，未通过 { $rejected } 份，已撤回 { $withdrawn } 份。
digest-waiting = 有 { $matters } 件事在等着，最早的在前：
digest-nothing = 没有什么在等着。
