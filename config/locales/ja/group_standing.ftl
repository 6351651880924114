### ユーザー会：公式になり、資格を失い、また取り戻すまで。

## 公式

grant-after-admission = { $no } はまず新しいグループとしての受け入れを待っています：`!admit { $no }`
granted-already = { $no } はもう公式ユーザー会です。いつからかは `!group show { $no }` で見られます。
grant-after-revocation = { $no } の資格は取り消されています。`!regrant { $no }` で戻せます。
grant-too-early = { $no } **{ $name }** はまだ公式ユーザー会になる段階ではありません。今の状態：
grant-too-early-foot =
    人が確かめることは、段階の番号と理由を添えた `!validate { $no }` で、そのグループに要らないことは同じように `!waive` で伝えます。
    足りないものがなくなったら、ここでお尋ねします。
has-no-status = { $no } には今、資格がありません：{ $standing }。詳しくは `!group show { $no }` で見られます。
complete-ask = { $no } **{ $name }** はすべての段階を終え、公式ユーザー会になれます。
complete-waits = { $no } **{ $name }** はすべての段階を終え、{ $since } からみなさんの一言を待っています。
complete-foot = ✅ `!grant { $no }` で公式ユーザー会になります · `!group show { $no }`
granted = { $by } さんが { $no } **{ $name }** を公式ユーザー会にしました。世話役と、お知らせの部屋のみなさんに伝わります。
letter-granted = おめでとうございます！ { $by } さんが **{ $name }**（{ $no }）を { -community } の公式ユーザー会にしました。
letter-granted-gets =
    これからは公式ロゴを使えます。続けるのが難しくなりそうなときは、早めに言ってください。メンターと運営チームが力になります。今の状態は
    `!group show { $no }` でいつでも見られます。
mentor-granted = あなたがメンターをしている { $no } **{ $name }** が公式ユーザー会になりました。ここまで導いてくださり、ありがとうございます。
announced-official = 🎉 **{ $name }** が公式ユーザー会になりました。おめでとうございます！ 詳しくは `!group show { $no }` で見られます。
announced-official-in = 🎉 **{ $name }**（{ $region }）が公式ユーザー会になりました。おめでとうございます！ 詳しくは `!group show { $no }` で見られます。

## 取り消し

revoke-after-support =
    何かを取り消す前に、必ず支援をします。`!support { $no }` と理由で、期日を決めてグループに手を差し伸べます。それが過ぎても助けにならなかった
    ときに、`!revoke { $no }` を使えます。
revoke-not-before =
    { $no } は { $until } まで支援を受けていて、それまでは何も取り消されません。元気になっていたら：`!recovered { $no }`
revoke-preview = これで { $no } **{ $name }** の資格が取り消され、世話役は次の文を読みます：
revoke-preview-mentor = メンターの { $mentor } さんにも、同じ理由が伝わります。
revoke-preview-everybody = そしてお知らせの部屋では、みなさんが次の文を読みます：
letter-revoked = 支援の期間のあと、{ $by } さんが **{ $name }**（{ $no }）の資格を取り消しました。理由は次のとおりです：
letter-revoked-keeps =
    これまでしてきたことは何も失われません。グループの番号も名前も記録もそのままです。今のところロゴだけは使わないでください。
letter-revoked-again =
    また戻れます。集まりを再開したら運営チームに伝えてください（`!feedback` と一言）。運営チームが `!regrant { $no }` で資格を戻します。今の状態と、
    助けになること：
revoked = { $by } さんが { $no } **{ $name }** の資格を取り消しました。世話役はこの理由と、また来る方法を読みます：
mentor-revoked = あなたがメンターをしている { $no } **{ $name }** の資格を、{ $by } さんが取り消しました。支援してくださり、ありがとうございました。世話役はこの理由を読みます：
announced-revoked = ユーザー会 **{ $name }** には今、資格がありません。いつでもまた歓迎します。

## 取り戻したとき

not-revoked = { $no } の資格は取り消されていません：{ $standing }。詳しくは `!group show { $no }` で見られます。
regranted = { $by } さんが { $no } **{ $name }** の資格を戻しました：{ $standing }
letter-regranted = おかえりなさい！ { $by } さんが **{ $name }**（{ $no }）の資格を戻しました：{ $standing }
regranted-as-new = 以前は公式ユーザー会でしたが、今は足りない段階があります。済めばまた公式になります。
mentor-regranted = あなたがメンターをしている { $no } **{ $name }** の資格が戻りました：{ $standing }
announced-regranted = 🎉 **{ $name }** が戻ってきました：{ $standing }。詳しくは `!group show { $no }` で見られます。
