### Who speaks for a user group, and how it is closed.
only-its-contact =
    { $command } is for who speaks for { $no }: { $contact }. Please ask them, or the programme's organisers if they
    are gone.
already-contact = { $who } speaks for { $no } already.
handover-asked =
    { $by } asks whether you would speak for the user group { $no } { $name } from now on: keep what is said of it
    up to date, and be whom others write to. ✅ `!group take { $no }` if you would; ❌ `!group pass { $no }` is fine
    as well.
handover-begun =
    I have asked { $to } whether they would speak for { $no } { $name }. Until they say yes, nothing changes.
handover-begun-told =
    { $by }, who organises the programme, has asked { $to } whether they would speak for { $no } { $name } in your
    place. Until they say yes, nothing changes; if that is a mistake, please write to { $by }.
handover-not-asked =
    Nobody asks you now to speak for { $no }. Whoever does hands it on with `!group transfer { $no } @person`.
group-taken =
    Thank you! You speak for { $no } { $name } now. `!group show { $no }` shows where it stands, `!group edit { $no }`
    changes what is said of it.
handed-over = { $to } speaks for the user group { $no } { $name } now, after { $from }. Thank you both!
group-passed = That is fine; I have told who asked. { $no } { $name } stays with whom it is.
handover-declined-told =
    { $to } would rather not speak for { $no } { $name }. `!group transfer { $no } @person` asks somebody else.
group-close-head =
    This closes the user group **{ $no }** { $name } for good: it is listed no more, its history stays. Whoever
    organises or mentors it reads your reason:
group-closed = User group { $no } { $name } is closed. Thank you for all that you did for it!
group-closed-told = { $by } has closed the user group { $no } { $name }. Thank you to all who made it! The reason:
