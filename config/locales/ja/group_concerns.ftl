### ユーザーグループとの関わりと、待っていること。

## 今の状態

status-group-proposed = **{ $no }** { $name } を運営しています。{ $since } から受け入れを待っています。
status-group = **{ $no }** { $name } を運営しています：{ $standing }、{ $all } 段階のうち { $done } 段階が済みました。足りないものは `!group show { $no }` で見られます。
status-group-helped = { $no } は { $until } まで手助けを受けています。それまでは何も取り上げられません。
status-group-revoked = **{ $no }** { $name } を運営しています。{ $since } に資格がなくなりました。もう一度得ることができます。
status-group-mentored = **{ $no }** { $name } のメンターです。今の状態は `!group show { $no }` で見られます。
status-group-offered = **{ $no }** { $name } のメンターをお願いしています。{ $until } までにお返事ください。
status-groups-more = ほかに { $groups } 件：`!groups 自分`。

## 待っていること

todo-group-proposed = ユーザーグループ { $no } { $name } は { $since } から受け入れを待っています。
todo-group-support = ユーザーグループ { $no } { $name } への手助けは { $until } に終わりました。持ち直しましたか、それとももっと時間が必要ですか？
todo-groups-mentorless = メンターのいないユーザーグループが { $groups } 件あります（最初のものは { $since } から）：`!groups report`。
todo-groups-lapsed = 改めて確認が必要なユーザーグループが { $groups } 件あります（最初のものは { $since } から）：`!groups report`。

## 数字

stats-groups = ユーザーグループ：公式 { $official }、新しい { $new }、提案中 { $proposed }、資格なし { $revoked }
stats-groups-to-official = 公式ユーザーグループの半数は提案から { $days } 日以内に公式になりました（集計：{ $groups } 件）
digest-groups = ユーザーグループ：提案 { $proposed }、受け入れ { $admitted }、公式になったもの { $official }、資格がなくなったもの { $revoked }。

## 誰が誰か

whois-organises = { $who } さんはユーザーグループ **{ $no }** { $name }（{ $standing }）を運営しています。

## 忘れられること

forget-group = ユーザーグループについての理由やメモ：{ $texts }
forget-group-entry = ユーザーグループ { $groups } 件の運営者から外れ、お名前、メールアドレス、勤務先も消去されます。
forget-group-contact = その後は { $to } さんがユーザーグループ { $no } の代表になります。
forget-group-deserted =
    ユーザーグループ { $no } を運営しているほかの方が分からないため、代表がいないことを運営チームに伝えます。その前に
    `!group transfer { $no }` と Matrix ID で引き継げます。
forget-group-stays = ユーザーグループが自分たちについて述べていることは、グループのものなので残ります：{ $texts }
group-contact-now = これからはあなたがユーザーグループ **{ $no }** { $name } の代表です。運営している人のうち次の方だからです。今の状態は `!group show { $no }` で見られます。
group-contact-told = { $to } さんがユーザーグループ **{ $no }** { $name } の代表になりました。前の代表の方はいなくなりました。
group-deserted = ユーザーグループ **{ $no }** { $name } には代表がいなくなり、ほかに運営している人も分かりません。連絡方法は `!group show { $no }` で見られます。
