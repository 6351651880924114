### 运行中重新读取配置，或启动时无法读取配置。

## 重新读取

reload-taken = 我已重新读取文件，从现在起按其执行。有 { $changes } 处改动：
reload-shown = 文件可以使用。{ $command } 会带来 { $changes } 处改动：
reload-altered = { $key }：{ $was } → { $now }
reload-added = { $key }：{ $now }（新增）
reload-removed = { $key }：原为 { $was }，现已没有
reload-counted = { $key }：{ $was } → { $now } 项
reload-listed = { $key }：内容有变
reload-file = { $file }：内容有变
reload-more = … 另有 { $changes } 处
reload-foot = 正在填写的申请保留原来的问题；尚未到来的期限按新的数字计算。
reload-nothing = 我已重新读取文件：一切按其执行，没有改动。
reload-restart = 以下也有改动，但要重新启动机器人后才生效：
reload-key = { $key }
reload-wrong = 文件目前无法使用，我继续按原来的执行。请先改正以下 { $problems } 处：
reload-problem = { $problem }

## 安全模式

safe-mode = 我处于安全模式：配置目前无法使用。请维护者改正以下 { $problems } 处：
safe-mode-foot = 在此之前我不作任何决定，也不会丢失任何内容：大家写的，我之后都会答复。在这里写 { $reload } 让我再试一次；{ $status } 显示现状。
safe-mode-over = 一切恢复正常：我继续工作，这段时间里说过的我都会处理。
safe-mode-help = 我处于安全模式，因为配置无法使用。在这个房间我只答复 { $status }（显示需要改正什么）和 { $reload }（再试一次）。其他的我之后答复。
