### Quién habla en nombre de un grupo de usuarios, y cómo se cierra.
only-its-contact =
    { $command } es para quien habla en nombre de { $no }: { $contact }. Pregúntale, o al equipo organizador del
    programa si ya no está.
already-contact = { $who } ya habla en nombre de { $no }.
handover-asked =
    { $by } pregunta si hablarías desde ahora en nombre del grupo de usuarios { $no } { $name }: mantener sus datos
    al día y ser a quien se escribe. ✅ `!group take { $no }` si quieres; ❌ `!group pass { $no }` también está bien.
handover-begun =
    He preguntado a { $to } si hablaría en nombre de { $no } { $name }. Hasta que diga que sí, nada cambia.
handover-begun-told =
    { $by }, del equipo organizador, ha preguntado a { $to } si hablaría en tu lugar en nombre de { $no } { $name }.
    Hasta que diga que sí, nada cambia; si es un error, escribe a { $by }.
handover-not-asked =
    Ahora nadie te pide que hables en nombre de { $no }. Quien lo hace lo pasa con `!group transfer { $no } @person`.
group-taken =
    ¡Gracias! Ahora hablas en nombre de { $no } { $name }. `!group show { $no }` muestra en qué punto está, `!group edit { $no }`
    cambia sus datos.
handed-over =
    { $to } habla ahora en nombre del grupo de usuarios { $no } { $name }, después de { $from }. ¡Gracias a ambas
    personas!
group-passed = Está bien; ya he avisado. { $no } { $name } sigue con quien estaba.
handover-declined-told =
    { $to } prefiere no hablar en nombre de { $no } { $name }. `!group transfer { $no } @person` pregunta a otra
    persona.
group-close-head =
    Esto cierra definitivamente el grupo de usuarios **{ $no }** { $name }: deja de figurar, su historia queda.
    Quienes lo organizan o mentorizan leen tu motivo:
group-closed = El grupo de usuarios { $no } { $name } está cerrado. ¡Gracias por todo lo que hiciste por él!
group-closed-told =
    { $by } ha cerrado el grupo de usuarios { $no } { $name }. ¡Gracias a quienes lo hicieron posible! El motivo:
