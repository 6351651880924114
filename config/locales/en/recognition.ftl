### Yearly recognition of user groups: nominations, the ambassadors' vote, the announcement.

## A round

recognition-none = There is no recognition of user groups going on just now.
recognition-none-organisers = `!recognise open` and a year opens one: anyone nominates, the ambassadors vote, you announce.
recognition-year-odd = Groups can be recognised for { $least } to { $most }. Please name one of these years.
recognition-goes-on =
    The recognition of { $year } goes on still, and there is one at a time. `!recognise` shows how far it is; `!recognise
    cancel` and a reason calls it off.
recognition-had = { $year } has had its recognition, and there is one a year. `!recognise` shows which groups it was.
recognition-day-odd = Please name a day from { $least } to { $most }.
recognition-opened = **Recognition { $year }** Several user groups go above and beyond: they organise conferences, bug days, hackfests and
    much else. Which of them was a stand-out example? Until { $until }, anyone may nominate one. After that the
    ambassadors vote.
recognition-opened-ambassadors = **Recognition { $year }** Which user group was a stand-out example of community activity? Until { $until }, anyone may
    nominate one. After that you vote, here in this room.
recognition-longer = **Recognition { $year }** There is more time: groups can be nominated until { $until }.
recognition-opened-told =
    User groups can be nominated for { $year } until { $until }. I have said so in the announcements room and to the
    ambassadors.

## Nominations

recognition-closed =
    Thank you! Nominations for { $year } are over; `!recognise` shows how far it is. There will be another round next
    year.
recognition-not-this =
    { $no } cannot be nominated just now ({ $standing }): recognised are new groups and official user groups. `!groups`
    lists them.
recognition-enough =
    You have nominated { $most ->
        [one] a group
       *[other] { $most } groups
    } already, and one person can nominate no more. `!recognise nominate` with one of them changes your reason.
recognition-nominated =
    Thank you! You have nominated { $name } ({ $no }) for { $year }. To change your reason, just nominate it again until
    { $until }. Ambassadors may read the reason before they vote, without your name.
recognition-nominated-anew = Thank you! Your nomination of { $name } ({ $no }) for { $year } has the new reason.
recognition-nomination = **Recognition { $year }** { $by } has nominated { $name } ({ $no }):
recognition-nominating = **Recognition { $year }** Groups can be nominated until { $until }.
recognition-nobody-yet = None has been nominated yet.
recognition-line = **{ $no }** { $name } ({ $nominations ->
        [one] one nomination
       *[other] { $nominations } nominations
    })
recognition-by = { $by }:
recognition-nominate-foot = `!recognise nominate G4` and why nominates a group. `!groups` lists them.
recognition-nominating-organisers =
    `!recognise poll` ends the nominations early and begins the vote; `!recognise open`, the year and `until` a day gives
    more time; `!recognise cancel` and a reason calls it off.
recognition-too-few =
    Fewer than two of the groups that were nominated for { $year } can be chosen among, and a vote needs two. `!recognise
    open`, the year and `until` a day gives more time.

## The vote

recognition-vote = **Recognition { $year }** Dear ambassadors, which user group went above and beyond? You vote in the poll below, until
    { $until }. These were nominated:
recognition-vote-most = More were nominated; these are the { $most } that most people nominated.
recognition-vote-foot =
    Everybody has one vote and may change it until { $until }. Only ambassadors' votes count, and none for a group that one
    organises. I tell nobody who voted what, and your app shows no numbers before the end; but it is no secret ballot: who
    can look at the raw events of this room can see them.
recognition-question = Which user group shall be recognised for { $year }?
recognition-answer = { $no }: { $name }
recognition-poll-told = The ambassadors vote until { $until } which group is recognised for { $year }. Then I count.
recognition-moved =
    This room is new, so here is the poll of { $year } once more, until { $until }. Whoever has voted in the old room has
    voted.
recognition-not-now = That cannot be done as far as the recognition of { $year } is. `!recognise` shows how far that is.
recognition-not-yours =
    Thank you for taking part! Only the votes of ambassadors count in the recognition of { $year }, so yours does not.
    You are welcome to nominate a group next time.
recognition-own-group =
    You organise { $name } ({ $no }) yourself, and nobody's vote for their own group counts. Please choose another one; if
    you had chosen another one before, that vote counts still.
recognition-unreadable =
    I cannot read something that you sent in the ambassadors' room. If it was your vote for { $year }, please vote again:
    choose another group first, and then yours.
recognition-reminder = **Recognition { $year }** The vote ends on { $until }.
recognition-turnout =
    { $voted ->
        [0] Nobody has voted yet
        [one] One vote has been cast
       *[other] { $voted } votes have been cast
    }; the ambassadors are { $ambassadors }.
recognition-voting = **Recognition { $year }** The ambassadors vote until { $until } which of these is recognised:
recognition-poll-ends =
    The vote of { $year } is over: { $voted ->
        [one] one of { $ambassadors } ambassadors has voted
       *[other] { $voted } of { $ambassadors } ambassadors have voted
    }. What came of it follows.
recognition-poll-cancelled = The recognition of { $year } was called off, and with it this vote.

## What comes of it

recognition-result = **Recognition { $year }** { $voted ->
        [0] Nobody of { $ambassadors } ambassadors has voted
        [one] One of { $ambassadors } ambassadors has voted
       *[other] { $voted } of { $ambassadors } ambassadors have voted
    }:
recognition-votes = **{ $no }** { $name }: { $votes ->
        [one] one vote
       *[other] { $votes } votes
    }
recognition-shared = The groups with the most votes share the recognition.
recognition-undecided = So the vote has decided nothing.
recognition-result-foot = Thank you! The organisers see to the rest.
recognition-announce-foot =
    ✅ or `!recognise announce` announces it: in the announcements room, to the ambassadors, and to those who organise the
    group. `!recognise cancel` and a reason calls it off.
recognition-decide-foot =
    It is for you to decide: `!recognise announce G4` recognises one of the groups that were nominated for { $year };
    `!recognise cancel` and a reason calls it off.
recognition-stalled = **Recognition { $year }** Nominations are over, and there are too few groups to vote on. `!recognise open { $year }
    until` and a day gives more time.
recognition-counted-waits = **Recognition { $year }** The vote is over. It will be announced which groups are recognised.
recognition-stalled-waits = **Recognition { $year }** Nominations are over. The organisers decide how it goes on.
recognition-waits = This waits for you since { $since }.
recognition-todo = the recognition of { $year }: it waits for the organisers since { $since }
recognition-decided = The vote of { $year } has decided. `!recognise announce`, without a group, announces what it decided.
recognition-which = No vote has decided which group is recognised for { $year }, so please say which: `!recognise announce G4`.
recognition-not-nominated =
    { $no } was not nominated for { $year }, or has no status any more. `!recognise` shows which groups were.
recognition-one-of-yours = You organise { $no } yourself, so please let another organiser announce it.
recognition-announced = **Recognition { $year }** For going above and beyond is recognised:
recognition-group = **{ $no }** { $name }
recognition-thanks = Congratulations, and thank you to everybody who makes such groups what they are!
recognition-yours =
    Congratulations! { $name } ({ $no }) is recognised for { $year }: a stand-out example of community activity. It stands
    on the group's card from now on. Thank you for all you do!
recognition-announced-told = It is announced which groups are recognised for { $year }.
recognition-past = { $year }: **{ $no }** { $name }
recognition-cancelled = The recognition of { $year } was called off:
recognition-cancelled-told =
    The recognition of { $year } is called off, and I have said so in the announcements room and to the ambassadors. It
    can be opened anew.
