### 带给所有大使的重要消息。

broadcast-preview =
    { $ambassadors ->
        [0] 没有人会收到：没有活跃的大使
       *[other] 这会发给 { $ambassadors } 位大使，各自在私聊里：
    }
broadcast-nobody = 还没有活跃的大使，所以没有人会读到。
broadcast-head = { $by } 给所有大使的消息：
broadcast-sent = 正在发给 { $ambassadors } 位大使，服务器允许多快就多快。`!broadcasts` 显示 { $no } 送达了多少位。
broadcast-arrived = 消息 { $no } 已送达 { $ambassadors } 位中的 { $arrived } 位。
broadcast-failed = 没能送达 { $who }。服务器说：
broadcasts-head = 最近给所有大使的消息：
broadcasts-none = 还没有给所有大使发过消息。`!broadcast` 加一段文字就可以；你会先看到它。
broadcast-line = { $no }，{ $by }，{ $at }：送达 { $ambassadors } 位中的 { $arrived } 位
broadcast-waiting = 还在发给 { $who } 的路上
broadcast-waiting-more = …… 还有 { $ambassadors } 位。
no-such-broadcast = 没有消息 { $no }。`!broadcasts` 显示最近的消息。
