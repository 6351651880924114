### 運営チームによる選考：判断のための投稿と、応募者へのお知らせ。

review-head = **チケット { $no }：** { $who } さんが { -title }に応募しました。{ $by } までに返事をすると約束しています。
review-region =
    { $region } のアンバサダーは、いまのところ { $ambassadors } 人です{ $coming ->
        [0] { "" }
       *[other] （候補者 { $coming } 人）
    }。
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` と理由 · `!reject { $no }` と理由。理由は応募者が
    読みます。
review-score = 点は 1 から { $best } まで：{ $example }。応募者には決して見えません。
selection-off =
    このプログラムでは選考を行いません。応募した人はすぐに候補者になり、メンターを探します。`!tickets` で状況を表示します。

selected = { $by } さんがチケット { $no } を選出しました。{ $who } さんのメンターを探しています。
selected-candidate =
    よい知らせです。運営チームがあなたの応募（チケット { $no }）を選出しました！ いまメンターを探しています。
reject-preview = これでチケット { $no } は終了し、{ $who } さんは次の文章を読みます：
rejected = { $by } さんがチケット { $no } を不採用としました。{ $who } さんが読む理由です：
rejected-candidate =
    ご応募（チケット { $no }）ありがとうございました。今回は運営チームに選ばれませんでした。理由は次のとおりです：
rejected-again =
    これで終わりではありません。{ $again } からまたいつでも応募できます。それまでの { -community } のための活動も評価されます。

review-overdue =
    チケット { $no } が遅れています。{ $who } さんは { $since } に応募し、約束した日付を過ぎました。`!select { $no }`、
    または `!reject { $no }` と理由をお願いします。
review-overdue-candidate =
    今日までにチケット { $no } のお返事をするはずでしたが、できていません。申し訳ありません。運営チームに催促しました。
    応募は失われていません。あなたにしていただくことはありません。
