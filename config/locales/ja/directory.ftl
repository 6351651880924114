### 誰に何を聞けるか、誰が肩書きを持っているか。

topics-kept = ありがとうございます！ `!who` で尋ねた人は、これから次の話題であなたを見つけられます：
topics-head = `!who` で尋ねた人は、次の話題であなたを見つけられます：
topics-none =
    まだ、話題からあなたを見つけることはできません。`!topics` の後に、聞かれてうれしい話題をコンマで区切って書いてください：
    `!topics rust, ネットワーク, イベントの企画`
topics-foot = `!topics` と別の話題で置き換え、`!topics -` で消去します。
topics-erased = 消去しました。もう話題からあなたを見つけることはできません。
topics-unlisted =
    名簿への掲載を希望されていないので、次の話題は誰にも見せません。話題からあなたを見つけることもできません：
topics-empty = 話題が見つかりませんでした。書き方：{ $usage }
topics-long =
    { $has } 文字でした。{ $max } 文字までです。1 つの話題につき数語で十分です。見つけた人が、残りは直接あなたに聞きます。

found-head = 「{ $topic }」については、次の人に聞けます：
found-ambassador = { $who }、{ $since } から { -title }：{ $topics }
found-ambassador-region = { $who }、{ $since } から { $region } の { -title }：{ $topics }
found-mentor = { $who }、メンター：{ $topics }
found-more =
    ほかに { $people } 人います。話題の後に地域を書くと、その地域だけを探します。
found-foot = ダイレクトチャットで気軽に聞いてみてください。
found-none =
    「{ $topic }」に詳しいという人は、まだいません。別の言葉なら見つかるかもしれません。`!ask` で地域の人に質問することも
    できます。
found-none-region =
    { $region } には、「{ $topic }」に詳しいという人はまだいません。地域を書かなければ全体から探します。`!ask` と地域で、
    その地域のアンバサダーに質問することもできます。

whois-holder = はい、{ $who } さんは { $since } から { -title }です。
whois-holder-region = はい、{ $who } さんは { $since } から { $region } の { -title }です。
whois-unlisted = はい、{ $who } さんは { -title }です。ご本人の希望により、ほかのことは公開していません。
whois-paused = { $until } まで休止中です。
whois-emeritus =
    { $who } さんは { $since } から { -title }で、{ $until } に退任しました。いまは肩書きを持っていませんが、感謝の気持ちは
    変わりません。
whois-nobody =
    いいえ、{ $who } さんはここでは肩書きを持っていません。名前は自由に付けられるので、Matrix ID の全体で確かめてください。
    肩書きがあると言われたときは、運営チームに知らせてください。
whois-by-name =
    どなたのことですか？ 名前は誰でも自由に付けられるので、Matrix ID だけを頼りにしています。メンションするか、
    プロフィールから ID をコピーしてください。{ $usage }
