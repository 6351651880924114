### Was Ambassadors berichten, und die monatlichen Neuigkeiten davon. Ein Bericht ist ein Geschenk; niemand schuldet einen.

## Die Arten von Aktivitäten

report-kind-meetup = Treffen
    .words = Meetup
report-kind-talk = Vortrag
    .words = Talk
report-kind-workshop = Workshop
report-kind-hackfest = Hackfest
    .words = Hackathon
report-kind-localisation = Übersetzung
    .words = Lokalisierung
report-kind-other = etwas anderes
    .words = anderes, sonstiges

## Was vor einer Angabe steht, die eine Zeile für sich hat: diese Namen, oder die weiteren

field-kind = Art
    .words = was, Typ
field-day = Datum
    .words = Tag, wann
field-place = Ort
    .words = wo, Stadt
field-link = Link
    .words = URL, Adresse
field-people = Personen
    .words = Leute, Menschen, Teilnehmende, erreicht
word-today = heute
word-yesterday = gestern
word-at = in
    .words = am, im, bei

## Berichten

report-form =
    Erzähl mir in einer Zeile, was du getan hast, in beliebiger Reihenfolge:

    `!report meetup 2026-03-02 Oslo https://example.org/evening 40`

    oder Zeile für Zeile, und was es nicht gibt, lass weg:

    `!report`

    `Art: meetup`

    `Datum: 2026-03-02`

    `Ort: Oslo`

    `Link: https://example.org/evening`

    `Personen: 40`

    Nur Art und Tag braucht es. Die Arten sind { $kinds }.
report-kind-missing =
    Was war es? Bitte beginne mit { $kinds }. `!report` allein zeigt, wie ein Bericht geschrieben wird.
report-kind-unknown =
    Eine Aktivität namens „{ $word }“ kenne ich nicht. Es gibt { $kinds }. `!report` allein zeigt, wie ein Bericht
    geschrieben wird.
report-day-missing =
    Wann war es? Bitte schreib den Tag dazu, als Jahr-Monat-Tag wie 2026-03-02; „heute“ und „gestern“ gehen auch.
report-day-unclear =
    „{ $word }“ kann ich nicht als Tag lesen. Bitte schreib ihn als Jahr-Monat-Tag, zum Beispiel 2026-03-02.
report-day-ahead =
    Der { $day } kommt erst noch, und ich wünsche dir alles Gute dafür! Erzähl mir bitte davon, wenn es so weit war.
report-link-unclear =
    „{ $word }“ ist kein Link, den ein Browser öffnet. Bitte schreib ihn ganz aus, mit https:// am Anfang, oder lass
    ihn weg.
report-people-unclear =
    „{ $word }“ ist keine Anzahl von Menschen. Bitte schreib 0 oder mehr als ganze Zahl, oder lass sie weg.
report-taken = Danke! Das habe ich notiert:
report-line =
    { $no }: { $kind }, { $day }, { $who }{ $people ->
        [0] {""}
        [one] , ein Mensch erreicht
       *[other] , { $people } Menschen erreicht
    }
report-line-place =
    { $no }: { $kind }, { $day }, { $place }, { $who }{ $people ->
        [0] {""}
        [one] , ein Mensch erreicht
       *[other] , { $people } Menschen erreicht
    }
report-link = zum Nachlesen oder Ansehen: { $link }
report-streak =
    { $months ->
        [one] Das ist dein erster Monat in Folge.
       *[other] Damit hattest du { $months } Monate in Folge etwas zu erzählen. Wunderbar!
    }
report-foot = Etwas stimmt nicht? `!unreport { $no }` nimmt den Bericht zurück; dann schreib ihn einfach noch einmal.
no-such-report = Einen Bericht { $no } hast du nicht. `!reports` zeigt deine.
report-taken-back = Bericht { $no } ist zurückgenommen, und seine Worte sind gelöscht.

## Lesen

reports-none = Es gibt noch keine Berichte. Ambassadors schreiben einen mit `!report`.
reports-own = Das sind deine letzten Berichte:
reports-all = Das sind die letzten Berichte:
reports-more =
    { $more ->
        [one] Davor gibt es noch einen.
       *[other] Davor gibt es noch { $more }.
    }

## Die Neuigkeiten eines Monats

news-head = **Was Ambassadors getan haben:** Seit dem { $since } haben sie { $reports ->
        [0] von keinen Aktivitäten erzählt.
        [one] von einer Aktivität erzählt.
       *[other] von { $reports } Aktivitäten erzählt.
    }{ $people ->
        [0] {""}
        [one] {" "}Damit haben sie einen Menschen erreicht.
       *[other] {" "}Damit haben sie { $people } Menschen erreicht.
    }
news-quiet = **Was Ambassadors getan haben:** Seit dem { $since } kamen keine Berichte und keine Rückmeldungen. Ich sage dazu
    nichts mehr, bis es wieder etwas zu erzählen gibt.
news-region = **{ $region }:** { $reports ->
        [one] ein Bericht
       *[other] { $reports } Berichte
    }{ $people ->
        [0] {""}
        [one] , ein Mensch erreicht
       *[other] , { $people } Menschen erreicht
    }
news-nowhere = **Ohne Region:** { $reports ->
        [one] ein Bericht
       *[other] { $reports } Berichte
    }{ $people ->
        [0] {""}
        [one] , ein Mensch erreicht
       *[other] , { $people } Menschen erreicht
    }
news-kind = { $kind }: { $reports }
news-link = { $kind } am { $day } von { $who }: { $link }
news-silent =
    Ambassadors, aber diesmal keinen Bericht, gibt es in { $regions }. Das kann hundert gute Gründe haben; vielleicht
    freut sich dort jemand über die Frage, ob etwas gebraucht wird.
news-streaks = **Monat für Monat:**
news-streak =
    { $who } hatte { $months ->
        [one] einen Monat etwas zu erzählen.
       *[other] { $months } Monate in Folge etwas zu erzählen.
    }
