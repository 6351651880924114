### Lo que solo dice el programa de embajadores de OpenStack: sus nombres, sus preguntas, sus regiones, sus criterios.

-title = Embajador/a de OpenStack
-community = OpenStack

programme-name = Programa de embajadores de OpenStack

question-why = ¿Por qué te presentas para ser Embajador/a de OpenStack?
question-participation = ¿Cómo has participado hasta ahora en la comunidad de OpenStack?
question-ideas =
    ¿Qué ideas tienes para tu comunidad que desearías tener tiempo o recursos para llevar a cabo?
question-region = ¿Dónde vas a pasar la mayor parte del próximo año?
question-account = ¿Cuál es el nombre de tu cuenta de OpenStack (la que tienes en Launchpad)?
question-email = ¿En qué dirección de correo pueden escribirte quien te mentorice y el equipo organizador?
question-consent =
    Si recibes el título, ¿podemos incluir tu nombre públicamente en el directorio y anunciarlo?

region-africa = África
region-asia-pacific = Asia-Pacífico
    .words = APAC, Asia
region-europe = Europa
region-latin-america = América Latina
    .words = Latinoamérica, LATAM, Sudamérica, Centroamérica
region-middle-east = Oriente Medio
    .words = Oriente Próximo
region-north-america = América del Norte
    .words = Norteamérica

criterion-participation = participación
    .words = participacion
criterion-location = ubicación
    .words = ubicacion, lugar
criterion-impact = impacto

## Preguntas frecuentes, traducidas fielmente de la wiki

faq-when = ¿Cuándo va a ocurrir todo esto?
    .answer =
        Esperamos que la primera tanda de embajadores y embajadoras tenga su título en septiembre, para que el programa
        esté en marcha antes de la cumbre. Queremos hacerlo tan pronto como sea posible, porque esperamos que contribuya
        mucho a resolver algunos problemas que existen ahora mismo.
    .patterns =
        \bcu[aá]ndo .*(ocurr|empez|empieza|comien|arranc|lanza|sucede|primera tanda|primeros embajadores), para septiembre,
        antes de la cumbre, \bcalendario\b, \bcronograma\b, ^cu[aá]ndo$
faq-pay = ¿Cuánto cobran los embajadores y las embajadoras?
    .answer = Se les paga con amor: es un puesto voluntario.
    .patterns =
        \bcobr(a|an|ar|as|o)\b, \bpag(a|an|ar|ado|ados|ada|adas|o|os)\b, \bsueldos?\b, \bsalarios?\b, \bdinero\b,
        \bremunera(do|da|dos|das|ci[oó]n)\b, \bgana(n|r)? .*embajador, \bvoluntari(o|a|os|as|ado)\b
faq-regions = ¿Qué tamaño tendrán las regiones?
    .answer =
        Al principio: grande. Empezamos con un número pequeño de embajadores y embajadoras para poder aprender antes de
        crecer. También queremos evitar que haya muchas personas con el título en una sola región: de ahí los criterios de
        selección relacionados con la geografía.
    .patterns =
        tama[nñ]o .*regi[oó]n, \b(grandes?|peque[nñ]as?) .*regi[oó]n, regi[oó]n(es)? .*\b(grandes?|peque[nñ]as?)\b,
        cu[aá]nt(os|as) .*regi[oó]n, ^regi[oó]n(es)?$
faq-user-group-leader = ¿Qué relación hay entre «Embajador/a» y «User Group Leader» (líder de grupo de usuarios)?
    .answer =
        Embajador/a de OpenStack y líder de un grupo de usuarios de OpenStack son dos papeles distintos que, por supuesto,
        puede desempeñar una misma persona, pero tienen responsabilidades distintas. Quien tiene el título puede participar
        en la organización de su grupo de encuentros local, pero hablará con quienes lideran los grupos de usuarios de su
        región sobre la mejor manera de ayudar, ¡no de ocupar su lugar!
    .patterns =
        \bl[ií]der(es)? .*grupos? de usuari, \bgrupos? de usuari(os|as) .*(l[ií]der|embajador),
        embajador.* grupos? de usuari, ^grupos? de usuari(os|as)$, ^l[ií]der(es)?$
