### 组织者能看到的关于一个人的情况：现在和过去的身份、做过的决定，以及关于此人的决定。

audit-head = 我所知道的 { $who }，仅供组织者：
audit-nobody = 关于 { $who }，我没有什么可以列在这里：没有身份，没有此人的决定，也没有关于此人的决定。

## 现在

audit-now = **现在**
audit-now-nothing = 没有身份
audit-in = 从 { $since } 起在 { $room }
audit-moderates = 从 { $since } 起管理 { $room }
audit-holds = 从 { $since } 起为大使，工单 { $no }
audit-holds-paused = 从 { $since } 起为大使，工单 { $no }；暂停至 { $until }
audit-emeritus = 从 { $since } 起为荣誉大使；工单 { $no }
audit-ended = 头衔已于 { $since } 收回；工单 { $no }

## 身份的变化

audit-turns = **身份的变化**（共 { $all } 项，最近 { $shown } 项）
audit-came = { $at }：加入 { $room }
audit-went = { $at }：不再在 { $room }
audit-empowered = { $at }：开始管理 { $room }
audit-unempowered = { $at }：不再管理 { $room }
audit-became = { $at }：成为大使
audit-paused = { $at }：暂停，至 { $until }
audit-resumed = { $at }：结束暂停
audit-stepped-down = { $at }：卸任
audit-returned = { $at }：再次成为大使
audit-taken-back = { $at }：头衔被收回

## 决定

audit-by = **此人的决定**（共 { $all } 个，最近 { $shown } 个）
audit-by-none = **此人的决定**：没有
audit-about = **关于此人的决定**（共 { $all } 个，最近 { $shown } 个）
audit-about-none = **关于此人的决定**：没有
audit-waiting = **等待此人确认**（共 { $all } 项，最近 { $shown } 项）
audit-waits = { $request }，至 { $until }
audit-foot = 我来之前就有的身份，从我第一次看到时算起。你看过这些，也会记录下来（`!trail`）。
