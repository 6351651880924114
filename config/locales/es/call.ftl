### Las llamadas a colaborar: los embajadores y las embajadoras se apuntan con un toque, y saben en qué quedó. Nadie debe
### su tiempo a nadie.

## Las clases de ayuda

call-kind-localisation = traducción
    .words = traduccion, traducir, localización, localizacion
call-kind-speaking = charla
    .words = ponencia, conferencia, presentación, presentacion
call-kind-hackfest = hackfest
    .words = hackatón, hackaton, hackathon

## Llamar

call-form =
    Dime en un solo mensaje en qué podrían ayudar los embajadores y las embajadoras:

    `!call charla europa hasta 2026-04-30 ¿Quién daría una charla en Oslo en mayo?`

    Primero, la clase de ayuda: { $kinds }. Después, si quieres, una región, a cuyos embajadores y embajadoras escribo
    además directamente, y el último día para apuntarse. Y después, con tus palabras, de qué se trata.
call-kind-unknown =
    No conozco ninguna clase de ayuda que se llame «{ $word }». Por favor, empieza con { $kinds }. `!call` a solas muestra
    cómo se escribe una llamada.
call-day-unclear =
    No puedo leer «{ $word }» como un día. Por favor, escríbelo como año-mes-día, por ejemplo «hasta 2026-04-30», o deja
    fuera el «hasta».
call-day-passed =
    El { $day } ya ha pasado. Por favor, nombra el último día para apuntarse: hoy o más adelante.
call-empty =
    ¿De qué se trata? Por favor, escríbelo después de la clase de ayuda, en el mismo mensaje, con tus propias palabras.
call-head = **Llamada a colaborar** { $no } ({ $kind }): { $by } pide ayuda a los embajadores y las embajadoras, hasta el { $until }:
call-head-region = **Llamada a colaborar** { $no } ({ $kind }, { $region }): { $by } pide ayuda a los embajadores y las embajadoras, hasta el { $until }:
call-foot = ¿Podrías ayudar? ✅ o `!join-call { $no }` te pone en la lista, y { $by } lo sabrá.
call-made = Tu llamada, { $no }, está en la sala de embajadores hasta el { $until }.
call-made-region =
    Tu llamada, { $no }, está en la sala de embajadores hasta el { $until }{ $ambassadors ->
        [0] . Ahora mismo no hay nadie en activo con el título para { $region } a quien escribir.
        [one] , y he escrito a la persona en activo con el título para { $region }.
       *[other] , y he escrito a las { $ambassadors } personas en activo con el título para { $region }.
    }
call-made-foot =
    `!calls { $no }` muestra quién se ha apuntado. `!close-call { $no }` y en qué quedó termina la llamada: lo llevo a todas
    las personas que se apuntaron, y a la sala de embajadores.

## Apuntarse

no-such-call = No hay ninguna llamada abierta { $no }. `!calls` muestra las que están abiertas.
call-over =
    ¡Gracias! La llamada { $no } estuvo abierta hasta el { $until }, y ya ha terminado. `!calls` muestra las que están
    abiertas.
call-of-yours =
    La llamada { $no } es tuya, así que ya formas parte de ella. `!calls { $no }` muestra quién se ha apuntado.
call-during-break =
    ¡Gracias! Ahora mismo estás en pausa, y no se te pide nada. Si aun así quieres ayudar, `!active` termina la pausa;
    después, apúntate otra vez.
call-for-emeritus =
    ¡Gracias! Las llamadas son para quienes tienen ahora el título. Si te gustaría volver a tenerlo, basta con `!return`
    para pedirlo.
call-joined-already = Ya estás en la lista de la llamada { $no }. ¡Gracias!
call-joined =
    ¡Gracias! Estás en la lista de la llamada { $no } ({ $kind }), y { $by } lo sabrá. Si al final no puede ser:
    `!leave-call { $no }`.
call-not-joined =
    No estás en la lista de ninguna llamada abierta { $no }, así que no hay nada de lo que desapuntarte.
call-left = Ya no estás en la lista de la llamada { $no }. No pasa nada.
call-dropped = La llamada { $no } ha terminado: quien llamaba ha retirado lo que escribió aquí. Gracias por ofrecer tu ayuda.

## A quien llamó

call-news = Novedades de tu llamada { $no } ({ $kind }):
call-came = { $who }
call-went = Al final, { $who } no puede ayudar
call-news-foot =
    { $helpers ->
        [0] Ahora no hay nadie en la lista.
        [one] Ahora hay una persona en la lista.
       *[other] Ahora hay { $helpers } personas en la lista.
    } `!calls { $no }` la muestra.
call-ended = El último día de tu llamada { $no } ({ $kind }) ya ha pasado.
call-outcome-waits =
    Tu llamada { $no } ({ $kind }) estuvo abierta hasta el { $until }, y todavía no sé cómo fue.
call-ended-foot =
    ¿En qué quedó? `!close-call { $no }` y una línea sobre ello: la llevo a todas las personas que se apuntaron, y a la sala
    de embajadores. «Todavía en nada» también es una respuesta.

## Leer

calls-none = Ahora mismo nadie llama a colaborar.
calls-head = **Llamadas a colaborar:**
call-line =
    { $no }: { $kind }, hasta el { $until }, de { $by }{ $helpers ->
        [0] {""}
        [one] , se ha apuntado una persona
       *[other] , se han apuntado { $helpers } personas
    }
call-line-region =
    { $no }: { $kind }, { $region }, hasta el { $until }, de { $by }{ $helpers ->
        [0] {""}
        [one] , se ha apuntado una persona
       *[other] , se han apuntado { $helpers } personas
    }
calls-more =
    { $more ->
        [one] Hay una más antes de estas.
       *[other] Hay { $more } más antes de estas.
    }
calls-foot = `!calls` con el número muestra una llamada entera; `!join-call` con el número te apunta.
calls-foot-organisers = `!calls` con el número muestra una llamada entera, y quién se ha apuntado.
call-awaits = Su último día ya ha pasado; { $by } o el equipo organizador contará en qué quedó.
call-todo =
    La llamada { $no } de { $by } estuvo abierta hasta el { $until }, y falta contar en qué quedó. `!close-call { $no }`
call-helpers = En la lista:
call-helpers-none = No se ha apuntado nadie.
call-you-help = Estás en la lista. Si al final no puede ser: `!leave-call { $no }`.

## En qué quedó

no-call-to-close =
    No hay ninguna llamada abierta { $no } que sea tuya. En qué quedó una llamada lo cuenta quien llamó, o el equipo
    organizador.
call-outcome = { $by } cuenta en qué quedó la llamada { $no } ({ $kind }):
call-thanks = ¡Gracias por apuntarte!
call-outcome-room =
    { $by } cuenta en qué quedó la llamada { $no } ({ $kind }){ $helpers ->
        [0] :
        [one] , a la que se apuntó una persona. ¡Gracias!
       *[other] , a la que se apuntaron { $helpers } personas. ¡Gracias!
    }
call-closed =
    ¡Gracias! La llamada { $no } está cerrada. He llevado lo que has contado a la sala de embajadores{ $helpers ->
        [0] .
        [one] {" "}y a la persona que se apuntó.
       *[other] {" "}y a las { $helpers } personas que se apuntaron.
    }
