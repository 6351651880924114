### Zurücknehmen, was eben getan wurde, und was sich nicht zurücknehmen lässt.

undone-question = Erledigt: Die Frage, ob ich { $request } ausführen soll, ist vom Tisch. Geschehen war noch nichts.
undone-discard =
    { $request } wartet wieder auf dein Wort, bis { $until }: ✅ `!confirm { $number }` oder ❌ `!discard { $number }`.
undone-accept =
    Du hast dein Ja zu Ticket { $no } zurückgenommen. Die Anfrage steht wie zuvor, bis { $until }: ✅ `!accept { $no }` ·
    ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-accept-candidate =
    Das ging zu schnell: { $mentor } hat das Ja zu Ticket { $no } zurückgenommen und überlegt noch, bis { $until }. Das
    sagt nichts über dich, und du behältst deinen Platz.
undone-accept-room =
    { $mentor } hat das Ja zu Ticket { $no } zurückgenommen; die Anfrage steht wie zuvor, bis { $until }.
undone-decline =
    Du hast dein Nein zu Ticket { $no } zurückgenommen. Die Anfrage ist wieder bei dir, bis { $until }: ✅
    `!accept { $no }` · ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-extend = Ticket { $no } ist nicht verlängert: Du hast wie zuvor bis { $until } Zeit für deine Antwort.
undone-select = { $by } hat die Auswahl von { $who }, Ticket { $no }, zurückgenommen. Es wird wie zuvor geprüft.
undone-select-candidate =
    Diese Nachricht kam zu früh, entschuldige: Das Organisationsteam liest deine Bewerbung noch, Ticket { $no }. Das sagt
    nichts darüber, wie es entscheidet, und du behältst deinen Platz.
undone-progress = Zurückgenommen: Zu Ticket { $no } ist nichts vermerkt. Sag mir, wann immer du magst, wie es läuft.
undone-submit = Du hast es zurückgenommen: Ticket { $no } ist geschlossen, und deine Bewerbung ist wieder dein Entwurf. Was andere davon lesen konnten, habe ich zurückgezogen.
undone-submit-staff =
    { $who } hat Ticket { $no } gleich nach dem Absenden zurückgenommen und schreibt noch daran. Es ist nichts zu tun.
undone-nothanks =
    Zurückgenommen: Du hast noch nicht geantwortet. ✅ `!apply` oder ❌ `!nothanks`, wann immer du magst.
undone-stand-in =
    Zurückgenommen: Du hast noch nicht geantwortet, ob du { $mentor } vertrittst. Du hast bis { $until } Zeit: ✅
    `!stand-in yes` oder ❌ `!stand-in no`.
undone-stand-in-mentor =
    { $stand_in } hat die Antwort zurückgenommen, ob sie oder er dich vertritt, und hat bis { $until } Zeit für eine neue.
undone-pause = { $who } hat die Pause gleich wieder zurückgenommen und ist da wie zuvor.
undo-too-late =
    Das kam zu spät, um { $request } rückgängig zu machen: Eine Reaktion zurückzunehmen half bis { $until }. Was du getan
    hast, gilt.
undo-moved-on =
    { $request } konnte ich nicht rückgängig machen: Inzwischen ist mehr geschehen, und eine Reaktion zurückzunehmen ändert
    daran nichts mehr.
undo-not-like-this =
    Die Reaktion zurückzunehmen macht { $request } nicht rückgängig: Andere wissen schon davon oder verlassen sich darauf.
    Was du getan hast, gilt.
undo-may-not = { $request } darfst du nicht mehr, und auch nicht zurücknehmen. Was du getan hast, gilt.
undo-heard = Die Reaktion zurückzunehmen ändert nichts: Ich weiß, dass du da bist, und mehr hat sie nicht gesagt.
deleted-command = Du hast die Nachricht mit { $request } gelöscht. Das macht es nicht rückgängig: Was du getan hast, gilt.
undo-way = Um es rückgängig zu machen, schreib { $request }.
undo-way-organisers = Soll es rückgängig gemacht werden, frag bitte das Organisationsteam: Es hat { $usage }.
undo-way-people = Wenn es ein Versehen war, sag es denen, die es betrifft, oder dem Organisationsteam; sie können helfen.
undo-way-anew = Soll es doch geschehen, schreib den Befehl noch einmal.

## Was abgeschickt ist, wird ergänzt

amended =
    Danke: Deine Antwort auf Frage { $number } von Ticket { $no } ist geändert. Wer entscheidet, sieht beide Fassungen.
amended-staff = { $who } hat die Antwort auf Frage { $number } von Ticket { $no } geändert. Jetzt lautet sie:
amended-gone =
    Deine Worte zu Frage { $number } von Ticket { $no } sind gelöscht, und die Frage gilt als ausgelassen. Wer entscheidet,
    sieht, dass du sie zurückgenommen hast, nicht, was da stand. `!withdraw` beendet die Bewerbung selbst.
amended-gone-staff =
    { $who } hat die Antwort auf Frage { $number } von Ticket { $no } zurückgenommen; was da stand, ist gelöscht.
    `!ticket { $no }` zeigt, was da ist.
amended-before = Frage { $number } wurde am { $at } geändert. Davor: { $before }
amend-decided =
    Über Ticket { $no } ist entschieden, daher lässt sich nicht mehr ändern oder zurücknehmen, was du dort geschrieben hast.
    Wenn es noch wichtig ist, sag es deiner Mentorin, deinem Mentor oder dem Organisationsteam; `!forgetme` löscht alles,
    was du geschrieben hast.
amend-not-this =
    Frage { $number } von Ticket { $no } ändert sich nicht durch das, was du mit der Nachricht tust: Andere verlassen sich
    inzwischen auf diese Antwort. Sag es bitte deiner Mentorin, deinem Mentor oder dem Organisationsteam, die es notieren
    können; oder `!withdraw`, und mit `!apply` von vorn.

## Nachrichten, die geändert oder gelöscht wurden

answer-deleted =
    Du hast deine Antwort auf Frage { $number } zurückgenommen, also habe ich sie gelöscht. Ich frage wieder, wenn sie dran ist.
answer-deleted-now =
    Du hast deine Antwort auf Frage { $number } zurückgenommen, also habe ich sie gelöscht und frage noch einmal.
passage-deleted =
    Diese Nachricht habe ich aus deiner Antwort auf Frage { $number } herausgenommen. Mach weiter, und ende mit `!next`.
edited-ran =
    { $request } ist schon gelaufen, als du es geschickt hast; die Nachricht zu ändern ändert nichts. Was geschehen ist,
    gilt.
edited-words = Was du mit { $request } geschrieben hast, habe ich berichtigt.
edited-long-ago =
    Diese Nachricht ist lange her, und ich weiß nicht mehr, ob { $request } damals gelaufen ist. Darum habe ich nichts
    getan: Schick es bitte als neue Nachricht.
deleted-words = Du hast die Nachricht mit { $request } gelöscht, also habe ich gelöscht, was du darin geschrieben hast.
passage-deleted-later =
    Diese Nachricht habe ich aus deiner Antwort auf Frage { $number } herausgenommen. Du kannst sie fortsetzen, wenn sie dran ist.
