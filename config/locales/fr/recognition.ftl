### La distinction annuelle des groupes d'utilisateurs: propositions, vote, annonce.

## Une distinction

recognition-none = Aucune distinction de groupes d'utilisateurs n'est en cours.
recognition-none-organisers = `!recognise open` et une année en ouvre une: tout le monde propose, les ambassadeurs et ambassadrices votent, vous annoncez.
recognition-year-odd = On peut distinguer des groupes de { $least } à { $most }. Indiquez l'une de ces années.
recognition-goes-on =
    La distinction de { $year } est encore en cours, et il n'y en a qu'une à la fois. `!recognise` montre où elle en est;
    `!recognise cancel` et une raison l'annule.
recognition-had = { $year } a déjà eu sa distinction, et il y en a une par an. `!recognise` montre quels groupes c'était.
recognition-day-odd = Indiquez un jour du { $least } au { $most }.
recognition-opened = **Distinction { $year }** Plusieurs groupes d'utilisateurs vont bien au-delà de leur mission: ils organisent des
    conférences, des bug days, des hackfests et bien d'autres choses. Lequel a été un exemple remarquable? Jusqu'au { $until },
    tout le monde peut en proposer un. Ensuite, les ambassadeurs et ambassadrices votent.
recognition-opened-ambassadors = **Distinction { $year }** Quel groupe d'utilisateurs a été un exemple remarquable d'activité dans la communauté? Jusqu'au
    { $until }, tout le monde peut en proposer un. Ensuite, vous votez, ici, dans ce salon.
recognition-longer = **Distinction { $year }** Il y a plus de temps: on peut proposer des groupes jusqu'au { $until }.
recognition-opened-told =
    On peut proposer des groupes d'utilisateurs pour { $year } jusqu'au { $until }. Je l'ai dit dans le salon des annonces et
    aux ambassadeurs et ambassadrices.

## Propositions

recognition-closed =
    Merci! Les propositions pour { $year } sont closes; `!recognise` montre où cela en est. Il y aura une autre distinction
    l'année prochaine.
recognition-not-this =
    { $no } ne peut pas être proposé pour le moment ({ $standing }): on distingue les nouveaux groupes et les groupes
    d'utilisateurs officiels. `!groups` les montre.
recognition-enough =
    Vous avez déjà proposé { $most ->
        [one] un groupe
       *[other] { $most } groupes
    }, et une personne ne peut pas en proposer davantage. `!recognise nominate` avec l'un d'eux change votre raison.
recognition-nominated =
    Merci! Vous avez proposé { $name } ({ $no }) pour { $year }. Pour changer la raison, proposez-le simplement encore une
    fois jusqu'au { $until }. Les ambassadeurs et ambassadrices liront peut-être la raison avant de voter, sans votre nom.
recognition-nominated-anew = Merci! Votre proposition de { $name } ({ $no }) pour { $year } a la nouvelle raison.
recognition-nomination = **Distinction { $year }** { $by } propose { $name } ({ $no }):
recognition-nominating = **Distinction { $year }** On peut proposer des groupes jusqu'au { $until }.
recognition-nobody-yet = Aucun n'est encore proposé.
recognition-line = **{ $no }** { $name } ({ $nominations ->
        [one] { $nominations } proposition
       *[other] { $nominations } propositions
    })
recognition-by = { $by }:
recognition-nominate-foot = `!recognise nominate G4` et la raison propose un groupe. `!groups` les montre.
recognition-nominating-organisers =
    `!recognise poll` clôt les propositions avant l'heure et ouvre le vote; `!recognise open`, l'année et `until` avec un jour
    donne plus de temps; `!recognise cancel` et une raison annule tout.
recognition-too-few =
    Parmi les groupes proposés pour { $year }, il en reste moins de deux au choix, et il en faut deux pour voter. `!recognise
    open`, l'année et `until` avec un jour donne plus de temps.

## Le vote

recognition-vote = **Distinction { $year }** Chères ambassadrices, chers ambassadeurs, quel groupe d'utilisateurs est allé bien au-delà de sa
    mission? Vous votez dans le sondage ci-dessous, jusqu'au { $until }. Sont proposés:
recognition-vote-most = D'autres ont été proposés; voici les { $most } que le plus de personnes ont proposés.
recognition-vote-foot =
    Chaque personne a une voix et peut la changer jusqu'au { $until }. Seules comptent les voix des ambassadeurs et
    ambassadrices, et aucune pour un groupe que l'on organise. Je ne dis à personne qui a voté quoi, et votre application ne
    montre aucun chiffre avant la fin; mais le vote n'est pas secret: qui sait lire les événements bruts de ce salon peut les
    voir.
recognition-question = Quel groupe d'utilisateurs distinguer pour { $year }?
recognition-answer = { $no }: { $name }
recognition-poll-told = Les ambassadeurs et ambassadrices votent jusqu'au { $until }: quel groupe distinguer pour { $year }? Ensuite, je compte.
recognition-moved =
    Ce salon est nouveau: voici donc encore une fois le sondage de { $year }, jusqu'au { $until }. Qui a voté dans l'ancien
    salon a voté.
