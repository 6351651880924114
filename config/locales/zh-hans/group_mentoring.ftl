### 用户组如何找到指导它的大使。可以说不，但请不要沉默。

## 请求：给被询问的人

group-offer-head = 你愿意担任用户组 { $no }“{ $name }”的导师吗？请在 { $until } 之前答复。
group-offer-contact = 它的联系人是 { $contact }。
group-offer-place = 聚会地点：{ $place }
group-offer-place-region = 聚会地点：{ $place }（{ $region }）
group-offer-region = 地区：{ $region }
group-offer-task =
    用户组的导师支持它的组织者：偶尔联系，分享你知道的，并在成为官方用户组的路上帮忙补上还缺的东西。重在培育，而不是考核。
reason-group-region = 它在你的地区：{ $region }。
reason-group-language = 你和它的组织者都说{ $language }。
reason-groups = 你现在指导 { $groups } 个用户组，名额是 { $capacity } 个。
reason-candidates-besides = 此外，你正在指导 { $candidates } 位候选人。
reason-groups-besides = 此外，你正在指导 { $groups } 个用户组。
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [理由]` · ⏳ `!group extend { $no }`。`!group show { $no }` 可以
    看到更多。可以说不，但请不要沉默。
group-offer-reminder = 用户组 { $no }“{ $name }”还在等你的答复；期限是 { $until }。
group-offer-extended = 你现在可以在 { $until } 之前答复用户组 { $no }。我已经告诉该用户组。
group-offer-extended-before =
    用户组 { $no } 的期限已经延长过，只能延长一次：它在 { $until } 结束。请用 `!group accept { $no }` 或 `!group decline
    { $no }` 答复；两者都可以。
group-offer-declined = 谢谢你告诉我。我会为用户组 { $no } 询问下一位大使；用户组会得知，但看不到你的理由。
group-offer-expired =
    用户组 { $no } 的期限已过，我会询问下一位大使。没有关系。如果你时间紧，写 `!unavailable` 和一个日期，在那之前就不会打扰你。
group-offer-expired-rest =
    用户组 { $no } 的期限也过了，所以我会询问下一位大使。看来你手头的事很多，这没有关系：在你写 `!available` 之前，
    我不会再请你指导谁。你正在指导的仍由你指导。
group-offer-retracted = 用户组 { $no } 不再需要你的答复。还是谢谢你！
group-no-offer = 没有用户组的请求在等你答复。用 `!group mentor` 加用户组的编号，你可以自己接手一个用户组。
group-no-such-offer = 没有用户组 { $no } 的请求在等你答复。如果你愿意担任它的导师：`!group mentor { $no }`。
group-which-offer =
    有好几个请求在等你。请在 { $command } 后面注明是哪一个：用户组的编号，如 `G4`，或者工单的编号，如 `#12`。

## 请求：告诉其他人

group-offer-room = 我已请 { $mentor } 担任用户组 { $no }“{ $name }”的导师，期限是 { $until }。
group-offer-told =
    我已请 { $mentor } 担任你们用户组 { $no } 的导师，答复期限是 { $until }。无论结果如何，我都会告诉你。
group-on-to-next =
    我为你们的用户组 { $no } 询问的大使现在无法接手。这很常见，与你们的用户组无关；我会继续询问下一位。
group-waiting =
    目前没有大使有空指导你们的用户组 { $no }。你们的位置保留：下一位有空的大使会立刻被询问，组织者也知道。
group-waiting-organisers =
    没有大使有空指导用户组 { $no }“{ $name }”。下一位有空的大使会立刻被询问；也许你们认识合适的人：`!group assign { $no }`
    加上这位大使。
groups-waiting-long = 有 { $groups } 个用户组等导师已经很久：
group-waiting-since = { $no }“{ $name }”：自 { $since }
groups-waiting-more = …… 还有 { $groups } 个。
groups-waiting-foot =
    请帮帮忙：用 `!group assign` 加用户组的编号和一位大使，或者提高某位大使的 `!group capacity`。

## 相识

group-mentored-room = { $mentor } 将指导用户组 { $no }“{ $name }”。谢谢！
group-introduction =
    { $mentor }，这是用户组 { $no }“{ $name }”。各位组织者，这是你们的导师 { $mentor }。组织者：
