### 用户组的经过，每个变化一行。`!group history` 的回答。

group-history-head = **{ $no }** { $name } 到目前为止的经过：

## 状态

group-history-proposed = { $at }：{ $by } 提出了这个用户组
group-history-amended = { $at }：{ $by } 修改了介绍
group-history-handed-over = { $at }：{ $by } 把它交给了 { $to }
group-history-admitted = { $at }：{ $by } 接纳它为新用户组
group-history-refused = { $at }：{ $by } 没有接纳它
group-history-granted = { $at }：{ $by } 使它成为官方用户组
group-history-supported = { $at }：{ $by } 安排了帮助，到 { $until } 为止
group-history-recovered = { $at }：{ $by } 说它又能自己运转了
group-history-revoked = { $at }：{ $by } 撤销了它的身份
group-history-regranted = { $at }：{ $by } 恢复了它的身份
group-history-closed = { $at }：{ $by } 关闭了它

## 步骤

group-history-validated = { $at }：{ $by } 看到已达到：{ $criterion }
group-history-validated-until = { $at }：{ $by } 看到已达到，有效期到 { $until } 为止：{ $criterion }
group-history-invalidated = { $at }：{ $by } 重新打开：{ $criterion }
group-history-waived = { $at }：{ $by } 免除：{ $criterion }
group-history-look-again = { $at }：请人再看 { $steps } 个步骤
group-history-ended = { $at }：{ $steps } 个步骤看到的情况已过有效期

## 导师

group-history-waiting = { $at }：没有大使有空指导它
group-history-offered = { $at }：询问了 { $mentor } 是否愿意指导，到 { $until } 为止
group-history-reminded = { $at }：提醒了被询问的大使
group-history-extended = { $at }：被询问的大使可以在 { $until } 之前回答
group-history-declined = { $at }：{ $mentor } 谢绝了
group-history-expired = { $at }：{ $mentor } 的回答时间已过
group-history-retracted = { $at }：收回了对 { $mentor } 的询问
group-history-not-taken = { $at }：{ $mentor } 未能接手
group-history-mentored = { $at }：{ $mentor } 成为它的导师
group-history-assigned = { $at }：{ $by } 指定 { $mentor } 为它的导师
group-history-released = { $at }：{ $mentor } 无法继续担任它的导师
