### Les appels à l'aide : les ambassadeurs et ambassadrices s'inscrivent d'un geste, et apprennent ce qui en est sorti. Personne ne doit son temps.

## Les genres d'aide

call-kind-localisation = traduction
    .words = traduire, localisation
call-kind-speaking = présentation
    .words = presentation, conférence, conference, exposé, expose
call-kind-hackfest = hackfest
    .words = hackathon

## Appeler

call-form =
    Dites-moi en un message à quoi les ambassadeurs et ambassadrices pourraient aider :

    `!call speaking europe jusqu'au 2026-04-30 Qui ferait une présentation à Oslo en mai ?`

    D'abord le genre : { $kinds }. Puis, si vous voulez, une région, aux ambassadeurs et ambassadrices de laquelle j'écris
    aussi directement, et le dernier jour pour s'inscrire. Puis, avec vos mots, de quoi il s'agit.
call-kind-unknown =
    Je ne connais pas de genre d'aide du nom de « { $word } ». Commencez par { $kinds }, s'il vous plaît. `!call` seul
    montre comment s'écrit un appel.
call-day-unclear =
    Je ne peux pas lire « { $word } » comme un jour. Écrivez-le sous la forme année-mois-jour, s'il vous plaît, par exemple
    « jusqu'au 2026-04-30 », ou laissez « jusqu'au » de côté.
call-day-passed =
    Le { $day } est déjà passé. Nommez le dernier jour où l'on peut s'inscrire, s'il vous plaît : aujourd'hui ou plus tard.
call-empty = De quoi s'agit-il ? Écrivez-le après le genre, s'il vous plaît, dans le même message, avec vos propres mots.
call-head = **Appel à l'aide** { $no } ({ $kind }) : { $by } s'adresse aux ambassadeurs et ambassadrices, jusqu'au { $until } :
call-head-region = **Appel à l'aide** { $no } ({ $kind }, { $region }) : { $by } s'adresse aux ambassadeurs et ambassadrices, jusqu'au { $until } :
call-foot = Pourriez-vous aider ? ✅ ou `!join-call { $no }` vous met sur la liste, et { $by } l'apprend.
call-made = Votre appel, { $no }, est dans le salon des ambassadeurs jusqu'au { $until }.
call-made-region =
    Votre appel, { $no }, est dans le salon des ambassadeurs jusqu'au { $until }{ $ambassadors ->
        [0] . En ce moment, il n'y a personne en activité pour la région { $region } à qui je pourrais écrire.
        [one] , et j'ai écrit à la personne en activité pour la région { $region }.
       *[other] , et j'ai écrit aux { $ambassadors } ambassadeurs et ambassadrices en activité pour la région { $region }.
    }
call-made-foot =
    `!calls { $no }` montre qui s'est inscrit. `!close-call { $no }` et ce qui en est sorti met fin à l'appel : je le porte
    à toutes les personnes inscrites, et dans le salon des ambassadeurs.

## S'inscrire

no-such-call = Il n'y a pas d'appel { $no } qui soit ouvert. `!calls` montre ceux qui le sont.
call-over = Merci ! L'appel { $no } était ouvert jusqu'au { $until }, et il est fini. `!calls` montre ceux qui sont ouverts.
call-of-yours =
    L'appel { $no } est le vôtre, vous en êtes donc de toute façon. `!calls { $no }` montre qui s'est inscrit.
call-during-break =
    Merci ! Vous êtes en pause en ce moment, et on ne vous demande rien. Si vous voulez aider tout de même, `!active` met
    fin à la pause ; inscrivez-vous ensuite à nouveau.
call-for-emeritus =
    Merci ! Les appels s'adressent à qui porte le titre en ce moment. Si vous aimeriez le retrouver, il suffit de
    `!return` pour le demander.
call-joined-already = Vous êtes déjà sur la liste de l'appel { $no }. Merci !
call-joined =
    Merci ! Vous êtes sur la liste de l'appel { $no } ({ $kind }), et { $by } l'apprendra. Si cela ne se fait finalement
    pas : `!leave-call { $no }`.
