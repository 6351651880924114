### Misuse of the title: how a case is decided, what everybody hears of it, and the appeal. Nobody who reported is named.

## Before it is decided, to who decides

decision-preview = This would decide case { $no }: { $verdict }. Nobody has heard anything yet. { $who } would read this:
affirm-preview = This would let the decision in case { $no } stand, for good. Nobody has heard anything yet. { $who } would read this:
overturn-preview = This would lift the decision in case { $no }, for good. Nobody has heard anything yet. { $who } would read this:
preview-reporters = Everybody who reported it would read this, each alone:
preview-everybody = In the announcements room everybody would read this:
decision-done = Case { $no } is decided. Everybody concerned hears of it now, each alone. Thank you for your care.

## To those who judge

decided = { $by } has decided case { $no }, about { $who }: { $verdict }. Everybody concerned hears of it, each alone.
affirmed = { $by } has decided the appeal of { $who } in case { $no }: the decision stands, for good. Everybody concerned hears of it, each alone.
overturned = { $by } has decided the appeal of { $who } in case { $no }: the decision is lifted, for good. Everybody concerned hears of it, each alone.
appealed = { $who } appeals against the decision in case { $no }.
appeal-waits = The appeal of { $who } in case { $no } has waited since { $since }.
appeal-foot =
    `!affirm { $no } REASON` lets the decision stand, `!overturn { $no } REASON` lifts it. That is for somebody who has not
    decided the case and has no part in it.
file-appeal = The appeal of { $at }:
file-affirmed = { $by } decided the appeal on { $at }, the decision stands. The reason:
file-overturned = { $by } decided the appeal on { $at }, the decision is lifted. The reason:
file-earlier = before, in case { $no }, decided on { $at }: { $verdict }
renamed-judges = { $who } does not wear the title in their display name any more. What was asked in case { $no } is done.
still-worn-judges =
    The time that { $who } had in case { $no } to take another display name is over, and they are still called “{ $name }”.
    What comes next is yours to say: perhaps a word in person. `!flag { $who } REASON` opens a new case.
rename-unseen-judges =
    The time that { $who } had in case { $no } to take another display name is over. I do not see what they are called,
    so please look yourselves. If they still claim the title, `!flag { $who } REASON` opens a new case.

## To the accused

told-dismissed =
    Case { $no } about you is over: the organisers have dismissed it, and nothing of it is held against you. Thank you for
    your patience. The reason:
told-warned = The organisers have decided case { $no } about you: they ask you not to do this again. The reason:
told-rename =
    The organisers have decided case { $no } about you: they ask you to take another display name, one that does not claim
    the title. The reason:
told-revoked =
    The organisers have decided case { $no } about you: they take back the title { -title }. The reason:
means-warned = Nothing else changes. Should there be another case, the organisers see that there was this one.
means-rename =
    Please change your display name by { $until }. I see it by myself when it is done, and tell the organisers.
means-rename-unseen = Please change your display name by { $until }.
means-revoked =
    You are not on the roster any more and leave the ambassadors room. From { $again } on you may apply again, like anybody
    else: `!apply`.
means-name-still = Your display name still says the title. Please change it by { $until }.
may-appeal =
    If you see it differently, you can appeal once, until { $until }: `!appeal { $no }` and why. Somebody other than who
    decided looks at it then.
where-to-get-help =
    If anything about this is unclear, or you would like to talk with a person, write to any of the organisers. `!case { $no }`
    shows you where it stands.
told-affirmed = Your appeal in case { $no } is decided: the decision stands. The reason:
means-for-good = Somebody other than before has looked at it, so this is the last word on it.
told-overturned =
    Your appeal in case { $no } is decided: the decision is lifted, and nothing of it is held against you. The reason:
title-back = You are { -a-title } again. You have an invitation to the ambassadors room.
title-back-emeritus = You are an emeritus again. You have an invitation to the ambassadors room.
application-needless = I have closed the application that you began meanwhile: you need none any more.
ticket-needless = I have closed ticket { $ticket }: on appeal, { $who } has the title back and needs no application any more.
renamed = Thank you for taking another display name! With that, what was asked of you in case { $no } is done.

## To who reported

