### What organisers see of the whole: what waits, numbers, files, and who decided what.

## What waits

todo-head =
    { $matters ->
        [one] One matter waits:
       *[other] { $matters } matters wait, the oldest first:
    }
todo-none = Nothing waits. Well done!
todo-review = { $no } { $who } waits for the organisers since { $since }; they were promised an answer by { $by }.
todo-held = { $no } { $who } has been on hold since { $since }, until { $until }.
todo-free-mentor = { $no } { $who } waits for a mentor with time since { $since }.
todo-offer = { $no } { $who } waits for the answer of { $mentor } since { $since }; it is due on { $until }.
todo-mentoring = { $no } { $who } is being mentored by { $mentor } since { $since }.
todo-sponsor = { $no } { $who } waits for a sponsor ({ $sponsors }) since { $since }.
todo-more =
    { $matters ->
        [one] … and one more.
       *[other] … and { $matters } more.
    }

## Numbers

stats-head = The programme in numbers:
stats-applications =
    Applications: { $all } in all, { $open } open, { $sponsored } sponsored, { $rejected } rejected, { $withdrawn }
    withdrawn
stats-drafts =
    { $drafts ->
        [0] Nobody is writing an application just now
        [one] One application is being written just now
       *[other] { $drafts } applications are being written just now
    }
stats-to-answer =
    Half of the applicants had the organisers' answer within { $days ->
        [0] one day
        [one] one day
       *[other] { $days } days
    } (counted: { $tickets })
stats-to-mentor =
    Half of the candidates had a mentor within { $days ->
        [0] one day
        [one] one day
       *[other] { $days } days
    } (counted: { $tickets })
stats-to-title =
    Half of the ambassadors had their title within { $days ->
        [0] one day
        [one] one day
       *[other] { $days } days
    } of applying (counted: { $tickets })
stats-mentors = Mentors: { $mentors } ({ $free } with time, { $away } away)
stats-offers = Offers to mentors: { $accepted } accepted, { $declined } declined, { $expired } without an answer
stats-ambassadors = Ambassadors: { $active } active, { $paused } on a break, { $emeriti } emeriti
stats-column-region = Region
stats-column-ambassadors = Ambassadors
stats-region = { $region }: { $ambassadors }

## Files

export-head =
    { $files ->
        [one] Here are the records, as one file.
       *[other] Here are the records, as { $files } files.
    }
export-foot =
    They hold what people told the programme about themselves. Please keep them as carefully as you would your own, and
    delete them when you have done what you need them for.

## Who decided what

trail-head =
    { $decisions ->
        [one] The latest decision, of { $all }:
       *[other] The latest { $decisions } decisions, of { $all }:
    }
trail-head-ticket =
    { $decisions ->
        [one] One decision on ticket { $no }:
       *[other] { $decisions } decisions on ticket { $no }:
    }
trail-none = Nobody has decided anything yet.
trail-line = { $at }: { $by } { $request }
trail-foot = `!trail` with a ticket's number shows the decisions on that ticket; `!export` hands out all of them.

## The week

digest-head = **The week** since { $since }
digest-applications =
    Applications: { $opened } new, { $sponsored } sponsored, { $rejected } rejected, { $withdrawn } withdrawn.
digest-waiting =
    { $matters ->
        [one] One matter waits:
       *[other] { $matters } matters wait, the oldest first:
    }
digest-nothing = Nothing waits.
