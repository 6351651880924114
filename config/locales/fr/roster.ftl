### L'annuaire : qui porte le titre.

roster-none = Ici, les ambassadeurs et ambassadrices restent à choisir.
roster-head =
    { $ambassadors ->
        [one] Une personne porte le titre :
       *[other] { $ambassadors } personnes portent le titre :
    }
roster-line = { $who }, depuis le { $since }
roster-line-region = { $who }, { $region }, depuis le { $since }
roster-line-paused = { $who }, depuis le { $since }, en pause jusqu'au { $until }
roster-line-region-paused = { $who }, { $region }, depuis le { $since }, en pause jusqu'au { $until }
roster-none-now = En ce moment, personne ne porte le titre ici.
roster-emeriti = Avec notre gratitude pour tout ce qui a été fait, les membres émérites :
roster-emeritus = { $who }, du { $since } au { $until }
roster-emeritus-region = { $who }, { $region }, du { $since } au { $until }
roster-unlisted =
    { $ambassadors ->
        [one] Une personne préfère
       *[other] { $ambassadors } personnes préfèrent
    } ne pas figurer sur la liste.
region-unknown = Je ne connais pas cette région. Il y a { $regions }.
