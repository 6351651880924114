### 征集：大使点一下就能报名，并得知结果。谁都不欠谁时间。

## 帮忙的种类

call-kind-localisation = 本地化
    .words = 翻译
call-kind-speaking = 演讲
    .words = 讲座, 讲者
call-kind-hackfest = 黑客节
    .words = 黑客松

## 发起征集

call-form =
    用一条消息告诉我，大使可以帮什么忙：

    `!call 演讲 欧洲 到2026-04-30 谁愿意五月在奥斯陆做一场演讲？`

    先写种类：{ $kinds }。然后，如果愿意，写一个地区（我也会直接写信给那里的大使）和报名的最后一天。
    最后用你自己的话写是什么事。
call-kind-unknown = 我不知道叫“{ $word }”的帮忙种类。请以{ $kinds }开头。只写 `!call` 会显示怎样写征集。
call-day-unclear = 我没能把“{ $word }”读成日期。请写年-月-日，例如“到2026-04-30”，或者不写“到”。
call-day-passed = { $day } 已经过去了。请写大使可以报名的最后一天：今天或以后。
call-empty = 是什么事？请在种类后面，在同一条消息里，用你自己的话写下来。
call-head = **征集** { $no }（{ $kind }）：{ $by } 请大使帮忙，报名到 { $until } 为止：
call-head-region = **征集** { $no }（{ $kind }，{ $region }）：{ $by } 请大使帮忙，报名到 { $until } 为止：
call-foot = 你能帮忙吗？✅ 或 `!join-call { $no }` 把你加入名单，{ $by } 会得知。
call-made = 你的征集 { $no } 已放在大使聊天室里，到 { $until } 为止。
call-made-region =
    你的征集 { $no } 已放在大使聊天室里，到 { $until } 为止{ $ambassadors ->
        [0] 。现在{ $region }没有活跃的大使可以写信。
       *[other] ，我也写信给了{ $region }的 { $ambassadors } 位活跃的大使。
    }
call-made-foot =
    `!calls { $no }` 显示谁报了名。`!close-call { $no }` 加上结果会结束征集：我会把结果带给所有报名的人和大使聊天室。

## 报名

no-such-call = 没有正在进行的征集 { $no }。`!calls` 显示正在进行的征集。
call-over = 谢谢！征集 { $no } 到 { $until } 为止，已经结束。`!calls` 显示正在进行的征集。
call-of-yours = 征集 { $no } 是你自己的，所以你本来就在其中。`!calls { $no }` 显示谁报了名。
call-during-break = 谢谢！你现在正在暂停，不会要求你什么。如果你仍然想帮忙，`!active` 结束暂停；然后再报一次名。
call-for-emeritus = 谢谢！征集面向现任大使。如果你想再次成为大使，写 `!return` 提出来就可以。
call-joined-already = 你已经在征集 { $no } 的名单上了。谢谢！
call-joined = 谢谢！你已加入征集 { $no }（{ $kind }）的名单，{ $by } 会得知。如果后来不行了：`!leave-call { $no }`。
call-not-joined = 你不在正在进行的征集 { $no } 的名单上，所以没有什么要退出的。
call-left = 你已不在征集 { $no } 的名单上。完全没有关系。
call-dropped = 征集 { $no } 已结束：发起人撤回了在这里写的内容。谢谢你愿意帮忙。

## 给发起征集的人

call-news = 你的征集 { $no }（{ $kind }）有消息：
call-came = { $who }
call-went = { $who } 帮不上忙了
call-news-foot =
    { $helpers ->
        [0] 现在名单上没有人。
       *[other] 现在名单上有 { $helpers } 人。
    }`!calls { $no }` 显示名单。
call-ended = 你的征集 { $no }（{ $kind }）的最后一天已经过去。
call-outcome-waits = 你的征集 { $no }（{ $kind }）到 { $until } 为止，我还没有听说结果如何。
call-ended-foot =
    结果怎么样？`!close-call { $no }` 加一句话：我会带给所有报名的人和大使聊天室。“还没有结果”也是一种回答。

## 阅读

calls-none = 现在没有征集。
calls-head = **征集：**
call-line =
    { $no }：{ $kind }，到 { $until }，由 { $by } 发起{ $helpers ->
        [0] {""}
       *[other] ，{ $helpers } 人报名
    }
call-line-region =
    { $no }：{ $kind }，{ $region }，到 { $until }，由 { $by } 发起{ $helpers ->
        [0] {""}
       *[other] ，{ $helpers } 人报名
    }
calls-more = 在这些之前还有 { $more } 个。
calls-foot = `!calls` 加编号显示一次征集的全部内容；`!join-call` 加编号报名。
calls-foot-organisers = `!calls` 加编号显示一次征集的全部内容，以及谁报了名。
call-awaits = 最后一天已经过去；{ $by } 或一位组织者会说明结果。
call-todo = { $by } 的征集 { $no } 到 { $until } 为止，还没有说明结果。`!close-call { $no }`
call-helpers = 名单上的人：
call-helpers-none = 还没有人报名。
call-you-help = 你在名单上。如果后来不行了：`!leave-call { $no }`。

## 结果

no-call-to-close = 没有你的正在进行的征集 { $no }。由发起征集的人或组织者说明结果。
call-outcome = { $by } 说明了征集 { $no }（{ $kind }）的结果：
call-thanks = 谢谢你报名！
call-outcome-room =
    { $by } 说明了征集 { $no }（{ $kind }）的结果{ $helpers ->
        [0] ：
       *[other] ，有 { $helpers } 人报了名。谢谢！
    }
call-closed =
    谢谢！征集 { $no } 已结束。我已把结果带到大使聊天室{ $helpers ->
        [0] 。
       *[other] ，也带给了报名的 { $helpers } 人。
    }
