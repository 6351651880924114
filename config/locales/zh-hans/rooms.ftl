### 项目的聊天室本身：机器人为什么无法在那里工作。组织者会得知，并可以解决。

room-mentors = 导师聊天室
room-organisers = 组织者聊天室
room-announcements = 公告聊天室
room-ambassadors = 大使聊天室
room-community = 社区聊天室 { $id }

## 在外面

room-outside = 我不在{ $room }里。
room-removed = { $by } 把我移出了{ $room }。
room-banned = { $by } 在{ $room }封禁了我。
room-reason = 给出的理由是：
room-invite-me = 请邀请我进去；我会自动加入。在那之前，我听不到那里的任何发言。我要在那里说的话会等着，什么都不会丢。
room-unban-me =
    请解除封禁并邀请我；我会自动加入。在那之前，我听不到那里的任何发言。我要在那里说的话会等着，什么都不会丢。
room-roles-stand = 我看不到谁进出那个聊天室，所以每个人都保留我最后一次看到时的身份。

## 在里面，但没有权限

room-mute =
    我无法在{ $room }发言：需要权限 { $needs }，而我只有 { $has }。在你们给我权限之前，我要说的话会等着。
room-buttonless = 我无法在{ $room }给自己的消息加按钮：需要权限 { $needs }，而我只有 { $has }。命令照样可用。
room-inviteless =
    我无法邀请任何人进入{ $room }：需要权限 { $needs }，而我只有 { $has }。在你们给我权限之前，邀请会等着。
room-removeless =
    我无法将任何人移出{ $room }：需要权限 { $needs }，而我只有 { $has }。在你们给我权限之前，请自行移出被撤销称号的人。

## 迁移

room-moved = 新的聊天室 { $id } 取代了{ $room }，我已经跟了过去。从现在起以它为准。
room-moved-invited = 只有在新聊天室里的人才有相应的身份。我已邀请旧聊天室里的所有人。
room-moved-uninvited = 只有在新聊天室里的人才有相应的身份。我无法邀请任何人：请邀请所有应该在那里的人。
room-moved-tickets = 在 { $until } 之前加入的导师保留自己的工单；之后会转给别人。
room-elsewhere = 根据我的配置，从现在起 { $id } 就是{ $room }。它没有取代之前的聊天室，所以我不从那里继承任何东西。
room-elsewhere-roles = 只有在新聊天室里的人才有相应的身份，我没有邀请任何人：请邀请所有应该在那里的人。
room-misnamed = 我的配置还写着旧聊天室。只要我同时在两个里面就能工作；方便时请把新的 id 写进去：{ $id }
room-replaced =
    新的聊天室 { $by } 取代了{ $room }，但我进不去。请邀请我进去；我会自动跟过去。在那之前，我要说的话什么都不会丢。
room-replaced-open =
    新的聊天室 { $by } 取代了{ $room }，但**不用邀请就能加入**：谁走进去都会得到它的身份。所以我不跟过去。请只允许受邀加入；
    那时我会自动跟过去。
room-replaced-unproven =
    { $room }自称已被聊天室 { $by } 取代，但后者对此没有说明。所以我不跟过去。请再次升级聊天室，或者把正确的写进我的配置。

## 回来了

room-again = 谢谢，我又能在{ $room }工作了。等着的消息现在发出。
