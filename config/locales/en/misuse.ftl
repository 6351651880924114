### Misuse of the title: how a case is shown and heard. Nobody is guilty here until it is decided, and nobody learns who
### reported.

## What people can be said to have done

misuse-kind-claims-title = uses the title without holding it
    .words = impersonation, title
misuse-kind-speaks-for = speaks for the project without having been asked to
    .words = spokesperson
misuse-kind-commercial = uses the title for business
    .words = commercial, business, advertising
misuse-kind-conduct = behaves as nobody with the title should
    .words = conduct, behaviour, behavior
misuse-kind-other = something else
    .words = other

## What a case can end with

verdict-dismissed = dismissed: there is nothing in it
verdict-warned = a warning
verdict-rename = asked to take another name
verdict-revoked = the title is taken back

## A case

case-head = **Case { $no }**, about { $who }, open since { $opened }:
case-waits-for-answer = The accused may answer until { $until }. Before they have, or that has passed, nothing is decided
    against them.
case-waits-answered = They have answered: it can be decided.
case-waits-unanswered = The time to answer is over, and they have not written: it can be decided.
case-waits-appeal = They have appealed: since { $since } the appeal is to be decided.
case-closed = It is decided: { $verdict }.
case-lifted = It is decided: the decision was lifted on appeal, and nothing of it counts any more.
case-kind = { $reports ->
        [0] seen by the bot: { $kind }
        [one] one report: { $kind }
       *[other] { $reports } reports: { $kind }
    }
case-seen = the name “{ $name }” in { $room }, seen on { $at }
case-evidence = a message that shows it: { $link }
case-quote = A message that shows it, { $link }, says:
case-reason = What was written about it ({ $kind }):
case-answer = What they answered on { $at }:
case-decided = { $by } decided on { $at }: { $verdict }. The reason:
case-judges =
    Any organiser decides who is not the accused, has not reported it, and neither mentors the accused nor is mentored by
    them. If none of you may, please ask somebody else into the organisers room for it.
case-judges-appeal =
    Any organiser decides the appeal who has not decided the case, is not the accused, has not reported it, and neither
    mentors the accused nor is mentored by them. If none of you may, please ask somebody else into the organisers room for it.
case-history = **What has happened:**
case-step-reported = { $at }: reported
case-step-seen = { $at }: seen by the bot
case-step-quoted = { $at }: the words of a message added
case-step-answered = { $at }: answered by the accused
case-step-unanswered = { $at }: time to answer over
case-step-decided = { $at }: decided by { $by } ({ $verdict })
case-step-appealed = { $at }: appealed
case-step-upheld = { $at }: appeal decided by { $by }, the decision stands
case-step-lifted = { $at }: appeal decided by { $by }, the decision is lifted
case-step-renamed = { $at }: the name does not claim the title
case-step-still-worn = { $at }: the time to take another name over
no-such-case = There is no case { $no } that you have to do with.
cases-none = No case of misuse waits for anything.
cases-head = { $cases ->
        [one] **One case of misuse is open:**
       *[other] **{ $cases } cases of misuse are open:**
    }

## What joins a case

case-step-name-gone = { $at }: the name claims the title no longer
case-new-report = **{ $no }: one more report** about { $who } ({ $kind })
case-new-kind = { $no }: a report about { $who } now says what it is about: { $kind }
case-new-name = { $no }: I have seen that the name of { $who } claims the title:
case-new-quote = { $no }: a message that shows it, { $link }, says:
case-new-answer = **{ $no }:** { $who } answers:
case-name-gone = { $no }: { $who } is no longer to be seen under a name that claims the title. If that settles it, the
    case can be dismissed.

## What waits

case-waits = **{ $no }**, about { $who }, open since { $since }, waits.
case-look = `!case { $no }` shows all of it.
case-todo-hearing = { $no }: { $who } is heard until { $until }; open since { $since }
case-todo-decide = { $no }, about { $who }: an organiser to decide; open since { $since }
status-accused = A case about you, { $no }, is open since { $opened }. `!case { $no }` shows it.
status-reported = You reported case { $no }, about { $who }; it is open. `!case { $no }` shows where it stands.

## What the accused see, and who reported

case-claim = { $kind }
case-of-yours = **Case { $no }** is about you, since { $opened }. This is claimed:
case-you-answered = You answered on { $at }:
case-you-may-answer = You can answer until { $until }; before you have, or that has passed, nothing is decided against you.
case-respond = `!respond { $no }` and your words go to the organisers.
case-you-reported = **Case { $no }**, which you reported, about { $who }, since { $opened }:
case-waits-for-organisers = The organisers have to decide.
case-outcome = Decided on { $at }: { $verdict }. The reason:
