### Mientras una candidatura espera una decisión: la lista, la lista corta, y lo que está en espera.

applications-head =
    { $applications ->
        [0] Ninguna candidatura espera una decisión.
        [one] Una candidatura espera una decisión:
       *[other] { $applications } candidaturas esperan una decisión, primero las mejores:
    }
applications-none = Ninguna candidatura espera una decisión.
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] aún sin puntuar
        [one] una puntuación
       *[other] { $scores } puntuaciones
    })

    desde el { $since }, respuesta antes del { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region }: { $ambassadors ->
        [0] nadie con el título
        [one] una persona con el título
       *[other] { $ambassadors } personas con el título
    }{ $coming ->
        [0] { "" }
       *[other] , { $coming } en camino
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] aún sin puntuar
        [one] una puntuación
       *[other] { $scores } puntuaciones
    })

    desde el { $since }, respuesta antes del { $by }
application-unseen =
    { $no } { $who }

    los puntos no se muestran donde quien se presenta puede leerlos

    desde el { $since }, respuesta antes del { $by }
applications-held =
    { $applications ->
        [one] Una está en espera:
       *[other] { $applications } están en espera:
    }
application-held =
    { $no } { $who }, hasta el { $until }

    { $reason }
applications-foot =
    ⭐ es la lista corta. `!ticket` y un número muestra las respuestas y quién dio qué puntos; `!tranche` y un número
    propone las mejores.

shortlisted = { $by } ha puesto el ticket { $no } de { $who } en la lista corta. Quien se presenta no lo sabe.
unshortlisted = { $by } ha quitado el ticket { $no } de { $who } de la lista corta. Quien se presenta no lo sabe.
on-shortlist = El ticket { $no } ya está en la lista corta. `!unshortlist { $no }` lo quita de ella.
not-on-shortlist = El ticket { $no } no está en la lista corta. `!shortlist { $no }` lo pone en ella.

held =
    { $by } ha puesto el ticket { $no } en espera hasta el { $until }: antes no se lo recuerdo a nadie, y no entra en
    ninguna tanda. `!unhold { $no }` lo termina antes. Este es el motivo que lee { $who }:
held-candidate =
    Tu candidatura, el ticket { $no }, está de momento en espera. No hay nada decidido, y nada se ha perdido. Este es el
    motivo del equipo organizador:
held-candidate-until =
    El { $until } la vuelve a mirar, o antes, y entonces tendrás noticias mías. Si hay algo que puedas responder, escribe
    a { $by }; `!ticket { $no }` muestra tu candidatura.
own-in-review =
    Tú también tienes una candidatura en selección, el ticket { $no }, así que { $command } corresponde al resto del equipo
    organizador hasta que se decida: nadie elige entre personas junto a las que se presenta.
hold-day-passed = El { $day } no es un día por venir. Por favor, nombra uno que lo sea: `hasta` y después año-mes-día.
not-held = El ticket { $no } no está en espera.
unheld =
    { $by } ha terminado la espera del ticket { $no }. A { $who } se le ha dicho que tendrá noticias antes del
    { $hear_by }.
hold-ended =
    La espera del ticket { $no } ha terminado, y vuelve a necesitar una decisión; a { $who } se le ha dicho que tendrá
    noticias antes del { $hear_by }. `!select { $no }`, o `!reject { $no }` con un motivo, o `!hold { $no }` con uno si
    necesita más tiempo.
unheld-candidate =
    Tu candidatura, el ticket { $no }, ya no está en espera: el equipo organizador la vuelve a mirar, y tendrás noticias
    antes del { $hear_by }. No tienes que hacer nada.
