### ユーザー会：元気のないグループへの支援。

support-too-short =
    支援には時間が要るので、{ $earliest } 以降の日にしてください。{ $day } では近すぎます。日付がなければ、プログラムの定める期間にします。
support-preview = これで { $no } **{ $name }** に手を差し伸べ、世話役は次の文を読みます：
support-preview-mentor = メンターの { $mentor } さんに、世話役と連絡を取るようお願いします。
support-no-mentor = { $no } にはメンターがいません。地域のアンバサダーが引き受けてくれるかもしれません：`!group assign { $no }` と相手
letter-support =
    { $by } さんが **{ $name }**（{ $no }）の力になりたいと言っています。グループを続けるのは大変なことで、静かな時期はどのグループにもあります。
    内容は次のとおりです：
letter-support-open = グループの今の状態と、助けになること：
letter-support-until =
    期限は { $until } で、それまでグループには何も変わりません。その後は運営チームが一緒に確かめます。ひとりでに何かが起きることはありません。
    困っていることがあれば言ってください：`!feedback` と一言
letter-support-mentor = メンターの { $mentor } さんから連絡があります。先に書いてもかまいません。
supported =
    { $by } さんが { $no } **{ $name }** に { $until } まで手を差し伸べます。世話役は、足りないことと助けになることと一緒に、これを読みます：
mentor-support =
    { $by } さんが、あなたがメンターをしている { $no } **{ $name }** に { $until } まで手を差し伸べます。世話役と連絡を取り、何が助けになるか
    見てください。内容は次のとおりです：
support-half = ⏳ **{ $name }**（{ $no }）への支援の期間が半分過ぎました。{ $until } まで続きます。今の状態と、助けになること：
mentor-support-half = { $no } **{ $name }** への支援の期間が半分過ぎました。{ $until } まで続きます。今の状態：
support-ended =
    { $no } **{ $name }** は { $since } から支援を受け、その期間が終わりました。ひとりでに何かが起きることはありません。様子を見て、これからどうするか
    言ってください。今の状態：
support-waits = { $no } **{ $name }** への支援は { $until } に終わりましたが、これからどうするかまだ誰も言っていません。
support-ended-foot =
    ✅ 元気になっていれば `!recovered { $no }` · もっと時間が要るなら `!support { $no }` と理由 · `!revoke { $no }` と理由（世話役が読みます）
not-supported = { $no } は今、支援を受けていません。`!support { $no }` と理由で手を差し伸べられます。
recovered = { $by } さんによると、{ $no } **{ $name }** は元気になりました。世話役に伝わります。
letter-recovered = 🌱 **{ $name }**（{ $no }）は元気になり、資格はそのままです。続けてくださり、ありがとうございます！
mentor-recovered = あなたがメンターをしている { $no } **{ $name }** は元気になり、資格はそのままです。力を貸してくださり、ありがとうございます！
