### ユーザーグループ：誰にでも見えるもの。

groups-off = このプログラムにユーザーグループはありません。
no-such-group = ユーザーグループ { $no } はありません。一覧は `!groups` で見られます。
no-group-of-yours = ここで運営しているユーザーグループがないようです。どのグループか教えてください：`!group show G4`。一覧は `!groups` で見られます。
which-group = 運営しているユーザーグループが複数あります。どのグループか教えてください：`!group show G4`。
not-your-own-group = { $no } はあなたが運営しているグループです。どんな役割があっても、自分のグループについて判断することはできません。ほかの人にお願いしてください。

## 一覧

groups-none = ユーザーグループはまだありません。
groups-none-such = 当てはまるものはまだありません。どんなグループがあるかは `!groups` で見られます。
groups-unknown =
    「{ $words }」という地域、状態、グループ、町は見つかりません。`!groups` の後ろには、地域（{ $regions }）、状態（{ $standings }）、
    その両方（`!groups ヨーロッパ 新しい`）、グループの名前、町、または `自分` と書けます。
groups-head = ユーザーグループ { $groups } 件：
groups-head-region = { $region }のユーザーグループ { $groups } 件：
groups-head-standing = 状態が「{ $standing }」のユーザーグループ { $groups } 件：
groups-head-both = { $region }で状態が「{ $standing }」のユーザーグループ { $groups } 件：
groups-line = **{ $no }** { $name }：{ $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name }（{ $region }）
groups-line-region = **{ $no }** { $name }（{ $region }）：{ $standing }
groups-more = ほかに { $groups } 件：後ろに { $from } と書くと、そこから続きを読めます。
groups-more-file = `!groups export csv` で全部をファイルとして受け取れます。
groups-foot = `!group show` に番号を付けると、その一つを見られます。
groups-count = **ユーザーグループ { $groups } 件：** 公式 { $official }、新しい { $new }、提案中 { $proposed }、資格なし { $revoked }
groups-count-region = **{ $region }：** 公式 { $official }、新しい { $new }、提案中 { $proposed }、資格なし { $revoked }
groups-count-elsewhere = **プログラムのどの地域でもないもの：** 公式 { $official }、新しい { $new }、提案中 { $proposed }、資格なし { $revoked }
groups-count-foot =
    どのグループかは、`!groups ヨーロッパ` で地域ごと、`!groups 公式` で状態ごと、`!groups ヨーロッパ 新しい` で両方、`!groups Oslo` で町ごと、
    `!groups 自分` で自分のものを見られます。`!group show G4` は一つを見せます。
groups-mine-none = ここで運営しているユーザーグループも、メンターをしているユーザーグループもありません。どんなグループがあるかは `!groups` で見られます。
groups-organised = 運営しているグループ：
groups-mentored = メンターをしているグループ：
groups-offered = メンターをお願いされているグループ：
