### A tranche: who is proposed and why, who is not and why, and what has changed since.

tranche-head =
    { $proposed ->
        [one] I propose this one application
       *[other] I propose these { $proposed } applications
    }, of { $asked } you asked for:
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] not scored
        [one] one score
       *[other] { $scores } scores
    })
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] not scored
        [one] one score
       *[other] { $scores } scores
    })

    { $region }: place { $seat } of { $seats }
tranche-nobody = Of { $asked } you asked for I can propose nobody just now.
tranche-passed =
    { $applications ->
        [one] This one is not among them, and why:
       *[other] These { $applications } are not among them, and why:
    }
tranche-passed-full = { $no } { $who }, { $overall }: { $region } is full, { $taken } of { $seats }
tranche-passed-unscored =
    { $no } { $who }: not scored by enough organisers, { $scores } of { $needed } have given every mark
tranche-passed-later = { $no } { $who }, { $overall }: comes after those you asked for
tranche-passed-held = { $no } { $who }: on hold until { $until }
tranche-order =
    The order: the higher overall average first; of equal ones those on the shortlist ⭐; of these, who applied first.
tranche-cap =
    { $seats ->
        [one] Only one
       *[other] At most { $seats }
    } of a region, { $counting ->
        [0] ambassadors that it already has not counted
       *[other] ambassadors and candidates that it already has included
    }.
tranche-letter = Each of those chosen would read this, with the number of their ticket:
tranche-others =
    The others hear nothing now: they stay in review and keep the date by which they hear. `!tranche confirm` does the
    same as ✅.
tranche-changed = **Something has changed since I showed you this tranche, so nothing was done:**
tranche-moved = { $no } { $who } now stands at “{ $stage }”
tranche-rescored = { $no } { $who } was scored, shortlisted or looked at anew
tranche-in = { $no } { $who } is part of it now
tranche-out = { $no } { $who } is part of it no longer
tranche-done =
    { $by } has selected a tranche of { $selected ->
        [one] one application
       *[other] { $selected } applications
    }. I am looking for mentors now:
tranche-done-item = { $no } { $who }
tranche-not-proposed = No tranche waits for your word. { $usage } with a number proposes one first.
tranche-empty = No application waits for a decision, so there is nobody to propose.
