### Uso indebido del título: cómo se decide un caso, lo que oye cada persona afectada y el recurso. Nunca se nombra a quien
### avisó.

## Antes de decidir, a quien decide

decision-preview = Así se decidiría el caso { $no }: { $verdict }. Nadie ha oído nada todavía. { $who } leería esto:
affirm-preview = Así se mantendría para siempre la decisión del caso { $no }. Nadie ha oído nada todavía. { $who } leería esto:
overturn-preview = Así se anularía para siempre la decisión del caso { $no }. Nadie ha oído nada todavía. { $who } leería esto:
preview-reporters = Quienes avisaron leerían esto, cada persona por separado:
preview-everybody = En la sala de anuncios todo el mundo leería esto:
decision-done = El caso { $no } está decidido. Todas las personas afectadas lo oyen ahora, cada una por separado. Gracias por tu cuidado.

## A quienes deciden

decided = { $by } ha decidido el caso { $no }, sobre { $who }: { $verdict }. Todas las personas afectadas lo oyen, cada una por separado.
affirmed = { $by } ha decidido el recurso de { $who } en el caso { $no }: la decisión se mantiene, para siempre. Todas las personas afectadas lo oyen, cada una por separado.
overturned = { $by } ha decidido el recurso de { $who } en el caso { $no }: la decisión se anula, para siempre. Todas las personas afectadas lo oyen, cada una por separado.
appealed = { $who } recurre la decisión del caso { $no }.
appeal-waits = El recurso de { $who } en el caso { $no } espera desde el { $since }.
appeal-foot =
    `!affirm { $no } MOTIVO` mantiene la decisión, `!overturn { $no } MOTIVO` la anula. Eso le toca a alguien que no haya
    decidido el caso ni tenga parte en él.
file-appeal = El recurso del { $at }:
file-affirmed = { $by } decidió el recurso el { $at }, la decisión se mantiene. El motivo:
file-overturned = { $by } decidió el recurso el { $at }, la decisión se anula. El motivo:
file-earlier = antes, en el caso { $no }, decidido el { $at }: { $verdict }
renamed-judges = { $who } ya no lleva el título en su nombre visible. Lo que se pidió en el caso { $no } está hecho.
still-worn-judges =
    Ha terminado el plazo que { $who } tenía en el caso { $no } para usar otro nombre visible, y su nombre sigue siendo
    «{ $name }». Lo que venga ahora lo decís vosotros: quizá unas palabras en persona. `!flag { $who } MOTIVO` abre un caso nuevo.
rename-unseen-judges =
    Ha terminado el plazo que { $who } tenía en el caso { $no } para usar otro nombre visible. No veo qué nombre usa ahora: por
    favor, miradlo. Si sigue usando el título, `!flag { $who } MOTIVO` abre un caso nuevo.

## A la persona señalada

told-dismissed =
    El caso { $no } sobre ti ha terminado: el equipo organizador lo ha desestimado y nada de ello cuenta en tu contra. Gracias
    por tu paciencia. El motivo:
told-warned = El equipo organizador ha decidido el caso { $no } sobre ti: te pide que no vuelvas a hacerlo. El motivo:
told-rename =
    El equipo organizador ha decidido el caso { $no } sobre ti: te pide que uses otro nombre visible, uno que no diga que tienes
    el título. El motivo:
told-revoked =
    El equipo organizador ha decidido el caso { $no } sobre ti: te retira el título { -title }. El motivo:
means-warned = No cambia nada más. Si hubiera otro caso, el equipo organizador verá que hubo este.
means-rename =
    Por favor, cambia tu nombre visible antes del { $until }. Cuando lo hayas hecho, lo veo yo y se lo digo al equipo
    organizador.
means-rename-unseen = Por favor, cambia tu nombre visible antes del { $until }.
means-revoked =
    Ya no estás en el directorio y sales de la sala de embajadores y embajadoras. A partir del { $again } puedes volver a
    presentarte, como cualquiera: `!apply`.
means-name-still = Tu nombre visible todavía dice el título. Por favor, cámbialo antes del { $until }.
may-appeal =
    Si lo ves de otra manera, puedes recurrir una vez, hasta el { $until }: `!appeal { $no }` y por qué. Entonces lo mira alguien
    distinto de quien decidió.
where-to-get-help =
    Si algo no está claro o quieres hablar con una persona, escribe a cualquiera del equipo organizador. `!case { $no }` te
    muestra cómo está.
told-affirmed = Tu recurso en el caso { $no } está decidido: la decisión se mantiene. El motivo:
means-for-good = Lo ha mirado alguien distinto de la primera vez, así que esta es la última palabra.
told-overturned =
    Tu recurso en el caso { $no } está decidido: la decisión se anula y nada de ello cuenta en tu contra. El motivo:
title-back = Vuelves a tener el título { -title }. Tienes una invitación a la sala de embajadores y embajadoras.
title-back-emeritus = Vuelves a ser persona emérita. Tienes una invitación a la sala de embajadores y embajadoras.
application-needless = He cerrado la candidatura que habías empezado mientras tanto: ya no la necesitas.
ticket-needless = He cerrado el ticket { $ticket }: tras un recurso, { $who } vuelve a tener el título y ya no necesita candidatura.
renamed = ¡Gracias por usar otro nombre visible! Con eso está hecho lo que se te pidió en el caso { $no }.

## A quien avisó

