### 懸念：名乗って伝え、答え、解消する。アンバサダーになる前に、そのための期間がある。

objections-until =
    異議申し立て期間は { $until } までです：`!concern { $no }` と文章。その前の推薦も歓迎し、期間の後に完了します。
objections-until-candidate =
    その前に、アンバサダーと運営チームが { $until } まで懸念を伝えられます。これは誰の場合も同じです。
objections-ambassadors =
    { $who } さんがまもなく { -title }になるかもしれません。{ $mentor } さんがお墨付きを与えました。懸念があるときは、{ $until }
    までにダイレクトチャットで教えてください：`!concern { $who }` とその内容。なければ、していただくことはありません。
objections-over =
    { $who } さん（チケット { $no }）の異議申し立て期間が終わり、未解消の懸念はありません。正式になるまで、あと { $more } 人の
    推薦が必要です：`!sponsor { $no }`
objections-over-open =
    { $who } さん（チケット { $no }）の異議申し立て期間が終わり、未解消の懸念が { $open } 件あります。`!ticket { $no }` で
    内容を表示し、`!resolve { $no }` の後にどう解消したかを書きます。

concern-raised = { $by } さんが { $who } さん（チケット { $no }）について懸念を伝えました（懸念 { $number }）：
concern-foot =
    解消するまで誰も推薦できません。{ $by } さんか運営チームが解消します：`!resolve { $no } { $number }` とその経緯
concern-taken =
    伝えてくださりありがとうございます。チケット { $no } の懸念 { $number } です。運営チームとメンターはお名前とともに読みます。
    候補者は、答えられるように、お名前なしで内容を読みます。解消したら `!resolve { $no } { $number }` の後にその経緯を
    書いてください。
concern-candidate =
    チケット { $no } について懸念が伝えられました。これはここでの手順の一部で、何かが決まったわけではありません。内容をお知らせ
    します：
concern-candidate-next =
    これについて言いたいことがあれば、メンターの { $mentor } さんか運営チームに伝えてください。きちんと耳を傾けます。解消したら
    すぐお知らせします。
concern-open =
    チケット { $no } はまだ推薦できません。{ $by } さんが伝えた懸念 { $number } が解消していません{ $more ->
        [0] {""}
       *[other] （ほかに { $more } 件）
    }。`!ticket { $no }` で内容を表示します。{ $by } さんか運営チームが `!resolve { $no } { $number }` とその経緯で解消します。
    その後、もう一度推薦してください。
concern-not-now =
    懸念を伝えられるのは、お墨付きから推薦までの間です。いまその段階に、その名前や番号の人はいません。運営チームにはいつでも
    伝えられます。
concern-resolved =
    { $by } さんがチケット { $no } の懸念 { $number } を解消しました。{ $open ->
        [0] 未解消の懸念はもうありません。
       *[other] 未解消の懸念があと { $open } 件あります。
    }経緯は次のとおりです：
concern-resolved-candidate =
    チケット { $no } についてよい知らせです。懸念が 1 件解消しました。{ $open ->
        [0] 未解消の懸念はもうありません。
       *[other] 未解消の懸念があと { $open } 件あります。
    }経緯は次のとおりです：
which-concern =
    チケット { $no } には未解消の懸念が複数あります。`!ticket { $no }` で番号とともに表示します。1 つ選んで、
    `!resolve { $no } 2` のように番号を書き、その後に経緯を書いてください。
no-such-concern = チケット { $no } に未解消の懸念 { $number } はありません。`!ticket { $no }` で表示します。
no-concerns = チケット { $no } に未解消の懸念はありません。`!ticket { $no }` で表示します。
no-concern-of-yours =
    そこに、あなたが伝えた未解消の懸念はありません。懸念は、伝えた人か運営チームが解消します。
mentor-settles-nothing =
    チケット { $no } の懸念 { $number } は、あなたが担当する候補者について { $by } さんが伝えたものです。解消するのは、{ $by } さんか
    ほかの運営メンバーです。ご存じのことは役に立ちます。ぜひ伝えてください。
concern-line = 懸念 { $number }、{ $at }：
concern-line-by = { $by } さんの懸念 { $number }、{ $at }：
concern-settled = 解消：
