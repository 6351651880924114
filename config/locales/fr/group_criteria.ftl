### Où en est un groupe d'utilisateurs avec les critères, et ce qu'on en dit.

criteria-head = **{ $done } étapes sur { $all }** sont faites :
criterion-met = ✅ **{ $number }.** { $criterion } (fait)
criterion-validated = ✅ **{ $number }.** { $criterion } : constaté par { $by }, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion } : constaté par { $by }, { $at } ; à revoir d'ici le { $until }
criterion-waived = ✅ **{ $number }.** { $criterion } : pas nécessaire ici, selon { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion } (à faire)
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

## Dire qu'une étape est franchie, ou non

criterion-unknown = { $no } n'a pas cette étape. Par numéro, ce sont : { $criteria }.
criteria-of-closed = { $no } n'est pas un groupe à regarder maintenant : { $standing }. `!group history { $no }` raconte ce qui s'est passé.
criterion-computed =
    L'étape { $number } ({ $criterion }), je la vois moi-même à ce que dit le groupe et à qui l'accompagne ; personne n'a besoin de
    le dire. Ce qui aide : { $advice }
already-validated = { $by } a déjà constaté l'étape { $number } ({ $criterion }), { $at }, et cela reste valable. Si ce n'est plus le cas, dites `!invalidate`.
already-validated-until =
    { $by } a déjà constaté l'étape { $number } ({ $criterion }), { $at }. On peut y revenir à partir du { $again } ; si ce n'est plus
    le cas, dites `!invalidate`.
not-validated = Personne n'a dit que l'étape { $number } ({ $criterion }) est franchie : il n'y a rien à reprendre.
criterion-not-waivable =
    L'étape { $number } ({ $criterion }) vaut ici pour tous les groupes, sans dispense. Ce qui aide : { $advice }
waived-in-vain = L'étape { $number } ({ $criterion }) est franchie : aucune dispense n'est nécessaire.
already-waived = { $by } a déjà donné une dispense pour l'étape { $number } ({ $criterion }), { $at }.
validate-preview = Vous allez dire que **{ $no }** { $name } a franchi l'étape { $number } : { $criterion }. Le groupe dit de lui-même :
group-says = { $question } { $answer }
validate-says = Ce que vous avez vu :
validate-holds = Cela vaudrait jusqu'au { $until } ; ensuite, je demande à quelqu'un d'y revenir.
validated = ✅ **{ $no }** { $name }, étape { $number } ({ $criterion }) : constaté par { $by }, { $at }. Le groupe l'apprend.
validated-until =
    ✅ **{ $no }** { $name }, étape { $number } ({ $criterion }) : constaté par { $by }, { $at }, et valable jusqu'au { $until }. Le
    groupe l'apprend.
validated-told = Bonne nouvelle pour **{ $no }** { $name } : { $by } a regardé l'étape { $number } ({ $criterion }), et elle est franchie. `!group show { $no }` montre ce qui reste.
invalidated = L'étape { $number } ({ $criterion }) de **{ $no }** { $name } est de nouveau ouverte. Le groupe l'apprend, avec ce qui aide.
invalidated-told = **{ $no }** { $name } : { $by } a regardé l'étape { $number } ({ $criterion }) et y voit quelque chose à faire :
invalidated-foot = Rien n'est retiré au groupe pour autant. `!group show { $no }` montre où il en est ; quand les choses auront changé, demandez à qui le peut d'y revenir.
waived = **{ $no }** { $name } n'a pas besoin de l'étape { $number } ({ $criterion }). Le groupe l'apprend. `!invalidate` y revient.
waived-told = **{ $no }** { $name } : { $by } dit que vous n'avez pas besoin de l'étape { $number } ({ $criterion }) :
waiver-ended = L'étape { $number } ({ $criterion }) vaut de nouveau pour **{ $no }** { $name }. Le groupe l'apprend, avec ce qui aide.
waiver-ended-told = **{ $no }** { $name } : { $by } dit que l'étape { $number } ({ $criterion }) vaut finalement pour vous :

## Regarder à nouveau

look-again = Il est temps de regarder à nouveau **{ $no }** { $name }. Ce qui a été constaté ne vaut qu'un temps :
look-again-at = **{ $number }.** { $criterion } : constaté par { $by }, valable jusqu'au { $until }
look-again-how =
    Pouvez-vous y jeter un œil ? `!validate { $no } { $number }` et ce que vous avez vu dit que c'est toujours le cas, `!invalidate { $no } { $number }`
    et pourquoi, que ce ne l'est plus. `!group show { $no }` montre toutes les étapes. Si vous ne pouvez pas le dire, laissez cela à d'autres.
look-again-told = Quelqu'un a été prié de regarder à nouveau **{ $no }** { $name }, car ce qui a été constaté ne vaut qu'un temps :
look-again-foot =
    Vous n'avez rien à faire, et rien n'est retiré au groupe. Il est utile de vérifier que ce que vous en dites est toujours
    vrai : `!group show { $no }`.

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
