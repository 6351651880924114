### 给愿意听的新人的欢迎词。不会不请自来，也不会说第二遍。

welcome-off = 这里不为新人提供欢迎词，所以 { $command } 不起作用。项目文件可以打开它：`[welcome]`，`enabled = true`。
welcome-elsewhere = 新人在社区聊天室里：请在那里写 `!welcome`，我会在它下面放上邀请。
welcome-offer =
    刚来吗？点一下 👋 或写 `!hello`，我会在私聊里告诉你谁能帮你，以及大家常问什么。只有一次，而且只在你愿意的时候。
welcome-word =
    欢迎来到 { -community }！我是这里大使项目的机器人。我们的大使是这个社区里的人，什么都可以问：他们知道谁是谁，
    会帮你找到方向。
welcome-where = 你在哪里？点一下编号，或这样写：`!hello 1`，我会告诉你那里有谁：
welcome-region = { $number }：{ $region }
welcome-people = 这是我们的大使；直接在私聊里写信给其中一位就好：
welcome-people-region = 在{ $region }，你可以在私聊里问：
welcome-ambassador = { $who }，自 { $since } 起担任 { -title }
welcome-nobody = 目前还没有我可以告诉你的大使。直接在社区聊天室里问就好。
welcome-nobody-region =
    { $region }目前还没有我可以告诉你的大使。`!roster` 显示所有地区的大使；你也随时可以在社区聊天室里问。
welcome-before = 我在 { $greeted } 跟你打过招呼。`!roster` 显示大使，`!faq` 显示常见问题，`!help` 显示你能做什么。
welcome-nowhere =
    { $regions ->
        [1] 只有一个地区：请写 `!hello 1`。
       *[other] 地区的编号从 1 到 { $regions }：请写 `!hello` 加其中一个数字。
    }
