### コマンドに近い行や、足りないものがあるときに聞き返す文。

## コマンドに近いもの

did-you-mean = `!{ $word }` がわかりません。{ $meant } のことですか？
perhaps-meant = { $meant } のことですか？
meant-foot = ✅ `!confirm { $number }` で実行し、❌ `!discard { $number }` で取りやめます。
addressed-words = わたしがわかるのはコマンドです。`!help` でできることを表示します。ダイレクトチャットでは質問にもお答えします。

## 足りないもの

which-ticket = どのチケットですか？番号をタップするか、{ $usage } と書いてください。
choice-ticket = { $tap } { $no } { $who }：{ $stage }
ask-group = どのユーザー会ですか？番号をタップするか、{ $usage } と書いてください。
choice-group = { $tap } { $no } { $name }
which-person = どなたですか？番号をタップするか、{ $usage } と書いてください。
choice-person = { $tap } { $who }
which-word = どれですか？番号をタップするか、{ $usage } と書いてください。
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
       *[other] ほかに { $more } 件あります。{ $usage } と書いてください。
    }
only-ticket = 当てはまるのはチケット { $no }（{ $who }、「{ $stage }」）だけです。✅ { $request } で実行します。
only-group = 当てはまるのはユーザー会 { $no }（{ $name }）だけです。✅ { $request } で実行します。
no-ticket-now = いま { $command } を使えるチケットはありません。`!tickets` で未完了のものを表示します。
no-group-now = いま { $command } を使えるユーザー会はありません。`!groups` ですべて表示します。
rest-next =
    { $request } に足りないものがあります：{ $what }。次のメッセージとしてここに書いてください。{ $until } まで
    お待ちします。
rest-reply =
    { $request } に足りないものがあります：{ $what }。このメッセージへの返信として書いてください。{ $until } まで
    お待ちします。
rest-foot = ❌ `!discard { $number }` で取りやめます。
rest-regions = 地域：{ $regions }
