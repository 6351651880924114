### 今したことを取り消すこと、取り消せないこと。

undone-question = 取り消しました：{ $request } を実行するかどうかの質問は取り下げました。まだ何も起きていません。
undone-discard =
    { $request } は { $until } まで、もう一度お返事をお待ちします：✅ `!confirm { $number }` または ❌ `!discard { $number }`。
undone-accept =
    チケット { $no } への承諾を取り消しました。依頼は { $until } まで、前のとおり続きます：✅ `!accept { $no }` · ❌
    `!decline { $no }` · ⏳ `!extend { $no }`。
undone-accept-candidate =
    早すぎたようです：{ $mentor } さんはチケット { $no } への承諾を取り消し、{ $until } までもう少し考えています。あなたとは関係が
    ありません。順番はそのままです。
undone-accept-room = { $mentor } さんがチケット { $no } への承諾を取り消しました。依頼は { $until } まで前のとおり続きます。
undone-decline =
    チケット { $no } への辞退を取り消しました。依頼は { $until } まで、もう一度あなたのものです：✅ `!accept { $no }` · ❌
    `!decline { $no }` · ⏳ `!extend { $no }`。
undone-extend = チケット { $no } の期限は延びません：前のとおり { $until } までにお返事ください。
undone-select = { $by } さんが { $who } さん（チケット { $no }）の選出を取り消しました。前のとおり審査中です。
undone-select-candidate =
    先ほどの連絡は早すぎました、申し訳ありません：運営チームはまだあなたの応募（チケット { $no }）を読んでいます。結果とは関係が
    ありません。順番はそのままです。
undone-progress = 取り消しました：チケット { $no } には何も記録していません。様子はいつでも教えてください。
undone-submit = 取り消しました：チケット { $no } は閉じ、応募はもう一度あなたの下書きになりました。ほかの人が読めた部分は取り下げました。
undone-submit-staff = { $who } さんは送ってすぐにチケット { $no } を取り消し、まだ書いています。していただくことはありません。
undone-nothanks = 取り消しました：まだお返事をいただいていません。✅ `!apply` または ❌ `!nothanks` を、いつでもどうぞ。
undone-stand-in =
    取り消しました：{ $mentor } さんの代理を引き受けるかどうか、まだお返事をいただいていません。{ $until } までにどうぞ：✅
    `!stand-in yes` または ❌ `!stand-in no`。
undone-stand-in-mentor =
    { $stand_in } さんは、あなたの代理についての返事を取り消しました。{ $until } までに改めて返事をします。
undone-pause = { $who } さんはすぐに休止を取り消し、前のとおり活動しています。
undo-too-late =
    { $request } を取り消すには遅すぎました：リアクションを外して取り消せたのは { $until } までです。したことはそのままです。
undo-moved-on = { $request } は取り消せませんでした：その後に事が進んだので、リアクションを外しても何も変わりません。
undo-not-like-this =
    リアクションを外しても { $request } は取り消されません：ほかの人がもう知っているか、当てにしています。したことはそのままです。
undo-may-not = { $request } はもう使えず、取り消すこともできません。したことはそのままです。
undo-heard = リアクションを外しても何も変わりません：あなたがいることは分かりました。それだけのことです。
deleted-command = { $request } のメッセージを削除しましたが、取り消しにはなりません：したことはそのままです。
undo-way = 取り消すには { $request } と書いてください。
undo-way-organisers = 取り消す必要があれば、運営チームにお願いしてください：{ $usage } が使えます。
undo-way-people = 間違いだったら、関係する人か運営チームに伝えてください。力になれます。
undo-way-anew = それでも行う場合は、コマンドをもう一度書いてください。

## 提出したものの訂正

amended = ありがとうございます：チケット { $no } の質問 { $number } への回答を訂正しました。判断する人には前と今の両方が見えます。
amended-staff = { $who } さんがチケット { $no } の質問 { $number } への回答を訂正しました。今の内容：
amended-gone =
    チケット { $no } の質問 { $number } への言葉を消去し、回答なしとして扱います。判断する人には取り下げたことだけが見え、内容は
    見えません。応募そのものを終えるには `!withdraw`。
amended-gone-staff =
    { $who } さんがチケット { $no } の質問 { $number } への回答を取り下げ、内容は消去されました。`!ticket { $no }` で今の内容が
    見られます。
amended-before = 質問 { $number } は { $at } に訂正されました。その前：{ $before }
amend-decided =
    チケット { $no } は決定済みなので、書いたことはもう訂正も取り下げもできません。まだ大事なことなら、メンターか運営チームに伝えて
    ください。`!forgetme` で書いたものをすべて消去できます。
amend-not-this =
    チケット { $no } の質問 { $number } は、メッセージを変えても変わりません：ほかの人がもうその回答を当てにしています。メンターか
    運営チームに伝えれば、メモに残せます。または `!withdraw` して、もう一度 `!apply`。

## 訂正や削除がされたメッセージ

answer-deleted = 質問 { $number } への回答が取り下げられたので、消去しました。順番が来たらもう一度お聞きします。
answer-deleted-now = 質問 { $number } への回答が取り下げられたので、消去して、もう一度お聞きします。
passage-deleted = そのメッセージを質問 { $number } への回答から取り除きました。続きを書き、`!next` で終えてください。
edited-ran = { $request } は送ったときに実行済みなので、メッセージを変えても何も変わりません。したことはそのままです。
edited-words = { $request } で書いたことを訂正しました。
edited-long-ago =
    そのメッセージはずっと前のもので、{ $request } をそのとき実行したかどうかもう分かりません。そのため実行していません：新しい
    メッセージで送ってください。
deleted-words = { $request } のメッセージを削除されたので、そこに書いたことを消去しました。
passage-deleted-later = そのメッセージを質問 { $number } への回答から取り除きました。順番が来たら続きを書けます。
