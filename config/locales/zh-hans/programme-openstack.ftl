### 只有 OpenStack 大使项目才说的话：名称、问题、地区、标准。

-title = OpenStack 大使
-community = OpenStack

programme-name = OpenStack 大使项目

question-why = 你为什么申请成为 OpenStack 大使？
question-participation = 到目前为止，你是如何参与 OpenStack 社区的？
question-ideas = 你对自己的社区有哪些想法，是你希望有时间或资源去实现的？
question-region = 接下来的一年，你大部分时间会在哪里？
question-account = 你的 OpenStack 账号名（Launchpad 上的那个）是什么？
question-email = 导师和组织者可以用哪个电子邮件地址联系你？
question-consent = 如果你成为大使，可以在名册上公开你的名字并予以公布吗？

region-africa = 非洲
region-asia-pacific = 亚太地区
    .words = APAC, 亚太, 亚洲
region-europe = 欧洲
region-latin-america = 拉丁美洲
    .words = 拉美, 南美
region-middle-east = 中东
region-north-america = 北美
    .words = 北美洲

criterion-participation = 参与
criterion-location = 地点
criterion-impact = 影响

## 常见问题，忠实译自 wiki

faq-when = 这一切什么时候开始？
    .answer =
        我们希望在九月之前授予第一批大使头衔，这样在峰会之前就能让项目运转起来。我们想在可行的范围内尽快完成，
        因为我们期待它能在很大程度上解决目前存在的一些问题。
    .patterns =
        (什么时候|何时|几时|多久).*(开始|启动|发生|第一批|实现), 多快, 九月之前, 9 ?月之前, 峰会之前, 时间表, 日程,
        ^什么时候$, ^何时$
faq-pay = 大使的报酬是多少？
    .answer = 他们的报酬是爱：这是一个志愿者岗位。
    .patterns =
        报酬, 工资, 薪水, 薪酬, 工钱, 津贴, 补贴, 赚钱, 挣钱, 多少钱, (有|给|拿|付)钱, 志愿者(岗位|工作), 义务劳动, 有偿, 无偿
faq-regions = 地区会有多大？
    .answer =
        一开始：很大。我们从少数几位大使开始，以便在扩大规模之前先积累经验。我们也想避免一个地区有很多大使的情况，
        所以遴选标准里有与地理位置有关的一条。
    .patterns =
        地区.*(多大|大小|多少|几个), (多少|几)个?地区, (大|小)地区, (一个|每个|我的)地区.*(多少|几), ^地区$
faq-user-group-leader = “大使”和“用户组负责人”是什么关系？
    .answer =
        OpenStack 大使和 OpenStack 用户组负责人是两个不同的角色。当然可以由同一个人担任，但职责各不相同。
        大使可能也参与组织当地的聚会小组，但他们会和本地区的用户组负责人商量怎样最好地帮忙，而不是取而代之！
    .patterns =
        用户组, user ?group, 聚会(小组)?.*(负责人|组织者), 取而代之, 接管
faq-term = 大使的任期有多长？
    .answer =
        这是“终身的荣誉”。我们相信，有资格成为大使的人会知道什么时候该体面地卸任。
    .patterns =
        任期, 终身, (大使|头衔).*(多久|多长|到期|过期|失效), 永久
faq-misuse = 如果有人滥用大使头衔，我们会怎么处理？
    .answer =
        这个问题经常有人提出，但我们对自己的社区有信心。一开始，我们会用遴选标准筛掉不合适的人；
        之后会与大使们保持经常联系，留意情况不对劲的早期迹象。也欢迎社区成员帮助我们留意头衔被滥用的情况。
    .patterns =
        滥用, 误用, 冒充, 冒牌, 假冒, 假(的)?大使, (自称|假装).*大使, 骗子

## 用户组

question-group-name = 你们的用户组叫什么名字？
    .rule = 要包含“OpenStack”和所在地，例如“OpenStack User Group Oslo”。
question-group-place = 在哪个城市或地区聚会？
question-group-region = 属于哪个大区？
question-group-zone = 在哪个时区聚会？
question-group-people = 由谁组织（包括你自己）？
question-group-links = 在网上哪里能找到你们：自己的网页、活动页面等？
question-group-channels = 成员在哪里交流：邮件列表、聊天室、社交媒体？
question-group-meetings = 多久聚会一次，都做些什么？
question-group-history = 你们到目前为止做过什么？从什么时候开始的？
question-group-policy = 所有组织者都同意社交媒体与活动政策吗？

## 用户组成为官方用户组的标准

group-criterion-policy = 同意社交媒体与活动规范
    .open = 尚未同意规范
    .advice =
        一起读一读规范，谈谈它对你们的渠道和活动意味着什么，然后用 `!group edit` 回答“是”。以后加入的人也请读一读。
group-criterion-contact = 联系信息完整
    .open = 联系信息尚不完整
    .advice =
        找得到、联系得上的用户组才会有人来。请为每位组织者写一个有人看的邮箱，再写上新人会想找的链接；`!group edit` 可以一次改一个回答。
group-criterion-organised = 由来自不同雇主的多人公正地组织
    .open = 组织与多样性尚未确认
    .advice =
        人数没有标准：把事情分开做，有人不在时用户组也能继续；请在别处工作的常客加入你们。写下谁做什么，不要让舞台只属于一家公司。
group-criterion-channels = 交流渠道活跃且符合规范
    .open = 交流渠道尚未确认
    .advice =
        一个活跃的渠道胜过五个沉默的渠道。在那里预告每次聚会，会后说说情况，几天之内回答问题，它自己就会说话。
group-criterion-meetings = 定期聚会，内容合适
    .open = 聚会尚未确认
    .advice =
        什么叫定期，因文化而异：可以是每月一次分享；在不习惯陌生人小聚的地方，也可以是每年两次精心准备的活动。选一个你们能坚持的节奏，
        每次聚会时预告下一次的日期，让新人和老手都有收获。
group-criterion-mentor = 有大使担任用户组的导师
    .open = 尚未指定大使
    .advice =
        我们会去找大使，你们什么都不用做。也可以请一位你们认识的大使：对方在这里说一句就可以接手。请告诉对方你们最想先尝试什么。
