### Die Karte eines Tickets: eine Nachricht unter den Mentorinnen und Mentoren, die sich an Ort und Stelle ändert.

card-head = **Ticket { $no }:** { $who }
card-account = Konto: { $account }
card-region = Region: { $region }
card-opened = Eröffnet: { $day }
card-stage = Stand: **{ $stage }**, seit dem { $since }
card-mentor = Begleitet von: { $mentor }, seit dem { $since }
card-checklist = Checkliste: { $done } von { $points } erledigt
card-notes = Notizen: { $notes }
card-sponsor = Gesponsert von: { $by }

## Was als Nächstes kommt, und auf wen gewartet wird

card-next-pairing = Als Nächstes frage ich jemanden für die Begleitung.
card-next-waiting =
    Gerade hat niemand Zeit für die Begleitung. Wer als Nächstes frei ist, wird gefragt, oder die Organisation bestimmt
    jemanden: `!assign { $no }`.
card-next-offered = Wartet auf { $mentor }, bis { $until }: `!accept { $no }` oder `!decline { $no }`.
card-next-mentoring = Wartet auf { $mentor }: `!thumbsup { $no }`, wenn es so weit ist.
card-next-sponsor =
    { $more ->
        [one] Wartet auf einen Sponsor:
       *[other] Wartet auf { $more } Sponsoren:
    } `!sponsor { $no }`, für { $who }.
card-next-sponsor-until =
    { $more ->
        [one] Wartet auf einen Sponsor:
       *[other] Wartet auf { $more } Sponsoren:
    } `!sponsor { $no }`, für { $who }. Bedenken sind bis { $until } möglich.
card-next-objections = Alle nötigen Sponsoren sind da. Am { $until } ist es so weit, wenn niemand Bedenken äußert.
card-next-concerns =
    { $open ->
        [one] Zuerst ist ein Bedenken zu klären:
       *[other] Zuerst sind { $open } Bedenken zu klären:
    } `!resolve { $no }`.

## Ein Wort in ihrem Thread

card-stage-now = Ticket { $no } steht jetzt bei „{ $stage }“.
