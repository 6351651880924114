### What has happened to a user group, one line for each change. What `!group history` answers.

group-history-head = **{ $no }** { $name }, what has happened so far:

## Its standing

group-history-proposed = { $at }: { $by } proposed the group
group-history-amended = { $at }: { $by } changed what is said of it
group-history-handed-over = { $at }: { $by } handed it over; { $to } speaks for it
group-history-admitted = { $at }: { $by } admitted it as a new group
group-history-refused = { $at }: { $by } did not admit it
group-history-granted = { $at }: { $by } made it an official user group
group-history-supported = { $at }: { $by } saw to a helping hand, until { $until }
group-history-recovered = { $at }: { $by } said that it goes on by itself again
group-history-revoked = { $at }: { $by } revoked its status
group-history-regranted = { $at }: { $by } granted its status again
group-history-closed = { $at }: { $by } closed it

## Its steps

group-history-validated = { $at }: { $by } saw it met: { $criterion }
group-history-validated-until = { $at }: { $by } saw it met until { $until }: { $criterion }
group-history-invalidated = { $at }: { $by } opened again: { $criterion }
group-history-waived = { $at }: { $by } waived: { $criterion }
group-history-look-again =
    { $steps ->
        [one] { $at }: somebody was asked to look again at one step
       *[other] { $at }: somebody was asked to look again at { $steps } steps
    }
group-history-ended =
    { $steps ->
        [one] { $at }: what was seen of one step held no longer
       *[other] { $at }: what was seen of { $steps } steps held no longer
    }

## Its mentor

group-history-waiting = { $at }: no ambassador was free to mentor it
group-history-offered = { $at }: { $mentor } was asked to mentor it, until { $until }
group-history-reminded = { $at }: the ambassador who was asked was reminded
group-history-extended = { $at }: the ambassador who was asked has time until { $until }
group-history-declined = { $at }: { $mentor } declined
group-history-expired = { $at }: the time for { $mentor } to answer was over
group-history-retracted = { $at }: the offer to { $mentor } was taken back
group-history-not-taken = { $at }: { $mentor } could not take it
group-history-mentored = { $at }: { $mentor } became its mentor
group-history-assigned = { $at }: { $by } made { $mentor } its mentor
group-history-released = { $at }: { $mentor } could not go on as its mentor
