### ユーザーグループがメンターを見つけるまで。断ってもかまいません。黙っているのは困ります。

## 依頼（お願いする人へ）

group-offer-head =
    ユーザーグループ { $no }「{ $name }」のメンターをお願いできますか？ { $until } までにお返事ください。
group-offer-contact = グループの窓口は { $contact } さんです。
group-offer-place = 集まる場所：{ $place }
group-offer-place-region = 集まる場所：{ $place }（{ $region }）
group-offer-region = 地域：{ $region }
group-offer-task =
    グループのメンターは、運営している人たちの支えになります。ときどき連絡を取り、知っていることを伝え、公式になるまでに足りない
    ことを手伝います。審査よりも、育てることが大切です。
reason-group-region = あなたの地域のグループです：{ $region }
reason-group-language = あなたも、運営している人も { $language } を話します。
reason-groups = いま担当しているグループは { $groups } 件、定員は { $capacity } 件です。
reason-candidates-besides = ほかに候補者を { $candidates } 人担当しています。
reason-groups-besides = ほかにユーザーグループを { $groups } 件担当しています。
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [理由]` · ⏳ `!group extend { $no }`。詳しくは `!group show
    { $no }` で見られます。断ってもかまいません。黙っているのは困ります。
group-offer-reminder =
    ユーザーグループ { $no }「{ $name }」がお返事を待っています。期限は { $until } です。
group-offer-extended =
    ユーザーグループ { $no } へのお返事の期限を { $until } まで延長しました。グループにも伝えました。
group-offer-extended-before =
    ユーザーグループ { $no } の期限はすでに延長されていて、延長は 1 回だけです。期限は { $until } です。`!group accept
    { $no }` か `!group decline { $no }` でお返事ください。どちらでもかまいません。
group-offer-declined =
    知らせてくださりありがとうございます。ユーザーグループ { $no } は次の人にお願いします。グループに理由は伝わりません。
group-offer-expired =
    ユーザーグループ { $no } の期限が過ぎたので、次の人にお願いします。問題ありません。お忙しいときは、`!unavailable` と
    日付を書けば、その日まで依頼は届きません。
group-offer-expired-rest =
    ユーザーグループ { $no } の期限も過ぎたので、次の人にお願いします。お忙しいようですね。問題ありません。`!available` と
    書かれるまで、新しい依頼は届きません。いま担当しているものはそのままです。
group-offer-retracted =
    ユーザーグループ { $no } へのお返事は不要になりました。ありがとうございました！
group-no-offer =
    お返事を待っているユーザーグループの依頼はありません。`!group mentor` とグループの番号で、自分から引き受けられます。
group-no-such-offer =
    お返事を待っているユーザーグループ { $no } の依頼はありません。メンターをしたいときは `!group mentor { $no }` と書いて
    ください。
group-which-offer =
    複数の依頼がお返事を待っています。{ $command } に、ユーザーグループの番号（`G4` など）かチケットの番号（`#12` など）を
    付けてください。

## 依頼（ほかの人へ）

group-offer-room =
    { $mentor } さんにユーザーグループ { $no }「{ $name }」のメンターをお願いしました。期限は { $until } です。
group-offer-told =
    { $mentor } さんにユーザーグループ { $no } のメンターをお願いしました。お返事の期限は { $until } です。どちらの場合も
    お知らせします。
group-on-to-next =
    ユーザーグループ { $no } をお願いした人は、いまは引き受けられません。よくあることで、グループのせいではありません。
    次の人にお願いします。
group-waiting =
    いまユーザーグループ { $no } を担当できる人がいません。順番はそのままです。次に空いた人にすぐお願いします。運営チームも
    承知しています。
group-waiting-organisers =
    ユーザーグループ { $no }「{ $name }」を担当できる人がいません。次に空いた人にすぐお願いします。心当たりがあれば
    `!group assign { $no }` とその人を書いてください。
groups-waiting-long = { $groups } 件のユーザーグループが長くメンターを待っています：
group-waiting-since = { $no }「{ $name }」：{ $since } から
groups-waiting-more = … ほか { $groups } 件
groups-waiting-foot =
    `!group assign` とグループの番号と人を書くか、誰かの `!group capacity` を増やすなど、ご協力をお願いします。

## 顔合わせ

group-mentored-room =
    { $mentor } さんがユーザーグループ { $no }「{ $name }」のメンターになりました。ありがとうございます！
group-introduction =
    { $mentor } さん、こちらがユーザーグループ { $no }「{ $name }」です。運営の皆さん、こちらがメンターの { $mentor } さんです。
    運営している人：
group-organiser-line = { $who }
group-introduction-foot =
    チャットであいさつをして、まず何をするか相談してください。まだ足りないものは `!group show { $no }` で見られます。