recognition-not-now = Là où en est la distinction de { $year }, ce n'est pas possible. `!recognise` montre où elle en est.
recognition-not-yours =
    Merci de votre participation! Dans la distinction de { $year }, seules comptent les voix des ambassadeurs et ambassadrices,
    donc pas la vôtre. La prochaine fois, vous pouvez proposer un groupe.
recognition-own-group =
    Vous organisez { $name } ({ $no }), et personne ne vote pour son propre groupe. Choisissez-en un autre; si vous en aviez
    choisi un autre avant, cette voix compte toujours.
recognition-unreadable =
    Je ne peux pas lire ce que vous avez envoyé dans le salon des ambassadeurs. Si c'était votre vote pour { $year }, votez
    encore une fois: choisissez d'abord un autre groupe, puis le vôtre.
recognition-reminder = **Distinction { $year }** Le vote se termine le { $until }.
recognition-turnout =
    { $voted ->
        [0] Personne n'a encore voté
        [one] { $voted } voix est exprimée
       *[other] { $voted } voix sont exprimées
    }; les ambassadeurs et ambassadrices sont { $ambassadors }.
recognition-voting = **Distinction { $year }** Les ambassadeurs et ambassadrices votent jusqu'au { $until } pour l'un de ces groupes:
recognition-poll-ends =
    Le vote de { $year } est terminé: { $voted ->
        [0] personne n'a voté sur { $ambassadors } ambassadeurs et ambassadrices
        [one] { $voted } personne a voté sur { $ambassadors } ambassadeurs et ambassadrices
       *[other] { $voted } personnes ont voté sur { $ambassadors } ambassadeurs et ambassadrices
    }. Le résultat suit.
recognition-poll-cancelled = La distinction de { $year } est annulée, et ce vote avec elle.

## Le résultat

recognition-result = **Distinction { $year }** { $voted ->
        [0] Personne n'a voté sur { $ambassadors } ambassadeurs et ambassadrices
        [one] { $voted } personne a voté sur { $ambassadors } ambassadeurs et ambassadrices
       *[other] { $voted } personnes ont voté sur { $ambassadors } ambassadeurs et ambassadrices
    }:
recognition-votes = **{ $no }** { $name }: { $votes ->
        [one] { $votes } voix
       *[other] { $votes } voix
    }
recognition-shared = Les groupes qui ont le plus de voix partagent la distinction.
recognition-undecided = Le vote n'a donc rien décidé.
recognition-result-foot = Merci! L'équipe d'organisation s'occupe de la suite.
recognition-announce-foot =
    ✅ ou `!recognise announce` l'annonce: dans le salon des annonces, aux ambassadeurs et ambassadrices, et à qui organise le
    groupe. `!recognise cancel` et une raison annule tout.
recognition-decide-foot =
    À vous de décider: `!recognise announce G4` distingue l'un des groupes proposés pour { $year }; `!recognise cancel` et une
    raison annule tout.
recognition-stalled = **Distinction { $year }** Les propositions sont closes, et il y a trop peu de groupes pour voter. `!recognise open { $year }
    until` et un jour donne plus de temps.
recognition-counted-waits = **Distinction { $year }** Le vote est terminé. Les groupes distingués seront annoncés.
recognition-stalled-waits = **Distinction { $year }** Les propositions sont closes. L'équipe d'organisation décide de la suite.
recognition-waits = Cela vous attend depuis le { $since }.
recognition-todo = la distinction de { $year }: elle attend l'équipe d'organisation depuis le { $since }
recognition-decided = Le vote de { $year } a décidé. `!recognise announce`, sans groupe, annonce ce qu'il a décidé.
recognition-which = Aucun vote n'a décidé quel groupe est distingué pour { $year }; dites-le donc: `!recognise announce G4`.
recognition-not-nominated =
    { $no } n'a pas été proposé pour { $year }, ou n'a plus de statut. `!recognise` montre lesquels l'ont été.
recognition-one-of-yours = Vous organisez { $no }; laissez donc quelqu'un d'autre de l'équipe l'annoncer.
recognition-announced = **Distinction { $year }** Pour être allé bien au-delà de sa mission est distingué:
recognition-group = **{ $no }** { $name }
recognition-thanks = Félicitations, et merci à toutes les personnes qui font de ces groupes ce qu'ils sont!
recognition-yours =
    Félicitations! { $name } ({ $no }) est distingué pour { $year }: un exemple remarquable d'activité dans la communauté.
    Cela figure désormais sur la fiche du groupe. Merci pour tout ce que vous faites!
recognition-announced-told = Les groupes distingués pour { $year } sont annoncés.
recognition-past = { $year }: **{ $no }** { $name }
recognition-cancelled = La distinction de { $year } est annulée:
recognition-cancelled-told =
    La distinction de { $year } est annulée; je l'ai dit dans le salon des annonces et aux ambassadeurs et ambassadrices. On
    peut la rouvrir.
