### Cómo está un grupo de usuarios con los criterios, y lo que la gente dice de ello.

criteria-head = **{ $done } de { $all } pasos** están hechos:
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion }: lo ha visto { $by }, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: lo ha visto { $by }, { $at }; se vuelve a mirar antes del { $until }
criterion-waived = ✅ **{ $number }.** { $criterion }: aquí no hace falta, así lo decidió { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion }: completo al { $percent } %
criterion-lapsed = ⌛ **{ $number }.** { $criterion }: lo vio { $by } y valía hasta el { $until }; se puede volver a mirar
criterion-not-met = ⬜ **{ $number }.** { $criterion }: { $by } ya no lo ve así, { $at }
criterion-advised = 💡 { $advice }

## Lo que falta

lacks = { $open }
lacks-answer = falta responder: { $question }
lacks-emails =
    { $missing ->
        [one] falta un correo de quienes organizan
       *[other] faltan { $missing } correos de quienes organizan
    }
lacks-links =
    { $missing ->
        [one] falta un enlace
       *[other] faltan { $missing } enlaces
    }

## Quién lo organiza

people-unnamed = Todavía no dice quién lo organiza.
people-of =
    { $people ->
        [one] 👥 Lo organiza una persona
       *[other] 👥 Lo organizan { $people } personas
    }, { $employers ->
        [one] de una empresa
       *[other] de { $employers } empresas distintas
    }.
people-of-some =
    { $people ->
        [one] 👥 Lo organiza una persona
       *[other] 👥 Lo organizan { $people } personas
    }; { $employers ->
        [0] no se nombra ninguna empresa
        [one] se nombra una empresa
       *[other] se nombran { $employers } empresas distintas
    }, { $unsaid ->
        [one] de una persona no se dice ninguna
       *[other] de { $unsaid } personas no se dice ninguna
    }.
