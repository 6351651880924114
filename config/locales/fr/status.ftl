### Où en suis-je, qui s'en occupe, pour quand ? Ce que répond `!status`.

status-nothing = Je n'ai aucune candidature de vous. `!apply` en commence une.
status-ambassador = Vous êtes { -title } depuis le { $since }, par le ticket { $no }. Merci !
status-draft =
    { $purpose ->
        [0] Vous écrivez une candidature, commencée
        [1] Vous proposez un groupe d'utilisateurs, commencé
       *[other] Vous changez les données d'un groupe d'utilisateurs, commencé
    } le { $begun } : vous avez répondu à { $answered } sur { $questions ->
        [one] une question
       *[other] { $questions } questions
    }. Personne d'autre ne l'a vu. { $purpose ->
        [0] `!apply` continue
        [1] `!group new` continue
       *[other] Continuez simplement
    }, `!show` montre vos réponses ; je garde tout ouvert jusqu'au
    { $lapses }, et plus longtemps chaque fois que vous écrivez.
status-lapsed =
    { $purpose ->
        [0] Votre candidature
       *[other] La proposition de votre groupe d'utilisateurs
    } est mise de côté ; vous aviez répondu à { $answered } sur { $questions ->
        [one] une question
       *[other] { $questions } questions
    }. Je garde vos réponses jusqu'au { $erased } ; d'ici là, { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } reprend là où vous en étiez.
status-intake =
    Je n'ai aucune candidature de vous, et les candidatures sont fermées depuis le { $since }. Je vous préviens dès
    qu'elles rouvrent ; vous n'avez rien à faire.
status-review =
    Le ticket { $no } est chez l'équipe d'organisation, qui vous a promis une réponse d'ici le { $by }. Vous n'avez rien à
    faire.
status-held =
    Le ticket { $no } est en suspens jusqu'au { $until } ; rien n'est décidé, et rien n'est perdu. Le motif de l'équipe
    d'organisation : { $reason }
status-pairing = Je cherche un mentor pour le ticket { $no }. Vous n'avez rien à faire.
status-waiting =
    Le ticket { $no } attend depuis le { $since } qu'un mentor soit libre. Vous gardez votre place, et l'équipe
    d'organisation le sait. `!mentors` montre qui a du temps.
status-offered =
    J'ai demandé à { $mentor } de prendre le ticket { $no }, avec réponse d'ici le { $until }. Si cela ne se fait pas, je
    demande au mentor suivant, et vous gardez votre place.
status-mentoring =
    { $mentor } vous accompagne pour le ticket { $no } depuis le { $since }. Écrivez-vous quand vous voulez.
status-thumbs-up =
    { $mentor } vous a donné son feu vert sur le ticket { $no } le { $since }. Il ne manque plus que le parrainage.
status-concerns =
    { $open ->
        [one] Une réserve est à lever
       *[other] { $open } réserves sont à lever
    } avant cela. `!ticket` montre de quoi il s'agit ; votre mentor et l'équipe d'organisation vous écouteront.
status-objections =
    Jusqu'au { $until }, il y a du temps pour émettre des réserves ; personne ne devient { -title } avant.
status-sponsored = Le ticket { $no } a été clos comme SPONSORED le { $at }.
status-rejected =
    Le ticket { $no } n'a pas été retenu le { $at } ; le motif est dans le message que je vous ai envoyé alors. À partir
    du { $again }, vous pourrez de nouveau candidater avec plaisir.
status-withdrawn = Vous avez retiré le ticket { $no } le { $at }. Vous pouvez de nouveau candidater avec `!apply`.
status-paused =
    Vous êtes { -title } depuis le { $since }, et en pause jusqu'au { $until }. `!active` y met fin plus tôt.
status-emeritus =
    Vous avez été { -title } du { $since } au { $until }, et êtes maintenant membre émérite. Merci ! `!return` vous rend
    le titre.