faq-term = ¿Cuánto durará el cargo de embajador o embajadora?
    .answer =
        Es «un puesto para toda la vida». Creemos que las personas que reúnen las condiciones para tener el título sabrán
        cuándo dejarlo con elegancia.
    .patterns =
        \bcu[aá]nto (tiempo )?.*(dura|durar[aá]|vale) .*(cargo|t[ií]tulo|puesto|mandato), \bmandato\b, toda la vida,
        \bde por vida\b, t[ií]tulo .*(caduca|expira|vence|termina), duraci[oó]n .*(cargo|t[ií]tulo)
faq-misuse = ¿Cómo trataremos el mal uso del título de Embajador/a?
    .answer =
        Esta pregunta surge a menudo, pero tenemos fe en nuestra comunidad. Aplicaremos criterios de selección para
        descartar al principio a las personas indeseables, y después mantendremos un contacto constante con los embajadores
        y las embajadoras para detectar las primeras señales de que las cosas no van por buen camino. También agradecemos
        que los miembros de la comunidad nos ayuden a vigilar el mal uso del título.
    .patterns =
        \b(mal uso|uso indebido)\b, \babus(o|os|a|an|ar)\b, \bfals(o|a|os|as) embajador, pasar? por .*embajador,
        \bimpostor(a|es|as)?\b

## Grupos de usuarios

question-group-name = ¿Cómo se llama vuestro grupo?
    .rule = incluye «OpenStack» y dónde está el grupo, por ejemplo «OpenStack User Group Oslo».
question-group-place = ¿En qué ciudad o zona se reúne?
question-group-region = ¿En qué región está?
question-group-zone = ¿En qué zona horaria se reúne?
question-group-people = ¿Quién lo organiza, contándote a ti?
question-group-links = ¿Dónde está vuestro grupo en la web: su propia página, la de los encuentros y demás?
question-group-channels = ¿Dónde hablan entre sí vuestros miembros: listas de correo, salas de chat, redes sociales?
question-group-meetings = ¿Con qué frecuencia os reunís y qué se hace allí?
question-group-history = ¿Qué ha hecho vuestro grupo hasta ahora? ¿Desde cuándo existe?
question-group-policy = ¿Habéis aceptado quienes lo organizáis la política de redes sociales y eventos?

## Lo que hace oficial a un grupo de usuarios

group-criterion-policy = de acuerdo con las normas para redes sociales y eventos
    .open = falta aceptar las normas
    .advice =
        Leed las normas en grupo, hablad de lo que significan para vuestros canales y eventos, y decid que sí con
        `!group edit`. Quien se una más tarde también las lee.
group-criterion-contact = datos de contacto completos
    .open = los datos de contacto aún no están completos
    .advice =
        La gente viene a un grupo que puede encontrar y al que puede escribir. Dad de cada persona que organiza una dirección que
        alguien lea, y los enlaces que buscaría quien llega por primera vez; `!group edit` admite una respuesta cada vez.
group-criterion-organised = lo organizan con imparcialidad varias personas de distintas empresas
    .open = la organización y la diversidad aún no están validadas
    .advice =
        No hay un número correcto de personas: repartid el trabajo para que el grupo siga cuando alguien falte, e invitad
        a participar a gente habitual que trabaje en otros sitios. Apuntad quién hace qué, y que ninguna empresa sola
        sea dueña del escenario.
group-criterion-channels = canales de comunicación activos y conformes a las normas
    .open = los canales aún no están validados
    .advice =
        Un canal vivo vale más que cinco en silencio. Anunciad allí cada encuentro, contad después cómo fue y responded a las
        preguntas en pocos días; así habla por sí mismo.
group-criterion-meetings = encuentros regulares, con contenido adecuado
    .open = los encuentros aún no están validados
    .advice =
        Lo que es regular cambia según la cultura: una charla al mes, o dos eventos bien preparados al año donde las
        reuniones pequeñas entre desconocidos no son costumbre. Elegid un ritmo que podáis mantener, anunciad en cada encuentro
        la próxima fecha, y tened algo para quien llega y algo para quien ya sabe.
group-criterion-mentor = alguien del equipo embajador mentoriza el grupo
    .open = sin mentor asignado
    .advice =
        Se busca a alguien sin que tengáis que hacer nada. También podéis pedírselo a quien conozcáis del equipo embajador: le basta
        una palabra aquí para encargarse del grupo. Contadle qué os gustaría probar primero.
