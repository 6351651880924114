### Lo que cuentan los embajadores y las embajadoras, y las noticias que salen de ello cada mes. Un informe es un regalo:
### nadie lo debe.

## Las clases de actividad

report-kind-meetup = encuentro
    .words = meetup, reunión, reunion, quedada
report-kind-talk = charla
    .words = ponencia, conferencia, presentación, presentacion
report-kind-workshop = taller
    .words = workshop
report-kind-hackfest = hackfest
    .words = hackatón, hackaton, hackathon
report-kind-localisation = traducción
    .words = traduccion, localización, localizacion
report-kind-other = algo distinto
    .words = otro, otra, otra cosa

## Lo que va delante de un dato que se cuenta en su propia línea: estos nombres, u otros

field-kind = tipo
    .words = clase, qué, que
field-day = fecha
    .words = día, dia, cuándo, cuando
field-place = lugar
    .words = dónde, donde, ciudad, sitio
field-link = enlace
    .words = url, web, página, pagina
field-people = personas
    .words = gente, asistentes, participantes, alcance
word-today = hoy
word-yesterday = ayer
word-at = en
    .words = el

## Contar algo

report-form =
    Cuéntame lo que hiciste en una línea, en cualquier orden:

    `!report encuentro 2026-03-02 Oslo https://example.org/evening 40`

    o línea por línea, y deja fuera lo que no haya:

    `!report`

    `tipo: encuentro`

    `fecha: 2026-03-02`

    `lugar: Oslo`

    `enlace: https://example.org/evening`

    `personas: 40`

    Solo hacen falta el tipo y el día. Los tipos son { $kinds }.
report-kind-missing =
    ¿Qué fue? Por favor, empieza con { $kinds }. `!report` a solas muestra cómo se escribe un informe.
report-kind-unknown =
    No conozco ningún tipo de actividad que se llame «{ $word }». Hay { $kinds }. `!report` a solas muestra cómo se
    escribe un informe.
report-day-missing =
    ¿Cuándo fue? Por favor, añade el día como año-mes-día, por ejemplo 2026-03-02; «hoy» y «ayer» también valen.
report-day-unclear =
    No puedo leer «{ $word }» como un día. Por favor, escríbelo como año-mes-día, por ejemplo 2026-03-02.
report-day-ahead =
    El { $day } está todavía por llegar, ¡y te deseo lo mejor para ese día! Por favor, cuéntamelo cuando haya pasado.
report-link-unclear =
    «{ $word }» no es un enlace que abra un navegador. Por favor, escríbelo completo, con https:// al principio, o déjalo
    fuera.
report-people-unclear =
    «{ $word }» no es un número de personas. Por favor, escribe 0 o más, como número entero, o déjalo fuera.
report-taken = ¡Gracias! He anotado esto:
report-line =
    { $no }: { $kind }, { $day }, { $who }{ $people ->
        [0] {""}
        [one] , se llegó a una persona
       *[other] , se llegó a { $people } personas
    }
report-line-place =
    { $no }: { $kind }, { $day }, { $place }, { $who }{ $people ->
        [0] {""}
        [one] , se llegó a una persona
       *[other] , se llegó a { $people } personas
    }
report-link = para leer o ver: { $link }
report-streak =
    { $months ->
        [one] Es tu primer mes de la racha.
       *[other] Ya son { $months } meses seguidos con algo que contar. ¡Estupendo!
    }
report-foot = ¿Hay algo mal? `!unreport { $no }` lo retira; después, cuéntalo sin más otra vez.
no-such-report = No tienes ningún informe { $no }. `!reports` muestra los que tienes.
report-taken-back = He retirado el informe { $no } y borrado lo que decía.

## Leer

reports-none = Todavía no hay informes. Los embajadores y las embajadoras los escriben con `!report`.
reports-own = Estos son tus últimos informes:
reports-all = Estos son los últimos informes:
reports-more =
    { $more ->
        [one] Hay uno más antes de estos.
       *[other] Hay { $more } más antes de estos.
    }

## Las noticias de un mes

news-head = **Lo que hicieron los embajadores y las embajadoras:** desde el { $since } han contado { $reports ->
        [0] cero actividades.
        [one] una actividad.
       *[other] { $reports } actividades.
    }{ $people ->
        [0] {""}
        [one] {" "}Llegaron a una persona.
       *[other] {" "}Llegaron a { $people } personas.
    }
news-quiet = **Lo que hicieron los embajadores y las embajadoras:** desde el { $since } no hay informes ni opiniones. No
    diré nada más de ello hasta que haya algo que contar.
news-region = **{ $region }:** { $reports ->
        [one] un informe
       *[other] { $reports } informes
    }{ $people ->
        [0] {""}
        [one] , se llegó a una persona
       *[other] , se llegó a { $people } personas
    }
news-nowhere = **Sin región:** { $reports ->
        [one] un informe
       *[other] { $reports } informes
    }{ $people ->
        [0] {""}
        [one] , se llegó a una persona
       *[other] , se llegó a { $people } personas
    }
news-kind = { $kind }: { $reports }
news-link = { $kind } el { $day }, por { $who }: { $link }
news-silent =
    Hay personas con el título, pero esta vez ningún informe, en { $regions }. Puede haber cien buenas razones; quizá
    alguien de allí se alegre de que le preguntéis si necesita algo.
news-streaks = **Mes tras mes:**
news-streak =
    { $who } ha tenido algo que contar { $months ->
        [one] durante un mes.
       *[other] durante { $months } meses seguidos.
    }
