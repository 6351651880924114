### To who reports misuse of the title, alone. It takes courage to report somebody; nobody is talked out of it.

## Reporting

flag-taken = Thank you. I have taken that down in case { $no } about { $who }, and told the organisers.
flag-taken-nobody =
    Thank you. I have taken that down in case { $no } about { $who }. Nobody can decide it yet: there is no other organiser.
    Please tell somebody whom the programme trusts; I show the case to whoever becomes one.
flag-hearing = The accused are heard first, and may answer until { $until }. Then the organisers decide.
flag-shows-kind = Of your report, the accused see what kind of thing it claims: none of your words, and no link.
flag-shows-message =
    Of your report, the accused see what kind of thing it claims, and the link to their message that you answered: none of
    your words.
flag-secret =
    Nobody learns from me that you reported it: neither the accused nor the organisers, who read only what you wrote. I tell
    you what comes of it, and why. `!case { $no }` shows you where it stands.
flag-stands =
    Your command itself stands there, though, for everybody in the room to read. You can delete it, and my sign goes with it;
    your report stays.
flag-kind-ask = If one of these says what it is about, press its number; if none does, leave it.
flag-kind-choice = { $number }: { $kind }
flag-kind-taken = Thank you. Your report in case { $no } now says: { $kind }.
flag-kind-once =
    You have said what your report in case { $no } is about, and that can be said once. If there is more to say, report it
    anew: `!flag @bob:example.org and what happened`.
flag-kind-unknown = I know no such kind of misuse. There is { $kinds }.
flag-too-late = Case { $no } is decided, and nothing joins it any more. If it happens again, `!flag` opens a new one.

## The words of a message

quote-ask =
    May the organisers read here what the message says, { $link }, in case { $no }? Otherwise they have only the link, and
    the message can be deleted. It says:
quote-taken = Thank you. The organisers can read the words of the message in case { $no } now.
quote-nothing = In case { $no } no words of a message wait for your consent.

## What cannot be taken

flag-whom =
    Whom is it about? Please name them by a mention or their Matrix ID: `!flag @bob:example.org and what happened`.
flag-why =
    What happened? Please write it after { $who }, or add a link to a message that shows it, or use `!flag` as a reply to
    that message.
flag-yourself = Nobody reports themselves. If you would like to give the title back, `!stepdown` does it with thanks.
flag-bot = That is me. If I did something wrong, `!feedback` takes it to the organisers.
flag-later =
    You have reported a lot within a day. I take the next report from { $until }; if it cannot wait, please write to a
    moderator.
flag-directly =
    In a room only its moderators report with `!flag`. What you wrote there stands for everybody to read, also for whom it is
    about: you can delete it. Here, where nobody reads along, anybody can report: please send it to me in this chat. To show a
    message, add a link to it.
