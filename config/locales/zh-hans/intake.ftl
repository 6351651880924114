### 申请受理：是否受理申请，以及谁会得知。

intake-opened = { $by } 开放了申请受理：大家又可以申请了，在此期间问过的人现在会得知。
intake-open-now = 之前你想申请时，我们没有受理申请。现在又受理了：随时可以用 `!apply` 开始。
intake-is-open = 申请受理已经是开放的。`!intake close` 加一段文字会关闭它；想申请的人会读到这段文字。
intake-closed = { $by } 关闭了申请受理。想申请的人会读到：
intake-closed-foot =
    之前已经开始的申请仍可以写完并提交。在此期间有谁问过，我会记住；等 `!intake open` 重新开放时告诉他们。
intake-state-open = 申请受理是开放的：谁都可以申请。
intake-state-closed = 申请受理自 { $since } 起关闭：不能开始新的申请。`!intake open` 重新开放。
intake-turn-opened = { $at }：由 { $by } 开放
intake-turn-closed = { $at }：由 { $by } 关闭
intake-refuses = 自 { $since } 起没有受理申请。组织者说：
intake-refuses-foot =
    我已记下你问过，一旦重新受理申请，就会在这里告诉你。在那之前你什么都不用做；`!withdraw` 会让我忘掉这件事。
intake-left = 已忘掉：重新受理申请时我不会告诉你。`!apply` 随时可以试试。
intake-still-yours = 目前不受理新的申请，但你的申请在那之前就开始了：可以写完并提交。
