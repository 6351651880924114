### アンバサダーとしての日々：近況確認、休止、退任、復帰。黙って外される人はいない。

## 近況確認

check-in = { -title }としての調子はいかがですか？ ワンタップで十分です。どんなお返事でもかまいません。
check-in-foot = ✅ `!active` 順調です · ⏸ `!pause` 休止します · 👋 `!stepdown` 退任します（これまでありがとうございました）
check-in-reminder =
    以前、{ -title }としての調子をお聞きしました。ぜひお知らせください。ワンタップで十分です。どんなお返事でもかまいません。
check-in-last-reminder =
    { -title }としての調子はいかがですか？ { $until } までにお返事がなければ、誰かが様子をお聞きできるように、運営チームに
    伝えます。何があっても肩書きはそのままです。
check-in-thanks = ありがとうございます、何よりです！ 次は { $next } にお聞きします。
silent-organisers =
    { $since } から { $who } さんの返事がありません。何度かお聞きしました。いまも { -title }であり、わたしがそれを変えることは
    ありません。直接連絡して、様子を聞いてください。
silent-ambassador =
    お返事がなかったので、運営チームに伝えました。誰かが連絡するかもしれません。あなたはいまも { -title }です。いつでも
    `!active` で順調だと知らせられます。

## 休止

paused =
    ゆっくりお休みください！ 肩書きはそのままで、{ $until } まで、質問も近況確認もリマインダーも届きません。`!active` で早めに
    戻れます。
paused-organisers = { $who } さんは { $until } まで休止します。
pause-day-passed =
    { $day } はこれから来る日ではありません。これから来る日を書いてください。例：`!pause` の後に年-月-日
break-over =
    おかえりなさい！ 休止が終わり、またコミュニティの質問をお届けします。もっと時間が必要なときは、`!pause` と日付を書いて
    ください。
break-ended = おかえりなさい！ 休止が終わりました。{ $next } に調子をお聞きします。

## 退任

step-down-means =
    退任すると名誉アンバサダーになります。名簿には感謝とともに活動期間が残り、それ以上は何も求められません。{ $until } までは
    `!return` だけで { -title }に戻れます。その後は、まず運営チームの同意が必要です。
step-down-announced = 皆が次の文章を読みます：
stepped-down =
    { $since } からの { -community } のための活動に感謝します！ あなたは名誉アンバサダーになりました。戻りたくなったら、
    { $until } までは `!return` だけで大丈夫です。
stepped-down-organisers = { $who } さんが退任し、名誉アンバサダーになりました。感謝の言葉はみなさんからお願いします。
stepped-down-region =
    { $who } さんが退任し、名誉アンバサダーになりました。感謝の言葉はみなさんからお願いします。{ $region } のアンバサダーは
    { $ambassadors } 人になりました。
farewell = { $since } から { -title }を務めた { $who } さんが退任します。これまでありがとうございました！
farewell-region =
    { $since } から { $region } の { -title }を務めた { $who } さんが退任します。これまでありがとうございました！

## 復帰

returned = おかえりなさい！ あなたはまた { -title }です。{ $next } に調子をお聞きします。
returned-organisers = { $who } さんが復帰し、また { -title }になりました。
greeting = { $who } さんが { -title }に復帰しました。みなさん、歓迎しましょう！
greeting-region = { $who } さんが { $region } の { -title }に復帰しました。みなさん、歓迎しましょう！
return-asked =
    復帰のご希望、うれしいです！ { $since } から名誉アンバサダーなので、運営チームが決めます。運営チームに聞きました。わたしか
    運営チームからお知らせします。
return-asked-already =
    運営チームに聞いています（前回は { $asked }）。返事がなければまた聞きます。していただくことはありません。
asks-to-return =
    { $since } から名誉アンバサダーの { $who } さんが、{ -title }への復帰を希望しています。`!welcome-back { $who }` で復帰
    できます。差し支えがあるときは、理由とともに直接伝えてください。
return-todo =
    { $who } さんが { -title }への復帰を希望しています。運営チームには { $since } に聞きました。`!welcome-back { $who }`
welcomed-back = { $by } さんが { $who } さんの復帰を認めました。また { -title }です。
welcome-oneself = 自分の復帰を決めるのは、ほかの運営メンバーです。誰かに頼んでください。
not-returning = { $who } さんは復帰を希望していません。希望する名誉アンバサダーは `!return` と書きます。
emeritus-applies = あなたは { $since } から名誉アンバサダーです。新しく応募する必要はありません。`!return` をお使いください。
