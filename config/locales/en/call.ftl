### Calls for help: ambassadors sign up by a tap, and hear what came of it. Nobody owes anybody their time.

## The kinds of help

call-kind-localisation = localisation
    .words = localization, localising, translation, translating
call-kind-speaking = speaking
    .words = talk, speaker, speaking opportunity
call-kind-hackfest = hackfest
    .words = hackathon

## Calling

call-form =
    Tell me in one message what ambassadors could help with:

    `!call speaking europe until 2026-04-30 Who would give a talk in Oslo in May?`

    First the kind: { $kinds }. Then, if you like, a region, to whose ambassadors I also write directly, and the last day
    to sign up. Then, in your words, what it is about.
call-kind-unknown =
    I know no kind of help that is called “{ $word }”. Please begin with { $kinds }. `!call` by itself shows how a call
    is written.
call-day-unclear =
    I cannot read “{ $word }” as a day. Please write it as year-month-day, for example “until 2026-04-30”, or leave
    “until” out.
call-day-passed = { $day } is over already. Please name the last day on which ambassadors can sign up: today or later.
call-empty = What is it about? Please write that after the kind, in the same message, in your own words.
call-head = **Call for help** { $no } ({ $kind }): { $by } asks ambassadors, until { $until }:
call-head-region = **Call for help** { $no } ({ $kind }, { $region }): { $by } asks ambassadors, until { $until }:
call-foot = Could you help? ✅ or `!join-call { $no }` puts you on the list, and { $by } hears of it.
call-made = Your call, { $no }, stands in the ambassadors' room until { $until }.
call-made-region =
    Your call, { $no }, stands in the ambassadors' room until { $until }{ $ambassadors ->
        [0] . There is no active ambassador for { $region } to write to just now.
        [one] , and I have written to the active ambassador for { $region }.
       *[other] , and I have written to the { $ambassadors } active ambassadors for { $region }.
    }
call-made-foot =
    `!calls { $no }` shows who has signed up. `!close-call { $no }` and what came of it ends the call: I carry that to
    everybody who signed up, and to the ambassadors' room.

## Signing up

no-such-call = There is no open call { $no }. `!calls` shows those that are open.
call-over = Thank you! Call { $no } was open until { $until }, and is over. `!calls` shows those that are open.
call-of-yours = Call { $no } is your own, so you are in it anyhow. `!calls { $no }` shows who has signed up.
call-during-break =
    Thank you! You are on a break just now, and nothing is asked of you. If you want to help all the same, `!active` ends
    the break; then sign up again.
call-for-emeritus =
    Thank you! Calls are for those who are ambassadors now. If you would like to be one again, `!return` is all it takes
    to ask.
call-joined-already = You are on the list of call { $no } already. Thank you!
call-joined =
    Thank you! You are on the list of call { $no } ({ $kind }), and { $by } will hear of it. Should it not work out after
    all: `!leave-call { $no }`.
call-not-joined = You are not on the list of an open call { $no }, so there is nothing to step back from.
call-left = You are off the list of call { $no }. That is quite all right.
call-dropped = Call { $no } is over: who called has taken back what they wrote here. Thank you for having offered your help.

## To who called

call-news = News of your call { $no } ({ $kind }):
call-came = { $who }
call-went = { $who } cannot help after all
call-news-foot =
    { $helpers ->
        [0] Nobody is on the list now.
        [one] One person is on the list now.
       *[other] { $helpers } people are on the list now.
    } `!calls { $no }` shows it.
call-ended = The last day of your call { $no } ({ $kind }) is over.
call-outcome-waits = Your call { $no } ({ $kind }) was open until { $until }, and I have not heard yet how it went.
call-ended-foot =
    What came of it? `!close-call { $no }` and a line about it: I carry that to everybody who signed up, and to the
    ambassadors' room. “Nothing yet” is an answer, too.

## Reading

calls-none = Nobody calls for help just now.
calls-head = **Calls for help:**
call-line =
    { $no }: { $kind }, until { $until }, by { $by }{ $helpers ->
        [0] {""}
        [one] , one person signed up
       *[other] , { $helpers } people signed up
    }
call-line-region =
    { $no }: { $kind }, { $region }, until { $until }, by { $by }{ $helpers ->
        [0] {""}
        [one] , one person signed up
       *[other] , { $helpers } people signed up
    }
calls-more =
    { $more ->
        [one] There is one more before these.
       *[other] There are { $more } more before these.
    }
calls-foot = `!calls` with the number shows all of one; `!join-call` with the number signs you up.
calls-foot-organisers = `!calls` with the number shows all of one, and who has signed up.
call-awaits = Its last day is over; { $by } or an organiser will tell what came of it.
call-todo = Call { $no } of { $by } was open until { $until }, and what came of it is not told yet. `!close-call { $no }`
call-helpers = On the list:
call-helpers-none = Nobody has signed up.
call-you-help = You are on the list. Should it not work out after all: `!leave-call { $no }`.

## What came of it

no-call-to-close =
    There is no open call { $no } of yours. Who called, and the organisers, tell what came of a call.
call-outcome = { $by } tells what came of call { $no } ({ $kind }):
call-thanks = Thank you for signing up!
call-outcome-room =
    { $by } tells what came of call { $no } ({ $kind }){ $helpers ->
        [0] :
        [one] , for which one person signed up. Thank you!
       *[other] , for which { $helpers } people signed up. Thank you!
    }
call-closed =
    Thank you! Call { $no } is closed. I have carried what came of it to the ambassadors' room{ $helpers ->
        [0] .
        [one] {" "}and to the one who signed up.
       *[other] {" "}and to the { $helpers } people who signed up.
    }
