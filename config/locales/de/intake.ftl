### Die Annahme: Bewerbungen werden angenommen oder nicht, und wer davon hört.

intake-opened =
    { $by } nimmt wieder Bewerbungen an: Ab jetzt können sich alle bewerben, und wer inzwischen gefragt hat, hört es
    gerade.
intake-open-now =
    Du wolltest dich bewerben, als keine Bewerbungen angenommen wurden. Jetzt geht es wieder: `!apply` beginnt deine,
    wann immer du magst.
intake-is-open =
    Bewerbungen werden schon angenommen. `!intake close` mit einem Text beendet das; den Text liest, wer sich bewerben
    möchte.
intake-closed = { $by } nimmt keine neuen Bewerbungen mehr an. Wer sich bewerben möchte, liest das hier:
intake-closed-foot =
    Was vorher begonnen wurde, kann noch fertig geschrieben und abgeschickt werden. Ich merke mir, wer inzwischen fragt,
    und sage es allen, wenn `!intake open` die Annahme wieder öffnet.
intake-state-open = Bewerbungen werden angenommen: Alle können sich bewerben.
intake-state-closed =
    Seit dem { $since } werden keine Bewerbungen angenommen: Niemand kann eine beginnen. `!intake open` ändert das.
intake-turn-opened = { $at }: geöffnet von { $by }
intake-turn-closed = { $at }: geschlossen von { $by }
intake-refuses = Seit dem { $since } werden keine Bewerbungen angenommen. Das Organisationsteam sagt dazu:
intake-refuses-foot =
    Ich habe mir gemerkt, dass du gefragt hast, und sage es dir hier, sobald es wieder geht. Bis dahin musst du nichts
    tun; mit `!withdraw` vergesse ich es.
intake-left =
    Vergessen: Ich sage dir nicht Bescheid, wenn wieder Bewerbungen angenommen werden. `!apply` versucht es jederzeit.
intake-still-yours =
    Neue Bewerbungen werden gerade nicht angenommen, aber deine ist von vorher: Du kannst sie fertig schreiben und
    abschicken.
