### 写的差一点就是命令，或缺了什么时的反问。

## 差一点就是命令

did-you-mean = 我不认识 `!{ $word }`。你是想写 { $meant } 吗？
perhaps-meant = 你是想写 { $meant } 吗？
meant-foot = ✅ `!confirm { $number }` 执行，❌ `!discard { $number }` 不执行。
addressed-words = 我能理解命令：`!help` 显示你能做什么。在我们的私聊里我也回答问题。

## 缺少的

which-ticket = 哪个工单？点它的数字，或写 { $usage }。
choice-ticket = { $tap } { $no } { $who }：{ $stage }
ask-group = 哪个用户组？点它的数字，或写 { $usage }。
choice-group = { $tap } { $no } { $name }
which-person = 谁？点一个数字，或写 { $usage }。
choice-person = { $tap } { $who }
which-word = 哪一个？点它的数字，或写 { $usage }。
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
       *[other] 还有 { $more } 个：写 { $usage }。
    }
only-ticket = 只可能是 { $who } 的工单 { $no }（“{ $stage }”）。✅ { $request } 执行。
only-group = 只可能是用户组 { $no }，{ $name }。✅ { $request } 执行。
no-ticket-now = 现在没有你可以使用 { $command } 的工单。`!tickets` 显示未结的工单。
no-group-now = 现在没有你可以使用 { $command } 的用户组。`!groups` 显示全部。
rest-next = { $request } 还缺一点：{ $what }。直接在这里写在下一条消息里就行；我等到 { $until }。
rest-reply = { $request } 还缺一点：{ $what }。直接回复这条消息就行；我等到 { $until }。
rest-foot = ❌ `!discard { $number }` 不执行。
rest-regions = 地区：{ $regions }。
