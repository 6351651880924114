### 批准：导师的点赞、担保，以及大家得知的消息。

thumbs-up-given =
    👍 { $mentor } 为 { $who } 点赞：已经可以成为 { -title }。工单 { $no } 处于“导师点赞”。
thumbs-up-next = `!sponsor { $no }` 使其正式生效。可以这样做的是：{ $who }。
thumbs-up-candidate = 👍 { $mentor } 认为你已经准备好，并在工单 { $no } 上为你点了赞。现在只差担保。
sponsoring = { $by } 为 { $who } 担保，工单 { $no }。还需要 { $more } 位担保人。
sponsoring-waits =
    { $by } 为 { $who } 担保，工单 { $no }，不再需要其他人。异议期在 { $until } 结束时正式生效；没有人需要为此再回来。
sponsors-enough = 为工单 { $no } 担保的人已经够了。异议期在 { $until } 结束时正式生效。
sponsor-line = 担保人：{ $by }
sponsors-already = 你已经为工单 { $no } 担保过，每个人只算一次。下一位担保人必须是别人。
sponsored = { $by } 已为 { $who } 担保。工单 { $no } 以 SPONSORED 关闭。恭喜！

congratulations = 🎉 恭喜，你现在是 { -title }了！{ $by } 为你担保，工单 { $no } 以 SPONSORED 关闭。
congratulations-next = 你已收到大使聊天室的邀请。感谢你为 { -community } 所做的一切。
mail-subject = 你现在是 { -title }了
mail-approved =
    恭喜！{ $by } 为你担保，工单 { $no } 以 SPONSORED 关闭：你，Matrix 上的 { $who }，现在是 { -title }了。
mail-next = Matrix 上有一份大使聊天室的邀请在等你。感谢你为 { -community } 所做的一切。
mail-foot = 你只会收到这一封，因为你在申请中留下了这个地址。邮件由机器人发送；组织者在项目的聊天室里。
thanks-mentor = 谢谢！{ $who } 现在是 { -title }了，工单 { $no } 以 SPONSORED 关闭。这也有你的功劳。

unsponsor-preview = 这会把 { $who } 从名册上移除，并重新打开工单 { $no }，{ $who } 会读到以下内容：
unsponsored = { $by } 撤销了对 { $who } 的担保。工单 { $no } 重新打开。{ $who } 也会读到这个理由：
unsponsored-by-hand =
    { $who } 已不在名册上。有两件事留给你们：对方是否留在大使聊天室，以及读过公告的人是否应该得知。
    我不会发布任何公告。
unsponsored-candidate = 组织者撤销了对你的担保，工单 { $no }，所以目前你不是 { -title }。他们给出的理由是：
unsponsored-next =
    这不一定是终点：工单重新打开，{ $mentor } 继续当你的导师。没有发布任何公告。请跟 { $mentor } 谈谈；
    如果你有不同看法，也可以跟组织者谈。
unsponsored-next-pairing =
    这不一定是终点：工单重新打开，我正在寻找一位导师和你继续。没有发布任何公告。如果你有不同看法，请跟组织者谈谈。
unsponsored-mentor =
    { $by } 撤销了对 { $who } 的担保。工单 { $no } 又属于你了，处于“导师点赞”：请和 { $who } 谈谈接下来怎么做。
    理由是：
not-sponsored = 现在没有人凭工单 { $no } 拥有头衔，所以没有什么可撤销的。`!ticket { $no }` 显示它的进展。

employer-unsaid =
    这个项目希望担保人来自不同的雇主，而我不知道你的雇主。请在私聊里告诉我：`!employer 名称` 或 `!employer 无`；
    然后再为工单 { $no } 担保一次。
employer-unsaid-other =
    这个项目希望担保人来自不同的雇主，而 { $who } 还没有告诉我雇主是谁。请对方在与我的私聊里写：
    `!employer 名称` 或 `!employer 无`。然后再为工单 { $no } 担保一次。
employer-shared =
    你和 { $who } 告诉我的是同一个雇主，而这个项目希望不同：头衔应当服务于整个社区。请让别人来为工单 { $no } 担保。
    如果有误，用 `!employer` 更正。
employer-asked =
    还有一件事：这个项目希望担保人来自不同的雇主，所以我需要知道你的雇主。`!employer 名称`，
    没有雇主就写 `!employer 无`。
employer-kept = 谢谢。我记下你的雇主是“{ $name }”，只用来比较，不作他用。`!employer` 可以更改。
employer-none = 我记下了你没有雇主。如果有变化：`!employer 名称`。
employer-is = 我记录的你的雇主是“{ $name }”，只用来比较，不作他用。`!employer 名称` 可以更改。
employer-unknown = 我不知道你的雇主。`!employer 名称` 告诉我，`!employer 无` 表示没有。
employer-unclear = 我没有在里面找到名称。`!employer 名称` 告诉我你的雇主，`!employer 无` 表示没有。
employer-not-asked = 这个项目不问雇主，所以我不保存你的雇主信息。

announcement = 🎉 让我们欢迎 { $who } 成为 { -title }！
announcement-region = 🎉 让我们欢迎 { $who } 成为{ $region }的 { -title }！

undelivered = 我无法把消息送达 { $who }。对方可能屏蔽了邀请或已经离开；请用其他方式联系。
undelivered-mail =
    给 { $who } 的批准邮件无法送达；日志里写着原因。对方在聊天里已经得知；如果需要邮件，请向对方要另一个地址。
undelivered-room = 我无法把消息送达项目的某个聊天室；日志里写着是哪一个、为什么。请看看我是否还能在那里发言。
not-invited =
    我无法邀请 { $who } 进入{ $room }：服务器彻底拒绝了。请看看对方是否在那里被封禁或屏蔽了邀请，并由你们来邀请。
not-removed =
    我无法将 { $who } 移出{ $room }：服务器不允许。请你们自己来做；如果下次要由我来做，请给我相应的权限。
not-taken-back =
    我无法撤回自己在{ $room }发布的全部消息：服务器不允许。其中引用了应当被清除的话。请手动删除，或给我在那里删除自己消息的权限。
