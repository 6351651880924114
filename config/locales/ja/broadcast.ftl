### すべてのアンバサダーに届ける大切なお知らせ。

broadcast-preview =
    { $ambassadors ->
        [0] 活動中のアンバサダーがいないので、誰にも届きません：
       *[other] アンバサダー { $ambassadors } 人に、それぞれのダイレクトチャットで届きます：
    }
broadcast-nobody = 活動中のアンバサダーがまだいないので、読む人がいません。
broadcast-head = { $by } さんからすべてのアンバサダーへのメッセージです：
broadcast-sent =
    アンバサダー { $ambassadors } 人に、ホームサーバーが許す速さで送っています。`!broadcasts` で、{ $no } が何人に届いたかを
    表示します。
broadcast-arrived = メッセージ { $no } は { $ambassadors } 人中 { $arrived } 人に届きました。
broadcast-failed = { $who } さんには届きませんでした。ホームサーバーからの応答です：
broadcasts-head = すべてのアンバサダーへの最新のメッセージです：
broadcasts-none =
    すべてのアンバサダーへのメッセージはまだありません。`!broadcast` と文章で送れます。送る前に確認できます。
broadcast-line = { $no }、{ $by }、{ $at }：{ $ambassadors } 人中 { $arrived } 人に配信済み
broadcast-waiting = { $who } さんにはまだ送っている途中です
broadcast-waiting-more = … ほか { $ambassadors } 人
no-such-broadcast = メッセージ { $no } はありません。`!broadcasts` で最新のものを表示します。
