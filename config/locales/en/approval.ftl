### Approval: the mentor's thumbs up, sponsoring, and what everyone hears of it.

thumbs-up-given = 👍 { $mentor } gives { $who } the thumbs up: ready to become { -a-title }. Ticket { $no } stands at “Mentor thumbs up”.
thumbs-up-next = `!sponsor { $no }` makes it official. That is for { $who }.
thumbs-up-candidate =
    👍 { $mentor } says you are ready and gave you the thumbs up on ticket { $no }. Only the sponsoring is still to
    come.
sponsoring =
    { $by } sponsors { $who }, ticket { $no }. { $more ->
        [one] One more sponsor is
       *[other] { $more } more sponsors are
    } needed.
sponsoring-waits =
    { $by } sponsors { $who }, ticket { $no }, and nobody else is needed. It becomes official on { $until }, when the time
    for concerns is over; nobody needs to come back for that.
sponsors-enough =
    Enough people sponsor ticket { $no } already. It becomes official on { $until }, when the time for concerns is over.
sponsor-line = Sponsor: { $by }
sponsors-already =
    You sponsor ticket { $no } already, and nobody counts twice. The next sponsor has to be somebody else.
sponsored = { $by } has sponsored { $who }. Ticket { $no } is closed as SPONSORED. Congratulations!

congratulations =
    🎉 Congratulations, you are { -a-title } now! { $by } has sponsored you, and ticket { $no } is closed as SPONSORED.
congratulations-next =
    You have an invitation to the ambassadors room. Thank you for all you do for { -community }.
mail-subject = You are { -a-title } now
mail-approved =
    Congratulations! { $by } has sponsored you, and ticket { $no } is closed as SPONSORED: you, { $who } on Matrix, are
    { -a-title } now.
mail-next =
    An invitation to the ambassadors room waits for you on Matrix. Thank you for all you do for { -community }.
mail-foot =
    You get this once, because you gave this address with your application. A bot sent it; the organisers are in the
    rooms of the programme.
thanks-mentor =
    Thank you! { $who } is { -a-title } now, and ticket { $no } is closed as SPONSORED. That is your work too.

unsponsor-preview = This would take { $who } off the roster and open ticket { $no } again, and { $who } would read this:
unsponsored = { $by } has undone the sponsoring of { $who }. Ticket { $no } is open again. { $who } reads this reason, too:
unsponsored-by-hand =
    { $who } is off the roster. Two things are left to you: whether they stay in the ambassadors room, and whether
    anybody who read the announcement should hear of it. I announce nothing.
unsponsored-candidate =
    The organisers have undone your sponsoring, ticket { $no }, so for now you are not { -a-title }. They gave this reason:
unsponsored-next =
    That need not be the end: the ticket is open again, and { $mentor } goes on as your mentor. Nothing was announced.
    Talk with { $mentor }, or with the organisers if you see it differently.
unsponsored-next-pairing =
    That need not be the end: the ticket is open again, and I am looking for a mentor to go on with you. Nothing was
    announced. Talk with the organisers if you see it differently.
unsponsored-mentor =
    { $by } has undone the sponsoring of { $who }. Ticket { $no } is yours again, at “Mentor thumbs up”: please talk with
    { $who } about what comes next. The reason:
not-sponsored =
    Nobody holds the title by ticket { $no } now, so there is nothing to undo. `!ticket { $no }` shows where it stands.

employer-unsaid =
    This programme wants sponsors of different employers, and I don't know yours. Tell me in our direct chat,
    `!employer NAME` or `!employer none`; then sponsor ticket { $no } again.
employer-unsaid-other =
    This programme wants sponsors of different employers, and { $who } has not told me theirs. Please ask them to:
    `!employer NAME` or `!employer none`, in a direct chat with me. Then sponsor ticket { $no } again.
employer-shared =
    You and { $who } have told me the same employer, and this programme wants different ones: the title should serve the
    whole community. Please let somebody else sponsor ticket { $no }. If it is wrong, `!employer` puts it right.
employer-asked =
    One more thing: this programme wants sponsors of different employers, so I need to know yours. `!employer NAME`, or
    `!employer none` if nobody employs you.
employer-kept = Thank you. I keep “{ $name }” as your employer, to compare and for nothing else. `!employer` changes it.
employer-none = I have it that nobody employs you. If that changes: `!employer NAME`.
employer-is = I have “{ $name }” as your employer, to compare and for nothing else. `!employer NAME` changes it.
employer-unknown = I know of no employer of yours. `!employer NAME` tells me, `!employer none` says there is none.
employer-unclear = I found no name in that. `!employer NAME` tells me your employer, `!employer none` says there is none.
employer-not-asked = This programme does not ask for employers, so I keep nothing about yours.

announcement = 🎉 Please welcome { $who } as { -a-title }!
announcement-region = 🎉 Please welcome { $who } as { -a-title } for { $region }!

undelivered =
    I could not deliver a message to { $who }. Perhaps they block invitations or have left; please reach them another
    way.
undelivered-mail =
    The e-mail of approval to { $who } cannot be delivered; the log says why. In the chat they have heard of it; please
    ask them for another address if they need it by mail.
undelivered-room =
    I could not deliver a message to one of the programme's rooms; the log says to which, and why. Please look whether I
    may still write there.
not-invited =
    I could not invite { $who } to { $room }: the homeserver refuses it for good. Please look whether they
    are banned there or block invitations, and invite them yourselves.
not-removed =
    I could not put { $who } out of { $room }: the homeserver does not let me. Please do it yourselves, and give me
    the power to if I shall do it next time.
not-taken-back =
    I could not take back everything that I had posted in { $room }: the homeserver does not let me. It quotes somebody
    whose words were to be erased. Please remove it by hand, or give me the power to remove my own messages there.
