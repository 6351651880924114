### While an application waits for a decision: the list, the shortlist, and what is on hold.

applications-head =
    { $applications ->
        [0] No application waits for a decision.
        [one] One application waits for a decision:
       *[other] { $applications } applications wait for a decision, best first:
    }
applications-none = No application waits for a decision.
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] not scored yet
        [one] one score
       *[other] { $scores } scores
    })

    since { $since }, hears by { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region }: { $ambassadors ->
        [0] no ambassadors
        [one] one ambassador
       *[other] { $ambassadors } ambassadors
    }{ $coming ->
        [0] { "" }
       *[other] , { $coming } on the way
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] not scored yet
        [one] one score
       *[other] { $scores } scores
    })

    since { $since }, hears by { $by }
application-unseen =
    { $no } { $who }

    marks are not shown where the applicant reads them

    since { $since }, hears by { $by }
applications-held =
    { $applications ->
        [one] One is on hold:
       *[other] { $applications } are on hold:
    }
application-held =
    { $no } { $who }, until { $until }

    { $reason }
applications-foot =
    ⭐ is the shortlist. `!ticket` and a number shows the answers and who gave which marks; `!tranche` and a number
    proposes the best.

shortlisted = { $by } has put ticket { $no } of { $who } on the shortlist. The applicant does not hear of it.
unshortlisted = { $by } has taken ticket { $no } of { $who } off the shortlist. The applicant does not hear of it.
on-shortlist = Ticket { $no } is on the shortlist already. `!unshortlist { $no }` takes it off.
not-on-shortlist = Ticket { $no } is not on the shortlist. `!shortlist { $no }` puts it there.

held =
    { $by } has put ticket { $no } on hold until { $until }: I remind nobody of it before then, and it is in no
    tranche. `!unhold { $no }` ends that sooner. This is the reason that { $who } reads:
held-candidate =
    Your application, ticket { $no }, is on hold for now. Nothing is decided, and nothing is lost. This is the
    organisers' reason:
held-candidate-until =
    On { $until } they look at it again, or sooner, and you will hear from me then. If there is something you can
    answer, write to { $by }; `!ticket { $no }` shows your application.
own-in-review =
    You have an application in review yourself, ticket { $no }, so { $command } is for the other organisers until that
    is decided: nobody chooses among those they stand beside.
hold-day-passed = { $day } is not a day to come. Please name a day to come: `until` and then year-month-day.
not-held = Ticket { $no } is not on hold.
unheld = { $by } has ended the hold of ticket { $no }. { $who } was told that they hear by { $hear_by }.
hold-ended =
    The hold of ticket { $no } is over, and it waits for a decision again; { $who } was told that they hear by
    { $hear_by }. `!select { $no }`, or `!reject { $no }` with a reason, or `!hold { $no }` with one if it takes longer.
unheld-candidate =
    Your application, ticket { $no }, is on hold no longer: the organisers look at it again, and you will hear by
    { $hear_by }. There is nothing you need to do.
