### 大家常问什么，以及组织者怎样处理。每个项目的问题写在它自己的文件里，各有答案（`.answer`）和用逗号分隔的模式（`.patterns`）：
### 在大家写的内容里查找的正则表达式；查找之前，内容里只留下小写字母、数字和单个空格。不用空格的文字按两个字一组来读，所以
### `common-words` 里也是两个字一组。

common-words =
    什么, 怎么, 怎样, 么样, 如何, 为什, 为何, 多少, 多久, 几个, 哪里, 哪儿, 哪个, 哪些, 何时, 时候, 么时, 谁是, 是谁,
    可以, 以吗, 能不, 不能, 能否, 可能, 是不, 不是, 是否, 有没, 没有, 有吗, 是吗, 会不, 不会, 应该, 需要, 要不, 不要, 想要,
    想知, 知道, 请问, 问一, 一下, 告诉, 诉我, 谢谢, 你好, 您好, 大家, 有人, 人知, 我们, 你们, 他们, 我的, 你的, 他的,
    我想, 我要, 我能, 我可, 我是, 我有, 你是, 你有, 你能, 这个, 那个, 这些, 那些, 这里, 那里, 一个, 一些, 一点, 现在,
    已经, 还是, 还有, 或者, 如果, 但是, 因为, 所以, 关于, 对于, 的话, 的吗, 了吗, 了解, 呢吗, 出来, 起来, 就是, 都是,
    时间, 间是, 方法, 办法, 地方, 东西, 问题, 事情

answers-none = 这里还没有人写下问题和答案。`!help` 显示我能做什么。
answers-head = 这些问题我可以回答：
answers-item = { $number }. { $question }
answers-foot = `!faq` 加编号或几个词会回答其中一个：`!faq 2`。在我们的私聊里，你也可以直接问。
answers-question = **{ $number }. { $question }**

    { $answer }
answers-alike =
    你问的和这个差不多：**{ $question }**

    { $answer }
answers-more = 如果你问的不是这个：`!faq` 显示我能回答的所有问题，`!help` 显示你能做什么。
answers-others = 你问的也许是其中一个：
answers-unknown = 我没有关于“{ $topic }”的答案。`!faq` 显示我能回答的所有问题。
no-such-answer = 没有问题 { $number }。`!faq` 显示所有问题及其编号。

## 由组织者添加和更改

answer-unclear =
    我没能分清问题和答案。请用问号结束问题，或把问题写在第一行，答案写在下面：
    `!faq-add 你们在哪里聚会？ 每月第一个星期一，在社区聊天室。`
question-long = 作为一个问题，字符太多了：{ $has } 个，最多 { $max } 个。答案可以更长。
answers-many = 已经添加了 { $most } 个问题，再多也没有人读了。`!faq-remove` 加编号移除一个。
nothing-done = 问题 { $number } 从来没有改动过，所以没有什么可撤销的。
done-since =
    在那之后，问题 { $number } 又有了别的改动。`!faq { $number }` 显示是什么；`!faq-undo { $number }` 撤销最近一次。
answer-added = { $by } 添加了问题 { $number }：
answer-changed = { $by } 更改了问题 { $number }。现在它在所有语言里都是：
answer-removed = { $by } 移除了问题 { $number }：
answer-back = { $by } 撤销了最近一次改动。问题 { $number } 又是这样了：
answer-out = { $by } 撤销了最近一次改动。问题 { $number } 又被移除了。
answer-undo = ↩️ `!faq-undo { $number }` 撤销它。
answer-past-added = { $by } 在 { $at } 添加
answer-past-changed = { $by } 在 { $at } 更改
answer-past-removed = { $by } 在 { $at } 移除
answer-past-undone = { $by } 在 { $at } 撤销了最近一次改动
