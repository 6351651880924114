### El reconocimiento anual de grupos de usuarios: las propuestas, la votación, el anuncio.

## Una ronda

recognition-none = Ahora mismo no hay ningún reconocimiento de grupos de usuarios en marcha.
recognition-none-organisers = `!recognise open` y un año abre uno: cualquiera propone, los embajadores y las embajadoras votan, vosotros anunciáis.
recognition-year-odd = Se pueden reconocer grupos de { $least } a { $most }. Di uno de esos años, por favor.
recognition-goes-on =
    El reconocimiento de { $year } sigue en marcha, y solo hay uno a la vez. `!recognise` muestra en qué punto está;
    `!recognise cancel` y un motivo lo cancela.
recognition-had = { $year } ya tuvo su reconocimiento, y hay uno al año. `!recognise` muestra qué grupos fueron.
recognition-day-odd = Di un día entre el { $least } y el { $most }, por favor.
recognition-opened = **Reconocimiento { $year }** Varios grupos de usuarios van mucho más allá: organizan conferencias, bug days, hackfests y
    mucho más. ¿Cuál fue un ejemplo sobresaliente? Hasta el { $until }, cualquiera puede proponer uno. Después votan los
    embajadores y las embajadoras.
recognition-opened-ambassadors = **Reconocimiento { $year }** ¿Qué grupo de usuarios fue un ejemplo sobresaliente de actividad en la comunidad? Hasta el
    { $until }, cualquiera puede proponer uno. Después votáis, aquí en esta sala.
recognition-longer = **Reconocimiento { $year }** Hay más tiempo: se pueden proponer grupos hasta el { $until }.
recognition-opened-told =
    Se pueden proponer grupos de usuarios para { $year } hasta el { $until }. Lo he dicho en la sala de anuncios y a los
    embajadores y las embajadoras.

## Propuestas

recognition-closed =
    ¡Gracias! El plazo de propuestas para { $year } ha terminado; `!recognise` muestra en qué punto está. El año que viene
    habrá otra ronda.
recognition-not-this =
    { $no } no se puede proponer ahora ({ $standing }): se reconocen grupos nuevos y grupos de usuarios oficiales. `!groups`
    los muestra.
recognition-enough =
    Ya has propuesto { $most ->
        [one] un grupo
       *[other] { $most } grupos
    }, y una persona no puede proponer más. `!recognise nominate` con uno de ellos cambia tu motivo.
recognition-nominated =
    ¡Gracias! Has propuesto { $name } ({ $no }) para { $year }. Para cambiar el motivo, vuelve a proponerlo hasta el
    { $until }. Es posible que los embajadores y las embajadoras lean el motivo antes de votar, sin tu nombre.
recognition-nominated-anew = ¡Gracias! Tu propuesta de { $name } ({ $no }) para { $year } tiene el motivo nuevo.
recognition-nomination = **Reconocimiento { $year }** { $by } ha propuesto { $name } ({ $no }):
recognition-nominating = **Reconocimiento { $year }** Se pueden proponer grupos hasta el { $until }.
recognition-nobody-yet = Todavía no se ha propuesto ninguno.
recognition-line = **{ $no }** { $name } ({ $nominations ->
        [one] una propuesta
       *[other] { $nominations } propuestas
    })
recognition-by = { $by }:
recognition-nominate-foot = `!recognise nominate G4` y el motivo propone un grupo. `!groups` los muestra.
recognition-nominating-organisers =
    `!recognise poll` cierra antes las propuestas y abre la votación; `!recognise open`, el año y `until` con un día da más
    tiempo; `!recognise cancel` y un motivo lo cancela.
recognition-too-few =
    De los grupos propuestos para { $year } quedan menos de dos para elegir, y una votación necesita dos. `!recognise open`,
    el año y `until` con un día da más tiempo.

## La votación

recognition-vote = **Reconocimiento { $year }** Queridos embajadores, queridas embajadoras: ¿qué grupo de usuarios fue mucho más allá?
    Votáis en la encuesta de abajo, hasta el { $until }. Se han propuesto:
recognition-vote-most = Se propusieron más; estos son los { $most } que más gente propuso.
recognition-vote-foot =
    Cada persona tiene un voto y puede cambiarlo hasta el { $until }. Solo cuentan los votos de embajadores y embajadoras, y
    ninguno para un grupo que una misma organiza. No le digo a nadie quién votó qué, y tu aplicación no muestra números
    antes del final; pero no es una votación secreta: quien pueda mirar los eventos en bruto de esta sala puede verlos.
recognition-question = ¿Qué grupo de usuarios debe recibir el reconocimiento de { $year }?
recognition-answer = { $no }: { $name }
recognition-poll-told = Los embajadores y las embajadoras votan hasta el { $until } qué grupo se reconoce en { $year }. Después cuento.
recognition-moved =
    Esta sala es nueva, así que aquí está otra vez la encuesta de { $year }, hasta el { $until }. Quien votó en la sala
    antigua ya ha votado.
