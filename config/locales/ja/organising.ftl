### 運営チームから見た全体：待っていること、数字、ファイル、誰が何を決めたか。

## 待っていること

todo-head = 待っていることが { $matters } 件あります（古い順）：
todo-none = 待っていることはありません。お疲れさまです！
todo-review = { $no } { $who } さんは { $since } から運営チームを待っています。{ $by } までの返事を約束しています。
todo-held = { $no } { $who } さんは { $since } から { $until } まで保留です。
todo-free-mentor = { $no } { $who } さんは { $since } からメンターの空きを待っています。
todo-offer = { $no } { $who } さんは { $since } から { $mentor } さんの返事を待っています。期限は { $until } です。
todo-mentoring = { $no } { $who } さんは { $since } から { $mentor } さんのメンタリングを受けています。
todo-sponsor = { $no } { $who } さんは { $since } から推薦（{ $sponsors }）を待っています。
todo-more = … ほか { $matters } 件

## 数字

stats-head = 数字で見るプログラム：
stats-applications =
    応募：全 { $all } 件、未完了 { $open } 件、推薦済み { $sponsored } 件、不採用 { $rejected } 件、取り下げ { $withdrawn } 件
stats-drafts = 書きかけの応募：{ $drafts } 件
stats-to-answer =
    応募者の半数が運営チームの返事を受け取るまで：{ $days ->
        [0] 1 日
       *[other] { $days } 日
    }以内（対象 { $tickets } 件）
stats-to-mentor =
    候補者の半数にメンターが決まるまで：{ $days ->
        [0] 1 日
       *[other] { $days } 日
    }以内（対象 { $tickets } 件）
stats-to-title =
    アンバサダーの半数が応募から肩書きを得るまで：{ $days ->
        [0] 1 日
       *[other] { $days } 日
    }以内（対象 { $tickets } 件）
stats-mentors = メンター：{ $mentors } 人（空きあり { $free } 人、不在 { $away } 人）
stats-offers = メンターへの依頼：承諾 { $accepted } 件、辞退 { $declined } 件、返事なし { $expired } 件
stats-ambassadors = アンバサダー：活動中 { $active } 人、休止中 { $paused } 人、名誉 { $emeriti } 人
stats-column-region = 地域
stats-column-ambassadors = アンバサダー
stats-region = { $region }：{ $ambassadors } 人

## ファイル

export-head = 記録をお渡しします（ファイル { $files } 件）。
export-foot =
    みなさんがプログラムに伝えた自分についての情報が入っています。自分のものと同じように大切に扱い、用が済んだら消去して
    ください。

## 誰が何を決めたか

trail-head = 最新の決定 { $decisions } 件（全 { $all } 件）：
trail-head-ticket = チケット { $no } についての決定 { $decisions } 件：
trail-none = まだ何も決定されていません。
trail-line = { $at }：{ $by } { $request }
trail-foot =
    `!trail` とチケットの番号で、そのチケットについての決定を表示します。`!export` ですべてを受け取れます。

## 今週

digest-head = { $since } からの**1 週間**
digest-applications =
    応募：新規 { $opened } 件、推薦済み { $sponsored } 件、不採用 { $rejected } 件、取り下げ { $withdrawn } 件
digest-waiting = 待っていることが { $matters } 件あります（古い順）：
digest-nothing = 待っていることはありません。
