### Wie Worte gelöscht werden, und was über jemanden gespeichert ist.

message-erased = Was hier stand, enthielt Worte, die inzwischen gelöscht sind.

forget-head = **Das löscht endgültig, was du geschrieben hast.** Jede meiner Nachrichten, die es zitiert, nehme ich zurück.
forget-nothing = Von dir ist kein Text gespeichert, den ich löschen könnte.
forget-application = in Bewerbungen: { $texts }
forget-ticket = an Tickets, als Notiz, Begründung oder Bedenken: { $texts }
forget-oneself = über dich selbst (Arbeitgeber, Themen, Abwesenheit): { $texts }
forget-inquiry = Fragen und Antworten in der Community: { $texts }
forget-activity = in Berichten, Aufrufen und Vorschlägen von Usergroups: { $texts }
forget-feedback = als Rückmeldung: { $texts }
forget-case = in abgeschlossenen Fällen um den Titel: { $texts }
forget-other = alles Übrige: { $texts }
forget-ends-draft = Was du schreibst und noch nicht eingereicht hast, endet damit, wie mit `!withdraw`.
forget-ends-ticket = Dein Ticket { $no } wird damit zurückgezogen, wie mit `!withdraw`. Wen du betreust, oder wer dir angeboten ist, bleibt davon unberührt.
forget-drops = Andere Befehle, die auf dein Wort warten, entfallen: { $commands }.
forget-ends-place = Du hörst dann nicht mehr von mir, wenn Bewerbungen wieder möglich sind.
forget-ends-open = Damit endet auch, was von dir offen ist: Fragen ohne Antwort ({ $questions }), Aufrufe ({ $calls }).
forget-stays =
    Was bleibt, sind bloße Tatsachen ohne deine Worte: deine Matrix-ID mit den Daten von Bewerbungen und Entscheidungen,
    aus einer Liste gewählten Antworten, Regionen, Tagen und Zustimmungen, Art, Tag und Größe deiner Berichte, wen du vorgeschlagen hast, Stimmen und Sponsorings, wer was entschieden hat, dein Eintrag in der Liste, solange du den Titel hast, Fälle um den
    Titel, und dass du hierum gebeten hast. Sie halten nachvollziehbar, was über dich und andere entschieden wurde. Auch
    deine Sprache und unser Chat bleiben, damit ich dir antworten kann, und ein Schlüssel aus dem Namen deines
    Arbeitgebers, falls du ihn genannt hast; lesen lässt er sich daraus nicht, aber wer Namen durchprobiert, kann den passenden finden.
forget-held =
    Texte, die vorerst bleiben: { $texts }. Sie gehören zu einem Fall um den Titel. Einige Zeit nachdem er abgeschlossen ist,
    lösche ich sie von selbst; so sieht niemand daran, wer darum gebeten hat.
forget-worn = Namen mit dem Titel, die du in Räumen trägst: { $texts }. Ich lösche jeden, sobald du ihn ablegst.
forget-answers = Einträge in `!faq`, die du für das Programm geschrieben hast, bleiben, denn sie gehören dem Programm: { $texts }
forget-limits =
    Was ich nicht löschen kann: deine eigenen Nachrichten in den Räumen (das kannst du selbst), verschickte E-Mails,
    Dateien, die jemand gespeichert hat, und Sicherungen des Homeservers oder derer, die mich betreiben.
forgotten = Erledigt. Gelöschte Texte von dir: { $texts }. Meine Nachrichten, die sie zitiert haben, nehme ich zurück.
forgotten-foot = Du kannst hier jederzeit weitermachen; `!apply` beginnt von vorn.
forget-again = Ich habe deine Worte gerade erst gelöscht und kann das ab { $again } wieder tun.

mydata-head = Das ist, was ich über dich gespeichert habe, als eine Datei, die jeder Editor öffnet: was du für das Programm bist, was du getan und entschieden hast, und jeder Text von dir.
mydata-memos = Nicht darin: Notizen von Mentor*innen und Organisationsteam untereinander, denn das sind ihre Worte ({ $texts }).
mydata-scores = Nicht darin: die Punkte aus dem Organisationsteam, vertraulich vergeben (Zahl der Stimmen: { $scores }).
mydata-nominations = Nicht darin: wer dich vorgeschlagen hat und warum ({ $texts }), wie es versprochen war.
mydata-reports = Nicht darin: wer dich vielleicht gemeldet hat, wie oft und mit welchen Worten. Wer meldet, ist geschützt.
mydata-foot = Was noch an dich unterwegs ist, und Nachrichten in Räumen, stehen auch nicht darin. Frag bei allem, was fehlt, bitte das Organisationsteam. `!forgetme` löscht deine Worte; die Datei löschst du dann selbst.
mydata-again = Du hast die Datei gerade erst bekommen; eine neue mache ich ab { $again }.
