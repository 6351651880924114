### Cómo avanzan una persona candidata y quien la mentoriza, y cómo pasa un ticket a otras manos. Del silencio no tiene
### la culpa nadie.

## De unas manos a otras

ticket-released =
    Gracias por decírmelo. Busco a otra persona para mentorizar el ticket { $no }; la persona candidata sabrá que sigue
    adelante, pero no tu motivo.
ticket-released-organisers =
    { $mentor } ha devuelto el ticket { $no } de { $who }. Busco a otra persona que mentorice. El motivo, solo para
    vosotros:
assigned = { $by } ha pedido a { $mentor } que mentorice a { $who }, ticket { $no }.
assigned-mentor =
    { $by } te pide que mentorices a { $who }, ticket { $no }, desde ahora. Si no te viene bien, `!release { $no }` con
    una palabra de por qué también está bien.
assigned-other =
    { $mentor } sigue desde ahora con el ticket { $no }, según ha decidido { $by }. ¡Gracias por todo lo que has hecho!
assigned-already = { $mentor } ya mentoriza el ticket { $no }.
assign-candidate =
    { $who } es la persona candidata de este ticket, y nadie se mentoriza a sí mismo. Por favor, nombra a otra persona.
orphans-head = Estas personas siguen ahora mismo sin mentoría:
orphans-none = Ahora mismo nadie está sin mentoría.
orphan-waiting =
    { $no } { $who }, desde el { $since }: nadie tiene tiempo; se ocupa { $organiser } (`!assign { $no }` y quien
    mentorice)
orphan-nobody =
    { $no } { $who }, desde el { $since }: nadie tiene tiempo, y no hay equipo organizador que se ocupe
orphan-offered = { $no } { $who }, desde el { $since }: espera a { $mentor }, que tiene hasta el { $until } para contestar
orphan-away =
    { $no } { $who }, desde el { $since }: { $mentor } no está, y nadie suple (`!assign { $no }` y otra persona que
    mentorice)
orphan-silent =
    { $no } { $who }, desde el { $since }: espera noticias de { $mentor } (`!assign { $no }` y otra persona que mentorice)

## ¿Qué tal va?

progress-ask = ¿Qué tal va todo con { $who }, ticket { $no }?
progress-foot =
    ✅ `!progress { $no } ya-puede` · 🌱 `!progress { $no } todavía-no` · ⏳ `!progress { $no } más-tiempo`. Basta con un
    toque.
progress-unknown =
    No he podido saber qué tal va todo con { $who }, ticket { $no }. Quizá alguien de vosotros pueda hablar con { $mentor };
    `!assign { $no }` y quien mentorice lo pasa a otra persona.
ready-preview = Esto da el visto bueno a { $who } en el ticket { $no }.
progress-not-yet = Bien. Vuelvo a preguntar por el ticket { $no } el { $next }.
progress-more-time = Tómate tu tiempo. Vuelvo a preguntar por el ticket { $no } el { $until }.

## Nadie espera para siempre

silent-ask =
    { $who } se alegraría de tener noticias tuyas sobre el ticket { $no }. ¿Va todo bien? Espero hasta el { $until } antes
    de pedir ayuda al equipo organizador.
silent-ask-foot = Escribíos, y dime que estás ahí con ✅, `!here { $no }` o cualquier palabra aquí.
silent-said =
    He pedido noticias a { $who } sobre el ticket { $no }, y espero hasta el { $until }. Si no llega nada, ayuda el equipo
    organizador.
silent-already = Ya he preguntado a { $who } por el ticket { $no }, y espero hasta el { $until }.
silent-told = Yo tampoco he sabido nada, así que el equipo organizador conoce el ticket { $no } y ayuda.
silent-away =
    Ahora mismo { $mentor } no está, así que pido ayuda al equipo organizador con el ticket { $no }. Conservas tu puesto.
silent-candidate =
    { $mentor } espera desde el { $since } noticias de { $who }, ticket { $no }. Quizá alguien de vosotros consiga hablar
    con esa persona.
silent-mentor =
    { $who }, ticket { $no }, espera desde el { $since } noticias de { $mentor }. Quizá alguien de vosotros consiga hablar
    con esa persona; `!assign { $no }` y quien mentorice lo pasa a otras manos.
here-thanks = ¡Gracias! Le digo a { $who } que estás ahí. Por favor, escribíos sobre el ticket { $no }.
silence-over = { $who } está ahí, y podéis seguir con el ticket { $no }.
silence-over-organisers = { $who } está ahí de nuevo, ticket { $no }. No queda nada por hacer.
not-awaited = Ahora mismo nadie te espera en el ticket { $no }.

## La lista de tareas

checklist = Lista de tareas:
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item } ({ $by }, { $at })
point-ticked = ☑ { $by } ha marcado el punto { $number } del ticket { $no }: { $item }
point-unticked = ☐ { $by } ha vuelto a abrir el punto { $number } del ticket { $no }: { $item }
point-is-done =
    El punto { $number } del ticket { $no } ya está hecho: { $item }. `!undo { $no } { $number }` lo vuelve a abrir.
point-is-open = El punto { $number } del ticket { $no } ya está abierto: { $item }
point-missing =
    { $points ->
        [0] Aquí no hay lista de tareas, así que el ticket { $no } no tiene ese punto.
        [one] La lista de tareas del ticket { $no } solo tiene un punto; `!ticket { $no }` lo muestra.
       *[other] La lista de tareas del ticket { $no } tiene { $points } puntos; `!ticket { $no }` los muestra.
    }
point-required =
    Antes del visto bueno en el ticket { $no } tiene que estar hecho el punto { $number }: { $item }.
    `!done { $no } { $number }` lo marca.
points-open = Lo que sigue abierto en la lista de tareas:

## Notas entre quienes mentorizan y el equipo organizador

memos = Solo para quienes mentorizan y el equipo organizador:
memos-elsewhere =
    { $memos ->
        [one] Hay una nota solo para quienes mentorizan y el equipo organizador; como la persona candidata también lee
            aquí, pídemela en nuestro chat directo.
       *[other] Hay { $memos } notas solo para quienes mentorizan y el equipo organizador; como la persona candidata
            también lee aquí, pídemelas en nuestro chat directo.
    }
memo-taken = Anotado en el ticket { $no }, solo para quienes mentorizan y el equipo organizador.
