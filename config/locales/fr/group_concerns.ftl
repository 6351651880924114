### Ce que quelqu'un a à voir avec des groupes d'utilisateurs, et ce qui attend d'eux.

## Où en suis-je

status-group-proposed = Vous organisez **{ $no }** { $name }, qui attend d'être admis depuis le { $since }.
status-group = Vous organisez **{ $no }** { $name } : { $standing }, étapes franchies : { $done } sur { $all }. `!group show { $no }` montre ce qui manque.
status-group-helped = { $no } est aidé jusqu'au { $until } ; rien ne lui est retiré avant.
status-group-revoked = Vous organisez **{ $no }** { $name } ; son statut a été retiré le { $since }. Il peut lui être accordé à nouveau.
status-group-mentored = Vous accompagnez **{ $no }** { $name }. `!group show { $no }` montre où il en est.
status-group-offered = Je vous ai demandé d'accompagner **{ $no }** { $name } ; répondez d'ici le { $until }, s'il vous plaît.
status-groups-more =
    { $groups ->
        [one] … et encore { $groups } groupe : `!groups les-miens`.
       *[other] … et encore { $groups } groupes : `!groups les-miens`.
    }

## Ce qui attend

todo-group-proposed = Le groupe d'utilisateurs { $no } { $name } attend d'être admis depuis le { $since }.
todo-group-support = L'aide au groupe d'utilisateurs { $no } { $name } a pris fin le { $until } : s'est-il remis, ou lui faut-il plus de temps ?
todo-groups-mentorless =
    { $groups ->
        [one] Sans personne pour l'accompagner : { $groups } groupe d'utilisateurs, depuis le { $since } : `!groups report`.
       *[other] Sans personne pour les accompagner : { $groups } groupes d'utilisateurs, le premier depuis le { $since } : `!groups report`.
    }
todo-groups-lapsed =
    { $groups ->
        [one] Quelque chose à valider de nouveau : { $groups } groupe d'utilisateurs, depuis le { $since } : `!groups report`.
       *[other] Quelque chose à valider de nouveau : { $groups } groupes d'utilisateurs, le premier depuis le { $since } : `!groups report`.
    }

## Chiffres

stats-groups = Groupes d'utilisateurs : officiels { $official }, nouveaux { $new }, proposés { $proposed }, au statut retiré { $revoked }
stats-groups-to-official =
    La moitié des groupes d'utilisateurs officiels l'étaient en { $days ->
        [0] un jour
        [one] { $days } jour
       *[other] { $days } jours
    } après leur proposition (comptés : { $groups })
digest-groups =
    Groupes d'utilisateurs : proposés { $proposed }, admis { $admitted }, désormais officiels { $official }, au statut retiré { $revoked }.

## Qui est qui

whois-organises = { $who } organise le groupe d'utilisateurs **{ $no }** { $name } ({ $standing }).

## Être oublié

forget-group = sur des groupes d'utilisateurs, raisons et notes : { $texts }
forget-group-entry =
    { $groups ->
        [one] Vous ne figurez plus parmi qui organise { $groups } groupe d'utilisateurs ; votre nom, votre adresse et votre employeur partent avec.
       *[other] Vous ne figurez plus parmi qui organise { $groups } groupes d'utilisateurs ; votre nom, votre adresse et votre employeur partent avec.
    }
forget-group-contact = { $to } parle dès lors pour le groupe d'utilisateurs { $no }.
forget-group-deserted =
    Je ne connais personne d'autre qui organise le groupe d'utilisateurs { $no } ; l'équipe d'organisation apprendra que personne ne parle
    pour lui. `!group transfer { $no }` avec un identifiant Matrix le remet avant.
forget-group-stays = Ce que des groupes d'utilisateurs disent d'eux-mêmes leur reste, car c'est à eux : { $texts }
group-contact-now =
    Vous parlez désormais pour le groupe d'utilisateurs **{ $no }** { $name } : vous êtes la personne suivante parmi qui l'organise.
    `!group show { $no }` montre où il en est.
group-contact-told = { $to } parle maintenant pour le groupe d'utilisateurs **{ $no }** { $name } : qui le faisait est parti.
group-deserted =
    Plus personne ne parle pour le groupe d'utilisateurs **{ $no }** { $name }, et je ne connais personne d'autre qui l'organise.
    `!group show { $no }` montre comment le joindre.
