### Applying: the interview, kind corrections, the summary, and the receipt.

## The interview

apply-welcome =
    Good to have you here! I have { $questions ->
        [one] one question
       *[other] { $questions } questions
    } for you, one at a time; one message is one answer, unless you begin it with `!long`. Take all the time you
    like, I keep your answers. Nobody else sees them before you have seen the summary and said `!submit`. `!back` goes back, `!show` shows your answers,
    `!withdraw` ends it.
apply-resumed =
    Welcome back{ $purpose ->
        [0] { "" }
        [1] { " " }to your user group
       *[other] { " " }to your changes
    }! You have answered { $answered } of { $questions ->
        [one] one question
       *[other] { $questions } questions
    }; let us go on where you left off.
question-asked = **Question { $number } of { $questions }:** { $question }
hint-text = In one message, between { $min } and { $max } characters.
hint-choice = Answer with the number of your choice:
choice-option = { $number }: { $option }
hint-email = Just the address, for example `alice@example.org`.
hint-account = Just the name, for example `alice`.
hint-date = Year, month and day, for example `2026-03-02`.
hint-consent = Yes or no? A no is fine and changes nothing else.
hint-agreement = Yes? Without it we cannot go on; ask the organisers if something in it is unclear.
hint-name = The name alone, on one line of at most { $max } characters.
hint-place = The town first, and behind a comma whatever tells it from others: `Oslo, Norway`.
hint-zone = The zone by its name or by a big city in it, for example `Europe/Oslo` or `Oslo`.
hint-links = Web addresses in one message, at most { $max }: one a line, or with commas between them.
hint-people =
    In one message, one person a line and at most { $max }: their Matrix ID or name, their e-mail address, and who
    employs them. For
    example:

    `@bob:example.org, bob@example.org, Example Inc.`

    `Carol Conte, carol@example.org, University of Oslo`
hint-optional = You may leave this one out: `!skip`.
answer-so-far = Your answer so far, until you send another: { $answer }
hint-keep = `!skip` leaves it as it is.

## Answers in several messages

long-begun =
    Write as many messages as you like; together they are your answer, up to { $max } characters. I stay quiet meanwhile,
    and `!next` ends it.
long-goes-on =
    { $messages ->
        [0] You have begun an answer in several messages, and I have none of them yet.
        [one] I have one message of your answer so far.
       *[other] I have { $messages } messages of your answer so far.
    } Write on as you like; `!next` ends it, `!show` shows it.
long-too-long =
    With this message your answer has { $has } characters, and only { $max } will be read; so I left this one out. Edit it
    or send a shorter one, or end here with `!next`.
long-too-short =
    Your answer has { $has ->
        [one] one character
       *[other] { $has } characters
    } so far, and the question is worth at least { $min }. Write on, please, and then `!next`.
long-not-here = This question needs but one short message. Just answer it.
long-not-ended =
    Your answer to question { $number } is not at its end yet. `!edit { $number }` goes back to it, `!next` ends it; after
    that, `!submit`.
next-without-long =
    Just answer: one message is one answer. If you would rather send several, { $command } begins such an answer, and
    `!next` ends it.

## Silence

draft-reminder =
    { $purpose ->
        [0] Your application waits
        [1] Your user group waits
       *[other] What you are changing about your user group waits
    } for you: you have answered { $answered } of { $questions ->
        [one] one question
       *[other] { $questions } questions
    }. There is no hurry; if I hear nothing, it lapses on { $lapses }, and `!withdraw` ends it now. Whenever you like, go
    on right here:
draft-reminder-summary =
    { $purpose ->
        [0] Your application waits
        [1] Your user group waits
       *[other] What you are changing about your user group waits
    } for you: all questions are answered, and only your `!submit` is missing. `!show` shows it once
    more. There is no hurry; if I hear nothing, it lapses on { $lapses }, and `!withdraw` ends it now.
draft-lapses =
    I have not heard from you, so your { $purpose ->
        [0] application
       *[other] user group's proposal
    } has lapsed, which is no harm: nobody has seen it. I keep your answers
    until { $erased }, and { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } goes on where you left off. After that they are erased; `!withdraw` erases them now.
draft-lapsed =
    Your { $purpose ->
        [0] application
       *[other] user group's proposal
    } is set aside; I keep your answers until { $erased }. { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } goes on where you left off,
    `!withdraw` erases them now.
draft-set-aside =
    One thing at a time: I have set your { $purpose ->
        [0] application
       *[other] user group's proposal
    } aside and keep it until { $erased }; { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } goes on where you left off.
draft-dropped =
    What you were changing about { $no } is dropped; nothing that is said of the group has changed. `!group edit { $no }`
    begins anew.
region-gone =
    The programme's regions have changed since you answered, and yours is no longer among them. Please choose once more;
    everything else stays as it is.

## Corrections

too-short =
    That is { $has ->
        [one] one character
       *[other] { $has } characters
    }, and the question is worth at least { $min }. Tell me a little more, please, in one message.
