### À qui un ticket est proposé d'abord, et pourquoi. Ce que répond `!why`, aux mentors et à l'équipe d'organisation.

why-head = J'ai demandé à { $mentor } de prendre le ticket { $no } le { $at }. Ce qui a parlé en sa faveur :
why-nobody =
    Personne n'est libre pour le ticket { $no } depuis le { $since }. Voici pourquoi je ne demande à personne en ce moment :
why-nobody-there = Il n'y a encore personne à qui demander.
why-not-kept = Ce qui a été pesé alors n'a pas été gardé.
why-wished = la personne candidate l'a souhaité
why-region = de la même région : { $region }
why-language = accompagne en { $language }
why-language-group = parle { $language }, comme celles et ceux qui l'organisent
why-candidates =
    accompagnait { $candidates ->
        [0] 0 personne
        [one] une personne
       *[other] { $candidates } personnes
    } et en accepte { $capacity }
why-groups =
    accompagnait { $groups ->
        [0] 0 groupe
        [one] un groupe
       *[other] { $groups } groupes
    } et en accepte { $capacity }
why-never-asked = n'avait encore jamais reçu de demande
why-last-asked = avait reçu sa dernière demande le { $at }
why-others = Les autres :
why-no-other = Il n'y avait pas d'autre mentor à qui demander.
why-no-other-group = Il n'y avait personne d'autre à qui demander.
why-more =
    … et { $mentors ->
        [one] un autre mentor
       *[other] { $mentors } autres mentors
    }.
why-more-group =
    … et { $ambassadors ->
        [one] une autre personne
       *[other] { $ambassadors } autres personnes
    }.
not-asked-before = { $mentor } : a déjà reçu une demande pour ce ticket
not-asked-before-group = { $mentor } : a déjà reçu une demande pour ce groupe
not-away = { $mentor } : est en congé
not-full = { $mentor } : n'a pas de place libre
not-wished = { $mentor } : la personne candidate a souhaité quelqu'un d'autre
not-region = { $mentor } : n'est pas de la région de la personne candidate
not-region-group = { $mentor } : n'est pas de la région du groupe
not-language = { $mentor } : n'accompagne pas dans la langue de la personne candidate
not-language-group = { $mentor } : ne parle pas la langue de celles et ceux qui l'organisent
not-places = { $mentor } : a moins de places libres
not-candidates = { $mentor } : accompagne plus de personnes
not-groups = { $mentor } : accompagne plus de groupes
not-asked-later = { $mentor } : a reçu une demande plus récemment
not-name = { $mentor } : tout le reste étant égal, l'identifiant Matrix décide
