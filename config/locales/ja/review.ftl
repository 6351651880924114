### 決定を待つ間の応募：一覧、候補リスト、保留中のもの。

applications-head =
    { $applications ->
        [0] 決定を待っている応募はありません。
       *[other] 決定を待っている応募が { $applications } 件あります（上位から）：
    }
applications-none = 決定を待っている応募はありません。
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 採点なし
       *[other] 採点 { $scores } 人
    }）

    { $since } から、返事の期限は { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region }：アンバサダー { $ambassadors } 人{ $coming ->
        [0] { "" }
       *[other] 、候補者 { $coming } 人
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 採点なし
       *[other] 採点 { $scores } 人
    }）

    { $since } から、返事の期限は { $by }
application-unseen =
    { $no } { $who }

    応募者が読む場所では点を表示しません

    { $since } から、返事の期限は { $by }
applications-held = 保留中の応募が { $applications } 件あります：
application-held =
    { $no } { $who }、{ $until } まで

    { $reason }
applications-foot =
    ⭐ は候補リストです。`!ticket` と番号で、回答と、誰が何点を付けたかを表示します。`!tranche` と人数で、上位の応募を提案します。

shortlisted = { $by } さんが { $who } さんのチケット { $no } を候補リストに入れました。応募者には知らせません。
unshortlisted = { $by } さんが { $who } さんのチケット { $no } を候補リストから外しました。応募者には知らせません。
on-shortlist = チケット { $no } はすでに候補リストにあります。`!unshortlist { $no }` で外します。
not-on-shortlist = チケット { $no } は候補リストにありません。`!shortlist { $no }` で入れます。

held =
    { $by } さんがチケット { $no } を { $until } まで保留にしました。それまで催促はせず、一期分の選出にも入れません。
    `!unhold { $no }` で早めに終えられます。{ $who } さんが読む理由です：
held-candidate =
    あなたの応募（チケット { $no }）は、いま保留になっています。何も決まっておらず、何も失われていません。運営チームからの
    理由です：
held-candidate-until =
    { $until } か、それより早く、運営チームがもう一度検討し、そのときにお知らせします。お答えになれることがあれば、{ $by } さんに
    連絡してください。`!ticket { $no }` で応募を表示します。
own-in-review =
    あなた自身の応募（チケット { $no }）が選考中なので、それが決まるまで { $command } を使うのはほかの運営メンバーです。自分と
    並んでいる人たちの中から選ぶことは、誰もしません。
hold-day-passed = { $day } はこれから来る日ではありません。これから来る日を年-月-日で書いてください。
not-held = チケット { $no } は保留になっていません。
unheld =
    { $by } さんがチケット { $no } の保留を終えました。{ $who } さんには、{ $hear_by } までに返事をすると伝えました。
hold-ended =
    チケット { $no } の保留が終わり、また決定を待っています。{ $who } さんには、{ $hear_by } までに返事をすると伝えました。
    `!select { $no }`、または `!reject { $no }` と理由をお願いします。もっと時間が必要なら `!hold { $no }` と理由を書いてください。
unheld-candidate =
    あなたの応募（チケット { $no }）の保留が終わりました。運営チームがもう一度検討し、{ $hear_by } までにお返事します。して
    いただくことはありません。
