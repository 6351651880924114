### Bewerben: das Gespräch, freundliche Korrekturen, die Zusammenfassung und die Bestätigung.

## Das Gespräch

apply-welcome =
    Schön, dass du da bist! Ich habe { $questions ->
        [one] eine Frage
       *[other] { $questions } Fragen
    } an dich, eine nach der anderen; eine Nachricht ist eine Antwort, außer du beginnst sie mit `!long`. Nimm dir so
    viel Zeit, wie du magst, ich hebe deine Antworten auf. Niemand sonst sieht sie, bevor du die Zusammenfassung gesehen und `!submit` gesagt hast.
    `!back` geht zurück, `!show` zeigt deine Antworten, `!withdraw` beendet alles.
apply-resumed =
    { $purpose ->
        [0] Willkommen zurück!
        [1] Weiter geht es mit deiner Usergroup!
       *[other] Weiter geht es mit deinen Änderungen!
    } Du hast { $answered } von { $questions ->
        [one] einer Frage
       *[other] { $questions } Fragen
    } beantwortet; machen wir da weiter.
question-asked = **Frage { $number } von { $questions }:** { $question }
hint-text = In einer Nachricht, mit { $min } bis { $max } Zeichen.
hint-choice = Antworte mit der Nummer:
choice-option = { $number }: { $option }
hint-email = Nur die Adresse, zum Beispiel `alice@example.org`.
hint-account = Nur der Name, zum Beispiel `alice`.
hint-date = Jahr, Monat und Tag, zum Beispiel `2026-03-02`.
hint-consent = Ja oder nein? Ein Nein ist in Ordnung und ändert sonst nichts.
hint-agreement = Ja? Ohne das geht es nicht weiter; frag das Organisationsteam, wenn darin etwas unklar ist.
hint-name = Nur den Namen, in einer Zeile mit höchstens { $max } Zeichen.
hint-place = Zuerst der Ort, dahinter nach einem Komma, was ihn von anderen unterscheidet: `Oslo, Norwegen`.
hint-zone = Die Zone mit ihrem Namen oder nach einer großen Stadt darin, zum Beispiel `Europe/Oslo` oder `Oslo`.
hint-links = Webadressen in einer Nachricht, höchstens { $max }: eine pro Zeile oder mit Kommas dazwischen.
hint-people =
    In einer Nachricht, eine Person pro Zeile und höchstens { $max }: Matrix-ID oder Name, E-Mail-Adresse und bei
    wem sie
    arbeitet. Zum Beispiel:

    `@bob:example.org, bob@example.org, Example GmbH`

    `Carol Conte, carol@example.org, Universität Oslo`
hint-optional = Diese Frage darfst du auslassen: `!skip`.
answer-so-far = Deine Antwort bisher, bis du eine andere schickst: { $answer }
hint-keep = `!skip` lässt sie, wie sie ist.

## Antworten in mehreren Nachrichten

long-begun =
    Schreib so viele Nachrichten, wie du magst; zusammen sind sie deine Antwort, bis zu { $max } Zeichen. Ich bin so
    lange still, und `!next` beendet sie.
long-goes-on =
    { $messages ->
        [0] Du hast eine Antwort in mehreren Nachrichten begonnen, und noch habe ich keine davon.
        [one] Eine Nachricht deiner Antwort habe ich schon.
       *[other] { $messages } Nachrichten deiner Antwort habe ich schon.
    } Schreib ruhig weiter; `!next` beendet sie, `!show` zeigt sie.
long-too-long =
    Mit dieser Nachricht hat deine Antwort { $has } Zeichen, und gelesen werden höchstens { $max }; deshalb habe ich sie
    weggelassen. Kürze sie, schick eine kürzere, oder beende die Antwort hier mit `!next`.
long-too-short =
    Deine Antwort hat bisher { $has ->
        [one] ein Zeichen
       *[other] { $has } Zeichen
    }; die Frage ist mindestens { $min } wert. Schreib bitte noch etwas, und dann `!next`.
long-not-here = Für diese Frage genügt eine kurze Nachricht. Antworte einfach.
long-not-ended =
    Deine Antwort auf Frage { $number } ist noch nicht zu Ende. `!edit { $number }` führt zu ihr zurück, `!next` beendet
    sie; danach `!submit`.
next-without-long =
    Antworte einfach: Eine Nachricht ist eine Antwort. Möchtest du lieber mehrere schicken, dann beginnt { $command } eine
    solche Antwort, und `!next` beendet sie.

## Stille

draft-reminder =
    { $purpose ->
        [0] Deine Bewerbung wartet
        [1] Deine Usergroup wartet
       *[other] Deine Änderung an der Usergroup wartet
    } auf dich: { $answered } von { $questions ->
        [one] einer Frage ist
       *[other] { $questions } Fragen sind
    } beantwortet. Es eilt nicht; höre ich nichts, verfällt sie am { $lapses }, und `!withdraw` beendet es gleich. Wann immer du magst, geht es hier weiter:
