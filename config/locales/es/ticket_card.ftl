### La ficha de un ticket: un solo mensaje entre mentores, que cambia en su sitio.

card-head = **Ticket { $no }:** { $who }
card-account = Cuenta: { $account }
card-region = Región: { $region }
card-opened = Abierto: { $day }
card-stage = Etapa: **{ $stage }**, desde el { $since }
card-mentor = Mentoriza: { $mentor }, desde el { $since }
card-checklist = Lista de tareas: { $done } de { $points } hechas
card-notes = Notas: { $notes }
card-sponsor = Avala: { $by }

## Lo que sigue, y a quién se espera

card-next-pairing = Lo siguiente: pregunto a alguien para la mentoría.
card-next-waiting =
    No hay nadie libre para la mentoría. Pregunto a la primera persona que tenga tiempo, o el equipo organizador
    nombra a alguien: `!assign { $no }`.
card-next-offered = A la espera de { $mentor }, hasta el { $until }: `!accept { $no }` o `!decline { $no }`.
card-next-mentoring = A la espera de { $mentor }: `!thumbsup { $no }` cuando llegue el momento.
card-next-sponsor =
    { $more ->
        [one] Falta un aval:
       *[other] Faltan { $more } avales:
    } `!sponsor { $no }`, para { $who }.
card-next-sponsor-until =
    { $more ->
        [one] Falta un aval:
       *[other] Faltan { $more } avales:
    } `!sponsor { $no }`, para { $who }. Se pueden plantear reparos hasta el { $until }.
card-next-objections = Están todos los avales. Queda aprobado el { $until }, si nadie plantea un reparo.
card-next-concerns =
    { $open ->
        [one] Antes hay que resolver un reparo:
       *[other] Antes hay que resolver { $open } reparos:
    } `!resolve { $no }`.

## Unas palabras en su hilo

card-stage-now = El ticket { $no } está ahora en «{ $stage }».
