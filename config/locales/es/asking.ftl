### Lo que se pregunta cuando una línea era casi una orden o le falta algo.

## Casi una orden

did-you-mean = No conozco `!{ $word }`. ¿Querías decir { $meant }?
perhaps-meant = ¿Querías decir { $meant }?
meant-foot = ✅ `!confirm { $number }` lo hace, ❌ `!discard { $number }` lo deja.
addressed-words =
    Entiendo órdenes: `!help` muestra qué puedes hacer. En nuestro chat directo también respondo preguntas.

## Lo que falta

which-ticket = ¿Qué ticket? Toca su número o escribe { $usage }.
choice-ticket = { $tap } { $no } { $who }: { $stage }
ask-group = ¿Qué grupo de usuarios? Toca su número o escribe { $usage }.
choice-group = { $tap } { $no } { $name }
which-person = ¿Quién? Toca un número o escribe { $usage }.
choice-person = { $tap } { $who }
which-word = ¿Cuál? Toca su número o escribe { $usage }.
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
        [one] Hay una más: escribe { $usage }.
       *[other] Hay { $more } más: escribe { $usage }.
    }
only-ticket = Solo puede ser el ticket { $no } de { $who } («{ $stage }»). ✅ { $request } lo hace.
only-group = Solo puede ser el grupo de usuarios { $no }, { $name }. ✅ { $request } lo hace.
no-ticket-now =
    Ahora mismo no hay ningún ticket en el que puedas usar { $command }. `!tickets` muestra los abiertos.
no-group-now =
    Ahora mismo no hay ningún grupo de usuarios en el que puedas usar { $command }. `!groups` los muestra todos.
rest-next =
    A { $request } le falta algo: { $what }. Escríbelo aquí en tu próximo mensaje; lo espero hasta el { $until }.
rest-reply =
    A { $request } le falta algo: { $what }. Escríbelo en respuesta a este mensaje; lo espero hasta el { $until }.
rest-foot = ❌ `!discard { $number }` lo deja.
rest-regions = Las regiones: { $regions }.
