### Un groupe d'utilisateurs, comme il est montré à qui le demande.

group-card-head = **Groupe d'utilisateurs { $no } : { $name }**
group-card-head-nameless = **Groupe d'utilisateurs { $no }**
group-card-standing = Statut : **{ $standing }**, depuis le { $since }, par { $by }
group-card-why = La raison :
group-card-proposed = Proposé : { $at }, par { $by }
group-card-place = Lieu : { $place }
group-card-place-region = Lieu : { $place } ({ $region })
group-card-region = Région : { $region }
group-card-zone = Fuseau horaire : { $zone }
group-card-contact = Parle pour lui : { $who }
group-card-organisers = Organisé par :
group-card-organiser = { $who }
group-card-organiser-named = { $who } : { $name }
group-card-addresses = { $person }
group-card-addresses-offline = Hors de Matrix : { $person }
group-card-unnamed =
    { $people ->
        [one] Et par encore { $people } personne.
       *[other] Et par encore { $people } personnes.
    }
group-card-recognised = 🏅 Distingué pour { $year }, pour être allé bien au-delà de sa mission
group-card-mentor = Mentorat : { $mentor }, depuis le { $since }
group-card-mentor-sought = Mentorat : personne encore ; je cherche quelqu'un parmi les ambassadeurs et ambassadrices
group-card-mentor-offered =
    Mentorat : personne encore ; j'ai demandé à { $mentor }, qui a jusqu'au { $until } pour répondre
group-card-links = Sur le web :
group-card-said = Dans les mots de qui l'organise :
group-card-asked = { $question }
group-card-answer = { $answer }
group-card-link = URL : { $link }
group-card-support = Le groupe est aidé, du { $since } au { $until } ; rien ne lui est retiré avant. Pour quoi :
group-card-support-over = Le groupe a été aidé, du { $since } au { $until }. Pour quoi :
group-card-elsewhere =
    Vous pouvez en lire plus là où personne d'autre ne lit : écrivez `!group show { $no }` dans notre discussion directe.
