### プログラムに寄せられた声と、それを読む人。

feedback-noted = ありがとうございます。承りました。
feedback-thanks =
    ありがとうございます！ 運営チームはお名前とともに、アンバサダーはお名前なしで読みます。
feedback-thanks-region =
    { $region } のフィードバックとして記録しました。ほかの地域についてのものなら、次は `!feedback`、地域、文章の順に書いて
    ください。
feedback-thanks-nowhere =
    特定の地域についてのものなら、次は `!feedback`、地域、文章の順に書いてください。あるのは { $regions } です。
feedback-empty =
    { $region } ですね。お伝えになりたいことは何でしょうか？ 同じメッセージで、地域の後に書いてください。
feedback-none = まだフィードバックはありません。`!feedback` で誰でも送れます。
feedback-head = **フィードバック：**{ $voices } 件
feedback-region = { $region }：{ $voices } 件
feedback-nowhere = 特定の地域によらないもの：{ $voices } 件
feedback-latest = 最新の { $voices } 件：
feedback-voice = { $at }：
feedback-voice-region = { $region }、{ $at }：
feedback-voice-of = { $who }、{ $at }：
feedback-voice-of-region = { $who }、{ $region }、{ $at }：
