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
sponsors-already =
    You sponsor ticket { $no } already, and nobody counts twice. The next sponsor has to be somebody else.
sponsored = { $by } has sponsored { $who }. Ticket { $no } is closed as SPONSORED. Congratulations!

congratulations =
    🎉 Congratulations, you are { -a-title } now! { $by } has sponsored you, and ticket { $no } is closed as SPONSORED.
congratulations-next =
    You have an invitation to the ambassadors room. Thank you for all you do for { -community }.
thanks-mentor =
    Thank you! { $who } is { -a-title } now, and ticket { $no } is closed as SPONSORED. That is your work too.
announcement = 🎉 Please welcome { $who } as { -a-title }!
announcement-region = 🎉 Please welcome { $who } as { -a-title } for { $region }!

undelivered =
    I could not deliver a message to { $who }. Perhaps they block invitations or have left; please reach them another
    way.
undelivered-room =
    I could not deliver a message to one of the programme's rooms; the log says to which, and why. Please look whether I
    may still write there.
not-invited =
    I could not invite { $who } to { $room }: the homeserver refuses it for good. Please look whether they
    are banned there or block invitations, and invite them yourselves.
