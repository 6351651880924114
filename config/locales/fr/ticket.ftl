### Les tickets : la fiche, la liste et les notes.

ticket-head = **Ticket { $no } :** { $who }
ticket-head-full = **Ticket { $no } :** { $account } ({ $email }), { $who }
ticket-head-part = **Ticket { $no } :** { $known }, { $who }
ticket-stage = Étape : **{ $stage }**, depuis le { $since }
ticket-opened = Ouvert : { $at }
ticket-mentor = Mentor : { $mentor }
ticket-follower-full = Suivi par : { $who } ({ $email })
ticket-follower = Suivi par : { $who }
ticket-notes =
    { $notes ->
        [0] 0 note :
        [one] Une note :
       *[other] { $notes } notes :
    }
ticket-note = { $by }, { $at } :
note-taken = C'est noté sur le ticket { $no }. La personne candidate peut le lire aussi.
tickets-head =
    { $tickets ->
        [0] 0 ticket ouvert :
        [one] Un ticket ouvert :
       *[other] { $tickets } tickets ouverts :
    }
tickets-none = Il n'y a pas de ticket ouvert.
tickets-line = { $no } { $who } : { $stage }, depuis le { $since }
tickets-line-mentor = { $no } { $who } : { $stage } ({ $mentor }), depuis le { $since }
