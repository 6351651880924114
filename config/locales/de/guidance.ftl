### Wie es mit der Begleitung läuft, und wie ein Ticket in andere Hände kommt. An Schweigen ist niemand schuld.

## Von einer Hand in die andere

ticket-released =
    Danke, dass du Bescheid sagst. Ich suche jemand anderen für Ticket { $no }; wer sich damit bewirbt, erfährt, dass es
    weitergeht, aber nicht deinen Grund.
ticket-released-organisers =
    { $mentor } hat Ticket { $no } von { $who } zurückgegeben. Ich suche jemand anderen. Der Grund, nur für euch:
assigned = { $by } hat { $mentor } gebeten, { $who } bei Ticket { $no } zu begleiten.
assigned-mentor =
    { $by } bittet dich, ab jetzt { $who } bei Ticket { $no } zu begleiten. Passt es nicht, ist auch `!release { $no }`
    mit einem Wort zum Warum in Ordnung.
assigned-other = Ab jetzt macht { $mentor } mit Ticket { $no } weiter, so hat es { $by } entschieden. Danke für alles!
assigned-already = { $mentor } begleitet Ticket { $no } schon.
assign-candidate = { $who } bewirbt sich mit diesem Ticket, und niemand begleitet sich selbst. Nenn bitte jemand anderen.
orphans-head = Hier geht es gerade ohne Begleitung weiter:
orphans-none = Gerade ist niemand ohne Begleitung.
orphan-waiting =
    { $no } { $who }, seit dem { $since }: Niemand ist frei; { $organiser } kümmert sich (`!assign { $no }` und eine Person)
orphan-nobody =
    { $no } { $who }, seit dem { $since }: Niemand ist frei, und es gibt kein Organisationsteam, das sich kümmert
orphan-offered = { $no } { $who }, seit dem { $since }: wartet auf { $mentor }, Zeit bis zum { $until }
orphan-away =
    { $no } { $who }, seit dem { $since }: { $mentor } ist nicht da, und niemand vertritt (`!assign { $no }` und eine Person)
orphan-silent =
    { $no } { $who }, seit dem { $since }: wartet auf ein Wort von { $mentor } (`!assign { $no }` und eine Person)

## Wie läuft es?

progress-ask = Wie läuft es mit { $who }, Ticket { $no }?
progress-foot =
    ✅ `!progress { $no } bereit` · 🌱 `!progress { $no } noch-nicht` · ⏳ `!progress { $no } mehr-zeit`. Einmal tippen
    genügt.
progress-unknown =
    Ich konnte nicht herausfinden, wie es mit { $who } bei Ticket { $no } läuft. Vielleicht spricht jemand von euch mit
    { $mentor }; `!assign { $no }` und eine Person gibt es in andere Hände.
ready-preview = Das gibt { $who } bei Ticket { $no } den Daumen hoch.
progress-not-yet = Gut. Zu Ticket { $no } frage ich am { $next } wieder.
progress-more-time = Nimm dir die Zeit. Zu Ticket { $no } frage ich am { $until } wieder.

## Niemand wartet ewig

silent-ask =
    { $who } würde sich über ein Wort von dir zu Ticket { $no } freuen. Ist alles in Ordnung? Ich warte bis zum { $until },
    bevor ich das Organisationsteam um Hilfe bitte.
silent-ask-foot = Schreibt einander, und sag mir mit ✅, `!here { $no }` oder irgendeinem Wort hier, dass du da bist.
silent-said =
    Ich habe { $who } um ein Wort zu Ticket { $no } gebeten und warte bis zum { $until }. Kommt nichts, dann hilft das
    Organisationsteam.
silent-already = Ich habe { $who } schon nach Ticket { $no } gefragt und warte bis zum { $until }.
silent-told = Auch ich habe nichts gehört; das Organisationsteam weiß von Ticket { $no } und hilft.
silent-away =
    { $mentor } ist gerade nicht da, deshalb bitte ich das Organisationsteam um Hilfe bei Ticket { $no }. Dein Platz bleibt
    dir.
silent-candidate =
    { $mentor } wartet seit dem { $since } auf ein Wort von { $who }, Ticket { $no }. Vielleicht erreicht ihr jemanden.
silent-mentor =
    { $who }, Ticket { $no }, wartet seit dem { $since } auf ein Wort von { $mentor }. Vielleicht erreicht ihr jemanden;
    `!assign { $no }` und eine Person gibt es in andere Hände.
here-thanks = Danke! Ich sage { $who }, dass du da bist. Schreibt einander bitte zu Ticket { $no }.
silence-over = { $who } ist da, und es kann mit Ticket { $no } weitergehen.
silence-over-organisers = { $who } ist wieder da, Ticket { $no }. Es ist nichts mehr zu tun.
not-awaited = Bei Ticket { $no } wartet gerade niemand auf dich.

## Die Checkliste

checklist = Checkliste:
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item } ({ $by }, { $at })
point-ticked = ☑ { $by } hat bei Ticket { $no } Punkt { $number } abgehakt: { $item }
point-unticked = ☐ { $by } hat bei Ticket { $no } Punkt { $number } wieder geöffnet: { $item }
point-is-done = Punkt { $number } bei Ticket { $no } ist schon erledigt: { $item }. `!undo { $no } { $number }` öffnet ihn wieder.
point-is-open = Punkt { $number } bei Ticket { $no } ist ohnehin offen: { $item }
point-missing =
    { $points ->
        [0] Hier gibt es keine Checkliste, also hat Ticket { $no } keinen solchen Punkt.
        [one] Die Checkliste von Ticket { $no } hat nur einen Punkt; `!ticket { $no }` zeigt ihn.
       *[other] Die Checkliste von Ticket { $no } hat { $points } Punkte; `!ticket { $no }` zeigt sie.
    }
point-required =
    Vor dem Daumen hoch bei Ticket { $no } muss Punkt { $number } erledigt sein: { $item }. `!done { $no } { $number }` hakt
    ihn ab.
points-open = Auf der Checkliste noch offen:

## Notizen unter Mentor:innen und Organisationsteam

memos = Nur für Mentor:innen und Organisationsteam:
memos-elsewhere =
    { $memos ->
        [one] Es gibt eine Notiz nur für Mentor:innen und Organisationsteam; weil hier mitliest, wen sie betrifft, frag
            mich bitte im Direktchat.
       *[other] Es gibt { $memos } Notizen nur für Mentor:innen und Organisationsteam; weil hier mitliest, wen sie
            betreffen, frag mich bitte im Direktchat.
    }
memo-taken = An Ticket { $no } notiert, nur für Mentor:innen und Organisationsteam.
