### Una tanda: a quién se propone y por qué, a quién no y por qué, y qué ha cambiado desde entonces.

tranche-head =
    { $proposed ->
        [one] Propongo esta única candidatura
       *[other] Propongo estas { $proposed } candidaturas
    }, de { $asked } que pediste:
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] sin puntuar
        [one] una puntuación
       *[other] { $scores } puntuaciones
    })
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] sin puntuar
        [one] una puntuación
       *[other] { $scores } puntuaciones
    })

    { $region }: puesto { $seat } de { $seats }
tranche-nobody = De { $asked } que pediste, ahora mismo no puedo proponer a nadie.
tranche-passed =
    { $applications ->
        [one] Esta no está entre ellas, y por qué:
       *[other] Estas { $applications } no están entre ellas, y por qué:
    }
tranche-passed-full = { $no } { $who }, { $overall }: { $region } está completa, { $taken } de { $seats }
tranche-passed-unscored =
    { $no } { $who }: le faltan puntuaciones del equipo organizador, { $scores } completas de { $needed }
tranche-passed-later = { $no } { $who }, { $overall }: viene después de las que pediste
tranche-passed-held = { $no } { $who }: en espera hasta el { $until }
tranche-order =
    El orden: primero, la media más alta en conjunto; a igual media, las de la lista corta ⭐; entre ellas, quien se
    presentó antes.
tranche-cap =
    { $seats ->
        [one] Solo una persona
       *[other] Como mucho { $seats } personas
    } por región, { $counting ->
        [0] sin contar las que ya tienen allí el título
       *[other] contando las que ya tienen allí el título y las que son candidatas
    }.
tranche-letter = Cada persona elegida leería esto, con el número de su ticket:
tranche-others =
    Las demás no reciben ahora ninguna noticia: siguen en selección y conservan la fecha antes de la cual la tendrán.
    `!tranche confirmar` hace lo mismo que ✅.
tranche-changed = **Algo ha cambiado desde que te mostré esta tanda, así que no he hecho nada:**
tranche-moved = { $no } { $who } está ahora en «{ $stage }»
tranche-rescored = { $no } { $who } se ha puntuado, puesto en la lista corta o mirado de nuevo
tranche-in = { $no } { $who } ahora forma parte de ella
tranche-out = { $no } { $who } ya no forma parte de ella
tranche-done =
    { $by } ha seleccionado una tanda de { $selected ->
        [one] una candidatura
       *[other] { $selected } candidaturas
    }. Ahora busco quien mentorice:
tranche-done-item = { $no } { $who }
tranche-not-proposed = Ninguna tanda espera tu palabra. { $usage } con un número propone primero una.
tranche-empty = Ninguna candidatura espera una decisión, así que no hay a quién proponer.
