### A quién se puede preguntar por qué, y quién tiene el título.

topics-kept = ¡Gracias! Quien me pregunte con `!who` te encuentra ahora por estos temas:
topics-head = Por esto te encuentra la gente cuando me pregunta con `!who`:
topics-none =
    Hasta ahora nadie te encuentra por ningún tema. Escribe `!topics` y sobre qué te gusta que te pregunten, separado por
    comas: `!topics rust, redes, organizar eventos`.
topics-foot = `!topics` con otros los sustituye, `!topics -` los borra.
topics-erased = Borrado: ya nadie te encuentra por ningún tema.
topics-unlisted =
    Elegiste no figurar públicamente, así que guardo tus temas para mí, y nadie te encuentra por ellos:
topics-empty = No he encontrado ningún tema ahí. Se escribe así: { $usage }.
topics-long =
    Eso tiene { $has } caracteres, y { $max } son el máximo. Bastan unas palabras por tema: la gente te encuentra por
    ellas, y te pregunta el resto.

found-head = A estas personas se les puede preguntar por «{ $topic }»:
found-ambassador = { $who }, { -title } desde el { $since }: { $topics }
found-ambassador-region = { $who }, { -title } para { $region } desde el { $since }: { $topics }
found-mentor = { $who }, que mentoriza: { $topics }
found-more =
    { $people ->
        [one] Una persona más sabe de ello.
       *[other] { $people } personas más saben de ello.
    } Con una región después del tema, busco solo allí.
found-foot = Escríbeles sin más en un chat directo.
found-none =
    Hasta ahora nadie me ha dicho que sepa de «{ $topic }». Con otras palabras quizá aparezca alguien; `!roster` muestra
    quiénes son los embajadores y las embajadoras.
found-none-region =
    Hasta ahora nadie de la región { $region } me ha dicho que sepa de «{ $topic }». Sin la región busco en todas partes;
    `!roster` muestra quiénes son los embajadores y las embajadoras.

whois-holder = Sí, { $who } es { -title }, desde el { $since }.
whois-holder-region = Sí, { $who } es { -title } para { $region }, desde el { $since }.
whois-unlisted = Sí, { $who } es { -title }. Pidió que no se hiciera público nada más.
whois-paused = Está en pausa hasta el { $until }.
whois-emeritus =
    { $who } fue { -title } desde el { $since }, y lo dejó el { $until }. Ya no tiene el título, pero sí nuestra gratitud
    para siempre.
whois-nobody =
    No, { $who } no tiene aquí ningún título. Guíate por este ID de Matrix completo, porque los nombres pueden ser
    cualquiera. Si dice otra cosa, por favor, cuéntaselo al equipo organizador.
whois-by-name =
    ¿A quién te refieres? Cualquiera puede ponerse cualquier nombre, así que solo me guío por los ID de Matrix: menciona a
    la persona, o copia el ID de su perfil. { $usage }
