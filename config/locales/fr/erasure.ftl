### Comment les mots sont effacés, et ce qui est gardé d'une personne.

message-erased = Ce message citait des mots qui ont été effacés depuis.

forget-head = **Ceci efface définitivement ce que vous avez écrit.** Je retire chacun de mes messages qui le cite.
forget-nothing = Je ne garde aucun texte de vous qui puisse être effacé.
forget-application = dans des candidatures : { $texts }
forget-ticket = sur des tickets, comme notes, raisons ou réserves : { $texts }
forget-oneself = à votre sujet (employeur, sujets, absences) : { $texts }
forget-inquiry = questions et réponses dans la communauté : { $texts }
forget-activity = dans des comptes rendus et des appels à l'aide : { $texts }
forget-feedback = comme avis : { $texts }
forget-case = dans des cas clos concernant le titre : { $texts }
forget-other = tout le reste : { $texts }
forget-ends-draft = Votre candidature inachevée prend fin avec cela, comme avec `!withdraw`.
forget-ends-ticket = Votre ticket { $no } est retiré avec cela, comme avec `!withdraw`. Rien ne change pour les personnes que vous accompagnez ou qu'on vous a proposées.
forget-stays =
    Il reste de simples faits, sans vos mots : votre identifiant Matrix avec les dates des candidatures et des décisions,
    les votes et parrainages, qui a décidé quoi, votre inscription dans la liste tant que vous avez le titre, les cas
    concernant le titre, et votre demande. Ainsi, les décisions à votre sujet et au sujet des autres restent
    vérifiables. Votre langue et notre discussion restent aussi, pour que je puisse vous répondre, ainsi qu'une clé
    tirée du nom de votre employeur, si vous l'avez donné, d'où on ne peut pas le lire.
forget-held =
    Textes qui restent pour l'instant : { $texts }. Ils font partie d'un cas concernant le titre qui n'est pas clos. Je les
    efface de moi-même quand il l'est.
forget-answers = Les entrées de `!faq` que vous avez écrites pour le programme restent, car elles sont au programme : { $texts }
forget-limits =
    Ce que je ne peux pas effacer : vos propres messages dans les salons (vous le pouvez), les e-mails envoyés, les
    fichiers que quelqu'un a enregistrés, et les sauvegardes du serveur ou de qui m'exploite.
forgotten = C'est fait. Textes de vous effacés : { $texts }. Je retire mes messages qui les citaient.
forgotten-foot = Vous pouvez continuer ici quand vous voulez ; `!apply` recommence du début.
