### La aprobación: el visto bueno, el aval, y lo que se cuenta de ello.

thumbs-up-given =
    👍 { $mentor } da el visto bueno a { $who }, que está en condiciones de ser { -title }. El ticket { $no } está en
    «Visto bueno».
thumbs-up-next = `!sponsor { $no }` lo hace oficial. Eso corresponde a: { $who }.
thumbs-up-candidate =
    👍 { $mentor } dice que ya puedes serlo y te ha dado el visto bueno en el ticket { $no }. Solo falta el aval.
sponsoring =
    { $by } avala a { $who }, ticket { $no }. { $more ->
        [one] Hace falta un aval más.
       *[other] Hacen falta { $more } avales más.
    }
sponsoring-waits =
    { $by } avala a { $who }, ticket { $no }, y no hace falta nadie más. Será oficial el { $until }, cuando termine el
    plazo de reparos; nadie tiene que volver para eso.
sponsors-enough =
    Ya hay suficientes avales para el ticket { $no }. Será oficial el { $until }, cuando termine el plazo de reparos.
sponsor-line = Avala: { $by }
sponsors-already =
    Ya avalas el ticket { $no }, y nadie cuenta dos veces. El siguiente aval tiene que darlo otra persona.
sponsored = { $by } ha avalado a { $who }. El ticket { $no } queda cerrado como SPONSORED. ¡Enhorabuena!

congratulations =
    🎉 ¡Enhorabuena, ya eres { -title }! { $by } te ha avalado, y el ticket { $no } queda cerrado como SPONSORED.
congratulations-next =
    Tienes una invitación a la sala de embajadores. Gracias por todo lo que haces por { -community }.
mail-subject = Ya eres { -title }
mail-approved =
    ¡Enhorabuena! { $by } te ha avalado, y el ticket { $no } queda cerrado como SPONSORED: tú, en Matrix { $who }, ya
    eres { -title }.
mail-next =
    En Matrix te espera una invitación a la sala de embajadores. Gracias por todo lo que haces por { -community }.
mail-foot =
    Recibes esto una sola vez, porque diste esta dirección con tu candidatura. Lo ha enviado un bot; el equipo organizador
    está en las salas del programa.
thanks-mentor =
    ¡Gracias! { $who } ya es { -title }, y el ticket { $no } queda cerrado como SPONSORED. Eso también es obra tuya.
unsponsor-preview =
    Esto quitaría a { $who } del directorio y volvería a abrir el ticket { $no }, y { $who } leería lo siguiente:
unsponsored =
    { $by } ha retirado el aval a { $who }. El ticket { $no } está abierto otra vez. Este es el motivo que lee también
    { $who }:
unsponsored-by-hand =
    { $who } ya no está en el directorio. Dos cosas os tocan a vosotros: si sigue en la sala de embajadores, y si debería
    saberlo alguien que leyó el anuncio. Yo no anuncio nada.
unsponsored-candidate =
    El equipo organizador ha retirado tu aval, ticket { $no }, así que de momento no eres { -title }. Este es el motivo
    que ha dado:
unsponsored-next =
    Con esto no se acaba: el ticket está abierto otra vez, y { $mentor } te sigue mentorizando. No se ha anunciado nada.
    Habla con { $mentor }, o con el equipo organizador si lo ves de otra manera.
unsponsored-next-pairing =
    Con esto no se acaba: el ticket está abierto otra vez, y busco a alguien que te siga mentorizando. No se ha anunciado
    nada. Habla con el equipo organizador si lo ves de otra manera.
unsponsored-mentor =
    { $by } ha retirado el aval a { $who }. El ticket { $no } vuelve a ser tuyo, en «Visto bueno»: por favor, habla con
    { $who } sobre lo que viene ahora. El motivo:
not-sponsored =
    Ahora mismo nadie tiene el título por el ticket { $no }, así que no hay nada que retirar. `!ticket { $no }` muestra en
    qué punto está.

employer-unsaid =
    Este programa quiere avales de personas de distintas empresas, y no conozco la tuya. Dímela en nuestro chat directo,
    `!employer NOMBRE` o `!employer ninguna`; después vuelve a avalar el ticket { $no }.
employer-unsaid-other =
    Este programa quiere avales de personas de distintas empresas, y { $who } no me ha dicho la suya. Por favor, pídele un
    `!employer NOMBRE` o un `!employer ninguna`, en un chat directo conmigo. Después vuelve a avalar el ticket { $no }.
employer-shared =
    Tú y { $who } me habéis dicho la misma empresa, y este programa las quiere distintas: el título debe servir a toda la
    comunidad. Por favor, deja que otra persona avale el ticket { $no }. Si hay un error, `!employer` lo corrige.
employer-asked =
    Una cosa más: este programa quiere avales de personas de distintas empresas, así que necesito saber la tuya.
    `!employer NOMBRE`, o `!employer ninguna` si no trabajas para ninguna.
employer-kept =
    Gracias. Guardo «{ $name }» como tu empresa, para comparar y para nada más. `!employer` la cambia.
employer-none = He anotado que no trabajas para ninguna empresa. Si eso cambia: `!employer NOMBRE`.
employer-is =
    Tengo «{ $name }» como tu empresa, para comparar y para nada más. `!employer NOMBRE` la cambia.
employer-unknown =
    No conozco ninguna empresa tuya. `!employer NOMBRE` me la dice, `!employer ninguna` dice que no hay.
employer-unclear =
    No he encontrado ningún nombre ahí. `!employer NOMBRE` me dice tu empresa, `!employer ninguna` dice que no hay.
employer-not-asked = Este programa no pregunta por empresas, así que no guardo nada sobre la tuya.
announcement = 🎉 ¡Demos la bienvenida a { $who } como { -title }!
announcement-region = 🎉 ¡Demos la bienvenida a { $who } como { -title } para la región { $region }!

undelivered =
    No he podido entregar un mensaje a { $who }. Quizá bloquea las invitaciones o se ha ido; por favor, poneos en contacto
    por otro medio.
undelivered-mail =
    No se puede entregar el correo de la aprobación a { $who }; el registro dice por qué. En el chat ya lo sabe; por favor,
    pedidle otra dirección si lo necesita por correo.
undelivered-room =
    No he podido entregar un mensaje en una de las salas del programa; el registro dice en cuál y por qué. Por favor,
    mirad si todavía puedo escribir allí.
not-invited =
    No he podido invitar a { $who } a { $room }: el servidor lo rechaza definitivamente. Por favor, mirad si tiene vetada
    la entrada o bloquea las invitaciones, e invitad vosotros.
not-removed =
    No he podido sacar a { $who } de { $room }: el servidor no me lo permite. Por favor, hacedlo vosotros, y dadme
    permiso si queréis que la próxima vez lo haga yo.
not-taken-back =
    No he podido retirar todo lo que había publicado en { $room }: el servidor no me lo permite. Cita a alguien cuyas
    palabras debían borrarse. Por favor, borradlo a mano, o dadme permiso para borrar allí mis propios mensajes.
