### Une promotion : qui est proposé et pourquoi, qui ne l'est pas et pourquoi, et ce qui a changé depuis.

tranche-head =
    { $proposed ->
        [one] Je propose cette seule candidature
       *[other] Je propose ces { $proposed } candidatures
    }, et vous en aviez demandé { $asked } :
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] pas évaluée
        [one] une évaluation
       *[other] { $scores } évaluations
    })
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] pas évaluée
        [one] une évaluation
       *[other] { $scores } évaluations
    })

    { $region } : place { $seat } sur { $seats }
tranche-nobody = Candidatures demandées : { $asked }. Je ne peux en proposer aucune en ce moment.
tranche-passed =
    { $applications ->
        [one] Celle-ci n'en est pas, et voici pourquoi :
       *[other] Ces { $applications } n'en sont pas, et voici pourquoi :
    }
tranche-passed-full = { $no } { $who }, { $overall } : la région { $region } est complète, { $taken } sur { $seats }
tranche-passed-unscored =
    { $no } { $who } : pas encore assez évaluée, évaluations complètes : { $scores } sur { $needed }
tranche-passed-later = { $no } { $who }, { $overall } : vient après celles que vous avez demandées
tranche-passed-held = { $no } { $who } : en suspens jusqu'au { $until }
tranche-order =
    L'ordre : d'abord la plus haute moyenne ; à égalité, la présélection ⭐ ; ensuite, qui a candidaté le plus tôt.
tranche-cap =
    { $seats ->
        [one] Une seule personne
       *[other] Au plus { $seats } personnes
    } par région, { $counting ->
        [0] sans compter les ambassadeurs et ambassadrices qu'elle a déjà
       *[other] en comptant les ambassadeurs, ambassadrices et personnes candidates qu'elle a déjà
    }.
tranche-letter = Chaque personne retenue lirait ceci, avec le numéro de son ticket :
tranche-others =
    Les autres n'apprennent rien pour l'instant : leurs candidatures restent en sélection et gardent la date promise pour
    la réponse. `!tranche confirmer` fait la même chose que ✅.
tranche-changed = **Quelque chose a changé depuis que je vous ai montré cette promotion, rien n'a donc été fait :**
tranche-moved = { $no } { $who } en est maintenant à « { $stage } »
tranche-rescored = { $no } { $who } : points, présélection ou examen ont changé
tranche-in = { $no } { $who } en fait maintenant partie
tranche-out = { $no } { $who } n'en fait plus partie
tranche-done =
    { $by } a retenu une promotion de { $selected ->
        [one] une candidature
       *[other] { $selected } candidatures
    }. Je cherche maintenant des mentors :
tranche-done-item = { $no } { $who }
tranche-not-proposed = Aucune promotion n'attend votre réponse. { $usage } avec un nombre en propose d'abord une.
tranche-empty = Aucune candidature n'attend de décision, il n'y a donc personne à proposer.
