### Solange eine Bewerbung auf eine Entscheidung wartet: die Liste, die engere Auswahl, und was zurückgestellt ist.

applications-head =
    { $applications ->
        [0] Keine Bewerbung wartet auf eine Entscheidung.
        [one] Eine Bewerbung wartet auf eine Entscheidung:
       *[other] { $applications } Bewerbungen warten auf eine Entscheidung, die besten zuerst:
    }
applications-none = Keine Bewerbung wartet auf eine Entscheidung.
application =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] noch nicht bewertet
        [one] eine Bewertung
       *[other] { $scores } Bewertungen
    })

    seit dem { $since }, Antwort bis zum { $by }
application-region =
    { $no } { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $region }: { $ambassadors ->
        [0] keine Ambassadors
        [one] ein Ambassador
       *[other] { $ambassadors } Ambassadors
    }{ $coming ->
        [0] { "" }
       *[other] , { $coming } auf dem Weg
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] noch nicht bewertet
        [one] eine Bewertung
       *[other] { $scores } Bewertungen
    })

    seit dem { $since }, Antwort bis zum { $by }
application-unseen =
    { $no } { $who }

    keine Noten, wo sie mitlesen kann, wer sich bewirbt

    seit dem { $since }, Antwort bis zum { $by }
applications-held =
    { $applications ->
        [one] Eine ist zurückgestellt:
       *[other] { $applications } sind zurückgestellt:
    }
application-held =
    { $no } { $who }, bis zum { $until }

    { $reason }
applications-foot =
    ⭐ ist die engere Auswahl. `!ticket` und eine Nummer zeigt die Antworten und wer welche Noten gegeben hat;
    `!tranche` und eine Zahl schlägt die Besten vor.

shortlisted = { $by } hat Ticket { $no } von { $who } in die engere Auswahl genommen. Wer sich bewirbt, erfährt davon nichts.
unshortlisted = { $by } hat Ticket { $no } von { $who } aus der engeren Auswahl genommen. Wer sich bewirbt, erfährt davon nichts.
on-shortlist = Ticket { $no } ist schon in der engeren Auswahl. `!unshortlist { $no }` nimmt es heraus.
not-on-shortlist = Ticket { $no } ist nicht in der engeren Auswahl. `!shortlist { $no }` nimmt es auf.

held =
    { $by } hat Ticket { $no } bis zum { $until } zurückgestellt: Bis dahin erinnere ich niemanden daran, und es ist in
    keiner Tranche. `!unhold { $no }` beendet das früher. Diesen Grund liest auch { $who }:
held-candidate =
    Deine Bewerbung, Ticket { $no }, ist vorerst zurückgestellt. Nichts ist entschieden, und nichts ist verloren. Der
    Grund:
held-candidate-until =
    Am { $until } sieht das Organisationsteam sie wieder an, vielleicht auch früher, und dann hörst du von mir. Kannst
    du etwas beantworten, schreib { $by }; `!ticket { $no }` zeigt deine Bewerbung.
own-in-review =
    Du hast selbst eine Bewerbung in der Auswahl, Ticket { $no }; { $command } ist deshalb Sache der anderen im
    Organisationsteam, bis darüber entschieden ist. Niemand wählt unter denen aus, neben denen man selbst steht.
hold-day-passed = Der { $day } liegt nicht in der Zukunft. Nenn bitte einen Tag, der noch kommt: `bis` und dann Jahr-Monat-Tag.
not-held = Ticket { $no } ist nicht zurückgestellt.
unheld = { $by } hat Ticket { $no } wieder aufgenommen. { $who } weiß, dass es bis zum { $hear_by } eine Antwort gibt.
hold-ended =
    Die Zeit, für die Ticket { $no } zurückgestellt war, ist um; es wartet wieder auf eine Entscheidung. { $who } weiß,
    dass es bis zum { $hear_by } eine Antwort gibt. `!select { $no }`, oder `!reject { $no }` mit einem Grund, oder
    `!hold { $no }` mit einem, wenn es länger dauert.
unheld-candidate =
    Deine Bewerbung, Ticket { $no }, ist nicht mehr zurückgestellt: Das Organisationsteam sieht sie wieder an, und du
    hörst bis zum { $hear_by } von mir. Du musst nichts tun.
