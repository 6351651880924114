### Lo que se dice a quienes organizan un grupo de usuarios: al proponerlo y al cambiar sus datos.
group-welcome =
    ¡Qué bien que haya un grupo! Tengo { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    } sobre él, de una en una; cada mensaje es una respuesta. Tómate todo el tiempo que quieras, yo guardo tus respuestas. Nadie más las ve antes de que hayas visto el resumen y dicho `!submit`. `!back` vuelve atrás, `!show` muestra tus respuestas, `!withdraw` lo termina todo.
proposals-enough =
    Has propuesto tantos grupos como pueden esperar a la vez: { $most }. En cuanto se decida uno, `!group new`
    vuelve a servir. `!groups` muestra en qué punto están.
group-receipt =
    ¡Gracias! { $name } está propuesto como **grupo de usuarios { $no }**, y el equipo organizador lo lee ahora.
group-receipt-foot =
    Mientras tanto, seguid reuniéndoos. `!group show { $no }` muestra en qué punto está y qué lo ayudaría, `!group edit { $no }`
    cambia sus datos, y `!group close { $no } MOTIVO` lo retira.
group-listed =
    { $by } te nombra entre quienes organizan el grupo de usuarios { $no } { $name }. No tienes que hacer nada; si
    no es así, `!group leave { $no }` te quita de la lista.
group-unlisted = { $by } ya no te nombra entre quienes organizan el grupo de usuarios { $no } { $name }.
group-edit-begun = Estos son hasta ahora los datos de { $no } { $name }.
group-amended = Hecho: los datos de { $no } { $name } han cambiado.
group-amended-by = { $by } ha cambiado los datos de { $no } { $name }. `!group show { $no }` los muestra.
group-unchanged = No se ha cambiado nada, así que los datos de { $no } { $name } quedan como están.
group-is-over =
    El grupo de usuarios { $no } está cerrado, no fue admitido o ya no es tuyo, así que no se puede cambiar nada.
    `!group show { $no }` muestra lo que fue.
contact-stays =
    Hablas en nombre de { $no }, así que te necesita: `!group transfer { $no } @person` lo pasa a otra persona,
    `!group close { $no } MOTIVO` lo cierra.
not-listed = No estás en la lista de { $no }, así que no hay nada que dejar.
group-left = Hecho: ya no estás en la lista de { $no } { $name }, y lo escrito allí sobre ti está borrado.
group-left-told =
    { $who } se ha quitado de la lista de quienes organizan { $no } { $name }. Nada más ha cambiado; `!group edit { $no }`
    añade a otra persona.
