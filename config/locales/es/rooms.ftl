### Las propias salas del programa: lo que impide al bot trabajar en ellas. Lo sabe el equipo organizador, que puede
### arreglarlo.

room-mentors = la sala de mentores
room-organisers = la sala de organización
room-announcements = la sala de anuncios
room-ambassadors = la sala de embajadores
room-community = la sala de la comunidad { $id }

## Fuera

room-outside = No estoy en { $room }.
room-removed = { $by } me ha sacado de { $room }.
room-banned = { $by } me ha vetado en { $room }.
room-reason = Dio este motivo:
room-invite-me =
    Por favor, invitadme allí; entro sin ayuda. Hasta entonces no oigo nada de lo que se dice en esa sala. Lo que tengo
    que decir allí espera, y no se pierde nada.
room-unban-me =
    Por favor, levantad el veto e invitadme; entro sin ayuda. Hasta entonces no oigo nada de lo que se dice en esa sala.
    Lo que tengo que decir allí espera, y no se pierde nada.
room-roles-stand =
    No puedo ver quién entra en esa sala y quién sale de ella, así que todo el mundo conserva el papel que tenía cuando
    la vi por última vez.

## Dentro, sin poder

room-mute =
    No puedo hablar en { $room }: hace falta el poder { $needs }, y tengo { $has }. Lo que tengo que decir allí espera
    hasta que me deis ese poder.
room-buttonless =
    No puedo poner botones debajo de mis mensajes en { $room }: hace falta el poder { $needs }, y tengo { $has }. Las
    órdenes funcionan igualmente.
room-inviteless =
    No puedo invitar a nadie a { $room }: hace falta el poder { $needs }, y tengo { $has }. Las invitaciones esperan hasta
    que me deis ese poder.
room-removeless =
    No puedo sacar a nadie de { $room }: hace falta el poder { $needs }, y tengo { $has }. Hasta que me deis ese poder,
    sacad vosotros mismos a quien se le retire el título.

## Mudanza

room-moved =
    Una sala nueva, { $id }, ha sustituido a { $room }, y la he seguido. Es la que cuenta desde ahora.
room-moved-invited =
    Solo quien está en la sala nueva tiene su papel. He invitado a todas las personas que estaban en la antigua.
room-moved-uninvited =
    Solo quien está en la sala nueva tiene su papel. No he podido invitar a nadie: por favor, invitad a todas las personas
    que deben estar allí.
room-moved-tickets =
    Quien mentoriza y entra antes del { $until } conserva sus tickets; después pasan a otras personas.
room-elsewhere =
    Según mi configuración, { $id } es { $room } desde ahora. No ha sustituido a la sala anterior, así que no me llevo
    nada de allí.
room-elsewhere-roles =
    Solo quien está en la sala nueva tiene su papel, y no he invitado a nadie: por favor, invitad a todas las personas que
    deben estar allí.
room-misnamed =
    Mi configuración todavía nombra la sala antigua. Eso funciona mientras yo esté en las dos; por favor, escribid allí el
    id nuevo cuando podáis: { $id }
room-replaced =
    Una sala nueva, { $by }, ha sustituido a { $room }, y no me dejan entrar. Por favor, invitadme allí; la sigo sin ayuda.
    Hasta entonces no se pierde nada de lo que tengo que decir.
room-replaced-open =
    Una sala nueva, { $by }, ha sustituido a { $room }, y **se puede entrar en ella sin invitación**: cualquiera que
    entrara tendría su papel. Por eso no la sigo. Por favor, dejad entrar solo por invitación; entonces la sigo sin ayuda.
room-replaced-unproven =
    Según dice { $room }, la ha sustituido la sala { $by }, pero esa sala no dice nada de ello. Por eso no la sigo. Por
    favor, actualizad la sala otra vez, o escribid la correcta en mi configuración.

## De vuelta

room-again = Gracias, ya puedo volver a trabajar en { $room }. Lo que esperaba sale ahora.
