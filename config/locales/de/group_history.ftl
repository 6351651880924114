### Was mit einer Usergroup geschehen ist, eine Zeile für jede Änderung. Was `!group history` antwortet.

group-history-head = **{ $no }** { $name }, was bisher geschah:

## Ihr Stand

group-history-proposed = { $at }: { $by } hat die Gruppe vorgeschlagen
group-history-amended = { $at }: { $by } hat geändert, was von ihr gesagt wird
group-history-handed-over = { $at }: { $by } hat sie übergeben; { $to } spricht für sie
group-history-admitted = { $at }: { $by } hat sie als neue Gruppe aufgenommen
group-history-refused = { $at }: { $by } hat sie nicht aufgenommen
group-history-granted = { $at }: { $by } hat sie zur offiziellen Usergroup gemacht
group-history-supported = { $at }: { $by } hat für Hilfe gesorgt, bis { $until }
group-history-recovered = { $at }: { $by } hat gesagt, dass es wieder von selbst geht
group-history-revoked = { $at }: { $by } hat ihr den Status entzogen
group-history-regranted = { $at }: { $by } hat ihr den Status wiedergegeben
group-history-closed = { $at }: { $by } hat sie geschlossen

## Ihre Schritte

group-history-validated = { $at }: { $by } hat es gesehen: { $criterion }
group-history-validated-until = { $at }: { $by } hat es gesehen, bis { $until }: { $criterion }
group-history-invalidated = { $at }: { $by } hat wieder geöffnet: { $criterion }
group-history-waived = { $at }: { $by } hat erlassen: { $criterion }
group-history-look-again =
    { $steps ->
        [one] { $at }: jemand wurde gebeten, bei einem Schritt wieder hinzuschauen
       *[other] { $at }: jemand wurde gebeten, bei { $steps } Schritten wieder hinzuschauen
    }
group-history-ended =
    { $steps ->
        [one] { $at }: was bei einem Schritt gesehen wurde, galt nicht mehr
       *[other] { $at }: was bei { $steps } Schritten gesehen wurde, galt nicht mehr
    }

## Wer sie begleitet

group-history-waiting = { $at }: niemand war frei, sie zu begleiten
group-history-offered = { $at }: { $mentor } wurde gebeten, sie zu begleiten, bis { $until }
group-history-reminded = { $at }: wer gebeten war, wurde erinnert
group-history-extended = { $at }: wer gebeten war, hat Zeit bis { $until }
group-history-declined = { $at }: { $mentor } hat abgelehnt
group-history-expired = { $at }: die Zeit für eine Antwort von { $mentor } war um
group-history-retracted = { $at }: die Anfrage an { $mentor } wurde zurückgenommen
group-history-not-taken = { $at }: { $mentor } konnte sie nicht übernehmen
group-history-mentored = { $at }: { $mentor } begleitet sie seitdem
group-history-assigned = { $at }: { $by } hat { $mentor } zugeteilt
group-history-released = { $at }: { $mentor } konnte sie nicht weiter begleiten
