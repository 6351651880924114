### La fiche d'un ticket : un seul message parmi les mentors, modifié sur place.

card-head = **Ticket { $no } :** { $who }
card-account = Compte : { $account }
card-region = Région : { $region }
card-opened = Ouvert : { $day }
card-stage = Étape : **{ $stage }**, depuis le { $since }
card-mentor = Mentor : { $mentor }, depuis le { $since }
card-checklist = Liste de contrôle : { $done } sur { $points }
card-notes = Notes : { $notes }
card-sponsor = Parrainage : { $by }

## La suite, et qui l'on attend

card-next-pairing = Ensuite, je demande à un mentor.
card-next-waiting =
    Aucun mentor n'est libre. Le premier qui aura du temps sera sollicité, ou l'équipe d'organisation désigne quelqu'un :
    `!assign { $no }`.
card-next-offered = On attend { $mentor }, jusqu'au { $until } : `!accept { $no }` ou `!decline { $no }`.
card-next-mentoring = On attend { $mentor } : `!thumbsup { $no }` le moment venu.
card-next-sponsor =
    { $more ->
        [one] Il manque un parrainage :
       *[other] Il manque { $more } parrainages :
    } `!sponsor { $no }`, pour { $who }.
card-next-sponsor-until =
    { $more ->
        [one] Il manque un parrainage :
       *[other] Il manque { $more } parrainages :
    } `!sponsor { $no }`, pour { $who }. Des réserves peuvent être émises jusqu'au { $until }.
card-next-objections = Tous les parrainages sont réunis. Ce sera fait le { $until }, si personne n'émet de réserve.
card-next-concerns =
    { $open ->
        [one] Il faut d'abord lever une réserve :
       *[other] Il faut d'abord lever { $open } réserves :
    } `!resolve { $no }`.

## Un mot dans son fil

card-stage-now = Le ticket { $no } en est maintenant à « { $stage } ».
