### How a user group stands with the criteria, and what people say of that.

criteria-head = **{ $done } of { $all } steps** are done:
criterion-met = ✅ **{ $number }.** { $criterion } (done)
criterion-validated = ✅ **{ $number }.** { $criterion }: { $by } saw it, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: { $by } saw it, { $at }; looked at again by { $until }
criterion-waived = ✅ **{ $number }.** { $criterion }: not needed here, as { $by } decided, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion } (open)
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

## Saying that a step is met, or not

criterion-unknown = { $no } has no such step. By number they are: { $criteria }.
criteria-of-closed = { $no } is no group to look at now: { $standing }. `!group history { $no }` tells what happened.
criterion-computed =
    Step { $number } ({ $criterion }) I see for myself from what the group says and who mentors it, so nobody need say it. What
    helps: { $advice }
already-validated = { $by } has seen step { $number } ({ $criterion }) already, { $at }, and that holds. If it is so no more, say `!invalidate`.
already-validated-until =
    { $by } has seen step { $number } ({ $criterion }) already, { $at }. It can be looked at again from { $again }; if it is so no
    more, say `!invalidate`.
not-validated = Nobody has said that step { $number } ({ $criterion }) is met, so there is nothing to take back.
criterion-not-waivable =
    Step { $number } ({ $criterion }) is for every group here and cannot be waived. What helps: { $advice }
waived-in-vain = Step { $number } ({ $criterion }) is met, so nobody need waive it.
already-waived = Step { $number } ({ $criterion }) was waived by { $by } already, { $at }.
validate-preview = You are about to say that **{ $no }** { $name } meets step { $number }: { $criterion }. The group says of itself:
group-says = { $question } { $answer }
validate-says = What you saw:
validate-holds = It would hold until { $until }; then somebody is asked to look again.
validated = ✅ **{ $no }** { $name }, step { $number } ({ $criterion }): seen by { $by }, { $at }. The group hears of it.
validated-until =
    ✅ **{ $no }** { $name }, step { $number } ({ $criterion }): seen by { $by }, { $at }, and it holds until { $until }. The group
    hears of it.
validated-told = Good news for **{ $no }** { $name }: { $by } looked at step { $number } ({ $criterion }) and saw it met. `!group show { $no }` shows what is left.
invalidated = Step { $number } ({ $criterion }) of **{ $no }** { $name } is open again. The group hears of it, with what helps.
invalidated-told = **{ $no }** { $name }: { $by } looked at step { $number } ({ $criterion }) and sees something to do there:
invalidated-foot = Nothing is taken from the group by this. `!group show { $no }` shows where it stands; once things have changed, ask anybody who may to look again.
waived = Step { $number } ({ $criterion }) is not needed of **{ $no }** { $name }. The group hears of it. `!invalidate` takes it back.
waived-told = **{ $no }** { $name }: { $by } says that step { $number } ({ $criterion }) is not needed of you:
waiver-ended = Step { $number } ({ $criterion }) is for **{ $no }** { $name } again. The group hears of it, with what helps.
waiver-ended-told = **{ $no }** { $name }: { $by } says that step { $number } ({ $criterion }) is for you after all:

## Looking again

look-again = It is time to look at **{ $no }** { $name } again. What was seen of it holds for a time only:
look-again-at = **{ $number }.** { $criterion }: seen by { $by }, holds until { $until }
look-again-how =
    Could you have a look? `!validate { $no } { $number }` and what you saw says that it is still so, `!invalidate { $no } { $number }`
    and why that it is not. `!group show { $no }` shows all the steps. If you cannot say, leave it to others.
look-again-told = Somebody is asked to look at **{ $no }** { $name } again, because what was seen holds for a time only:
look-again-foot =
    There is nothing you must do, and nothing is taken from the group. It helps to see that what you say of it is
    still true: `!group show { $no }`.

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
