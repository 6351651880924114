### Wie eine User Group zu den Kriterien steht, und was Leute dazu sagen.

criteria-head = **{ $done } von { $all } Schritten** sind geschafft:
criterion-met = ✅ **{ $number }.** { $criterion }
criterion-validated = ✅ **{ $number }.** { $criterion }: von { $by } gesehen, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: von { $by } gesehen, { $at }; bis { $until } schaut wieder jemand hin
criterion-waived = ✅ **{ $number }.** { $criterion }: hier nicht nötig, so { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion }
criterion-incomplete = ⬜ **{ $number }.** { $criterion }: zu { $percent } % vollständig
criterion-lapsed = ⌛ **{ $number }.** { $criterion }: von { $by } gesehen, das galt bis { $until }; jemand darf wieder hinschauen
criterion-not-met = ⬜ **{ $number }.** { $criterion }: { $by } sieht es nicht mehr so, { $at }
criterion-advised = 💡 { $advice }

## Was fehlt

lacks = { $open }
lacks-answer = noch zu beantworten: { $question }
lacks-emails =
    { $missing ->
        [one] eine E-Mail-Adresse von Organisierenden fehlt
       *[other] { $missing } E-Mail-Adressen von Organisierenden fehlen
    }
lacks-links =
    { $missing ->
        [one] ein Link fehlt
       *[other] { $missing } Links fehlen
    }

## Wer sie organisiert

people-unnamed = Sie nennt noch niemanden, der sie organisiert.
people-of =
    { $people ->
        [one] 👥 Eine Person organisiert sie
       *[other] 👥 { $people } Leute organisieren sie
    }, { $employers ->
        [one] von einem Arbeitgeber
       *[other] von { $employers } verschiedenen Arbeitgebern
    }.
people-of-some =
    { $people ->
        [one] 👥 Eine Person organisiert sie
       *[other] 👥 { $people } Leute organisieren sie
    }; { $employers ->
        [0] kein Arbeitgeber ist genannt
        [one] ein Arbeitgeber ist genannt
       *[other] { $employers } verschiedene Arbeitgeber sind genannt
    }, { $unsaid ->
        [one] bei einer Person keiner
       *[other] bei { $unsaid } Leuten keiner
    }.
