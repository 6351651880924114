### Qué tiene que ver alguien con los grupos de usuarios, y qué espera de ellos.

## En qué punto estoy

status-group-proposed = Organizas **{ $no }** { $name }, que espera ser admitido desde el { $since }.
status-group = Organizas **{ $no }** { $name }: { $standing }, pasos dados: { $done } de { $all }. `!group show { $no }` muestra qué falta.
status-group-helped = { $no } recibe ayuda hasta el { $until }; antes no se le retira nada.
status-group-revoked = Organizas **{ $no }** { $name }; su estado se retiró el { $since }. Se le puede volver a conceder.
status-group-mentored = Acompañas a **{ $no }** { $name }. `!group show { $no }` muestra en qué punto está.
status-group-offered = Te he preguntado si acompañas a **{ $no }** { $name }; responde antes del { $until }, por favor.
status-groups-more =
    { $groups ->
        [one] … y un grupo más: `!groups míos`.
       *[other] … y { $groups } grupos más: `!groups míos`.
    }

## Qué espera

todo-group-proposed = El grupo de usuarios { $no } { $name } espera ser admitido desde el { $since }.
todo-group-support = La ayuda al grupo de usuarios { $no } { $name } terminó el { $until }: ¿se ha recuperado o necesita más tiempo?
todo-groups-mentorless =
    { $groups ->
        [one] Un grupo de usuarios no tiene quien lo acompañe desde el { $since }: `!groups report`.
       *[other] { $groups } grupos de usuarios no tienen quien los acompañe, el primero desde el { $since }: `!groups report`.
    }
todo-groups-lapsed =
    { $groups ->
        [one] Un grupo de usuarios tiene algo por validar de nuevo desde el { $since }: `!groups report`.
       *[other] { $groups } grupos de usuarios tienen algo por validar de nuevo, el primero desde el { $since }: `!groups report`.
    }

## Números

stats-groups = Grupos de usuarios: { $official } oficiales, { $new } nuevos, { $proposed } propuestos, { $revoked } con el estado retirado
stats-groups-to-official =
    La mitad de los grupos de usuarios oficiales lo fueron en { $days ->
        [0] un día
        [one] un día
       *[other] { $days } días
    } desde su propuesta (contados: { $groups })
digest-groups =
    Grupos de usuarios: { $proposed } propuestos, { $admitted } admitidos, { $official } ahora oficiales, { $revoked } con el estado retirado.

## Quién es quién

whois-organises = { $who } organiza el grupo de usuarios **{ $no }** { $name } ({ $standing }).

## Ser olvidado

forget-group = sobre grupos de usuarios, como motivos y notas: { $texts }
forget-group-entry =
    { $groups ->
        [one] Dejas de figurar entre quienes organizan un grupo de usuarios, con tu nombre, correo y empresa.
       *[other] Dejas de figurar entre quienes organizan { $groups } grupos de usuarios, con tu nombre, correo y empresa.
    }
forget-group-contact = { $to } habla desde entonces por el grupo de usuarios { $no }.
forget-group-deserted =
    No conozco a nadie más que organice el grupo de usuarios { $no }, así que el equipo organizador sabrá que nadie habla por él.
    `!group transfer { $no }` con una ID de Matrix lo traspasa antes.
forget-group-stays = Lo que los grupos de usuarios dicen de sí mismos se queda con ellos, porque es suyo: { $texts }
group-contact-now =
    Desde ahora hablas por el grupo de usuarios **{ $no }** { $name }, porque te toca entre quienes lo organizan. `!group show { $no }`
    muestra en qué punto está.
group-contact-told = { $to } habla ahora por el grupo de usuarios **{ $no }** { $name }: quien lo hacía antes se ha ido.
group-deserted =
    Nadie habla ya por el grupo de usuarios **{ $no }** { $name }, y no conozco a nadie más que lo organice. `!group show { $no }` muestra
    cómo contactar con él.
