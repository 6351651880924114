### Preguntar a los embajadores y las embajadoras: una pregunta va a algunas personas de una región, y la respuesta vuelve.

## A quien pregunta

inquiry-asked-ambassadors =
    He llevado tu pregunta, la número { $number }, a { $ambassadors ->
        [one] una persona con el título
       *[other] { $ambassadors } personas con el título
    }. La respuesta te llega aquí.
inquiry-asked-region =
    He llevado tu pregunta, la número { $number }, a { $ambassadors ->
        [one] una persona con el título
       *[other] { $ambassadors } personas con el título
    } para { $region }. La respuesta te llega aquí.
inquiry-asked-organisers =
    Ahora mismo no hay nadie con el título a quien preguntar, así que he llevado tu pregunta, la número { $number }, al
    equipo organizador. La respuesta te llega aquí.
inquiry-asked-organisers-region =
    Ahora mismo no hay nadie con el título para { $region } a quien preguntar, así que he llevado tu pregunta, la número
    { $number }, al equipo organizador. La respuesta te llega aquí.
inquiry-missing =
    ¿Qué quieres preguntar? Por favor, escribe la pregunta después de la región, por ejemplo `!ask europa ¿Quién podría
    hablar en nuestro encuentro?`
inquiries-enough =
    Has hecho { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    } en un día, y quienes contestan lo hacen en su tiempo libre. Desde el { $again } acepto con gusto la siguiente.
inquiry-overdue-asker =
    Nadie ha contestado a lo que preguntaste el { $since }, y lo siento. Tu pregunta la tiene ahora el equipo organizador;
    no se ha perdido.
inquiry-overdue-still =
    Nadie ha contestado a lo que preguntaste el { $since }, y lo siento. Se lo he recordado al equipo organizador; tu
    pregunta no se ha perdido.
inquiry-passed =
    Las personas a quienes pregunté no pueden contestar ahora, así que he llevado tu pregunta al equipo organizador. La
    respuesta te llega aquí.
inquiry-answer = { $by } contesta a tu pregunta:
inquiry-answer-says = La respuesta:

## A quien contesta

inquiry-put = { $who } pregunta a los embajadores y las embajadoras:
inquiry-put-region = { $who } pregunta a los embajadores y las embajadoras de la región { $region }:
inquiry-nobody = { $who } pregunta a los embajadores y las embajadoras, y ahora mismo no hay a quién preguntar:
inquiry-nobody-region =
    { $who } pregunta a los embajadores y las embajadoras de la región { $region }, y ahora mismo no hay a quién preguntar:
inquiry-foot = `!answer { $number }` y tu respuesta: yo se la llevo.
inquiry-reminder = { $who } espera una respuesta desde el { $since }; «no lo sé, pregunta a…» también lo es:
inquiry-overdue = { $who } espera una respuesta desde el { $since }. Por favor, echad una mano:
inquiry-answer-carried = ¡Gracias! He llevado tu respuesta a { $who }.
inquiry-answered-by =
    { $by } ha contestado a { $who }, así que no te queda nada por hacer. Si quieres añadir algo: `!answer { $number }` y
    tu respuesta.
inquiry-answered-organisers = { $by } ha contestado a { $who }. ¡Gracias!
inquiry-todo = La pregunta { $number } de { $who } espera una respuesta desde el { $since }. `!answer { $number }`
no-such-inquiry =
    No tengo para ti ninguna pregunta con el número { $number }. El número está debajo de cada pregunta que te traigo.
inquiry-of-yours = Esa pregunta es tuya. La respuesta te llega aquí.
