### Tickets: die Karte, die Liste und die Notizen.

ticket-head = **Ticket { $no }:** { $who }
ticket-head-full = **Ticket { $no }:** { $account } ({ $email }), { $who }
ticket-head-part = **Ticket { $no }:** { $known }, { $who }
ticket-stage = Stand: **{ $stage }**, seit dem { $since }
ticket-opened = Eröffnet: { $at }
ticket-mentor = Begleitet von: { $mentor }
ticket-follower-full = Folgt dem Ticket: { $who } ({ $email })
ticket-follower = Folgt dem Ticket: { $who }
ticket-notes =
    { $notes ->
        [one] Eine Notiz:
       *[other] { $notes } Notizen:
    }
ticket-note = { $by }, { $at }:
note-taken = An Ticket { $no } notiert. Wer sich damit bewirbt, kann es auch lesen.
tickets-head =
    { $tickets ->
        [one] Ein offenes Ticket:
       *[other] { $tickets } offene Tickets:
    }
tickets-none = Es gibt keine offenen Tickets.
tickets-line = { $no } { $who }: { $stage }, seit dem { $since }
tickets-line-mentor = { $no } { $who }: { $stage } ({ $mentor }), seit dem { $since }
