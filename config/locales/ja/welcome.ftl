### 希望する新しい人への歓迎の言葉。頼まないのに届くことも、2 度届くこともない。

welcome-off =
    ここでは新しい人への歓迎の言葉を用意していないので、{ $command } は何もしません。プログラムのファイルで有効にできます：
    `[welcome]`、`enabled = true`
welcome-elsewhere =
    新しい人がいるのはコミュニティの部屋です。そこで `!welcome` と書いてください。その下にご案内を置きます。
welcome-offer =
    はじめての方へ：👋 をタップするか `!hello` と書くと、助けになる人とよくある質問をダイレクトチャットでお伝えします。
    希望する方だけに、1 回だけです。
welcome-word =
    { -community } へようこそ！ わたしはアンバサダープログラムのボットです。アンバサダーはこのコミュニティの人たちで、何でも
    聞けます。誰が何に詳しいかを知っていて、なじめるように手助けします。
welcome-where =
    どの地域にいらっしゃいますか？ 番号をタップするか、`!hello 1` のように書くと、そこにいる人をお伝えします：
welcome-region = { $number }: { $region }
welcome-people = アンバサダーはこちらです。ダイレクトチャットで気軽に声をかけてください：
welcome-people-region = { $region } では、次の人にダイレクトチャットで聞けます：
welcome-ambassador = { $who }、{ $since } から { -title }
welcome-nobody =
    お伝えできるアンバサダーはまだいません。コミュニティの部屋で気軽に聞いてみてください。
welcome-nobody-region =
    { $region } には、お伝えできるアンバサダーがまだいません。`!roster` ですべての地域のアンバサダーを表示します。
    コミュニティの部屋ではいつでも質問できます。
welcome-before =
    { $greeted } にごあいさつしました。`!roster` でアンバサダーを、`!faq` でよくある質問を、`!help` でできることを表示します。
welcome-nowhere =
    地域の番号は 1 から { $regions } までです。`!hello` の後にその番号を書いてください。
