### Tant qu'une candidature attend une décision : la liste, la présélection, et ce qui est en suspens.

applications-head =
    { $applications ->
        [0] Aucune candidature n'attend de décision.
        [one] Une candidature attend une décision :
       *[other] { $applications } candidatures attendent une décision, les meilleures d'abord :
    }
applications-none = Aucune candidature n'attend de décision.
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] pas encore évaluée
        [one] une évaluation
       *[other] { $scores } évaluations
    })

    depuis le { $since }, réponse d'ici le { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region } : { $ambassadors ->
        [0] 0 ambassadeur
        [one] { $ambassadors } ambassadeur·rice
       *[other] { $ambassadors } ambassadeurs et ambassadrices
    }{ $coming ->
        [0] { "" }
       *[other] , { $coming } en chemin
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] pas encore évaluée
        [one] une évaluation
       *[other] { $scores } évaluations
    })

    depuis le { $since }, réponse d'ici le { $by }
application-unseen =
    { $no } { $who }

    les points ne sont pas montrés là où la personne candidate les lirait

    depuis le { $since }, réponse d'ici le { $by }
applications-held =
    { $applications ->
        [one] Une candidature est en suspens :
       *[other] { $applications } candidatures sont en suspens :
    }
application-held =
    { $no } { $who }, jusqu'au { $until }

    { $reason }
applications-foot =
    ⭐ est la présélection. `!ticket` et un numéro montre les réponses et qui a donné quels points ; `!tranche` et un nombre
    propose les meilleures.

shortlisted = { $by } a mis le ticket { $no } de { $who } dans la présélection. La personne candidate n'en apprend rien.
unshortlisted = { $by } a retiré le ticket { $no } de { $who } de la présélection. La personne candidate n'en apprend rien.
on-shortlist = Le ticket { $no } est déjà dans la présélection. `!unshortlist { $no }` l'en retire.
not-on-shortlist = Le ticket { $no } n'est pas dans la présélection. `!shortlist { $no }` l'y met.

held =
    { $by } a mis le ticket { $no } en suspens jusqu'au { $until } : d'ici là, je ne le rappelle à personne, et il n'est dans
    aucune promotion. `!unhold { $no }` y met fin plus tôt. Voici le motif que lit { $who } :
held-candidate =
    Votre candidature, ticket { $no }, est en suspens pour le moment. Rien n'est décidé, et rien n'est perdu. Voici le motif
    de l'équipe d'organisation :
held-candidate-until =
    Elle la regardera de nouveau le { $until }, ou plus tôt, et vous aurez alors de mes nouvelles. Si vous pouvez répondre
    à quelque chose, écrivez à { $by } ; `!ticket { $no }` montre votre candidature.
own-in-review =
    Vous avez vous-même une candidature en sélection, ticket { $no } ; { $command } revient donc aux autres membres de
    l'équipe d'organisation jusqu'à la décision : personne ne choisit parmi celles qui côtoient la sienne.
hold-day-passed =
    Le { $day } n'est pas un jour à venir. Nommez un jour à venir, s'il vous plaît : `jusqu'au` puis année-mois-jour.
not-held = Le ticket { $no } n'est pas en suspens.
unheld =
    { $by } a repris le ticket { $no }, qui n'est plus en suspens. { $who } a la promesse d'une réponse d'ici le
    { $hear_by }.
hold-ended =
    Le ticket { $no } n'est plus en suspens et attend de nouveau une décision ; { $who } a la promesse d'une réponse d'ici
    le { $hear_by }. `!select { $no }`, ou `!reject { $no }` avec un motif, ou `!hold { $no }` avec un motif s'il faut plus
    de temps.
unheld-candidate =
    Votre candidature, ticket { $no }, n'est plus en suspens : l'équipe d'organisation la regarde de nouveau, et vous aurez
    des nouvelles d'ici le { $hear_by }. Vous n'avez rien à faire.
