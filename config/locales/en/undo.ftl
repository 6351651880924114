### Taking back what was just done, and what cannot be taken back.

undone-question = Done: I have dropped the question whether to run { $request }. Nothing had happened yet.
undone-discard =
    { $request } waits for your word again, until { $until }: ✅ `!confirm { $number }` or ❌ `!discard { $number }`.
undone-accept =
    You took back your yes to ticket { $no }. The offer stands as before, until { $until }: ✅ `!accept { $no }` ·
    ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-accept-candidate =
    That was too quick: { $mentor } has taken back the yes to ticket { $no } and is thinking about it still, until
    { $until }. It says nothing about you, and you keep your place.
undone-accept-room = { $mentor } took back the yes to ticket { $no }; the offer stands as before, until { $until }.
undone-decline =
    You took back your no to ticket { $no }. The offer is yours again, until { $until }: ✅ `!accept { $no }` ·
    ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-extend = Ticket { $no } is not extended: you have until { $until } to answer, as before.
undone-select = { $by } took back the selection of { $who }, ticket { $no }. It is in review as before.
undone-select-candidate =
    That message was sent too early, sorry: the organisers are still reading your application, ticket { $no }. It says
    nothing about how they will decide, and you keep your place.
undone-progress = Taken back: nothing is noted about ticket { $no }. Tell me whenever you like how it goes.
undone-submit = You took it back: ticket { $no } is closed, and your application is a draft of yours again. What others could read of it I have taken back.
undone-submit-staff =
    { $who } took ticket { $no } back right after sending it, and is still writing. Nothing is left to do.
undone-nothanks = Taken back: you have not answered yet. ✅ `!apply` or ❌ `!nothanks`, whenever you like.
undone-stand-in =
    Taken back: you have not answered yet whether you stand in for { $mentor }. You have until { $until }: ✅
    `!stand-in yes` or ❌ `!stand-in no`.
undone-stand-in-mentor =
    { $stand_in } has taken back the answer whether to stand in for you, and has until { $until } to answer anew.
undone-pause = { $who } took the break back right away, and is there as before.
undo-too-late =
    That came too late to undo { $request }: taking a reaction back worked until { $until }. What you did stands.
undo-moved-on =
    I could not undo { $request }: things have moved on since, and taking a reaction back changes nothing there any more.
undo-not-like-this =
    Taking the reaction back does not undo { $request }: others know of it by now, or count on it. What you did stands.
undo-may-not = You may not do { $request } any more, nor take it back. What you did stands.
undo-heard = Taking the reaction back changes nothing: I know that you are there, and that was all it said.
deleted-command = You deleted the message with { $request }. That does not undo it: what you did stands.
undo-way = To undo it, write { $request }.
undo-way-organisers = Should it be undone, please ask the organisers: they have { $usage }.
undo-way-people = If it was a mistake, tell the people concerned, or the organisers; they can help.
undo-way-anew = If it is still to be done, write the command again.

## What was submitted is amended

amended = Thank you: your answer to question { $number } of ticket { $no } is amended. Those who decide see both wordings.
amended-staff = { $who } has amended the answer to question { $number } of ticket { $no }. It says now:
amended-gone =
    Your words to question { $number } of ticket { $no } are erased, and the question counts as left out. Those who decide
    see that you took them back, not what they were. `!withdraw` ends the application itself.
amended-gone-staff =
    { $who } has taken back the answer to question { $number } of ticket { $no }; what it said is erased. `!ticket { $no }`
    shows what is there.
amended-before = Question { $number } was amended on { $at }. Before that: { $before }
amend-decided =
    Ticket { $no } is decided, so what you wrote there can no longer be amended or taken back. If it matters still, tell
    your mentor or the organisers; `!forgetme` erases all you wrote.
amend-not-this =
    Question { $number } of ticket { $no } is not changed by what you do to its message: others count on that answer by
    now. Please tell your mentor or the organisers, who can keep a note; or `!withdraw`, and `!apply` anew.

## Messages that were corrected or deleted

answer-deleted =
    You took back your answer to question { $number }, so I have erased it. I ask it again in its turn.
answer-deleted-now = You took back your answer to question { $number }, so I have erased it and ask it again.
passage-deleted =
    I have taken that message out of your answer to question { $number }. Go on with it, and end it with `!next`.
edited-ran = { $request } ran already when you first sent it, so changing the message changes nothing. What it did stands.
edited-words = I have corrected what you wrote with { $request }.
edited-long-ago =
    That message is from long ago, and I do not know any more whether { $request } ran then. So I have not run it: please
    send it as a new message.
deleted-words = You deleted the message with { $request }, so I have erased what you wrote in it.
passage-deleted-later =
    I have taken that message out of your answer to question { $number }. You can go on with it when its turn comes.
