### Les groupes d'utilisateurs, comme tout le monde les voit.

groups-off = Ce programme n'a pas de groupes d'utilisateurs.
no-such-group = Il n'y a pas de groupe d'utilisateurs { $no }. `!groups` les montre.
no-group-of-yours = Tu n'organises aucun groupe d'utilisateurs ici ; dis lequel tu veux : `!group show G4`. `!groups` les montre.
which-group = Tu organises plus d'un groupe d'utilisateurs ; dis lequel tu veux : `!group show G4`.
not-your-own-group = Vous organisez vous-même { $no }, et personne ne juge son propre groupe, quel que soit son rôle. Demandez-le à quelqu'un d'autre.

## Les listes

groups-none = Il n'y a pas encore de groupes d'utilisateurs.
groups-none-such = Il n'y en a pas encore de ceux-là. `!groups` montre lesquels il y a.
groups-unknown =
    Je ne connais ni région, ni statut, ni groupe, ni ville « { $words } ». Derrière `!groups` vous pouvez écrire une région
    ({ $regions }), un statut ({ $standings }), les deux (`!groups europe nouveau`), le nom d'un groupe, sa ville ou
    `les-miens`.
groups-head =
    { $groups ->
        [one] { $groups } groupe d'utilisateurs :
       *[other] { $groups } groupes d'utilisateurs :
    }
groups-head-region =
    { $groups ->
        [one] { $groups } groupe d'utilisateurs dans la région { $region } :
       *[other] { $groups } groupes d'utilisateurs dans la région { $region } :
    }
groups-head-standing =
    { $groups ->
        [one] { $groups } groupe d'utilisateurs au statut « { $standing } » :
       *[other] { $groups } groupes d'utilisateurs au statut « { $standing } » :
    }
groups-head-both =
    { $groups ->
        [one] { $groups } groupe d'utilisateurs dans la région { $region }, au statut « { $standing } » :
       *[other] { $groups } groupes d'utilisateurs dans la région { $region }, au statut « { $standing } » :
    }
groups-line = **{ $no }** { $name } : { $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name } ({ $region })
groups-line-region = **{ $no }** { $name } ({ $region }) : { $standing }
groups-more =
    { $groups ->
        [one] … et encore un : écrivez { $from } derrière pour le voir.
       *[other] … et encore { $groups } : écrivez { $from } derrière pour lire la suite.
    }
groups-more-file = `!groups export csv` les remet tous sous forme de fichiers.
groups-foot = `!group show` avec son numéro en montre un.
groups-count = **{ $groups } groupes d'utilisateurs :** officiels { $official }, nouveaux { $new }, proposés { $proposed }, au statut retiré
    { $revoked }
groups-count-region = **{ $region } :** officiels { $official }, nouveaux { $new }, proposés { $proposed }, au statut retiré { $revoked }
groups-count-elsewhere = **Dans aucune région du programme :** officiels { $official }, nouveaux { $new }, proposés { $proposed }, au statut retiré
    { $revoked }
groups-count-foot =
    Lesquels : `!groups europe` montre ceux d'une région, `!groups officiel` ceux d'un statut, `!groups europe nouveau` les
    deux, `!groups Oslo` ceux d'une ville, `!groups les-miens` les vôtres. `!group show G4` en montre un.
groups-mine-none =
    Vous n'organisez ici aucun groupe d'utilisateurs et n'en accompagnez aucun. `!groups` montre lesquels il y a.
groups-organised = Vous organisez :
groups-mentored = Vous accompagnez :
groups-offered = Il vous a été demandé d'accompagner :
