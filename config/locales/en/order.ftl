### Whom a ticket is offered to first, and why. What `!why` answers, to mentors and organisers.

why-head = { $mentor } was asked to take ticket { $no } on { $at }. What spoke for them:
why-nobody = Nobody has been free for ticket { $no } since { $since }. Why nobody is asked just now:
why-nobody-there = There is nobody yet who could be asked.
why-not-kept = What was weighed then was not kept.
why-wished = the candidate asked for them
why-region = from the same region: { $region }
why-language = speaks { $language } with candidates
why-language-group = speaks { $language }, as those do who organise it
why-candidates =
    had { $candidates ->
        [0] no candidates
        [one] one candidate
       *[other] { $candidates } candidates
    } and takes { $capacity }
why-groups =
    mentored { $groups ->
        [0] no group
        [one] one group
       *[other] { $groups } groups
    } and takes { $capacity }
why-never-asked = had never been asked before
why-last-asked = had last been asked on { $at }
why-others = The others:
why-no-other = There was no other mentor to ask.
why-no-other-group = There was no other ambassador to ask.
why-more =
    … and { $mentors ->
        [one] one more mentor
       *[other] { $mentors } more mentors
    }.
why-more-group =
    … and { $ambassadors ->
        [one] one more ambassador
       *[other] { $ambassadors } more ambassadors
    }.
not-asked-before = { $mentor }: was asked about this ticket before
not-asked-before-group = { $mentor }: was asked about this group before
not-away = { $mentor }: is away
not-full = { $mentor }: has no place free
not-wished = { $mentor }: the candidate asked for another one
not-region = { $mentor }: is not from the candidate's region
not-region-group = { $mentor }: is not from the group's region
not-language = { $mentor }: does not speak the candidate's language with candidates
not-language-group = { $mentor }: does not speak the language of those who organise it
not-places = { $mentor }: has fewer places free
not-candidates = { $mentor }: has more candidates
not-groups = { $mentor }: mentors more groups
not-asked-later = { $mentor }: was asked more recently
not-name = { $mentor }: all else being equal, the Matrix ID decides
