### 用户组达到了哪些标准，以及大家对此怎么说。

criteria-head = { $all } 个步骤中已完成 **{ $done } 个**：
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion }：{ $by } 看过（{ $at }）
criterion-validated-until = ✅ **{ $number }.** { $criterion }：{ $by } 看过（{ $at }），在 { $until } 之前会再看一次
criterion-waived = ✅ **{ $number }.** { $criterion }：这里不需要，由 { $by } 决定（{ $at }）
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion }：已完成 { $percent } %
criterion-lapsed = ⌛ **{ $number }.** { $criterion }：{ $by } 看过，有效期到 { $until } 为止，可以请人再看一次
criterion-not-met = ⬜ **{ $number }.** { $criterion }：{ $by } 认为现在不是这样了（{ $at }）
criterion-advised = 💡 { $advice }

## 还缺什么

lacks = { $open }
lacks-answer = 尚待回答：{ $question }
lacks-emails = 还缺 { $missing } 个组织者的电子邮箱
lacks-links = 还缺 { $missing } 个链接

## 由谁组织

people-unnamed = 还没有写明由谁组织。
people-of = 👥 { $people } 位组织者，来自 { $employers } 家不同的雇主。
people-of-some = 👥 { $people } 位组织者，写明的雇主有 { $employers } 家，其中 { $unsaid } 位没有写。
