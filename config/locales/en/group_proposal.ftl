### What organisers of a user group are told when they propose it, and when what is said of it changes.
group-welcome =
    How nice that there is a group! I have { $questions ->
        [one] one question
       *[other] { $questions } questions
    } about it, one at a time; one message is one answer. Take all the time you like, I keep your answers. Nobody else sees them before you have seen the summary and said `!submit`. `!back` goes back, `!show` shows your answers, `!withdraw` ends it.
proposals-enough =
    You have proposed as many groups as may wait at a time: { $most }. As soon as one of them is decided, `!group new`
    goes on. `!groups` shows where they stand.
group-receipt = Thank you! { $name } is proposed as **user group { $no }**, and the organisers read it now.
group-receipt-foot =
    Meanwhile just go on meeting. `!group show { $no }` shows where it stands and what would help it further,
    `!group edit { $no }` changes what is said of it, and `!group close { $no } REASON` takes it back.
group-listed =
    { $by } lists you among those who organise the user group { $no } { $name }. You need not do anything; should
    that be wrong, `!group leave { $no }` takes you off the list.
group-unlisted = { $by } no longer lists you among those who organise the user group { $no } { $name }.
group-edit-begun = This is what is said of { $no } { $name } so far.
group-amended = Done: what is said of { $no } { $name } is changed.
group-amended-by = { $by } has changed what is said of { $no } { $name }. `!group show { $no }` shows it.
group-unchanged = Nothing was changed, so all that is said of { $no } { $name } stays as it is.
group-is-over =
    User group { $no } is closed or was not admitted, or is not yours any more, so nothing can be changed there.
    `!group show { $no }` shows what was.
contact-stays =
    You speak for { $no }, so it needs you: `!group transfer { $no } @person` hands it to somebody else, `!group close { $no } REASON`
    closes it.
not-listed = You are not on the list of { $no }, so there is nothing to leave.
group-left = Done: you are off the list of { $no } { $name }, and what was written there about you is erased.
group-left-told =
    { $who } has taken themselves off the list of those who organise { $no } { $name }. Nothing else has changed;
    `!group edit { $no }` lists somebody else.