group-people = あなただけに、連絡先：{ $people }
group-introduction-mentor =
    続けられなくなったときは、`!group release { $no }` と理由を書いてください。別の人を探します。

## 自分から引き受ける、できないこと

group-mentored-by = ユーザーグループ { $no } のメンターは、すでに { $mentor } さんです。
group-mentored-by-you = あなたはすでにユーザーグループ { $no } のメンターです。
group-not-open =
    { $no }（{ $standing }）にはメンターをすることがありません。グループの一覧は `!groups` で見られます。
group-mentor-own =
    { $no } はあなたが運営しているグループで、自分のグループのメンターにはなれません。ほかのアンバサダーなら `!group mentor
    { $no }` でなれます。
group-mentor-organises =
    { $who } さんは { $no } を運営しています。自分のグループのメンターにはなれないので、別の人にしてください。`!roster` で
    表示します。
not-an-ambassador =
    { $who } さんは { -title }ではありません。ユーザーグループのメンターはアンバサダーが務めます。`!roster` で表示します。
ambassador-away = { $who } さんはいま不在です。別の人にしてください。`!roster` で表示します。

## 手放す、いなくなる

group-released =
    知らせてくださりありがとうございます。ユーザーグループ { $no } の順番はそのままで、別の人を探しています。
group-released-organisers =
    { $mentor } さんはユーザーグループ { $no }「{ $name }」のメンターを続けられなくなりました。順番はそのままで、別の人を
    探しています。
group-mentor-left =
    { $mentor } さんはユーザーグループ { $no } のメンターを続けられなくなりました。順番もこれまでの成果もそのままです。別の人を
    探しています。
group-mentor-left-organisers =
    { $mentor } さんはアンバサダーではなくなったので、ユーザーグループ { $no }「{ $name }」にメンターがいません。順番はそのままで、
    別の人を探しています。
group-mentor-organises-now =
    { $mentor } さんはユーザーグループ { $no }「{ $name }」を運営するようになりました。自分のグループのメンターにはなれないので、
    別の人を探しています。
group-assigned-other =
    { $by } さんが、これからのユーザーグループ { $no } のメンターを { $mentor } さんにお願いしました。これまでありがとうございました！
group-assigned =
    これからは { $mentor } さんがユーザーグループ { $no }「{ $name }」のメンターです。{ $by } さんが割り当てました。
group-assigned-mentor =
    { $by } さんが、ユーザーグループ { $no }「{ $name }」のメンターをあなたにお願いしました。これからはあなたがメンターです。
group-mentor-needless =
    ユーザーグループ { $no } にメンターは不要になりました。ありがとうございました！
group-mentor-away-until =
    ユーザーグループ { $no } のメンター { $mentor } さんは { $until } まで不在です。メンターはそのままです。
group-mentor-away =
    ユーザーグループ { $no } のメンター { $mentor } さんはしばらく不在です。メンターはそのままです。
group-mentor-back = ユーザーグループ { $no } のメンター { $mentor } さんが戻りました。

## なぜこの人か

group-why-head = { $at } に { $mentor } さんに { $no } をお願いしました。理由：
group-why-nobody = { $since } から { $no } を担当できる人がいません。いま誰にもお願いしていない理由：
group-why-none =
    { $no } は誰にもお願いしていないので、比べたものはありません。メンターは `!group show { $no }` で見られます。

## 時間と定員

group-capacity-now =
    これからのユーザーグループの定員は { $capacity } 件です。いま担当しているのは { $groups } 件です。
group-capacity-too-high =
    同時に { $most } 件を超えると、誰でも十分に見られません。もっと小さい数にしてください。
mentor-groups = { $who }：ユーザーグループも担当（{ $capacity } 件中 { $groups } 件）
available-groups =
    ありがとうございます！ 空きがある間、ユーザーグループをご紹介します。いま担当しているのは { $groups } 件、定員は
    { $capacity } 件です。
available-groups-too =
    ユーザーグループも同じです。いま担当しているのは { $groups } 件、定員は { $capacity } 件です。
available-again = おかえりなさい！ これからまたお願いをお届けします。
leave-over-ambassador =
    おかえりなさい！ これからまたお願いをお届けします。もっと時間が必要なときは `!unavailable` と書いてください。
return-near-ambassador =
    不在の期間は { $until } で終わり、その後はまたお願いをお届けします。もっと時間が必要なときは `!unavailable` と新しい日付を
    書いてください。`!available` で今すぐ終えられます。
stand-in-no-candidates =
    担当している候補者がいないので、代理は必要ありません。`!unavailable` だけで大丈夫です。
speaks-groups = { $languages } で話せるユーザーグループを探します。
speaks-groups-usual =
    いまお話ししている { $languages } で話せるユーザーグループを探します。ほかの言語にするには、`!speaks` とタグを書いてください：
    `!speaks ja en`
