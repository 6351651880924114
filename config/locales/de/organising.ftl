### Was das Organisationsteam vom Ganzen sieht: was wartet, Zahlen, Dateien, und wer was entschieden hat.

## Was wartet

todo-head =
    { $matters ->
        [one] Eine Sache wartet:
       *[other] { $matters } Sachen warten, die älteste zuerst:
    }
todo-none = Nichts wartet. Gut gemacht!
todo-review =
    { $no } { $who } wartet seit { $since } auf das Organisationsteam; eine Antwort ist bis { $by } versprochen.
todo-held = { $no } { $who } ist seit dem { $since } zurückgestellt, bis zum { $until }.
todo-free-mentor = { $no } { $who } wartet seit { $since } auf jemanden mit Zeit zum Begleiten.
todo-offer = { $no } { $who } wartet seit { $since } auf die Antwort von { $mentor }; sie ist fällig: { $until }.
todo-mentoring = { $no } { $who } wird seit { $since } von { $mentor } begleitet.
todo-sponsor = { $no } { $who } wartet seit { $since } darauf, gesponsert zu werden ({ $sponsors }).
todo-more =
    { $matters ->
        [one] … und eine weitere.
       *[other] … und { $matters } weitere.
    }

## Zahlen

stats-head = Das Programm in Zahlen:
stats-applications =
    Bewerbungen: { $all } insgesamt, { $open } offen, { $sponsored } gesponsert, { $rejected } abgelehnt, { $withdrawn }
    zurückgezogen
stats-drafts =
    { $drafts ->
        [0] Gerade schreibt niemand eine Bewerbung
        [one] Gerade wird eine Bewerbung geschrieben
       *[other] Gerade werden { $drafts } Bewerbungen geschrieben
    }
stats-to-answer =
    Die Hälfte der Bewerbungen hatte eine Antwort des Organisationsteams innerhalb von { $days ->
        [0] einem Tag
        [one] einem Tag
       *[other] { $days } Tagen
    } (gezählt: { $tickets })
stats-to-mentor =
    Die Hälfte der Kandidaturen hatte jemanden zum Begleiten innerhalb von { $days ->
        [0] einem Tag
        [one] einem Tag
       *[other] { $days } Tagen
    } (gezählt: { $tickets })
stats-to-title =
    Die Hälfte der Kandidaturen hatte den Titel innerhalb von { $days ->
        [0] einem Tag
        [one] einem Tag
       *[other] { $days } Tagen
    } nach der Bewerbung (gezählt: { $tickets })
stats-mentors = Im Mentoring: { $mentors } ({ $free } mit Zeit, { $away } abwesend)
stats-offers = Anfragen im Mentoring: { $accepted } angenommen, { $declined } abgelehnt, { $expired } ohne Antwort
stats-ambassadors = Mit Titel: { $active } aktiv, { $paused } in einer Pause, { $emeriti } emeritiert
stats-column-region = Region
stats-column-ambassadors = Mit Titel
stats-region = { $region }: { $ambassadors }

## Dateien

export-head =
    { $files ->
        [one] Hier sind die Aufzeichnungen, in einer Datei.
       *[other] Hier sind die Aufzeichnungen, in { $files } Dateien.
    }
export-foot =
    Darin steht, was Leute dem Programm über sich erzählt haben. Bitte so sorgsam aufbewahren wie die eigenen Daten, und
    löschen, sobald alles getan ist, wofür sie gebraucht werden.

## Wer was entschieden hat

trail-head =
    { $decisions ->
        [one] Die letzte Entscheidung, von { $all }:
       *[other] Die letzten { $decisions } Entscheidungen, von { $all }:
    }
trail-head-ticket =
    { $decisions ->
        [one] Eine Entscheidung zu Ticket { $no }:
       *[other] { $decisions } Entscheidungen zu Ticket { $no }:
    }
trail-none = Noch hat niemand etwas entschieden.
trail-line = { $at }: { $by } { $request }
trail-foot =
    `!trail` mit der Nummer eines Tickets zeigt die Entscheidungen dazu; `!export` gibt alle heraus.

## Die Woche

digest-head = **Die Woche** seit { $since }
digest-applications =
    Bewerbungen: { $opened } neu, { $sponsored } gesponsert, { $rejected } abgelehnt, { $withdrawn } zurückgezogen.
digest-waiting =
    { $matters ->
        [one] Eine Sache wartet:
       *[other] { $matters } Sachen warten, die älteste zuerst:
    }
digest-nothing = Nichts wartet.
