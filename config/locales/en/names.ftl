### Names that other sentences hold: commands and what they take, people, stages, dates, lists.

language-en = English
    .words = englisch, inglés, ingles, anglais, 英語, 英语
named-language = { $name } ({ $tag })

## Commands: what each is for, and an example. In the other languages `.words` are their words for it; the English ones
## always work.

command-apply = apply, or go on with your application
example-apply = `!apply`
command-status = where you stand, who has it, by when
example-status = `!status`
command-back = back to the question before
example-back = `!back`
command-skip = leave out a question that is not required
example-skip = `!skip`
command-long = answer in several messages
example-long = `!long`
command-next = end an answer of several messages
example-next = `!next`
command-show = show your answers so far
example-show = `!show`
command-edit = answer a question anew
example-edit = `!edit 2`
command-pick = answer with one of the options of a question
example-pick = `!pick 2`
command-submit = send your application
example-submit = `!submit`
command-withdraw = take your application back, at any time
example-withdraw = `!withdraw`
command-nominate = have somebody asked, in private, whether they would apply
example-nominate = `!nominate @bob:example.org He answers every newcomer, and stays until it works.`
command-nothanks = say no to a nomination, which nobody hears of
example-nothanks = `!nothanks`
command-intake = open or close the door for new applications, or see which it is
example-intake = `!intake close We read what is there first, and open again in May.`
command-select = select an application
example-select = `!select #12`
command-reject = reject an application, with a reason that the applicant will read
example-reject = `!reject #12 There is much in it; please take part in a few meetups first and apply again.`
command-applications = the applications that wait for a decision, best first
example-applications = `!applications`
command-score = give an application marks, which you can change
example-score = `!score #12 participation 4 location 3 impact 5`
command-shortlist = put an application on the shortlist
example-shortlist = `!shortlist #12`
command-unshortlist = take an application off the shortlist
example-unshortlist = `!unshortlist #12`
command-hold = decide nothing about an application for a while, with a reason that the applicant will read
example-hold = `!hold #12 until 2026-08-31 We would like to see your talk in July first.`
command-unhold = look at an application again that was on hold
example-unhold = `!unhold #12`
command-tranche = have the best applications proposed, and select those you confirm
example-tranche = `!tranche 5`
command-mentors = who the mentors are, and who has time
example-mentors = `!mentors`
command-choose = have a certain mentor asked first
example-choose = `!choose @edda:example.org`
command-available = get offers again
example-available = `!available`
command-unavailable = get no offers and no reminders for a while
example-unavailable = `!unavailable until 2026-08-31 because of the summer holidays stand-in @edda:example.org`
command-capacity = how many candidates you take at a time
example-capacity = `!capacity 2`
command-stand-in = look after a mentor's candidates during a leave, or not
example-stand-in = `!stand-in yes @mo:example.org`
command-speaks = in which languages you mentor
example-speaks = `!speaks de fr`
command-why = why this mentor was asked for a ticket, and no other
example-why = `!why #12`
command-release = give a ticket back, which is fine; the organisers read why
example-release = `!release #12 I start a new job and cannot do it justice.`
command-assign = give a candidate this mentor
example-assign = `!assign #12 @edda:example.org`
command-orphans = who is without a mentor, for whom each waits, and since when
example-orphans = `!orphans`
command-silent = have me ask the other one, when you hear nothing
example-silent = `!silent #12`
command-here = say that you are there
example-here = `!here #12`
command-progress = how it goes with your candidate
example-progress = `!progress #12 not-yet`
command-memo = write a note on a ticket for mentors and organisers alone
example-memo = `!memo #12 Talks more freely on the phone.`
command-done = tick a point of the checklist
example-done = `!done #12 1`
command-undo = open a point of the checklist again
example-undo = `!undo #12 1`
command-accept = take a candidate on
example-accept = `!accept #12`
command-decline = say no to an offer, which is fine
example-decline = `!decline #12 I am moving house this month.`
command-extend = more time to answer an offer, once
example-extend = `!extend #12`
command-ticket = show a ticket
example-ticket = `!ticket #12`
command-history = show what has happened to a ticket
example-history = `!history #12`
command-tickets = show the open tickets
example-tickets = `!tickets`
command-note = write a note on a ticket, which the candidate can read too
example-note = `!note #12 Subscribed to the mailing list.`
command-thumbsup = the candidate is ready
example-thumbsup = `!thumbsup #12`
command-sponsor = make the candidate an ambassador
example-sponsor = `!sponsor #12`
command-concern = say by name what speaks against a candidate; the candidate reads what, not who
example-concern = `!concern #12 The talk they describe was held by somebody else.`
command-resolve = say how a concern was settled; the candidate reads it too
example-resolve = `!resolve #12 1 We talked: they were the co-author.`
command-unsponsor = undo a sponsoring, with a reason that the person will read
example-unsponsor = `!unsponsor #12 The account belongs to somebody else.`
command-roster = show the ambassadors
example-roster = `!roster`
command-todo = what waits, for whom and since when
example-todo = `!todo`
command-broadcast = carry a message to all ambassadors
example-broadcast = `!broadcast Please point people with questions to ask.example.org.`
command-broadcasts = what was carried to all ambassadors, and to how many it came
example-broadcasts = `!broadcasts 3`
command-stats = the programme in numbers
example-stats = `!stats`
command-export = get the records as files
example-export = `!export csv`
command-trail = who decided what, when and why
example-trail = `!trail #12`
command-audit = what somebody is and was here, what they decided, and what was decided about them
example-audit = `!audit @alice:example.org`
command-reload = read my configuration anew, or see what would change
example-reload = `!reload`
command-ask = ask the ambassadors of a region; the answer comes to you directly
example-ask = `!ask europe Who could speak at our meetup in Oslo?`
command-answer = answer what somebody asked
example-answer = `!answer 3 Edda knows all the speakers of the north.`
command-active = say that all is well with you, or end your break
example-active = `!active`
command-pause = take a break: you keep the title, and nothing is asked of you
example-pause = `!pause until 2026-08-31 because of the summer holidays`
command-stepdown = step down, with thanks, and become an emeritus
example-stepdown = `!stepdown`
command-return = become an ambassador again
example-return = `!return`
command-welcome-back = make an emeritus who asked to return an ambassador again
example-welcome-back = `!welcome-back @alice:example.org`
command-report = report what you did: a meetup, a talk, a hackfest …
example-report = `!report meetup 2026-03-02 Oslo https://example.org/evening 40`
command-reports = show your reports; organisers see those of all
example-reports = `!reports`
command-unreport = take one of your reports back
example-unreport = `!unreport R12`
command-call = ask ambassadors for help: localising something, a talk, a hackfest …
example-call = `!call speaking europe until 2026-04-30 Who would give a talk in Oslo in May?`
command-join-call = help with what somebody calls for
example-join-call = `!join-call C3`
command-leave-call = step back from a call for help
example-leave-call = `!leave-call C3`
command-calls = show what ambassadors are asked to help with, or one such call
example-calls = `!calls C3`
command-close-call = tell everybody what came of a call for help
example-close-call = `!close-call C3 Edda gave the talk, and 60 people came.`
command-groups = see the user groups: all, or those of a region, a status, a name or a town
example-groups = `!groups europe new`
command-groups-report = how the user groups of each region stand, and what each of them lacks
example-groups-report = `!groups report europe`
command-groups-export = get the records of user groups as files
example-groups-export = `!groups export csv`
command-group-show = see a user group: where it stands, and what is still missing
    .words = group
