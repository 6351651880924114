### 用户组达到了哪些标准，以及大家对此怎么说。

criteria-head = { $all } 个步骤中已完成 **{ $done } 个**：
criterion-met = ✅ **{ $number }.** { $criterion }（已完成）
criterion-validated = ✅ **{ $number }.** { $criterion }：{ $by } 看过（{ $at }）
criterion-validated-until = ✅ **{ $number }.** { $criterion }：{ $by } 看过（{ $at }），在 { $until } 之前会再看一次
criterion-waived = ✅ **{ $number }.** { $criterion }：这里不需要，由 { $by } 决定（{ $at }）
criterion-open = ⬜ **{ $number }.** { $criterion }（未完成）
criterion-incomplete = ⬜ **{ $number }.** { $criterion }：已完成 { $percent } %
criterion-lapsed = ⌛ **{ $number }.** { $criterion }：{ $by } 看过，有效期到 { $until } 为止，可以请人再看一次
criterion-not-met = ⬜ **{ $number }.** { $criterion }：{ $by } 认为现在不是这样了（{ $at }）
criterion-advised = 💡 { $advice }

## 还缺什么

lacks = { $open }
lacks-answer = 尚待回答：{ $question }
lacks-emails = 还缺 { $missing } 个组织者的电子邮箱
lacks-links = 还缺 { $missing } 个链接

## 说明某个步骤是否达到

criterion-unknown = { $no } 没有这个步骤。按编号有：{ $criteria }。
criteria-of-closed = { $no } 现在不是需要查看的用户组：{ $standing }。`!group history { $no }` 可以看到经过。
criterion-computed = 步骤 { $number }（{ $criterion }）我自己就能看到，看用户组写了什么、由谁指导，不需要别人来说。有帮助的做法：{ $advice }
already-validated = { $by } 已经看过步骤 { $number }（{ $criterion }，{ $at }），现在有效。如果不再如此，请用 `!invalidate` 说明。
already-validated-until = { $by } 已经看过步骤 { $number }（{ $criterion }，{ $at }）。从 { $again } 起可以再看；如果不再如此，请用 `!invalidate` 说明。
not-validated = 还没有人说步骤 { $number }（{ $criterion }）已达到，所以没有什么可以收回。
criterion-not-waivable = 步骤 { $number }（{ $criterion }）在这里适用于每个用户组，不能免除。有帮助的做法：{ $advice }
waived-in-vain = 步骤 { $number }（{ $criterion }）已经达到，不需要免除。
already-waived = 步骤 { $number }（{ $criterion }）已由 { $by } 免除（{ $at }）。
validate-preview = 你将要说明 **{ $no }** { $name } 达到了步骤 { $number }：{ $criterion }。用户组这样介绍自己：
group-says = { $question } { $answer }
validate-says = 你看到的：
validate-holds = 有效期到 { $until } 为止，届时会请人再看一次。
validated = ✅ **{ $no }** { $name } 的步骤 { $number }（{ $criterion }）：{ $by } 看过（{ $at }）。用户组会得到通知。
validated-until = ✅ **{ $no }** { $name } 的步骤 { $number }（{ $criterion }）：{ $by } 看过（{ $at }），有效期到 { $until } 为止。用户组会得到通知。
validated-told = **{ $no }** { $name } 有好消息：{ $by } 看了步骤 { $number }（{ $criterion }），认为已经达到。`!group show { $no }` 可以看到还剩什么。
invalidated = **{ $no }** { $name } 的步骤 { $number }（{ $criterion }）重新变为未完成。用户组会得到通知，以及有帮助的做法。
invalidated-told = **{ $no }** { $name }：{ $by } 看了步骤 { $number }（{ $criterion }），认为还有事可做：
invalidated-foot = 用户组不会因此失去什么。`!group show { $no }` 可以看到现状；情况有了变化，就请有权确认的人再看一次。
waived = **{ $no }** { $name } 不需要步骤 { $number }（{ $criterion }）。用户组会得到通知。`!invalidate` 可以收回。
waived-told = **{ $no }** { $name }：{ $by } 说你们不需要步骤 { $number }（{ $criterion }）：
waiver-ended = 步骤 { $number }（{ $criterion }）重新适用于 **{ $no }** { $name }。用户组会得到通知，以及有帮助的做法。
waiver-ended-told = **{ $no }** { $name }：{ $by } 说步骤 { $number }（{ $criterion }）仍然适用于你们：

## 再看一次

look-again = 是时候再看看 **{ $no }** { $name } 了。看到的情况只在一段时间内有效：
look-again-at = **{ $number }.** { $criterion }：{ $by } 看过，有效期到 { $until } 为止
look-again-how = 你能看一下吗？如果现在仍然如此，请写 `!validate { $no } { $number }` 和你看到的；如果不是，请写 `!invalidate { $no } { $number }` 和原因。`!group show { $no }` 显示所有步骤。如果说不准，就留给别人。
look-again-told = 我们请人再看看 **{ $no }** { $name }，因为看到的情况只在一段时间内有效：
look-again-foot = 你们什么都不用做，用户组也不会失去什么。看看介绍是否仍然属实会有帮助：`!group show { $no }`。

## 由谁组织

people-unnamed = 还没有写明由谁组织。
people-of = 👥 { $people } 位组织者，来自 { $employers } 家不同的雇主。
people-of-some = 👥 { $people } 位组织者，写明的雇主有 { $employers } 家，其中 { $unsaid } 位没有写。
