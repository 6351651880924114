### 用户组：如何提议、由所在地区的大使查看，以及是否接纳。

## 给组织者

proposal-head = 有人提议了一个用户组：{ $no } **{ $name }**，由 { $by } 提出。
proposal-place = 地点：{ $place }
proposal-region = 地区：{ $region }，已有 { $groups } 个用户组和 { $ambassadors } 位大使。
steps-open = 距离官方用户组还差：
steps-done = 成为官方用户组的所有步骤都已完成。
proposal-beside = 在同一个地方：
proposal-namesakes = 别处的同名用户组：
proposal-shown = 我已请该地区的大使看过。只要其中一位表示没有问题就可以接纳；无论如何，从 { $until } 起都可以接纳。
proposal-nobody-there = 该地区没有大使能对此说些什么，所以请你们自己看一看。
proposal-foot =
    ✅ `!admit { $no }` 让它成为新用户组 · `!refuse { $no }` 加理由，其组织者会读到 ·
    如果根本不是用户组：`!refuse { $no } spam` · `!group show { $no }`
proposal-waits = { $no } **{ $name }** 自 { $since } 起在等待你们的答复。

## 同一地方的用户组

neighbour = { $no } { $name }（{ $place }）：{ $standing }；由 { $contact } 代表，还没有导师
neighbour-mentored = { $no } { $name }（{ $place }）：{ $standing }；由 { $contact } 代表，导师是 { $mentor }
namesake = { $no } { $name }：{ $standing }
overlap-head = { $by } 在已有用户组的地方提议了一个用户组：{ $no } **{ $name }**。
overlap-ask =
    你们了解这个地区：这样可以吗？可以就点 ✅ 或 `!group agree { $no }`；如果看到什么难处，请用 `!group object { $no }` 并说明原因。
    组织者在决定之前会读到。如果在那之前没有人同意，他们从 { $until } 起可以决定。
overlap-ended = 该地区的大使对 { $no } **{ $name }** 发表意见的时间已经过了。现在可以决定了。
overlap-silence = 该地区没有大使对此说过什么。
opinion-fine = { $by } 认为没有问题。
opinion-difficult = { $by } 看到一个难处：
agreed = { $by } 了解该地区，认为 { $no } **{ $name }** 与那里的用户组并存没有问题。现在可以决定了。
agreed-thanks = 谢谢。组织者现在知道 { $no } 与那里的用户组并存没有问题。
objected = { $by } 了解该地区，看到 { $no } **{ $name }** 有一个难处。这并不决定什么；决定时请想到它。
objected-thanks = 谢谢。组织者在决定 { $no } 之前会读到。如果你后来改变了看法：`!group agree { $no }`。
not-your-region = { $no } 属于{ $region }，问的是该地区的大使。你知道的情况可以用 `!feedback` 告诉组织者。
not-of-its-region = { $no } 不在你的地区。你知道的情况可以用 `!feedback` 告诉组织者。
overlap-lasts =
    在 { $no } 的同一个地方已有用户组，该地区的大使在 { $until } 之前可以发表意见。到那时，或者只要其中一位说 `!group agree { $no }`，
    你就可以接纳它。

## 已接纳

not-proposed = { $no } 并不在等待接纳：{ $standing }。详情见 `!group show { $no }`。
admit-preview = 这会让 { $no } **{ $name }** 成为新用户组。
admit-opinions = 该地区大使的意见：
admitted = { $by } 已接纳 { $no } **{ $name }** 为新用户组。其组织者会知道，公告聊天室里的大家也会知道。
letter-admitted = 欢迎！{ $by } 已接纳 **{ $name }**（{ $no }）为 { -community } 的新用户组。
letter-admitted-gets = 新用户组会列在 `!groups` 里，使用新用户组的标志，让人更容易找到你们；我们还会找一位大使做你们的导师。
letter-admitted-next = 成为官方用户组还差什么，以及有什么可以帮到你们：
letter-admitted-foot = 不用着急：这一切更多是为了帮助，而不是考核。`!group show { $no }` 随时显示你们的进展。
announced-new = 欢迎新的用户组：**{ $name }**！详情见 `!group show { $no }`。
announced-new-in = 欢迎{ $region }的新用户组：**{ $name }**！详情见 `!group show { $no }`。

## 未接纳

refuse-preview = 这样 { $no } **{ $name }** 就不会被接纳，其组织者会读到：
letter-refused = 感谢你们提议 **{ $name }**（{ $no }）。{ $by } 暂时没有接纳它为用户组。理由如下：
letter-no-group = 感谢你的关注。**{ $name }**（{ $no }）不是本社区所说的用户组，因此没有接纳。
letter-about = 什么是用户组：{ $about }
letter-again = 等到合适的时候，欢迎再次提议：`!group new`。
refused = { $by } 没有接纳 { $no } **{ $name }**。其组织者会读到这个理由，以及如何再来：
refused-as-spam = { $by } 没有接纳 { $no } **{ $name }**，因为它不是用户组。提议的人会读到什么是用户组。
mistaken-too-often =
    你有 { $proposals } 个提议并不是用户组，所以我自己不再接受你的提议。如果你确实在组织一个用户组，请告诉组织者：`!feedback` 加几句话。
