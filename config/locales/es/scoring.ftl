### Puntos: los que dio cada quien del equipo organizador, y lo que sale de todos juntos. Quien se presenta no lee nunca
### nada de esto.

score-taken =
    { $again ->
        [0] Gracias, he anotado tus puntos para el ticket { $no } de { $who }
       *[other] He cambiado tus puntos para el ticket { $no } de { $who }
    }: { $marks }.
score-average =
    La media hasta ahora: { $marks }. En conjunto **{ $overall }**, { $scores ->
        [0] sin ninguna puntuación completa
        [one] de una puntuación completa
       *[other] de { $scores } puntuaciones completas
    }; una tanda necesita { $needed }.
score-by = { $who }: { $marks }
score-unclear =
    Esperaba cada criterio con sus puntos y no lo he encontrado en lo que has escrito. Se escribe así: { $example }.
    También valen solo algunos de los criterios, o los puntos a solas, en este orden.
score-unknown =
    No sé qué criterio es «{ $word }». Se escribe así: { $example }. Basta con el principio de un nombre si ningún otro
    empieza igual.
score-out-of-range =
    Los puntos van del 1 al { $best }, y los tuyos para «{ $criterion }» no. No he anotado nada; por favor, envíalos otra
    vez.
score-no-criteria =
    Este programa no nombra ningún criterio, así que no hay por qué puntuar el ticket { $no }. Quien cuida del archivo del
    programa puede añadir alguno.
