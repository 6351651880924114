### Ce que l'équipe d'organisation voit de l'ensemble : ce qui attend, des chiffres, des fichiers, et qui a décidé quoi.

## Ce qui attend

todo-head =
    { $matters ->
        [one] { $matters } affaire attend :
       *[other] { $matters } affaires attendent, la plus ancienne d'abord :
    }
todo-none = Rien n'attend. Bravo !
todo-review =
    { $no } { $who } attend l'équipe d'organisation depuis le { $since } ; réponse promise d'ici le { $by }.
todo-held = { $no } { $who } est en suspens depuis le { $since }, jusqu'au { $until }.
todo-free-mentor = { $no } { $who } attend un mentor qui ait du temps depuis le { $since }.
todo-offer = { $no } { $who } attend la réponse de { $mentor } depuis le { $since } ; elle est due le { $until }.
todo-mentoring = { $no } { $who } est en mentorat avec { $mentor } depuis le { $since }.
todo-sponsor = { $no } { $who } attend un parrainage ({ $sponsors }) depuis le { $since }.
todo-more =
    { $matters ->
        [one] … et { $matters } de plus.
       *[other] … et { $matters } de plus.
    }

## Chiffres

stats-head = Le programme en chiffres :
stats-applications =
    Candidatures : { $all } en tout, { $open } ouvertes, { $sponsored } parrainées, { $rejected } refusées, { $withdrawn }
    retirées
stats-drafts =
    { $drafts ->
        [0] Personne n'écrit de candidature en ce moment
        [one] Une candidature s'écrit en ce moment
       *[other] { $drafts } candidatures s'écrivent en ce moment
    }
stats-to-answer =
    La moitié des candidatures ont eu la réponse de l'équipe d'organisation en { $days ->
        [0] un jour
        [one] un jour
       *[other] { $days } jours
    } (comptées : { $tickets })
stats-to-mentor =
    La moitié des personnes candidates ont eu un mentor en { $days ->
        [0] un jour
        [one] un jour
       *[other] { $days } jours
    } (comptées : { $tickets })
stats-to-title =
    La moitié des ambassadeurs et ambassadrices ont eu leur titre en { $days ->
        [0] un jour
        [one] un jour
       *[other] { $days } jours
    } après leur candidature (comptés : { $tickets })
stats-mentors = Mentors : { $mentors } ({ $free } avec du temps, { $away } en congé)
stats-offers = Demandes aux mentors : { $accepted } acceptées, { $declined } déclinées, { $expired } sans réponse
stats-ambassadors = Ambassadeurs et ambassadrices : { $active } en activité, { $paused } en pause, { $emeriti } émérites
stats-column-region = Région
stats-column-ambassadors = Ambassadeurs et ambassadrices
stats-region = { $region } : { $ambassadors }

## Fichiers

export-head =
    { $files ->
        [one] Voici les données, en un fichier.
       *[other] Voici les données, en { $files } fichiers.
    }
export-foot =
    Ces fichiers contiennent ce que des personnes ont confié d'elles-mêmes au programme. Gardez-les avec le même soin que les
    vôtres, s'il vous plaît, et effacez-les quand vous n'en avez plus besoin.

## Qui a décidé quoi

trail-head =
    { $decisions ->
        [one] La dernière décision, sur { $all } :
       *[other] Les { $decisions } dernières décisions, sur { $all } :
    }
trail-head-ticket =
    { $decisions ->
        [one] Une décision sur le ticket { $no } :
       *[other] { $decisions } décisions sur le ticket { $no } :
    }
trail-none = Personne n'a encore rien décidé.
trail-line = { $at } : { $by } { $request }
trail-foot =
    `!trail` avec le numéro d'un ticket montre les décisions sur ce ticket ; `!export` les donne toutes.

## La semaine

digest-head = **La semaine** depuis le { $since }
digest-applications =
    Candidatures : { $opened } nouvelles, { $sponsored } parrainées, { $rejected } refusées, { $withdrawn } retirées.
digest-waiting =
    { $matters ->
        [one] { $matters } affaire attend :
       *[other] { $matters } affaires attendent, la plus ancienne d'abord :
    }
digest-nothing = Rien n'attend.
