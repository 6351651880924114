### 募集：アンバサダーはワンタップで申し込み、結果を知らされる。時間を割くことは誰の義務でもない。

## 手伝いの種類

call-kind-localisation = ローカライズ
    .words = 翻訳, ローカライゼーション
call-kind-speaking = 講演
    .words = 発表, トーク, 登壇
call-kind-hackfest = ハックフェスト
    .words = ハッカソン

## 募集する

call-form =
    アンバサダーに手伝ってほしいことを、1 つのメッセージで教えてください：

    `!call 講演 ヨーロッパ 2026-04-30まで 5 月にオスロで講演してくれる人はいますか？`

    はじめに種類を書きます：{ $kinds }。続けて、よければ地域（そのアンバサダーには直接も連絡します）と、申し込みの最終日。
    その後に、どんなことかを自分の言葉で書いてください。
call-kind-unknown =
    「{ $word }」という種類の手伝いはわかりません。{ $kinds } のどれかを最初に書いてください。`!call` だけを書くと、募集の書き方を
    表示します。
call-day-unclear =
    「{ $word }」を日付として読み取れませんでした。「2026-04-30まで」のように年・月・日を書くか、「まで」を省いてください。
call-day-passed =
    { $day } はもう過ぎています。アンバサダーが申し込める最終日を、今日かそれより後の日で書いてください。
call-empty = どんなことでしょうか？ 同じメッセージで、種類の後に自分の言葉で書いてください。
call-head = **募集** { $no }（{ $kind }）：{ $by } さんからアンバサダーへのお願いです。{ $until } まで：
call-head-region = **募集** { $no }（{ $kind }、{ $region }）：{ $by } さんからアンバサダーへのお願いです。{ $until } まで：
call-foot =
    手伝っていただけますか？ ✅ または `!join-call { $no }` で名前を載せ、{ $by } さんに伝えます。
call-made = 募集 { $no } を { $until } までアンバサダーの部屋に掲示します。
call-made-region =
    募集 { $no } を { $until } までアンバサダーの部屋に掲示します。{ $ambassadors ->
        [0] いま { $region } には、連絡できる活動中のアンバサダーがいません。
       *[other] { $region } の活動中のアンバサダー { $ambassadors } 人に直接も連絡しました。
    }
call-made-foot =
    `!calls { $no }` で申し込んだ人を表示します。`!close-call { $no }` の後に結果を書くと募集を終え、申し込んだ人全員と
    アンバサダーの部屋に結果を届けます。

## 申し込む

no-such-call = 募集中の { $no } はありません。`!calls` で募集中のものを表示します。
call-over =
    ありがとうございます！ 募集 { $no } は { $until } までで、もう終わりました。`!calls` で募集中のものを表示します。
call-of-yours =
    募集 { $no } はあなた自身のものなので、申し込みは必要ありません。`!calls { $no }` で申し込んだ人を表示します。
call-during-break =
    ありがとうございます！ いまは休止中なので、何も求められません。それでも手伝ってくださるなら、`!active` で休止を終えてから、
    もう一度申し込んでください。
call-for-emeritus =
    ありがとうございます！ 募集は、いまアンバサダーである人へのものです。また戻りたくなったら、`!return` だけで希望を伝えられます。
call-joined-already = 募集 { $no } にはすでに申し込み済みです。ありがとうございます！
call-joined =
    ありがとうございます！ 募集 { $no }（{ $kind }）に申し込みました。{ $by } さんに伝えます。都合が悪くなったら、
    `!leave-call { $no }` と書いてください。
call-not-joined = 募集中の { $no } には申し込んでいないので、取りやめるものはありません。
call-left = 募集 { $no } の申し込みを取りやめました。まったく問題ありません。
call-dropped = 募集 { $no } は終わりました。呼びかけた人が、ここに書いた言葉を取り下げたためです。協力を申し出てくださり、ありがとうございました。

## 募集した人へ

call-news = あなたの募集 { $no }（{ $kind }）のお知らせです：
call-came = { $who } さんが申し込みました
call-went = { $who } さんは都合が悪くなりました
call-news-foot =
    { $helpers ->
        [0] いま申し込んでいる人はいません。
       *[other] いま { $helpers } 人が申し込んでいます。
    }`!calls { $no }` で表示します。
call-ended = あなたの募集 { $no }（{ $kind }）の最終日が過ぎました。
call-outcome-waits = あなたの募集 { $no }（{ $kind }）は { $until } まででしたが、結果をまだ聞いていません。
call-ended-foot =
    どうなりましたか？ `!close-call { $no }` の後にひと言書いてください。申し込んだ人全員とアンバサダーの部屋に届けます。
    「まだ何もありません」でもかまいません。

## 読む

calls-none = いま募集はありません。
calls-head = **募集：**
call-line =
    { $no }：{ $kind }、{ $until } まで、{ $by }{ $helpers ->
        [0] {""}
       *[other] 、申し込み { $helpers } 人
    }
call-line-region =
    { $no }：{ $kind }、{ $region }、{ $until } まで、{ $by }{ $helpers ->
        [0] {""}
       *[other] 、申し込み { $helpers } 人
    }
calls-more = これより前に、あと { $more } 件あります。
calls-foot = `!calls` と番号で 1 件の全体を表示し、`!join-call` と番号で申し込みます。
calls-foot-organisers = `!calls` と番号で、1 件の全体と申し込んだ人を表示します。
call-awaits = 最終日が過ぎました。結果は { $by } さんか運営チームがお知らせします。
call-todo =
    { $by } さんの募集 { $no } は { $until } まででしたが、結果がまだ知らされていません。`!close-call { $no }`
call-helpers = 申し込んだ人：
call-helpers-none = 申し込んだ人はいません。
call-you-help = あなたは申し込み済みです。都合が悪くなったら、`!leave-call { $no }` と書いてください。

## 結果

no-call-to-close =
    あなたの募集に、募集中の { $no } はありません。募集の結果は、募集した人と運営チームがお知らせします。
call-outcome = { $by } さんから、募集 { $no }（{ $kind }）の結果です：
call-thanks = 申し込んでくださりありがとうございました！
call-outcome-room =
    { $by } さんから、募集 { $no }（{ $kind }）の結果です{ $helpers ->
        [0] ：
       *[other] 。{ $helpers } 人が申し込んでくださいました。ありがとうございました！
    }
call-closed =
    ありがとうございます！ 募集 { $no } を終え、結果をアンバサダーの部屋{ $helpers ->
        [0] {""}
       *[other] と、申し込んだ { $helpers } 人
    }に届けました。
