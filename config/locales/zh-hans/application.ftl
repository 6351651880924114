### 申请：问答、友好的更正、汇总与回执。

## 问答

apply-welcome =
    很高兴你来到这里！我有 { $questions } 个问题要问你，一次一个；一条消息就是一个回答，除非你用 `!long` 开头。慢慢来，
    我会保存你的回答。在你看过汇总并写下 `!submit` 之前，别人都看不到。`!back` 返回上一题，`!show` 显示你的回答，
    `!withdraw` 结束申请。
apply-resumed =
    { $purpose ->
        [0] 欢迎回来！
        [1] 继续写你的用户组。
       *[other] 继续修改。
    }{ $questions } 个问题里你已经回答了 { $answered } 个；我们从上次停下的地方继续吧。
question-asked = **问题 { $number } / { $questions }：**{ $question }
hint-text = 请用一条消息回答，{ $min } 到 { $max } 个字符。
hint-choice = 请用你所选的编号回答：
choice-option = { $number }：{ $option }
hint-email = 只写地址，例如 `alice@example.org`。
hint-account = 只写名字，例如 `alice`。
hint-date = 年、月、日，例如 `2026-03-02`。
hint-consent = 是还是否？回答“否”也可以，不影响其他任何事。
hint-agreement = 同意吗？不同意就无法继续；如有不清楚的地方，请问组织者。
hint-name = 只写名称，一行，最多 { $max } 个字符。
hint-place = 先写城市，逗号后写能与其他城市区分的内容：`奥斯陆，挪威`。
hint-zone = 写时区名称，或其中一个大城市的英文名，例如 `Asia/Shanghai` 或 `Shanghai`。
hint-links = 用一条消息写网址，最多 { $max } 个：每行一个，或用逗号分开。
hint-people =
    用一条消息，每行一人，最多 { $max } 人：Matrix ID 或姓名、电子邮件地址、雇主。例如：

    `@bob:example.org, bob@example.org, Example 公司`

    `李华, lihua@example.org, 奥斯陆大学`
hint-optional = 这一题可以不答：`!skip`。
answer-so-far = 你目前的回答（在你发送新的之前保持不变）：{ $answer }
hint-keep = `!skip` 保持不变。

## 由几条消息组成的回答

long-begun =
    想写多少条消息都可以，它们合起来就是你的回答，最多 { $max } 个字符。在此期间我不出声，`!next` 结束这个回答。
long-goes-on =
    { $messages ->
        [0] 你开始了一个分成几条消息的回答，我还没有收到其中任何一条。
       *[other] 你的回答目前有 { $messages } 条消息。
    }请继续写；`!next` 结束，`!show` 显示它。
long-too-long =
    加上这条消息，你的回答有 { $has } 个字符，而只会读 { $max } 个；所以我没有收下这一条。请编辑它，或发一条短一点的，
    也可以用 `!next` 到此结束。
long-too-short = 你的回答目前有 { $has } 个字符，而这个问题值得至少写 { $min } 个。请继续写，然后写 `!next`。
long-not-here = 这个问题只需要一条短消息。直接回答就好。
long-not-ended = 你对问题 { $number } 的回答还没有结束。`!edit { $number }` 回到它，`!next` 结束它；之后写 `!submit`。
next-without-long =
    直接回答就好：一条消息就是一个回答。如果你想发好几条，{ $command } 开始这样的回答，`!next` 结束它。

## 没有消息

draft-reminder =
    { $purpose ->
        [0] 你的申请在等你
        [1] 你的用户组在等你
       *[other] 你对用户组的修改在等你
    }：{ $questions } 个问题里你已经回答了 { $answered } 个。不着急；如果没有你的消息，
    它会在 { $lapses } 失效，`!withdraw` 现在就结束它。随时都可以，就在这里接着写：
draft-reminder-summary =
    { $purpose ->
        [0] 你的申请在等你
        [1] 你的用户组在等你
       *[other] 你对用户组的修改在等你
    }：所有问题都已回答，只差你的 `!submit`。`!show` 再显示一次。不着急；如果没有你的消息，
    它会在 { $lapses } 失效，`!withdraw` 现在就结束它。
draft-lapses =
    我没有收到你的消息，所以你的{ $purpose ->
        [0] 申请
       *[other] 用户组提案
    }失效了。这没有关系：没有人看过它。我把你的回答保存到 { $erased }，
    { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } 会从上次停下的地方继续。之后它们会被删除；`!withdraw` 现在就删除。
draft-lapsed =
    你的{ $purpose ->
        [0] 申请
       *[other] 用户组提案
    }暂时搁在一边；我把你的回答保存到 { $erased }。{ $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } 从上次停下的地方继续，`!withdraw` 现在就删除它们。
draft-set-aside =
    一次做一件事：我先把你的{ $purpose ->
        [0] 申请
       *[other] 用户组提案
    }搁在一边，保存到 { $erased }；{ $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } 从上次停下的地方继续。
draft-dropped = 你对 { $no } 的修改已放弃；用户组的内容没有变化。`!group edit { $no }` 重新开始。
region-gone = 在你回答之后，项目的地区有了变化，你选的那个已经没有了。请再选一次；其他都保持不变。

## 更正

