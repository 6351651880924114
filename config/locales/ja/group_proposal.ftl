### ユーザーグループを運営する人への言葉：提案するときと、内容を変えるとき。
group-welcome =
    グループがあるのは嬉しいことです！ 質問は { $questions } 問あり、1 問ずつお聞きします。1 つのメッセージが 1
    つの回答になります。時間はいくらかけてもかまいません。回答は保存しておきます。まとめをご覧になって `!submit` と書くまで、ほかの誰にも見えません。`!back` で前に戻り、`!show`
    で回答を表示し、`!withdraw` で終了します。
proposals-enough = 同時に待てる数（{ $most }）のグループをすでに提案しています。どれかが決まれば、また `!group new` を使えます。`!groups` で状況を確認できます。
group-receipt = ありがとうございます！ { $name } を**ユーザーグループ { $no }** として提案しました。運営チームがこれから読みます。
group-receipt-foot =
    その間も、どうぞ集まりを続けてください。`!group show { $no }` で状況と次に役立つことを表示し、`!group edit { $no }` で内容を変更し、`!group close { $no } 理由`
    で取り下げます。
group-listed =
    { $by } さんが、あなたをユーザーグループ { $no } { $name } の運営メンバーとして挙げています。していただくことはありません。違う場合は `!group leave { $no }`
    で名簿から外れます。
group-unlisted = { $by } さんが、ユーザーグループ { $no } { $name } の運営メンバーの名簿からあなたを外しました。
group-edit-begun = { $no } { $name } の現在の内容です。
group-amended = { $no } { $name } の内容を変更しました。
group-amended-by = { $by } さんが { $no } { $name } の内容を変更しました。`!group show { $no }` で表示します。
group-unchanged = 変更はありませんでした。{ $no } { $name } の内容はそのままです。
group-is-over = ユーザーグループ { $no } は終了したか、承認されなかったか、あなたのグループではなくなったため、変更できません。`!group show { $no }` でこれまでの内容を表示します。
contact-stays = あなたは { $no } の代表です。`!group transfer { $no } @person` でほかの人に引き継ぐか、`!group close { $no } 理由` で終了してください。
not-listed = あなたは { $no } の名簿に載っていないので、外れる必要はありません。
group-left = { $no } { $name } の名簿から外れました。そこに書かれていたあなたの情報は消去しました。
group-left-told = { $who } さんが { $no } { $name } の運営メンバーの名簿から外れました。ほかに変更はありません。`!group edit { $no }` で別の人を載せられます。
