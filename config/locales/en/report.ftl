### What ambassadors report, and the monthly news of it. A report is a gift: nobody owes one.

## The kinds of activity

report-kind-meetup = meetup
report-kind-talk = talk
    .words = presentation
report-kind-workshop = workshop
report-kind-hackfest = hackfest
    .words = hackathon
report-kind-localisation = localisation
    .words = localization, translation
report-kind-other = something else

## What stands before a thing that is told line by line: these names, or the further ones

field-kind = kind
    .words = type, what
field-day = date
    .words = day, when
field-place = place
    .words = where, city, venue
field-link = link
    .words = url, website
field-people = people
    .words = reached, attendees, participants
word-today = today
word-yesterday = yesterday
word-at = at
    .words = in, on

## Reporting

report-form =
    Tell me what you did in one line, in any order:

    `!report meetup 2026-03-02 Oslo https://example.org/evening 40`

    or line by line, and leave out what there is not:

    `!report`

    `kind: meetup`

    `date: 2026-03-02`

    `place: Oslo`

    `link: https://example.org/evening`

    `people: 40`

    Only the kind and the day are needed. The kinds are { $kinds }.
report-kind-missing =
    What was it? Please begin with { $kinds }. `!report` by itself shows how a report is written.
report-kind-unknown =
    I know no kind of activity that is called “{ $word }”. There is { $kinds }. `!report` by itself shows how a report
    is written.
report-day-missing =
    When was it? Please add the day as year-month-day, for example 2026-03-02; “today” and “yesterday” do as well.
report-day-unclear =
    I cannot read “{ $word }” as a day. Please write it as year-month-day, for example 2026-03-02.
report-day-ahead =
    { $day } is still to come, and I wish you all the best for it! Please tell me about it when it has been.
report-link-unclear =
    “{ $word }” is no link that a browser opens. Please write it in full, with https:// at the beginning, or leave it
    out.
report-people-unclear =
    “{ $word }” is no number of people. Please write 0 or more as a whole number, or leave it out.
report-taken = Thank you! I have taken this down:
report-line =
    { $no }: { $kind }, { $day }, { $who }{ $people ->
        [0] {""}
        [one] , one person reached
       *[other] , { $people } people reached
    }
report-line-place =
    { $no }: { $kind }, { $day }, { $place }, { $who }{ $people ->
        [0] {""}
        [one] , one person reached
       *[other] , { $people } people reached
    }
report-link = to read or see: { $link }
report-streak =
    { $months ->
        [one] That is your first month in a row.
       *[other] That makes { $months } months in a row with something to tell. Wonderful!
    }
report-foot = Something is wrong with it? `!unreport { $no }` takes it back; then just report it again.
no-such-report = There is no report { $no } of yours. `!reports` shows those you have.
report-taken-back = I have taken report { $no } back and erased its words.

## Reading

reports-none = There are no reports yet. Ambassadors write one with `!report`.
reports-own = These are your latest reports:
reports-all = These are the latest reports:
reports-more =
    { $more ->
        [one] There is one more before these.
       *[other] There are { $more } more before these.
    }

## The news of a month

news-head = **What ambassadors did:** since { $since } they have told of { $reports ->
        [0] no activities.
        [one] one activity.
       *[other] { $reports } activities.
    }{ $people ->
        [0] {""}
        [one] {" "}They reached one person.
       *[other] {" "}They reached { $people } people.
    }
news-quiet = **What ambassadors did:** no reports and no feedback since { $since }. I shall be quiet about it until there is
    something to tell.
news-region = **{ $region }:** { $reports ->
        [one] one report
       *[other] { $reports } reports
    }{ $people ->
        [0] {""}
        [one] , one person reached
       *[other] , { $people } people reached
    }
news-nowhere = **Without a region:** { $reports ->
        [one] one report
       *[other] { $reports } reports
    }{ $people ->
        [0] {""}
        [one] , one person reached
       *[other] , { $people } people reached
    }
news-kind = { $kind }: { $reports }
news-link = { $kind } on { $day } by { $who }: { $link }
news-silent =
    There are ambassadors, but this time no report, in { $regions }. That may have a hundred good reasons; perhaps
    somebody there would be glad to be asked whether they need anything.
news-streaks = **Month after month:**
news-streak =
    { $who } has had something to tell for { $months ->
        [one] one month.
       *[other] { $months } months in a row.
    }
