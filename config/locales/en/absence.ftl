### A mentor's leave: as candidates hear of it, and who stands in meanwhile. Nobody is asked to do anything unasked.

## Asking somebody to stand in

stand-in-asked =
    { $mentor } is going on leave and asks whether you would look after their candidates meanwhile.
stand-in-asked-until =
    { $mentor } is on leave until { $until } and asks whether you would look after their candidates meanwhile.
looked-after = { $who }, ticket { $no }
stand-in-foot =
    ✅ `!stand-in yes` · ❌ `!stand-in no`. Both are fine; I wait for your answer until { $until }. `!ticket` shows where
    each of them stands.
stand-in-sought =
    I have asked { $stand_in } to look after your candidates, until { $until } to answer, and tell you what they say.
stand-in-thanks =
    Thank you! I have told { $mentor } and the candidates. If you can do it no longer: `!stand-in no`.
stand-in-agreed = { $stand_in } looks after your candidates while you are away. I have told them.
stand-in-no = Thank you for telling me. I have told { $mentor }, who can ask somebody else.
stand-in-missing =
    { $stand_in } cannot look after your candidates this time. If you know somebody else, name them like this:
    `!unavailable until` with the day, then `stand-in` and the person. Your candidates keep their places either way.
stand-in-expired =
    The time to answer { $mentor } is over, so I no longer count on you to stand in. No harm done.
stand-in-over = { $mentor } no longer needs you to stand in. Thank you!
stand-in-until = { $mentor }'s leave, for which you stand in, lasts until { $until } now.
stand-in-open = { $mentor }'s leave, for which you stand in, has no end yet.
not-asked-to-stand-in = Nobody has asked you to stand in for them just now.
stand-in-for-whom = Several mentors have asked you to stand in. Please add whom you mean: `!stand-in yes` and the person.
stand-in-yourself = You cannot stand in for yourself. Please name another mentor.
stand-in-away = { $stand_in } is away, too. `!mentors` shows who is here.
stand-in-candidate =
    { $stand_in } is the candidate of your ticket { $no }, and nobody looks after themselves. Please name another mentor.

## What the candidates hear

away-candidate =
    Your mentor for ticket { $no }, { $mentor }, is away for a while. You keep your place and your mentor.
away-candidate-until =
    Your mentor for ticket { $no }, { $mentor }, is away until { $until }. You keep your place and your mentor.
away-looked-after =
    While { $mentor } is away, { $stand_in } looks after you and ticket { $no }. Write to them whenever you like.
away-alone =
    { $stand_in } can no longer look after ticket { $no } for your mentor. I have told your mentor; `!silent { $no }`
    brings in the organisers if you get stuck.
back-candidate = { $mentor }, your mentor for ticket { $no }, is back.

## The return

return-near =
    Your leave ends on { $until }. From then on I offer you candidates again. If you need longer, write `!unavailable
    until` and another day; `!available` ends it now.
return-near-stand-in =
    { $mentor } is back on { $until }. Perhaps you want to tell them what happened meanwhile.

## The list of mentors, and languages

away-because = { $who } is away because:
mentor-stand-in = { $stand_in } stands in for { $who }
mentor-speaks = { $who } speaks { $languages } with candidates
because-read = Mentors and organisers can read your reason in `!mentors`; nobody else can.
speaks-now = I look for candidates with whom you can speak { $languages }.
speaks-usual =
    I look for candidates with whom you can speak { $languages }, as I do with you. To name others, write `!speaks` and
    their tags: `!speaks de fr`.
speaks-unclear = I expected tags of languages, for example `!speaks de fr`.