call-not-joined =
    Vous n'êtes sur la liste d'aucun appel { $no } qui soit ouvert, il n'y a donc rien dont vous retirer.
call-left = Vous n'êtes plus sur la liste de l'appel { $no }. C'est tout à fait permis.
call-dropped = L'appel { $no } est fini : qui appelait a repris ce qui était écrit ici. Merci d'avoir proposé votre aide.

## À qui a appelé

call-news = Du nouveau pour votre appel { $no } ({ $kind }) :
call-came = { $who }
call-went = { $who } ne peut finalement pas aider
call-news-foot =
    { $helpers ->
        [0] Il n'y a maintenant personne sur la liste.
        [one] Il y a maintenant une personne sur la liste.
       *[other] Il y a maintenant { $helpers } personnes sur la liste.
    } `!calls { $no }` la montre.
call-ended = Le dernier jour de votre appel { $no } ({ $kind }) est passé.
call-outcome-waits =
    Votre appel { $no } ({ $kind }) était ouvert jusqu'au { $until }, et je ne sais pas encore comment cela s'est passé.
call-ended-foot =
    Qu'en est-il sorti ? `!close-call { $no }` et une ligne là-dessus : je la porte à toutes les personnes inscrites, et
    dans le salon des ambassadeurs. « Rien encore » est aussi une réponse.

## Lire

calls-none = En ce moment, personne n'appelle à l'aide.
calls-head = **Appels à l'aide :**
call-line =
    { $no } : { $kind }, jusqu'au { $until }, de { $by }{ $helpers ->
        [0] {""}
        [one] , une personne inscrite
       *[other] , { $helpers } personnes inscrites
    }
call-line-region =
    { $no } : { $kind }, { $region }, jusqu'au { $until }, de { $by }{ $helpers ->
        [0] {""}
        [one] , une personne inscrite
       *[other] , { $helpers } personnes inscrites
    }
calls-more =
    { $more ->
        [one] Il y en a encore un avant ceux-ci.
       *[other] Il y en a encore { $more } avant ceux-ci.
    }
calls-foot = `!calls` avec le numéro montre un appel en entier ; `!join-call` avec le numéro vous y inscrit.
calls-foot-organisers = `!calls` avec le numéro montre un appel en entier, et qui s'y est inscrit.
call-awaits = Son dernier jour est passé ; { $by } ou l'équipe d'organisation dira ce qui en est sorti.
call-todo =
    L'appel { $no } de { $by } était ouvert jusqu'au { $until }, et ce qui en est sorti n'est pas encore raconté.
    `!close-call { $no }`
call-helpers = Sur la liste :
call-helpers-none = Personne ne s'est inscrit.
call-you-help = Vous êtes sur la liste. Si cela ne se fait finalement pas : `!leave-call { $no }`.

## Ce qui en est sorti

no-call-to-close =
    Il n'y a pas d'appel { $no } ouvert qui soit de vous. Ce qui est sorti d'un appel, c'est à qui a appelé ou à l'équipe
    d'organisation de le dire.
call-outcome = { $by } raconte ce qui est sorti de l'appel { $no } ({ $kind }) :
call-thanks = Merci pour votre inscription !
call-outcome-room =
    { $by } raconte ce qui est sorti de l'appel { $no } ({ $kind }){ $helpers ->
        [0] {"\u00A0"}:
        [one] , auquel une personne s'est inscrite. Merci !
       *[other] , auquel { $helpers } personnes se sont inscrites. Merci !
    }
call-closed =
    Merci ! L'appel { $no } est clos. J'ai porté ce qui en est sorti dans le salon des ambassadeurs{ $helpers ->
        [0] .
        [one] {" "}et à la personne qui s'était inscrite.
       *[other] {" "}et aux { $helpers } personnes qui s'étaient inscrites.
    }
