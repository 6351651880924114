### メンタリング：依頼、空いている人、紹介。断ってもかまいません。黙っているのは困ります。

## 依頼（メンターへ）

offer-head =
    { $who } さんが { -title }になるまでのメンターをお願いできますか？ チケット { $no } です。{ $until } までにお返事
    ください。
offer-region = 地域：{ $region }
offer-quote = 「{ $question }」への回答：
reason-chosen = この方はあなたをメンターに希望しています。
reason-region = お二人は同じ地域です：{ $region }
reason-language = お二人とも { $language } を話します。
reason-candidates = いま担当している候補者は { $candidates } 人、定員は { $capacity } 人です。
reason-never-asked = これまで依頼を受けたことがありません。
reason-last-asked = 前回の依頼は { $at } でした。
offer-foot =
    ✅ `!accept { $no }` · ❌ `!decline { $no } [理由]` · ⏳ `!extend { $no }`。断ってもかまいません。黙っているのは
    困ります。
offer-reminder =
    { $who } さんがチケット { $no } についてのお返事を待っています。期限は { $until } です。
offer-extended =
    チケット { $no } へのお返事の期限を { $until } まで延長しました。候補者にも伝えました。
offer-extended-before =
    チケット { $no } の期限はすでに延長されていて、延長は 1 回だけです。期限は { $until } です。`!accept { $no }` か
    `!decline { $no }` でお返事ください。どちらでもかまいません。
offer-declined =
    知らせてくださりありがとうございます。チケット { $no } は次のメンターにお願いします。候補者に理由は伝わりません。
offer-expired =
    チケット { $no } の期限が過ぎたので、次のメンターにお願いします。問題ありません。お忙しいときは、`!unavailable` と
    日付を書けば、その日まで依頼は届きません。
offer-expired-rest =
    チケット { $no } の期限も過ぎたので、次のメンターにお願いします。お忙しいようですね。問題ありません。`!available` と書かれる
    まで、新しい依頼は届きません。いま担当している候補者はそのままです。
mentor-rests =
    { $mentor } さんは最近の依頼に返事ができなかったので、`!available` と書くまで依頼を控えます。していただくことはありません。
offer-retracted = チケット { $no } へのお返事は不要になりました。ありがとうございました！
no-offer = お返事を待っている依頼はありません。`!tickets` で未完了のチケットを表示します。
which-offer =
    複数の依頼がお返事を待っています。{ $command } にチケットの番号を付けてください。`!tickets` で番号を表示します。

## 依頼（ほかの人へ）

offer-room = { $mentor } さんにチケット { $no } をお願いしました。期限は { $until } です。
offer-candidate =
    { $mentor } さんにチケット { $no } のメンターをお願いしました。お返事の期限は { $until } です。どちらの場合も
    お知らせします。
on-to-next =
    チケット { $no } をお願いしたメンターは、いまは引き受けられません。よくあることで、あなたのせいではありません。
    順番はそのままで、次の人にお願いします。
waiting-candidate =
    いまチケット { $no } を担当できるメンターがいません。順番はそのままです。次に空いた人にすぐお願いします。
    運営チームも承知しています。
waiting-organisers =
    { $who } さん（チケット { $no }）を担当できるメンターがいません。次に空いた人にすぐお願いします。メンターをしたい方に
    心当たりがあるかもしれません。
waiting-long =
    { $who } さん（チケット { $no }）は { $since } からメンターを待っています。別のメンターを探すか、誰かの `!capacity` を
    増やすなど、ご協力をお願いします。

## 顔合わせ

accepted-room = { $mentor } さんが { $who } さん（チケット { $no }）のメンターになりました。ありがとうございます！
introduction =
    { $who } さん、こちらがメンターの { $mentor } さんです。{ $mentor } さん、こちらが候補者の { $who } さんです。
    チケット { $no } はこれからお二人のものです。ダイレクトチャットであいさつをして、まず何をするか相談してください。
introduction-mentor =
    `!ticket { $no }` で回答を表示し、`!note { $no }` と文章でチケットにメモを残します（候補者も読めます）。準備ができたら
    `!thumbsup { $no }` と書いてください。
mentor-left-candidate =
    あなたのメンターはチケット { $no } を続けられなくなりました。順番もこれまでの成果もそのままです。別の人を探しています。
mentor-left-organisers =
    { $mentor } さんがメンターの部屋を退出しました。{ $who } さん（チケット { $no }）の順番はそのままで、別のメンターを
    探しています。

## 空いている人

mentors-head = メンターの一覧です：
mentors-none = まだメンターがいません。メンターになりたい方は、運営チームにお知らせください。
mentor-free = { $who }：空きあり（{ $capacity } 人中 { $candidates } 人）
mentor-full = { $who }：満員（{ $capacity } 人中 { $candidates } 人）
mentor-away = { $who }：不在
mentor-away-until = { $who }：{ $until } まで不在
mentors-foot = 未完了のチケットがあれば、`!choose` とメンターの名前で、その人に最初にお願いします。
chosen = 承知しました。チケット { $no } はまず { $mentor } さんにお願いします。
not-a-mentor = { $who } さんはメンターではありません。`!mentors` で一覧を表示します。
mentor-not-free = いま { $mentor } さんにはお願いできません。`!mentors` で空いている人を表示します。
mentor-asked-already = { $mentor } さんにはすでにお願いしていて、お返事の期限は { $until } です。

## メンターの時間

available-now =
    ありがとうございます！ 空きがある間、候補者をご紹介します。いま担当しているのは { $candidates } 人、定員は
    { $capacity } 人です。
unavailable-now =
    これから依頼もリマインダーも届きません。届いていた依頼はほかの人に回します。時間ができたら `!available` と書いて
    ください。知らせてくださりありがとうございます！
unavailable-until =
    { $until } まで依頼もリマインダーも届きません。届いていた依頼はほかの人に回します。`!available` で早めに戻せます。
    どうぞよい時間を！
day-passed =
    { $day } はこれから来る日ではありません。これから来る日を書いてください。例：`!unavailable` の後に年-月-日
leave-over =
    おかえりなさい！ これからまた候補者をご紹介します。もっと時間が必要なときは `!unavailable` と書いてください。
capacity-now = これからの定員は { $capacity } 人です。いま担当しているのは { $candidates } 人です。
capacity-too-high =
    同時に { $most } 人を超えると、誰でも十分に見られません。もっと小さい数にしてください。
