### アンバサダーの活動報告と、その毎月のお知らせ。報告は贈り物で、義務ではない。

## 活動の種類

report-kind-meetup = ミートアップ
    .words = 集まり, 勉強会
report-kind-talk = 講演
    .words = 発表, トーク, 登壇
report-kind-workshop = ワークショップ
report-kind-hackfest = ハックフェスト
    .words = ハッカソン
report-kind-localisation = ローカライズ
    .words = 翻訳, ローカライゼーション
report-kind-other = その他

## 1 行ずつ書くときに、内容の前に置く名前：これ、またはほかの言い方

field-kind = 種類
    .words = 何, 種別, タイプ
field-day = 日付
    .words = 日, いつ, 日時
field-place = 場所
    .words = どこ, 会場, 都市
field-link = リンク
    .words = url, アドレス, サイト
field-people = 人数
    .words = 人, 名, 参加者
word-today = 今日
    .words = きょう, 本日
word-yesterday = 昨日
    .words = きのう
word-at = で
    .words = に, にて

## 報告する

report-form =
    何をしたか、1 行で教えてください。順番は自由です：

    `!report ミートアップ 2026-03-02 オスロ https://example.org/evening 40`

    または 1 行ずつ書き、ないものは省いてください：

    `!report`

    `種類: ミートアップ`

    `日付: 2026-03-02`

    `場所: オスロ`

    `リンク: https://example.org/evening`

    `人数: 40`

    必要なのは種類と日付だけです。種類は { $kinds } です。
report-kind-missing =
    どんな活動でしたか？ { $kinds } のどれかを最初に書いてください。`!report` だけを書くと、報告の書き方を表示します。
report-kind-unknown =
    「{ $word }」という種類の活動はわかりません。あるのは { $kinds } です。`!report` だけを書くと、報告の書き方を表示します。
report-day-missing =
    いつのことですか？ 2026-03-02 のように年・月・日を書き加えてください。「今日」「昨日」でもかまいません。
report-day-unclear =
    「{ $word }」を日付として読み取れませんでした。2026-03-02 のように年・月・日を書いてください。
report-day-ahead =
    { $day } はこれからですね。うまくいきますように！ 終わったら、ぜひ教えてください。
report-link-unclear =
    「{ $word }」はブラウザーで開けるリンクではないようです。https:// から始まる全体を書くか、省いてください。
report-people-unclear =
    「{ $word }」を人数として読み取れませんでした。0 以上の整数で書くか、省いてください。
report-taken = ありがとうございます！ 次のとおり記録しました：
report-line =
    { $no }：{ $kind }、{ $day }、{ $who }{ $people ->
        [0] {""}
       *[other] 、参加 { $people } 人
    }
report-line-place =
    { $no }：{ $kind }、{ $day }、{ $place }、{ $who }{ $people ->
        [0] {""}
       *[other] 、参加 { $people } 人
    }
report-link = 読む・見る：{ $link }
report-streak =
    { $months ->
        [1] 連続記録の 1 か月目です。
       *[other] { $months } か月連続で報告をいただきました。すばらしいです！
    }
report-foot = 間違いがあれば、`!unreport { $no }` で取り消して、もう一度報告してください。
no-such-report = あなたの報告に { $no } はありません。`!reports` であなたの報告を表示します。
report-taken-back = 報告 { $no } を取り消し、文章を消去しました。

## 読む

reports-none = まだ報告はありません。アンバサダーは `!report` で報告できます。
reports-own = あなたの最新の報告です：
reports-all = 最新の報告です：
reports-more = これより前に、あと { $more } 件あります。

## 毎月のお知らせ

news-head = **アンバサダーの活動：**{ $since } からの報告は { $reports } 件でした。{ $people ->
        [0] {""}
       *[other] 参加者は { $people } 人です。
    }
news-quiet = **アンバサダーの活動：**{ $since } から報告もフィードバックもありません。お伝えすることができるまで、このお知らせは
    お休みします。
news-region = **{ $region }：**報告 { $reports } 件{ $people ->
        [0] {""}
       *[other] 、参加 { $people } 人
    }
news-nowhere = **地域なし：**報告 { $reports } 件{ $people ->
        [0] {""}
       *[other] 、参加 { $people } 人
    }
news-kind = { $kind }：{ $reports } 件
news-link = { $kind }、{ $day }、{ $who }：{ $link }
news-silent =
    アンバサダーがいて、今回報告がなかったのは { $regions } です。理由はいろいろあるでしょう。何か困っていないか聞いてもらえたら、
    喜ぶ人がいるかもしれません。
news-streaks = **連続記録：**
news-streak = { $who } さんは { $months } か月連続で報告しています。
