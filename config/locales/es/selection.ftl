### La selección por el equipo organizador: el mensaje sobre el que decide, y lo que sabe quien se presenta.

review-head = **Ticket { $no }:** { $who } se presenta para ser { -title }, con la promesa de una respuesta antes del { $by }.
review-region =
    { $region } tiene hasta ahora { $ambassadors ->
        [0] cero embajadores
        [one] un embajador o embajadora
       *[other] { $ambassadors } embajadores
    }{ $coming ->
        [0] { "" }
        [one] , y hay una persona candidata en camino
       *[other] , y hay { $coming } personas candidatas en camino
    }.
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` y un motivo · `!reject { $no }` y un motivo. Quien se
    presenta leerá esos motivos.
review-score = Puntos del 1 al { $best }: { $example }. Quien se presenta no los lee nunca.
selection-off =
    En este programa no selecciona nadie: quien se presenta es enseguida persona candidata, y se le busca mentoría.
    `!tickets` muestra en qué punto está cada cual.

selected = { $by } ha seleccionado el ticket { $no }. Ahora busco a alguien que mentorice a { $who }.
selected-candidate =
    Buenas noticias: ¡el equipo organizador ha seleccionado tu candidatura, el ticket { $no }! Ahora busco a alguien que
    te mentorice.
reject-preview = Esto cerraría el ticket { $no }, y { $who } leería lo siguiente:
rejected = { $by } ha rechazado el ticket { $no }. Este es el motivo que lee { $who }:
rejected-candidate =
    Gracias por tu candidatura, el ticket { $no }. Esta vez el equipo organizador no la ha seleccionado. Este es su
    motivo:
rejected-again =
    Con esto no se acaba: desde el { $again } puedes volver a presentarte cuando quieras, y lo que hagas por
    { -community } hasta entonces cuenta.

review-overdue =
    El ticket { $no } va con retraso: { $who } se presentó el { $since } y la fecha que prometimos ha pasado.
    `!select { $no }`, o `!reject { $no }` con un motivo.
review-overdue-candidate =
    Hoy tenías que haber tenido noticias del ticket { $no }, y no las has tenido: lo siento. Se lo he recordado al equipo
    organizador. Tu candidatura no se ha perdido, y no tienes que hacer nada.
