### ユーザーグループが基準をどこまで満たしているか、それについて人が言うこと。

criteria-head = { $all } 段階のうち **{ $done } 段階**が済んでいます：
criterion-met = ✅ **{ $number }.** { $criterion }（済み）
criterion-validated = ✅ **{ $number }.** { $criterion }：{ $by } さんが確認しました（{ $at }）
criterion-validated-until = ✅ **{ $number }.** { $criterion }：{ $by } さんが確認しました（{ $at }）。{ $until } までにもう一度確認します
criterion-waived = ✅ **{ $number }.** { $criterion }：ここでは必要ありません（{ $by } さん、{ $at }）
criterion-open = ⬜ **{ $number }.** { $criterion }（未完了）
criterion-incomplete = ⬜ **{ $number }.** { $criterion }：{ $percent } % 揃っています
criterion-lapsed = ⌛ **{ $number }.** { $criterion }：{ $by } さんの確認は { $until } まででした。もう一度見てもらえます
criterion-not-met = ⬜ **{ $number }.** { $criterion }：{ $by } さんの見たところ、今は満たしていません（{ $at }）
criterion-advised = 💡 { $advice }

## 足りないもの

lacks = { $open }
lacks-answer = まだ答えのない質問：{ $question }
lacks-emails = 運営する人のメールアドレスがあと { $missing } 件足りません
lacks-links = リンクがあと { $missing } 件足りません

## 段階を満たした、または満たしていないと言う

criterion-unknown = { $no } にその段階はありません。番号は次のとおりです：{ $criteria }。
criteria-of-closed = { $no } は今、確認の対象ではありません（{ $standing }）。これまでのことは `!group history { $no }` で見られます。
criterion-computed = 段階 { $number }（{ $criterion }）は、グループが書いたことと誰がメンターかから私が自分で見ています。どなたかに言っていただく必要はありません。役に立つこと：{ $advice }
already-validated = 段階 { $number }（{ $criterion }）は { $by } さんがすでに確認しています（{ $at }）。今はそうでないなら `!invalidate` で知らせてください。
already-validated-until = 段階 { $number }（{ $criterion }）は { $by } さんがすでに確認しています（{ $at }）。{ $again } からもう一度確認できます。今はそうでないなら `!invalidate` で知らせてください。
not-validated = 段階 { $number }（{ $criterion }）を満たしたとはまだ誰も言っていないので、取り消すものはありません。
criterion-not-waivable = 段階 { $number }（{ $criterion }）はここではどのグループにも必要で、免除できません。役に立つこと：{ $advice }
waived-in-vain = 段階 { $number }（{ $criterion }）は満たされているので、免除はいりません。
already-waived = 段階 { $number }（{ $criterion }）は { $by } さんがすでに免除しています（{ $at }）。
validate-preview = **{ $no }** { $name } が段階 { $number } を満たしていると言おうとしています：{ $criterion }。グループの説明：
group-says = { $question } { $answer }
validate-says = あなたが見たこと：
validate-holds = これは { $until } まで有効で、そのころどなたかにもう一度確認をお願いします。
validated = ✅ **{ $no }** { $name } の段階 { $number }（{ $criterion }）を { $by } さんが確認しました（{ $at }）。グループにも伝わります。
validated-until = ✅ **{ $no }** { $name } の段階 { $number }（{ $criterion }）を { $by } さんが確認しました（{ $at }）。{ $until } まで有効です。グループにも伝わります。
validated-told = **{ $no }** { $name } に良い知らせです。{ $by } さんが段階 { $number }（{ $criterion }）を見て、満たされていると確認しました。残りは `!group show { $no }` で見られます。
invalidated = **{ $no }** { $name } の段階 { $number }（{ $criterion }）は、また未完了になりました。役に立つことと一緒にグループに伝わります。
invalidated-told = **{ $no }** { $name }：{ $by } さんが段階 { $number }（{ $criterion }）を見たところ、まだできることがあるそうです：
invalidated-foot = これでグループが何かを失うことはありません。今の状態は `!group show { $no }` で見られます。状況が変わったら、確認できる人にもう一度見てもらってください。
waived = **{ $no }** { $name } に段階 { $number }（{ $criterion }）は必要ありません。グループにも伝わります。`!invalidate` で取り消せます。
waived-told = **{ $no }** { $name }：{ $by } さんによると、段階 { $number }（{ $criterion }）は必要ありません：
waiver-ended = **{ $no }** { $name } には、また段階 { $number }（{ $criterion }）が必要です。役に立つことと一緒にグループに伝わります。
waiver-ended-told = **{ $no }** { $name }：{ $by } さんによると、段階 { $number }（{ $criterion }）はやはり必要です：

## もう一度見る

look-again = **{ $no }** { $name } をもう一度見る時期になりました。確認には期限があります：
look-again-at = **{ $number }.** { $criterion }：{ $by } さんが確認、{ $until } まで有効
look-again-how = 見てもらえますか。今もそうなら `!validate { $no } { $number }` に続けて見たことを、そうでないなら `!invalidate { $no } { $number }` に続けて理由を書いてください。すべての段階は `!group show { $no }` で見られます。わからなければ、ほかの人に任せてください。
look-again-told = **{ $no }** { $name } をもう一度見てもらうようお願いしました。確認には期限があるからです：
look-again-foot = していただくことはなく、グループが何かを失うこともありません。説明が今も正しいか見ておくと役に立ちます：`!group show { $no }`。

## 誰が運営しているか

people-unnamed = 運営する人がまだ一人も書かれていません。
people-of = 👥 運営する人は { $people } 人、勤務先は { $employers } か所です。
people-of-some = 👥 運営する人は { $people } 人、書かれた勤務先は { $employers } か所で、{ $unsaid } 人は勤務先を書いていません。
