### ユーザー会：提案され、地域のアンバサダーが目を通し、受け入れられるか否かまで。

## 運営チームへ

proposal-head = ユーザー会の提案がありました：{ $no } **{ $name }**（{ $by } さん）
proposal-place = 場所：{ $place }
proposal-region = 地域：{ $region }（ユーザー会 { $groups } 件、アンバサダー { $ambassadors } 人）
steps-open = 公式ユーザー会までにまだ足りないもの：
steps-done = 公式ユーザー会までの段階はすべて済んでいます。
proposal-beside = 同じ場所にあるもの：
proposal-namesakes = ほかの場所にある同じ名前のもの：
proposal-shown =
    地域のアンバサダーに見てもらっています。誰か一人が問題ないと言えばすぐに、そうでなくても { $until } からは受け入れられます。
proposal-nobody-there = これについて何か言える地域のアンバサダーがいないので、みなさんで確かめてください。
proposal-foot =
    ✅ `!admit { $no }` で新しいグループになります · `!refuse { $no }` と理由（世話役が読みます） ·
    ユーザー会ではまったくないなら `!refuse { $no } spam` · `!group show { $no }`
proposal-waits = { $no } **{ $name }** は { $since } から返事を待っています。

## 同じ場所のグループ

neighbour = { $no } { $name }（{ $place }）：{ $standing }。代表は { $contact } さん、メンターはまだいません
neighbour-mentored = { $no } { $name }（{ $place }）：{ $standing }。代表は { $contact } さん、メンターは { $mentor } さんです
namesake = { $no } { $name }：{ $standing }
overlap-head = { $by } さんが、すでにユーザー会のある場所で新しいユーザー会を提案しています：{ $no } **{ $name }**
overlap-ask =
    地域をよくご存じのみなさん、これでよいでしょうか。よければ ✅ か `!group agree { $no }`、心配があれば `!group object { $no }` と理由を。
    運営チームは決める前にそれを読みます。誰も賛成しないうちは、決められるのは { $until } からです。
overlap-ended = { $no } **{ $name }** について地域のアンバサダーが意見を言える期間が終わりました。もう決められます。
overlap-silence = 地域のアンバサダーからは、これについて何も意見がありません。
opinion-fine = { $by } さんは問題ないと言っています。
opinion-difficult = { $by } さんには心配があります：
agreed = 地域をよく知る { $by } さんは、{ $no } **{ $name }** がそこのグループと並んで問題ないと言っています。もう決められます。
agreed-thanks = ありがとうございます。{ $no } がそこのグループと並んで問題ないことを運営チームに伝えました。
objected = 地域をよく知る { $by } さんは、{ $no } **{ $name }** について心配しています。これで決まるわけではありません。決めるときに思い出してください。
objected-thanks =
    ありがとうございます。運営チームは { $no } について決める前にそれを読みます。考えが変わったら：`!group agree { $no }`
not-your-region = { $no } の地域は{ $region }で、尋ねているのはその地域のアンバサダーです。知っていることは `!feedback` で運営チームに伝えられます。
not-of-its-region = { $no } はあなたの地域ではありません。知っていることは `!feedback` で運営チームに伝えられます。
overlap-lasts =
    { $no } と同じ場所にはすでにグループがあり、地域のアンバサダーは { $until } まで意見を言えます。受け入れられるのはその後か、誰か一人が
    `!group agree { $no }` と言ったときです。

## 受け入れ

not-proposed = { $no } は受け入れを待っていません：{ $standing }。詳しくは `!group show { $no }` で見られます。
admit-preview = これで { $no } **{ $name }** は新しいグループになります。
admit-opinions = 地域のアンバサダーの意見：
admitted = { $by } さんが { $no } **{ $name }** を新しいグループとして受け入れました。世話役と、お知らせの部屋のみなさんに伝わります。
letter-admitted = ようこそ！ { $by } さんが **{ $name }**（{ $no }）を { -community } の新しいユーザー会として受け入れました。
letter-admitted-gets =
    新しいグループは `!groups` に載り、見つけてもらいやすいように新しいグループのロゴを使えます。そしてメンターになるアンバサダーを探します。
letter-admitted-next = 公式ユーザー会までに残っていることと、その助けになること：
letter-admitted-foot =
    急ぐ必要はありません。審査よりも、助けになるためのものです。今の状態は `!group show { $no }` でいつでも見られます。
announced-new = 新しいユーザー会を歓迎しましょう：**{ $name }**！ 詳しくは `!group show { $no }` で見られます。
announced-new-in = 新しいユーザー会を歓迎しましょう（{ $region }）：**{ $name }**！ 詳しくは `!group show { $no }` で見られます。

## 受け入れなかったとき

refuse-preview = これで { $no } **{ $name }** は受け入れられず、世話役は次の文を読みます：
letter-refused = ご提案ありがとうございます：**{ $name }**（{ $no }）。{ $by } さんは今回はユーザー会として受け入れませんでした。理由は次のとおりです：
letter-no-group =
    関心をお寄せくださり、ありがとうございます。**{ $name }**（{ $no }）はこのコミュニティでいうユーザー会ではないため、受け入れませんでした。
letter-about = ユーザー会とは：{ $about }
letter-again = 合うようになったら、いつでもまた提案してください：`!group new`
refused = { $by } さんは { $no } **{ $name }** を受け入れませんでした。世話役はこの理由と、また来る方法を読みます：
refused-as-spam = { $by } さんは { $no } **{ $name }** を受け入れませんでした。ユーザー会ではないからです。提案した人は、ユーザー会とは何かを読みます。
mistaken-too-often =
    ユーザー会ではない提案が { $proposals } 件あったので、私からはこれ以上受け付けません。本当にグループを開いているなら、運営チームに伝えて
    ください：`!feedback` と一言
