### 工单的经过，每个变化一行。`!history` 的回答。

history-head = **工单 { $no }**（{ $who }）到目前为止的经过：
history-earlier = …… 更早还有 { $changes } 条，然后：

## 选拔

history-opened = { $at }：{ $who } 提交了申请
history-selected = { $at }：{ $by } 选定了这份申请
history-rejected = { $at }：{ $by } 没有让申请通过；自 { $again } 起欢迎重新申请
history-scored = { $at }：{ $by } 评了分：{ $marks }
history-shortlisted = { $at }：{ $by } 列入了入围名单
history-unshortlisted = { $at }：{ $by } 移出了入围名单
history-held = { $at }：{ $by } 搁置到 { $until }
history-unheld = { $at }：{ $by } 结束了搁置，在 { $hear_by } 之前答复
history-hold-over = { $at }：搁置到期，在 { $hear_by } 之前答复
history-withdrawn = { $at }：{ $who } 撤回了申请
history-told = { $at }：已告知组织者这件事在等待

## 指导

history-waiting = { $at }：没有导师有空
history-chosen = { $at }：{ $who } 希望由 { $mentor } 当导师
history-offered = { $at }：请 { $mentor } 当导师，期限是 { $until }
history-asked = { $at }：问了 { $mentor } 情况如何
history-more-time = { $at }：{ $mentor } 希望把时间延到 { $until }
history-declined = { $at }：{ $mentor } 谢绝了
history-expired = { $at }：{ $mentor } 的答复时间到了
history-retracted = { $at }：收回了对 { $mentor } 的请求
history-not-taken = { $at }：{ $mentor } 无法接手
history-accepted = { $at }：{ $mentor } 接受了
history-released = { $at }：{ $mentor } 无法继续当导师
history-assigned = { $at }：{ $by } 请 { $mentor } 当导师
history-silent = { $at }：{ $by } 在等 { $asked } 的消息，已询问
history-answered = { $at }：{ $by } 回应了
history-ticked = { $at }：{ $by } 勾选了清单项：{ $item }
history-unticked = { $at }：{ $by } 重新打开了清单项：{ $item }
history-memo = { $at }：{ $by } 写了只给导师和组织者的备注：
history-noted = { $at }：{ $by } 写了备注：
history-not-yet = { $at }：{ $mentor } 说时候还没到

## 批准

history-thumbs-up = { $at }：👍 { $mentor } 点了赞
history-sponsoring = { $at }：{ $by } 担保了；还需要其他担保人
history-sponsored = { $at }：{ $by } 担保了，工单以 SPONSORED 关闭
history-concern = { $at }：有人提出了异议：
history-concern-by = { $at }：{ $by } 提出了异议：
history-settled = { $at }：异议 { $number } 已化解：
history-settled-by = { $at }：{ $by } 化解了异议 { $number }：
history-objections-over = { $at }：异议期结束
history-unsponsored = { $at }：{ $by } 撤销了担保
history-words-expired = { $at }：保存期已过，相关文字已删除
history-taken-back = { $at }：{ $by } 马上撤回了 { $what }
history-amended = { $at }：{ $who } 修改了一个回答
