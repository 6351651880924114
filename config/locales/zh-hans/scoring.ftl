### 评分：组织者给出的分数，以及所有分数合起来的结果。申请人永远不会读到这些。

score-taken =
    { $again ->
        [0] 谢谢，你给 { $who } 的工单 { $no } 的评分已记下
       *[other] 我已更改你给 { $who } 的工单 { $no } 的评分
    }：{ $marks }。
score-average =
    目前的平均分：{ $marks }。总分 **{ $overall }**，来自给出全部分数的 { $scores } 位组织者；
    进入批次需要 { $needed } 位。
score-by = { $who }：{ $marks }
score-unclear =
    这里需要每项标准及其分数，但我没有在你写的内容里找到。应该这样写：{ $example }。只写其中几项也可以，
    或按这个顺序只写分数。
score-unknown = 我不知道“{ $word }”是哪项标准。应该这样写：{ $example }。只要没有别的同样开头，写名称的开头就够了。
score-out-of-range = 分数从 1 到 { $best }，而你给“{ $criterion }”的不在这个范围内。什么都没有记下；请再发一次。
score-no-criteria = 这个项目没有列出标准，所以工单 { $no } 没有可评分的依据。维护项目文件的人可以列出一些。
