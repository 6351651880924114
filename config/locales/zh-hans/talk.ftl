### 关于机器人自身：帮助、语言、它没能读懂的内容，以及对所有命令都适用的拒绝。
###
### 拒绝时说明规则和出路，不责怪任何人。可用的标记只有 **粗体** 和 `代码`。
### 句子里的换行是空格（汉字之间则什么都不是）；空行是换行。

unknown-command = 我不认识 `!{ $word }`。`!help` 显示我能理解什么。
argument-missing = 少了一点：{ $what }。应该这样写：{ $usage }。
argument-unclear = 这里需要{ $what }，但我没有在你写的内容里找到。应该这样写：{ $usage }。
plain-words =
    我能理解命令和对我问题的回答；现在我没有在等回答。`!status` 告诉你进展，`!help` 告诉你能做什么。
unreadable = 我没能读到你的消息：它的密钥一直没有到，我等过了。请再发一次。
overwhelmed = 一下子太多了，我跟不上，所以 { $until } 之前你发的内容我会略过。请在那之后一件一件地重新发送。
answered-directly = 我已在私聊里回复你。

## 帮助

help-head = 你现在可以做这些：
help-topic = **{ $topic }**
help-line = { $usage }：{ $what }
help-command =
    { $usage }：{ $what }

    谁可以使用：{ $who }。
help-example = 例如：{ $example }
help-words = 也可以写 { $words }。
help-always = 随时可用：{ $commands }。
help-foot =
    `!help` 加命令名会解释它并举例：`!help apply`。`!help all` 解释你可以做的全部。
help-all-head = 这是你可以做的全部，各有其时：

## 语言

language-changed = 从现在起我跟你说{ $language }。
language-unknown = 我不会说这种语言。请用 `!language` 加一个标签来选择：{ $languages }。
language-choices = 我现在跟你说{ $language }。要更改，请写 `!language` 加一个标签：{ $languages }。

## 拒绝

may-not =
    { $command } 只供：{ $who }。`!help` 显示你能做什么；如果你也应该有这个权限，组织者可以帮忙。
not-for-yourself =
    无论有什么身份，谁都不能处理自己的申请，所以 { $command } 必须由别人来做。请找有权限的人帮忙。
no-such-ticket = 没有工单 { $no }。`!status` 会告诉你自己的工单；导师和组织者用 `!tickets` 查看未关闭的工单。
no-ticket-of = { $who } 没有未关闭的工单。导师和组织者用 `!tickets` 查看未关闭的工单。
no-ticket-of-yours = 你还没有工单。`!apply` 开始申请，提交后就会开启工单。
wrong-stage = { $command } 现在不适用于工单 { $no }：它处于“{ $stage }”。`!ticket { $no }` 显示更多。

## 再次确认

late-command = 你的 { $request } 写于 { $written }，我现在才收到。
late-ticket-stands = { $who } 的工单 { $no } 仍和当时一样：处于“{ $stage }”。
late-ticket-moved = { $who } 的工单 { $no } 在那之后有了进展：从 { $since } 起处于“{ $stage }”。
confirm-foot =
    要执行吗？✅ `!confirm { $number }` 按现在的情况执行，❌ `!discard { $number }` 不执行。如果到 { $until } 你都没有回应，
    就不执行。
discarded = 好的，不执行 { $request }。
void-head = 你在这里能做的事有了变化。因此以下内容不再等你确认，也不会执行：
void-line = { $request }（只供：{ $who }）
void-foot =
    如果你随它写了什么，那些内容已删除。如果这个变化是误会，组织者可以帮忙。如果哪天你又可以做这件事，请重新写一次：没有什么会自己恢复。
nothing-to-confirm =
    编号 { $number } 下没有等你确认的事：它已完成、已放弃、已失效，或期限已过。如果还有事要做，请重新写命令。
