### Cómo un grupo de usuarios encuentra a la persona que lo mentoriza. Decir que no está bien; callar, no.

## Una oferta, a quien se pregunta

group-offer-head =
    ¿Quieres mentorizar al grupo de usuarios { $no }, { $name }? Puedes contestar hasta el { $until }.
group-offer-contact = Habla por el grupo: { $contact }
group-offer-place = Se reúne aquí: { $place }
group-offer-place-region = Se reúne aquí: { $place } ({ $region })
group-offer-region = Su región: { $region }
group-offer-task =
    Quien mentoriza un grupo está ahí para quienes lo organizan: habláis de vez en cuando, cuentas lo que sabes y ayudas
    con lo que todavía falta en el camino a ser grupo oficial. Se trata más de cuidar que de examinar.
reason-group-region = Está en tu región: { $region }.
reason-group-language = Hablas { $language }, como quienes lo organizan.
reason-groups =
    Ahora acompañas { $groups ->
        [0] a ningún grupo
        [one] a un grupo
       *[other] a { $groups } grupos
    } y tienes { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }.
reason-candidates-besides =
    Además acompañas { $candidates ->
        [one] a una persona candidata
       *[other] a { $candidates } personas candidatas
    }.
reason-groups-besides =
    Además mentorizas { $groups ->
        [one] un grupo de usuarios
       *[other] { $groups } grupos de usuarios
    }.
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [motivo]` · ⏳ `!group extend { $no }`. `!group show { $no }`
    cuenta más de él. Decir que no está bien; callar, no.
group-offer-reminder =
    El grupo de usuarios { $no }, { $name }, sigue esperando tu respuesta; tienes hasta el { $until }.
group-offer-extended =
    Ahora tienes hasta el { $until } para contestar sobre el grupo de usuarios { $no }. Se lo he dicho al grupo.
group-offer-extended-before =
    El plazo del grupo de usuarios { $no } ya se amplió, y eso solo se puede una vez: termina el { $until }. `!group accept
    { $no }` o `!group decline { $no }`; las dos cosas están bien.
group-offer-declined =
    Gracias por decírmelo. Pregunto a otra persona por el grupo de usuarios { $no }; el grupo lo sabrá sin tu motivo.
group-offer-expired =
    El plazo del grupo de usuarios { $no } ha terminado, así que pregunto a otra persona. No pasa nada. Si tienes poco
    tiempo, `!unavailable hasta` y un día te deja en paz hasta entonces.
group-offer-expired-rest =
    El plazo del grupo de usuarios { $no } también ha terminado, así que pregunto a otra persona. Parece que tienes mucho
    entre manos, y está bien: no te propongo más mentorías hasta que escribas `!available`. A quien ya acompañas, lo sigues
    acompañando.
group-offer-retracted = El grupo de usuarios { $no } ya no necesita tu respuesta. ¡Gracias de todos modos!
group-no-offer =
    Ninguna oferta de un grupo de usuarios espera tu respuesta. Con `!group mentor` y su número puedes apuntarte a un grupo.
group-no-such-offer =
    Ninguna oferta del grupo de usuarios { $no } espera tu respuesta. Si quieres mentorizarlo: `!group mentor { $no }`.
group-which-offer =
    Te esperan varias ofertas. Por favor, añade a { $command } a cuál te refieres: el número de un grupo de usuarios, como
    `G4`, o el de un ticket, como `#12`.

## Una oferta, a las demás personas

group-offer-room = He preguntado a { $mentor } por el grupo de usuarios { $no }, { $name }, hasta el { $until }.
group-offer-told =
    He preguntado a { $mentor } si quiere mentorizar a vuestro grupo de usuarios { $no }; tiene hasta el { $until } para
    contestar. Te diré lo que sea.
group-on-to-next =
    La persona a la que pregunté por vuestro grupo de usuarios { $no } no puede ahora. Eso ocurre y no dice nada de vuestro
    grupo; paso a la siguiente.
group-waiting =
    Ahora mismo nadie tiene tiempo para mentorizar a vuestro grupo de usuarios { $no }. Conserváis vuestro puesto:
    preguntaré enseguida a la primera persona que tenga tiempo, y el equipo organizador lo sabe.
group-waiting-organisers =
    Nadie tiene tiempo para mentorizar al grupo de usuarios { $no }, { $name }. Preguntaré enseguida a la primera persona
    que lo tenga; quizá conocéis a alguien: `!group assign { $no }` y la persona.
groups-waiting-long =
    { $groups ->
        [one] Un grupo de usuarios espera
       *[other] { $groups } grupos de usuarios esperan
    } mentoría desde hace mucho:
group-waiting-since = { $no }, { $name }: desde el { $since }
groups-waiting-more =
    … y { $groups ->
        [one] uno más
       *[other] { $groups } más
    }.
groups-waiting-foot =
    Por favor, echad una mano: `!group assign` con el número del grupo y una persona, o un `!group capacity` más alto para
    alguien.

## Se conocen

group-mentored-room = { $mentor } mentoriza al grupo de usuarios { $no }, { $name }. ¡Gracias!
group-introduction =
    { $mentor }, te presento al grupo de usuarios { $no }, { $name }. A quienes lo organizáis os presento a { $mentor }, que
    os va a mentorizar. Lo organizan:
group-organiser-line = { $who }
group-introduction-foot =
    Saludaos en un chat y acordad qué hacer primero; `!group show { $no }` muestra lo que todavía falta.
