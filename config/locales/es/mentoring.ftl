### La mentoría: ofertas, quién tiene tiempo, y presentaciones. Decir que no está bien; callar, no.

## Una oferta, a quien podría mentorizar

offer-head =
    ¿Quieres mentorizar a { $who } en su camino para ser { -title }? Es el ticket { $no }, y puedes contestar hasta el
    { $until }.
offer-region = Región: { $region }
offer-quote = A «{ $question }» contestó:
reason-chosen = Te ha pedido expresamente a ti.
reason-region = Sois de la misma región: { $region }.
reason-language = Habláis el mismo idioma: { $language }.
reason-candidates =
    Ahora acompañas { $candidates ->
        [0] a nadie
        [one] a una persona
       *[other] a { $candidates } personas
    } y tienes { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }.
reason-never-asked = Todavía no se te ha preguntado nunca.
reason-last-asked = La última vez que se te preguntó fue el { $at }.
offer-foot =
    ✅ `!accept { $no }` · ❌ `!decline { $no } [motivo]` · ⏳ `!extend { $no }`. Decir que no está bien; callar, no.
offer-reminder = { $who } sigue esperando tu respuesta sobre el ticket { $no }; tienes hasta el { $until }.
offer-extended =
    Ahora tienes hasta el { $until } para contestar sobre el ticket { $no }. Se lo he dicho a la persona candidata.
offer-extended-before =
    El plazo del ticket { $no } ya se amplió, y eso solo se puede una vez: termina el { $until }. `!accept { $no }` o
    `!decline { $no }`; las dos cosas están bien.
offer-declined =
    Gracias por decírmelo. Pregunto a otra persona por el ticket { $no }; quien se presenta lo sabrá sin tu motivo.
offer-expired =
    El plazo del ticket { $no } ha terminado, así que pregunto a otra persona. No pasa nada. Si tienes poco tiempo,
    `!unavailable hasta` y un día te deja en paz hasta entonces.
offer-expired-rest =
    El plazo del ticket { $no } también ha terminado, así que pregunto a otra persona. Parece que tienes mucho entre manos,
    y está bien: no te pregunto nada más hasta que escribas `!available`. A quien ya acompañas, lo sigues acompañando.
mentor-rests =
    { $mentor } no ha podido contestar a las últimas ofertas, así que no le envío más hasta que escriba `!available`. No
    tenéis que hacer nada.
offer-retracted = El ticket { $no } ya no necesita tu respuesta. ¡Gracias de todos modos!
no-offer = Ninguna oferta espera tu respuesta. `!tickets` muestra los tickets abiertos.
which-offer =
    Te esperan varias ofertas. Por favor, añade el número del ticket a { $command }; `!tickets` los muestra.

## Una oferta, a las demás personas

offer-room = He preguntado a { $mentor } por el ticket { $no }, hasta el { $until }.
offer-candidate =
    He preguntado a { $mentor } si quiere mentorizarte en el ticket { $no }; tiene hasta el { $until } para contestar. Te
    diré lo que sea.
on-to-next =
    La persona a la que pregunté por el ticket { $no } no puede ahora. Eso ocurre y no dice nada de ti. Conservas tu
    puesto, y paso a la siguiente.
waiting-candidate =
    Ahora mismo nadie tiene tiempo para mentorizar el ticket { $no }. Conservas tu puesto: preguntaré enseguida a la
    primera persona que tenga tiempo, y el equipo organizador lo sabe.
waiting-organisers =
    Nadie tiene tiempo para mentorizar a { $who }, ticket { $no }. Preguntaré enseguida a la primera persona que lo tenga;
    quizá conocéis a alguien a quien le gustaría mentorizar.
waiting-long =
    { $who }, ticket { $no }, espera mentoría desde el { $since }. Por favor, echad una mano: con otra persona que
    mentorice, o con un `!capacity` más alto para alguien.

## Las dos personas se conocen

accepted-room = { $mentor } mentoriza a { $who }, ticket { $no }. ¡Gracias!
introduction =
    { $who }, te presento a { $mentor }, que te va a mentorizar. { $mentor }, te presento a { $who }, a quien acompañas.
    El ticket { $no } ya es vuestro: saludaos en un chat directo y acordad qué hacer primero.
introduction-mentor =
    `!ticket { $no }` muestra las respuestas, `!note { $no }` con un texto deja una nota en el ticket, que la persona
    candidata también puede leer. Cuando esté en condiciones: `!thumbsup { $no }`.
mentor-left-candidate =
    Quien te mentorizaba no puede seguir con el ticket { $no }. Conservas tu puesto y todo lo que has hecho, y ya busco a
    otra persona para ti.
mentor-left-organisers =
    { $mentor } ha dejado la sala de mentores. { $who }, ticket { $no }, conserva su puesto, y busco a otra persona que
    mentorice.

## ¿Quién tiene tiempo?

mentors-head = Estas personas mentorizan:
mentors-none =
    Todavía no mentoriza nadie. Al equipo organizador le encantaría saber de ti si quieres hacerlo.
mentor-free = { $who }: tiene tiempo ({ $candidates } de { $capacity })
mentor-full = { $who }: tiene las manos llenas ({ $candidates } de { $capacity })
mentor-away = { $who }: no está
mentor-away-until = { $who }: no está hasta el { $until }
mentors-foot = Con un ticket abierto, `!choose` y un nombre hace que pregunte primero a esa persona.
chosen = Anotado: para el ticket { $no } pregunto primero a { $mentor }.
not-a-mentor = { $who } no mentoriza aquí. `!mentors` muestra quién lo hace.
mentor-not-free = Ahora mismo no se puede preguntar a { $mentor }. `!mentors` muestra quién tiene tiempo.
mentor-asked-already = Ya he preguntado a { $mentor }, que tiene hasta el { $until } para contestar.

## El tiempo de quien mentoriza

available-now =
    ¡Gracias! Te propondré candidaturas mientras tengas una plaza libre: ahora acompañas { $candidates ->
        [0] a nadie
        [one] a una persona
       *[other] a { $candidates } personas
    } y tienes { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }.
unavailable-now =
    Desde ahora no recibes ofertas ni recordatorios; las ofertas que tenías pasan a otras personas. `!available` cuando
    vuelvas a tener tiempo. ¡Gracias por decirlo!
unavailable-until =
    No recibes ofertas ni recordatorios hasta el { $until }; las ofertas que tenías pasan a otras personas. `!available`
    lo termina antes. ¡Que lo disfrutes!
day-passed =
    El { $day } ya ha pasado o es hoy. Por favor, nombra un día por venir, por ejemplo `!unavailable hasta` y después
    año-mes-día.
leave-over =
    ¡Hola de nuevo! Desde ahora te vuelvo a proponer candidaturas. Si necesitas más tiempo: `!unavailable`.
capacity-now =
    Desde ahora tienes { $capacity ->
        [0] ninguna plaza
        [one] una plaza
       *[other] { $capacity } plazas
    }, y ahora mismo acompañas { $candidates ->
        [0] a nadie
        [one] a una persona
       *[other] a { $candidates } personas
    }.
capacity-too-high =
    Más de { $most } a la vez es más de lo que nadie puede acompañar bien. Por favor, elige un número más pequeño.
