### Nombres que aparecen en otras frases: órdenes y lo que llevan, personas, etapas, fechas, listas.

language-es = español
    .words = spanish, castellano, spanisch, espagnol, スペイン語, 西班牙语
named-language = { $name } ({ $tag })

## Órdenes: para qué sirve cada una, y un ejemplo. `.words` son sus palabras en español; las inglesas valen siempre.

command-apply = presentarte, o seguir con tu candidatura
    .words = postular, postularme, presentarme, candidatura
example-apply = `!apply`
command-status = en qué punto estás, quién lo tiene, para cuándo
    .words = estado
example-status = `!status`
command-back = volver a la pregunta anterior
    .words = atrás, atras, volver
example-back = `!back`
command-skip = saltar una pregunta que no es obligatoria
    .words = saltar, omitir
example-skip = `!skip`
command-long = contestar en varios mensajes
    .words = larga, largo
example-long = `!long`
command-next = terminar una respuesta de varios mensajes
    .words = siguiente, seguir
example-next = `!next`
command-show = mostrar tus respuestas hasta ahora
    .words = mostrar, ver
example-show = `!show`
command-edit = contestar otra vez una pregunta
    .words = editar, cambiar
example-edit = `!edit 2`
command-pick = contestar con una de las opciones de una pregunta
    .words = opción, opcion
example-pick = `!pick 2`
command-submit = enviar tu candidatura
    .words = enviar
example-submit = `!submit`
command-withdraw = retirar tu candidatura, en cualquier momento
    .words = retirar
example-withdraw = `!withdraw`
command-nominate = hacer que pregunte a alguien, en privado, si querría presentarse
    .words = proponer, nominar
example-nominate = `!nominate @bob:example.org Contesta a todas las personas nuevas, y se queda hasta que funciona.`
command-nothanks = decir que no a una propuesta, sin que nadie lo sepa
    .words = nogracias, no-gracias
example-nothanks = `!nothanks`
command-intake = abrir o cerrar el plazo de candidaturas, o ver cómo está
    .words = plazo, convocatoria
example-intake = `!intake cerrar Primero leemos lo que hay, y en mayo volvemos a abrir.`
command-select = seleccionar una candidatura
    .words = seleccionar
example-select = `!select #12`
command-reject = rechazar una candidatura, con un motivo que leerá quien se presenta
    .words = rechazar
example-reject = `!reject #12 Promete mucho; participa primero en algunos encuentros y vuelve a presentarte.`
command-applications = las candidaturas que esperan una decisión, primero las mejores
    .words = candidaturas
example-applications = `!applications`
command-score = dar puntos a una candidatura, que puedes cambiar
    .words = puntuar, puntos
example-score = `!score #12 participación 4 ubicación 3 impacto 5`
command-shortlist = poner una candidatura en la lista corta
    .words = preseleccionar, listacorta, lista-corta
example-shortlist = `!shortlist #12`
command-unshortlist = quitar una candidatura de la lista corta
    .words = despreseleccionar, quitar-de-lista
example-unshortlist = `!unshortlist #12`
command-hold = no decidir nada de una candidatura por un tiempo, con un motivo que leerá quien se presenta
    .words = espera, en-espera, aplazar
example-hold = `!hold #12 hasta 2026-08-31 Primero nos gustaría ver tu charla de julio.`
command-unhold = volver a mirar una candidatura que estaba en espera
    .words = reanudar, retomar
example-unhold = `!unhold #12`
command-tranche = hacer que proponga las mejores candidaturas, y seleccionar las que confirmes
    .words = tanda
example-tranche = `!tranche 5`
command-mentors = quiénes mentorizan, y quién tiene tiempo
    .words = mentores, mentoras
example-mentors = `!mentors`
command-choose = hacer que pregunte primero a cierta persona
    .words = elegir
example-choose = `!choose @edda:example.org`
command-available = volver a recibir ofertas
    .words = disponible
example-available = `!available`
command-unavailable = no recibir ofertas ni recordatorios durante un tiempo
    .words = ausente, nodisponible
example-unavailable = `!unavailable hasta 2026-08-31 por las vacaciones de verano, suplente @edda:example.org`
command-capacity = a cuántas personas acompañas a la vez
    .words = capacidad, plazas
