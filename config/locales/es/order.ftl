### A quién se ofrece primero un ticket, y por qué. Lo que responde `!why`, a quienes mentorizan y al equipo organizador.

why-head = Se preguntó a { $mentor } por el ticket { $no } el { $at }. Lo que hablaba a su favor:
why-nobody =
    Desde el { $since } nadie tiene tiempo para el ticket { $no }. Por qué ahora mismo no se pregunta a nadie:
why-nobody-there = Todavía no hay nadie a quien preguntar.
why-not-kept = Lo que se sopesó entonces no se ha guardado.
why-wished = así lo pidió la persona candidata
why-region = es de la misma región: { $region }
why-language = acompaña en { $language }
why-language-group = habla { $language }, como quienes lo organizan
why-candidates =
    acompañaba { $candidates ->
        [0] a nadie
        [one] a una persona
       *[other] a { $candidates } personas
    } y tiene { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }
why-groups =
    acompañaba { $groups ->
        [0] a ningún grupo
        [one] a un grupo
       *[other] a { $groups } grupos
    } y tiene { $capacity ->
        [one] una plaza
       *[other] { $capacity } plazas
    }
why-never-asked = no se le había preguntado nunca
why-last-asked = la última vez que se le preguntó fue el { $at }
why-others = Las demás personas:
why-no-other = No había nadie más a quien preguntar.
why-no-other-group = No había nadie más con el título a quien preguntar.
why-more =
    … y { $mentors ->
        [one] una persona más
       *[other] { $mentors } personas más
    }.
why-more-group =
    … y { $ambassadors ->
        [one] una persona más
       *[other] { $ambassadors } personas más
    }.
not-asked-before = { $mentor }: ya se le preguntó por este ticket
not-asked-before-group = { $mentor }: ya se le preguntó por este grupo
not-away = { $mentor }: no está
not-full = { $mentor }: no tiene ninguna plaza libre
not-wished = { $mentor }: la persona candidata pidió a otra
not-region = { $mentor }: no es de la región de la persona candidata
not-region-group = { $mentor }: no es de la región del grupo
not-language = { $mentor }: no acompaña en el idioma de la persona candidata
not-language-group = { $mentor }: no habla el idioma de quienes lo organizan
not-places = { $mentor }: tiene menos plazas libres
not-candidates = { $mentor }: acompaña a más personas
not-groups = { $mentor }: acompaña a más grupos
not-asked-later = { $mentor }: se le preguntó más recientemente
not-name = { $mentor }: en igualdad de todo lo demás, decide el ID de Matrix
