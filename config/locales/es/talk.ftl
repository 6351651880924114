### Hablar del propio bot: ayuda, idiomas, lo que no ha podido leer, y negativas que valen para todas las órdenes.
###
### Una negativa nombra la regla y la salida, y no culpa a nadie. Las únicas marcas son **negrita** y `código`.
### Dentro de una frase, una línea nueva es un espacio; una línea vacía entre medias es una línea nueva.

unknown-command = No conozco `!{ $word }`. `!help` muestra lo que entiendo.
argument-missing = Falta algo: { $what }. Se escribe así: { $usage }.
argument-unclear = Esperaba { $what } y no lo he encontrado en lo que has escrito. Se escribe así: { $usage }.
plain-words =
    Entiendo órdenes y respuestas a mis preguntas; ahora mismo no espero ninguna respuesta. `!status` te dice en qué
    punto estás, `!help` qué puedes hacer.
unreadable =
    No he podido leer tu mensaje: su clave no me ha llegado nunca, y he esperado. Por favor, envíalo otra vez.
overwhelmed =
    Eso es más de lo que puedo seguir de una vez, así que paso por alto lo que envíes hasta el { $until }. Por favor,
    envíalo después otra vez, cada cosa a su tiempo.
answered-directly = Te he escrito en nuestro chat directo.

## Ayuda

help-head = Esto es lo que puedes hacer ahora:
help-topic = **{ $topic }**
help-line = { $usage }: { $what }
help-command =
    { $usage }: { $what }

    Quién puede usarla: { $who }.
help-example = Por ejemplo: { $example }
help-words = También puedes escribir { $words }.
help-always = En cualquier momento: { $commands }.
help-foot =
    `!help` con el nombre de una orden la explica y da un ejemplo: `!help apply`. `!help all` explica todo lo que puedes
    llegar a hacer.
help-all-head = Esto es todo lo que puedes hacer, cada cosa a su tiempo:

## Idiomas

language-changed = A partir de ahora hablo contigo en { $language }.
language-unknown = Ese idioma no lo hablo. Elige con `!language` y una etiqueta: { $languages }.
language-choices = Hablo contigo en { $language }. Para cambiarlo, escribe `!language` y una etiqueta: { $languages }.

## Negativas

may-not =
    { $command } es para: { $who }. `!help` muestra lo que puedes hacer tú; si deberías tener este derecho también, el
    equipo organizador puede ayudarte.
not-for-yourself =
    Nadie actúa sobre su propia candidatura, tenga los papeles que tenga, así que { $command } tiene que venir de otra
    persona. Pídeselo sin más a alguien que pueda.
no-such-ticket =
    No hay ningún ticket { $no }. `!status` nombra el tuyo; quienes mentorizan u organizan encuentran los abiertos con
    `!tickets`.
no-ticket-of =
    { $who } no tiene ningún ticket abierto. Quienes mentorizan u organizan encuentran los abiertos con `!tickets`.
no-ticket-of-yours =
    Todavía no tienes ningún ticket. `!apply` empieza una candidatura, y al enviarla se abre uno.
wrong-stage =
    { $command } no encaja ahora con el ticket { $no }: está en «{ $stage }». `!ticket { $no }` muestra más.

## Preguntar antes

late-command = Tu { $request } es del { $written }, y no me ha llegado hasta ahora.
late-ticket-stands = El ticket { $no } de { $who } está donde estaba entonces: en «{ $stage }».
late-ticket-moved =
    El ticket { $no } de { $who } ha avanzado desde entonces: está en «{ $stage }» desde el { $since }.
confirm-foot =
    ¿Lo hago? ✅ `!confirm { $number }` lo hace tal como están ahora las cosas, ❌ `!discard { $number }` lo deja sin
    hacer. Si no dices nada hasta el { $until }, queda sin hacer.
discarded = De acuerdo, { $request } queda sin hacer.
void-head = Lo que puedes hacer aquí ha cambiado. Por eso esto ya no espera tu palabra y queda sin hacer:
void-line = { $request } (es para: { $who })
void-foot =
    Si escribiste algo con ello, está borrado. Si el cambio es un error, el equipo organizador puede ayudarte. Si un día
    puedes hacerlo otra vez, escríbelo de nuevo: nada vuelve por sí solo.
nothing-to-confirm =
    Con el número { $number } nada espera tu palabra: ya está hecho, se descartó, quedó sin efecto o su plazo ha pasado. Si todavía hay
    algo que hacer, escribe la orden otra vez.
