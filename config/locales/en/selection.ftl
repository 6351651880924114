### Selection by the organisers: the post they decide on, and what the applicant hears.

review-head = **Ticket { $no }:** { $who } applies to become { -a-title } and was promised an answer by { $by }.
review-region =
    { $region } has { $ambassadors ->
        [0] no ambassadors
        [one] one ambassador
       *[other] { $ambassadors } ambassadors
    } so far{ $coming ->
        [0] { "" }
        [one] , and one candidate on the way
       *[other] , and { $coming } candidates on the way
    }.
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` and a reason · `!reject { $no }` and a reason. The
    applicant will read these reasons.
review-score = Marks from 1 to { $best }: { $example }. The applicant never reads them.
selection-off =
    In this programme nobody selects: whoever applies is a candidate at once, and a mentor is looked for.
    `!tickets` shows where they stand.

selected = { $by } has selected ticket { $no }. I am looking for a mentor for { $who } now.
selected-candidate =
    Good news: the organisers have selected your application, ticket { $no }! I am looking for a mentor for you now.
reject-preview = This would close ticket { $no }, and { $who } would read this:
rejected = { $by } has rejected ticket { $no }. This is the reason that { $who } reads:
rejected-candidate =
    Thank you for your application, ticket { $no }. The organisers have not selected it this time. This is their
    reason:
rejected-again =
    This is not the end of it: from { $again } on you are welcome to apply again, and what you do for { -community }
    until then counts.

review-overdue =
    Ticket { $no } is overdue: { $who } applied on { $since } and the date we promised has passed. `!select { $no }`,
    or `!reject { $no }` with a reason.
review-overdue-candidate =
    Today you should have heard about ticket { $no }, and you have not: I am sorry. I have reminded the organisers.
    Your application is not lost, and there is nothing you need to do.