group-people = Solo para ti, cómo contactar: { $people }
group-introduction-mentor =
    Si un día ya no puedes: `!group release { $no }` con el motivo, y busco a otra persona.

## Apuntarse, y lo que no se puede

group-mentored-by = { $mentor } ya mentoriza al grupo de usuarios { $no }.
group-mentored-by-you = Ya mentorizas al grupo de usuarios { $no }.
group-not-open = En { $no } ({ $standing }) no hay nada que mentorizar. `!groups` muestra los grupos que hay.
group-mentor-own =
    Tú organizas { $no }, y nadie mentoriza a su propio grupo. Para otras personas con el título, `!group mentor { $no }`
    funciona.
group-mentor-organises =
    { $who } organiza { $no }, y nadie mentoriza a su propio grupo. Nombra a otra persona, por favor: `!roster` las muestra.
not-an-ambassador =
    { $who } no tiene el título { -title }, y solo quien lo tiene mentoriza grupos de usuarios. `!roster` muestra quién lo
    tiene.
ambassador-away = { $who } no está ahora mismo. Nombra a otra persona, por favor: `!roster` las muestra.

## Devolver, e irse

group-released =
    Gracias por decírmelo. El grupo de usuarios { $no } conserva su puesto, y busco a otra persona.
group-released-organisers =
    { $mentor } ya no puede mentorizar al grupo de usuarios { $no }, { $name }. Conserva su puesto, y busco a otra persona.
group-mentor-left =
    { $mentor } ya no puede mentorizar a vuestro grupo de usuarios { $no }. Conserváis vuestro puesto y todo lo que habéis
    conseguido, y ya busco a otra persona.
group-mentor-left-organisers =
    { $mentor } ya no tiene el título, así que nadie mentoriza al grupo de usuarios { $no }, { $name }. Conserva su puesto,
    y busco a otra persona.
group-mentor-organises-now =
    { $mentor } organiza ahora el grupo de usuarios { $no }, { $name }, y nadie mentoriza a su propio grupo. Busco a otra
    persona.
group-assigned-other =
    { $by } ha pedido a { $mentor } que mentorice al grupo de usuarios { $no } desde ahora. ¡Gracias por todo lo que has
    hecho por él!
group-assigned = { $mentor } mentoriza desde ahora al grupo de usuarios { $no }, { $name }; lo ha dispuesto { $by }.
group-assigned-mentor =
    { $by } te ha pedido que mentorices al grupo de usuarios { $no }, { $name }: desde ahora es cosa tuya.
group-mentor-needless = El grupo de usuarios { $no } ya no necesita mentoría. ¡Gracias por estar ahí!
group-mentor-away-until =
    { $mentor }, que mentoriza a vuestro grupo de usuarios { $no }, no está hasta el { $until }. La mentoría sigue siendo
    suya.
group-mentor-away =
    { $mentor }, que mentoriza a vuestro grupo de usuarios { $no }, no está por un tiempo. La mentoría sigue siendo suya.
group-mentor-back = { $mentor }, que mentoriza a vuestro grupo de usuarios { $no }, ha vuelto.

## ¿Por qué esta persona?

group-why-head = Se preguntó a { $mentor } por { $no } el { $at }. Lo que hablaba a su favor:
group-why-nobody = Desde el { $since } nadie tiene tiempo para { $no }. Por qué ahora mismo no se pregunta a nadie:
group-why-none =
    Por { $no } no se preguntó a nadie, así que no hubo nada que sopesar. `!group show { $no }` muestra quién lo mentoriza.

## El tiempo para ello

group-capacity-now =
    Desde ahora tienes { $capacity ->
        [0] ninguna plaza
        [one] una plaza
       *[other] { $capacity } plazas
    } para grupos de usuarios a la vez; ahora acompañas { $groups }.
group-capacity-too-high =
    Más de { $most } a la vez es más de lo que nadie puede mentorizar bien. Elige un número menor, por favor.
mentor-groups = { $who } también mentoriza grupos de usuarios ({ $groups } de { $capacity })
available-groups =
    ¡Gracias! Te propondré grupos de usuarios mientras tengas una plaza libre: ahora acompañas { $groups ->
        [0] a ninguno
        [one] a uno
       *[other] a { $groups }
    } y tienes { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }.
available-groups-too =
    Lo mismo vale para los grupos de usuarios: ahora acompañas { $groups ->
        [0] a ninguno
        [one] a uno
       *[other] a { $groups }
    } y tienes { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }.
available-again = ¡Hola de nuevo! Desde ahora te vuelvo a preguntar.
leave-over-ambassador = ¡Hola de nuevo! Desde ahora te vuelvo a preguntar. Si necesitas más tiempo: `!unavailable`.
return-near-ambassador =
    Tu ausencia termina el { $until }. Desde entonces te vuelvo a preguntar. Si necesitas más tiempo, escribe
    `!unavailable hasta` y otro día; `!available` la termina ahora.
stand-in-no-candidates =
    No acompañas a ninguna persona candidata, así que nadie tiene que suplirte. `!unavailable` funciona sin ello.
speaks-groups = Te busco grupos de usuarios con quienes puedas hablar { $languages }.
speaks-groups-usual =
    Te busco grupos de usuarios con quienes puedas hablar { $languages }, como hago contigo. Para nombrar otros idiomas,
    escribe `!speaks` y sus etiquetas: `!speaks de fr`.
