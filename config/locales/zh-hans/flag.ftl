### 只说给举报滥用头衔的人。举报需要勇气；不会劝任何人放弃。

## 举报

flag-taken = 谢谢。我已把它记入关于 { $who } 的案件 { $no }，并告诉了组织者。
flag-hearing = 首先听取当事人的说法，当事人可以在 { $until } 之前答复。然后由组织者决定。
flag-secret =
    我不会让任何人知道是你举报的：当事人不会，组织者也不会，他们只读你写的内容。结果和理由我会告诉你。
    `!case { $no }` 显示进展。
flag-kind-ask = 如果其中一项说的就是这件事，请按它的数字；如果都不合适，就不用管。
flag-kind-choice = { $number }：{ $kind }
flag-kind-taken = 谢谢。你在案件 { $no } 里的举报现在写的是：{ $kind }。
flag-kind-unknown = 我不知道这种滥用。有{ $kinds }。
flag-too-late = 案件 { $no } 已经决定，不再加入任何内容。如果再次发生，`!flag` 会另立一个案件。

## 消息的原话

quote-ask =
    在案件 { $no } 里，组织者可以在这里读到消息 { $link } 的原话吗？否则他们只有链接，而消息可能会被删除。内容是：
quote-taken = 谢谢。组织者现在可以在案件 { $no } 里读到那条消息的原话。
quote-nothing = 案件 { $no } 里没有等你同意的消息原话。

## 不能受理的

flag-whom = 是关于谁的？请用提及或 Matrix ID 写明：`!flag @bob:example.org 发生的事`。
flag-why = 发生了什么？请写在 { $who } 后面，或者附上能说明此事的消息链接，或者用 `!flag` 回复那条消息。
flag-yourself = 没有人举报自己。如果你想交还头衔，`!stepdown` 会办好，并致谢。
flag-bot = 那是我。如果我做错了什么，`!feedback` 会转告组织者。
flag-later = 你在一天之内举报了很多次。从 { $until } 起我接受下一次举报；如果不能等，请写信给管理员。
flag-directly =
    在聊天室里只有管理员可以用 `!flag` 举报。在没有别人看到的这里，谁都可以：请在这个聊天里发给我。要指出某条消息，请附上它的链接。
