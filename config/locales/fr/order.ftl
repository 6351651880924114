### À qui un ticket est proposé d'abord, et pourquoi. Ce que répond `!why`, aux mentors et à l'équipe d'organisation.

why-head = J'ai demandé à { $mentor } de prendre le ticket { $no } le { $at }. Ce qui a parlé en sa faveur :
why-nobody =
    Personne n'est libre pour le ticket { $no } depuis le { $since }. Voici pourquoi je ne demande à personne en ce moment :
why-not-kept = Ce qui a été pesé alors n'a pas été gardé.
why-wished = la personne candidate l'a souhaité
why-region = de la même région : { $region }
why-language = accompagne en { $language }
why-candidates =
    accompagnait { $candidates ->
        [0] 0 personne
        [one] une personne
       *[other] { $candidates } personnes
    } et en accepte { $capacity }
why-never-asked = n'avait encore jamais reçu de demande
why-last-asked = avait reçu sa dernière demande le { $at }
why-others = Les autres :
why-no-other = Il n'y avait pas d'autre mentor à qui demander.
why-more =
    … et { $mentors ->
        [one] un autre mentor
       *[other] { $mentors } autres mentors
    }.
not-asked-before = { $mentor } : a déjà reçu une demande pour ce ticket
not-away = { $mentor } : est en congé
not-full = { $mentor } : n'a pas de place libre
not-wished = { $mentor } : la personne candidate a souhaité quelqu'un d'autre
not-region = { $mentor } : n'est pas de la région de la personne candidate
not-language = { $mentor } : n'accompagne pas dans la langue de la personne candidate
not-places = { $mentor } : a moins de places libres
not-candidates = { $mentor } : accompagne plus de personnes
not-asked-later = { $mentor } : a reçu une demande plus récemment
not-name = { $mentor } : tout le reste étant égal, l'identifiant Matrix décide
