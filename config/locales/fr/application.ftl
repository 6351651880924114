### La candidature : l'entretien, des corrections aimables, le récapitulatif et l'accusé de réception.

## L'entretien

apply-welcome =
    Quel plaisir de vous voir ici ! J'ai { $questions ->
        [one] une question
       *[other] { $questions } questions
    } pour vous, une à la fois ; un message est une réponse, sauf si vous commencez celle-ci par `!long`. Prenez tout le
    temps que vous voulez, je garde vos réponses. Personne d'autre ne les voit avant que vous ayez vu le récapitulatif et
    dit `!submit`. `!back` revient en arrière, `!show` montre vos réponses, `!withdraw` met fin à tout.
apply-resumed =
    { $purpose ->
        [0] Vous revoilà, bienvenue !
        [1] Revenons à votre groupe d'utilisateurs !
       *[other] Revenons à vos changements !
    } Vous avez répondu à { $answered } sur { $questions ->
        [one] une question
       *[other] { $questions } questions
    } ; reprenons là où vous en étiez.
question-asked = **Question { $number } sur { $questions } :** { $question }
hint-text = En un seul message, de { $min } à { $max } caractères.
hint-choice = Répondez par le numéro de votre choix :
choice-option = { $number } : { $option }
hint-email = L'adresse seulement, par exemple `alice@example.org`.
hint-account = Le nom seulement, par exemple `alice`.
hint-date = Année, mois et jour, par exemple `2026-03-02`.
hint-consent = Oui ou non ? Un non convient très bien et ne change rien d'autre.
hint-agreement =
    Oui ? Sans cela, nous ne pouvons pas continuer ; demandez à l'équipe d'organisation si quelque chose n'est pas
    clair.
hint-name = Le nom seulement, sur une ligne de { $max } caractères au plus.
hint-place = La ville d'abord, puis après une virgule ce qui la distingue d'une autre : `Oslo, Norvège`.
hint-zone = Le fuseau par son nom ou par une grande ville qui s'y trouve, par exemple `Europe/Oslo` ou `Oslo`.
hint-links = Des adresses web en un seul message, { $max } au plus : une par ligne, ou séparées par des virgules.
hint-people =
    En un seul message, une personne par ligne et { $max } au plus : son identifiant Matrix ou son nom, son adresse
    électronique
    et son employeur. Par exemple :

    `@bob:example.org, bob@example.org, Example SA`

    `Carol Conte, carol@example.org, Université d'Oslo`
hint-optional = Vous pouvez laisser celle-ci de côté : `!skip`.
answer-so-far = Votre réponse jusqu'ici, tant que vous n'en envoyez pas d'autre : { $answer }
hint-keep = `!skip` la laisse telle quelle.

## Les réponses en plusieurs messages

long-begun =
    Écrivez autant de messages que vous voulez ; ensemble, ils sont votre réponse, jusqu'à { $max } caractères. Je me tais
    pendant ce temps, et `!next` y met fin.
long-goes-on =
    { $messages ->
        [0] Vous avez commencé une réponse en plusieurs messages, et je n'en ai encore aucun.
        [one] J'ai jusqu'ici un message de votre réponse.
       *[other] J'ai jusqu'ici { $messages } messages de votre réponse.
    } Continuez comme vous voulez ; `!next` y met fin, `!show` la montre.
long-too-long =
    Avec ce message, votre réponse fait { $has } caractères, et seuls { $max } seront lus ; je ne l'ai donc pas pris.
    Modifiez-le ou envoyez-en un plus court, ou terminez ici avec `!next`.
long-too-short =
    Votre réponse fait jusqu'ici { $has ->
        [one] { $has } caractère
       *[other] { $has } caractères
    }, et la question en mérite au moins { $min }. Continuez, s'il vous plaît, puis `!next`.
long-not-here = Cette question ne demande qu'un court message. Répondez-y simplement.
long-not-ended =
    Votre réponse à la question { $number } n'est pas encore terminée. `!edit { $number }` y revient, `!next` y met fin ;
    ensuite, `!submit`.
next-without-long =
    Répondez simplement : un message est une réponse. Si vous préférez en envoyer plusieurs, { $command } commence une
    telle réponse, et `!next` y met fin.

## Le silence

draft-reminder =
    { $purpose ->
        [0] Votre candidature vous attend
        [1] Votre groupe d'utilisateurs vous attend
       *[other] Votre changement du groupe d'utilisateurs vous attend
    } : vous avez répondu à { $answered } sur { $questions ->
        [one] une question
       *[other] { $questions } questions
    }. Rien ne presse ; sans nouvelles de vous, cela expire le { $lapses }, et `!withdraw` y met fin maintenant. Quand vous voudrez, reprenez ici même :
