### 名册：谁是大使。

roster-none = 这里的大使尚待选出。
roster-head = 共有 { $ambassadors } 位大使：
roster-line = { $who }，自 { $since } 起
roster-line-region = { $who }，{ $region }，自 { $since } 起
roster-line-paused = { $who }，自 { $since } 起，暂停到 { $until }
roster-line-region-paused = { $who }，{ $region }，自 { $since } 起，暂停到 { $until }
roster-none-now = 目前这里没有大使。
roster-emeriti = 感谢他们所做的一切，荣誉大使：
roster-emeritus = { $who }，从 { $since } 到 { $until }
roster-emeritus-region = { $who }，{ $region }，从 { $since } 到 { $until }
roster-unlisted = 另有 { $ambassadors } 位大使不愿列出姓名。
region-unknown = 我不知道这个地区。可选的有：{ $regions }。
