### Lo que solo dice el programa de embajadores de Fedora: sus nombres, sus preguntas, sus regiones.

-title = Embajador/a de Fedora
-community = Fedora

programme-name = Embajadores de Fedora

question-why = ¿Por qué te gustaría ser Embajador/a de Fedora?
question-contributions = ¿Cómo has contribuido hasta ahora a Fedora?
question-plans = ¿Qué piensas hacer con el título, y dónde?
question-region = ¿Dónde vas a pasar la mayor parte del próximo año?
question-account = ¿Cuál es el nombre de tu cuenta FAS?
question-email = ¿En qué dirección de correo puede escribirte quien te mentorice?
question-consent =
    Si recibes el título, ¿podemos incluir tu nombre públicamente en el directorio y anunciarlo?

region-apac = Asia-Pacífico (APAC)
    .words = APAC, Asia, Pacífico, Asia-Pacífico
region-emea = Europa, Oriente Medio y África (EMEA)
    .words = EMEA, Europa, Oriente Medio, África
region-latam = América Latina (LATAM)
    .words = LATAM, América Latina, Latinoamérica, Sudamérica, Centroamérica
region-na = América del Norte (NA)
    .words = NA, América del Norte, Norteamérica

checklist-mailing-list = Solicitar el alta en la lista de correo de embajadores

## Preguntas frecuentes, contestadas con lo que la wiki decía del proceso

faq-become = ¿Cómo llego a ser Embajador/a de Fedora?
    .answer =
        Te guía alguien que te mentoriza. Te presentas con `!apply`, y pregunto a alguien que esté disponible, o primero a
        quien elijas. Cuando esa persona considera que estás en condiciones de tener el título completo, te da el visto
        bueno, te avala en el grupo de embajadores de FAS y cierra tu ticket como SPONSORED.
    .patterns =
        \b(ser|hacerme|hacerse|convertirme|convertirse) .*embajador,
        \b(presentarme|presento|postular|postularme|apuntarme)\b, \b(unirme|me uno)\b,
        ^c[oó]mo (funciona|empiezo|empieza|se empieza)$
faq-mentor-away = ¿Y si quien mentoriza no está disponible?
    .answer =
        Nadie contacta con quienes mentorizan y dicen que no están disponibles, y yo tampoco: `!mentors` muestra quién
        tiene tiempo. Quien recibe la pregunta o te acepta o dice que en este momento no puede mentorizar; entonces
        pregunto a otra persona, y conservas tu puesto.
    .patterns =
        \b(mentor|mentora|mentores|mentoras|mentoriza|mentorizan)\b.*
        \b(no est[aá]|no disponible|ausente|no contesta|no responde|sin tiempo|no tiene tiempo|de vacaciones)
faq-meanwhile = ¿Qué hago mientras me mentorizan?
    .answer =
        Durante ese tiempo, solicita el alta en la lista de correo de embajadores y sigue a quien te mentoriza: te guía.
    .patterns = \blistas? de correo\b, mientras .*mentor, durante .*mentor, (hago|pasa) (ahora|despu[eé]s|mientras tanto)$
faq-account = ¿Por qué preguntas el nombre de mi cuenta FAS y mi dirección de correo?
    .answer =
        El resumen de tu ticket tiene que incluir ambas cosas: con ellas, quien te mentoriza te reconoce, te localiza y te
        avala en el grupo de embajadores de FAS.
    .patterns =
        \b(cuenta|nombre) (de )?fas\b, (por qu[eé]|para qu[eé]) .*\b(correo|cuenta|e ?mail)\b
faq-approval = ¿Cómo sabré que mi candidatura está aprobada?
    .answer =
        Quien te mentoriza te avala y cierra tu ticket como SPONSORED. Lo sabrás en nuestro chat directo, y el ticket se
        actualiza con la enhorabuena.
    .patterns = \baprob(ad[oa]|aci[oó]n|ar|aron)\b, \baval(es|ar|an|ado|ada)?\b, \bvisto bueno\b
