### Noten: was jemand vergeben hat, und was sich aus allen ergibt. Wer sich bewirbt, liest davon nie etwas.

score-taken =
    { $again ->
        [0] Danke, deine Noten für Ticket { $no } von { $who } sind notiert
       *[other] Ich habe deine Noten für Ticket { $no } von { $who } geändert
    }: { $marks }.
score-average =
    Der Durchschnitt bisher: { $marks }. Insgesamt **{ $overall }**, { $scores ->
        [0] noch ohne eine vollständige Bewertung
        [one] aus einer vollständigen Bewertung
       *[other] aus { $scores } vollständigen Bewertungen
    }; für eine Tranche braucht es { $needed }.
score-by = { $who }: { $marks }
score-unclear =
    Ich hatte jedes Kriterium mit seiner Note erwartet und das so nicht gefunden. So wird es geschrieben: { $example }.
    Auch nur einige der Kriterien sind in Ordnung, oder die Noten allein, in dieser Reihenfolge.
score-unknown =
    Welches Kriterium „{ $word }“ ist, weiß ich nicht. So wird es geschrieben: { $example }. Der Anfang eines Namens
    genügt, wenn kein anderer so anfängt.
score-out-of-range = Eine Note liegt zwischen 1 und { $best }, und deine für „{ $criterion }“ nicht. Notiert ist noch nichts; schick sie mir bitte noch einmal.
score-no-criteria =
    Dieses Programm nennt keine Kriterien, also gibt es für Ticket { $no } nichts zu benoten. Wer sich um die Datei des
    Programms kümmert, kann welche eintragen.
