### La vida con el título: preguntas de seguimiento, pausas, dejarlo y volver. A nadie se le retira en silencio.

## Preguntas de seguimiento

check-in = ¿Qué tal te va como { -title }? Basta con un toque, y cualquier respuesta está bien.
check-in-foot = ✅ `!active`, todo bien · ⏸ `!pause`, una pausa · 👋 `!stepdown`, con gratitud por todo lo que has hecho
check-in-reminder =
    Hace un tiempo te pregunté qué tal te va como { -title }, y todavía me gustaría saberlo. Basta con un toque, y
    cualquier respuesta está bien.
check-in-last-reminder =
    ¿Qué tal te va como { -title }? Si no sé nada hasta el { $until }, se lo digo al equipo organizador, para que alguien
    pueda preguntarte cómo estás. Pase lo que pase, conservas el título.
check-in-thanks = ¡Gracias, me alegro! Volveré a preguntar el { $next }.
silent-organisers =
    No sé nada de { $who } desde el { $since }, y he preguntado más de una vez. Sigue siendo { -title }, y no cambio nada de
    eso. Por favor, escribidle y preguntadle cómo está.
silent-ambassador =
    No he sabido nada de ti, así que se lo he dicho al equipo organizador, y quizá alguien te escriba. Sigues siendo
    { -title }. `!active` dice en cualquier momento que todo va bien.

## Pausas

paused =
    ¡Disfruta de la pausa! Conservas el título, y hasta el { $until } no te pido nada: ni preguntas, ni seguimiento, ni
    recordatorios. `!active` la termina antes.
paused-organisers = { $who } se toma una pausa hasta el { $until }.
pause-day-passed =
    El { $day } ya ha pasado o es hoy. Por favor, nombra un día por venir, por ejemplo `!pause hasta` y después año-mes-día.
break-over =
    ¡Hola de nuevo! Tu pausa ha terminado, y vuelvo a traerte las preguntas de la comunidad. Si necesitas más tiempo:
    `!pause hasta` y un día.
break-ended = ¡Hola de nuevo! Tu pausa ha terminado. Preguntaré qué tal te va el { $next }.

## Dejarlo

step-down-means =
    Si lo dejas, pasas a ser una persona emérita: el directorio seguirá nombrando tu tiempo con gratitud, y no se te pedirá
    nada más. Hasta el { $until }, un simple `!return` te devuelve el título de { -title }; después, el equipo organizador
    tiene que decir que sí.
step-down-announced = Todo el mundo leerá esto:
stepped-down =
    ¡Gracias por todo lo que has hecho por { -community } desde el { $since }! Ahora eres una persona emérita. Si lo echas de
    menos: hasta el { $until } basta con `!return`.
stepped-down-organisers = { $who } lo ha dejado y ahora es una persona emérita. Unas palabras de gratitud os tocan a vosotros.
stepped-down-region =
    { $who } lo ha dejado y ahora es una persona emérita. Unas palabras de gratitud os tocan a vosotros. Personas con el
    título en { $region }: { $ambassadors }.
farewell = { $who } deja su título de { -title }, que tenía desde el { $since }. ¡Gracias por todo!
farewell-region =
    { $who } deja su título de { -title } para la región { $region }, que tenía desde el { $since }. ¡Gracias por todo!

## Volver

returned = ¡Hola de nuevo! Vuelves a ser { -title }. Preguntaré qué tal te va el { $next }.
returned-organisers = { $who } ha vuelto y es de nuevo { -title }.
greeting = ¡Demos la bienvenida de nuevo a { $who } como { -title }!
greeting-region = ¡Demos la bienvenida de nuevo a { $who } como { -title } para la región { $region }!
return-asked =
    ¡Qué bien que quieras volver! Eres una persona emérita desde el { $since }, así que la palabra la tiene el equipo
    organizador. Le he preguntado, y tendrás noticias de mí o del equipo.
return-asked-already =
    He preguntado al equipo organizador, la última vez el { $asked }, y volveré a preguntar si calla. No tienes que hacer
    nada.
asks-to-return =
    { $who }, persona emérita desde el { $since }, quisiera volver a ser { -title }. `!welcome-back { $who }` lo hace
    posible. Si algo habla en contra, por favor, decídselo vosotros, y por qué.
return-todo =
    { $who } quisiera volver a ser { -title }; se preguntó al equipo organizador el { $since }. `!welcome-back { $who }`
welcomed-back = { $by } ha acogido de nuevo a { $who }, que vuelve a ser { -title }.
welcome-oneself = Sobre tu propia vuelta decide otra persona del equipo organizador. Pídeselo sin más.
not-returning = { $who } no ha pedido volver. Una persona emérita que quiera hacerlo dice `!return`.
emeritus-applies =
    Eres una persona emérita desde el { $since } y no necesitas presentarte otra vez: para ti está `!return`.