outcome-dismissed =
    Avisaste sobre { $who }, caso { $no }. El equipo organizador lo ha mirado y lo ha desestimado. Aun así, hiciste bien en
    decirlo. El motivo:
outcome-warned =
    Avisaste sobre { $who }, caso { $no }. El equipo organizador lo ha mirado y ha pedido a { $who } que no vuelva a hacerlo. El
    motivo:
outcome-rename =
    Avisaste sobre { $who }, caso { $no }. El equipo organizador lo ha mirado y ha pedido a { $who } que use otro nombre visible.
    El motivo:
outcome-revoked =
    Avisaste sobre { $who }, caso { $no }. El equipo organizador lo ha mirado y ha retirado el título. El motivo:
outcome-affirmed =
    Avisaste sobre { $who }, caso { $no }. Hubo un recurso contra la decisión; otra persona lo ha mirado y la decisión se
    mantiene. El motivo:
outcome-overturned =
    Avisaste sobre { $who }, caso { $no }. Hubo un recurso contra la decisión; otra persona lo ha mirado y la ha anulado. Aun así,
    hiciste bien en decirlo. El motivo:
outcome-stands = Hubo un recurso, decidido el { $at }: la decisión se mantiene. El motivo:
outcome-lifted = Hubo un recurso, decidido el { $at }: la decisión se anula. El motivo:
outcome-may-change = { $who } puede recurrir hasta el { $until }. Si eso cambia algo, lo oirás.
outcome-foot = Gracias por decirlo. Por mí no sabe nadie quién avisó.

## A todo el mundo

announce-revoked = { $who } ya no está en nuestro directorio de embajadores y embajadoras.
announce-restored = { $who } vuelve a estar en nuestro directorio de embajadores y embajadoras.

## Lo que no se puede decidir

not-yours =
    El caso { $no } no te toca decidirlo a ti: la persona señalada, quien avisó, y quien mentoriza a la persona señalada o recibe
    su mentoría, se quedan al margen. Si nadie más del equipo organizador puede decidirlo, invita, por favor, a otra persona a la
    sala del equipo.
not-heard =
    A nadie se le juzga sin oírle: en el caso { $no }, la respuesta de la persona señalada puede llegar hasta el { $until }. En
    cuanto llegue, o termine el plazo, puedes decidir. Si no hay nada en ello, `!dismiss { $no } MOTIVO` no tiene que esperar.
decided-already = El caso { $no } está decidido. `!case { $no }` muestra cómo. Algo nuevo es un caso nuevo: `!flag @persona MOTIVO`.
decided-and-appealed =
    El caso { $no } está decidido y hay un recurso pendiente: `!affirm { $no } MOTIVO` mantiene la decisión, `!overturn { $no }
    MOTIVO` la anula.
no-title-to-take =
    { $who } no tiene el título, así que no hay ninguno que retirar. `!uphold { $no } warn MOTIVO` le pide que no vuelva a
    hacerlo.
no-name-to-change =
    El nombre visible de { $who } no dice el título, por lo que veo. `!uphold { $no } warn MOTIVO` le pide que no vuelva a
    hacerlo.
no-appeal = Nadie ha recurrido en el caso { $no }. `!case { $no }` muestra cómo está.
appeal-decided-already = El recurso del caso { $no } está decidido, y con él el caso, para siempre. `!case { $no }` muestra cómo.
decided-by-you =
    Tú decidiste el caso { $no }, así que el recurso le toca a otra persona del equipo organizador: así lo han mirado dos.
    Si nadie más puede, invita, por favor, a otra persona a la sala del
    equipo.

## El recurso

appeal-taken =
    He dado tu recurso en el caso { $no } al equipo organizador. Lo mira alguien distinto de quien decidió, a ser posible antes
    del { $by }, y oirás qué resulta y por qué.
nothing-to-appeal =
    No hay ninguna decisión así sobre ti que puedas recurrir. Si te avisaron de un caso, `!case` y su número muestra cómo está.
which-appeal =
    Puedes recurrir más de una decisión. Por favor, di el caso: `!appeal { $first } MOTIVO` o `!appeal { $second } MOTIVO`.
appeal-too-late =
    El plazo para recurrir en el caso { $no } terminó el { $until }, así que la decisión se mantiene. Si hay algo nuevo, escribe a
    cualquiera del equipo organizador.
appeal-too-soon =
    El caso { $no } no está decidido, así que no hay nada que recurrir. `!case { $no }` muestra cómo está y si todavía se espera
    tu respuesta.
appeal-of-nothing = El caso { $no } se desestimó: nada de ello cuenta en tu contra y no hay nada que recurrir.
appealed-already =
    Tu recurso en el caso { $no } está con el equipo organizador desde el { $since }. No tienes que hacer nada: oirás qué resulta.
appealed-once =
    Tu recurso en el caso { $no } está decidido y esa es la última palabra. Si hay algo nuevo, escribe a cualquiera del equipo
    organizador.

## Después

apply-again-from =
    Se te retiró el título y tiene que pasar un tiempo. A partir del { $again } puedes volver a presentarte con mucho gusto.
apply-after-appeal =
    Tu recurso en el caso { $no } no está decidido. Si recuperas el título no necesitas presentarte, así que espera, por favor.
status-revoked = Se te retiró el título. A partir del { $again } puedes volver a presentarte con mucho gusto: `!apply`.
return-by-applying =
    `!return` es para quien lo dejó por su cuenta. A partir del { $again } puedes volver a presentarte: `!apply`.
