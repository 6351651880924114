### 各地区用户组的状况和所缺的内容，以及它们的记录文件。

group-report-head = 按地区列出的 { $groups } 个用户组，以及还缺什么：
group-report-whole = { $whole } 个什么都不缺，{ $lacking } 个还缺：
group-report-all-whole = { $groups } 个全部完备。
group-report-tally = { $open }：{ $groups } 个
group-report-tally-proposed = 等待接纳：{ $groups } 个
group-report-tally-supported = 正在衰退并得到帮助：{ $groups } 个
group-report-group = **{ $no }** { $name }（{ $standing }）
group-report-proposed = 自 { $since } 起等待接纳
group-report-supported = 正在衰退，帮助持续到 { $until }
group-report-support-over = 正在衰退；帮助已于 { $until } 结束
group-report-revoked = 资格于 { $since } 撤销
group-report-ready = 全部完备：`!grant { $no }` 使它成为官方用户组
group-report-lapsed = “{ $criterion }”最近一次验证是 { $at }，需要再看一次
group-report-foot = 想知道是哪些用户组，请在 `!groups report` 后面写上地区：{ $regions }。
group-report-more = 还有 { $groups } 个：在后面写上 { $from }，就能从那里继续看。
export-groups = 这是 { $groups } 个用户组的记录，共 { $files } 个文件。
