### La candidatura: la entrevista, correcciones amables, el resumen y el acuse de recibo.

## La entrevista

apply-welcome =
    ¡Qué bien que estés aquí! Tengo { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    } para ti, de una en una; cada mensaje es una respuesta, salvo que la empieces con `!long`. Tómate todo el tiempo que
    quieras, yo guardo tus respuestas. Nadie más las ve antes de que hayas visto el resumen y dicho `!submit`. `!back`
    vuelve atrás, `!show` muestra tus respuestas, `!withdraw` lo termina todo.
apply-resumed =
    { $purpose ->
        [0] ¡Hola de nuevo!
        [1] ¡Sigamos con tu grupo de usuarios!
       *[other] ¡Sigamos con tus cambios!
    } Has contestado { $answered } de { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }; sigamos donde lo dejaste.
question-asked = **Pregunta { $number } de { $questions }:** { $question }
hint-text = En un solo mensaje, de { $min } a { $max } caracteres.
hint-choice = Contesta con el número de tu elección:
choice-option = { $number }: { $option }
hint-email = Solo la dirección, por ejemplo `alice@example.org`.
hint-account = Solo el nombre, por ejemplo `alice`.
hint-date = Año, mes y día, por ejemplo `2026-03-02`.
hint-consent = ¿Sí o no? Un no está bien y no cambia nada más.
hint-agreement = ¿Sí? Sin eso no podemos seguir; pregunta al equipo organizador si algo no queda claro.
hint-name = Solo el nombre, en una línea de { $max } caracteres como máximo.
hint-place = Primero la ciudad y, tras una coma, lo que la distingue de otras: `Oslo, Noruega`.
hint-zone = La zona por su nombre o por una gran ciudad de ella, por ejemplo `Europe/Oslo` u `Oslo`.
hint-links = Direcciones web en un solo mensaje, { $max } como máximo: una por línea, o separadas por comas.
hint-people =
    En un solo mensaje, una persona por línea y { $max } como máximo: su ID de Matrix o nombre, su correo
    electrónico y la empresa
    para la que trabaja. Por ejemplo:

    `@bob:example.org, bob@example.org, Example S.A.`

    `Carol Conte, carol@example.org, Universidad de Oslo`
hint-optional = Esta puedes dejarla sin contestar: `!skip`.
answer-so-far = Tu respuesta hasta ahora, mientras no envíes otra: { $answer }
hint-keep = `!skip` la deja como está.
## Respuestas en varios mensajes

long-begun =
    Escribe todos los mensajes que quieras; juntos son tu respuesta, hasta { $max } caracteres. Mientras tanto no digo
    nada, y `!next` la termina.
long-goes-on =
    { $messages ->
        [0] Has empezado una respuesta en varios mensajes, y todavía no tengo ninguno.
        [one] Hasta ahora tengo un mensaje de tu respuesta.
       *[other] Hasta ahora tengo { $messages } mensajes de tu respuesta.
    } Sigue escribiendo cuanto quieras; `!next` la termina, `!show` la muestra.
long-too-long =
    Con este mensaje tu respuesta tiene { $has } caracteres, y solo se leerán { $max }; por eso lo he dejado fuera. Edítalo
    o envía uno más corto, o termina aquí con `!next`.
long-too-short =
    Tu respuesta tiene hasta ahora { $has ->
        [one] un carácter
       *[other] { $has } caracteres
    }, y la pregunta merece al menos { $min }. Sigue escribiendo, por favor, y después `!next`.
long-not-here = Para esta pregunta basta con un mensaje corto. Simplemente contéstala.
long-not-ended =
    Tu respuesta a la pregunta { $number } todavía no está terminada. `!edit { $number }` vuelve a ella, `!next` la
    termina; después, `!submit`.
next-without-long =
    Simplemente contesta: un mensaje es una respuesta. Si prefieres enviar varios, { $command } empieza una respuesta así,
    y `!next` la termina.

## Silencio

draft-reminder =
    { $purpose ->
        [0] Tu candidatura te espera
        [1] Tu grupo de usuarios te espera
       *[other] Tu cambio del grupo de usuarios te espera
    }: has contestado { $answered } de { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }. No hay prisa; si no sé nada de ti, caduca el { $lapses }, y `!withdraw` la termina ahora. Cuando quieras, sigue aquí mismo:
