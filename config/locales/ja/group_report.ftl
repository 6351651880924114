### 各地域のユーザーグループの状態と足りないもの、そしてファイルとしての記録。

group-report-head = 地域ごとのユーザーグループ { $groups } 件と、足りないもの：
group-report-whole = { $whole } 件には足りないものがなく、{ $lacking } 件にはあります：
group-report-all-whole = { $groups } 件すべて揃っています。
group-report-tally = { $open }：{ $groups } 件
group-report-tally-proposed = 受け入れ待ち：{ $groups } 件
group-report-tally-supported = 停滞し、手助けを受けているもの：{ $groups } 件
group-report-group = **{ $no }** { $name }（{ $standing }）
group-report-proposed = { $since } から受け入れを待っています
group-report-supported = 停滞中、手助けは { $until } まで
group-report-support-over = 停滞中、手助けは { $until } に終わりました
group-report-revoked = { $since } に資格がなくなりました
group-report-ready = すべて揃いました。`!grant { $no }` で公式になります
group-report-lapsed = 「{ $criterion }」が最後に確認されたのは { $at } です。改めて見てください
group-report-foot = どのグループかは、`!groups report` の後ろに地域を書くと分かります：{ $regions }。
group-report-more = ほかに { $groups } 件：後ろに { $from } と書くと、そこから続きを読めます。
export-groups = ユーザーグループ { $groups } 件の記録です（ファイル { $files } 個）。
