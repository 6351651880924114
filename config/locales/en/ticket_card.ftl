### The card of a ticket: one message among the mentors, changed in place.

card-head = **Ticket { $no }:** { $who }
card-account = Account: { $account }
card-region = Region: { $region }
card-opened = Opened: { $day }
card-stage = Stage: **{ $stage }**, since { $since }
card-mentor = Mentor: { $mentor }, since { $since }
card-checklist = Checklist: { $done } of { $points } done
card-notes = Notes: { $notes }
card-sponsor = Sponsored by { $by }

## What comes next, and who is waited for

card-next-pairing = Next: I ask a mentor.
card-next-waiting =
    No mentor is free. Whoever has time next is asked, or an organiser names somebody: `!assign { $no }`.
card-next-offered = Waiting for { $mentor }, until { $until }: `!accept { $no }` or `!decline { $no }`.
card-next-mentoring = Waiting for { $mentor }: `!thumbsup { $no }` when they are ready.
card-next-sponsor =
    { $more ->
        [one] Waiting for a sponsor:
       *[other] Waiting for { $more } sponsors:
    } `!sponsor { $no }`, for { $who }.
card-next-sponsor-until =
    { $more ->
        [one] Waiting for a sponsor:
       *[other] Waiting for { $more } sponsors:
    } `!sponsor { $no }`, for { $who }. Concerns can be raised until { $until }.
card-next-objections = Everybody needed sponsors. It is done on { $until }, unless a concern is raised.
card-next-concerns =
    { $open ->
        [one] One concern has to be settled first:
       *[other] { $open } concerns have to be settled first:
    } `!resolve { $no }`.

## A word in its thread

card-stage-now = Ticket { $no } is at “{ $stage }” now.