draft-reminder-summary =
    { $purpose ->
        [0] Tu candidatura te espera
        [1] Tu grupo de usuarios te espera
       *[other] Tu cambio del grupo de usuarios te espera
    }: todas las preguntas tienen respuesta, y solo falta tu `!submit`. `!show` lo muestra todo una vez
    más. No hay prisa; si no sé nada de ti, caduca el { $lapses }, y `!withdraw` lo termina ahora.
draft-lapses =
    No he sabido nada de ti, así que { $purpose ->
        [0] tu candidatura
       *[other] la propuesta de tu grupo de usuarios
    } ha caducado. No pasa nada: nadie la ha visto. Guardo tus respuestas
    hasta el { $erased }, y { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } sigue donde lo dejaste. Después se borran; `!withdraw` las borra ahora.
draft-lapsed =
    { $purpose ->
        [0] Tu candidatura
       *[other] La propuesta de tu grupo de usuarios
    } está apartada; guardo tus respuestas hasta el { $erased }. { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } sigue donde lo dejaste,
    `!withdraw` las borra ahora.
draft-set-aside =
    Cada cosa a su tiempo: he apartado { $purpose ->
        [0] tu candidatura
       *[other] la propuesta de tu grupo de usuarios
    } y la guardo hasta el { $erased }; { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } sigue donde lo dejaste.
draft-dropped =
    Lo que estabas cambiando de { $no } se ha descartado; los datos del grupo no han cambiado. `!group edit { $no }`
    empieza de nuevo.
region-gone =
    Las regiones del programa han cambiado desde que contestaste, y la tuya ya no está entre ellas. Por favor, elige otra
    vez; todo lo demás queda como está.

## Correcciones

too-short =
    Eso tiene { $has ->
        [one] un carácter
       *[other] { $has } caracteres
    }, y la pregunta merece al menos { $min }. Cuéntame un poco más, por favor, en un solo mensaje.
too-long =
    Eso tiene { $has } caracteres, y solo se leerán { $max }. Por favor, envíalo otra vez, un poco más corto.
not-a-choice = No lo he encontrado entre las opciones. Por favor, contesta con un número de la lista.
not-an-email =
    Eso no parece una dirección de correo electrónico. Solo la dirección, por favor, por ejemplo `alice@example.org`.
not-an-account =
    Eso no puede ser aquí el nombre de una cuenta. Solo el nombre, por favor, sin espacios ni enlaces.
not-a-date = No he podido leer eso como un día. Año, mes y día, por favor, por ejemplo `2026-03-02`.
not-a-consent = Contesta sí o no, por favor. Las dos cosas están bien.
not-agreed =
    Sin tu sí a esto no hay nada que enviar. Léelo con calma, pregunta al equipo organizador lo que no esté claro y
    di sí cuando quieras; `!withdraw` termina la entrevista, y nadie ha visto nada.
name-unfit = El programa tiene una regla para este nombre: { $rule } Por favor, envíalo otra vez así.
name-taken =
    Ya hay un grupo de usuarios con ese nombre: { $no } { $name }. Si es el tuyo, `!group show { $no }` lo muestra;
    si no, elige un nombre que distinga el tuyo.
not-a-place = No he podido leer eso como un lugar. Escríbelo en una línea, primero la ciudad: `Oslo, Noruega`.
not-a-zone =
    No conozco ninguna zona horaria con ese nombre. Escribe una como `Europe/Oslo`, o una gran ciudad con vuestra
    misma hora.
which-zone = ¿A qué zona horaria te refieres: { $zones }? Escríbela entera, por favor.
not-a-link = No he encontrado ninguna dirección web. Escribe al menos una, por ejemplo `https://example.org`.
not-links =
    Esto no lo puedo leer como dirección web: { $words }. Envíalas todas otra vez, cada una como
    `https://example.org`.
too-many-links =
    Son { $has } direcciones web, y se muestran { $max } como máximo. Envía las más importantes, por favor.
no-people = No he encontrado a nadie. Escribe al menos tus datos: `@bob:example.org, bob@example.org, Example S.A.`
not-people =
    En estas líneas falta un correo electrónico, o quién es: { $lines }. Envía a todas las personas otra vez, una
    por línea: ID de Matrix o nombre, correo electrónico, empresa.
people-twice =
    Estas líneas nombran a una persona o un correo que ya figura: { $lines }. Envía a todas las personas otra vez,
    cada una con su propia dirección.
too-many-people = Son { $has } personas, y figuran { $max } como máximo. Nombra a quienes más hacen, por favor.
too-early =
    Nuestros mensajes se han cruzado: enviaste el tuyo antes de que te llegara la pregunta { $number }, así que no lo he
    tomado por la respuesta. Contéstala ahora, por favor.
