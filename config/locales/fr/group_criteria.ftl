### Où en est un groupe d'utilisateurs avec les critères, et ce qu'on en dit.

criteria-head = **{ $done } étapes sur { $all }** sont faites :
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion } : constaté par { $by }, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion } : constaté par { $by }, { $at } ; à revoir d'ici le { $until }
criterion-waived = ✅ **{ $number }.** { $criterion } : pas nécessaire ici, selon { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion } : complet à { $percent } %
criterion-lapsed = ⌛ **{ $number }.** { $criterion } : constaté par { $by }, valable jusqu'au { $until } ; on peut y jeter un nouveau coup d'œil
criterion-not-met = ⬜ **{ $number }.** { $criterion } : { $by } ne le constate plus, { $at }
criterion-advised = 💡 { $advice }

## Ce qui manque

lacks = { $open }
lacks-answer = reste à répondre : { $question }
lacks-emails =
    { $missing ->
        [one] il manque l'adresse e-mail d'une personne qui organise
       *[other] il manque { $missing } adresses e-mail de personnes qui organisent
    }
lacks-links =
    { $missing ->
        [one] il manque un lien
       *[other] il manque { $missing } liens
    }

## Qui l'organise

people-unnamed = Le groupe ne nomme encore personne qui l'organise.
people-of =
    { $people ->
        [one] 👥 { $people } personne l'organise
       *[other] 👥 { $people } personnes l'organisent
    }, { $employers ->
        [one] pour { $employers } employeur
       *[other] pour { $employers } employeurs différents
    }.
people-of-some =
    { $people ->
        [one] 👥 { $people } personne l'organise
       *[other] 👥 { $people } personnes l'organisent
    } ; { $employers ->
        [0] aucun employeur n'est nommé
        [one] un employeur est nommé
       *[other] { $employers } employeurs différents sont nommés
    }, { $unsaid ->
        [one] pour une personne, aucun
       *[other] pour { $unsaid } personnes, aucun
    }.
