### 异议：署名提出、得到回应、得到化解，以及某人成为大使之前的异议期。

objections-until = 异议期到 { $until } 为止：`!concern { $no }` 加一段文字。在那之前也欢迎担保，到期后才生效。
objections-until-candidate = 在那之前，大使和组织者如果有异议，可以在 { $until } 之前提出。对每个人都是这样。
objections-ambassadors =
    { $who } 可能很快会成为 { -title }：{ $mentor } 已经点赞。如果你有异议，请在 { $until } 之前在私聊里告诉我：
    `!concern { $who }` 加上是什么。如果没有，你什么都不用做。
objections-over =
    对 { $who }（工单 { $no }）的异议期已结束，没有未化解的异议。还需要 { $more } 位担保人使其正式生效：
    `!sponsor { $no }`。
objections-over-open =
    对 { $who }（工单 { $no }）的异议期已结束，还有 { $open } 个异议没有化解。`!ticket { $no }` 显示它们，
    `!resolve { $no }` 加一段文字说明是怎样化解的。

concern-raised = { $by } 对 { $who }（工单 { $no }）提出了异议（异议 { $number }）：
concern-foot =
    在它化解之前，谁都不能担保。由 { $by } 或一位组织者来化解：`!resolve { $no } { $number }` 加上是怎样化解的。
concern-taken =
    谢谢你说出来。你的异议在工单 { $no } 上编号为 { $number }。组织者和导师会连同你的名字一起读到；
    候选人读到的是你的话，不带名字，好能作出回应。化解之后：`!resolve { $no } { $number }` 加上是怎样化解的。
concern-candidate = 有人对工单 { $no } 提出了异议。这是这里流程的一部分，并不因此决定什么。你应该知道是什么事：
concern-candidate-next =
    如果你想对此说些什么，请告诉你的导师 { $mentor } 或组织者，他们会听你说。一旦化解，我就告诉你。
concern-open =
    工单 { $no } 还不能担保：{ $by } 提出的异议 { $number } 没有化解{ $more ->
        [0] {""}
       *[other] ，另外还有 { $more } 个
    }。`!ticket { $no }` 显示它。{ $by } 或一位组织者可以用 `!resolve { $no } { $number }` 加说明来化解；然后再担保一次。
concern-not-now = 现在没有这个名字或编号的候选人处于点赞与担保之间，而只有在这期间才能提出异议。你随时可以告诉组织者。
concern-resolved =
    { $by } 化解了工单 { $no } 上的异议 { $number }{ $open ->
        [0] ；现在没有未化解的了
       *[other] ；还有 { $open } 个未化解
    }。是这样化解的：
concern-resolved-candidate =
    工单 { $no } 有好消息：一个异议已化解{ $open ->
        [0] ，没有未化解的了
       *[other] ，还有 { $open } 个未化解
    }。是这样化解的：
which-concern =
    工单 { $no } 上有好几个异议没有化解。`!ticket { $no }` 显示它们和编号；请写明一个：
    `!resolve { $no } 2` 加上是怎样化解的。
no-such-concern = 工单 { $no } 上没有未化解的异议 { $number }。`!ticket { $no }` 显示有哪些。
no-concerns = 工单 { $no } 上没有未化解的异议。`!ticket { $no }` 显示它。
no-concern-of-yours = 那里没有你提出的未化解的异议。异议由提出的人或一位组织者来化解。
mentor-settles-nothing =
    工单 { $no } 上的异议 { $number } 是 { $by } 对你自己的候选人提出的，所以由别人来化解：{ $by } 或另一位组织者。
    你所知道的会有帮助，请告诉他们。

concern-line = 异议 { $number }，{ $at }：
concern-line-by = 异议 { $number }，由 { $by } 提出，{ $at }：
concern-settled = 已化解：
