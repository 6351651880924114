### Grupos de usuarios: cómo se proponen, cómo los miran los embajadores y embajadoras de su región, y si se admiten o no.

## Al equipo organizador

proposal-head = Se propone un grupo de usuarios: { $no } **{ $name }**, de { $by }.
proposal-place = Lugar: { $place }
proposal-region =
    Región: { $region }, con { $groups ->
        [0] ningún grupo de usuarios todavía
        [one] un grupo de usuarios
       *[other] { $groups } grupos de usuarios
    } y { $ambassadors ->
        [0] nadie con el título
        [one] una persona con el título
       *[other] { $ambassadors } personas con el título
    }.
steps-open = Lo que falta para ser un grupo de usuarios oficial:
steps-done = Todos los pasos para ser un grupo de usuarios oficial están hechos.
proposal-beside = En el mismo lugar:
proposal-namesakes = Con el mismo nombre, en otro lugar:
proposal-shown =
    Se lo he mostrado a los embajadores y embajadoras de la región. Se puede admitir en cuanto alguien diga que está bien, y en
    todo caso desde el { $until }.
proposal-nobody-there = Nadie con el título en la región puede decir algo sobre eso, así que miradlo vosotros, por favor.
proposal-foot =
    ✅ `!admit { $no }` lo hace grupo nuevo · `!refuse { $no }` y un motivo, que leerán quienes lo organizan ·
    `!refuse { $no } spam` si no es ningún grupo de usuarios · `!group show { $no }`
proposal-waits = { $no } **{ $name }** espera vuestra respuesta desde el { $since }.

## Grupos en el mismo lugar

neighbour = { $no } { $name } ({ $place }): { $standing }; { $contact } habla por él, y todavía nadie lo mentoriza
neighbour-mentored = { $no } { $name } ({ $place }): { $standing }; { $contact } habla por él, y { $mentor } lo mentoriza
namesake = { $no } { $name }: { $standing }
overlap-head = { $by } propone un grupo de usuarios donde ya hay uno: { $no } **{ $name }**.
overlap-ask =
    Conocéis la región: ¿está bien así? ✅ o `!group agree { $no }` si lo está; `!group object { $no }` y por qué si veis una
    dificultad. El equipo organizador lo lee antes de decidir, y puede hacerlo desde el { $until } si nadie ha dicho antes que
    está bien.
overlap-ended =
    Los embajadores y embajadoras de la región han tenido tiempo para decir algo sobre { $no } **{ $name }**. Ya podéis decidir.
overlap-silence = Nadie con el título en la región ha dicho nada al respecto.
opinion-fine = A { $by } le parece bien.
opinion-difficult = { $by } ve una dificultad:
agreed = { $by } conoce la región y le parece bien { $no } **{ $name }** junto a los grupos que hay allí. Ya podéis decidir.
agreed-thanks = Gracias. El equipo organizador sabe ahora que { $no } está bien junto a los grupos que hay allí.
objected = { $by } conoce la región y ve una dificultad con { $no } **{ $name }**. No decide nada; tenedlo en cuenta cuando decidáis.
objected-thanks =
    Gracias. El equipo organizador lo lee antes de decidir sobre { $no }. Si llegas a verlo de otra manera:
    `!group agree { $no }`.
not-your-region = { $no } está en { $region }, y se pregunta a quienes tienen el título en esa región. Con `!feedback` el equipo organizador sabrá lo que sabes.
not-of-its-region = { $no } no está en tu región. Con `!feedback` el equipo organizador sabrá lo que sabes.
overlap-lasts =
    En el mismo lugar que { $no } ya hay grupos, y los embajadores y embajadoras de la región pueden decir algo hasta el
    { $until }. Puedes admitirlo entonces, o en cuanto alguien diga `!group agree { $no }`.

## Admitido

not-proposed = { $no } no espera ser admitido: { $standing }. `!group show { $no }` dice más.
admit-preview = Con esto { $no } **{ $name }** sería un grupo nuevo.
admit-opinions = Lo que dicen quienes tienen el título en la región:
admitted = { $by } ha admitido { $no } **{ $name }** como grupo nuevo. Lo saben quienes lo organizan, y todo el mundo en la sala de anuncios.
letter-admitted = ¡Os damos la bienvenida! { $by } ha admitido **{ $name }** ({ $no }) como nuevo grupo de usuarios de { -community }.
letter-admitted-gets =
    Un grupo nuevo aparece en `!groups`, lleva el logotipo de los grupos nuevos, que ayuda a que os encuentren, y se busca a
    alguien con el título que os mentorice.
letter-admitted-next = Lo que queda en el camino a grupo de usuarios oficial, y lo que ayuda:
letter-admitted-foot =
    No hay prisa: esto está para ayudar más que para examinar. `!group show { $no }` muestra en todo momento cómo estáis.
announced-new = Demos la bienvenida a un nuevo grupo de usuarios: **{ $name }**. `!group show { $no }` dice más.
announced-new-in = Demos la bienvenida a un nuevo grupo de usuarios en { $region }: **{ $name }**. `!group show { $no }` dice más.

## No admitido

refuse-preview = Con esto { $no } **{ $name }** no se admitiría, y quienes lo organizan leerían esto:
letter-refused = Gracias por proponer **{ $name }** ({ $no }). { $by } no lo ha admitido por ahora como grupo de usuarios. Este es el motivo:
letter-no-group =
    Gracias por tu interés. **{ $name }** ({ $no }) no es un grupo de usuarios como los entiende esta comunidad, así que no se ha
    admitido.
letter-about = Qué es un grupo de usuarios: { $about }
letter-again = Puedes volver a proponer un grupo en cuanto encaje: `!group new`.
refused = { $by } no ha admitido { $no } **{ $name }**. Quienes lo organizan leen este motivo, y cómo volver:
refused-as-spam = { $by } no ha admitido { $no } **{ $name }**, porque no es un grupo de usuarios. Quien lo propuso lee qué es uno.
mistaken-too-often =
    { $proposals ->
        [one] Lo que propusiste no era un grupo de usuarios
       *[other] { $proposals } de tus propuestas no eran grupos de usuarios
    }, así que por mi cuenta no tomo ninguna más de ti. Si de verdad organizas un grupo, cuéntaselo al equipo organizador:
    `!feedback` y unas palabras sobre él.
