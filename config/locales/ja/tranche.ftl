### 一期分：誰がなぜ提案され、誰がなぜ提案されないか、その後何が変わったか。

tranche-head = ご希望の { $asked } 件のうち、次の { $proposed } 件の応募を提案します：
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 採点なし
       *[other] 採点 { $scores } 人
    }）
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }**（{ $scores ->
        [0] 採点なし
       *[other] 採点 { $scores } 人
    }）

    { $region }：{ $seats } 人中 { $seat } 人目
tranche-nobody = ご希望の { $asked } 件のうち、いま提案できるものはありません。
tranche-passed = 次の { $applications } 件は入っていません。その理由です：
tranche-passed-full = { $no } { $who }、{ $overall }：{ $region } は満員（{ $seats } 人中 { $taken } 人）
tranche-passed-unscored =
    { $no } { $who }：採点した運営メンバーが足りない（すべての基準を採点したのは、必要な { $needed } 人のうち { $scores } 人）
tranche-passed-later = { $no } { $who }、{ $overall }：ご希望の件数より後の順位
tranche-passed-held = { $no } { $who }：{ $until } まで保留中
tranche-order =
    順番：全体の平均が高いものが先。同じなら候補リスト ⭐ にあるもの。それも同じなら、先に応募したもの。
tranche-cap =
    1 つの地域につき { $seats } 人まで。{ $counting ->
        [0] すでにいるアンバサダーは数えません。
       *[other] すでにいるアンバサダーと候補者も数えます。
    }
tranche-letter = 選ばれた人は、それぞれ次の文章を自分のチケットの番号とともに読みます：
tranche-others =
    ほかの人には、いまは何も知らせません。選考中のまま、返事の期限も変わりません。`!tranche 確定` は ✅ と同じです。
tranche-changed = **この一期分をお見せした後に変わったことがあるので、何もしませんでした：**
tranche-moved = { $no } { $who } は、いま「{ $stage }」の段階です
tranche-rescored = { $no } { $who } は、採点、候補リスト、または検討の結果が新しくなりました
tranche-in = { $no } { $who } は新しく入りました
tranche-out = { $no } { $who } は外れました
tranche-done = { $by } さんが一期分として { $selected } 件の応募を選出しました。いまメンターを探しています：
tranche-done-item = { $no } { $who }
tranche-not-proposed = 確定を待っている一期分はありません。まず { $usage } と人数で提案を表示します。
tranche-empty = 決定を待っている応募がないので、提案できる人がいません。
