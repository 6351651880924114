### チケットの経過、変更ごとに一行。`!history` の答え。

history-head = **チケット { $no }**（{ $who } さん）のこれまでの経過：
history-earlier = … これより前に { $changes } 件、その後：

## 選考

history-opened = { $at }：{ $who } さんが応募
history-selected = { $at }：{ $by } さんが応募を選出
history-rejected = { $at }：{ $by } さんが応募を不採用に。再応募は { $again } から
history-scored = { $at }：{ $by } さんが採点：{ $marks }
history-shortlisted = { $at }：{ $by } さんが候補リストに追加
history-unshortlisted = { $at }：{ $by } さんが候補リストから除外
history-held = { $at }：{ $by } さんが { $until } まで保留
history-unheld = { $at }：{ $by } さんが保留を解除。返事は { $hear_by } までに
history-hold-over = { $at }：保留の期間が終了。返事は { $hear_by } までに
history-withdrawn = { $at }：{ $who } さんが応募を取り下げ
history-told = { $at }：止まっていることを運営チームに連絡

## メンタリング

history-waiting = { $at }：空いているメンターがいなかった
history-chosen = { $at }：{ $who } さんが { $mentor } さんをメンターに希望
history-offered = { $at }：{ $mentor } さんにメンターを依頼。期限は { $until }
history-asked = { $at }：{ $mentor } さんに様子を確認
history-more-time = { $at }：{ $mentor } さんが { $until } までの時間を希望
history-declined = { $at }：{ $mentor } さんが辞退
history-expired = { $at }：{ $mentor } さんの返事の期限が終了
history-retracted = { $at }：{ $mentor } さんへの依頼を取り下げ
history-not-taken = { $at }：{ $mentor } さんは引き受けられなかった
history-accepted = { $at }：{ $mentor } さんが承諾
history-released = { $at }：{ $mentor } さんはメンターを続けられなくなった
history-assigned = { $at }：{ $by } さんが { $mentor } さんをメンターに指定
history-silent = { $at }：{ $by } さんが { $asked } さんの連絡を待っていたため確認
history-answered = { $at }：{ $by } さんから連絡があった
history-ticked = { $at }：{ $by } さんがチェックリストの項目を完了に：{ $item }
history-unticked = { $at }：{ $by } さんがチェックリストの項目を未完了に：{ $item }
history-memo = { $at }：{ $by } さんの内部メモ（メンターと運営チームだけ）：
history-noted = { $at }：{ $by } さんのメモ：
history-not-yet = { $at }：{ $mentor } さんによると、まだその時ではない

## 承認

history-thumbs-up = { $at }：👍 { $mentor } さんがお墨付きを与えた
history-sponsoring = { $at }：{ $by } さんが推薦。ほかの人の推薦も必要
history-sponsored = { $at }：{ $by } さんが推薦し、チケットは SPONSORED として完了
history-concern = { $at }：懸念が伝えられた：
history-concern-by = { $at }：{ $by } さんが懸念を伝えた：
history-settled = { $at }：懸念 { $number } が解消：
history-settled-by = { $at }：{ $by } さんが懸念 { $number } を解消：
history-objections-over = { $at }：異議申し立て期間が終了
history-unsponsored = { $at }：{ $by } さんが推薦を取り消し
history-words-expired = { $at }：保存期間が過ぎ、書かれた言葉を消去
history-taken-back = { $at }：{ $by } さんがすぐに { $what } を取り消した
history-amended = { $at }：{ $who } さんが回答を訂正