too-short = 这里有 { $has } 个字符，而这个问题至少需要 { $min } 个。请用一条消息再多说一点。
too-long = 这里有 { $has } 个字符，而只会读 { $max } 个。请写短一点，再发一次。
not-a-choice = 我没有在选项里找到它。请用列表里的编号回答。
not-an-email = 这不像是电子邮件地址。请只写地址，例如 `alice@example.org`。
not-an-account = 这在这里不可能是账号名。请只写名字，不带空格或链接。
not-a-date = 我没能把它读成日期。请写年、月、日，例如 `2026-03-02`。
not-a-consent = 请回答“是”或“否”。两者都可以。
not-agreed = 没有你的同意就无法提交。请从容阅读，不清楚的地方请问组织者，随时可以回答“是”；`!withdraw` 结束访谈，没有人看过任何内容。
name-unfit = 项目对这个名称有规定：{ $rule } 请按此再发一次。
name-taken = 已经有这个名称的用户组：{ $no } { $name }。如果就是你们的，`!group show { $no }` 显示它；否则请换一个能区分的名称。
not-a-place = 我没能把它读成地点。请写在一行里，先写城市：`奥斯陆，挪威`。
not-a-zone = 我不知道这个名称的时区。请写 `Asia/Shanghai` 这样的名称，或与你们时间相同的大城市的英文名。
which-zone = 你指的是哪个时区：{ $zones }？请写全。
not-a-link = 我没有找到网址。请至少写一个，例如 `https://example.org`。
not-links = 这不是我能读懂的网址：{ $words }。请把所有网址再发一次，每个都像 `https://example.org` 这样。
too-many-links = 共有 { $has } 个网址，而最多显示 { $max } 个。请发送最重要的。
no-people = 我没有找到任何人。请至少写上你自己：`@bob:example.org, bob@example.org, Example 公司`
not-people = 这些行里缺少电子邮件地址，或没有写明是谁：{ $lines }。请把所有人再发一次，每行一人：Matrix ID 或姓名、电子邮件地址、雇主。
people-twice = 这些行里的人或电子邮件地址已经写过：{ $lines }。请把所有人再发一次，每人用自己的地址。
too-many-people = 共有 { $has } 人，而最多列出 { $max } 人。请写做得最多的人。
too-early =
    我们的消息错过了：你的消息是在问题 { $number } 送到你之前发出的，所以我没有把它当作回答。请现在回答。
picked-late = 现在等待回答的不是问题 { $number }，所以你对它的回答保持不变。`!edit { $number }` 会再问一次。
question-required =
    项目需要这个问题的回答，所以不能跳过。如果你不愿意回答，`!withdraw` 会全部结束，没有任何内容发给任何人。
nothing-before = 这是第一个问题，前面没有了。直接回答就好。
no-such-question = 没有这个编号的问题；一共有 { $questions } 个。`!show` 列出它们。
not-complete = 问题 { $open } 还没有回答。`!edit { $open }` 再问一次；之后写 `!submit`。
answer-corrected = 我已更正你对问题 { $number } 的回答。
group-stands = 你写的用户组内容已经提交；编辑消息不会再改动它。请用 `!group edit { $no }` 修改。

## 汇总

summary-head = 这是你的回答：
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    （尚未回答）
summary-gathering = **{ $number }. { $question }**

    { $answer }

    （尚未结束：`!edit { $number }`，然后 `!next`）
summary-foot =
    { $purpose ->
        [0] 还没有任何内容发给任何人。✅ `!submit` 发送，
        [1] 还没有任何内容发给任何人。✅ `!submit` 提交用户组，
       *[other] 还没有任何改动。✅ `!submit` 应用修改，
    }`!edit` 加问题编号修改回答，`!withdraw` 全部丢弃。
summary-waits =
    { $purpose ->
        [0] 所有问题都已回答，还没有任何内容发给任何人。`!submit` 发送，
        [1] 所有问题都已回答，还没有任何内容发给任何人。`!submit` 提交用户组，
       *[other] 还没有任何改动。`!submit` 应用修改，
    }`!edit` 加问题编号修改回答，`!withdraw` 全部丢弃。
answer-yes = 是
    .words = 是的, 好, 好的, 可以, 同意, ok
answer-no = 否
    .words = 不, 不是, 不可以, 不同意
answer-skipped = （未答）

## 我可以申请吗？

no-application = { $command } 用于我一步步向你提问的时候，而现在我没有在提问。`!apply` 开始申请，`!status` 告诉你目前的进展。
already-ambassador =
    从 { $since } 起你就是 { -title }。不需要申请什么：这是终身的荣誉。
already-open =
    你已经有一份申请：工单 { $no }。`!status` 告诉你进展；如果想重新开始，`!withdraw` 可以撤回它。
cool-down =
    未获通过之后需要过一段时间，好让欠缺的部分成长起来。从 { $again } 起，欢迎你再次申请。

## 提交与撤回

receipt = 谢谢！你的申请是**工单 { $no }**。
receipt-review = 组织者正在阅读，你会在 { $by } 之前得到答复。
receipt-pairing = 我正在为你寻找导师，你会在 { $by } 之前得到答复。
receipt-foot =
    在此期间你什么都不用做：继续为 { -community } 做你正在做的事就好。`!status` 告诉你进展，`!ticket { $no }` 显示你的工单，
    `!withdraw` 可以随时撤回，不问理由。
draft-withdrawn =
    { $purpose ->
        [0] 你的申请已撤回，回答已删除；没有人看过。你随时可以用 `!apply` 重新开始。
        [1] 你的用户组提案已撤回，回答已删除；没有人看过。你随时可以用 `!group new` 重新开始。
       *[other] 修改已放弃；用户组的内容保持原样。
    }
ticket-withdrawn = 工单 { $no } 已撤回，相关的人都已知道。谢谢你的关注；欢迎随时再用 `!apply` 申请。
ticket-withdrawn-staff = { $who } 撤回了工单 { $no }。没有需要做的事了。