example-capacity = `!capacity 2`
command-stand-in = ocuparte de las personas a las que alguien acompaña, durante su ausencia, o no
    .words = suplir, suplente
example-stand-in = `!stand-in sí @mo:example.org`
command-speaks = en qué idiomas acompañas
    .words = hablo, idiomas
example-speaks = `!speaks de fr`
command-why = por qué se preguntó por un ticket a esta persona, y no a otra
    .words = porqué, porque, por-qué, por-que
example-why = `!why #12`
command-release = devolver un ticket, lo cual está bien; el equipo organizador lee por qué
    .words = devolver, soltar
example-release = `!release #12 Empiezo en un trabajo nuevo y no puedo dedicarle el tiempo que merece.`
command-assign = dar a una persona candidata quien la mentorice
    .words = asignar
example-assign = `!assign #12 @edda:example.org`
command-orphans = quién está sin mentoría, a quién espera, y desde cuándo
    .words = huérfanos, huerfanos, sin-mentoría, sin-mentoria
example-orphans = `!orphans`
command-silent = hacer que pregunte a la otra persona, cuando no sabes nada de ella
    .words = silencio
example-silent = `!silent #12`
command-here = decir que estás ahí
    .words = aquí, aqui, presente
example-here = `!here #12`
command-progress = qué tal va con la persona a la que acompañas
    .words = progreso, avance
example-progress = `!progress #12 todavía-no`
command-memo = escribir en un ticket una nota solo para quienes mentorizan y el equipo organizador
    .words = apunte, apuntar
example-memo = `!memo #12 Por teléfono habla con más soltura.`
command-done = marcar un punto de la lista de tareas
    .words = hecho, hecha
example-done = `!done #12 1`
command-undo = volver a abrir un punto de la lista de tareas
    .words = deshacer, reabrir
example-undo = `!undo #12 1`
command-accept = acompañar a una persona candidata
    .words = aceptar
example-accept = `!accept #12`
command-decline = decir que no a una oferta, lo cual está bien
    .words = declinar
example-decline = `!decline #12 Este mes me mudo de casa.`
command-extend = más tiempo para contestar a una oferta, una vez
    .words = ampliar, prorrogar
example-extend = `!extend #12`
command-ticket = mostrar un ticket
    .words = ticket, tique
example-ticket = `!ticket #12`
command-history = mostrar qué ha pasado con un ticket
    .words = historial, historia
example-history = `!history #12`
command-tickets = mostrar los tickets abiertos
    .words = tickets, tiques
example-tickets = `!tickets`
command-note = escribir una nota en un ticket, que la persona candidata también puede leer
    .words = nota, anotar
example-note = `!note #12 Ya está en la lista de correo.`
command-thumbsup = dar el visto bueno: la persona candidata está en condiciones
    .words = vistobueno, visto-bueno
example-thumbsup = `!thumbsup #12`
command-sponsor = dar el título a la persona candidata
    .words = avalar
example-sponsor = `!sponsor #12`
command-concern = decir con tu nombre lo que habla en contra de una persona candidata, que leerá qué, pero no quién
    .words = reparo, objeción, objecion
example-concern = `!concern #12 La charla que describe la dio otra persona.`
command-resolve = decir cómo se resolvió un reparo; la persona candidata también lo lee
    .words = resolver, resuelto
example-resolve = `!resolve #12 1 Hemos hablado: la dieron entre dos.`
command-unsponsor = retirar un aval, con un motivo que leerá la persona
    .words = retirar-aval, desavalar
example-unsponsor = `!unsponsor #12 La cuenta es de otra persona.`
command-roster = mostrar quién tiene el título
    .words = embajadores, embajadoras
example-roster = `!roster`
command-todo = qué espera, a quién y desde cuándo
    .words = pendientes
example-todo = `!todo`
command-broadcast = llevar un mensaje a todos los embajadores y todas las embajadoras
    .words = difundir, difusión, difusion
example-broadcast = `!broadcast Por favor, enviad a ask.example.org a quienes tengan preguntas.`
command-broadcasts = qué se ha llevado a todos los embajadores y todas las embajadoras, y a cuántas personas ha llegado
    .words = difusiones
example-broadcasts = `!broadcasts 3`
command-stats = el programa en números
    .words = números, numeros, estadísticas, estadisticas
