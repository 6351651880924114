### ボット自身のこと：ヘルプ、言語、読み取れなかったもの、すべてのコマンドに共通のお断り。
###
### お断りは規則と次の手だてを示し、誰も責めない。使える印は **太字** と `コード` だけ。
### 文の中の改行は空白になる（日本語の文字の間では何にもならない）。空行は改行になる。

unknown-command = `!{ $word }` がわかりません。`!help` で使えるものを表示します。
argument-missing = 足りないものがあります：{ $what }。書き方：{ $usage }
argument-unclear = { $what }が必要ですが、見つかりませんでした。書き方：{ $usage }
plain-words =
    わたしがわかるのは、コマンドと質問への回答です。いまは回答をお待ちしていません。`!status` で状況を、`!help` で
    できることを表示します。
unreadable =
    メッセージを読めませんでした。復号の鍵が届くのを待ちましたが、届きませんでした。もう一度送ってください。
overwhelmed =
    一度に受け取れる量を超えたので、{ $until } までに送られたものは読みません。その後、1 つずつもう一度送ってください。
answered-directly = ダイレクトチャットでお返事しました。

## ヘルプ

help-head = いまできることは次のとおりです：
help-topic = **{ $topic }**
help-line = { $usage }：{ $what }
help-command =
    { $usage }：{ $what }

    使える人：{ $who }
help-example = 例：{ $example }
help-words = { $words } と書くこともできます。
help-always = いつでも使えます：{ $commands }
help-foot =
    `!help` の後にコマンドの名前を書くと、説明と例を表示します：`!help apply`。`!help all` で使えるものすべてを説明します。
help-all-head = あなたが使えるものすべてです。それぞれ時期があります：

## 言語

language-changed = これから{ $language }でお話しします。
language-unknown = その言語は話せません。`!language` とタグで選んでください：{ $languages }
language-choices = いま{ $language }でお話ししています。変えるには `!language` とタグを書いてください：{ $languages }

## お断り

may-not =
    { $command } を使えるのは次の人です：{ $who }。`!help` であなたができることを表示します。この権限が必要なときは、
    運営チームに相談してください。
not-for-yourself =
    どんな役割を持っていても、自分の応募については誰も操作できません。{ $command } は別の人が行う必要があります。
    権限のある人に頼んでください。
no-such-ticket =
    チケット { $no } はありません。`!status` であなたのチケットを確認できます。メンターと運営チームは `!tickets` で未完了の
    チケットを表示できます。
no-ticket-of =
    { $who } さんには未完了のチケットがありません。メンターと運営チームは `!tickets` で未完了のチケットを表示できます。
no-ticket-of-yours = まだチケットがありません。`!apply` で応募を始め、提出するとチケットが作られます。
wrong-stage =
    いまチケット { $no } に { $command } は使えません。「{ $stage }」の段階です。`!ticket { $no }` で詳しく表示します。

## 確認

late-command = { $written } の { $request } が、いま届きました。
late-ticket-stands =
    { $who } さんのチケット { $no } は、そのときと同じ「{ $stage }」の段階です。
late-ticket-moved =
    { $who } さんのチケット { $no } は、その後動きました。{ $since } から「{ $stage }」の段階です。
confirm-foot =
    実行しますか？ ✅ `!confirm { $number }` でいまの状況のまま実行し、❌ `!discard { $number }` で取りやめます。{ $until }
    までにお返事がなければ、実行しません。
discarded = 承知しました。{ $request } は実行しません。
void-head = ここであなたができることが変わりました。そのため、次のものはもう確認を待たず、実行しません：
void-line = { $request }（使えるのは：{ $who }）
void-foot =
    一緒に書かれた内容があれば、消去しました。この変更が間違いであれば、運営チームに相談してください。またできるようになったときは、
    もう一度書いてください。自動では元に戻りません。
nothing-to-confirm =
    番号 { $number } で確認を待っているものはありません。実行済みか、取りやめたか、無効になったか、期限が過ぎています。まだ必要なら、
    コマンドをもう一度書いてください。
