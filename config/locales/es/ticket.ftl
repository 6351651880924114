### Los tickets: la ficha, la lista y las notas.

ticket-head = **Ticket { $no }:** { $who }
ticket-head-full = **Ticket { $no }:** { $account } ({ $email }), { $who }
ticket-head-part = **Ticket { $no }:** { $known }, { $who }
ticket-stage = Etapa: **{ $stage }**, desde el { $since }
ticket-opened = Abierto: { $at }
ticket-mentor = Mentoriza: { $mentor }
ticket-follower-full = Lo sigue: { $who } ({ $email })
ticket-follower = Lo sigue: { $who }
ticket-notes =
    { $notes ->
        [one] Una nota:
       *[other] { $notes } notas:
    }
ticket-note = { $by }, { $at }:
note-taken = Anotado en el ticket { $no }. La persona candidata también puede leerlo.
tickets-head =
    { $tickets ->
        [one] Un ticket abierto:
       *[other] { $tickets } tickets abiertos:
    }
tickets-none = No hay tickets abiertos.
tickets-line = { $no } { $who }: { $stage }, desde el { $since }
tickets-line-mentor = { $no } { $who }: { $stage } ({ $mentor }), desde el { $since }
