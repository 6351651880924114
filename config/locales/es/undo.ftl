### Deshacer lo que se acaba de hacer, y lo que no se puede deshacer.

undone-question = Hecho: retiro la pregunta de si debo ejecutar { $request }. Aún no había pasado nada.
undone-discard =
    { $request } vuelve a esperar tu palabra, hasta el { $until }: ✅ `!confirm { $number }` o ❌ `!discard { $number }`.
undone-accept =
    Has retirado tu sí al ticket { $no }. La oferta sigue como antes, hasta el { $until }: ✅ `!accept { $no }` ·
    ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-accept-candidate =
    Fue demasiado pronto: { $mentor } ha retirado el sí al ticket { $no } y aún lo está pensando, hasta el { $until }. No
    dice nada de ti, y conservas tu puesto.
undone-accept-room = { $mentor } ha retirado el sí al ticket { $no }; la oferta sigue como antes, hasta el { $until }.
undone-decline =
    Has retirado tu no al ticket { $no }. La oferta vuelve a ser tuya, hasta el { $until }: ✅ `!accept { $no }` ·
    ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-extend = El ticket { $no } no se prolonga: tienes como antes hasta el { $until } para responder.
undone-select = { $by } ha retirado la selección de { $who }, ticket { $no }. Sigue en revisión como antes.
undone-select-candidate =
    Ese mensaje se envió demasiado pronto, disculpa: el equipo organizador todavía lee tu candidatura, ticket { $no }. No
    dice nada de cómo va a decidir, y conservas tu puesto.
undone-progress = Retirado: no queda nada anotado sobre el ticket { $no }. Dime cuando quieras cómo va.
undone-submit = Lo has retirado: el ticket { $no } está cerrado, y tu candidatura vuelve a ser un borrador tuyo. Lo que otras personas podían leer, lo he retirado.
undone-submit-staff =
    { $who } retiró el ticket { $no } justo después de enviarlo y sigue escribiendo. No hay nada que hacer.
undone-nothanks = Retirado: todavía no has respondido. ✅ `!apply` o ❌ `!nothanks`, cuando quieras.
undone-stand-in =
    Retirado: todavía no has respondido si suples a { $mentor }. Tienes hasta el { $until }: ✅ `!stand-in yes` o ❌
    `!stand-in no`.
undone-stand-in-mentor =
    { $stand_in } ha retirado su respuesta sobre si te suple, y tiene hasta el { $until } para responder de nuevo.
undone-pause = { $who } ha retirado enseguida la pausa y sigue ahí como antes.
undo-too-late =
    Llegó demasiado tarde para deshacer { $request }: retirar una reacción servía hasta el { $until }. Lo hecho sigue en
    pie.
undo-moved-on =
    No he podido deshacer { $request }: desde entonces han pasado más cosas, y retirar una reacción ya no cambia nada.
undo-not-like-this =
    Retirar la reacción no deshace { $request }: otras personas ya lo saben o cuentan con ello. Lo hecho sigue en pie.
undo-may-not = Ya no puedes usar { $request }, ni retirarlo. Lo hecho sigue en pie.
undo-heard = Retirar la reacción no cambia nada: sé que estás ahí, y no decía más que eso.
deleted-command = Has borrado el mensaje con { $request }. Eso no lo deshace: lo hecho sigue en pie.
undo-way = Para deshacerlo, escribe { $request }.
undo-way-organisers = Si hay que deshacerlo, pídeselo al equipo organizador: tiene { $usage }.
undo-way-people = Si fue un error, díselo a las personas afectadas o al equipo organizador; pueden ayudar.
undo-way-anew = Si aún hay que hacerlo, escribe la orden de nuevo.

## Se corrige lo enviado

amended =
    Gracias: tu respuesta a la pregunta { $number } del ticket { $no } está corregida. Quienes deciden ven ambas versiones.
amended-staff = { $who } ha corregido la respuesta a la pregunta { $number } del ticket { $no }. Ahora dice:
amended-gone =
    Tus palabras a la pregunta { $number } del ticket { $no } están borradas, y la pregunta cuenta como omitida. Quienes
    deciden ven que las retiraste, no lo que decían. `!withdraw` termina la candidatura misma.
amended-gone-staff =
    { $who } ha retirado la respuesta a la pregunta { $number } del ticket { $no }; lo que decía está borrado.
    `!ticket { $no }` muestra lo que hay.
amended-before = La pregunta { $number } se corrigió el { $at }. Antes: { $before }
amend-decided =
    El ticket { $no } está decidido, así que lo que escribiste allí ya no se puede corregir ni retirar. Si aún importa,
    díselo a quien te mentoriza o al equipo organizador; `!forgetme` borra todo lo que escribiste.
amend-not-this =
    La pregunta { $number } del ticket { $no } no cambia con lo que hagas con su mensaje: otras personas ya cuentan con esa
    respuesta. Díselo a quien te mentoriza o al equipo organizador, que pueden dejar una nota; o `!withdraw`, y `!apply` de
    nuevo.

## Mensajes corregidos o borrados

answer-deleted =
    Has retirado tu respuesta a la pregunta { $number }, así que la he borrado. La vuelvo a preguntar cuando le toque.
answer-deleted-now = Has retirado tu respuesta a la pregunta { $number }, así que la he borrado y te la pregunto otra vez.
passage-deleted =
    He quitado ese mensaje de tu respuesta a la pregunta { $number }. Sigue con ella y termínala con `!next`.
edited-ran =
    { $request } ya se ejecutó cuando lo enviaste, así que cambiar el mensaje no cambia nada. Lo hecho sigue en pie.
edited-words = He corregido lo que escribiste con { $request }.
edited-long-ago =
    Ese mensaje es de hace mucho, y ya no sé si { $request } se ejecutó entonces. Por eso no lo he ejecutado: envíalo en un
    mensaje nuevo.
deleted-words = Has borrado el mensaje con { $request }, así que he borrado lo que escribiste en él.
passage-deleted-later =
    He quitado ese mensaje de tu respuesta a la pregunta { $number }. Podrás seguir con ella cuando le toque.
