### 向大使提问：问题会带给一个地区的几位大使，答案会带回来。

## 给提问的人

inquiry-asked-ambassadors = 我已把你的问题（编号 { $number }）带给 { $ambassadors } 位大使。答案会送到你这里。
inquiry-asked-region = 我已把你的问题（编号 { $number }）带给{ $region }的 { $ambassadors } 位大使。答案会送到你这里。
inquiry-asked-organisers = 现在没有大使可以问，所以我把你的问题（编号 { $number }）带给了组织者。答案会送到你这里。
inquiry-asked-organisers-region =
    现在{ $region }没有大使可以问，所以我把你的问题（编号 { $number }）带给了组织者。答案会送到你这里。
inquiry-missing = 你想问什么？请把问题写在地区后面，例如 `!ask 欧洲 谁可以在我们的聚会上演讲？`
inquiries-enough =
    你在一天之内问了 { $questions } 个问题，而回答的人用的是自己的业余时间。从 { $again } 起，我很乐意接收下一个。
inquiry-overdue-asker = 你在 { $since } 问的问题还没有人回答，很抱歉。现在它在组织者那里，没有丢失。
inquiry-overdue-still = 你在 { $since } 问的问题还没有人回答，很抱歉。我已提醒组织者；你的问题没有丢失。
inquiry-passed = 我问的人现在无法回答，所以我把你的问题带给了组织者。答案会送到你这里。
inquiry-answer = { $by } 回答你的问题：
inquiry-answer-says = 答案：

## 给回答的人

inquiry-put = { $who } 想问大使：
inquiry-put-region = { $who } 想问{ $region }的大使：
inquiry-nobody = { $who } 想问大使，而现在没有大使可以问：
inquiry-nobody-region = { $who } 想问{ $region }的大使，而现在那里没有大使可以问：
inquiry-foot = `!answer { $number }` 加你的答案：我会转达。
inquiry-reminder = { $who } 从 { $since } 起在等答案；“我不知道，可以问……”也是一种回答：
inquiry-overdue = { $who } 从 { $since } 起在等答案。请帮帮忙：
inquiry-answer-carried = 谢谢！我已把你的答案转达给 { $who }。
inquiry-answered-by =
    { $by } 已经回答了 { $who }，所以你什么都不用做了。如果还想补充：`!answer { $number }` 加你的答案。
inquiry-answered-organisers = { $by } 已经回答了 { $who }。谢谢！
inquiry-todo = { $who } 的问题 { $number } 从 { $since } 起在等答案。`!answer { $number }`
no-such-inquiry = 我没有带给你编号为 { $number } 的问题。我带给你的每个问题下面都写着编号。
inquiry-of-yours = 这是你自己的问题。答案会送到你这里。
