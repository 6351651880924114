### 名簿：アンバサダーは誰か。

roster-none = アンバサダーはこれから選ばれます。
roster-head = アンバサダーは { $ambassadors } 人です：
roster-line = { $who }、{ $since } から
roster-line-region = { $who }、{ $region }、{ $since } から
roster-line-paused = { $who }、{ $since } から、{ $until } まで休止中
roster-line-region-paused = { $who }、{ $region }、{ $since } から、{ $until } まで休止中
roster-none-now = いまここにアンバサダーはいません。
roster-emeriti = これまでの活動に感謝を込めて、名誉アンバサダー：
roster-emeritus = { $who }、{ $since } から { $until } まで
roster-emeritus-region = { $who }、{ $region }、{ $since } から { $until } まで
roster-unlisted = ほかに { $ambassadors } 人が掲載を希望していません。
region-unknown = その地域はわかりません。あるのは { $regions } です。
