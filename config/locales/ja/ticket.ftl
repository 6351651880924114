### チケット：カード、一覧、メモ。

ticket-head = **チケット { $no }：** { $who }
ticket-head-full = **チケット { $no }：** { $account }（{ $email }）、{ $who }
ticket-head-part = **チケット { $no }：** { $known }、{ $who }
ticket-stage = 段階：**{ $stage }**、{ $since } から
ticket-opened = 開始：{ $at }
ticket-mentor = メンター：{ $mentor }
ticket-follower-full = フォロー：{ $who }（{ $email }）
ticket-follower = フォロー：{ $who }
ticket-notes = メモ { $notes } 件：
ticket-note = { $by }、{ $at }：
note-taken = チケット { $no } にメモしました。候補者も読めます。
tickets-head = 未完了のチケット { $tickets } 件：
tickets-none = 未完了のチケットはありません。
tickets-line = { $no } { $who }：{ $stage }、{ $since } から
tickets-line-mentor = { $no } { $who }：{ $stage }（{ $mentor }）、{ $since } から