draft-reminder-summary =
    { $purpose ->
        [0] Deine Bewerbung wartet
        [1] Deine Usergroup wartet
       *[other] Deine Änderung an der Usergroup wartet
    } auf dich: Alle Fragen sind beantwortet, es fehlt nur noch dein `!submit`. `!show` zeigt alles
    noch einmal. Es eilt nicht; höre ich nichts, verfällt sie am { $lapses }, und `!withdraw` beendet es gleich.
draft-lapses =
    Ich habe nichts von dir gehört, deshalb ist { $purpose ->
        [0] deine Bewerbung
       *[other] der Vorschlag deiner Usergroup
    } verfallen. Das schadet nicht: Niemand hat etwas davon gesehen. Bis
    zum { $erased } hebe ich deine Antworten auf, und { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } macht da weiter, wo du warst. Danach sind sie gelöscht;
    `!withdraw` löscht sie gleich.
draft-lapsed =
    { $purpose ->
        [0] Deine Bewerbung
       *[other] Der Vorschlag deiner Usergroup
    } ist beiseitegelegt; bis zum { $erased } hebe ich deine Antworten auf. { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } macht da weiter, wo du
    warst, `!withdraw` löscht sie gleich.
draft-set-aside =
    Eins nach dem anderen: { $purpose ->
        [0] Deine Bewerbung habe ich beiseitegelegt und hebe sie
       *[other] Den Vorschlag deiner Usergroup habe ich beiseitegelegt und hebe ihn
    } bis zum { $erased } auf; { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } macht da weiter, wo du warst.
draft-dropped =
    Was du an { $no } ändern wolltest, ist verworfen; an den Angaben der Gruppe hat sich nichts geändert. `!group edit { $no }`
    beginnt neu.
region-gone =
    Die Regionen des Programms haben sich geändert, seit du geantwortet hast, und deine ist nicht mehr dabei. Wähle bitte
    noch einmal; alles andere bleibt, wie es ist.

## Korrekturen

too-short =
    Das { $has ->
        [one] ist ein Zeichen
       *[other] sind { $has } Zeichen
    }; die Frage ist mindestens { $min } wert. Erzähl mir bitte etwas mehr, in einer Nachricht.
too-long = Das sind { $has } Zeichen; gelesen werden höchstens { $max }. Schick es bitte noch einmal, etwas kürzer.
not-a-choice = Das habe ich unter den Möglichkeiten nicht gefunden. Antworte bitte mit einer Nummer aus der Liste.
not-an-email =
    Das sieht nicht nach einer E-Mail-Adresse aus. Bitte nur die Adresse, zum Beispiel `alice@example.org`.
not-an-account = Das kann hier kein Kontoname sein. Bitte nur den Namen, ohne Leerzeichen und ohne Link.
not-a-date = Das konnte ich nicht als Tag lesen. Bitte Jahr, Monat und Tag, zum Beispiel `2026-03-02`.
not-a-consent = Antworte bitte mit ja oder nein. Beides ist in Ordnung.
not-agreed =
    Ohne dein Ja dazu lässt sich nichts einreichen. Lies es in Ruhe, frag das Organisationsteam, was unklar ist, und
    sag ja, wann immer du magst; `!withdraw` beendet das Interview, und niemand hat etwas gesehen.
name-unfit = Für diesen Namen hat das Programm eine Regel: { $rule } Schick ihn bitte noch einmal so.
name-taken =
    Eine Usergroup dieses Namens gibt es schon: { $no } { $name }. Ist es eure, zeigt `!group show { $no }` sie;
    sonst wähle bitte einen Namen, der eure davon unterscheidet.
not-a-place = Das konnte ich nicht als Ort lesen. Schreib ihn bitte in eine Zeile, zuerst die Stadt: `Oslo, Norwegen`.
not-a-zone =
    Eine Zeitzone dieses Namens kenne ich nicht. Schreib bitte eine wie `Europe/Oslo` oder eine große Stadt, in der
    es so spät ist wie bei euch.
which-zone = Welche Zeitzone meinst du: { $zones }? Schreib sie bitte ganz.
not-a-link =
    Darin habe ich keine Webadresse gefunden. Schreib bitte mindestens eine, zum Beispiel `https://example.org`.
not-links =
    Das kann ich nicht als Webadresse lesen: { $words }. Schick bitte alle noch einmal, jede wie
    `https://example.org`.
too-many-links = Das sind { $has } Webadressen, und gezeigt werden höchstens { $max }. Schick bitte die wichtigsten.
no-people =
    Darin habe ich niemanden gefunden. Schreib bitte mindestens dich selbst auf: `@bob:example.org, bob@example.org, Example GmbH`
not-people =
    In diesen Zeilen fehlt eine E-Mail-Adresse, oder wer es ist: { $lines }. Schick bitte alle noch einmal, eine
    Person pro Zeile: Matrix-ID oder Name, E-Mail-Adresse, Arbeitgeber.
people-twice =
    Diese Zeilen nennen eine Person oder E-Mail-Adresse, die schon dasteht: { $lines }. Schick bitte alle noch
    einmal, jede Person mit einer eigenen Adresse.
too-many-people =
    Das sind { $has } Personen, und aufgeführt werden höchstens { $max }. Nenn bitte die, die am meisten tun.
