### 一个工单先询问谁，为什么。`!why` 对导师和组织者的回答。

why-head = 我在 { $at } 请 { $mentor } 接手工单 { $no }。选这位导师的理由：
why-nobody = 从 { $since } 起没有导师有空接手工单 { $no }。现在不问任何人的原因：
why-not-kept = 当时考虑了什么，没有保存下来。
why-wished = 候选人指名希望由其当导师
why-region = 来自同一个地区：{ $region }
why-language = 与候选人说{ $language }
why-candidates = 当时指导 { $candidates } 位候选人，名额是 { $capacity } 位
why-never-asked = 此前从未被询问过
why-last-asked = 上一次被询问是在 { $at }
why-others = 其他导师：
why-no-other = 没有其他导师可以询问。
why-more = …… 还有 { $mentors } 位导师。
not-asked-before = { $mentor }：已经为这个工单询问过
not-away = { $mentor }：不在
not-full = { $mentor }：没有空余名额
not-wished = { $mentor }：候选人指名的是另一位
not-region = { $mentor }：与候选人不在同一个地区
not-language = { $mentor }：不用候选人的语言指导
not-places = { $mentor }：空余名额较少
not-candidates = { $mentor }：候选人较多
not-asked-later = { $mentor }：最近才被询问过
not-name = { $mentor }：其他条件都相同，由 Matrix ID 决定