picked-late = La pregunta { $number } no es la que espera ahora, así que dejo tu respuesta como está. `!edit { $number }` la hace otra vez.
question-required =
    El programa necesita una respuesta a esta pregunta, así que no se puede saltar. Si prefieres no darla, `!withdraw`
    lo termina, y no se ha enviado nada a nadie.
nothing-before = Esta es la primera pregunta; antes no hay ninguna. Simplemente contéstala.
no-such-question =
    No hay ninguna pregunta con ese número; { $questions ->
        [one] solo hay una
       *[other] hay { $questions }
    }. `!show` las muestra.
not-complete =
    La pregunta { $open } sigue sin respuesta. `!edit { $open }` la hace otra vez; después, `!submit`.
answer-corrected = He corregido tu respuesta a la pregunta { $number }.
group-stands =
    Lo que escribiste de tu grupo está enviado y queda así; editar un mensaje ya no cambia nada. `!group edit { $no }`
    lo cambia.

## El resumen

summary-head = Estas son tus respuestas:
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    (aún sin respuesta)
summary-gathering = **{ $number }. { $question }**

    { $answer }

    (todavía sin terminar: `!edit { $number }`, después `!next`)
summary-foot =
    { $purpose ->
        [0] Todavía no se ha enviado nada a nadie. ✅ `!submit` la envía,
        [1] Todavía no se ha enviado nada a nadie. ✅ `!submit` propone el grupo,
       *[other] Todavía no ha cambiado nada. ✅ `!submit` aplica los cambios,
    } `!edit` con el número de una pregunta cambia una
    respuesta, `!withdraw` lo descarta todo.
summary-waits =
    { $purpose ->
        [0] Todas las preguntas tienen respuesta, y no se ha enviado nada a nadie. `!submit` la envía,
        [1] Todas las preguntas tienen respuesta, y no se ha enviado nada a nadie. `!submit` propone el grupo,
       *[other] Todavía no ha cambiado nada. `!submit` aplica los cambios,
    } `!edit` con el número de
    una pregunta cambia una respuesta, `!withdraw` lo descarta todo.
answer-yes = Sí
    .words = si, s, claro, vale, ok, de acuerdo
answer-no = No
    .words = n, mejor no
answer-skipped = (sin contestar)

## ¿Puedo presentarme?

no-application =
    { $command } es para lo que te pregunto paso a paso, y ahora no te pregunto nada. `!apply` empieza una
    candidatura, `!status` te dice
    en qué punto estás.
already-ambassador =
    Eres { -title } desde el { $since }. No hay nada que solicitar: es un puesto para toda la vida.
already-open =
    Ya tienes una candidatura: el ticket { $no }. `!status` te dice en qué punto está, y `!withdraw` la retira si
    quieres empezar de nuevo.
cool-down =
    Después de un rechazo tiene que pasar algo de tiempo, para que lo que faltaba pueda crecer. Desde el { $again }
    puedes volver a presentarte cuando quieras.

## Enviar y retirar

receipt = ¡Gracias! Tu candidatura es el **ticket { $no }**.
receipt-review = El equipo organizador la lee ahora, y tendrás noticias antes del { $by }.
receipt-pairing = Ahora busco a alguien que te mentorice, y tendrás noticias antes del { $by }.
receipt-foot =
    Mientras tanto no tienes que hacer nada: sigue con lo que haces por { -community }. `!status` te dice en qué punto
    estás, `!ticket { $no }` muestra tu ticket, y `!withdraw` lo retira en cualquier momento, sin preguntas.
draft-withdrawn =
    { $purpose ->
        [0] Tu candidatura está retirada y tus respuestas, borradas; nadie las ha visto. Cuando quieras, `!apply`
        empieza de nuevo.
        [1] La propuesta de tu grupo de usuarios está retirada y tus respuestas, borradas; nadie las ha visto.
        Cuando quieras, `!group new` empieza de nuevo.
       *[other] Los cambios se han descartado; los datos del grupo quedan como estaban.
    }
ticket-withdrawn =
    El ticket { $no } está retirado, y lo saben todas las personas que tenían que ver con él. Gracias por tu interés;
    puedes volver a presentarte en cualquier momento con `!apply`.
ticket-withdrawn-staff = { $who } ha retirado el ticket { $no }. No queda nada por hacer.