example-group-show = `!group show G4`
command-group-logo = get the logo of a user group that has a status
    .words = logo
example-group-logo = `!group logo G4`
command-group-mentor = mentor a user group: sign up for it yourself
example-group-mentor = `!group mentor G4`
command-group-accept = mentor a user group you were asked about
example-group-accept = `!group accept G4`
command-group-decline = say no to mentoring a user group, which is fine
example-group-decline = `!group decline G4 I am moving house this month.`
command-group-extend = get more time to answer about a user group, once
example-group-extend = `!group extend G4`
command-group-release = give back a user group you mentor, with the reason
example-group-release = `!group release G4 I am moving to another continent.`
command-group-assign = give a user group this mentor
example-group-assign = `!group assign G4 @mo:example.org`
command-group-why = see why this ambassador was asked, and why nobody else
example-group-why = `!group why G4`
command-group-capacity = say how many user groups you mentor at a time
    .words = capacity-groups
example-group-capacity = `!group capacity 2`
command-recognise = see how far the yearly recognition of user groups is, and which were recognised
    .words = recognize, recognition
example-recognise = `!recognise`
command-recognise-nominate = nominate a user group for the yearly recognition, and say why
    .words = recognize-nominate
example-recognise-nominate = `!recognise nominate G4 They ran three installfests in villages without a group.`
command-recognise-open = let user groups be nominated for a year
    .words = recognize-open