outcome-dismissed =
    You reported { $who }, case { $no }. The organisers have looked at it and dismissed it. It was good that you told them
    all the same. The reason:
outcome-warned =
    You reported { $who }, case { $no }. The organisers have looked at it and asked { $who } not to do this again. The
    reason:
outcome-rename =
    You reported { $who }, case { $no }. The organisers have looked at it and asked { $who } to take another display name.
    The reason:
outcome-revoked =
    You reported { $who }, case { $no }. The organisers have looked at it and taken the title back. The reason:
outcome-affirmed =
    You reported { $who }, case { $no }. They appealed against the decision; somebody else has looked at it, and it stands.
    The reason:
outcome-overturned =
    You reported { $who }, case { $no }. They appealed against the decision; somebody else has looked at it and lifted it.
    It was good that you told them all the same. The reason:
outcome-stands = There was an appeal, decided on { $at }: the decision stands. The reason:
outcome-lifted = There was an appeal, decided on { $at }: the decision is lifted. The reason:
outcome-may-change = { $who } may appeal until { $until }. Should that change anything, you hear it.
outcome-foot = Thank you for telling. Nobody learns from me who reported it.

## To everybody

announce-revoked = { $who } is not on our roster of ambassadors any more.
announce-restored = { $who } is on our roster of ambassadors again.

## What cannot be decided

not-yours =
    Case { $no } is not yours to decide: who is accused, who reported, and who mentors the accused or is mentored by them,
    stays out of it. If no other organiser may decide it, please ask somebody else into the organisers room for it.
not-heard =
    Nobody is judged unheard: in case { $no }, the answer of the accused may come until { $until }. As soon as it has come,
    or the time for it is over, you can decide. If there is nothing in it, `!dismiss { $no } REASON` need not wait.
decided-already = Case { $no } is decided. `!case { $no }` shows how. Something new is a new case: `!flag @person REASON`.
decided-and-appealed =
    Case { $no } is decided, and an appeal waits: `!affirm { $no } REASON` lets the decision stand, `!overturn { $no }
    REASON` lifts it.
no-title-to-take =
    { $who } does not hold the title, so there is none to take back. `!uphold { $no } warn REASON` asks them not to do it
    again.
no-name-to-change =
    The display name of { $who } does not claim the title, as far as I see. `!uphold { $no } warn REASON` asks them not to do
    it again.
no-appeal = Nobody has appealed in case { $no }. `!case { $no }` shows where it stands.
appeal-decided-already = The appeal in case { $no } is decided, and with it the case, for good. `!case { $no }` shows how.
decided-by-you =
    You have decided case { $no }, so the appeal is another organiser's to decide: two people have looked at it then. If no
    other may, please ask somebody else into the organisers room for it.

## The appeal

appeal-taken =
    I have given your appeal in case { $no } to the organisers. Somebody other than who decided looks at it, if they can by
    { $by }, and you hear what comes of it and why.
nothing-to-appeal =
    There is no such decision about you to appeal. If you were told of a case, `!case` and its number shows where it stands.
which-appeal =
    You can appeal more than one decision. Please name the case: `!appeal { $first } REASON` or `!appeal { $second }
    REASON`.
appeal-too-late =
    The time to appeal in case { $no } ended on { $until }, so the decision stands. If something new has come up, write to
    any of the organisers.
appeal-too-soon =
    Case { $no } is not decided, so there is nothing to appeal. `!case { $no }` shows where it stands, and whether your answer
    is still awaited.
appeal-of-nothing = Case { $no } was dismissed: nothing of it is held against you, and there is nothing to appeal.
appealed-already =
    Your appeal in case { $no } is with the organisers, since { $since }. There is nothing you need to do: you hear what
    comes of it.
appealed-once =
    Your appeal in case { $no } is decided, and that is the last word on it. If something new has come up, write to any of
    the organisers.

## Afterwards

apply-again-from =
    The title was taken back from you, and some time has to pass. From { $again } on you are welcome to apply again.
apply-after-appeal =
    Your appeal in case { $no } is not decided. Should you get the title back, you need not apply, so please wait for it.
status-revoked = The title was taken back from you. From { $again } on you are welcome to apply again: `!apply`.
return-by-applying =
    `!return` is for who stepped down by themselves. From { $again } on you are welcome to apply again: `!apply`.
