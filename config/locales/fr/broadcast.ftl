### Les messages importants, portés à tous les ambassadeurs et toutes les ambassadrices.

broadcast-preview =
    Cela va à { $ambassadors ->
        [0] 0 personne : personne ne porte le titre en ce moment
        [one] une personne qui porte le titre, dans sa discussion directe :
       *[other] { $ambassadors } ambassadeurs et ambassadrices, chaque fois dans leur discussion directe :
    }
broadcast-nobody = Personne ne porte encore le titre ici, personne ne le lirait donc.
broadcast-head = Un message de { $by } à tous les ambassadeurs et toutes les ambassadrices :
broadcast-sent =
    En route vers { $ambassadors ->
        [one] une personne
       *[other] { $ambassadors } personnes
    }, aussi vite que le serveur le permet. `!broadcasts` montre à combien le message { $no } est arrivé.
broadcast-arrived = Le message { $no } est arrivé : { $arrived } sur { $ambassadors }.
broadcast-failed = Pas à { $who }. Le serveur dit :
broadcasts-head = Les derniers messages à tous :
broadcasts-none =
    Rien n'a encore été envoyé à tous. `!broadcast` avec un texte le fait ; vous le voyez d'abord.
broadcast-line = { $no }, { $by }, { $at } : arrivé à { $arrived } sur { $ambassadors }
broadcast-waiting = Encore en route vers { $who }
broadcast-waiting-more =
    { $ambassadors ->
        [one] … et vers une autre personne.
       *[other] … et vers { $ambassadors } autres.
    }
no-such-broadcast = Il n'y a pas de message { $no }. `!broadcasts` montre les derniers.
