### Qué ha pasado con un ticket, una línea por cada cambio. Lo que responde `!history`.

history-head = **Ticket { $no }** de { $who }, lo que ha pasado hasta ahora:
history-earlier =
    { $changes ->
        [one] … una entrada anterior; después:
       *[other] … { $changes } entradas anteriores; después:
    }

## Selección

history-opened = { $at }: { $who } presentó su candidatura
history-selected = { $at }: { $by } seleccionó la candidatura
history-rejected = { $at }: { $by } rechazó la candidatura; una nueva será bienvenida desde el { $again }
history-scored = { $at }: { $by } puntuó: { $marks }
history-shortlisted = { $at }: { $by } la puso en la lista corta
history-unshortlisted = { $at }: { $by } la quitó de la lista corta
history-held = { $at }: { $by } la puso en espera hasta el { $until }
history-unheld = { $at }: { $by } puso fin a la espera, con respuesta antes del { $hear_by }
history-hold-over = { $at }: terminó la espera, con respuesta antes del { $hear_by }
history-withdrawn = { $at }: { $who } retiró la candidatura
history-told = { $at }: el equipo organizador supo que no avanzaba

## Mentoría

history-waiting = { $at }: nadie tenía tiempo para mentorizar
history-chosen = { $at }: { $who } pidió la mentoría de { $mentor }
history-offered = { $at }: se pidió la mentoría a { $mentor }, hasta el { $until }
history-asked = { $at }: se pidió noticias a { $mentor }
history-more-time = { $at }: { $mentor } pidió tiempo hasta el { $until }
history-declined = { $at }: { $mentor } dijo que no
history-expired = { $at }: terminó el plazo de respuesta de { $mentor }
history-retracted = { $at }: se retiró la oferta a { $mentor }
history-not-taken = { $at }: { $mentor } no pudo encargarse
history-accepted = { $at }: { $mentor } aceptó
history-released = { $at }: { $mentor } no pudo seguir con la mentoría
history-assigned = { $at }: { $by } encargó la mentoría a { $mentor }
history-silent = { $at }: { $by } esperaba noticias de { $asked }, a quien se preguntó
history-answered = { $at }: { $by } estaba ahí
history-ticked = { $at }: { $by } marcó en la lista: { $item }
history-unticked = { $at }: { $by } volvió a abrir en la lista: { $item }
history-memo = { $at }: { $by } anotó, solo para quienes mentorizan y el equipo organizador:
history-noted = { $at }: { $by } anotó:
history-not-yet = { $at }: { $mentor } dijo que todavía no es el momento

## Aprobación

history-thumbs-up = { $at }: 👍 { $mentor } dio el visto bueno
history-sponsoring = { $at }: { $by } avaló; hacen falta más avales
history-sponsored = { $at }: { $by } avaló, y el ticket se cerró como SPONSORED
history-concern = { $at }: se planteó un reparo:
history-concern-by = { $at }: { $by } planteó un reparo:
history-settled = { $at }: se resolvió el reparo { $number }:
history-settled-by = { $at }: { $by } resolvió el reparo { $number }:
history-objections-over = { $at }: terminó el plazo de reparos
history-unsponsored = { $at }: { $by } retiró el aval
history-words-expired = { $at }: se borró lo que se había escrito sobre ello, porque había pasado el plazo
history-taken-back = { $at }: { $by } retiró enseguida { $what }
history-amended = { $at }: { $who } corrigió una respuesta
