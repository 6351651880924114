### Missbrauch des Titels: wie ein Fall gezeigt und angehört wird. Niemand ist hier schuldig, bevor entschieden ist, und
### niemand erfährt, wer gemeldet hat.

## Was jemand getan haben kann

misuse-kind-claims-title = führt den Titel, ohne ihn zu haben
    .words = titel, anmaßung, anmassung
misuse-kind-speaks-for = spricht für das Projekt, ohne darum gebeten zu sein
    .words = sprecher
misuse-kind-commercial = macht mit dem Titel Geschäfte
    .words = geschäft, geschaeft, kommerziell, werbung
misuse-kind-conduct = verhält sich, wie es mit dem Titel niemand sollte
    .words = verhalten, benehmen
misuse-kind-other = etwas anderes
    .words = anderes, sonstiges

## Womit ein Fall enden kann

verdict-dismissed = abgewiesen: Es ist nichts daran
verdict-warned = eine Ermahnung
verdict-rename = gebeten, einen anderen Namen zu nehmen
verdict-revoked = der Titel wird zurückgenommen

## Ein Fall

case-head = **Fall { $no }** über { $who }, offen seit { $opened }:
case-waits-for-answer = Antworten kann die Person bis { $until }. Vorher wird nichts gegen sie entschieden, es sei denn, sie
    hat geantwortet.
case-waits-answered = Die Person hat geantwortet: Es kann entschieden werden.
case-waits-unanswered = Die Zeit zum Antworten ist um, und die Person hat nichts geschrieben: Es kann entschieden werden.
case-waits-appeal = Die Person hat Einspruch erhoben: Seit { $since } ist darüber zu entscheiden.
case-closed = Es ist entschieden: { $verdict }.
case-lifted = Es ist entschieden: Die Entscheidung wurde auf Einspruch aufgehoben, und nichts davon zählt noch.
case-kind = { $reports ->
        [0] vom Bot gesehen: { $kind }
        [one] eine Meldung: { $kind }
       *[other] { $reports } Meldungen: { $kind }
    }
case-seen = der Name „{ $name }“ in { $room }, gesehen am { $at }
case-evidence = eine Nachricht, die es zeigt: { $link }
case-quote = Eine Nachricht, die es zeigt, { $link }, lautet:
case-reason = Dazu wurde geschrieben ({ $kind }):
case-answer = Die Antwort der Person am { $at }:
case-decided = { $by } hat am { $at } entschieden: { $verdict }. Der Grund:
case-judges =
    Entscheiden kann aus dem Organisationsteam, wer nicht selbst gemeint ist, nicht gemeldet hat und die Person weder begleitet
    noch von ihr begleitet wird. Wenn das niemand von euch ist, holt bitte noch jemanden in den Raum des Organisationsteams.
case-judges-appeal =
    Über den Einspruch kann aus dem Organisationsteam entscheiden, wer den Fall nicht entschieden hat, nicht selbst gemeint ist,
    nicht gemeldet hat und die Person weder begleitet noch von ihr begleitet wird. Wenn das niemand von euch ist, holt bitte
    noch jemanden in den Raum des Organisationsteams.
case-history = **Was geschehen ist:**
case-step-reported = { $at }: gemeldet
case-step-seen = { $at }: vom Bot gesehen
case-step-quoted = { $at }: Worte einer Nachricht hinzugefügt
case-step-answered = { $at }: Antwort der Person
case-step-unanswered = { $at }: Zeit zum Antworten um
case-step-decided = { $at }: entschieden von { $by } ({ $verdict })
case-step-appealed = { $at }: Einspruch
case-step-upheld = { $at }: über den Einspruch entschieden von { $by }, die Entscheidung bleibt
case-step-lifted = { $at }: über den Einspruch entschieden von { $by }, die Entscheidung ist aufgehoben
case-step-renamed = { $at }: Der Name beansprucht den Titel nicht
case-step-still-worn = { $at }: Zeit für einen anderen Namen um
no-such-case = Einen Fall { $no }, mit dem du zu tun hättest, gibt es nicht.
cases-none = Kein Fall von Titelmissbrauch wartet auf etwas.
cases-head = { $cases ->
        [one] **Ein Fall von Titelmissbrauch ist offen:**
       *[other] **{ $cases } Fälle von Titelmissbrauch sind offen:**
    }

## Was zu einem Fall hinzukommt

case-step-name-gone = { $at }: Der Name beansprucht den Titel nicht mehr
case-new-report = **{ $no }: eine weitere Meldung** über { $who } ({ $kind })
case-new-kind = { $no }: Eine Meldung über { $who } sagt jetzt, worum es geht: { $kind }
case-new-name = { $no }: Ich habe gesehen, dass der Name von { $who } den Titel beansprucht:
case-new-quote = { $no }: Eine Nachricht, die es zeigt, { $link }, lautet:
case-new-answer = **{ $no }:** { $who } antwortet:
case-name-gone = { $no }: { $who } ist nicht mehr unter einem Namen zu sehen, der den Titel beansprucht. Wenn das genügt,
    kann der Fall abgewiesen werden.

## Was wartet

case-waits = **{ $no }** über { $who }, offen seit { $since }, wartet.
case-look = `!case { $no }` zeigt alles.
case-todo-hearing = { $no }: { $who } wird bis { $until } angehört; offen seit { $since }
case-todo-decide = { $no } über { $who }: vom Organisationsteam zu entscheiden; offen seit { $since }
status-accused = Ein Fall über dich, { $no }, ist offen seit { $opened }. `!case { $no }` zeigt ihn.
status-reported = Du hast Fall { $no } über { $who } gemeldet; er ist offen. `!case { $no }` zeigt, wie es steht.

## Was die gemeinte Person sieht, und wer gemeldet hat

case-claim = { $kind }
case-of-yours = **Fall { $no }** betrifft dich, seit { $opened }. Das wird behauptet:
case-you-answered = Deine Antwort am { $at }:
case-you-may-answer = Du kannst bis { $until } antworten; vorher wird nichts gegen dich entschieden, es sei denn, du hast geantwortet.
case-respond = `!respond { $no }` und deine Worte gehen an das Organisationsteam.
case-you-reported = **Fall { $no }**, den du gemeldet hast, über { $who }, seit { $opened }:
case-waits-for-organisers = Das Organisationsteam hat zu entscheiden.
case-outcome = Entschieden am { $at }: { $verdict }. Der Grund:
