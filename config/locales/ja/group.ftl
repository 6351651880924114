### ユーザーグループ：誰にでも見えるもの。

groups-off = このプログラムにユーザーグループはありません。
no-such-group = ユーザーグループ { $no } はありません。一覧は `!groups` で見られます。
no-group-of-yours = ここで運営しているユーザーグループがないようです。どのグループか教えてください：`!group show G4`。一覧は `!groups` で見られます。
which-group = 運営しているユーザーグループが複数あります。どのグループか教えてください：`!group show G4`。
not-your-own-group = { $no } はあなたが運営しているグループです。どんな役割があっても、自分のグループについて判断することはできません。ほかの人にお願いしてください。
groups-none = ユーザーグループはまだありません。
groups-head = ユーザーグループ：
groups-line = **{ $no }** { $name }: { $standing }
