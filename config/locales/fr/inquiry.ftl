### Interroger les ambassadeurs et ambassadrices : une question va à quelques personnes d'une région, et la réponse revient.

## À qui demande

inquiry-asked-ambassadors =
    J'ai porté votre question, numéro { $number }, à { $ambassadors ->
        [one] une personne qui porte le titre
       *[other] { $ambassadors } ambassadeurs et ambassadrices
    }. La réponse vous arrivera ici.
inquiry-asked-region =
    J'ai porté votre question, numéro { $number }, à { $ambassadors ->
        [one] une personne qui porte le titre
       *[other] { $ambassadors } ambassadeurs et ambassadrices
    } pour la région { $region }. La réponse vous arrivera ici.
inquiry-asked-organisers =
    En ce moment, je ne peux interroger aucun ambassadeur, aucune ambassadrice ; j'ai donc porté votre question, numéro
    { $number }, à l'équipe d'organisation. La réponse vous arrivera ici.
inquiry-asked-organisers-region =
    En ce moment, je ne peux interroger aucun ambassadeur, aucune ambassadrice pour la région { $region } ; j'ai donc porté
    votre question, numéro { $number }, à l'équipe d'organisation. La réponse vous arrivera ici.
inquiry-missing =
    Qu'aimeriez-vous demander ? Écrivez la question après la région, s'il vous plaît, par exemple
    `!ask europe Qui pourrait parler à notre meetup ?`
inquiries-enough =
    Vous avez posé { $questions ->
        [one] une question
       *[other] { $questions } questions
    } en un jour, et qui répond le fait sur son temps libre. À partir du { $again }, je prendrai la suivante avec plaisir.
inquiry-overdue-asker =
    Personne n'a répondu à ce que vous avez demandé le { $since }, et j'en suis désolé. L'équipe d'organisation a
    maintenant votre question ; elle n'est pas perdue.
inquiry-overdue-still =
    Personne n'a répondu à ce que vous avez demandé le { $since }, et j'en suis désolé. J'ai fait un rappel à l'équipe
    d'organisation ; votre question n'est pas perdue.
inquiry-passed =
    Les personnes à qui j'ai posé votre question ne peuvent pas répondre en ce moment ; je l'ai donc portée à l'équipe
    d'organisation. La réponse vous arrivera ici.
inquiry-answer = { $by } répond à votre question :
inquiry-answer-says = La réponse :

## À qui répond

inquiry-put = { $who } demande aux ambassadeurs et ambassadrices :
inquiry-put-region = { $who } demande aux ambassadeurs et ambassadrices de la région { $region } :
inquiry-nobody = { $who } demande aux ambassadeurs et ambassadrices, et en ce moment il n'y a personne à interroger :
inquiry-nobody-region =
    { $who } demande aux ambassadeurs et ambassadrices de la région { $region }, et en ce moment il n'y a personne à
    interroger :
inquiry-foot = `!answer { $number }` et votre réponse : je la transmets.
inquiry-reminder =
    { $who } attend une réponse depuis le { $since } ; « Je ne sais pas, demandez à … » en est une aussi :
inquiry-overdue = { $who } attend une réponse depuis le { $since }. Aidez, s'il vous plaît :
inquiry-answer-carried = Merci ! J'ai transmis votre réponse à { $who }.
inquiry-answered-by =
    { $by } a répondu à { $who }, vous n'avez donc plus rien à faire. Si vous aimeriez ajouter quelque chose :
    `!answer { $number }` et votre réponse.
inquiry-answered-organisers = { $by } a répondu à { $who }. Merci !
inquiry-todo = La question { $number } de { $who } attend une réponse depuis le { $since }. `!answer { $number }`
no-such-inquiry =
    Je n'ai pas de question numéro { $number } pour vous. Le numéro figure sous chaque question que je vous apporte.
inquiry-of-yours = C'est votre propre question. La réponse vous arrivera ici.
