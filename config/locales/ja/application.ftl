### 応募：質問、やさしい訂正、まとめ、受付のお知らせ。

## 質問

apply-welcome =
    ようこそ！ 質問は { $questions } 問あり、1 問ずつお聞きします。1 つのメッセージが 1 つの回答になります。`!long` で始めると、
    複数のメッセージに分けられます。時間はいくらかけてもかまいません。回答は保存しておきます。まとめをご覧になって `!submit` と
    書くまで、ほかの誰にも見えません。`!back` で前に戻り、`!show` で回答を表示し、`!withdraw` で終了します。
apply-resumed =
    { $purpose ->
        [0] おかえりなさい！
        [1] ユーザーグループの続きです。
       *[other] 変更の続きです。
    }{ $questions } 問中 { $answered } 問に回答済みです。続きから始めましょう。
question-asked = **質問 { $number } / { $questions }：** { $question }
hint-text = 1 つのメッセージで、{ $min } 文字以上 { $max } 文字以内でお願いします。
hint-choice = 番号で答えてください。
choice-option = { $number }: { $option }
hint-email = アドレスだけを書いてください。例：`alice@example.org`
hint-account = 名前だけを書いてください。例：`alice`
hint-date = 年・月・日を書いてください。例：`2026-03-02`
hint-consent = 「はい」か「いいえ」でお答えください。「いいえ」でもかまいません。ほかには何も影響しません。
hint-agreement = 「はい」でお答えください。同意がないと先へ進めません。わからない点は運営チームにお尋ねください。
hint-name = 名前だけを、{ $max } 文字以内の 1 行で書いてください。
hint-place = まず町の名前、続けてコンマの後に、ほかの町と区別できるものを書いてください。例：`オスロ、ノルウェー`
hint-zone = タイムゾーンの名前か、その中の大きな都市を英語で書いてください。例：`Asia/Tokyo` または `Tokyo`
hint-links = ウェブアドレスを 1 つのメッセージで、{ $max } 件まで書いてください。1 行に 1 件、またはコンマで区切ります。
hint-people =
    1 つのメッセージで、1 行に 1 人、{ $max } 人まで書いてください。Matrix ID か名前、メールアドレス、勤務先です。例：

    `@bob:example.org, bob@example.org, Example 株式会社`

    `鈴木花子, hanako@example.org, オスロ大学`
hint-optional = この質問は飛ばすこともできます：`!skip`
answer-so-far = これまでの回答（新しく送るまではこのままです）：{ $answer }
hint-keep = `!skip` でそのまま残します。

## 複数のメッセージでの回答

long-begun =
    メッセージをいくつでも送ってください。合わせて 1 つの回答になり、{ $max } 文字まで書けます。その間わたしは黙っています。
    `!next` で回答を終えます。
long-goes-on =
    { $messages ->
        [0] 複数のメッセージでの回答を始めましたが、まだ 1 つも届いていません。
       *[other] これまでに、回答のメッセージが { $messages } 件届いています。
    }自由に続けてください。`!next` で回答を終え、`!show` で表示します。
long-too-long =
    このメッセージを加えると { $has } 文字になりますが、読まれるのは { $max } 文字までなので、加えませんでした。編集するか、もっと
    短いものを送ってください。`!next` でここで終えることもできます。
long-too-short =
    これまでの回答は { $has } 文字です。この質問には { $min } 文字以上でお答えください。もう少し続けてから、`!next` と書いて
    ください。
long-not-here = この質問には短いメッセージ 1 つで十分です。そのままお答えください。
long-not-ended =
    質問 { $number } への回答がまだ終わっていません。`!edit { $number }` でその質問に戻り、`!next` で回答を終えます。その後
    `!submit` と書いてください。
next-without-long =
    そのままお答えください。1 つのメッセージが 1 つの回答になります。複数に分けたいときは、{ $command } で始めて `!next` で
    終えます。

## お返事がないとき

draft-reminder =
    { $purpose ->
        [0] 応募の続きをお待ちしています。
        [1] ユーザーグループの続きをお待ちしています。
       *[other] ユーザーグループの変更の続きをお待ちしています。
    }{ $questions } 問中 { $answered } 問に回答済みです。急ぐ必要はありません。お返事がなければ
    { $lapses } に失効します。`!withdraw` で今すぐ終了できます。いつでも、ここから続けてください：
