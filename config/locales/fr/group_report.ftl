### Où en sont les groupes d'utilisateurs de chaque région, et ce qui manque ; et leurs données en fichiers.

group-report-head =
    { $groups ->
        [one] { $groups } groupe d'utilisateurs, et ce qui manque :
       *[other] { $groups } groupes d'utilisateurs par région, et ce qui manque :
    }
group-report-whole = Complets : { $whole } ; il manque quelque chose à : { $lacking }
group-report-all-whole =
    { $groups ->
        [one] Tout est complet ({ $groups }).
       *[other] Tous les { $groups } sont complets.
    }
group-report-tally = { $open } : { $groups }
group-report-tally-proposed = En attente d'admission : { $groups }
group-report-tally-supported = En déclin, avec une aide : { $groups }
group-report-group = **{ $no }** { $name } ({ $standing })
group-report-proposed = attend d'être admis depuis le { $since }
group-report-supported = en déclin, aidé jusqu'au { $until }
group-report-support-over = en déclin ; l'aide a pris fin le { $until }
group-report-revoked = statut retiré le { $since }
group-report-ready = tout est complet : `!grant { $no }` le rend officiel
group-report-lapsed = « { $criterion } » a été validé la dernière fois le { $at } ; c'est à revoir
group-report-foot = Quels groupes ce sont, `!groups report` le dit avec une région derrière : { $regions }.
group-report-more =
    { $groups ->
        [one] … et encore un : écrivez { $from } derrière pour le voir.
       *[other] … et encore { $groups } : écrivez { $from } derrière pour lire la suite.
    }
export-groups =
    { $files ->
        [one] Voici les données des groupes d'utilisateurs ({ $groups }), en { $files } fichier.
       *[other] Voici les données des groupes d'utilisateurs ({ $groups }), en { $files } fichiers.
    }
