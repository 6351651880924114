### 我进展到哪里、由谁负责、到什么时候？`!status` 的回答。

status-nothing = 我没有你的申请。`!apply` 开始申请。
status-ambassador = 从 { $since } 起你就是 { -title }，来自工单 { $no }。谢谢！
status-paused = 从 { $since } 起你就是 { -title }，暂停到 { $until }。`!active` 可以提前结束。
status-emeritus =
    从 { $since } 到 { $until } 你担任 { -title }，现在是荣誉大使。谢谢！`!return` 让你回来。
status-draft =
    { $purpose ->
        [0] 你正在写一份申请
        [1] 你正在提交一个用户组
       *[other] 你正在修改一个用户组
    }，开始于 { $begun }：{ $questions } 个问题里已回答 { $answered } 个。别人都没有看过。
    { $purpose ->
        [0] `!apply` 继续
        [1] `!group new` 继续
       *[other] 直接继续即可
    }，`!show` 显示你的回答；我把它保留到 { $lapses }，你每次写，期限都会延后。
status-lapsed =
    你的{ $purpose ->
        [0] 申请
       *[other] 用户组提案
    }搁在一边，{ $questions } 个问题里回答了 { $answered } 个。我把你的回答保存到 { $erased }；在那之前，
    { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } 从上次停下的地方继续。
status-intake = 我没有你的申请，而且自 { $since } 起没有受理申请。一旦重新受理，我就告诉你；你什么都不用做。
status-review = 工单 { $no } 在组织者那里，他们承诺在 { $by } 之前答复你。你什么都不用做。
status-held = 工单 { $no } 搁置到 { $until }；什么都没有决定，什么都没有丢失。组织者的理由是：{ $reason }
status-pairing = 我正在为工单 { $no } 寻找导师。你什么都不用做。
status-waiting =
    工单 { $no } 从 { $since } 起在等有空的导师。你的位置保留，组织者也知道。`!mentors` 显示谁有空。
status-offered =
    我已请 { $mentor } 接手工单 { $no }，答复期限是 { $until }。如果不成，我会询问下一位导师，你的位置保留。
status-mentoring = 从 { $since } 起，{ $mentor } 是你在工单 { $no } 中的导师。你们随时可以互相写信。
status-thumbs-up = { $mentor } 在 { $since } 为工单 { $no } 点了赞。现在只差担保。
status-concerns = 在那之前还有 { $open } 个异议要化解。`!ticket` 显示是什么事；你的导师和组织者会听你说。
status-objections = 在 { $until } 之前可以提出异议；在那之前，谁都不会成为 { -title }。
status-sponsored = 工单 { $no } 在 { $at } 以 SPONSORED 关闭。
status-rejected =
    工单 { $no } 在 { $at } 未获选定；理由在我当时发给你的消息里。从 { $again } 起欢迎你再次申请。
status-withdrawn = 你在 { $at } 撤回了工单 { $no }。欢迎再用 `!apply` 申请。