recognition-not-now = En el punto en que está el reconocimiento de { $year } eso no se puede hacer. `!recognise` muestra en qué punto está.
recognition-not-yours =
    ¡Gracias por participar! En el reconocimiento de { $year } solo cuentan los votos de embajadores y embajadoras, así que
    el tuyo no. La próxima vez puedes proponer un grupo.
recognition-own-group =
    Tú organizas { $name } ({ $no }), y el voto para el propio grupo no cuenta. Elige otro, por favor; si antes habías
    elegido otro, ese voto sigue contando.
recognition-unreadable =
    No puedo leer algo que enviaste en la sala de embajadores. Si era tu voto para { $year }, vota otra vez, por favor: elige
    primero otro grupo y después el tuyo.
recognition-reminder = **Reconocimiento { $year }** La votación termina el { $until }.
recognition-turnout =
    { $voted ->
        [0] Todavía no ha votado nadie
        [one] Se ha emitido un voto
       *[other] Se han emitido { $voted } votos
    }; los embajadores y las embajadoras son { $ambassadors }.
recognition-voting = **Reconocimiento { $year }** Los embajadores y las embajadoras votan hasta el { $until } cuál de estos se reconoce:
recognition-poll-ends =
    La votación de { $year } ha terminado: { $voted ->
        [one] ha votado una persona de { $ambassadors }
       *[other] han votado { $voted } de { $ambassadors } embajadores y embajadoras
    }. El resultado viene a continuación.
recognition-poll-cancelled = El reconocimiento de { $year } se ha cancelado, y con él esta votación.

## El resultado

recognition-result = **Reconocimiento { $year }** { $voted ->
        [0] No ha votado nadie de { $ambassadors } embajadores y embajadoras
        [one] Ha votado una persona de { $ambassadors } embajadores y embajadoras
       *[other] Han votado { $voted } de { $ambassadors } embajadores y embajadoras
    }:
recognition-votes = **{ $no }** { $name }: { $votes ->
        [one] un voto
       *[other] { $votes } votos
    }
recognition-shared = Los grupos con más votos comparten el reconocimiento.
recognition-undecided = Así que la votación no ha decidido nada.
recognition-result-foot = ¡Gracias! Del resto se ocupa el equipo organizador.
recognition-announce-foot =
    ✅ o `!recognise announce` lo anuncia: en la sala de anuncios, a los embajadores y las embajadoras, y a quienes organizan
    el grupo. `!recognise cancel` y un motivo lo cancela.
recognition-decide-foot =
    Decidís vosotros: `!recognise announce G4` reconoce uno de los grupos propuestos para { $year }; `!recognise cancel` y un
    motivo lo cancela.
recognition-stalled = **Reconocimiento { $year }** El plazo de propuestas ha terminado, y hay muy pocos grupos para votar. `!recognise open
    { $year } until` y un día da más tiempo.
recognition-counted-waits = **Reconocimiento { $year }** La votación ha terminado. Se anunciará qué grupos se reconocen.
recognition-stalled-waits = **Reconocimiento { $year }** El plazo de propuestas ha terminado. El equipo organizador decide cómo se sigue.
recognition-waits = Esto os espera desde el { $since }.
recognition-todo = el reconocimiento de { $year }: espera al equipo organizador desde el { $since }
recognition-decided = La votación de { $year } ha decidido. `!recognise announce`, sin grupo, anuncia lo que decidió.
recognition-which = Ninguna votación ha decidido qué grupo se reconoce en { $year }; dilo tú, por favor: `!recognise announce G4`.
recognition-not-nominated =
    { $no } no se propuso para { $year }, o ya no tiene estatus. `!recognise` muestra cuáles se propusieron.
recognition-one-of-yours = Tú organizas { $no }; deja que lo anuncie otra persona del equipo organizador, por favor.
recognition-announced = **Reconocimiento { $year }** Por haber ido mucho más allá recibe el reconocimiento:
recognition-group = **{ $no }** { $name }
recognition-thanks = ¡Enhorabuena, y gracias a todas las personas que hacen de estos grupos lo que son!
recognition-yours =
    ¡Enhorabuena! { $name } ({ $no }) recibe el reconocimiento de { $year }: un ejemplo sobresaliente de actividad en la
    comunidad. Desde ahora figura en la ficha del grupo. ¡Gracias por todo lo que hacéis!
recognition-announced-told = Se ha anunciado qué grupos se reconocen en { $year }.
recognition-past = { $year }: **{ $no }** { $name }
recognition-cancelled = El reconocimiento de { $year } se ha cancelado:
recognition-cancelled-told =
    El reconocimiento de { $year } se ha cancelado; lo he dicho en la sala de anuncios y a los embajadores y las embajadoras.
    Se puede abrir de nuevo.
