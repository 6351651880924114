### 什么事可以请教谁，以及谁有头衔。

topics-kept = 谢谢！用 `!who` 问我的人，现在可以通过这些话题找到你：
topics-head = 大家用 `!who` 问我时，通过这些话题找到你：
topics-none =
    目前还没有人能通过话题找到你。写 `!topics` 和你乐意被请教的内容，用逗号分隔：`!topics rust, 网络, 组织活动`。
topics-foot = `!topics` 加别的话题会取代它们，`!topics -` 删除它们。
topics-erased = 已删除：不再有人能通过话题找到你。
topics-unlisted = 你选择了不公开列出，所以你的话题只有我知道，没有人会通过它们找到你：
topics-empty = 我没有在里面找到话题。应该这样写：{ $usage }。
topics-long = 这里有 { $has } 个字符，最多 { $max } 个。每个话题几个字就够了：大家通过它们找到你，其余的会来问你。

found-head = 关于“{ $topic }”，可以请教这些人：
found-ambassador = { $who }，自 { $since } 起担任 { -title }：{ $topics }
found-ambassador-region = { $who }，自 { $since } 起担任{ $region }的 { -title }：{ $topics }
found-mentor = { $who }，导师：{ $topics }
found-more = 还有 { $people } 人了解这个话题。在话题后面加上地区，我就只在那里找。
found-foot = 直接在私聊里写信给他们就好。
found-none = 目前还没有人告诉我自己了解“{ $topic }”。换个说法也许能找到人；或者用 `!ask` 向一个地区提问。
found-none-region =
    { $region }目前还没有人告诉我自己了解“{ $topic }”。不写地区，我会到处找；`!ask` 加上这个地区，
    仍然可以向那里的大使提问。

whois-holder = 是的，{ $who } 自 { $since } 起是 { -title }。
whois-holder-region = 是的，{ $who } 自 { $since } 起是{ $region }的 { -title }。
whois-unlisted = 是的，{ $who } 是 { -title }。对方要求不公开其他任何信息。
whois-paused = 对方暂停到 { $until }。
whois-emeritus = { $who } 从 { $since } 起担任 { -title }，在 { $until } 卸任。头衔已不再持有，我们的感谢一直都在。
whois-nobody =
    不，{ $who } 在这里没有头衔。请以这个完整的 Matrix ID 为准，因为名字可以随便起。如果对方自称有头衔，请告诉组织者。
whois-by-name =
    你指的是谁？谁都可以给自己起任何名字，所以我只认 Matrix ID：请提及那个人，或从对方的资料里复制 ID。{ $usage }
