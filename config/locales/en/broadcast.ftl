### Key messages that are carried to all ambassadors.

broadcast-preview =
    This goes to { $ambassadors ->
        [0] nobody: there are no active ambassadors
        [one] one ambassador, in their direct chat:
       *[other] { $ambassadors } ambassadors, each in their direct chat:
    }
broadcast-nobody = There are no active ambassadors yet, so nobody would read it.
broadcast-head = A message from { $by } to all ambassadors:
broadcast-sent =
    On its way to { $ambassadors ->
        [one] one ambassador
       *[other] { $ambassadors } ambassadors
    }, as fast as the homeserver allows. `!broadcasts` shows to how many { $no } has come.
broadcast-arrived = Message { $no } has come to { $arrived } of { $ambassadors }.
broadcast-failed = Not to { $who }. The homeserver says:
broadcasts-head = The latest messages to all ambassadors:
broadcasts-none = Nothing was sent to all ambassadors yet. `!broadcast` and a text does; you see it first.
broadcast-line = { $no }, { $by }, { $at }: delivered to { $arrived } of { $ambassadors }
broadcast-waiting = Still on its way to { $who }
broadcast-waiting-more =
    { $ambassadors ->
        [one] … and to one more.
       *[other] … and to { $ambassadors } more.
    }
no-such-broadcast = There is no message { $no }. `!broadcasts` shows the latest ones.
