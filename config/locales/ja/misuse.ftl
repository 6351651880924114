### 肩書きの不正使用：案件の見せ方と聞き方。決まるまでは誰にも非はなく、誰が知らせたかは誰にも知らされない。

## どんなことが知らされうるか

misuse-kind-claims-title = 持っていない肩書きを名乗っている
    .words = 肩書き, なりすまし
misuse-kind-speaks-for = 頼まれていないのにプロジェクトを代表して話している
    .words = 代弁
misuse-kind-commercial = 肩書きを商売に使っている
    .words = 商売, 商用, 宣伝
misuse-kind-conduct = 肩書きを持つ人としてふさわしくない振る舞い
    .words = 振る舞い, 行動
misuse-kind-other = その他
    .words = 他

## 案件の結果

verdict-dismissed = 問題なし
verdict-warned = 注意
verdict-rename = 別の名前にするようお願い
verdict-revoked = 肩書きの取り消し

## 案件

case-head = **案件 { $no }**：{ $who } さんについて、{ $opened } から：
case-waits-for-answer = 本人は { $until } まで答えられます。答えがあるか期限が過ぎるまで、本人に不利なことは何も決まりません。
case-waits-answered = 本人から答えがありました。決めることができます。
case-waits-unanswered = 答える期限が過ぎ、本人からの連絡はありません。決めることができます。
case-waits-appeal = 不服の申し立てがありました。{ $since } から判断を待っています。
case-closed = 決まりました：{ $verdict }。
case-lifted = 決まりました：決定は不服の申し立てによって取り消され、もう何の効力もありません。
case-kind = { $reports ->
        [0] ボットが見つけたこと：{ $kind }
       *[other] 知らせ { $reports } 件：{ $kind }
    }
case-seen = { $room } での名前「{ $name }」、{ $at } に見つけました
case-evidence = それを示すメッセージ：{ $link }
case-quote = それを示すメッセージ { $link } の内容：
case-reason = 書かれたこと（{ $kind }）：
case-answer = { $at } の本人の答え：
case-decided = { $by } さんが { $at } に決めました：{ $verdict }。理由：
case-judges =
    決められるのは、本人でなく、この件を知らせておらず、本人をメンタリングせず、本人にメンタリングされてもいない運営チームの人です。そのような人がいなければ、ほかの人を運営チームの部屋に呼んでください。
case-judges-appeal =
    不服の申し立てを判断できるのは、この案件を決めておらず、本人でなく、この件を知らせておらず、本人をメンタリングせず、本人にメンタリングされてもいない運営チームの人です。そのような人がいなければ、ほかの人を運営チームの部屋に呼んでください。
case-history = **これまでのこと：**
case-step-reported = { $at }：知らせ
case-step-seen = { $at }：ボットが見つけました
case-step-quoted = { $at }：メッセージの言葉が加わりました
case-step-answered = { $at }：本人の答え
case-step-unanswered = { $at }：答える期限が過ぎました
case-step-decided = { $at }：{ $by } さんが決めました（{ $verdict }）
case-step-appealed = { $at }：不服の申し立て
case-step-upheld = { $at }：{ $by } さんが判断し、決定はそのままです
case-step-lifted = { $at }：{ $by } さんが判断し、決定は取り消されました
case-step-renamed = { $at }：名前は肩書きを名乗っていません
case-step-still-worn = { $at }：別の名前にする期限が過ぎました
no-such-case = あなたに関わりのある案件 { $no } はありません。
cases-none = 待っている不正使用の案件はありません。
cases-head = **不正使用の案件が { $cases } 件あります：**

## 案件に加わること

case-step-name-gone = { $at }：名前はもう肩書きを名乗っていません
case-new-report = **{ $no }：{ $who } さんについて知らせがもう 1 件**（{ $kind }）
case-new-kind = { $no }：{ $who } さんについての知らせの種類がわかりました：{ $kind }
case-new-name = { $no }：{ $who } さんの名前が肩書きを名乗っているのを見つけました：
case-new-quote = { $no }：それを示すメッセージ { $link } の内容：
case-new-answer = **{ $no }：**{ $who } さんの答え：
case-name-gone = { $no }：{ $who } さんは、もう肩書きを名乗る名前ではありません。それで足りるなら、問題なしとして終えられます。

## 待っていること

case-waits = **{ $no }**（{ $who } さんについて、{ $since } から）が待っています。
case-look = `!case { $no }` で全体を見られます。
case-todo-hearing = { $no }：{ $who } さんは { $until } まで答えられます。{ $since } から
case-todo-decide = { $no }：{ $who } さんについて、運営チームの決定待ち。{ $since } から
status-accused = あなたについての案件 { $no } が { $opened } からあります。`!case { $no }` で見られます。
status-reported = { $who } さんについて知らせてくれた案件 { $no } は、まだ終わっていません。`!case { $no }` で見られます。

## 本人と、知らせた人が見るもの

case-claim = { $kind }
case-of-yours = **案件 { $no }** は { $opened } からの、あなたについてのものです。次のことが言われています：
case-you-answered = { $at } のあなたの答え：
case-you-may-answer = { $until } まで答えられます。答えるか期限が過ぎるまで、あなたに不利なことは何も決まりません。
case-respond = `!respond { $no }` の後に続けた言葉は、運営チームに届きます。
case-you-reported = あなたが知らせた**案件 { $no }**、{ $who } さんについて、{ $opened } から：
case-waits-for-organisers = 運営チームが決めるところです。
case-outcome = { $at } に決まりました：{ $verdict }。理由：
