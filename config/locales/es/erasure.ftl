### Cómo se borran las palabras, y qué se guarda de una persona.

message-erased = Lo que decía este mensaje citaba palabras que ya se han borrado.

forget-head = **Esto borra para siempre lo que has escrito.** Retiro todos mis mensajes que lo citan.
forget-nothing = No guardo palabras tuyas que se puedan borrar.
forget-application = en candidaturas: { $texts }
forget-ticket = en tickets, como notas, motivos u objeciones: { $texts }
forget-oneself = sobre ti (empresa, temas, ausencias): { $texts }
forget-inquiry = preguntas y respuestas en la comunidad: { $texts }
forget-activity = en informes, llamadas de ayuda y propuestas de grupos de usuarios: { $texts }
forget-feedback = como opiniones: { $texts }
forget-case = en casos cerrados sobre el título: { $texts }
forget-other = todo lo demás: { $texts }
forget-ends-draft = Lo que estás escribiendo y no has enviado acaba con ello, como con `!withdraw`.
forget-ends-ticket = Tu ticket { $no } se retira con ello, como con `!withdraw`. No cambia nada para quien mentorizas o te han propuesto.
forget-drops = Se descartan otras órdenes que esperan tu confirmación: { $commands }.
forget-ends-place = Ya no te avisaré cuando se vuelvan a aceptar candidaturas.
forget-ends-open = Con ello acaba también lo que tienes abierto: preguntas sin respuesta ({ $questions }), llamadas de ayuda ({ $calls }).
forget-stays =
    Lo que queda son meros hechos, sin tus palabras: tu ID de Matrix con las fechas de candidaturas y decisiones, respuestas elegidas de una lista, regiones, días y consentimientos, tipo, día y tamaño de lo que informaste, a quién propusiste, votos y
    avales, quién decidió qué, tu entrada en la lista mientras tengas el título, los casos sobre el título, y que has
    pedido esto. Así se pueden justificar las decisiones sobre ti y sobre los demás. También quedan tu idioma y nuestro
    chat, para poder responderte, y una clave hecha del nombre de tu empresa, si lo diste, de la que no se puede leer, aunque probando nombres se puede encontrar el que encaja.
forget-held =
    Textos que quedan por ahora: { $texts }. Pertenecen a un caso sobre el título. Los borro por mi cuenta algún tiempo después
    de que se cierre, para que nadie vea por ello quién lo pidió.
forget-worn = Nombres con el título que llevas en las salas: { $texts }. Borro cada uno cuando dejas de llevarlo.
forget-answers = Las entradas de `!faq` que escribiste para el programa se quedan, porque son del programa: { $texts }
forget-limits =
    Lo que no puedo borrar: tus propios mensajes en las salas (puedes borrarlos tú), los correos enviados, los archivos
    que alguien haya guardado y las copias de seguridad del servidor o de quienes me administran.
forgotten = Hecho. Textos tuyos borrados: { $texts }. Estoy retirando mis mensajes que los citaban.
forgotten-foot = Puedes seguir aquí cuando quieras; `!apply` empieza de nuevo.
forget-again = Acabo de borrar tus palabras; puedo volver a hacerlo a partir del { $again }.

mydata-head = Esto es lo que guardo sobre ti, en un archivo que se abre con cualquier editor: qué eres para el programa, qué has hecho y decidido, y cada texto tuyo.
mydata-memos = No están: las notas internas de mentores y del equipo organizador, que son sus palabras ({ $texts }).
mydata-scores = No están: las puntuaciones del equipo organizador, dadas en confianza (personas: { $scores }).
mydata-nominations = No está: quién te propuso y por qué ({ $texts }), como se les prometió.
mydata-reports = No está: quién te denunció, si alguien lo hizo, cuántas veces y con qué palabras. Quien avisa está protegido.
mydata-foot = Tampoco está lo que aún espera a enviarse ni los mensajes de las salas. Pregunta al equipo organizador por lo que falte. `!forgetme` borra tus palabras; el archivo tendrás que borrarlo tú.
mydata-again = Acabas de recibir el archivo; puedo hacer otro a partir del { $again }.