group-organiser-line = { $who }
group-introduction-foot = 请在聊天里打个招呼，商量一下先做什么；`!group show { $no }` 显示还缺什么。
group-people = 只给你看的联系方式：{ $people }
group-introduction-mentor = 如果有一天你无法继续：写 `!group release { $no }` 和理由，我会找别人。

## 自己接手，以及不行的情况

group-mentored-by = { $mentor } 已经在指导用户组 { $no }。
group-mentored-by-you = 你已经在指导用户组 { $no }。
group-not-open = { $no }（{ $standing }）没有什么需要指导的。`!groups` 显示现有的用户组。
group-mentor-own =
    { $no } 由你自己组织，谁也不能指导自己的用户组。其他大使可以用 `!group mentor { $no }`。
group-mentor-organises = { $who } 组织 { $no }，谁也不能指导自己的用户组。请另选一位大使：`!roster` 显示名单。
not-an-ambassador = { $who } 不是 { -title }，用户组由大使指导。`!roster` 显示谁是大使。
ambassador-away = { $who } 现在不在。请另选一位大使：`!roster` 显示名单。

## 交还与离开

group-released = 谢谢你告诉我。用户组 { $no } 的位置保留，我正在寻找另一位大使。
group-released-organisers =
    { $mentor } 无法继续指导用户组 { $no }“{ $name }”。它的位置保留，我正在寻找另一位大使。
group-mentor-left =
    { $mentor } 无法继续指导你们的用户组 { $no } 了。你们的位置和已取得的一切都保留，我正在为你们寻找另一位大使。
group-mentor-left-organisers =
    { $mentor } 不再是大使，因此用户组 { $no }“{ $name }”没有导师了。它的位置保留，我正在寻找另一位。
group-mentor-organises-now =
    { $mentor } 现在组织用户组 { $no }“{ $name }”，谁也不能指导自己的用户组。我正在寻找另一位导师。
group-assigned-other = { $by } 已请 { $mentor } 从现在起指导用户组 { $no }。谢谢你为它所做的一切！
group-assigned = 从现在起由 { $mentor } 指导用户组 { $no }“{ $name }”；这是 { $by } 的安排。
group-assigned-mentor = { $by } 请你指导用户组 { $no }“{ $name }”，从现在起你就是它的导师。
group-mentor-needless = 用户组 { $no } 不再需要导师了。谢谢你的支持！
group-mentor-away-until = 指导你们用户组 { $no } 的 { $mentor } 在 { $until } 之前不在。导师不变。
group-mentor-away = 指导你们用户组 { $no } 的 { $mentor } 暂时不在。导师不变。
group-mentor-back = 指导你们用户组 { $no } 的 { $mentor } 回来了。

## 为什么是这个人？

group-why-head = 我在 { $at } 为 { $no } 询问了 { $mentor }。选这位大使的理由：
group-why-nobody = 从 { $since } 起没有大使有空指导 { $no }。现在不问任何人的原因：
group-why-none = 没有为 { $no } 询问过任何人，所以没有什么可比较的。`!group show { $no }` 显示它的导师。

## 时间与名额

group-capacity-now = 从现在起你同时指导用户组的名额是 { $capacity } 个，目前指导 { $groups } 个。
group-capacity-too-high = 同时超过 { $most } 个，谁也无法好好指导。请选一个小一点的数字。
mentor-groups = { $who } 也指导用户组（{ $groups } / { $capacity }）
available-groups =
    谢谢！只要你还有名额，我就会向你推荐用户组：你现在指导 { $groups } 个，名额是 { $capacity } 个。
available-groups-too = 用户组也一样：你现在指导 { $groups } 个，名额是 { $capacity } 个。
available-again = 欢迎回来！从现在起我会再来请你帮忙。
leave-over-ambassador = 欢迎回来！从现在起我会再来请你帮忙。如果还需要时间：`!unavailable`。
return-near-ambassador =
    你的请假在 { $until } 结束。从那时起我会再来请你帮忙。如果还需要时间，写 `!unavailable 到` 加另一个日期；`!available`
    现在就结束请假。
stand-in-no-candidates = 你没有正在指导的候选人，所以不需要代理人。直接用 `!unavailable` 就行。
speaks-groups = 我会寻找你能用{ $languages }与组织者交流的用户组。
speaks-groups-usual =
    我会寻找你能用{ $languages }与组织者交流的用户组，也就是我跟你说的语言。要写别的语言，请用 `!speaks` 加语言的标签：
    `!speaks de fr`。
