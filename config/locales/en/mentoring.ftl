### Mentoring: offers, who is free, and introductions. Declining is fine, silence isn't.

## An offer, to the mentor

offer-head =
    Would you mentor { $who } on the way to becoming { -a-title }? It is ticket { $no }, and you have until { $until }
    to answer.
offer-region = Region: { $region }
offer-quote = To “{ $question }” they wrote:
reason-chosen = They asked for you as their mentor.
reason-region = You are both at home in the same region: { $region }.
reason-language = You both speak { $language }.
reason-candidates =
    You have { $candidates ->
        [0] no candidates
        [one] one candidate
       *[other] { $candidates } candidates
    } now and take { $capacity }.
reason-never-asked = You have not been asked before.
reason-last-asked = You were last asked on { $at }.
offer-foot =
    ✅ `!accept { $no }` · ❌ `!decline { $no } [reason]` · ⏳ `!extend { $no }`. Declining is fine, silence isn't.
offer-reminder = { $who } is still waiting for your answer about ticket { $no }; you have until { $until }.
offer-extended = You have until { $until } now to answer about ticket { $no }. I have told the candidate.
offer-extended-before =
    The time for ticket { $no } was extended already, and that works once: it ends on { $until }. `!accept { $no }` or
    `!decline { $no }`; both are fine.
offer-declined =
    Thank you for telling me. I ask the next mentor for ticket { $no }; the candidate hears of it without your reason.
offer-expired =
    The time for ticket { $no } is over, so I ask the next mentor. No harm done. If you are short of time,
    `!unavailable until` and a day gives you peace until then.
offer-expired-rest =
    The time for ticket { $no } is over, too, so I ask the next mentor. You seem to have a lot on your hands, and that is
    fine: I ask you nothing more until you write `!available`. Whom you guide already stays with you.
mentor-rests =
    { $mentor } could not answer the last offers, so I send no more until they write `!available`. There is nothing you
    need to do.
offer-retracted = Ticket { $no } no longer needs your answer. Thank you all the same!
no-offer = No offer is waiting for your answer. `!tickets` shows the open tickets.
which-offer =
    Several offers are waiting for you. Please add the ticket's number to { $command }; `!tickets` shows them.

## An offer, to the others

offer-room = { $mentor } was asked to take ticket { $no }, until { $until }.
offer-candidate =
    I have asked { $mentor } to be your mentor for ticket { $no }; they have until { $until } to answer. I will tell
    you either way.
on-to-next =
    The mentor I asked for ticket { $no } cannot take it just now. That happens and says nothing about you. You keep
    your place, and I go on to the next one.
waiting-candidate =
    Just now no mentor is free for ticket { $no }. You keep your place: the next one who has time is asked at once,
    and the organisers know.
waiting-organisers =
    Nobody is free to mentor { $who }, ticket { $no }. Whoever is free next is asked at once; perhaps you know
    somebody who would like to mentor.
waiting-long =
    { $who }, ticket { $no }, has been waiting for a mentor since { $since }. Please help: another mentor, or a higher
    `!capacity` for one of them.

## The two meet

accepted-room = { $mentor } mentors { $who }, ticket { $no }. Thank you!
introduction =
    { $who }, meet your mentor { $mentor }. { $mentor }, meet your candidate { $who }. Ticket { $no } is yours now:
    say hello in a direct chat, and agree on what to do first.
introduction-mentor =
    `!ticket { $no }` shows the answers, `!note { $no }` with a text keeps a note on the ticket, which your candidate
    can read too. When they are ready: `!thumbsup { $no }`.
mentor-left-candidate =
    Your mentor can no longer go on with ticket { $no }. You keep your place and all you have done, and I am looking
    for somebody else for you.
mentor-left-organisers =
    { $mentor } has left the mentors room. { $who }, ticket { $no }, keeps their place, and I am looking for another
    mentor.

## Who is free?

mentors-head = These are the mentors:
mentors-none = There are no mentors yet. The organisers would like to hear from you if you want to be one.
mentor-free = { $who }: has time ({ $candidates } of { $capacity })
mentor-full = { $who }: hands full ({ $candidates } of { $capacity })
mentor-away = { $who }: away
mentor-away-until = { $who }: away until { $until }
mentors-foot = With an open ticket, `!choose` and a mentor has that mentor asked first.
chosen = Noted: for ticket { $no }, { $mentor } is asked first.
not-a-mentor = { $who } is not one of the mentors. `!mentors` shows who is.
mentor-not-free = { $mentor } cannot be asked just now. `!mentors` shows who has time.
mentor-asked-already = { $mentor } has been asked already and has until { $until } to answer.

## A mentor's time

available-now =
    Thank you! I offer you candidates while you have a hand free: you have { $candidates ->
        [0] none
        [one] one
       *[other] { $candidates }
    } now and take { $capacity }.
unavailable-now =
    You get no offers and no reminders from now on; offers you had go on to others. `!available` when you have time
    again. Thank you for saying so!
unavailable-until =
    You get no offers and no reminders until { $until }; offers you had go on to others. `!available` ends it earlier.
    Enjoy the time!
day-passed = { $day } is not a day to come. Please name a day to come, for example `!unavailable until` and then year-month-day.
leave-over = Welcome back! I offer you candidates again from now on. If you need longer: `!unavailable`.
capacity-now =
    You take { $capacity ->
        [0] no candidates
        [one] one candidate
       *[other] { $capacity } candidates
    } at a time from now on, and have { $candidates } just now.
capacity-too-high = More than { $most } at a time is more than anybody can guide well. Please choose a smaller number.
