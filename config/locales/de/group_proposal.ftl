### Was Leute hören, die eine Usergroup organisieren: wenn sie sie vorschlagen, und wenn sich die Angaben ändern.
group-welcome =
    Schön, dass es eine Gruppe gibt! Ich habe { $questions ->
        [one] eine Frage
       *[other] { $questions } Fragen
    } dazu, eine nach der anderen; eine Nachricht ist eine Antwort. Nimm dir so viel Zeit, wie du magst, ich hebe deine Antworten auf. Niemand sonst sieht sie, bevor du die Zusammenfassung gesehen und `!submit` gesagt hast. `!back` geht zurück, `!show` zeigt deine Antworten, `!withdraw` beendet alles.
proposals-enough =
    Du hast so viele Gruppen vorgeschlagen, wie auf einmal warten dürfen: { $most }. Sobald über eine entschieden
    ist, geht `!group new` wieder. `!groups` zeigt, wie es steht.
group-receipt =
    Danke! { $name } ist als **Usergroup { $no }** vorgeschlagen, und das Organisationsteam liest es jetzt.
group-receipt-foot =
    Trefft euch inzwischen einfach weiter. `!group show { $no }` zeigt, wo sie steht und was ihr weiterhilft,
    `!group edit { $no }` ändert die Angaben, und `!group close { $no } GRUND` zieht sie zurück.
group-listed =
    { $by } führt dich unter denen auf, die die Usergroup { $no } { $name } organisieren. Du musst nichts tun;
    stimmt das nicht, nimmt dich `!group leave { $no }` von der Liste.
group-unlisted = { $by } führt dich nicht mehr unter denen auf, die die Usergroup { $no } { $name } organisieren.
group-edit-begun = Das sind bisher die Angaben zu { $no } { $name }.
group-amended = Erledigt: Die Angaben zu { $no } { $name } sind geändert.
group-amended-by = { $by } hat die Angaben zu { $no } { $name } geändert. `!group show { $no }` zeigt sie.
group-unchanged = Es wurde nichts geändert, also bleiben alle Angaben zu { $no } { $name }, wie sie sind.
group-is-over =
    Die Usergroup { $no } ist geschlossen, wurde nicht aufgenommen oder ist nicht mehr deine; daran lässt sich
    nichts mehr ändern. `!group show { $no }` zeigt, was war.
contact-stays =
    Du sprichst für { $no }, deshalb braucht die Gruppe dich: `!group transfer { $no } @person` übergibt sie jemand
    anderem, `!group close { $no } GRUND` schließt sie.
not-listed = Du stehst nicht auf der Liste von { $no }; es gibt also nichts zu verlassen.
group-left =
    Erledigt: Du stehst nicht mehr auf der Liste von { $no } { $name }, und was dort über dich stand, ist gelöscht.
group-left-told =
    { $who } steht auf eigenen Wunsch nicht mehr auf der Liste derer, die { $no } { $name } organisieren. Sonst hat
    sich nichts geändert; `!group edit { $no }` führt jemand anderen auf.
