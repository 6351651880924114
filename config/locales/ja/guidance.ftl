### 候補者とメンターの歩みと、チケットを別のメンターに引き継ぐとき。返事がなくても、誰のせいでもない。

## メンターから次のメンターへ

ticket-released =
    知らせてくださりありがとうございます。チケット { $no } の別のメンターを探します。候補者には続くことだけを伝え、理由は
    伝えません。
ticket-released-organisers =
    { $mentor } さんが { $who } さんのチケット { $no } を手放しました。別のメンターを探しています。運営チームだけが読む理由です：
assigned = { $by } さんが { $mentor } さんに { $who } さん（チケット { $no }）のメンターをお願いしました。
assigned-mentor =
    { $by } さんから、{ $who } さん（チケット { $no }）のメンターのお願いです。いまから始まります。都合が合わないときは、
    `!release { $no }` とひと言の理由でもかまいません。
assigned-other =
    { $by } さんの判断で、これからは { $mentor } さんがチケット { $no } を引き継ぎます。これまで本当にありがとうございました！
assigned-already = { $mentor } さんはすでにチケット { $no } のメンターです。
assign-candidate =
    { $who } さんはこのチケットの候補者です。自分のメンターは務められません。ほかの人を書いてください。
orphans-head = いまメンターのいないチケットです：
orphans-none = いまメンターのいない人はいません。
orphan-waiting =
    { $no } { $who }、{ $since } から：空いている人がいません。{ $organiser } さんが対応します（`!assign { $no }` とメンター）
orphan-nobody =
    { $no } { $who }、{ $since } から：空いている人がおらず、対応する運営メンバーもいません
orphan-offered = { $no } { $who }、{ $since } から：{ $mentor } さんの返事待ち（期限は { $until }）
orphan-away =
    { $no } { $who }、{ $since } から：{ $mentor } さんが不在で、代理がいません（`!assign { $no }` と別のメンター）
orphan-silent =
    { $no } { $who }、{ $since } から：{ $mentor } さんからの連絡待ち（`!assign { $no }` と別のメンター）

## 調子はどうですか？

progress-ask = { $who } さん（チケット { $no }）の調子はいかがですか？
progress-foot =
    ✅ `!progress { $no } 準備完了` · 🌱 `!progress { $no } まだ` · ⏳ `!progress { $no } もう少し`。ワンタップで十分です。
progress-unknown =
    { $who } さん（チケット { $no }）の調子がわかりませんでした。どなたか { $mentor } さんに声をかけていただけますか。
    `!assign { $no }` とメンターで、ほかの人に引き継げます。
ready-preview = これで { $who } さんのチケット { $no } にお墨付きを与えます。
progress-not-yet = 承知しました。チケット { $no } については { $next } にまたお聞きします。
progress-more-time = どうぞごゆっくり。チケット { $no } については { $until } にまたお聞きします。

## 待ち続ける人がいないように

silent-ask =
    { $who } さんが、チケット { $no } についてのご連絡を待っています。お変わりありませんか？ { $until } まで待ってから、運営チームに
    助けを求めます。
silent-ask-foot =
    相手に連絡して、✅、`!here { $no }`、またはここへのひと言で、いらっしゃることをお知らせください。
silent-said =
    { $who } さんにチケット { $no } についての連絡をお願いし、{ $until } まで待ちます。何もなければ、運営チームがお手伝いします。
silent-already = { $who } さんにはチケット { $no } についてすでにお聞きしていて、{ $until } まで待ちます。
silent-told = わたしにも連絡がないので、チケット { $no } のことを運営チームに伝えました。お手伝いします。
silent-away =
    { $mentor } さんはいま不在なので、チケット { $no } について運営チームに助けを求めました。順番はそのままです。
silent-candidate =
    { $mentor } さんが { $since } から { $who } さん（チケット { $no }）の連絡を待っています。どなたか連絡を取れませんか。
silent-mentor =
    { $who } さん（チケット { $no }）が { $since } から { $mentor } さんの連絡を待っています。どなたか連絡を取れませんか。
    `!assign { $no }` とメンターで、ほかの人に引き継げます。
here-thanks =
    ありがとうございます！ { $who } さんに、いらっしゃることを伝えます。チケット { $no } について連絡を取り合ってください。
silence-over = { $who } さんから連絡がありました。チケット { $no } を続けられます。
silence-over-organisers = { $who } さん（チケット { $no }）からまた連絡がありました。対応は必要ありません。
not-awaited = いま、チケット { $no } であなたを待っている人はいません。

## チェックリスト

checklist = チェックリスト：
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item }（{ $by }、{ $at }）
point-ticked = ☑ { $by } さんがチケット { $no } の項目 { $number } を完了にしました：{ $item }
point-unticked = ☐ { $by } さんがチケット { $no } の項目 { $number } を未完了に戻しました：{ $item }
point-is-done =
    チケット { $no } の項目 { $number } はすでに完了しています：{ $item }。`!undo { $no } { $number }` で未完了に戻します。
point-is-open = チケット { $no } の項目 { $number } はまだ未完了です：{ $item }
point-missing =
    { $points ->
        [0] ここにはチェックリストがないので、チケット { $no } にその項目はありません。
       *[other] チケット { $no } のチェックリストは { $points } 項目です。`!ticket { $no }` で表示します。
    }
point-required =
    チケット { $no } にお墨付きを与える前に、項目 { $number } を終える必要があります：{ $item }。`!done { $no } { $number }` で
    完了にします。
points-open = チェックリストの未完了の項目：

## メンターと運営チームの間のメモ

memos = メンターと運営チームだけの内部メモ：
memos-elsewhere =
    メンターと運営チームだけの内部メモが { $memos } 件あります。ここは候補者も読むので、ダイレクトチャットで聞いてください。
memo-taken = チケット { $no } に、メンターと運営チームだけの内部メモとして残しました。