draft-reminder-summary =
    { $purpose ->
        [0] 応募の続きをお待ちしています。
        [1] ユーザーグループの続きをお待ちしています。
       *[other] ユーザーグループの変更の続きをお待ちしています。
    }すべての質問に回答済みで、残りは `!submit` だけです。`!show` でもう一度表示します。急ぐ必要は
    ありません。お返事がなければ { $lapses } に失効します。`!withdraw` で今すぐ終了できます。
draft-lapses =
    お返事がなかったので、{ $purpose ->
        [0] 応募
       *[other] ユーザーグループの提案
    }は失効しました。問題ありません。誰も見ていません。回答は { $erased } まで保存し、{ $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } で続きから
    始められます。その後は消去します。`!withdraw` で今すぐ消去できます。
draft-lapsed =
    { $purpose ->
        [0] 応募
       *[other] ユーザーグループの提案
    }は途中で保存してあります。回答は { $erased } まで残ります。{ $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } で続きから始め、`!withdraw` で今すぐ消去します。
draft-set-aside =
    一つずつ進めましょう。{ $purpose ->
        [0] 応募
       *[other] ユーザーグループの提案
    }は途中のまま { $erased } まで保存します。{ $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } で続きから始められます。
draft-dropped = { $no } の変更は取り消しました。グループの内容は変わっていません。`!group edit { $no }` でやり直せます。
region-gone =
    ご回答の後でプログラムの地域が変わり、選ばれた地域がなくなりました。もう一度選んでください。ほかはすべてそのままです。

## 訂正

too-short =
    { $has } 文字でした。この質問には { $min } 文字以上でお答えください。もう少し詳しく、1 つのメッセージで
    お願いします。
too-long = { $has } 文字でした。読まれるのは { $max } 文字までです。少し短くして、もう一度送ってください。
not-a-choice = 選択肢の中に見つかりませんでした。一覧の番号で答えてください。
not-an-email = メールアドレスではないようです。アドレスだけを書いてください。例：`alice@example.org`
not-an-account = ここで使えるアカウント名ではないようです。空白やリンクのない名前だけを書いてください。
not-a-date = 日付として読み取れませんでした。年・月・日を書いてください。例：`2026-03-02`
not-a-consent = 「はい」か「いいえ」でお答えください。どちらでもかまいません。
not-agreed = これに同意していただかないと、何も提出できません。ゆっくり読み、わからない点は運営チームに尋ねて、よければいつでも「はい」とお答えください。`!withdraw` で終了できます。誰も何も見ていません。
name-unfit = この名前にはプログラムの決まりがあります。{ $rule } それに合わせて、もう一度送ってください。
name-taken = その名前のユーザーグループはすでにあります：{ $no } { $name }。ご自分のグループなら `!group show { $no }` で表示します。そうでなければ、区別できる名前にしてください。
not-a-place = 場所として読み取れませんでした。町の名前を先に、1 行で書いてください。例：`オスロ、ノルウェー`
not-a-zone = その名前のタイムゾーンはありません。`Asia/Tokyo` のような名前か、同じ時刻の大きな都市を英語で書いてください。
which-zone = どのタイムゾーンでしょうか。{ $zones }。全体を書いてください。
not-a-link = ウェブアドレスが見つかりませんでした。1 件以上書いてください。例：`https://example.org`
not-links = ウェブアドレスとして読み取れませんでした：{ $words }。すべてをもう一度、`https://example.org` のように送ってください。
too-many-links = ウェブアドレスが { $has } 件ありました。表示できるのは { $max } 件までです。大切なものを選んで送ってください。
no-people = 誰も見つかりませんでした。少なくともご自身を書いてください。例：`@bob:example.org, bob@example.org, Example 株式会社`
not-people = 次の行には、メールアドレスか、誰なのかが書かれていません：{ $lines }。全員をもう一度、1 行に 1 人ずつ送ってください（Matrix ID か名前、メールアドレス、勤務先）。
people-twice = 次の行の人またはメールアドレスは、すでに書かれています：{ $lines }。全員をもう一度、それぞれ別のアドレスで送ってください。
too-many-people = { $has } 人でした。載せられるのは { $max } 人までです。主に活動している人を書いてください。
too-early =
    メッセージが行き違いになりました。質問 { $number } が届く前に送られたものなので、回答とはしませんでした。
    もう一度お答えください。
