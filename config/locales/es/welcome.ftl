### La bienvenida para las personas nuevas que quieran una. Nadie la recibe sin pedirla, y nadie dos veces.

welcome-off =
    Aquí no se ofrece una bienvenida a las personas nuevas, así que { $command } no hace nada. En el archivo del programa
    se puede activar: `[welcome]`, `enabled = true`.
welcome-elsewhere =
    Las personas nuevas están en las salas de la comunidad: por favor, di `!welcome` allí, y pongo el ofrecimiento debajo.
welcome-offer =
    ¿Es tu primera vez por aquí? Toca 👋 o escribe `!hello`, y te cuento en nuestro chat directo quién puede ayudarte y qué
    se pregunta a menudo. Una vez, y solo si quieres.
welcome-word =
    ¡Te damos la bienvenida a { -community }! Soy el bot de su programa de embajadores. Nuestros embajadores y embajadoras
    son personas de esta comunidad a las que puedes preguntar cualquier cosa: saben quién es quién y te ayudan a
    orientarte.
welcome-where = ¿Dónde estás? Toca el número, o escríbelo como `!hello 1`, y te digo quién hay allí:
welcome-region = { $number }: { $region }
welcome-people =
    Estos son nuestros embajadores y embajadoras; escribe sin más a alguien de la lista en un chat directo:
welcome-people-region = Para { $region } puedes preguntar, en un chat directo, a:
welcome-ambassador = { $who }, { -title } desde el { $since }
welcome-nobody =
    Todavía no hay nadie con el título de quien pueda hablarte. Pregunta sin más en la sala de la comunidad.
welcome-nobody-region =
    Para { $region } todavía no hay nadie con el título de quien pueda hablarte. `!roster` muestra todas las regiones; y
    siempre puedes preguntar en la sala de la comunidad.
welcome-before =
    Te saludé el { $greeted }. `!roster` muestra a los embajadores y las embajadoras, `!faq` lo que se pregunta a menudo,
    `!help` lo que puedes hacer.
welcome-nowhere =
    { $regions ->
        [one] Solo hay una región: escribe `!hello 1`.
       *[other] Las regiones van del 1 al { $regions }: escribe `!hello` con uno de esos números.
    }
