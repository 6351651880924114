### アンバサダーへの質問：地域の何人かに届き、答えが返ってくる。

## 質問した人へ

inquiry-asked-ambassadors =
    質問（番号 { $number }）をアンバサダー { $ambassadors } 人に届けました。答えはここに届きます。
inquiry-asked-region =
    質問（番号 { $number }）を { $region } のアンバサダー { $ambassadors } 人に届けました。答えはここに届きます。
inquiry-asked-organisers =
    いま質問できるアンバサダーがいないので、質問（番号 { $number }）を運営チームに届けました。答えはここに届きます。
inquiry-asked-organisers-region =
    いま { $region } には質問できるアンバサダーがいないので、質問（番号 { $number }）を運営チームに届けました。答えはここに
    届きます。
inquiry-missing =
    何をお聞きになりたいですか？ 地域の後に質問を書いてください。例：`!ask ヨーロッパ ミートアップで話してくれる人はいますか？`
inquiries-enough =
    1 日のうちに { $questions } 件の質問をいただきました。答える人は空いた時間に対応しています。{ $again } から、また喜んで
    お受けします。
inquiry-overdue-asker =
    { $since } のご質問にまだ誰も答えていません。申し訳ありません。いまは運営チームに届いています。質問は失われていません。
inquiry-overdue-still =
    { $since } のご質問にまだ誰も答えていません。申し訳ありません。運営チームに催促しました。質問は失われていません。
inquiry-passed =
    質問をお願いした人たちがいまは答えられないので、運営チームに届けました。答えはここに届きます。
inquiry-answer = { $by } さんがあなたの質問に答えました：
inquiry-answer-says = 答え：

## 答える人へ

inquiry-put = { $who } さんからアンバサダーへの質問です：
inquiry-put-region = { $who } さんから { $region } のアンバサダーへの質問です：
inquiry-nobody = { $who } さんからアンバサダーへの質問です。いま質問できるアンバサダーがいません：
inquiry-nobody-region =
    { $who } さんから { $region } のアンバサダーへの質問です。いまそこには質問できるアンバサダーがいません：
inquiry-foot = `!answer { $number }` の後に答えを書くと、その人に届けます。
inquiry-reminder =
    { $who } さんは { $since } から答えを待っています。「わかりません。…さんに聞いてみてください」も立派な答えです：
inquiry-overdue = { $who } さんは { $since } から答えを待っています。ご協力をお願いします：
inquiry-answer-carried = ありがとうございます！ 答えを { $who } さんに届けました。
inquiry-answered-by =
    { $by } さんが { $who } さんに答えました。していただくことはありません。付け加えたいことがあれば、`!answer { $number }` の
    後に書いてください。
inquiry-answered-organisers = { $by } さんが { $who } さんに答えました。ありがとうございます！
inquiry-todo = { $who } さんの質問 { $number } は { $since } から答えを待っています。`!answer { $number }`
no-such-inquiry = あなたへの質問に番号 { $number } はありません。番号は、お届けした質問の下にあります。
inquiry-of-yours = それはあなた自身の質問です。答えはここに届きます。
