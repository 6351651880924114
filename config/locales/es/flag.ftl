### A quien avisa de un uso indebido del título, a solas. Avisar de alguien pide valor; a nadie se le quita la idea.

## Avisar

flag-taken = Gracias. Lo he anotado en el caso { $no }, sobre { $who }, y se lo he dicho al equipo organizador.
flag-taken-nobody =
    Gracias. Lo he anotado en el caso { $no }, sobre { $who }. Todavía nadie puede decidirlo: no hay nadie más en el equipo
    organizador. Por favor, díselo a alguien en quien el programa confíe; enseñaré el caso a quien se incorpore.
flag-hearing = Primero se escucha a la persona señalada, que puede responder hasta el { $until }. Después decide el equipo organizador.
flag-shows-kind = De tu aviso, la persona señalada ve de qué clase de cosa se trata: ninguna de tus palabras y ningún enlace.
flag-shows-message =
    De tu aviso, la persona señalada ve de qué clase de cosa se trata y el enlace a su mensaje al que respondiste: ninguna de tus
    palabras.
flag-secret =
    Nadie sabrá por mí que avisaste: ni la persona señalada ni el equipo organizador, que solo lee lo que escribiste. Te diré en
    qué queda y por qué. `!case { $no }` te muestra cómo va.
flag-stands =
    Pero tu orden sigue ahí, y toda la sala puede leerla. Puedes borrarla, y mi señal se va con ella; tu aviso se queda.
flag-kind-ask = Si una de estas opciones dice de qué se trata, pulsa su número; si ninguna encaja, déjalo así.
flag-kind-choice = { $number }: { $kind }
flag-kind-taken = Gracias. Tu aviso en el caso { $no } dice ahora: { $kind }.
flag-kind-once =
    Ya dijiste de qué trata tu aviso en el caso { $no }, y eso se puede decir una vez. Si hay algo más que decir, avisa de nuevo:
    `!flag @bob:example.org y lo que pasó`.
flag-kind-unknown = No conozco esa clase de uso indebido. Hay { $kinds }.
flag-too-late = El caso { $no } está decidido y ya no se le añade nada. Si vuelve a pasar, `!flag` abre uno nuevo.

## Las palabras de un mensaje

quote-ask =
    ¿Puede el equipo organizador leer aquí lo que dice el mensaje { $link }, en el caso { $no }? Si no, solo tiene el enlace, y el
    mensaje se puede borrar. Dice:
quote-taken = Gracias. El equipo organizador ya puede leer las palabras del mensaje en el caso { $no }.
quote-nothing = En el caso { $no } no hay palabras de ningún mensaje que esperen tu consentimiento.

## Lo que no se puede anotar

flag-whom =
    ¿De quién se trata? Por favor, nombra a la persona con una mención o con su ID de Matrix: `!flag @bob:example.org y lo que pasó`.
flag-why =
    ¿Qué pasó? Por favor, escríbelo después de { $who }, añade un enlace a un mensaje que lo muestre, o responde a ese mensaje con
    `!flag`.
flag-yourself = Nadie avisa de sí. Si quieres devolver el título, `!stepdown` lo hace, con agradecimiento.
flag-bot = Ese soy yo. Si he hecho algo mal, `!feedback` se lo lleva al equipo organizador.
flag-later =
    Has avisado mucho en un día. Tomo el siguiente aviso a partir del { $until }; si no puede esperar, por favor escribe a alguien del
    equipo de moderación.
flag-directly =
    En una sala solo avisa con `!flag` su equipo de moderación. Lo que escribiste allí lo puede leer todo el mundo, también la
    persona señalada: puedes borrarlo. Aquí, donde nadie más lee, puede avisar cualquiera: por favor, envíamelo en este chat. Para
    mostrar un mensaje, añade un enlace a él.