draft-reminder-summary =
    { $purpose ->
        [0] Votre candidature vous attend
        [1] Votre groupe d'utilisateurs vous attend
       *[other] Votre changement du groupe d'utilisateurs vous attend
    } : toutes les questions ont leur réponse, et il ne manque que votre `!submit`. `!show` montre
    tout encore une fois. Rien ne presse ; sans nouvelles de vous, cela expire le { $lapses }, et `!withdraw` y met
    fin maintenant.
draft-lapses =
    Je n'ai pas eu de vos nouvelles, { $purpose ->
        [0] votre candidature
       *[other] la proposition de votre groupe d'utilisateurs
    } a donc expiré, ce qui n'est pas grave : personne ne l'a vue. Je garde
    vos réponses jusqu'au { $erased }, et { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } reprend là où vous en étiez. Ensuite, elles sont effacées ; `!withdraw`
    les efface maintenant.
draft-lapsed =
    { $purpose ->
        [0] Votre candidature
       *[other] La proposition de votre groupe d'utilisateurs
    } est mise de côté ; je garde vos réponses jusqu'au { $erased }. { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } reprend là où vous en étiez,
    `!withdraw` les efface maintenant.
draft-set-aside =
    Une chose à la fois : j'ai mis de côté { $purpose ->
        [0] votre candidature
       *[other] la proposition de votre groupe d'utilisateurs
    } et je la garde jusqu'au { $erased } ; { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } reprend là où vous en étiez.
draft-dropped =
    Ce que vous changiez à { $no } est abandonné ; rien n'a changé dans les données du groupe. `!group edit { $no }`
    recommence.
region-gone =
    Les régions du programme ont changé depuis votre réponse, et la vôtre n'en fait plus partie. Choisissez encore une
    fois, s'il vous plaît ; tout le reste demeure.

## Corrections

too-short =
    Cela fait { $has ->
        [one] { $has } caractère
       *[other] { $has } caractères
    }, et la question en mérite au moins { $min }. Dites-m'en un peu plus, s'il vous plaît, en un seul message.
too-long =
    Cela fait { $has } caractères, et seuls { $max } seront lus. Envoyez-le encore une fois, s'il vous plaît, un peu plus
    court.
not-a-choice = Je ne l'ai pas trouvé parmi les choix. Répondez par un numéro de la liste, s'il vous plaît.
not-an-email =
    Cela ne ressemble pas à une adresse électronique. L'adresse seulement, s'il vous plaît, par exemple
    `alice@example.org`.
not-an-account =
    Cela ne peut pas être un nom de compte ici. Le nom seulement, s'il vous plaît, sans espaces ni lien.
not-a-date = Je n'ai pas pu y lire un jour. Année, mois et jour, s'il vous plaît, par exemple `2026-03-02`.
not-a-consent = Répondez par oui ou par non, s'il vous plaît. Les deux conviennent.
not-agreed =
    Sans votre oui, rien ne peut être envoyé. Lisez tranquillement, demandez à l'équipe d'organisation ce qui n'est
    pas clair, et dites oui quand vous voudrez ; `!withdraw` met fin à l'entretien, et personne n'a rien vu.
name-unfit = Le programme a une règle pour ce nom : { $rule } Envoyez-le encore une fois ainsi, s'il vous plaît.
name-taken =
    Un groupe d'utilisateurs porte déjà ce nom : { $no } { $name }. Si c'est le vôtre, `!group show { $no }` le
    montre ; sinon, choisissez un nom qui distingue le vôtre.
not-a-place = Je n'ai pas pu y lire un lieu. Écrivez-le sur une ligne, la ville d'abord : `Oslo, Norvège`.
not-a-zone =
    Je ne connais aucun fuseau horaire de ce nom. Écrivez-en un comme `Europe/Oslo`, ou une grande ville qui a la
    même heure que vous.
which-zone = De quel fuseau horaire parlez-vous : { $zones } ? Écrivez-le en entier, s'il vous plaît.
not-a-link = Je n'y ai trouvé aucune adresse web. Écrivez-en au moins une, par exemple `https://example.org`.
not-links =
    Je ne peux pas y lire une adresse web : { $words }. Envoyez-les toutes encore une fois, chacune comme
    `https://example.org`.
too-many-links =
    Cela fait { $has } adresses web, et { $max } au plus sont montrées. Envoyez les plus importantes, s'il vous
    plaît.
no-people =
    Je n'y ai trouvé personne. Écrivez au moins vos propres coordonnées : `@bob:example.org, bob@example.org, Example SA`
not-people =
    Dans ces lignes, il manque une adresse électronique, ou qui c'est : { $lines }. Envoyez tout le monde encore une
    fois, une personne par ligne : identifiant Matrix ou nom, adresse électronique, employeur.
people-twice =
    Ces lignes nomment une personne ou une adresse qui y figure déjà : { $lines }. Envoyez tout le monde encore une
    fois, chaque personne avec sa propre adresse.
