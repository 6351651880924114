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
