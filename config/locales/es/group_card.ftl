### Un grupo de usuarios, como se muestra a quien pregunta por él.

group-card-head = **Grupo de usuarios { $no }: { $name }**
group-card-head-nameless = **Grupo de usuarios { $no }**
group-card-standing = Estado: **{ $standing }**, desde el { $since }; por { $by }
group-card-why = El motivo:
group-card-proposed = Propuesto: { $at }; por { $by }
group-card-place = Lugar: { $place }
group-card-place-region = Lugar: { $place } ({ $region })
group-card-region = Región: { $region }
group-card-zone = Zona horaria: { $zone }
group-card-contact = Habla por él: { $who }
group-card-organisers = Lo organizan:
group-card-organiser = { $who }
group-card-organiser-named = { $who }: { $name }
group-card-addresses = { $person }
group-card-addresses-offline = No está en Matrix: { $person }
group-card-unnamed =
    { $people ->
        [one] Y una persona más.
       *[other] Y { $people } personas más.
    }
group-card-recognised = 🏅 Reconocido por { $year }, por haber ido mucho más allá
group-card-mentor = Mentoriza: { $mentor }, desde el { $since }
group-card-mentor-sought = Mentoriza: nadie todavía; se busca a un embajador o embajadora
group-card-mentor-offered = Mentoriza: nadie todavía; he preguntado a { $mentor }, que tiene hasta el { $until } para responder
group-card-links = En la web:
group-card-said = En palabras de quienes lo organizan:
group-card-asked = { $question }
group-card-answer = { $answer }
group-card-link = URL: { $link }
group-card-support = Recibe ayuda, desde el { $since } hasta el { $until }; antes no se le retira nada. Con qué:
group-card-support-over = Recibió ayuda, desde el { $since } hasta el { $until }. Con qué:
group-card-elsewhere = Puedes leer más de él donde nadie más lee: escribe `!group show { $no }` en nuestro chat directo.
