### Lo que ha pasado con un grupo de usuarios, una línea por cambio. Lo que responde `!group history`.

group-history-head = **{ $no }** { $name }, lo que ha pasado hasta ahora:

## Su situación

group-history-proposed = { $at }: { $by } propuso el grupo
group-history-amended = { $at }: { $by } cambió lo que se dice de él
group-history-handed-over = { $at }: { $by } lo traspasó; { $to } habla por él
group-history-admitted = { $at }: { $by } lo admitió como grupo nuevo
group-history-refused = { $at }: { $by } no lo admitió
group-history-granted = { $at }: { $by } lo hizo grupo de usuarios oficial
group-history-supported = { $at }: { $by } se ocupó de que recibiera ayuda, hasta el { $until }
group-history-recovered = { $at }: { $by } dijo que vuelve a andar por su cuenta
group-history-revoked = { $at }: { $by } le retiró el estado
group-history-regranted = { $at }: { $by } le devolvió el estado
group-history-closed = { $at }: { $by } lo cerró

## Sus pasos

group-history-validated = { $at }: { $by } lo vio cumplido: { $criterion }
group-history-validated-until = { $at }: { $by } lo vio cumplido, hasta el { $until }: { $criterion }
group-history-invalidated = { $at }: { $by } volvió a abrir: { $criterion }
group-history-waived = { $at }: { $by } dispensó: { $criterion }
group-history-look-again =
    { $steps ->
        [one] { $at }: se pidió volver a mirar un paso
       *[other] { $at }: se pidió volver a mirar { $steps } pasos
    }
group-history-ended =
    { $steps ->
        [one] { $at }: lo que se vio de un paso dejó de valer
       *[other] { $at }: lo que se vio de { $steps } pasos dejó de valer
    }

## Quién lo mentoriza

group-history-waiting = { $at }: nadie estaba libre para mentorizarlo
group-history-offered = { $at }: se preguntó a { $mentor } si lo mentoriza, hasta el { $until }
group-history-reminded = { $at }: se recordó la pregunta a quien la tenía
group-history-extended = { $at }: quien tiene la pregunta cuenta con tiempo hasta el { $until }
group-history-declined = { $at }: { $mentor } dijo que no
group-history-expired = { $at }: se acabó el tiempo para que respondiera { $mentor }
group-history-retracted = { $at }: se retiró la oferta a { $mentor }
group-history-not-taken = { $at }: { $mentor } no pudo encargarse
group-history-mentored = { $at }: { $mentor } empezó a mentorizarlo
group-history-assigned = { $at }: { $by } lo asignó a { $mentor }
group-history-released = { $at }: { $mentor } no pudo seguir mentorizándolo
