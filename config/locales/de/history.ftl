### Was mit einem Ticket geschehen ist, eine Zeile je Änderung. Was `!history` antwortet.

history-head = **Ticket { $no }** von { $who }, was bisher geschehen ist:
history-earlier =
    { $changes ->
        [one] … davor noch ein Eintrag, dann:
       *[other] … davor noch { $changes } Einträge, dann:
    }

## Auswahl

history-opened = { $at }: { $who } hat sich beworben
history-selected = { $at }: { $by } hat die Bewerbung ausgewählt
history-rejected = { $at }: { $by } hat die Bewerbung abgelehnt; eine neue ist willkommen ab dem { $again }
history-scored = { $at }: { $by } hat bewertet: { $marks }
history-shortlisted = { $at }: { $by } hat sie in die engere Auswahl genommen
history-unshortlisted = { $at }: { $by } hat sie aus der engeren Auswahl genommen
history-held = { $at }: { $by } hat sie bis zum { $until } zurückgestellt
history-unheld = { $at }: { $by } hat sie wieder aufgenommen, mit Antwort bis zum { $hear_by }
history-hold-over = { $at }: Sie war nicht länger zurückgestellt, mit Antwort bis zum { $hear_by }
history-withdrawn = { $at }: { $who } hat die Bewerbung zurückgezogen
history-told = { $at }: Das Organisationsteam hat erfahren, dass es nicht weitergeht

## Begleitung

history-waiting = { $at }: Niemand hatte Zeit für die Begleitung
history-chosen = { $at }: { $who } hat sich { $mentor } als Begleitung gewünscht
history-offered = { $at }: { $mentor } wurde um Begleitung gebeten, bis zum { $until }
history-asked = { $at }: { $mentor } wurde um ein Wort gebeten
history-more-time = { $at }: { $mentor } hat um Zeit gebeten bis zum { $until }
history-declined = { $at }: { $mentor } hat abgesagt
history-expired = { $at }: Die Zeit für eine Antwort von { $mentor } war um
history-retracted = { $at }: Die Anfrage an { $mentor } wurde zurückgenommen
history-not-taken = { $at }: { $mentor } konnte nicht übernehmen
history-accepted = { $at }: { $mentor } hat zugesagt
history-released = { $at }: { $mentor } konnte nicht länger begleiten
history-assigned = { $at }: { $by } hat { $mentor } die Begleitung übertragen
history-silent = { $at }: { $by } hat auf ein Wort von { $asked } gewartet und nachfragen lassen
history-answered = { $at }: { $by } war da
history-ticked = { $at }: { $by } hat auf der Checkliste abgehakt: { $item }
history-unticked = { $at }: { $by } hat auf der Checkliste wieder geöffnet: { $item }
history-memo = { $at }: { $by } hat nur für Mentor:innen und Organisationsteam notiert:
history-noted = { $at }: { $by } hat notiert:
history-not-yet = { $at }: { $mentor } hat gesagt, dass es noch nicht so weit ist

## Zustimmung

history-thumbs-up = { $at }: 👍 { $mentor } hat den Daumen hoch gegeben
history-sponsoring = { $at }: { $by } hat gesponsert; es braucht noch andere
history-sponsored = { $at }: { $by } hat gesponsert, und das Ticket wurde als SPONSORED geschlossen
history-concern = { $at }: Jemand hatte Bedenken:
history-concern-by = { $at }: { $by } hatte Bedenken:
history-settled = { $at }: Bedenken { $number } wurde geklärt:
history-settled-by = { $at }: { $by } hat Bedenken { $number } geklärt:
history-objections-over = { $at }: Die Zeit für Bedenken war um
history-unsponsored = { $at }: { $by } hat das Sponsoring rückgängig gemacht
history-words-expired = { $at }: was dazu geschrieben war, wurde gelöscht, denn die Zeit dafür war um
history-taken-back = { $at }: { $by } hat { $what } gleich zurückgenommen
history-amended = { $at }: { $who } hat eine Antwort geändert
