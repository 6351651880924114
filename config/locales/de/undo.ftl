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
