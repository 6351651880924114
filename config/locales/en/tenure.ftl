### An ambassador's life: check-ins, breaks, stepping down and coming back. Nobody is removed in silence.

## Check-ins

check-in = How is it going for you as { -a-title }? One tap is enough, and every answer is fine.
check-in-foot = ✅ `!active`, all is well · ⏸ `!pause`, a break · 👋 `!stepdown`, with thanks for all you did
check-in-reminder =
    I asked some time ago how it is going for you as { -a-title }, and would still like to know. One tap is enough, and
    every answer is fine.
check-in-last-reminder =
    How is it going for you as { -a-title }? If I hear nothing until { $until }, I tell the organisers, so that somebody
    can ask how you are. You keep the title whatever happens here.
check-in-thanks = Thank you, good to hear! I ask again on { $next }.
silent-organisers =
    I have not heard from { $who } since { $since }, and have asked more than once. They are still { -a-title }, and I
    change nothing about that. Please write to them yourselves and ask how they are.
silent-ambassador =
    I have not heard from you, so I have told the organisers, and somebody may write to you. You are still
    { -a-title }. `!active` at any time says that all is well.

## Breaks

paused =
    Enjoy your break! You keep the title, and until { $until } I ask nothing of you: no questions, no check-ins, no
    reminders. `!active` ends it earlier.
paused-organisers = { $who } takes a break until { $until }.
pause-day-passed = { $day } is not a day to come. Please name a day to come, for example `!pause until` and then year-month-day.
break-over =
    Welcome back! Your break is over, and I bring you the community's questions again. If you need longer: `!pause
    until` and a day.
break-ended = Welcome back! Your break is over. I ask how it is going on { $next }.

## Stepping down

step-down-means =
    If you step down, you are an emeritus from then on: the roster goes on to name your time with thanks, and nothing more
    is asked of you. Until { $until } a simple `!return` makes you { -a-title } again; after that the organisers say
    yes first.
step-down-announced = Everyone will read this:
stepped-down =
    Thank you for all you have done for { -community } since { $since }! You are an emeritus now. Should you miss it:
    until { $until }, `!return` is all it takes.
stepped-down-organisers = { $who } has stepped down and is an emeritus now. A word of thanks is yours to say.
stepped-down-region =
    { $who } has stepped down and is an emeritus now. A word of thanks is yours to say. { $region } has { $ambassadors ->
        [0] no ambassadors
        [one] one ambassador
       *[other] { $ambassadors } ambassadors
    } now.
farewell =
    { $who } steps down, { -a-title } since { $since }. Thank you for everything!
farewell-region =
    { $who } steps down, { -a-title } for { $region } since { $since }. Thank you for everything!

## Coming back

returned = Welcome back! You are { -a-title } again. I ask how it is going on { $next }.
returned-organisers = { $who } is back and { -a-title } again.
greeting = Please welcome { $who } back as { -a-title }!
greeting-region = Please welcome { $who } back as { -a-title } for { $region }!
return-asked =
    How good that you want to come back! You have been an emeritus since { $since }, so the organisers have the word. I
    have asked them, and you hear from me or from them.
return-asked-already = I have asked the organisers, last on { $asked }, and ask again if they are silent. There is nothing you need to do.
asks-to-return =
    { $who }, emeritus since { $since }, would like to be { -a-title } again. `!welcome-back { $who }` makes it so. If
    something speaks against it, please tell them yourselves, and why.
return-todo =
    { $who } would like to be { -a-title } again; the organisers were asked on { $since }. `!welcome-back { $who }`
welcomed-back = { $by } has welcomed { $who } back. They are { -a-title } again.
welcome-oneself = The word on your own return is another organiser's. Just ask one of them.
not-returning = { $who } has not asked to return. An emeritus who would like to says `!return`.
emeritus-applies = You have been an emeritus since { $since } and need not apply anew: `!return` is for you.
