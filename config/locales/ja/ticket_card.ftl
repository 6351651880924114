### チケットのカード：メンターの部屋にある一つのメッセージで、その場で書き換わる。

card-head = **チケット { $no }：** { $who }
card-account = アカウント：{ $account }
card-region = 地域：{ $region }
card-opened = 開始：{ $day }
card-stage = 段階：**{ $stage }**、{ $since } から
card-mentor = メンター：{ $mentor }、{ $since } から
card-checklist = チェックリスト：{ $points } 件のうち { $done } 件が完了
card-notes = メモ：{ $notes } 件
card-sponsor = 推薦：{ $by }

## 次にすること、待っている相手

card-next-pairing = 次はメンターに声をかけます。
card-next-waiting =
    いまは手の空いているメンターがいません。次に時間のできた人にお願いします。運営チームが決めることもできます：`!assign { $no }`
card-next-offered = { $mentor } さんの返事を { $until } まで待っています：`!accept { $no }` または `!decline { $no }`
card-next-mentoring = { $mentor } さんを待っています。準備ができたら `!thumbsup { $no }`
card-next-sponsor = あと { $more } 人の推薦を待っています：`!sponsor { $no }`。推薦できるのは、{ $who }です。
card-next-sponsor-until =
    あと { $more } 人の推薦を待っています：`!sponsor { $no }`。推薦できるのは、{ $who }です。懸念は { $until } まで出せます。
card-next-objections = 必要な推薦はそろいました。懸念が出なければ、{ $until } に正式になります。
card-next-concerns = 先に { $open } 件の懸念を解消する必要があります：`!resolve { $no }`

## スレッドでのひとこと

card-stage-now = チケット { $no } はいま「{ $stage }」です。
