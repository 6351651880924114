### ¿En qué punto estoy, quién lo tiene, para cuándo? Lo que responde `!status`.

status-nothing = No tengo ninguna candidatura tuya. `!apply` empieza una.
status-ambassador = Eres { -title } desde el { $since }, por el ticket { $no }. ¡Gracias!
status-paused =
    Eres { -title } desde el { $since }, y estás en pausa hasta el { $until }. `!active` la termina antes.
status-emeritus =
    Fuiste { -title } desde el { $since } hasta el { $until }, y ahora eres una persona emérita. ¡Gracias! `!return` te
    devuelve el título.
status-draft =
    { $purpose ->
        [0] Estás escribiendo una candidatura, empezada
        [1] Estás proponiendo un grupo de usuarios, desde
       *[other] Estás cambiando los datos de un grupo de usuarios, desde
    } el { $begun }: has contestado { $answered } de { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }. Nadie más lo ha visto. { $purpose ->
        [0] `!apply` sigue adelante
        [1] `!group new` sigue adelante
       *[other] Sigue sin más
    }, `!show` muestra tus respuestas; lo mantengo abierto hasta el
    { $lapses }, y más tiempo cada vez que escribas.
status-lapsed =
    { $purpose ->
        [0] Tu candidatura
       *[other] La propuesta de tu grupo de usuarios
    } está apartada, con { $answered } respuestas de { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }. Guardo tus respuestas hasta el { $erased }; hasta entonces { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } sigue donde lo dejaste.
status-intake =
    No tengo ninguna candidatura tuya, y desde el { $since } no se aceptan. Te avisaré en cuanto se vuelvan a aceptar; no
    tienes que hacer nada.
status-review =
    El ticket { $no } lo tiene el equipo organizador, que te prometió una respuesta antes del { $by }. No tienes que hacer
    nada.
status-held =
    El ticket { $no } está en espera hasta el { $until }; no hay nada decidido, y nada se ha perdido. El motivo del equipo
    organizador: { $reason }
status-pairing = Busco a alguien que mentorice el ticket { $no }. No tienes que hacer nada.
status-waiting =
    El ticket { $no } espera desde el { $since } a que alguien tenga tiempo para mentorizar. Conservas tu puesto, y el
    equipo organizador lo sabe. `!mentors` muestra quién tiene tiempo.
status-offered =
    He preguntado a { $mentor } por el ticket { $no }; tiene hasta el { $until } para contestar. Si no sale, pregunto a la
    siguiente persona, y conservas tu puesto.
status-mentoring =
    { $mentor } te mentoriza en el ticket { $no } desde el { $since }. Escribíos cuando queráis.
status-thumbs-up =
    { $mentor } te dio el visto bueno en el ticket { $no } el { $since }. Solo falta el aval.
status-concerns =
    Antes { $open ->
        [one] hay un reparo
       *[other] hay { $open } reparos
    } por resolver. `!ticket` muestra de qué se trata; quien te mentoriza y el equipo organizador te escucharán.
status-objections =
    Hasta el { $until } hay plazo para plantear reparos; nadie recibe el título de { -title } antes.
status-sponsored = El ticket { $no } se cerró como SPONSORED el { $at }.
status-rejected =
    El ticket { $no } no fue seleccionado el { $at }; el motivo está en el mensaje que te envié entonces. Desde el
    { $again } puedes volver a presentarte cuando quieras.
status-withdrawn = Retiraste el ticket { $no } el { $at }. Puedes volver a presentarte con `!apply`.
