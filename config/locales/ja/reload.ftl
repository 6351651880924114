### 動作中に設定を読み直したとき、または起動時に読めなかったとき。

## 読み直し

reload-taken = ファイルを読み直しました。これからはこの内容に従います。変わった点は { $changes } 件です：
reload-shown = ファイルに問題はありません。{ $command } で次の { $changes } 件が変わります：
reload-altered = { $key }：{ $was } → { $now }
reload-added = { $key }：{ $now }（新規）
reload-removed = { $key }：{ $was } でしたが、なくなりました
reload-counted = { $key }：{ $was } → { $now } 項目
reload-listed = { $key }：内容が変わりました
reload-file = { $file }：内容が変わりました
reload-more = … ほか { $changes } 件
reload-foot = 書きかけの応募の質問はそのままです。これから来る期限は新しい数字に従います。
reload-nothing = ファイルを読み直しました。その内容に従っており、変わった点はありません。
reload-restart = 次も変わりましたが、有効になるのはボットを起動し直してからです：
reload-key = { $key }
reload-wrong = このままではファイルを使えないので、これまでの内容で続けます。先に次の { $problems } 件を直してください：
reload-problem = { $problem }

## セーフモード

safe-mode = セーフモードです。このままでは設定を使えません。運用担当の方は次の { $problems } 件を直してください：
safe-mode-foot =
    それまでは何も決めませんが、何も失われません。書かれたことにはあとで答えます。ここで { $reload } と書けばもう一度試し、{ $status } で状況を示します。
safe-mode-over = すべて元どおりです。その間に言われたことも含めて、続けます。
safe-mode-help =
    設定を使えないため、セーフモードです。この部屋では { $status }（直すべき点を示す）と { $reload }（もう一度試す）に答えます。ほかのことにはあとで答えます。