example-stats = `!stats`
command-export = recibir los registros en archivos
    .words = exportar
example-export = `!export csv`
command-trail = quién decidió qué, cuándo y por qué
    .words = decisiones
example-trail = `!trail #12`
command-audit = qué es y qué fue alguien aquí, qué decidió y qué se decidió sobre su persona
    .words = auditoría, auditoria
example-audit = `!audit @alice:example.org`
command-reload = leer de nuevo mi configuración, o ver qué cambiaría
    .words = recargar
example-reload = `!reload`
command-ask = preguntar a los embajadores y las embajadoras de una región; la respuesta te llega directamente
    .words = preguntar, pregunta
example-ask = `!ask europa ¿Quién podría hablar en nuestro encuentro en Oslo?`
command-answer = contestar a lo que alguien preguntó
    .words = contestar, responder, respuesta
example-answer = `!answer 3 Edda conoce a todas las personas que dan charlas en el norte.`
command-active = decir que todo te va bien, o terminar tu pausa
    .words = activo, activa
example-active = `!active`
command-pause = tomarte una pausa: conservas el título y no se te pide nada
    .words = pausa
example-pause = `!pause hasta 2026-08-31 por las vacaciones de verano`
command-stepdown = dejar el título, con gratitud, y ser una persona emérita
    .words = dejarlo, dimitir
example-stepdown = `!stepdown`
command-return = volver a tener el título
    .words = regresar
example-return = `!return`
command-welcome-back = devolver el título a una persona emérita que ha pedido volver
    .words = bienvenida, acoger
example-welcome-back = `!welcome-back @alice:example.org`
command-report = contar lo que hiciste: un encuentro, una charla, un hackfest …
    .words = informe, informar, contar
example-report = `!report encuentro 2026-03-02 Oslo https://example.org/evening 40`
command-reports = mostrar tus informes; el equipo organizador ve los de todo el mundo
    .words = informes
example-reports = `!reports`
command-unreport = retirar uno de tus informes
    .words = retirar-informe, quitar-informe
example-unreport = `!unreport R12`
command-call = pedir ayuda a los embajadores y las embajadoras: una traducción, una charla, un hackfest …
    .words = llamada, llamar
example-call = `!call charla europa hasta 2026-04-30 ¿Quién daría una charla en Oslo en mayo?`
command-join-call = ayudar en algo para lo que alguien llama
    .words = apuntarme, colaborar
example-join-call = `!join-call C3`
command-leave-call = dejar una llamada a colaborar, lo cual está bien
    .words = desapuntarme
example-leave-call = `!leave-call C3`
command-calls = mostrar en qué se pide ayuda a los embajadores y las embajadoras, o una de esas llamadas
    .words = llamadas
example-calls = `!calls C3`
command-close-call = contar a todo el mundo en qué quedó una llamada a colaborar
    .words = cerrar-llamada
example-close-call = `!close-call C3 Edda dio la charla, y vinieron 60 personas.`
command-groups = muestra los grupos de usuarios: todos, o los de una región, un estado, un nombre o una ciudad
    .words = grupos
example-groups = `!groups europe new`
command-groups-report = muestra cómo están los grupos de usuarios de cada región y qué le falta a cada uno
    .words = grupos-informe
example-groups-report = `!groups report europe`
command-groups-export = entrega los datos de los grupos de usuarios como archivos
    .words = grupos-exportar
example-groups-export = `!groups export csv`
command-group-show = muestra un grupo de usuarios: en qué punto está y qué falta todavía
    .words = grupo, grupo-mostrar
example-group-show = `!group show G4`
command-group-logo = envía el logotipo de un grupo de usuarios que tiene un estado
    .words = logotipo
example-group-logo = `!group logo G4`
command-group-mentor = mentorizar a un grupo de usuarios sin que nadie pregunte
    .words = grupo-mentorizar
example-group-mentor = `!group mentor G4`
command-group-accept = mentorizar al grupo de usuarios por el que se te preguntó
    .words = grupo-aceptar
example-group-accept = `!group accept G4`
command-group-decline = decir que no a un grupo de usuarios, lo cual está bien
    .words = grupo-declinar
example-group-decline = `!group decline G4 Me mudo este mes.`
command-group-extend = más tiempo para contestar sobre un grupo de usuarios, una vez
    .words = grupo-ampliar
