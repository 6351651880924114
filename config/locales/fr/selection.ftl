### La sélection par l'équipe d'organisation : le message sur lequel elle décide, et ce qu'en apprend la personne candidate.

review-head = **Ticket { $no } :** { $who } demande à devenir { -title } et a la promesse d'une réponse d'ici le { $by }.
review-region =
    { $region } compte jusqu'ici { $ambassadors ->
        [0] 0 ambassadeur
        [one] { $ambassadors } ambassadeur·rice
       *[other] { $ambassadors } ambassadeurs et ambassadrices
    }{ $coming ->
        [0] { "" }
        [one] , et une personne candidate en chemin
       *[other] , et { $coming } personnes candidates en chemin
    }.
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` et un motif · `!reject { $no }` et un motif. La personne
    candidate lira ces motifs.
review-score = De 1 à { $best } points : { $example }. La personne candidate ne les lit jamais.
selection-off =
    Dans ce programme, personne ne sélectionne : qui candidate passe aussitôt à la suite, et je cherche un
    mentor. `!tickets` montre où en sont les tickets.

selected = { $by } a retenu le ticket { $no }. Je cherche maintenant un mentor pour { $who }.
selected-candidate =
    Bonne nouvelle : l'équipe d'organisation a retenu votre candidature, ticket { $no } ! Je vous cherche maintenant un
    mentor.
reject-preview = Cela fermerait le ticket { $no }, et { $who } lirait ceci :
rejected = { $by } a refusé le ticket { $no }. Voici le motif que lit { $who } :
rejected-candidate =
    Merci pour votre candidature, ticket { $no }. L'équipe d'organisation ne l'a pas retenue cette fois. Voici son motif :
rejected-again =
    Ce n'est pas la fin : à partir du { $again }, vous pourrez de nouveau candidater avec plaisir, et ce que vous ferez
    d'ici là pour { -community } compte.

review-overdue =
    Le ticket { $no } est en retard : { $who } a candidaté le { $since }, et la date que nous avions promise est passée.
    `!select { $no }`, ou `!reject { $no }` avec un motif.
review-overdue-candidate =
    Vous deviez avoir aujourd'hui des nouvelles du ticket { $no }, et vous n'en avez pas : j'en suis désolé. J'ai fait un
    rappel à l'équipe d'organisation. Votre candidature n'est pas perdue, et vous n'avez rien à faire.
