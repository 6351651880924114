### 只有 Fedora 大使项目才说的话：名称、问题、地区。

-title = Fedora 大使
-community = Fedora

programme-name = Fedora 大使

question-why = 你为什么想成为 Fedora 大使？
question-contributions = 到目前为止，你为 Fedora 做过哪些贡献？
question-plans = 作为大使，你打算在哪里做些什么？
question-region = 接下来的一年，你大部分时间会在哪里？
question-account = 你的 FAS 账号名是什么？
question-email = 导师可以用哪个电子邮件地址联系你？
question-consent = 如果你成为大使，可以在名册上公开你的名字并予以公布吗？

region-apac = 亚太地区（APAC）
    .words = APAC, 亚太, 亚洲
region-emea = 欧洲、中东和非洲（EMEA）
    .words = EMEA, 欧洲, 中东, 非洲
region-latam = 拉丁美洲（LATAM）
    .words = LATAM, 拉丁美洲, 拉美, 南美
region-na = 北美（NA）
    .words = NA, 北美, 北美洲

checklist-mailing-list = 申请加入大使邮件列表

## 常见问题，答案来自 wiki 对流程的说明

faq-become = 怎样成为 Fedora 大使？
    .answer =
        会有一位导师指导你。你用 `!apply` 申请，我会询问一位有空的导师，或者先问你选的那位。
        当导师认为你已经准备好成为正式大使，就会为你点赞，担保你加入 FAS 大使组，并以 SPONSORED 关闭你的工单。
    .patterns =
        (成为|当上|当|做).*大使, (如何|怎么|怎样|想).*(加入|申请|报名), (怎么|如何|怎样)(开始|运作|进行)$
faq-mentor-away = 如果导师没空怎么办？
    .answer =
        导师说自己没空时，没有人会去打扰，我也不会：`!mentors` 显示谁有时间。被询问的导师要么接受你，
        要么说明目前无法指导；那样我会询问下一位，你的位置保留。
    .patterns =
        导师.*(没空|不在|没时间|没有时间|请假|很忙|太忙|不回|没回|没有回|没消息|联系不上), (没空|很忙|不在)的导师
faq-meanwhile = 在接受指导期间，我该做什么？
    .answer = 请在这段时间申请加入大使邮件列表，并跟着你的导师：导师会指引你。
    .patterns = 邮件列表, 指导期间, (被|接受)指导.*(做什么|干什么), (接下来|期间|同时|现在)(该|要|应该|我该)?(做|干)(什么|些什么)$
faq-account = 为什么要问我的 FAS 账号名和电子邮件地址？
    .answer =
        工单的标题里必须有这两项：导师凭它们认出你、联系你，并担保你加入 FAS 大使组。
    .patterns =
        (^|[^a-z])fas([^a-z]|$), 账号, 帐号, (为什么|为何|干嘛).*(邮件|邮箱)
faq-approval = 我怎样得知自己获得了批准？
    .answer =
        导师会为你担保，并以 SPONSORED 关闭你的工单。我会在私聊里告诉你，工单上也会写上祝贺。
    .patterns = 批准, 担保, 点赞
