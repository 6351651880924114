### Tickets: the card, the list, and notes.

ticket-head = **Ticket { $no }:** { $who }
ticket-head-full = **Ticket { $no }:** { $account } ({ $email }), { $who }
ticket-head-part = **Ticket { $no }:** { $known }, { $who }
ticket-stage = Stage: **{ $stage }**, since { $since }
ticket-opened = Opened: { $at }
ticket-mentor = Mentor: { $mentor }
ticket-follower-full = Follower: { $who } ({ $email })
ticket-follower = Follower: { $who }
ticket-notes =
    { $notes ->
        [one] One note:
       *[other] { $notes } notes:
    }
ticket-note = { $by }, { $at }:
note-taken = Noted on ticket { $no }. The candidate can read it too.
tickets-head =
    { $tickets ->
        [one] One open ticket:
       *[other] { $tickets } open tickets:
    }
tickets-none = There are no open tickets.
tickets-line = { $no } { $who }: { $stage }, since { $since }
tickets-line-mentor = { $no } { $who }: { $stage } ({ $mentor }), since { $since }
