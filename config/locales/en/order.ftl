### Whom a ticket is offered to first, and why. What `!why` answers, to mentors and organisers.

why-head = { $mentor } was asked to take ticket { $no } on { $at }. What spoke for them:
why-nobody = Nobody has been free for ticket { $no } since { $since }. Why nobody is asked just now:
why-not-kept = What was weighed then was not kept.
why-wished = the candidate asked for them
why-region = from the same region: { $region }
why-language = speaks { $language } with candidates
why-candidates =
    had { $candidates ->
        [0] no candidates
        [one] one candidate
       *[other] { $candidates } candidates
    } and takes { $capacity }
why-never-asked = had never been asked before
why-last-asked = had last been asked on { $at }
why-others = The others:
why-no-other = There was no other mentor to ask.
why-more =
    … and { $mentors ->
        [one] one more mentor
       *[other] { $mentors } more mentors
    }.
not-asked-before = { $mentor }: was asked about this ticket before
not-away = { $mentor }: is away
not-full = { $mentor }: has no place free
not-wished = { $mentor }: the candidate asked for another one
not-region = { $mentor }: is not from the candidate's region
not-language = { $mentor }: does not speak the candidate's language with candidates
not-places = { $mentor }: has fewer places free
not-candidates = { $mentor }: has more candidates
not-asked-later = { $mentor }: was asked more recently
not-name = { $mentor }: all else being equal, the Matrix ID decides
