### Lo que se pregunta a menudo, y lo que hace con ello el equipo organizador. Las preguntas de un programa están en su
### propio archivo, cada una con su respuesta (`.answer`) y, separados por comas, sus patrones (`.patterns`): expresiones
### regulares que se buscan en lo que la gente escribe, de lo que solo quedan letras minúsculas, cifras y espacios
### sueltos.

common-words =
    acerca, ahí, ahora, al, algo, alguien, algún, alguna, alguno, allí, antes, aquí, así, aún, aunque, bien, cada, casi,
    como, cómo, con, cuál, cuáles, cual, cuando, cuándo, cuánto, cuánta, cuántos, cuántas, de, debe, debo, del, desde,
    después, dime, donde, dónde, el, él, ella, ellas, ellos, en, entonces, entre, era, eres, es, esa, ese, eso, esos, esta,
    está, están, estar, este, esto, estos, estoy, favor, fue, gracias, ha, hace, hacer, hacia, hago, han, hasta, hay, he,
    hola, la, las, le, les, lo, los, más, me, mi, mis, mucho, muy, nada, ni, no, nos, nosotros, nuestra, nuestro, o, os,
    otra, otro, para, pero, podéis, poder, podría, por, porque, pueda, puede, pueden, puedes, puedo, pues, que, qué,
    querría, quién, quiénes, quien, quiero, quisiera, saber, se, sea, ser, será, si, sí, sin, sobre, sois, solo, son, soy,
    su, sus, también, tan, tanto, te, tenéis, tener, tengo, ti, tiene, tienen, tienes, todo, todos, tu, tú, tus, un, una,
    unas, uno, unos, va, vais, van, vosotros, voy, vuestra, vuestro, y, ya, yo

answers-none = Aquí todavía nadie ha escrito preguntas y respuestas. `!help` muestra lo que sé hacer.
answers-head = Puedo contestar a estas preguntas:
answers-item = { $number }. { $question }
answers-foot =
    `!faq` con un número o unas palabras contesta una: `!faq 2`. En nuestro chat directo también puedes preguntar sin más.
answers-question = **{ $number }. { $question }**

    { $answer }
answers-alike =
    Has preguntado algo así: **{ $question }**

    { $answer }
answers-more =
    Si no te referías a eso: `!faq` muestra todas las preguntas que sé contestar, `!help` lo que puedes hacer.
answers-others = Quizá te referías a una de estas:
answers-unknown = No tengo respuesta sobre «{ $topic }». `!faq` muestra todas las preguntas que sé contestar.
no-such-answer = No hay ninguna pregunta { $number }. `!faq` las muestra todas con sus números.

## Añadir y cambiar, por el equipo organizador

answer-unclear =
    No he podido separar la pregunta de la respuesta. Termina la pregunta con un signo de interrogación, o ponla en la
    primera línea y la respuesta debajo: `!faq-add ¿Dónde os reunís? El primer lunes de cada mes, en la sala de la
    comunidad.`
question-long =
    Para ser una pregunta, tiene demasiados caracteres: { $has }, y { $max } son el máximo. La respuesta puede ser más
    larga.
answers-many =
    Ya hay { $most } preguntas añadidas, y nadie lee más. `!faq-remove` con un número quita una.
nothing-done = Nunca se ha hecho nada con la pregunta { $number }, así que no hay nada que deshacer.
done-since =
    Desde entonces se ha hecho algo más con la pregunta { $number }. `!faq { $number }` te muestra qué;
    `!faq-undo { $number }` deshace lo último.
answer-added = { $by } ha añadido la pregunta { $number }:
answer-changed = { $by } ha cambiado la pregunta { $number }. En todos los idiomas dice ahora:
answer-removed = { $by } ha quitado la pregunta { $number }:
answer-back = { $by } ha deshecho el último cambio. La pregunta { $number } vuelve a decir:
answer-out = { $by } ha deshecho el último cambio. La pregunta { $number } vuelve a estar quitada.
answer-undo = ↩️ `!faq-undo { $number }` lo deshace.
answer-past-added = La añadió { $by } el { $at }
answer-past-changed = La cambió { $by } el { $at }
answer-past-removed = La quitó { $by } el { $at }
answer-past-undone = El último cambio lo deshizo { $by } el { $at }
