### いまどこにいて、誰が担当し、いつまでか。`!status` の答え。

status-nothing = あなたの応募はありません。`!apply` で始められます。
status-ambassador =
    あなたは { $since } から { -title }です（チケット { $no }）。ありがとうございます！
status-paused =
    あなたは { $since } から { -title }で、{ $until } まで休止中です。`!active` で早めに戻れます。
status-emeritus =
    あなたは { $since } から { $until } まで { -title }で、いまは名誉アンバサダーです。ありがとうございます！ `!return` で
    戻れます。
status-draft =
    { $begun } に始めた{ $purpose ->
        [0] 応募
        [1] ユーザーグループの提案
       *[other] ユーザーグループの変更
    }を書いています。{ $questions } 問中 { $answered } 問に回答済みです。ほかの誰にも見えません。{ $purpose ->
        [0] `!apply` で続け
        [1] `!group new` で続け
       *[other] そのまま続け
    }、`!show` で回答を表示します。{ $lapses } まで開いたままで、何か書くたびに延びます。
status-lapsed =
    { $purpose ->
        [0] 応募
       *[other] ユーザーグループの提案
    }は { $questions } 問中 { $answered } 問に回答済みで、途中のまま保存してあります。回答は { $erased } まで残り、それまでは { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } で続きから始められます。
status-intake =
    あなたの応募はありません。{ $since } から応募を受け付けていません。再開したらすぐお知らせします。していただくことは
    ありません。
status-review =
    チケット { $no } は運営チームのところにあり、{ $by } までに返事をすると約束しています。していただくことはありません。
status-held =
    チケット { $no } は { $until } まで保留です。何も決まっておらず、何も失われていません。運営チームからの理由：{ $reason }
status-pairing = チケット { $no } のメンターを探しています。していただくことはありません。
status-waiting =
    チケット { $no } は { $since } からメンターが空くのを待っています。順番はそのままで、運営チームも承知しています。
    `!mentors` で空いている人を表示します。
status-offered =
    { $mentor } さんにチケット { $no } をお願いしました。お返事の期限は { $until } です。うまくいかなければ次のメンターに
    お願いします。順番はそのままです。
status-mentoring =
    { $since } から { $mentor } さんがチケット { $no } のメンターです。いつでも連絡を取り合ってください。
status-thumbs-up =
    { $since } に { $mentor } さんがチケット { $no } にお墨付きを与えました。あとは推薦を待つだけです。
status-concerns =
    その前に、解消する懸念が { $open } 件あります。`!ticket` で内容を表示します。メンターも運営チームも、あなたの話を聞きます。
status-objections =
    { $until } までは異議申し立て期間です。その前に { -title }になる人はいません。
status-sponsored = チケット { $no } は { $at } に SPONSORED として完了しました。
status-rejected =
    チケット { $no } は { $at } に選ばれませんでした。理由はそのときのメッセージにあります。{ $again } からまたいつでも
    応募できます。
status-withdrawn = チケット { $no } は { $at } にあなたが取り下げました。またいつでも `!apply` で応募できます。
