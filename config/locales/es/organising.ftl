### Lo que ve el equipo organizador del conjunto: lo que espera, números, archivos, y quién decidió qué.

## Lo que espera

todo-head =
    { $matters ->
        [one] Espera un asunto:
       *[other] Esperan { $matters } asuntos, primero el más antiguo:
    }
todo-none = No espera nada. ¡Bien hecho!
todo-review =
    { $no } { $who } espera al equipo organizador desde el { $since }; se le prometió una respuesta antes del { $by }.
todo-held = { $no } { $who } está en espera desde el { $since }, hasta el { $until }.
todo-free-mentor = { $no } { $who } espera desde el { $since } a alguien con tiempo para mentorizar.
todo-offer = { $no } { $who } espera la respuesta de { $mentor } desde el { $since }; el plazo termina el { $until }.
todo-mentoring = { $no } A { $who } le mentoriza { $mentor } desde el { $since }.
todo-sponsor = { $no } { $who } espera un aval ({ $sponsors }) desde el { $since }.
todo-more =
    { $matters ->
        [one] … y uno más.
       *[other] … y { $matters } más.
    }

## Números

stats-head = El programa en números:
stats-applications =
    Candidaturas: { $all } en total, { $open } abiertas, { $sponsored } avaladas, { $rejected } rechazadas, { $withdrawn }
    retiradas
stats-drafts =
    { $drafts ->
        [0] Ahora mismo nadie escribe una candidatura
        [one] Ahora mismo se escribe una candidatura
       *[other] Ahora mismo se escriben { $drafts } candidaturas
    }
stats-to-answer =
    La mitad de quienes se presentaron tuvo la respuesta del equipo organizador en { $days ->
        [0] un día
        [one] un día
       *[other] { $days } días
    } (contadas: { $tickets })
stats-to-mentor =
    La mitad de las personas candidatas tuvo mentoría en { $days ->
        [0] un día
        [one] un día
       *[other] { $days } días
    } (contadas: { $tickets })
stats-to-title =
    La mitad de las personas con título lo tuvo en { $days ->
        [0] un día
        [one] un día
       *[other] { $days } días
    } desde que se presentó (contadas: { $tickets })
stats-mentors = Mentorizan: { $mentors } ({ $free } con tiempo, { $away } de ausencia)
stats-offers = Ofertas de mentoría: { $accepted } aceptadas, { $declined } declinadas, { $expired } sin respuesta
stats-ambassadors = Con el título: { $active } en activo, { $paused } en pausa, { $emeriti } eméritas
stats-column-region = Región
stats-column-ambassadors = Con el título
stats-region = { $region }: { $ambassadors }

## Archivos

export-head =
    { $files ->
        [one] Aquí están los registros, en un archivo.
       *[other] Aquí están los registros, en { $files } archivos.
    }
export-foot =
    Contienen lo que la gente contó de sí misma al programa. Por favor, guardadlos con el mismo cuidado que los vuestros, y
    borradlos cuando hayáis terminado con ellos.

## Quién decidió qué

trail-head =
    { $decisions ->
        [one] La última decisión, de { $all }:
       *[other] Las últimas { $decisions } decisiones, de { $all }:
    }
trail-head-ticket =
    { $decisions ->
        [one] Una decisión sobre el ticket { $no }:
       *[other] { $decisions } decisiones sobre el ticket { $no }:
    }
trail-none = Todavía nadie ha decidido nada.
trail-line = { $at }: { $by } { $request }
trail-foot =
    `!trail` con el número de un ticket muestra las decisiones sobre él; `!export` las entrega todas.

## La semana

digest-head = **La semana** desde el { $since }
digest-applications =
    Candidaturas: { $opened } nuevas, { $sponsored } avaladas, { $rejected } rechazadas, { $withdrawn } retiradas.
digest-waiting =
    { $matters ->
        [one] Espera un asunto:
       *[other] Esperan { $matters } asuntos, primero el más antiguo:
    }
digest-nothing = No espera nada.
