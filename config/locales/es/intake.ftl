### El plazo de candidaturas: se aceptan o no, y quién lo sabe.

intake-opened =
    { $by } ha abierto el plazo de candidaturas: cualquiera puede volver a presentarse, y quienes preguntaron mientras
    tanto lo saben desde ahora.
intake-open-now =
    Querías presentarte cuando no se aceptaban candidaturas. Ya se aceptan otra vez: `!apply` empieza la tuya, cuando
    quieras.
intake-is-open =
    El plazo de candidaturas ya está abierto. `!intake cerrar` con un texto lo cierra; quien quiera presentarse leerá ese
    texto.
intake-closed = { $by } ha cerrado el plazo de candidaturas. Quien quiera presentarse leerá esto:
intake-closed-foot =
    Lo que se empezó antes todavía se puede terminar y enviar. Recuerdo quién pregunta mientras tanto, y se lo diré cuando
    `!intake abrir` vuelva a abrir el plazo.
intake-state-open = El plazo de candidaturas está abierto: cualquiera puede presentarse.
intake-state-closed =
    El plazo de candidaturas está cerrado desde el { $since }: nadie puede empezar una candidatura. `!intake abrir` vuelve
    a abrirlo.
intake-turn-opened = { $at }: lo abrió { $by }
intake-turn-closed = { $at }: lo cerró { $by }
intake-refuses = Desde el { $since } no se aceptan candidaturas. El equipo organizador dice:
intake-refuses-foot =
    He anotado que has preguntado, y te lo diré aquí en cuanto se vuelvan a aceptar candidaturas. Hasta entonces no tienes
    que hacer nada; con `!withdraw` lo olvido.
intake-left =
    Olvidado: no te avisaré cuando se vuelvan a aceptar candidaturas. Puedes probar con `!apply` en cualquier momento.
intake-still-yours =
    Ahora mismo no se aceptan candidaturas nuevas, pero la tuya se empezó antes: puedes terminarla y enviarla.
