### Comment les mots sont effacés, et ce qui est gardé d'une personne.

message-erased = Ce message citait des mots qui ont été effacés depuis.

forget-head = **Ceci efface définitivement ce que vous avez écrit.** Je retire chacun de mes messages qui le cite.
forget-nothing = Je ne garde aucun texte de vous qui puisse être effacé.
forget-application = dans des candidatures : { $texts }
forget-ticket = sur des tickets, comme notes, raisons ou réserves : { $texts }
forget-oneself = à votre sujet (employeur, sujets, absences) : { $texts }
forget-inquiry = questions et réponses dans la communauté : { $texts }
forget-activity = dans des comptes rendus, des appels à l'aide et des propositions de groupes d'utilisateurs : { $texts }
forget-feedback = comme avis : { $texts }
forget-case = dans des cas clos concernant le titre : { $texts }
forget-other = tout le reste : { $texts }
forget-ends-draft = Ce que vous écrivez et n'avez pas envoyé prend fin avec cela, comme avec `!withdraw`.
forget-ends-ticket = Votre ticket { $no } est retiré avec cela, comme avec `!withdraw`. Rien ne change pour les personnes que vous accompagnez ou qu'on vous a proposées.
forget-drops = D'autres commandes qui attendent votre accord sont abandonnées : { $commands }.
forget-ends-place = Je ne vous préviendrai plus quand les candidatures rouvriront.
forget-ends-open = Prend fin aussi ce que vous avez d'ouvert : questions sans réponse ({ $questions }), appels à l'aide ({ $calls }).
forget-stays =
    Il reste de simples faits, sans vos mots : votre identifiant Matrix avec les dates des candidatures et des décisions,
    les réponses choisies dans une liste, les régions, jours et accords, le genre, le jour et l'ampleur de vos comptes rendus, qui vous avez proposé, les votes et parrainages, qui a décidé quoi, votre inscription dans la liste tant que vous avez le titre, les cas
    concernant le titre, et votre demande. Ainsi, les décisions à votre sujet et au sujet des autres restent
    vérifiables. Votre langue et notre discussion restent aussi, pour que je puisse vous répondre, ainsi qu'une clé
    tirée du nom de votre employeur, si vous l'avez donné, d'où on ne peut pas le lire, mais qui essaie des noms peut trouver celui qui convient.
forget-held =
    Textes qui restent pour l'instant : { $texts }. Ils font partie d'un cas concernant le titre. Je les efface de moi-même
    quelque temps après sa clôture, pour que personne n'y voie qui l'a demandé.
forget-worn = Noms portant le titre que vous affichez dans des salons : { $texts }. J'efface chacun dès que vous ne le portez plus.
forget-answers = Les entrées de `!faq` que vous avez écrites pour le programme restent, car elles sont au programme : { $texts }
forget-limits =
    Ce que je ne peux pas effacer : vos propres messages dans les salons (vous le pouvez), les e-mails envoyés, les
    fichiers que quelqu'un a enregistrés, et les sauvegardes du serveur ou de qui m'exploite.
forgotten = C'est fait. Textes de vous effacés : { $texts }. Je retire mes messages qui les citaient.
forgotten-foot = Vous pouvez continuer ici quand vous voulez ; `!apply` recommence du début.
forget-again = Je viens d'effacer ce que vous aviez écrit ; je pourrai le refaire à partir du { $again }.

mydata-head = Voici ce que je garde à votre sujet, en un fichier que tout éditeur ouvre : ce que vous êtes pour le programme, ce que vous avez fait et décidé, et chacun de vos textes.
mydata-memos = N'y figurent pas : les notes internes des mentors et de l'équipe d'organisation, qui sont leurs mots ({ $texts }).
mydata-scores = N'y figurent pas : les points donnés en confiance par l'équipe d'organisation (personnes : { $scores }).
mydata-nominations = N'y figurent pas : qui vous a proposé, et pourquoi ({ $texts }), comme promis.
mydata-reports = N'y figurent pas : qui vous a peut-être signalé, combien de fois et avec quels mots. Qui signale est protégé.
mydata-foot = Ce qui attend de vous être envoyé et les messages des salons n'y figurent pas non plus. Pour ce qui manque, demandez à l'équipe d'organisation. `!forgetme` efface vos mots ; le fichier, c'est à vous de le supprimer.
mydata-again = Vous venez de recevoir le fichier ; j'en fais un nouveau à partir du { $again }.
