### 对用户组组织者说的话：提交时，以及内容变更时。
group-welcome =
    有用户组真好！我有 { $questions } 个关于它的问题，一次一个；一条消息就是一个回答。慢慢来，我会保存你的回答。在你看过汇总并写下 `!submit` 之前，别人都看不到。`!back`
    返回上一题，`!show` 显示你的回答，`!withdraw` 结束。
proposals-enough = 你提交的用户组已达到可同时等待的数量：{ $most }。其中一个有了决定后，就可以再用 `!group new`。`!groups` 显示它们的状态。
group-receipt = 谢谢！{ $name } 已作为**用户组 { $no }** 提交，组织者现在会阅读。
group-receipt-foot =
    在此期间请照常聚会。`!group show { $no }` 显示它的状态和还能做什么，`!group edit { $no }` 修改内容，`!group close { $no } 理由` 撤回。
group-listed = { $by } 把你列为用户组 { $no } { $name } 的组织者之一。你什么都不用做；如果不对，`!group leave { $no }` 会把你从名单上去掉。
group-unlisted = { $by } 不再把你列为用户组 { $no } { $name } 的组织者。
group-edit-begun = 这是 { $no } { $name } 目前的内容。
group-amended = 好了：{ $no } { $name } 的内容已修改。
group-amended-by = { $by } 修改了 { $no } { $name } 的内容。`!group show { $no }` 显示它。
group-unchanged = 没有任何改动，{ $no } { $name } 的内容保持原样。
group-is-over = 用户组 { $no } 已关闭、未被接纳，或已不再是你的，所以无法修改。`!group show { $no }` 显示以往的内容。
contact-stays = 你是 { $no } 的联系人，它需要你：`!group transfer { $no } @person` 交给别人，`!group close { $no } 理由` 关闭它。
not-listed = 你不在 { $no } 的名单上，所以无需退出。
group-left = 好了：你已不在 { $no } { $name } 的名单上，那里关于你的内容已删除。
group-left-told = { $who } 已把自己从 { $no } { $name } 的组织者名单上去掉。其他没有变化；`!group edit { $no }` 可以列上别人。
