### How a user group stands with the criteria, and what people say of that.

criteria-head = **{ $done } of { $all } steps** are done:
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion }: { $by } saw it, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: { $by } saw it, { $at }; looked at again by { $until }
criterion-waived = ✅ **{ $number }.** { $criterion }: not needed here, as { $by } decided, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion }: { $percent } % complete
criterion-lapsed = ⌛ **{ $number }.** { $criterion }: { $by } saw it, which held until { $until }; somebody may look again
criterion-not-met = ⬜ **{ $number }.** { $criterion }: { $by } does not see it any more, { $at }
criterion-advised = 💡 { $advice }

## What is missing

lacks = { $open }
lacks-answer = still to be answered: { $question }
lacks-emails =
    { $missing ->
        [one] one organiser e-mail missing
       *[other] { $missing } organiser e-mails missing
    }
lacks-links =
    { $missing ->
        [one] one link missing
       *[other] { $missing } links missing
    }

## Who organises it

people-unnamed = It names nobody yet who organises it.
people-of =
    { $people ->
        [one] 👥 One organiser
       *[other] 👥 { $people } organisers
    } { $employers ->
        [one] of one employer
       *[other] of { $employers } different employers
    }.
people-of-some =
    { $people ->
        [one] 👥 One organiser
       *[other] 👥 { $people } organisers
    }; { $employers ->
        [0] no employer was named
        [one] one employer was named
       *[other] { $employers } different employers were named
    }, { $unsaid ->
        [one] one of them said none
       *[other] { $unsaid } of them said none
    }.
