### Where do I stand, who has it, by when? What `!status` answers.

status-nothing = I have no application of yours. `!apply` begins one.
status-ambassador = You have been { -a-title } since { $since }, by ticket { $no }. Thank you!
status-paused =
    You have been { -a-title } since { $since }, and take a break until { $until }. `!active` ends it earlier.
status-emeritus =
    You were { -a-title } from { $since } to { $until }, and are an emeritus now. Thank you! `!return` brings you back.
status-draft =
    { $purpose ->
        [0] You are writing an application
        [1] You are proposing a user group
       *[other] You are changing what is said of a user group
    }, begun on { $begun }: { $answered } of { $questions ->
        [one] one question is
       *[other] { $questions } questions are
    } answered. Nobody else has seen it. { $purpose ->
        [0] `!apply` goes on
        [1] `!group new` goes on
       *[other] Just go on
    }, `!show` shows your answers; I keep it open until { $lapses }, and
    longer whenever you write.
status-lapsed =
    Your { $purpose ->
        [0] application
       *[other] user group's proposal
    } is set aside with { $answered } of { $questions ->
        [one] one question
       *[other] { $questions } questions
    } answered. I keep your answers until { $erased }; until then { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } goes on where you left off.
status-intake =
    I have no application of yours, and none have been taken since { $since }. I tell you as soon as they are again;
    there is nothing you need to do.
status-review =
    Ticket { $no } is with the organisers, who promised you an answer by { $by }. There is nothing you need to do.
status-held =
    Ticket { $no } is on hold until { $until }; nothing is decided, and nothing is lost. The organisers' reason:
    { $reason }
status-pairing = I am looking for a mentor for ticket { $no }. There is nothing you need to do.
status-waiting =
    Ticket { $no } has been waiting for a mentor to become free since { $since }. You keep your place, and the
    organisers know. `!mentors` shows who has time.
status-offered =
    I have asked { $mentor } to take ticket { $no }; they have until { $until } to answer. If that does not work out,
    I ask the next mentor, and you keep your place.
status-mentoring =
    { $mentor } has been your mentor for ticket { $no } since { $since }. Write to each other whenever you like.
status-thumbs-up =
    { $mentor } gave you the thumbs up on ticket { $no } on { $since }. Only the sponsoring is still to come.
status-concerns =
    { $open ->
        [one] One concern is
       *[other] { $open } concerns are
    } to be settled before that. `!ticket` shows what it is about; your mentor and the organisers will hear you.
status-objections =
    Until { $until } there is time to raise concerns; nobody becomes { -a-title } before that.
status-sponsored = Ticket { $no } was closed as SPONSORED on { $at }.
status-rejected =
    Ticket { $no } was not selected on { $at }; the reason is in the message I sent you then. From { $again } on you
    are welcome to apply again.
status-withdrawn = You took ticket { $no } back on { $at }. You are welcome to `!apply` again.