too-long = That is { $has } characters, and only { $max } will be read. Please send it once more, a little shorter.
not-a-choice = I could not find that among the options. Please answer with a number from the list.
not-an-email = That does not look like an e-mail address. Just the address, please, for example `alice@example.org`.
not-an-account = That cannot be an account name here. Just the name, please, without spaces or a link.
not-a-date = I could not read that as a day. Year, month and day, please, for example `2026-03-02`.
not-a-consent = Please answer yes or no. Both are fine.
not-agreed =
    Without your yes to this there is nothing that could be submitted. Read it in peace, ask the organisers what is
    unclear, and say yes whenever you like; `!withdraw` ends the interview, and nobody has seen anything.
name-unfit = The programme has a rule for this name: { $rule } Please send it once more like that.
name-taken =
    There is a user group of that name already: { $no } { $name }. If it is yours, `!group show { $no }` shows it;
    else please choose a name that tells yours apart.
not-a-place = I could not read that as a place. Please write it on one line, the town first: `Oslo, Norway`.
not-a-zone =
    I know no time zone of that name. Please write one like `Europe/Oslo`, or a big city that has the same time as
    you.
which-zone = Which time zone do you mean: { $zones }? Please write it whole.
not-a-link = I could find no web address in that. Please write at least one, for example `https://example.org`.
not-links =
    This is no web address that I can read: { $words }. Please send all of them once more, each like
    `https://example.org`.
too-many-links = Those are { $has } web addresses, and at most { $max } are shown. Please send those that matter most.
no-people =
    I could find nobody in that. Please write at least yourself: `@bob:example.org, bob@example.org, Example Inc.`
not-people =
    In these lines an e-mail address is missing, or who it is: { $lines }. Please send everybody once more, one
    person a line: Matrix ID or name, e-mail address, employer.
people-twice =
    These lines name a person or an e-mail address that stands there already: { $lines }. Please send everybody once
    more, each with an address of their own.
too-many-people =
    Those are { $has } people, and at most { $max } are listed. Please name those who do most of the work.
too-early =
    Our messages crossed: yours was sent before question { $number } reached you, so I did not take it for the answer.
    Please answer it now.
picked-late = Question { $number } is not the one that waits now, so I left your answer to it as it is. `!edit { $number }` asks it again.
question-required =
    The programme needs an answer to this question, so it cannot be left out. If you would rather not give one,
    `!withdraw` ends it, and nothing was sent to anyone.
nothing-before = This is the first question; there is none before it. Just answer it.
no-such-question =
    There is no question of that number; there { $questions ->
        [one] is only one
       *[other] are { $questions }
    }. `!show` lists them.
not-complete = Question { $open } is still open. `!edit { $open }` asks it again; after that, `!submit`.
answer-corrected = I have corrected your answer to question { $number }.
group-stands =
    What you wrote of your group is submitted and stands; editing a message changes nothing there any more. `!group edit { $no }`
    changes it.

## The summary

summary-head = These are your answers:
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    (still open)
summary-gathering = **{ $number }. { $question }**

    { $answer }

    (not at its end yet: `!edit { $number }`, then `!next`)
summary-foot =
    { $purpose ->
        [0] Nothing was sent to anyone yet. ✅ `!submit` sends it,
        [1] Nothing was sent to anyone yet. ✅ `!submit` proposes the group,
       *[other] Nothing is changed yet. ✅ `!submit` makes the changes,
    } `!edit` with a question's number changes an answer,
    `!withdraw` throws it all away.
summary-waits =
    { $purpose ->
        [0] All questions are answered, and nothing was sent to anyone yet. `!submit` sends it,
        [1] All questions are answered, and nothing was sent to anyone yet. `!submit` proposes the group,
       *[other] Nothing is changed yet. `!submit` makes the changes,
    } `!edit` with a question's
    number changes an answer, `!withdraw` throws it all away.
answer-yes = Yes
    .words = y, yep, yeah, sure, ok, okay
answer-no = No
    .words = n, nope
answer-skipped = (left out)

## May I apply?

no-application =
    { $command } belongs to what I ask you step by step, and I am asking you nothing now. `!apply` begins an
    application, `!status` tells you where
    you stand.
already-ambassador =
    You have been { -a-title } since { $since }. There is nothing to apply for: it is a job for life.
already-open =
    You have an application already: ticket { $no }. `!status` tells you where it stands, and `!withdraw` takes it
    back should you want to begin anew.
cool-down =
    After a rejection some time has to pass, so that what was missing can grow. From { $again } on you are welcome to
    apply again.

## Submitting and withdrawing

receipt = Thank you! Your application is **ticket { $no }**.
receipt-review = The organisers read it now, and you will hear by { $by }.
receipt-pairing = I am looking for a mentor for you now, and you will hear by { $by }.
receipt-foot =
    Meanwhile you need not do anything: go on with what you do for { -community }. `!status` tells you where you
    stand, `!ticket { $no }` shows your ticket, and `!withdraw` takes it back at any time, no reasons asked.
draft-withdrawn =
    { $purpose ->
        [0] Your application is withdrawn and your answers are erased; nobody has seen them. Whenever you like,
        `!apply` begins anew.
        [1] Your user group's proposal is withdrawn and your answers are erased; nobody has seen them. Whenever you
        like, `!group new` begins anew.
       *[other] The changes are dropped; what is said of the group stands as it was.
    }
ticket-withdrawn =
    Ticket { $no } is withdrawn, and all who had to do with it know. Thank you for your interest; you are welcome to
    `!apply` again at any time.
ticket-withdrawn-staff = { $who } has withdrawn ticket { $no }. Nothing is left to do.
