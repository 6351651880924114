### Talk about the bot itself: help, languages, what it could not read, and refusals that hold for every command.
###
### A refusal names the rule and the way out, and blames nobody. The only marks are **bold** and `code`.
### Within a sentence a new line is a space; an empty line between is a new line.

unknown-command = I don't know `!{ $word }`. `!help` shows what I understand.
argument-missing = Something is missing: { $what }. It goes like this: { $usage }.
argument-unclear = I expected { $what } and could not find it in what you wrote. It goes like this: { $usage }.
plain-words =
    I understand commands, and answers to my questions; right now I am not waiting for an answer. `!status` tells you
    where you stand, `!help` what you can do.
unreadable =
    I could not read your message: the key to it never reached me, and I have waited. Please send it once more.
overwhelmed =
    That is more at once than I can follow, so I pass over what you send until { $until }. Please send it again after
    that, one thing at a time.
answered-directly = I have written to you in our direct chat.

## Help

help-head = This is what you can do now:
help-topic = **{ $topic }**
help-line = { $usage }: { $what }
help-command =
    { $usage }: { $what }

    Who may use it: { $who }.
help-example = For example: { $example }
help-words = You can also write { $words }.
help-always = At any time: { $commands }.
help-foot =
    `!help` with a command's word explains it and gives an example: `!help apply`. `!help all` explains all that you may
    ever do.
help-all-head = This is all that you may do, each at its time:

## Languages

language-changed = From now on I speak { $language } with you.
language-unknown = I don't speak that language. Choose with `!language` and a tag: { $languages }.
language-choices = I speak { $language } with you. To change that, write `!language` and a tag: { $languages }.

## Refusals

may-not =
    { $command } is for { $who }. `!help` shows what you can do; if you should have this right too, the organisers can
    help.
not-for-yourself =
    Nobody acts on their own application, whatever roles they hold, so { $command } has to come from somebody else.
    Just ask one of those who may.
no-such-ticket =
    There is no ticket { $no }. `!status` names your own; mentors and organisers find the open ones with `!tickets`.
no-ticket-of = { $who } has no open ticket. Mentors and organisers find the open ones with `!tickets`.
no-ticket-of-yours = You have no ticket yet. `!apply` begins an application, and submitting it opens one.
wrong-stage =
    { $command } does not fit ticket { $no } just now: it stands at “{ $stage }”. `!ticket { $no }` shows more.

## Asking back

late-command = Your { $request } is from { $written }, and it reached me only now.
late-ticket-stands = Ticket { $no } of { $who } stands where it stood then: at “{ $stage }”.
late-ticket-moved =
    Ticket { $no } of { $who } has moved since then: it has stood at “{ $stage }” since { $since }.
confirm-foot =
    Shall I do it? ✅ `!confirm { $number }` does it as things stand now, ❌ `!discard { $number }` leaves it undone.
    Without a word from you by { $until } it stays undone.
discarded = Good, { $request } stays undone.
void-head = What you may do here has changed. So this waits for your word no longer, and it stays undone:
void-line = { $request }, which is for { $who }
void-foot =
    Whatever you wrote with it is erased. If the change is a mistake, the organisers can help. Should you be able to do
    it again one day, please write it anew: nothing comes back by itself.
nothing-to-confirm =
    Nothing waits for your word under { $number }: it is done, it was dropped, it is void, or its time has passed. If there is
    still something to do, write the command again.
