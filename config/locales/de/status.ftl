### Wie steht es, bei wem liegt es, bis wann? Was `!status` antwortet.

status-nothing = Von dir liegt mir keine Bewerbung vor. `!apply` beginnt eine.
status-ambassador = Du bist seit dem { $since } { -title }, mit Ticket { $no }. Danke!
status-paused =
    Du bist seit dem { $since } { -title } und machst Pause bis zum { $until }. `!active` beendet sie früher.
status-emeritus =
    Du warst vom { $since } bis zum { $until } { -title } und bist jetzt emeritiert. Danke! `!return` bringt dich zurück.
status-draft =
    { $purpose ->
        [0] Du schreibst an einer Bewerbung
        [1] Du schlägst eine Usergroup vor
       *[other] Du änderst die Angaben einer Usergroup
    }, begonnen am { $begun }: { $answered } von { $questions ->
        [one] einer Frage ist
       *[other] { $questions } Fragen sind
    } beantwortet. Niemand sonst hat etwas davon gesehen. { $purpose ->
        [0] `!apply` macht weiter
        [1] `!group new` macht weiter
       *[other] Mach einfach weiter
    }, `!show` zeigt deine Antworten; ich halte sie offen
    bis zum { $lapses }, und länger, wann immer du schreibst.
status-lapsed =
    { $purpose ->
        [0] Deine Bewerbung
       *[other] Der Vorschlag deiner Usergroup
    } ist beiseitegelegt, { $answered } von { $questions ->
        [one] einer Frage ist
       *[other] { $questions } Fragen sind
    } beantwortet. Bis zum { $erased } hebe ich deine Antworten auf; so lange macht { $purpose ->
        [0] `!apply`
       *[other] `!group new`
    } da weiter, wo du warst.
status-intake =
    Ich habe keine Bewerbung von dir, und seit dem { $since } werden keine angenommen. Sobald es wieder geht, sage
    ich es dir; du musst nichts tun.
status-review =
    Ticket { $no } liegt beim Organisationsteam, das dir bis zum { $by } eine Antwort versprochen hat. Du musst nichts
    tun.
status-held =
    Ticket { $no } ist bis zum { $until } zurückgestellt; nichts ist entschieden, und nichts ist verloren. Der Grund:
    { $reason }
status-pairing = Für Ticket { $no } suche ich gerade jemanden, der dich begleitet. Du musst nichts tun.
status-waiting =
    Ticket { $no } wartet seit dem { $since } darauf, dass jemand Zeit hat, dich zu begleiten. Dein Platz bleibt dir,
    und das Organisationsteam weiß Bescheid. `!mentors` zeigt, wer Zeit hat.
status-offered =
    Ich habe { $mentor } gebeten, Ticket { $no } zu übernehmen; bis zum { $until } ist Zeit für die Antwort. Klappt es
    nicht, frage ich weiter, und dein Platz bleibt dir.
status-mentoring =
    { $mentor } begleitet dich seit dem { $since } bei Ticket { $no }. Schreibt einander, wann immer ihr mögt.
status-thumbs-up =
    { $mentor } hat dir bei Ticket { $no } am { $since } den Daumen hoch gegeben. Jetzt fehlt nur noch das Sponsoring.
status-concerns =
    Vorher { $open ->
        [one] ist noch ein Bedenken
       *[other] sind noch { $open } Bedenken
    } zu klären. `!ticket` zeigt, worum es geht; wer dich betreut und das Organisationsteam hören dir zu.
status-objections =
    Bis zum { $until } ist Zeit für Bedenken; vorher wird niemand { -title }.
status-sponsored = Ticket { $no } wurde am { $at } als SPONSORED geschlossen.
status-rejected =
    Ticket { $no } wurde am { $at } nicht ausgewählt; der Grund steht in der Nachricht, die ich dir damals geschickt
    habe. Ab dem { $again } bist du willkommen, dich wieder zu bewerben.
status-withdrawn = Ticket { $no } hast du am { $at } zurückgezogen. Mit `!apply` bist du wieder willkommen.
