### Propuestas: se pregunta a alguien si querría presentarse, y decide por su cuenta.

nominee-head = { $by } piensa que tendrías mucho que aportar como { -title }, y dice:
nominee-foot =
    ¿Te gustaría presentarte? ✅ `!apply` empieza con la primera pregunta, y puedes parar en cualquier momento.
    ❌ `!nothanks` lo termina aquí. La decisión es solo tuya, y nadie sabrá por mí lo que decidas; solo si envías una
    candidatura, tu ticket dirá quién pensó en ti.
nomination-declined =
    Está bien. Nadie lo sabrá, y tardaré en volver a preguntarte. `!apply` está ahí en cualquier momento.
not-nominated = No hay ninguna propuesta que espere tu respuesta.
nomination-taken =
    Gracias por pensar en { $who }. Si puede presentarse y no se le ha preguntado hace poco, le pregunto ahora, en privado
    y con tus palabras; si se presenta, su ticket te nombrará. Lo que decida es cosa suya, así que por mí no sabrás más.
nominated = { $by } propone a { $who }:
nominee-asked = Le he preguntado en privado si querría presentarse.
nominee-left-alone =
    No le he preguntado: ahora no puede presentarse, ya lo está haciendo, o se le preguntó hace poco.
nominated-by = Propuesta de { $by } del { $at }:
nominate-yourself = Nadie se propone a sí mismo, ni hace falta: `!apply` es para todo el mundo.
nominate-later =
    Desde el { $since } no se aceptan candidaturas, así que tampoco se puede proponer a nadie. El equipo organizador dice:
    «{ $reason }»
nominee-is-ambassador = No hace falta proponer a { $who }: ya es { -title }.
nominated-already = Propusiste a { $who } el { $at }. Desde el { $again } podrías volver a hacerlo.
nominated-enough =
    Últimamente has propuesto a { $most ->
        [one] una persona
       *[other] { $most } personas
    }, y más no se puede. Desde el { $again } puedes volver a proponer a alguien.