example-group-extend = `!group extend G4`
command-group-release = devolver un grupo de usuarios, con el motivo
    .words = grupo-devolver
example-group-release = `!group release G4 Me mudo a otro continente.`
command-group-assign = dar a un grupo de usuarios quien lo mentorice
    .words = grupo-asignar
example-group-assign = `!group assign G4 @mo:example.org`
command-group-why = por qué se preguntó por un grupo a esta persona, y no a otra
    .words = grupo-porqué, grupo-porque
example-group-why = `!group why G4`
command-group-capacity = a cuántos grupos de usuarios acompañas a la vez
    .words = grupo-plazas, capacity-groups
example-group-capacity = `!group capacity 2`
command-recognise = muestra en qué punto está el reconocimiento anual de grupos de usuarios y cuáles se reconocieron
    .words = reconocimiento, reconocer
example-recognise = `!recognise`
command-recognise-nominate = propone un grupo de usuarios para el reconocimiento anual y dice por qué
    .words = reconocimiento-proponer
example-recognise-nominate = `!recognise nominate G4 Tres installfests en pueblos donde no hay ningún grupo.`
command-recognise-open = abre las propuestas de grupos de usuarios para un año
    .words = reconocimiento-abrir
example-recognise-open = `!recognise open 2027 until 2027-02-28`
command-recognise-poll = cierra las propuestas y abre la votación de los embajadores y las embajadoras
    .words = reconocimiento-votar
example-recognise-poll = `!recognise poll until 2027-03-14`
command-recognise-announce = anuncia qué grupos de usuarios se reconocen
    .words = reconocimiento-anunciar
example-recognise-announce = `!recognise announce`
command-recognise-cancel = cancela el reconocimiento del año
    .words = reconocimiento-cancelar
example-recognise-cancel = `!recognise cancel Este año tenemos muy poco tiempo.`
command-group-history = cuenta lo que ha pasado con un grupo de usuarios
    .words = grupo-historial
example-group-history = `!group history G4`
command-validate = di, después de mirar, que un grupo de usuarios cumple un paso
    .words = validar
example-validate = `!validate G4 5 Estuve en su encuentro de marzo.`
command-invalidate = di que un paso de un grupo de usuarios vuelve a estar abierto
    .words = invalidar
example-invalidate = `!invalidate G4 5 Desde mayo no se ha anunciado ningún encuentro.`
command-waive = di que un grupo de usuarios no necesita un paso
    .words = dispensar
example-waive = `!waive G4 6 Llevan diez años en marcha.`
command-group-agree = decir que un grupo propuesto encaja junto a los demás del mismo lugar
    .words = grupo-encaja
example-group-agree = `!group agree G7 Se reúnen en otra parte de la ciudad.`
command-group-object = contar al equipo organizador una dificultad con un grupo propuesto antes de que decida
    .words = grupo-reparo
example-group-object = `!group object G7 Los dos se reunirían la misma tarde.`
command-admit = admitir un grupo propuesto como grupo de usuarios nuevo
    .words = admitir
example-admit = `!admit G7`
command-refuse = no admitir un grupo propuesto, con un motivo que leerán quienes lo organizan
    .words = noadmitir
example-refuse = `!refuse G7 Pasad antes por OpenStack Oslo; se alegrarán de veros.`
command-grant = hacer oficial un grupo nuevo que ha dado todos los pasos
    .words = otorgar
example-grant = `!grant G4`
command-support = echar una mano a un grupo que pasa un mal momento, con una fecha
    .words = apoyar
example-support = `!support G4 hasta 2026-06-01 Este año aún no ha habido ninguna reunión.`
command-recovered = decir que un grupo ya no necesita esa ayuda
    .words = recuperado
example-recovered = `!recovered G4 Vuelven a reunirse.`
command-revoke = retirar el estado de un grupo al que no se pudo ayudar, con un motivo que leerán quienes lo organizan
    .words = revocar
example-revoke = `!revoke G4 No se encontró a nadie que siguiera con él.`
command-regrant = devolver a un grupo el estado que se le retiró
    .words = reotorgar
example-regrant = `!regrant G4 Vuelven a reunirse.`
command-group-new = proponer un grupo de usuarios, o seguir con ello
    .words = grupo-nuevo, grupo-proponer
example-group-new = `!group new`
command-group-edit = cambiar los datos de tu grupo de usuarios
    .words = grupo-cambiar
example-group-edit = `!group edit G4`
command-group-transfer = pedir a otra persona que hable en nombre de un grupo de usuarios
    .words = grupo-pasar
example-group-transfer = `!group transfer G4 @bob:example.org`
command-group-take = hablar desde ahora en nombre de un grupo de usuarios, si te lo han pedido
    .words = grupo-tomar
example-group-take = `!group take G4`
command-group-pass = decir que prefieres no hablar en nombre de un grupo de usuarios
    .words = grupo-no-tomar
example-group-pass = `!group pass G4`
command-group-leave = quitarte de la lista de quienes organizan un grupo de usuarios
    .words = grupo-dejar
example-group-leave = `!group leave G4`
command-group-close = cerrar un grupo de usuarios que ya no existe
    .words = grupo-cerrar
example-group-close = `!group close G4 We have merged with the group in Bergen.`
command-flag = avisar de un uso indebido del título; nadie sabrá quién avisó
    .words = avisar
example-flag = `!flag @bob:example.org Vende certificados como embajador.`
command-flag-kind = decir qué clase de uso indebido avisaste
    .words = clase
example-flag-kind = `!flag-kind M3 comercial`
command-quote = dejar que el equipo organizador lea las palabras del mensaje del que avisaste
    .words = citar
example-quote = `!quote M3`
command-respond = contar tu versión en un caso sobre ti
    .words = alegar
example-respond = `!respond M3 El nombre era una broma; ya lo he cambiado.`
command-cases = mostrar qué casos de uso indebido del título esperan, y a quién
    .words = casos
example-cases = `!cases`
command-case = mostrar un caso de uso indebido del título que tenga que ver contigo
    .words = caso
example-case = `!case M3`
command-dismiss = decidir que en un caso de uso indebido no hay nada, con un motivo que leen todas las personas afectadas
    .words = desestimar
example-dismiss = `!dismiss M3 No hay nada: la charla estaba acordada con nuestro equipo.`
command-uphold = decidir un caso de uso indebido: con una advertencia, pidiendo otro nombre visible o retirando el título
    .words = estimar
example-uphold = `!uphold M3 warn Por favor, pregunta antes de hablar en nombre del proyecto.`
command-appeal = pedir que otra persona revise lo que se decidió sobre ti
    .words = recurrir, apelar
example-appeal = `!appeal M3 El nombre era una broma entre amistades y ya no está.`
command-affirm = mantener la decisión de un caso de uso indebido tras un recurso
    .words = ratificar
example-affirm = `!affirm M3 La charla se dio en nuestro nombre sin que lo supiéramos.`
command-overturn = anular la decisión de un caso de uso indebido tras un recurso
    .words = anular
example-overturn = `!overturn M3 La charla estaba acordada; se nos había olvidado.`
command-feedback = decir al programa lo que piensas, lo que falta, lo que está bien
    .words = opinar, opinión, opinion
example-feedback = `!feedback A las personas nuevas les cuesta seguir la guía de instalación.`
command-feedbacks = mostrar lo que la gente ha dicho al programa, por regiones
    .words = opiniones
example-feedbacks = `!feedbacks europa`
command-who = a quién se puede preguntar por algo, en una región si nombras una
    .words = quién, quien
example-who = `!who rust`
command-whois = si alguien tiene el título
    .words = quién-es, quien-es
example-whois = `!whois @alice:example.org`
command-topics = sobre qué se te puede preguntar, para que la gente te encuentre
    .words = temas
example-topics = `!topics rust, redes, organizar eventos`
command-welcome = ofrecer una bienvenida a las personas nuevas de una sala de la comunidad
    .words = saludar, saludo
example-welcome = `!welcome`
command-hello = una bienvenida, una vez: quién puede ayudarte, y qué se pregunta a menudo
    .words = hola
example-hello = `!hello`
command-faq = lo que se pregunta a menudo, y las respuestas
    .words = preguntas
example-faq = `!faq 2`
command-faq-add = añadir una pregunta con su respuesta
    .words = añadir-pregunta, anadir-pregunta
