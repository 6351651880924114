### Lo que la gente opina del programa, y quién lo lee.

feedback-noted = Gracias, anotado.
feedback-thanks =
    ¡Gracias! El equipo organizador lo lee con tu nombre; los embajadores y las embajadoras lo leen sin él.
feedback-thanks-region =
    Lo he anotado para { $region }. Si se trata de otra región, dilo la próxima vez: `!feedback`, la región y después tus
    palabras.
feedback-thanks-nowhere =
    Si se trata de una región, dilo la próxima vez: `!feedback`, la región y después tus palabras. Hay { $regions }.
feedback-empty =
    Eso es { $region }, ¿y qué quieres decir? Por favor, escríbelo después de la región, en el mismo mensaje.
feedback-none = Todavía no hay opiniones. Cualquiera puede dar una con `!feedback`.
feedback-head = **Opiniones:** { $voices ->
        [one] una voz
       *[other] { $voices } voces
    }
feedback-region = { $region }: { $voices }
feedback-nowhere = de ninguna región en particular: { $voices }
feedback-latest =
    { $voices ->
        [one] La última:
       *[other] Las últimas { $voices }:
    }
feedback-voice = { $at }:
feedback-voice-region = { $region }, { $at }:
feedback-voice-of = { $who }, { $at }:
feedback-voice-of-region = { $who }, { $region }, { $at }:
