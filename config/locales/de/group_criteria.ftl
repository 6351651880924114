### Wie eine Usergroup zu den Kriterien steht, und was Leute dazu sagen.

criteria-head = **{ $done } von { $all } Schritten** sind geschafft:
criterion-met = ✅ **{ $number }.** { $criterion } (erledigt)
criterion-validated = ✅ **{ $number }.** { $criterion }: von { $by } gesehen, { $at }
criterion-validated-until = ✅ **{ $number }.** { $criterion }: von { $by } gesehen, { $at }; bis { $until } schaut wieder jemand hin
criterion-waived = ✅ **{ $number }.** { $criterion }: hier nicht nötig, so { $by }, { $at }
criterion-open = ⬜ **{ $number }.** { $criterion } (offen)
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

## Sagen, dass ein Schritt geschafft ist oder nicht

criterion-unknown = Diesen Schritt hat { $no } nicht. Nach Nummern sind es: { $criteria }.
criteria-of-closed = { $no } ist gerade keine Gruppe zum Hinschauen: { $standing }. `!group history { $no }` erzählt, was war.
criterion-computed =
    Schritt { $number } ({ $criterion }) sehe ich selbst an dem, was die Gruppe sagt und wer sie begleitet; das muss niemand
    bestätigen. Was hilft: { $advice }
already-validated = { $by } hat Schritt { $number } ({ $criterion }) schon gesehen, { $at }, und das gilt. Ist es nicht mehr so, sag `!invalidate`.
already-validated-until =
    { $by } hat Schritt { $number } ({ $criterion }) schon gesehen, { $at }. Wieder hinschauen lässt sich ab { $again }; ist es
    nicht mehr so, sag `!invalidate`.
not-validated = Niemand hat gesagt, dass Schritt { $number } ({ $criterion }) geschafft ist; zurückzunehmen gibt es also nichts.
criterion-not-waivable =
    Schritt { $number } ({ $criterion }) gilt hier für jede Gruppe und lässt sich nicht erlassen. Was hilft: { $advice }
waived-in-vain = Schritt { $number } ({ $criterion }) ist geschafft, erlassen muss ihn niemand.
already-waived = Schritt { $number } ({ $criterion }) hat { $by } schon erlassen, { $at }.
validate-preview = Du willst sagen, dass **{ $no }** { $name } Schritt { $number } geschafft hat: { $criterion }. Die Gruppe sagt von sich:
group-says = { $question } { $answer }
validate-says = Was du gesehen hast:
validate-holds = Das würde bis { $until } gelten; dann bitte ich jemanden, wieder hinzuschauen.
validated = ✅ **{ $no }** { $name }, Schritt { $number } ({ $criterion }): gesehen von { $by }, { $at }. Die Gruppe erfährt es.
validated-until =
    ✅ **{ $no }** { $name }, Schritt { $number } ({ $criterion }): gesehen von { $by }, { $at }, und das gilt bis { $until }. Die
    Gruppe erfährt es.
validated-told = Gute Nachricht für **{ $no }** { $name }: { $by } hat sich Schritt { $number } ({ $criterion }) angesehen, und er ist geschafft. `!group show { $no }` zeigt, was noch bleibt.
invalidated = Schritt { $number } ({ $criterion }) von **{ $no }** { $name } ist wieder offen. Die Gruppe erfährt es, mit dem, was hilft.
invalidated-told = **{ $no }** { $name }: { $by } hat sich Schritt { $number } ({ $criterion }) angesehen und sieht dort etwas zu tun:
invalidated-foot = Der Gruppe wird dadurch nichts genommen. `!group show { $no }` zeigt, wo sie steht; hat sich etwas geändert, bitte jemanden, der darf, wieder hinzuschauen.
waived = Schritt { $number } ({ $criterion }) braucht **{ $no }** { $name } nicht. Die Gruppe erfährt es. `!invalidate` nimmt es zurück.
waived-told = **{ $no }** { $name }: { $by } sagt, dass ihr Schritt { $number } ({ $criterion }) nicht braucht:
waiver-ended = Schritt { $number } ({ $criterion }) gilt für **{ $no }** { $name } wieder. Die Gruppe erfährt es, mit dem, was hilft.
waiver-ended-told = **{ $no }** { $name }: { $by } sagt, dass Schritt { $number } ({ $criterion }) doch für euch gilt:

## Wieder hinschauen

look-again = Es ist Zeit, wieder nach **{ $no }** { $name } zu schauen. Was jemand gesehen hat, gilt nur eine Zeit lang:
look-again-at = **{ $number }.** { $criterion }: gesehen von { $by }, gilt bis { $until }
look-again-how =
    Magst du hinschauen? `!validate { $no } { $number }` und was du gesehen hast sagt, dass es noch so ist, `!invalidate { $no } { $number }`
    und warum, dass es nicht so ist. `!group show { $no }` zeigt alle Schritte. Kannst du es nicht sagen, überlass es anderen.
look-again-told = Jemand ist gebeten, wieder nach **{ $no }** { $name } zu schauen, denn was gesehen wurde, gilt nur eine Zeit lang:
look-again-foot =
    Ihr müsst nichts tun, und der Gruppe wird nichts genommen. Es hilft, nachzusehen, ob noch stimmt, was ihr von ihr
    sagt: `!group show { $no }`.

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
