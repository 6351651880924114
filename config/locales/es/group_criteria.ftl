### Cómo está un grupo de usuarios con los criterios, y lo que la gente dice de ello.

criteria-head = **{ $done } de { $all } pasos** están hechos:
criterion-met = ✅ **{ $number }.** { $criterion } (hecho)
criterion-validated = ✅ **{ $number }.** { $criterion }: lo ha visto { $by }, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: lo ha visto { $by }, { $at }; se vuelve a mirar antes del { $until }
criterion-waived = ✅ **{ $number }.** { $criterion }: aquí no hace falta, así lo decidió { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion } (pendiente)
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

## Decir que un paso se cumple, o no

criterion-unknown = { $no } no tiene ese paso. Por número son: { $criteria }.
criteria-of-closed = { $no } no es ahora un grupo que mirar: { $standing }. `!group history { $no }` cuenta lo que pasó.
criterion-computed =
    El paso { $number } ({ $criterion }) lo veo por mi cuenta, por lo que dice el grupo y por quién lo mentoriza, así que nadie
    tiene que decirlo. Lo que ayuda: { $advice }
already-validated = { $by } ya ha visto el paso { $number } ({ $criterion }), { $at }, y eso vale. Si ya no es así, di `!invalidate`.
already-validated-until =
    { $by } ya ha visto el paso { $number } ({ $criterion }), { $at }. Se puede volver a mirar desde el { $again }; si ya no es
    así, di `!invalidate`.
not-validated = Nadie ha dicho que el paso { $number } ({ $criterion }) se cumpla, así que no hay nada que retirar.
criterion-not-waivable =
    El paso { $number } ({ $criterion }) es aquí para todos los grupos y no se puede dispensar. Lo que ayuda: { $advice }
waived-in-vain = El paso { $number } ({ $criterion }) se cumple, así que nadie tiene que dispensarlo.
already-waived = El paso { $number } ({ $criterion }) ya lo dispensó { $by }, { $at }.
validate-preview = Vas a decir que **{ $no }** { $name } cumple el paso { $number }: { $criterion }. El grupo dice de sí mismo:
group-says = { $question } { $answer }
validate-says = Lo que has visto:
validate-holds = Valdría hasta el { $until }; entonces pido a alguien que vuelva a mirar.
validated = ✅ **{ $no }** { $name }, paso { $number } ({ $criterion }): lo ha visto { $by }, { $at }. El grupo se entera.
validated-until =
    ✅ **{ $no }** { $name }, paso { $number } ({ $criterion }): lo ha visto { $by }, { $at }, y vale hasta el { $until }. El grupo
    se entera.
validated-told = Buenas noticias para **{ $no }** { $name }: { $by } ha mirado el paso { $number } ({ $criterion }) y ve que se cumple. `!group show { $no }` muestra lo que queda.
invalidated = El paso { $number } ({ $criterion }) de **{ $no }** { $name } vuelve a estar abierto. El grupo se entera, con lo que ayuda.
invalidated-told = **{ $no }** { $name }: { $by } ha mirado el paso { $number } ({ $criterion }) y ve ahí algo por hacer:
invalidated-foot = Con esto no se le quita nada al grupo. `!group show { $no }` muestra en qué punto está; cuando algo haya cambiado, pide a quien pueda que vuelva a mirar.
waived = **{ $no }** { $name } no necesita el paso { $number } ({ $criterion }). El grupo se entera. `!invalidate` lo retira.
waived-told = **{ $no }** { $name }: { $by } dice que no necesitáis el paso { $number } ({ $criterion }):
waiver-ended = El paso { $number } ({ $criterion }) vuelve a ser para **{ $no }** { $name }. El grupo se entera, con lo que ayuda.
waiver-ended-told = **{ $no }** { $name }: { $by } dice que el paso { $number } ({ $criterion }) es también para vosotros:

## Volver a mirar

look-again = Es hora de volver a mirar **{ $no }** { $name }. Lo que se vio vale solo por un tiempo:
look-again-at = **{ $number }.** { $criterion }: lo vio { $by }, vale hasta el { $until }
look-again-how =
    ¿Puedes mirarlo? `!validate { $no } { $number }` y lo que has visto dice que sigue siendo así; `!invalidate { $no } { $number }`
    y por qué, que no. `!group show { $no }` muestra todos los pasos. Si no puedes decirlo, déjalo a otras personas.
look-again-told = Se ha pedido a alguien que vuelva a mirar **{ $no }** { $name }, porque lo que se vio vale solo por un tiempo:
look-again-foot =
    No tenéis que hacer nada, y al grupo no se le quita nada. Ayuda comprobar que lo que decís de él sigue siendo cierto:
    `!group show { $no }`.

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
