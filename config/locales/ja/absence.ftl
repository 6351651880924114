### メンターの不在：候補者への知らせ方と、その間の代理。頼まれてもいないことを求められる人はいない。

## 代理のお願い

stand-in-asked =
    { $mentor } さんがしばらく不在になります。その間、担当の候補者を見ていただけないかとのことです。
stand-in-asked-until =
    { $mentor } さんは { $until } まで不在です。その間、担当の候補者を見ていただけないかとのことです。
looked-after = { $who } さん、チケット { $no }
stand-in-foot =
    ✅ `!stand-in はい` · ❌ `!stand-in いいえ`。どちらでもかまいません。{ $until } までお返事をお待ちします。それぞれの
    状況は `!ticket` で表示します。
stand-in-sought =
    { $stand_in } さんに候補者の代理をお願いしました。お返事の期限は { $until } です。お返事が届いたらお知らせします。
stand-in-thanks =
    ありがとうございます！ { $mentor } さんと候補者に伝えました。続けられなくなったときは `!stand-in いいえ` と書いてください。
stand-in-agreed = 不在の間、{ $stand_in } さんが候補者を見てくださいます。候補者にも伝えました。
stand-in-no =
    知らせてくださりありがとうございます。{ $mentor } さんに伝えました。ほかの人に頼んでもらえます。
stand-in-missing =
    今回、{ $stand_in } さんは代理を務められません。ほかに心当たりの人がいれば、`!unavailable` の後に日付、続けて
    `代理` とその人を書いてください。どちらの場合も、候補者の順番はそのままです。
stand-in-expired =
    { $mentor } さんへのお返事の期限が過ぎたので、代理はなかったことにします。問題ありません。
stand-in-over = { $mentor } さんの代理は必要なくなりました。ありがとうございました！
stand-in-until = 代理をお願いしている { $mentor } さんの不在は、{ $until } までになりました。
stand-in-open = 代理をお願いしている { $mentor } さんの不在は、終わりがまだ決まっていません。
not-asked-to-stand-in = いま、あなたに代理をお願いしている人はいません。
stand-in-for-whom =
    複数のメンターがあなたに代理をお願いしています。`!stand-in はい` の後に、誰の代理かを書いてください。
stand-in-yourself = 自分の代理は務められません。ほかのメンターを書いてください。
stand-in-away = { $stand_in } さんも不在です。`!mentors` で空いている人を表示します。
stand-in-candidate =
    { $stand_in } さんは、あなたが担当するチケット { $no } の候補者です。自分の応募は誰も担当できません。ほかのメンターを
    書いてください。

## 候補者への知らせ

away-candidate =
    チケット { $no } のメンターの { $mentor } さんは、しばらく不在です。順番もメンターもそのままです。
away-candidate-until =
    チケット { $no } のメンターの { $mentor } さんは、{ $until } まで不在です。順番もメンターもそのままです。
away-looked-after =
    { $mentor } さんが不在の間、{ $stand_in } さんがあなたとチケット { $no } を見てくださいます。いつでも連絡してください。
away-alone =
    { $stand_in } さんは、メンターに代わってチケット { $no } を見ることができなくなりました。メンターには伝えました。
    行き詰まったら、`!silent { $no }` で運営チームに助けを求められます。
back-candidate = チケット { $no } のメンターの { $mentor } さんが戻りました。

## 復帰

return-near =
    不在の期間は { $until } で終わり、その後はまた候補者をご紹介します。もっと時間が必要なときは `!unavailable` と新しい
    日付を書いてください。`!available` で今すぐ終えられます。
return-near-stand-in =
    { $mentor } さんは { $until } に戻ります。その間にあったことを伝えておくとよいかもしれません。

## メンターの一覧と言語

away-because = { $who } さんが不在の理由：
mentor-stand-in = { $stand_in } さんが { $who } さんの代理です
mentor-speaks = { $who } さんが候補者と話す言語：{ $languages }
because-read = 理由は、メンターと運営チームが `!mentors` で読めます。ほかの人には見えません。
speaks-now = { $languages } で話せる候補者を探します。
speaks-usual =
    いまお話ししている { $languages } で話せる候補者を探します。ほかの言語にするには、`!speaks` とタグを書いてください：
    `!speaks ja en`
speaks-unclear = 言語のタグが必要です。例：`!speaks ja en`