too-early =
    Da haben sich unsere Nachrichten gekreuzt: Deine war schon unterwegs, bevor Frage { $number } bei dir ankam. Ich
    habe sie deshalb nicht als Antwort genommen. Antworte bitte jetzt.
picked-late = Frage { $number } ist gerade nicht dran, deshalb bleibt deine Antwort darauf, wie sie ist. `!edit { $number }` stellt sie noch einmal.
question-required =
    Auf diese Frage braucht das Programm eine Antwort, auslassen geht nicht. Möchtest du keine geben, dann beendet
    `!withdraw` alles, und niemand hat etwas davon gesehen.
nothing-before = Das ist die erste Frage; davor gibt es keine. Antworte einfach.
no-such-question =
    Eine Frage mit dieser Nummer gibt es nicht; es { $questions ->
        [one] gibt nur eine
       *[other] sind { $questions }
    }. `!show` zeigt sie.
not-complete = Frage { $open } ist noch offen. `!edit { $open }` stellt sie noch einmal; danach `!submit`.
answer-corrected = Deine Antwort auf Frage { $number } habe ich korrigiert.
group-stands =
    Was du über deine Gruppe geschrieben hast, ist eingereicht und gilt; eine Nachricht zu bearbeiten ändert daran
    nichts mehr. `!group edit { $no }` ändert es.

## Die Zusammenfassung

summary-head = Das sind deine Antworten:
summary-item = **{ $number }. { $question }**

    { $answer }
summary-open = **{ $number }. { $question }**

    (noch offen)
summary-gathering = **{ $number }. { $question }**

    { $answer }

    (noch nicht zu Ende: `!edit { $number }`, dann `!next`)
summary-foot =
    { $purpose ->
        [0] Noch ist nichts abgeschickt. ✅ `!submit` schickt es ab,
        [1] Noch ist nichts abgeschickt. ✅ `!submit` schlägt die Gruppe vor,
       *[other] Noch ist nichts geändert. ✅ `!submit` übernimmt die Änderungen,
    } `!edit` und die Nummer einer Frage ändert eine Antwort,
    `!withdraw` wirft alles weg.
summary-waits =
    { $purpose ->
        [0] Alle Fragen sind beantwortet, und noch ist nichts abgeschickt. `!submit` schickt es ab,
        [1] Alle Fragen sind beantwortet, und noch ist nichts abgeschickt. `!submit` schlägt die Gruppe vor,
       *[other] Noch ist nichts geändert. `!submit` übernimmt die Änderungen,
    } `!edit` und die Nummer
    einer Frage ändert eine Antwort, `!withdraw` wirft alles weg.
answer-yes = Ja
    .words = j, gern, gerne, klar, ok, okay
answer-no = Nein
    .words = n, nö, lieber nicht
answer-skipped = (ausgelassen)

## Kann ich mich bewerben?

no-application =
    { $command } gehört zu dem, was ich dich Schritt für Schritt frage, und gerade frage ich nichts. `!apply`
    beginnt eine Bewerbung, `!status` sagt dir, wie
    es steht.
already-ambassador =
    Du bist seit dem { $since } { -title }. Bewerben musst du dich also nicht mehr: Das bleibt man, solange man mag.
already-open =
    Du hast schon eine Bewerbung: Ticket { $no }. `!status` sagt dir, wie es steht, und `!withdraw` zieht sie zurück,
    falls du neu anfangen möchtest.
cool-down =
    Nach einer Ablehnung muss etwas Zeit vergehen, damit wachsen kann, was noch fehlte. Ab dem { $again } bist du
    willkommen, dich wieder zu bewerben.

## Abschicken und zurückziehen

receipt = Danke! Deine Bewerbung ist **Ticket { $no }**.
receipt-review = Das Organisationsteam liest sie jetzt, und du hörst bis zum { $by } davon.
receipt-pairing = Ich suche jetzt jemanden, der dich als Mentor:in begleitet, und du hörst bis zum { $by } davon.
receipt-foot =
    Bis dahin musst du nichts tun: Mach einfach weiter mit dem, was du für { -community } tust. `!status` sagt dir,
    wie es steht, `!ticket { $no }` zeigt dein Ticket, und mit `!withdraw` ziehst du es jederzeit zurück, ohne
    Begründung.
draft-withdrawn =
    { $purpose ->
        [0] Deine Bewerbung ist zurückgezogen und deine Antworten sind gelöscht; niemand hat sie gesehen. Wann immer
        du magst, beginnt `!apply` von vorn.
        [1] Der Vorschlag deiner Usergroup ist zurückgezogen und deine Antworten sind gelöscht; niemand hat sie
        gesehen. Wann immer du magst, beginnt `!group new` von vorn.
       *[other] Die Änderungen sind verworfen; die Angaben der Gruppe bleiben, wie sie waren.
    }
ticket-withdrawn =
    Ticket { $no } ist zurückgezogen, und alle, die damit zu tun hatten, wissen es. Danke für dein Interesse; mit
    `!apply` bist du jederzeit wieder willkommen.
ticket-withdrawn-staff = { $who } hat Ticket { $no } zurückgezogen. Es bleibt nichts zu tun.
