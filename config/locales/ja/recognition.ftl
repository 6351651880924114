### 年に一度のユーザーグループ表彰：推挙、アンバサダーの投票、発表。

## 表彰

recognition-none = 今、ユーザーグループの表彰は行われていません。
recognition-none-organisers = `!recognise open` に年を付けると始まります。誰でも推挙でき、アンバサダーが投票し、運営チームが発表します。
recognition-year-odd = 表彰できるのは { $least } 年から { $most } 年までです。そのどれかを書いてください。
recognition-goes-on =
    { $year } 年の表彰がまだ続いていて、一度に行えるのは一つだけです。進み具合は `!recognise` で見られます。
    `!recognise cancel` に理由を付けると取りやめになります。
recognition-had = { $year } 年の表彰はもう終わっていて、表彰は年に一度です。どのグループだったかは `!recognise` で見られます。
recognition-day-odd = { $least } から { $most } までの日を書いてください。
recognition-opened = **{ $year } 年の表彰** カンファレンス、バグデー、ハックフェストなど、期待をはるかに超える活動をしているユーザーグループがあります。
    特に模範となったのはどのグループでしょうか。{ $until } まで、誰でも推挙できます。そのあとアンバサダーが投票します。
recognition-opened-ambassadors = **{ $year } 年の表彰** コミュニティ活動の模範となったユーザーグループはどこでしょうか。{ $until } まで、誰でも推挙できます。
    そのあと、この部屋で皆さんに投票していただきます。
recognition-longer = **{ $year } 年の表彰** 期間が延びました。{ $until } までグループを推挙できます。
recognition-opened-told =
    { $year } 年の表彰に、{ $until } までユーザーグループを推挙できます。お知らせの部屋とアンバサダーに伝えました。

## 推挙

recognition-closed =
    ありがとうございます。{ $year } 年の推挙は締め切りました。進み具合は `!recognise` で見られます。来年もまた行います。
recognition-not-this =
    { $no } は今は推挙できません（{ $standing }）。表彰の対象は新しいグループと公式ユーザーグループです。一覧は `!groups` で見られます。
recognition-enough =
    もう { $most } 件のグループを推挙していて、一人で推挙できるのはそこまでです。そのどれかに `!recognise nominate` を使うと、
    理由を書き直せます。
recognition-nominated =
    ありがとうございます。{ $year } 年の表彰に { $name }（{ $no }）を推挙しました。理由を書き直すには、{ $until } までに
    もう一度推挙してください。アンバサダーが投票の前に理由を読むことがありますが、あなたの名前は出ません。
recognition-nominated-anew = ありがとうございます。{ $year } 年の { $name }（{ $no }）の推挙の理由を新しくしました。
recognition-nomination = **{ $year } 年の表彰** { $by } が { $name }（{ $no }）を推挙しました：
recognition-nominating = **{ $year } 年の表彰** { $until } までグループを推挙できます。
recognition-nobody-yet = まだ推挙されたグループはありません。
recognition-line = **{ $no }** { $name }（推挙 { $nominations } 件）
recognition-by = { $by }：
recognition-nominate-foot = `!recognise nominate G4` に理由を付けると、グループを推挙できます。一覧は `!groups` で見られます。
recognition-nominating-organisers =
    `!recognise poll` で推挙を早めに締め切って投票を始められます。`!recognise open` に年と `until` と日を付けると期間が延び、
    `!recognise cancel` に理由を付けると取りやめになります。
recognition-too-few =
    { $year } 年に推挙されたグループのうち、選べるのは二つ未満です。投票には二つ必要です。`!recognise open` に年と
    `until` と日を付けると期間が延びます。

## 投票

recognition-vote = **{ $year } 年の表彰** アンバサダーの皆さん、期待をはるかに超える活動をしたユーザーグループはどこでしょうか。{ $until } まで、
    下のアンケートで投票してください。推挙されたグループ：
recognition-vote-most = ほかにも推挙がありました。これは推挙した人の多い { $most } 件です。
recognition-vote-foot =
    一人一票で、{ $until } まで変えられます。数えるのはアンバサダーの票だけで、自分が運営するグループへの票は数えません。
    誰が何に投票したかを私が誰かに伝えることはなく、アプリも終わるまで票数を表示しません。ただし秘密投票ではありません。
    この部屋の生のイベントを見られる人には見えます。
