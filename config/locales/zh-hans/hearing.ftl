### 说给当事人：平和、直白、不指责。决定之前没有人有过错。

accused-reported = **案件 { $no } 与你有关。** 有人向组织者反映了关于你的事。现在什么都没有决定，在你说明情况之前也不会决定。所说的是：
accused-seen = **案件 { $no } 与你有关。** 你在社区某个聊天室里的显示名读起来像是 { -title }，而名册上没有你。这很可能只是误会。所说的是：
accused-rename =
    如果这个名字是疏忽，或者是以前的，请在账号设置或那个聊天室里把头衔去掉；不需要告诉任何人，我自己会看到。
accused-rename-apply = 如果你想成为{ -title }，请用 `!apply`，欢迎你。
accused-rename-return = 如果你想再次成为{ -title }，请用 `!return`，欢迎你。
accused-foot =
    请在 { $until } 之前向组织者说明你的情况：`!respond { $no }` 加上你的话；可以写多次。他们会在决定之前读；你一旦答复，
    他们就可以决定，所以最好在第一次答复里写下所有要紧的话。`!case { $no }` 显示进展。
accused-more = 在关于你的案件 { $no } 里，还有这样的说法：
accused-more-foot = 对此你也可以答复：`!respond { $no }` 加上你的话。
accused-more-until =
    对此你也可以在 { $until } 之前答复：`!respond { $no }` 加上你的话。在你答复或期限过去之前，不会作出对你不利的决定。
accused-time-over =
    案件 { $no } 的答复期限已于 { $until } 结束。这本身不决定任何事。组织者现在可以决定；在那之前，你写的他们仍会读：
    `!respond { $no }` 加上你的话。
accused-thanks = 谢谢你把头衔从名字里去掉。我已经告诉组织者，他们可以结束案件 { $no } 了。结果我会告诉你。
respond-taken = 谢谢。组织者已收到你在案件 { $no } 里的答复，从现在起可以决定。在他们决定之前，你可以用同样的方式补充。
respond-nothing = 没有关于你的未决案件，所以没有什么要答复的。
respond-decided = 案件 { $no } 已经决定。`!case { $no }` 显示决定和理由。
respond-enough = 组织者在案件 { $no } 里已收到你的许多答复，会全部读完。不需要再写了。