example-recognise-open = `!recognise open 2027 until 2027-02-28`
command-recognise-poll = end the nominations and let the ambassadors vote
    .words = recognize-poll
example-recognise-poll = `!recognise poll until 2027-03-14`
command-recognise-announce = announce which user groups are recognised
    .words = recognize-announce
example-recognise-announce = `!recognise announce`
command-recognise-cancel = call the year's recognition off
    .words = recognize-cancel
example-recognise-cancel = `!recognise cancel Too few of us have time this year.`
command-group-history = tell what has happened to a user group
example-group-history = `!group history G4`
command-validate = say that a user group meets a step, once you have looked
example-validate = `!validate G4 5 I was at their meeting in March.`
command-invalidate = say that a step of a user group is open again
example-invalidate = `!invalidate G4 5 No meeting was announced since May.`
command-waive = say that a user group does not need a step
example-waive = `!waive G4 6 They have been at it for ten years.`
command-group-agree = say that a proposed group is fine beside the others in the same place
example-group-agree = `!group agree G7 They meet in another part of town.`
command-group-object = tell the organisers of a difficulty with a proposed group before they decide
example-group-object = `!group object G7 Both would meet on the same evening.`
command-admit = admit a proposed group as a new user group
example-admit = `!admit G7`
command-refuse = not admit a proposed group, with a reason that its organisers will read
example-refuse = `!refuse G7 Please join OpenStack Oslo first; they would be glad of you.`
command-grant = make a new group that has done all steps an official user group
example-grant = `!grant G4`
command-support = give a group in decline a helping hand, with a date
example-support = `!support G4 until 2026-06-01 There was no meeting this year.`
command-recovered = say that a group needs that help no longer
example-recovered = `!recovered G4 They meet again.`
command-revoke = revoke the status of a group that could not be helped, with a reason that its organisers will read
example-revoke = `!revoke G4 Nobody could be found to go on with it.`
command-regrant = grant a group again the status that was revoked
example-regrant = `!regrant G4 They meet again.`
command-group-new = propose a user group, or go on with it
example-group-new = `!group new`
command-group-edit = change what is said of your user group
example-group-edit = `!group edit G4`
command-group-transfer = have somebody else asked to speak for a user group
example-group-transfer = `!group transfer G4 @bob:example.org`
command-group-take = speak for a user group from now on, when you were asked
example-group-take = `!group take G4`
command-group-pass = say that you would rather not speak for a user group
example-group-pass = `!group pass G4`
command-group-leave = take yourself off the list of those who organise a user group
example-group-leave = `!group leave G4`
command-group-close = close a user group that exists no longer
example-group-close = `!group close G4 We have merged with the group in Bergen.`
command-flag = report misuse of the title; who reported is told to nobody
example-flag = `!flag @bob:example.org He sells certificates as an ambassador.`
command-flag-kind = say what kind of misuse you reported
example-flag-kind = `!flag-kind M3 commercial`
command-quote = let the organisers read the words of the message that you reported
example-quote = `!quote M3`
command-respond = say your side in a case about you
example-respond = `!respond M3 The name was a joke; I have changed it.`
command-cases = see which cases of misuse of the title wait, and for whom
example-cases = `!cases`
command-case = see a case of misuse of the title that you have to do with
example-case = `!case M3`
command-dismiss = decide that there is nothing in a case of misuse, with a reason that everybody concerned reads
example-dismiss = `!dismiss M3 There was nothing in it: the talk was agreed with us.`
command-uphold = decide a case of misuse: with a warning, by asking for another display name, or by taking the title back
example-uphold = `!uphold M3 warn Please ask before you speak for the project.`
command-appeal = have somebody else look at what was decided about you
example-appeal = `!appeal M3 The name was a joke among friends, and it is gone.`
command-affirm = let the decision in a case of misuse stand on appeal
example-affirm = `!affirm M3 The talk was given in our name without a word to us.`
command-overturn = lift the decision in a case of misuse on appeal
example-overturn = `!overturn M3 The talk was agreed with us; we had forgotten.`
command-feedback = tell the programme what you think, what is missing, what is good
example-feedback = `!feedback The installation guide is hard to follow for newcomers.`
command-feedbacks = show what people told the programme, by region
example-feedbacks = `!feedbacks europe`
command-who = who can be asked about something, in a region if you name one
example-who = `!who rust`
command-whois = whether somebody holds the title
example-whois = `!whois @alice:example.org`
command-topics = what you can be asked about, so that people find you
example-topics = `!topics rust, networking, organising events`
command-welcome = offer newcomers of a community room a word of welcome
example-welcome = `!welcome`
command-hello = a word of welcome, once: who can help you, and what is often asked
example-hello = `!hello`
command-faq = what is often asked, and the answers
example-faq = `!faq 2`
command-faq-add = add a question with its answer
example-faq-add = `!faq-add Where do you meet? Every first Monday in the community room.`
command-faq-change = write a question and its answer anew, in all languages
example-faq-change = `!faq-change 7 Where do you meet? Every second Monday in the community room.`
command-faq-remove = take a question out
example-faq-remove = `!faq-remove 7`
command-faq-undo = undo what was last done to a question
example-faq-undo = `!faq-undo 7`
command-language = which languages I speak, or another one with you
example-language = `!language de`
command-employer = tell me who employs you, so that sponsors come from different employers
example-employer = `!employer Example Inc.`
command-mydata = have everything that I hold about you, as a file
example-mydata = `!mydata`
command-forgetme = erase what you wrote, for good
example-forgetme = `!forgetme`
command-confirm = do what I asked you about
example-confirm = `!confirm 3`
command-discard = leave undone what I asked you about
example-discard = `!discard 3`
command-help = what you can do, or one command explained
example-help = `!help apply`

