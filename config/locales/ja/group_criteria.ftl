### ユーザー会が基準をどこまで満たしているか、それについて人が言うこと。

criteria-head = { $all } 段階のうち **{ $done } 段階**が済んでいます：
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion }：{ $by } さんが確認しました（{ $at }）
criterion-validated-until = ✅ **{ $number }.** { $criterion }：{ $by } さんが確認しました（{ $at }）。{ $until } までにもう一度確認します
criterion-waived = ✅ **{ $number }.** { $criterion }：ここでは必要ありません（{ $by } さん、{ $at }）
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion }：{ $percent } % 揃っています
criterion-lapsed = ⌛ **{ $number }.** { $criterion }：{ $by } さんの確認は { $until } まででした。もう一度見てもらえます
criterion-not-met = ⬜ **{ $number }.** { $criterion }：{ $by } さんの見たところ、今は満たしていません（{ $at }）
criterion-advised = 💡 { $advice }

## 足りないもの

lacks = { $open }
lacks-answer = まだ答えのない質問：{ $question }
lacks-emails = 世話役のメールアドレスがあと { $missing } 件足りません
lacks-links = リンクがあと { $missing } 件足りません

## 誰が開いているか

people-unnamed = 世話役がまだ一人も書かれていません。
people-of = 👥 世話役は { $people } 人、勤務先は { $employers } か所です。
people-of-some = 👥 世話役は { $people } 人、書かれた勤務先は { $employers } か所で、{ $unsaid } 人は勤務先を書いていません。
