### 提名：问某人是否愿意申请，由其自己决定。

nominee-head = { $by } 认为你会是一位很好的 { -title }，并说：
nominee-foot =
    你想申请吗？✅ `!apply` 从第一个问题开始，随时可以停下。❌ `!nothanks` 到此结束。由你自己决定，
    我不会把你的决定告诉任何人；只有在你提交申请时，你的工单上才会写明是谁想到了你。
nomination-declined = 没有关系。谁也不会知道，我近期也不会再问你。`!apply` 随时都在。
not-nominated = 没有提名在等你答复。
nomination-taken =
    谢谢你想到 { $who }。如果对方可以申请，而且最近没有被问过，我现在就私下去问，并带上你的话；如果对方申请，
    工单上会写明你的名字。对方怎么决定，由对方自己来说，所以你不会再从我这里听到这件事。
nominated = { $by } 提名 { $who }：
nominee-asked = 我已私下问对方是否愿意申请。
nominee-left-alone = 我没有去问：对方现在不能申请、已经在申请，或者最近被问过。
nominated-by = 由 { $by } 在 { $at } 提名：
nominate-yourself = 不能提名自己，也不需要：`!apply` 谁都可以用。
nominate-later = 自 { $since } 起没有受理申请，所以也不能提名。组织者说：“{ $reason }”
nominee-is-ambassador = 不需要提名 { $who }，对方已经是 { -title }了。
nominated-already = 你在 { $at } 提名过 { $who }。从 { $again } 起可以再次提名。
nominated-enough = 你最近提名了 { $most } 个人，已经达到上限。从 { $again } 起，你可以再提名别人。