topic-application = Applying
topic-selection = Selecting
topic-mentoring = Mentoring
topic-ticket = Tickets
topic-ambassadors = Ambassadors
topic-organising = Organising
topic-activity = What ambassadors do
topic-groups = User groups
topic-misuse = Misuse of the title
topic-general = Everything else

## What commands take: named in a sentence, and as help writes it

argument-ticket = the number of a ticket
    .usage = #N
argument-ticket-or-candidate = the number of a ticket, or its candidate
    .usage = #N|@candidate
argument-person = a person, by a mention or their Matrix ID
    .usage = @person
argument-number = a number
    .usage = N
argument-until = a day (year-month-day)
    .usage = until DAY
argument-stand-in = who stands in, by a mention or their Matrix ID
    .usage = stand-in @person
argument-languages = the tags of languages
    .usage = LANGUAGES
argument-marks = criteria, each with its mark
    .usage = CRITERION N …
argument-reason = the reason
    .usage = REASON
argument-reason-or-spam = the reason, or the one word `spam`
    .usage = REASON|spam
argument-text = the text
    .usage = TEXT
argument-word = a command's word
    .usage = COMMAND
argument-language = the tag of a language
    .usage = LANGUAGE
argument-region = a region
    .usage = REGION
argument-report = the number of a report
    .usage = RN
argument-call = the number of a call for help
    .usage = CN
argument-case = the number of a case
    .usage = MN
argument-group = the number of a user group
    .usage = GN
argument-which-groups = which user groups: a region, a status or both, a name or a town
    .usage = REGION STATUS
