### How a candidate and their mentor go along, and how a ticket passes to another mentor. Silence is nobody's fault.

## From one mentor to another

ticket-released =
    Thank you for telling me. I look for another mentor for ticket { $no }; the candidate hears that it goes on, and not
    your reason.
ticket-released-organisers =
    { $mentor } has given ticket { $no } of { $who } back. I am looking for another mentor. The reason, for you alone:
assigned = { $by } has asked { $mentor } to mentor { $who }, ticket { $no }.
assigned-mentor =
    { $by } asks you to mentor { $who }, ticket { $no }, from now on. If that does not fit, `!release { $no }` with a
    word why is fine, too.
assigned-other =
    { $mentor } goes on with ticket { $no } from now on, as { $by } has decided. Thank you for all you have done!
assigned-already = { $mentor } is the mentor of ticket { $no } already.
assign-candidate = { $who } is the candidate of this ticket, and nobody mentors themselves. Please name somebody else.
orphans-head = These go on without a mentor just now:
orphans-none = Nobody is without a mentor just now.
orphan-waiting =
    { $no } { $who }, since { $since }: nobody is free; { $organiser } sees to it (`!assign { $no }` and a mentor)
orphan-nobody =
    { $no } { $who }, since { $since }: nobody is free, and there are no organisers to see to it
orphan-offered = { $no } { $who }, since { $since }: waits for { $mentor }, who has until { $until } to answer
orphan-away =
    { $no } { $who }, since { $since }: { $mentor } is away and nobody stands in (`!assign { $no }` and another mentor)
orphan-silent =
    { $no } { $who }, since { $since }: waits for a word from { $mentor } (`!assign { $no }` and another mentor)

## How does it go?

progress-ask = How does it go with { $who }, ticket { $no }?
progress-foot =
    ✅ `!progress { $no } ready` · 🌱 `!progress { $no } not-yet` · ⏳ `!progress { $no } more-time`. One tap is enough.
progress-unknown =
    I could not find out how it goes with { $who }, ticket { $no }. Perhaps one of you has a word with { $mentor };
    `!assign { $no }` and a mentor gives it to somebody else.
ready-preview = This gives { $who } the thumbs up on ticket { $no }.
progress-not-yet = Good. I ask again about ticket { $no } on { $next }.
progress-more-time = Take your time. I ask again about ticket { $no } on { $until }.

## Nobody waits for ever

silent-ask =
    { $who } would be glad of a word from you about ticket { $no }. Is everything all right? I wait until { $until }
    before I ask the organisers to help.
silent-ask-foot = Write to them, and tell me with ✅, `!here { $no }` or any word here that you are there.
silent-said =
    I have asked { $who } for a word about ticket { $no }, and wait until { $until }. If nothing comes, the organisers
    help.
silent-already = I have asked { $who } about ticket { $no } already, and wait until { $until }.
silent-told = I have heard nothing either, so the organisers know about ticket { $no } and help.
silent-away = { $mentor } is away just now, so I ask the organisers to help with ticket { $no }. You keep your place.
silent-candidate =
    { $mentor } has been waiting since { $since } for a word from { $who }, ticket { $no }. Perhaps one of you reaches
    them.
silent-mentor =
    { $who }, ticket { $no }, has been waiting since { $since } for a word from { $mentor }. Perhaps one of you reaches
    them; `!assign { $no }` and a mentor gives it to somebody else.
here-thanks = Thank you! I tell { $who } that you are there. Please write to each other about ticket { $no }.
silence-over = { $who } is there, and you can go on with ticket { $no }.
silence-over-organisers = { $who } is there again, ticket { $no }. There is nothing left to do.
not-awaited = Nobody waits for you on ticket { $no } just now.

## The checklist

checklist = Checklist:
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item } ({ $by }, { $at })
point-ticked = ☑ { $by } has ticked point { $number } of ticket { $no }: { $item }
point-unticked = ☐ { $by } has opened point { $number } of ticket { $no } again: { $item }
point-is-done = Point { $number } of ticket { $no } is done already: { $item }. `!undo { $no } { $number }` opens it again.
point-is-open = Point { $number } of ticket { $no } is open anyhow: { $item }
point-missing =
    { $points ->
        [0] There is no checklist here, so ticket { $no } has no such point.
        [one] The checklist of ticket { $no } has only one point; `!ticket { $no }` shows it.
       *[other] The checklist of ticket { $no } has { $points } points; `!ticket { $no }` shows them.
    }
point-required =
    Before the thumbs up on ticket { $no }, point { $number } has to be done: { $item }. `!done { $no } { $number }` ticks
    it.
points-open = Still open on the checklist:

## Notes among mentors and organisers

memos = For mentors and organisers alone:
memos-elsewhere =
    { $memos ->
        [one] There is a note for mentors and organisers alone; since the candidate reads here, too, ask me in our direct
            chat.
       *[other] There are { $memos } notes for mentors and organisers alone; since the candidate reads here, too, ask me
            in our direct chat.
    }
memo-taken = Noted on ticket { $no }, for mentors and organisers alone.
