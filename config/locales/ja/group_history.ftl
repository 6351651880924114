### ユーザーグループにこれまであったこと。変更ごとに一行。`!group history` の答え。

group-history-head = **{ $no }** { $name } のこれまで：

## 状態

group-history-proposed = { $at }：{ $by } さんがグループを提案しました
group-history-amended = { $at }：{ $by } さんが説明を直しました
group-history-handed-over = { $at }：{ $by } さんから { $to } さんへ代表が代わりました
group-history-admitted = { $at }：{ $by } さんが新しいグループとして認めました
group-history-refused = { $at }：{ $by } さんが見送りました
group-history-granted = { $at }：{ $by } さんが公式ユーザーグループにしました
group-history-supported = { $at }：{ $by } さんが { $until } までの手助けを決めました
group-history-recovered = { $at }：{ $by } さんによると、また自分たちで続けられます
group-history-revoked = { $at }：{ $by } さんが資格を取り消しました
group-history-regranted = { $at }：{ $by } さんが資格を戻しました
group-history-closed = { $at }：{ $by } さんが閉じました

## 段階

group-history-validated = { $at }：{ $by } さんが確認しました：{ $criterion }
group-history-validated-until = { $at }：{ $by } さんが { $until } まで有効として確認しました：{ $criterion }
group-history-invalidated = { $at }：{ $by } さんが未完了に戻しました：{ $criterion }
group-history-waived = { $at }：{ $by } さんが免除しました：{ $criterion }
group-history-look-again = { $at }：{ $steps } 段階の再確認をお願いしました
group-history-ended = { $at }：{ $steps } 段階の確認の期限が過ぎました

## メンター

group-history-waiting = { $at }：メンターになれるアンバサダーがいませんでした
group-history-offered = { $at }：{ $mentor } さんにメンターをお願いしました（{ $until } まで）
group-history-reminded = { $at }：お願いした人にもう一度知らせました
group-history-extended = { $at }：お願いした人の返事の期限は { $until } になりました
group-history-declined = { $at }：{ $mentor } さんが辞退しました
group-history-expired = { $at }：{ $mentor } さんの返事の期限が過ぎました
group-history-retracted = { $at }：{ $mentor } さんへの依頼を取り下げました
group-history-not-taken = { $at }：{ $mentor } さんは引き受けられませんでした
group-history-mentored = { $at }：{ $mentor } さんがメンターになりました
group-history-assigned = { $at }：{ $by } さんが { $mentor } さんをメンターにしました
group-history-released = { $at }：{ $mentor } さんはメンターを続けられなくなりました