too-many-people =
    Cela fait { $has } personnes, et { $max } au plus sont inscrites. Nommez celles qui en font le plus, s'il vous
    plaît.
too-early =
    Nos messages se sont croisés : vous avez envoyé le vôtre avant que la question { $number } ne vous parvienne, je ne
    l'ai donc pas pris pour la réponse. Répondez-y maintenant, s'il vous plaît.
picked-late = Ce n'est pas la question { $number } qui attend maintenant, je laisse donc votre réponse telle quelle. `!edit { $number }` la pose à nouveau.
question-required =
    Le programme a besoin d'une réponse à cette question, elle ne peut donc pas être laissée de côté. Si vous préférez ne
    pas en donner, `!withdraw` met fin à tout, et rien n'a été envoyé à personne.
nothing-before = C'est la première question ; il n'y en a pas avant. Répondez-y simplement.
no-such-question =
    Aucune question ne porte ce numéro ; il y en a { $questions ->
        [one] une seule
       *[other] { $questions }
    }. `!show` les montre.
not-complete =
    La question { $open } est encore ouverte. `!edit { $open }` la pose à nouveau ; ensuite, `!submit`.
answer-corrected = J'ai corrigé votre réponse à la question { $number }.
group-stands =
    Ce que vous avez écrit de votre groupe est envoyé et reste ; modifier un message n'y change plus rien. `!group edit { $no }`
    le change.

## Le récapitulatif

summary-head = Voici vos réponses :
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    (encore ouverte)
summary-gathering = **{ $number }. { $question }**

    { $answer }

    (pas encore terminée : `!edit { $number }`, puis `!next`)
summary-foot =
    { $purpose ->
        [0] Rien n'a encore été envoyé à personne. ✅ `!submit` l'envoie,
        [1] Rien n'a encore été envoyé à personne. ✅ `!submit` propose le groupe,
       *[other] Rien n'est encore changé. ✅ `!submit` applique les changements,
    } `!edit` avec le numéro d'une question change une réponse,
    `!withdraw` jette le tout.
summary-waits =
    { $purpose ->
        [0] Toutes les questions ont leur réponse, et rien n'a été envoyé à personne. `!submit` l'envoie,
        [1] Toutes les questions ont leur réponse, et rien n'a été envoyé à personne. `!submit` propose le groupe,
       *[other] Rien n'est encore changé. `!submit` applique les changements,
    } `!edit` avec le numéro
    d'une question change une réponse, `!withdraw` jette le tout.
answer-yes = Oui
    .words = o, ouais, bien sûr, d'accord, volontiers, ok
answer-no = Non
    .words = n, plutôt non
answer-skipped = (laissée de côté)

## Puis-je candidater ?

no-application =
    { $command } sert dans ce que je vous demande pas à pas, et je ne vous demande rien en ce moment. `!apply`
    commence une candidature, `!status`
    vous dit où vous en êtes.
already-ambassador =
    Vous êtes { -title } depuis le { $since }. Il n'y a rien à demander : c'est une fonction à vie.
already-open =
    Vous avez déjà une candidature : le ticket { $no }. `!status` vous dit où elle en est, et `!withdraw` la retire si
    vous voulez recommencer.
cool-down =
    Après un refus, il faut un peu de temps pour que ce qui manquait puisse mûrir. À partir du { $again }, vous pourrez
    de nouveau candidater avec plaisir.

## Envoyer et retirer

receipt = Merci ! Votre candidature est le **ticket { $no }**.
receipt-review = L'équipe d'organisation la lit maintenant, et vous aurez des nouvelles d'ici le { $by }.
receipt-pairing = Je vous cherche maintenant un mentor, et vous aurez des nouvelles d'ici le { $by }.
receipt-foot =
    D'ici là, vous n'avez rien à faire : continuez ce que vous faites pour { -community }. `!status` vous dit où vous en
    êtes, `!ticket { $no }` montre votre ticket, et `!withdraw` le retire à tout moment, sans qu'on vous demande
    pourquoi.
draft-withdrawn =
    { $purpose ->
        [0] Votre candidature est retirée et vos réponses sont effacées ; personne ne les a vues. Quand vous
        voudrez, `!apply` recommence.
        [1] La proposition de votre groupe d'utilisateurs est retirée et vos réponses sont effacées ; personne ne
        les a vues. Quand vous voudrez, `!group new` recommence.
       *[other] Les changements sont abandonnés ; les données du groupe restent telles quelles.
    }
ticket-withdrawn =
    Le ticket { $no } est retiré, et toutes les personnes concernées le savent. Merci de votre intérêt ; vous pouvez de
    nouveau candidater à tout moment avec `!apply`.
ticket-withdrawn-staff = { $who } a retiré le ticket { $no }. Il n'y a plus rien à faire.
