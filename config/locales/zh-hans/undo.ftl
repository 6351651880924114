### 撤回刚做的事，以及哪些无法撤回。

undone-question = 好的：是否执行 { $request } 的询问已取消。什么都还没有发生。
undone-discard = { $request } 重新等你的答复，直到 { $until }：✅ `!confirm { $number }` 或 ❌ `!discard { $number }`。
undone-accept =
    你撤回了对工单 { $no } 的接受。请求照旧有效，直到 { $until }：✅ `!accept { $no }` · ❌ `!decline { $no }` · ⏳
    `!extend { $no }`。
undone-accept-candidate =
    刚才太快了：{ $mentor } 撤回了对工单 { $no } 的接受，还在考虑，直到 { $until }。这与你本人无关，你的位置保留。
undone-accept-room = { $mentor } 撤回了对工单 { $no } 的接受；请求照旧有效，直到 { $until }。
undone-decline =
    你撤回了对工单 { $no } 的谢绝。请求又归你了，直到 { $until }：✅ `!accept { $no }` · ❌ `!decline { $no }` · ⏳
    `!extend { $no }`。
undone-extend = 工单 { $no } 没有延期：请照旧在 { $until } 之前答复。
undone-select = { $by } 撤回了对 { $who }（工单 { $no }）的选定。它照旧在审核中。
undone-select-candidate =
    刚才那条消息发得太早了，抱歉：组织者还在阅读你的申请，工单 { $no }。这与他们将如何决定无关，你的位置保留。
undone-progress = 已撤回：工单 { $no } 没有记下任何内容。什么时候愿意，再告诉我进展如何。
undone-submit = 你撤回了它：工单 { $no } 已关闭，你的申请又成了你的草稿。别人能读到的部分已撤下。
undone-submit-staff = { $who } 刚提交就撤回了工单 { $no }，还在继续写。没有需要做的事。
undone-nothanks = 已撤回：你还没有答复。随时可以 ✅ `!apply` 或 ❌ `!nothanks`。
undone-stand-in =
    已撤回：你还没有答复是否代理 { $mentor }。请在 { $until } 之前答复：✅ `!stand-in yes` 或 ❌ `!stand-in no`。
undone-stand-in-mentor = { $stand_in } 撤回了是否代理你的答复，会在 { $until } 之前重新答复。
undone-pause = { $who } 马上撤回了暂停，一切照旧。
undo-too-late = 撤销 { $request } 已经太晚：撤回表情回应只在 { $until } 之前有效。你所做的仍然有效。
undo-moved-on = 无法撤销 { $request }：之后事情已有进展，撤回表情回应不再改变什么。
undo-not-like-this = 撤回表情回应并不能撤销 { $request }：别人已经知道，或正指望着它。你所做的仍然有效。
undo-may-not = 你不能再使用 { $request }，也不能撤回它。你所做的仍然有效。
undo-heard = 撤回表情回应不改变什么：我知道你在，它也只说明这一点。
deleted-command = 你删除了带有 { $request } 的消息。这并不会撤销它：你所做的仍然有效。
undo-way = 要撤销它，请写 { $request }。
undo-way-organisers = 如果需要撤销，请找组织者：他们有 { $usage }。
undo-way-people = 如果是误操作，请告诉相关的人或组织者；他们能帮忙。
undo-way-anew = 如果仍要执行，请重新写一遍命令。

## 修改已提交的内容

amended = 谢谢：你对工单 { $no } 第 { $number } 问的回答已修改。做决定的人能看到前后两种写法。
amended-staff = { $who } 修改了工单 { $no } 第 { $number } 问的回答。现在写的是：
amended-gone =
    你对工单 { $no } 第 { $number } 问写的文字已删除，该问题视为未回答。做决定的人能看到你撤回了它，但看不到内容。要结束申请本身，请用
    `!withdraw`。
amended-gone-staff = { $who } 撤回了工单 { $no } 第 { $number } 问的回答，其内容已删除。`!ticket { $no }` 显示现有内容。
amended-before = 第 { $number } 问在 { $at } 修改过。之前：{ $before }
amend-decided =
    工单 { $no } 已有决定，你在其中写的内容不能再修改或撤回。如果仍然重要，请告诉你的导师或组织者；`!forgetme` 会删除你写的一切。
amend-not-this =
    工单 { $no } 第 { $number } 问不会因为你改动消息而改变：别人已经指望着这个回答。请告诉你的导师或组织者，他们可以记下备注；或者
    `!withdraw`，再重新 `!apply`。

## 修改或删除的消息

answer-deleted = 你撤回了对第 { $number } 问的回答，所以我删除了它。轮到时我会再问一次。
answer-deleted-now = 你撤回了对第 { $number } 问的回答，所以我删除了它，现在再问一次。
passage-deleted = 我已从你对第 { $number } 问的回答中去掉这条消息。请继续写，并用 `!next` 结束。
edited-ran = { $request } 在你发送时已经执行，修改消息不改变什么。所做的仍然有效。
edited-words = 我已更正你用 { $request } 写的内容。
edited-long-ago = 那条消息很久以前了，我已不知道 { $request } 当时是否执行过，所以没有执行：请作为新消息发送。
deleted-words = 你删除了带有 { $request } 的消息，所以我删除了你在其中写的内容。
passage-deleted-later = 我已从你对第 { $number } 问的回答中去掉这条消息。轮到它时可以接着写。