recognition-question = { $year } 年に表彰するユーザーグループはどれですか？
recognition-answer = { $no }：{ $name }
recognition-poll-told = { $year } 年に表彰するグループについて、アンバサダーが { $until } まで投票します。そのあと私が数えます。
recognition-moved =
    この部屋は新しいので、{ $year } 年のアンケートをもう一度置きます。期限は { $until } です。前の部屋で投票した人は、
    もう投票が済んでいます。
recognition-not-now = { $year } 年の表彰の今の段階では、それはできません。進み具合は `!recognise` で見られます。
recognition-not-yours =
    参加してくださってありがとうございます。{ $year } 年の表彰で数えるのはアンバサダーの票だけなので、あなたの票は数えられません。
    次の機会に、ぜひグループを推挙してください。
recognition-own-group =
    { $name }（{ $no }）はあなたが運営しているグループで、自分のグループへの票は数えません。ほかのグループを選んでください。
    前にほかのグループを選んでいれば、その票はそのまま数えます。
recognition-unreadable =
    アンバサダーの部屋であなたが送ったものを読めませんでした。{ $year } 年の投票でしたら、もう一度投票してください。
    先にほかのグループを選び、それから選び直してください。
recognition-reminder = **{ $year } 年の表彰** 投票は { $until } に終わります。
recognition-turnout =
    { $voted ->
        [0] まだ誰も投票していません
       *[other] 今のところ { $voted } 票です
    }。アンバサダーは { $ambassadors } 人です。
recognition-voting = **{ $year } 年の表彰** アンバサダーが { $until } まで、この中から投票しています：
recognition-poll-ends =
    { $year } 年の投票は終わりました。アンバサダー { $ambassadors } 人のうち { $voted } 人が投票しました。結果はこのあとに続きます。
recognition-poll-cancelled = { $year } 年の表彰は取りやめになり、この投票も取りやめです。

## 結果

recognition-result = **{ $year } 年の表彰** アンバサダー { $ambassadors } 人のうち { $voted } 人が投票しました：
recognition-votes = **{ $no }** { $name }：{ $votes } 票
recognition-shared = 票の最も多いグループが、ともに表彰されます。
recognition-undecided = 投票では何も決まりませんでした。
recognition-result-foot = ありがとうございました。このあとは運営チームが進めます。
recognition-announce-foot =
    ✅ または `!recognise announce` で、お知らせの部屋、アンバサダー、グループの運営者に発表します。`!recognise cancel` に理由を
    付けると取りやめになります。
recognition-decide-foot =
    皆さんが決めてください。`!recognise announce G4` で { $year } 年に推挙されたグループの一つを表彰でき、`!recognise cancel` に
    理由を付けると取りやめになります。
recognition-stalled = **{ $year } 年の表彰** 推挙は締め切られ、投票するにはグループが足りません。`!recognise open { $year } until` に日を付けると
    期間が延びます。
recognition-counted-waits = **{ $year } 年の表彰** 投票は終わりました。表彰されるグループはこれから発表されます。
recognition-stalled-waits = **{ $year } 年の表彰** 推挙は締め切られました。このあとどうするかは運営チームが決めます。
recognition-waits = { $since } から、皆さんの判断を待っています。
recognition-todo = { $year } 年の表彰：{ $since } から運営チームを待っています
recognition-decided = { $year } 年は投票で決まりました。グループを付けずに `!recognise announce` と書くと、その結果を発表します。
recognition-which = { $year } 年に表彰するグループは投票で決まっていないので、どれかを書いてください：`!recognise announce G4`。
recognition-not-nominated =
    { $no } は { $year } 年に推挙されていないか、もう認定がありません。どのグループが推挙されたかは `!recognise` で見られます。
recognition-one-of-yours = { $no } はあなたが運営しているグループなので、ほかの運営チームの人に発表してもらってください。
recognition-announced = **{ $year } 年の表彰** 期待をはるかに超える活動により、次のグループを表彰します：
recognition-group = **{ $no }** { $name }
recognition-thanks = おめでとうございます。こうしたグループを支えるすべての人に感謝します。
recognition-yours =
    おめでとうございます。{ $name }（{ $no }）は、コミュニティ活動の模範として { $year } 年の表彰を受けました。これからグループの
    カードに記されます。日ごろの活動に感謝します。
recognition-announced-told = { $year } 年に表彰されるグループを発表しました。
recognition-past = { $year } 年：**{ $no }** { $name }
recognition-cancelled = { $year } 年の表彰は取りやめになりました：
recognition-cancelled-told =
    { $year } 年の表彰を取りやめ、お知らせの部屋とアンバサダーに伝えました。改めて始めることもできます。