argument-misuse-kind = a kind of misuse
    .usage = KIND
argument-call-for-help = the kind of help, perhaps a region and a last day, and what it is about
    .usage = KIND REGION until DAY TEXT
argument-inquiry = a region, and your question after it
    .usage = REGION QUESTION
argument-topic = what it is about
    .usage = TOPIC
argument-topics = what you can be asked about, separated by commas
    .usage = TOPIC, TOPIC
argument-question-and-answer = a question, and its answer behind the question mark or on the next line
    .usage = QUESTION? ANSWER

## Keywords of commands

keyword-spam = spam
keyword-csv = csv
keyword-json = json
keyword-preview = preview
keyword-warn = warn
keyword-rename = rename
keyword-revoke = revoke
keyword-open = open
keyword-close = close

## Words that people write with a command: these, or the further ones

word-until = until
    .words = till
word-mine = mine
    .words = my, my groups
word-nobody = none
    .words = nobody, no one
word-stand-in = stand-in
    .words = standin
word-please = please
    .words = pls, plz, kindly
word-thanks = thanks
    .words = thank you, thx, ty, many thanks, thanks a lot, thank you very much, cheers
word-all = all
    .words = everything
keyword-ready = ready
keyword-not-yet = not-yet
keyword-more-time = more-time
keyword-yes = yes
keyword-no = no

## People by their roles, as those who may do something

who-anyone = everyone
who-candidate = the ticket's candidate
who-offered-mentor = the mentor who was asked
who-ticket-mentor = the ticket's mentor
who-mentor = mentors
who-other-mentor = mentors other than the ticket's
who-stand-in = who stands in for the ticket's mentor
who-ambassador = ambassadors
who-emeritus = emeriti
who-organiser = organisers
who-moderator = moderators
who-group-organiser = whoever organises the group
who-group-mentor = the group's ambassador mentor
who-offered-group-mentor = the ambassador who was asked to mentor the group

## Stages of a ticket

stage-review = Review
stage-held = On hold
stage-pairing = Looking for a mentor
stage-waiting = Waiting for a free mentor
stage-offered = Mentor asked
stage-mentoring = Mentoring
stage-thumbs-up = Mentor thumbs up
stage-sponsored = SPONSORED
stage-rejected = Rejected
stage-withdrawn = Withdrawn

## Where a user group stands

standing-proposed = proposed
    .words = proposals
standing-new = new group
    .words = new, new groups
standing-official = official user group
    .words = officials, official groups, official user groups
standing-revoked = status revoked
    .words = revoked
standing-refused = not admitted
    .words = refused, not admitted
standing-closed = closed

## Numbers from 1,000 on, and dates

number-group = { $thousands },{ $rest }
date = { $day } { $month } { $year }
moment = { $day }, { $time } { $zone } ({ $relative })
moment-lasting = { $day }, { $time } { $zone }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
relative-soon = in a moment
relative-just-now = just now
relative-in-minutes =
    in { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
relative-minutes-ago =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    } ago
relative-in-hours =
    in { $count ->
        [one] one hour
       *[other] { $count } hours
    }
relative-hours-ago =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    } ago
relative-in-days =
    in { $count ->
        [one] one day
       *[other] { $count } days
    }
relative-days-ago =
    { $count ->
        [one] one day
       *[other] { $count } days
    } ago
relative-in-months =
    in { $count ->
        [one] one month
       *[other] { $count } months
    }
relative-months-ago =
    { $count ->
        [one] one month
       *[other] { $count } months
    } ago
relative-in-years =
    in { $count ->
        [one] one year
       *[other] { $count } years
    }
relative-years-ago =
    { $count ->
        [one] one year
       *[other] { $count } years
    } ago

## Lists, and what is not there

named-option = { $option } ({ $name })
keyword-confirm = confirm
mark-none = –
mark-decimal = { $whole }.{ $decimals }
mark-of = { $criterion } { $mark }
marks-more = { $list } · { $item }
list-none = none
list-more = { $list }, { $item }
list-or = { $list } or { $item }
text-erased = [erased]
text-cut = … and more than fits into one message.
