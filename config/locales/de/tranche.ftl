### Eine Tranche: wer vorgeschlagen wird und warum, wer nicht und warum, und was sich seither geändert hat.

tranche-head =
    { $proposed ->
        [one] Ich schlage diese eine Bewerbung vor
       *[other] Ich schlage diese { $proposed } Bewerbungen vor
    }, gewünscht waren { $asked }:
tranche-chosen =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] nicht bewertet
        [one] eine Bewertung
       *[other] { $scores } Bewertungen
    })
tranche-chosen-region =
    { $place }. **{ $no }** { $who }{ $shortlisted ->
        [0] { "" }
       *[other] { " " }⭐
    }

    { $marks } → **{ $overall }** ({ $scores ->
        [0] nicht bewertet
        [one] eine Bewertung
       *[other] { $scores } Bewertungen
    })

    { $region }: Platz { $seat } von { $seats }
tranche-nobody = Von { $asked } gewünschten kann ich gerade niemanden vorschlagen.
tranche-passed =
    { $applications ->
        [one] Diese eine ist nicht dabei, und warum:
       *[other] Diese { $applications } sind nicht dabei, und warum:
    }
tranche-passed-full = { $no } { $who }, { $overall }: { $region } ist voll, { $taken } von { $seats }
tranche-passed-unscored =
    { $no } { $who }: noch zu wenig bewertet, { $scores } von { $needed } vollständigen Bewertungen
tranche-passed-later = { $no } { $who }, { $overall }: kommt nach den gewünschten
tranche-passed-held = { $no } { $who }: zurückgestellt bis zum { $until }
tranche-order =
    Die Reihenfolge: zuerst der höhere Durchschnitt insgesamt; bei gleichem die engere Auswahl ⭐; dann, wer sich
    früher beworben hat.
tranche-cap =
    { $seats ->
        [one] Nur eine Person
       *[other] Höchstens { $seats }
    } aus einer Region, { $counting ->
        [0] wer dort schon Ambassador ist, zählt nicht mit
       *[other] wer dort schon Ambassador oder auf dem Weg dahin ist, zählt mit
    }.
tranche-letter = Alle Ausgewählten würden das hier lesen, mit der Nummer ihres Tickets:
tranche-others =
    Die anderen hören jetzt nichts: Sie bleiben in der Auswahl, und der Tag, bis zu dem sie von mir hören, bleibt auch.
    `!tranche confirm` tut dasselbe wie ✅.
tranche-changed = **Seit ich dir diese Tranche gezeigt habe, hat sich etwas geändert; getan ist deshalb noch nichts:**
tranche-moved = { $no } { $who } steht jetzt bei „{ $stage }“
tranche-rescored = { $no } { $who } wurde neu bewertet, vorgemerkt oder angesehen
tranche-in = { $no } { $who } ist jetzt dabei
tranche-out = { $no } { $who } ist nicht mehr dabei
tranche-done =
    { $by } hat eine Tranche von { $selected ->
        [one] einer Bewerbung
       *[other] { $selected } Bewerbungen
    } ausgewählt. Ich suche jetzt Mentor:innen:
tranche-done-item = { $no } { $who }
tranche-not-proposed = Gerade wartet keine Tranche auf dein Wort. { $usage } mit einer Zahl schlägt erst eine vor.
tranche-empty = Keine Bewerbung wartet auf eine Entscheidung; vorzuschlagen gibt es also niemanden.