example-faq-add = `!faq-add ¿Dónde os reunís? El primer lunes de cada mes, en la sala de la comunidad.`
command-faq-change = escribir de nuevo una pregunta y su respuesta, en todos los idiomas
    .words = cambiar-pregunta
example-faq-change = `!faq-change 7 ¿Dónde os reunís? El segundo lunes de cada mes, en la sala de la comunidad.`
command-faq-remove = quitar una pregunta
    .words = quitar-pregunta
example-faq-remove = `!faq-remove 7`
command-faq-undo = deshacer lo último que se hizo con una pregunta
    .words = deshacer-pregunta
example-faq-undo = `!faq-undo 7`
command-language = qué idiomas hablo, o hablar contigo en otro
    .words = idioma, lengua
example-language = `!language es`
command-employer = decirme para qué empresa trabajas, para que los avales vengan de distintas empresas
    .words = empresa
example-employer = `!employer Ejemplo S. A.`
command-mydata = recibir en un archivo todo lo que guardo sobre ti
    .words = misdatos
example-mydata = `!mydata`
command-forgetme = borrar para siempre lo que has escrito
    .words = olvídame, olvidame
example-forgetme = `!forgetme`
command-confirm = hacer lo que te pregunté
    .words = confirmar
example-confirm = `!confirm 3`
command-discard = dejar sin hacer lo que te pregunté
    .words = descartar
example-discard = `!discard 3`
command-help = qué puedes hacer, o una orden explicada
    .words = ayuda
example-help = `!help apply`

topic-application = Presentarse
topic-selection = Seleccionar
topic-mentoring = Mentoría
topic-ticket = Tickets
topic-ambassadors = Embajadores y embajadoras
topic-organising = Organización
topic-activity = Lo que hacen los embajadores y las embajadoras
topic-groups = Grupos de usuarios
topic-misuse = Uso indebido del título
topic-general = Todo lo demás

## Lo que llevan las órdenes: nombrado en una frase, y como lo escribe la ayuda

argument-ticket = el número de un ticket
    .usage = #N
argument-ticket-or-candidate = el número de un ticket, o su persona candidata
    .usage = #N|@persona
argument-person = una persona, con una mención o su ID de Matrix
    .usage = @persona
argument-number = un número
    .usage = N
argument-until = un día (año-mes-día)
    .usage = hasta DÍA
argument-stand-in = quien suple, con una mención o su ID de Matrix
    .usage = suplente @persona
argument-languages = las etiquetas de idiomas
    .usage = IDIOMAS
argument-marks = los criterios, cada uno con sus puntos
    .usage = CRITERIO N …
argument-reason = el motivo
    .usage = MOTIVO
argument-reason-or-spam = el motivo, o solo la palabra `spam`
    .usage = MOTIVO|spam
argument-text = el texto
    .usage = TEXTO
argument-word = el nombre de una orden
    .usage = ORDEN
argument-language = la etiqueta de un idioma
    .usage = IDIOMA
argument-region = una región
    .usage = REGIÓN
argument-report = el número de un informe
    .usage = RN
argument-call = el número de una llamada a colaborar
    .usage = CN
argument-case = el número de un caso
    .usage = MN
argument-group = el número de un grupo de usuarios
    .usage = GN
argument-which-groups = qué grupos de usuarios: una región, un estado o ambos, un nombre o una ciudad
    .usage = REGIÓN ESTADO
argument-misuse-kind = una clase de uso indebido
    .usage = CLASE
argument-call-for-help = la clase de ayuda, quizá una región y un último día, y de qué se trata
    .usage = CLASE REGIÓN hasta DÍA TEXTO
argument-inquiry = una región, y después tu pregunta
    .usage = REGIÓN PREGUNTA
argument-topic = de qué se trata
    .usage = TEMA
argument-topics = sobre qué se te puede preguntar, separado por comas
    .usage = TEMA, TEMA
argument-question-and-answer = una pregunta, y su respuesta después del signo de interrogación o en la línea siguiente
    .usage = ¿PREGUNTA? RESPUESTA

## Palabras fijas de las órdenes

keyword-spam = spam
keyword-csv = csv
keyword-json = json
keyword-preview = vista
keyword-warn = advertir
    .words = advertencia, amonestar
keyword-rename = renombrar
    .words = nombre
