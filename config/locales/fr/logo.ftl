### Les logos des groupes d'utilisateurs.

logo-new = Le logo de { $name }, un nouveau groupe d'utilisateurs
logo-official = Le logo de { $name }, un groupe d'utilisateurs officiel
logo-waits =
    { $no } n'a pas encore de logo : il reçoit celui d'un nouveau groupe quand il est admis. `!group show { $no }`
    montre où il en est.
logo-revoked =
    Le statut de { $no } a été retiré, et son logo avec lui. Les deux reviennent quand le statut est accordé de nouveau ;
    `!group show { $no }` montre ce qui manque.
logo-never =
    { $no } n'est pas un groupe d'utilisateurs de ce programme et n'a donc pas de logo. `!group show { $no }` montre où
    il en est.
logo-letters = Je n'ai pas pu dessiner le logo de { $name } : aucune police d'ici n'a { $letters }
logo-fonts =
    La personne qui m'exploite peut y remédier avec une police qui a ces signes : installée sur ma machine (les polices
    Noto en ont presque tous), ou dans le répertoire que `[logos]` nomme dans ma configuration. Après un redémarrage,
    `!group logo` le dessine.
logo-too-long =
    Je n'ai pas pu dessiner le logo de { $name } : le nom a plus de { $most } signes. Un nom plus court peut être
    dessiné.
logo-nameless = Je n'ai pas pu dessiner le logo d'un groupe d'utilisateurs : on ne voit rien de son nom.
logo-broken =
    Je n'ai pas pu dessiner le logo de { $name } : quelque chose ne va pas dans son modèle. `chancery check` dit quoi.
logo-later = Le logo de { $name } ne peut pas encore être dessiné ici. L'équipe d'organisation sait ce qui manque.
