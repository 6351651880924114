### 大使的活动报告，以及每月的消息。报告是一份礼物：谁都不欠谁。

## 活动的类型

report-kind-meetup = 聚会
    .words = 活动, 见面会
report-kind-talk = 演讲
    .words = 讲座, 分享
report-kind-workshop = 工作坊
    .words = 研讨会
report-kind-hackfest = 黑客节
    .words = 黑客松
report-kind-localisation = 本地化
    .words = 翻译
report-kind-other = 其他
    .words = 别的

## 一行写一项时，写在每项前面的名称：这些，或其他说法

field-kind = 类型
    .words = 种类, 什么
field-day = 日期
    .words = 日子, 时间, 哪天
field-place = 地点
    .words = 地方, 城市, 哪里, 场地
field-link = 链接
    .words = 网址, 网站
field-people = 人数
    .words = 人, 参加者, 参与者
word-today = 今天
    .words = 今日
word-yesterday = 昨天
    .words = 昨日
word-at = 在
    .words = 于

## 报告

report-form =
    用一行告诉我你做了什么，顺序随意：

    `!report 聚会 2026-03-02 奥斯陆 https://example.org/evening 40`

    或者一行写一项，没有的就不写：

    `!report`

    `类型: 聚会`

    `日期: 2026-03-02`

    `地点: 奥斯陆`

    `链接: https://example.org/evening`

    `人数: 40`

    只有类型和日期是必需的。类型有：{ $kinds }。
report-kind-missing = 是什么活动？请以{ $kinds }开头。只写 `!report` 会显示怎样写活动报告。
report-kind-unknown = 我不知道叫“{ $word }”的活动类型。可选的有：{ $kinds }。只写 `!report` 会显示怎样写活动报告。
report-day-missing = 是什么时候？请加上日期（年-月-日），例如 2026-03-02；写“今天”和“昨天”也可以。
report-day-unclear = 我没能把“{ $word }”读成日期。请写年-月-日，例如 2026-03-02。
report-day-ahead = { $day } 还没到，祝一切顺利！等办完了再告诉我吧。
report-link-unclear = “{ $word }”不是浏览器能打开的链接。请写完整，以 https:// 开头，或者不写。
report-people-unclear = “{ $word }”不是人数。请写 0 或更大的整数，或者不写。
report-taken = 谢谢！我记下了：
report-line =
    { $no }：{ $kind }，{ $day }，{ $who }{ $people ->
        [0] {""}
       *[other] ，惠及 { $people } 人
    }
report-line-place =
    { $no }：{ $kind }，{ $day }，{ $place }，{ $who }{ $people ->
        [0] {""}
       *[other] ，惠及 { $people } 人
    }
report-link = 阅读或观看：{ $link }
report-streak =
    { $months ->
        [1] 这是你连续记录的第一个月。
       *[other] 你已经连续 { $months } 个月有活动可讲了。太棒了！
    }
report-foot = 有什么不对吗？`!unreport { $no }` 收回它；然后重新报告就好。
no-such-report = 没有你的活动报告 { $no }。`!reports` 显示你有哪些。
report-taken-back = 我已收回活动报告 { $no }，并删除了其中的文字。

## 阅读

reports-none = 还没有活动报告。大使可以用 `!report` 写一份。
reports-own = 这是你最近的活动报告：
reports-all = 这是最近的活动报告：
reports-more = 在这些之前还有 { $more } 份。

## 一个月的消息

news-head = **大使做了什么：**自 { $since } 起，{ $reports ->
        [0] 他们没有讲述活动
       *[other] 他们讲述了 { $reports } 项活动
    }{ $people ->
        [0] {""}
       *[other] ，惠及 { $people } 人
    }。
news-quiet = **大使做了什么：**自 { $since } 起没有活动报告，也没有反馈。在有内容可讲之前，我不再提这件事。
news-region = **{ $region }：**{ $reports } 份报告{ $people ->
        [0] {""}
       *[other] ，惠及 { $people } 人
    }
news-nowhere = **不限地区：**{ $reports } 份报告{ $people ->
        [0] {""}
       *[other] ，惠及 { $people } 人
    }
news-kind = { $kind }：{ $reports }
news-link = { $kind }，{ $day }，{ $who }：{ $link }
news-silent =
    有大使但这次没有报告的地区：{ $regions }。原因可能有一百种，而且都说得通；
    也许那里的某个人会很高兴有人问一句需要什么。
news-streaks = **一个月接一个月：**
news-streak =
    { $who } { $months ->
        [1] 这个月有活动可讲。
       *[other] 已经连续 { $months } 个月有活动可讲。
    }
