### A la persona señalada: con calma, claro, sin reproches. Nadie es culpable antes de que se decida.

accused-reported = **El caso { $no } trata de ti.** Al equipo organizador le han contado algo sobre ti. Nada está decidido, y nada lo estará antes de
    que puedas dar tu versión. Esto es lo que se afirma:
accused-seen = **El caso { $no } trata de ti.** Tu nombre visible en una de las salas de la comunidad se lee como si fueras
    { -title }, y no estás en la lista. Bien puede ser un malentendido. Esto es lo que se afirma:
accused-rename =
    Si el nombre es un descuido, o es antiguo, por favor quita de él el título, en los ajustes de tu cuenta o en esa sala; no hace
    falta que avises a nadie, lo veo por mi cuenta.
accused-rename-apply = Si te gustaría ser { -title }, el camino es `!apply`, y te recibimos con gusto.
accused-rename-return = Si te gustaría volver a ser { -title }, el camino es `!return`, y te recibimos con gusto.
accused-foot =
    Por favor, da tu versión al equipo organizador hasta el { $until }: `!respond { $no }` y tus palabras; varias veces, si quieres. La
    leerá antes de decidir y, en cuanto hayas respondido, puede decidir: mejor di todo lo importante ya en la primera respuesta.
    `!case { $no }` te muestra cómo va.
accused-more = En el caso { $no }, que trata de ti, se afirma también:
accused-more-foot = A eso también puedes responder: `!respond { $no }` y tus palabras.
accused-more-until =
    A eso también puedes responder, hasta el { $until }: `!respond { $no }` y tus palabras. Antes de eso, y mientras no hayas
    respondido, no se decide nada en tu contra.
accused-time-over =
    El plazo para responder en el caso { $no } terminó el { $until }. Con eso no se decide nada. El equipo organizador ya puede
    decidir; hasta entonces lee lo que escribas: `!respond { $no }` y tus palabras.
accused-thanks =
    Gracias por quitar el título de tu nombre. Se lo he dicho al equipo organizador, que ya puede cerrar el caso { $no }. Sabrás por mí
    lo que diga.
respond-taken =
    Gracias. El equipo organizador tiene tu respuesta en el caso { $no } y desde ahora puede decidir. Hasta que lo haga, puedes
    añadir algo del mismo modo.
respond-nothing = No hay ningún caso abierto sobre ti, así que no hay nada a lo que responder.
respond-decided = El caso { $no } está decidido. `!case { $no }` te muestra qué se decidió y por qué.
respond-enough =
    El equipo organizador tiene muchas respuestas tuyas en el caso { $no } y las leerá todas. No hace falta que escribas más.