keyword-revoke = revocar
    .words = quitar
keyword-open = abrir
    .words = abierto
keyword-close = cerrar
    .words = cerrado

## Palabras que se escriben con una orden: estas, u otras

word-until = hasta
word-mine = míos
    .words = mis, mis grupos, mios
word-nobody = ninguna
    .words = ninguno, nadie, no tengo
word-stand-in = suplente
    .words = suplencia, suple
word-please = por favor
    .words = porfa, porfavor
word-thanks = gracias
    .words = muchas gracias, mil gracias
word-all = todo
    .words = todos, todas
keyword-ready = ya-puede
    .words = listo, lista, ya
keyword-not-yet = todavía-no
    .words = todavia-no, aún-no, aun-no
keyword-more-time = más-tiempo
    .words = mas-tiempo
keyword-yes = sí
    .words = si
keyword-no = no

## Las personas por sus papeles, como quienes pueden hacer algo

who-anyone = cualquiera
who-candidate = la persona candidata del ticket
who-offered-mentor = la persona a la que he preguntado por él
who-ticket-mentor = quien mentoriza el ticket
who-mentor = quienes mentorizan
who-other-mentor = quienes mentorizan otros tickets
who-stand-in = quien suple a quien mentoriza el ticket
who-ambassador = embajadores y embajadoras
who-emeritus = personas eméritas
who-organiser = el equipo organizador
who-moderator = el equipo de moderación
who-group-organiser = quien organiza el grupo
who-group-mentor = quien acompaña al grupo como mentor
who-offered-group-mentor = a quien se pidió acompañar al grupo

## Etapas de un ticket

stage-review = En selección
stage-held = En espera
stage-pairing = Buscando mentoría
stage-waiting = Esperando mentoría libre
stage-offered = Mentoría preguntada
stage-mentoring = En mentoría
stage-thumbs-up = Visto bueno
stage-sponsored = SPONSORED
stage-rejected = Rechazado
stage-withdrawn = Retirado

## Where a user group stands

standing-proposed = propuesto
    .words = propuestos
standing-new = grupo nuevo
    .words = nuevo, nuevos
standing-official = grupo de usuarios oficial
    .words = oficial, oficiales
standing-revoked = estado retirado
    .words = retirado, retirados
standing-refused = no admitido
    .words = rechazado, rechazados
standing-closed = cerrado
    .words = cerrados

## Números a partir de 1.000, y fechas

number-group = { $thousands }.{ $rest }
date = { $day } de { $month } de { $year }
moment = { $day }, { $time } { $zone } ({ $relative })
moment-lasting = { $day }, { $time } { $zone }
month-january = enero
month-february = febrero
month-march = marzo
month-april = abril
month-may = mayo
month-june = junio
month-july = julio
month-august = agosto
month-september = septiembre
month-october = octubre
month-november = noviembre
month-december = diciembre
relative-soon = enseguida
relative-just-now = ahora mismo
relative-in-minutes =
    dentro de { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
relative-minutes-ago =
    hace { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
relative-in-hours =
    dentro de { $count ->
        [one] una hora
       *[other] { $count } horas
    }
relative-hours-ago =
    hace { $count ->
        [one] una hora
       *[other] { $count } horas
    }
relative-in-days =
    dentro de { $count ->
        [one] un día
       *[other] { $count } días
    }
relative-days-ago =
    hace { $count ->
        [one] un día
       *[other] { $count } días
    }
relative-in-months =
    dentro de { $count ->
        [one] un mes
       *[other] { $count } meses
    }
relative-months-ago =
    hace { $count ->
        [one] un mes
       *[other] { $count } meses
    }
relative-in-years =
    dentro de { $count ->
        [one] un año
       *[other] { $count } años
    }
relative-years-ago =
    hace { $count ->
        [one] un año
       *[other] { $count } años
    }

## Listas, y lo que no hay

named-option = { $option } ({ $name })
keyword-confirm = confirmar
mark-none = –
mark-decimal = { $whole },{ $decimals }
mark-of = { $criterion } { $mark }
marks-more = { $list } · { $item }
list-none = nadie
list-more = { $list }, { $item }
list-or = { $list } o { $item }
text-erased = [borrado]
text-cut = … y más de lo que cabe en un mensaje.
