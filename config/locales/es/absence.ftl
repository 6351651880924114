### La ausencia de quien mentoriza: cómo lo saben las personas candidatas, y quién suple mientras tanto. A nadie se le
### impone nada sin preguntar.

## Pedir a alguien que supla

stand-in-asked =
    { $mentor } no va a estar por un tiempo y pregunta si quieres ocuparte mientras tanto de las personas a las que
    acompaña.
stand-in-asked-until =
    { $mentor } no está hasta el { $until } y pregunta si quieres ocuparte mientras tanto de las personas a las que
    acompaña.
looked-after = { $who }, ticket { $no }
stand-in-foot =
    ✅ `!stand-in sí` · ❌ `!stand-in no`. Las dos cosas están bien; espero tu respuesta hasta el { $until }. `!ticket`
    muestra en qué punto está cada cual.
stand-in-sought =
    He preguntado a { $stand_in } si quiere ocuparse de las personas a las que acompañas; tiene hasta el { $until } para
    contestar, y te diré lo que sea.
stand-in-thanks =
    ¡Gracias! Se lo he dicho a { $mentor } y a las personas candidatas. Si ya no puedes seguir: `!stand-in no`.
stand-in-agreed = { $stand_in } se ocupa de las personas a las que acompañas mientras no estás. Se lo he dicho.
stand-in-no = Gracias por decírmelo. Se lo he dicho a { $mentor }, que puede preguntar a otra persona.
stand-in-missing =
    Esta vez { $stand_in } no puede ocuparse de las personas a las que acompañas. Si conoces a alguien más, dímelo
    así: `!unavailable hasta` con el día, y después `suplente` y la persona. En cualquier caso, conservan su puesto.
stand-in-expired =
    El plazo para contestar a { $mentor } ha terminado, así que ya no cuento contigo como suplente. No pasa nada.
stand-in-over = { $mentor } ya no necesita que le suplas. ¡Gracias!
stand-in-until = La ausencia de { $mentor }, a quien suples, dura ahora hasta el { $until }.
stand-in-open = La ausencia de { $mentor }, a quien suples, todavía no tiene fin.
not-asked-to-stand-in = Ahora mismo nadie te ha pedido que le suplas.
stand-in-for-whom =
    Varias personas te han pedido que las suplas. Por favor, añade a quién te refieres: `!stand-in sí` y la persona.
stand-in-yourself = Nadie puede suplirse a sí mismo. Por favor, nombra a otra persona que mentorice.
stand-in-away = { $stand_in } tampoco está. `!mentors` muestra quién está disponible.
stand-in-candidate =
    { $stand_in } es la persona candidata de tu ticket { $no }, y nadie se acompaña a sí mismo. Por favor, nombra a otra
    persona que mentorice.

## Lo que saben las personas candidatas

away-candidate =
    { $mentor }, que te mentoriza en el ticket { $no }, no está por un tiempo. Conservas tu puesto y la mentoría.
away-candidate-until =
    { $mentor }, que te mentoriza en el ticket { $no }, no está hasta el { $until }. Conservas tu puesto y la mentoría.
away-looked-after =
    Mientras { $mentor } no está, { $stand_in } se ocupa de ti y del ticket { $no }. Escribíos cuando queráis.
away-alone =
    { $stand_in } ya no puede ocuparse del ticket { $no }. Se lo he dicho a quien te mentoriza; si te quedas sin poder
    avanzar, `!silent { $no }` avisa al equipo organizador.
back-candidate = { $mentor }, que te mentoriza en el ticket { $no }, ha vuelto.

## La vuelta

return-near =
    Tu ausencia termina el { $until }. Desde entonces te vuelvo a proponer candidaturas. Si necesitas más tiempo, escribe
    `!unavailable hasta` y otro día; `!available` la termina ahora.
return-near-stand-in =
    { $mentor } vuelve el { $until }. Quizá quieras contarle lo que ha pasado mientras tanto.

## La lista de quienes mentorizan, e idiomas

away-because = { $who } no está, por este motivo:
mentor-stand-in = { $stand_in } suple a { $who }
mentor-speaks = { $who } acompaña en { $languages }
because-read = Quienes mentorizan y el equipo organizador pueden leer tu motivo en `!mentors`; nadie más.
speaks-now = Te busco personas candidatas con quienes puedas hablar { $languages }.
speaks-usual =
    Te busco personas candidatas con quienes puedas hablar { $languages }, como hago contigo. Para nombrar otros idiomas,
    escribe `!speaks` y sus etiquetas: `!speaks de fr`.
speaks-unclear = Esperaba etiquetas de idiomas, por ejemplo `!speaks de fr`.