picked-late = いま待っているのは質問 { $number } ではないので、その回答はそのままにしました。`!edit { $number }` でもう一度お尋ねします。
question-required =
    この質問への回答はプログラムに必要なので、飛ばせません。答えたくない場合は `!withdraw` で終了できます。
    誰にも何も送られていません。
nothing-before = これは最初の質問で、この前にはありません。そのままお答えください。
no-such-question = その番号の質問はありません。質問は { $questions } 問です。`!show` で一覧を表示します。
not-complete =
    質問 { $open } がまだ残っています。`!edit { $open }` でもう一度お聞きします。その後 `!submit` と書いてください。
answer-corrected = 質問 { $number } への回答を訂正しました。
group-stands = グループについて書かれた内容は提出済みです。メッセージを編集しても変わりません。`!group edit { $no }` で変更できます。

## まとめ

summary-head = あなたの回答です：
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    （未回答）
summary-gathering = **{ $number }. { $question }**

    { $answer }

    （まだ終わっていません：`!edit { $number }`、その後 `!next`）
summary-foot =
    { $purpose ->
        [0] まだ誰にも送られていません。✅ `!submit` で送信し、
        [1] まだ誰にも送られていません。✅ `!submit` でグループを提案し、
       *[other] まだ何も変わっていません。✅ `!submit` で変更を反映し、
    }`!edit` と質問の番号で回答を変更し、`!withdraw` ですべて破棄します。
summary-waits =
    { $purpose ->
        [0] すべての質問に回答済みで、まだ誰にも送られていません。`!submit` で送信し、
        [1] すべての質問に回答済みで、まだ誰にも送られていません。`!submit` でグループを提案し、
       *[other] まだ何も変わっていません。`!submit` で変更を反映し、
    }`!edit` と質問の番号で回答を変更し、
    `!withdraw` ですべて破棄します。
answer-yes = はい
    .words = ええ, うん, 同意, 同意します, ok
answer-no = いいえ
    .words = いや, 同意しません
answer-skipped = （回答なし）

## 応募できますか？

no-application = { $command } は、順に質問しているときに使うコマンドです。いまは質問していません。`!apply` で応募を始め、`!status` で状況を確認できます。
already-ambassador =
    あなたは { $since } から { -title }です。応募の必要はありません。任期はなく、ずっと続けられます。
already-open =
    すでに応募があります（チケット { $no }）。`!status` で状況を確認できます。新しくやり直したい場合は `!withdraw` で
    取り下げてください。
cool-down =
    不採用の後は、足りなかったものが育つまで少し時間をおく必要があります。{ $again } から、またいつでも応募できます。

## 提出と取り下げ

receipt = ありがとうございます！ あなたの応募は**チケット { $no }** です。
receipt-review = いま運営チームが読んでいます。{ $by } までにお返事します。
receipt-pairing = いまメンターを探しています。{ $by } までにお返事します。
receipt-foot =
    それまでに必要なことはありません。{ -community } のための活動をそのまま続けてください。`!status` で状況を確認し、
    `!ticket { $no }` でチケットを表示し、`!withdraw` でいつでも理由なしに取り下げられます。
draft-withdrawn =
    { $purpose ->
        [0] 応募を取り下げ、回答を消去しました。誰も見ていません。またいつでも `!apply` で始められます。
        [1] ユーザーグループの提案を取り下げ、回答を消去しました。誰も見ていません。またいつでも `!group new` で始められます。
       *[other] 変更を取り消しました。グループの内容はそのままです。
    }
ticket-withdrawn =
    チケット { $no } を取り下げ、関係者全員に伝えました。関心をお寄せくださりありがとうございました。またいつでも
    `!apply` で応募できます。
ticket-withdrawn-staff = { $who } さんがチケット { $no } を取り下げました。対応は必要ありません。
