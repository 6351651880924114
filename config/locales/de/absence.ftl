### Wenn im Mentoring jemand nicht da ist: wie die Begleiteten davon erfahren, und wer vertritt. Niemand muss ungefragt.

## Jemanden um die Vertretung bitten

stand-in-asked =
    { $mentor } ist demnächst nicht da und fragt, ob du dich solange um die kümmern magst, die sonst { $mentor } begleitet.
stand-in-asked-until =
    { $mentor } ist bis zum { $until } nicht da und fragt, ob du dich solange um die kümmern magst, die sonst { $mentor }
    begleitet.
looked-after = { $who }, Ticket { $no }
stand-in-foot =
    ✅ `!stand-in ja` · ❌ `!stand-in nein`. Beides ist in Ordnung; ich warte bis zum { $until } auf deine Antwort.
    `!ticket` zeigt, wie es jeweils steht.
stand-in-sought =
    Ich habe { $stand_in } um die Vertretung gebeten; bis zum { $until } ist Zeit für die Antwort. Ich sage dir Bescheid.
stand-in-thanks =
    Danke! Ich habe { $mentor } und den anderen Bescheid gesagt. Wenn es nicht mehr geht: `!stand-in nein`.
stand-in-agreed = { $stand_in } vertritt dich, solange du nicht da bist. Wen du begleitest, weiß Bescheid.
stand-in-no = Danke, dass du Bescheid sagst. { $mentor } weiß es jetzt und kann jemand anderen fragen.
stand-in-missing =
    { $stand_in } kann dich diesmal nicht vertreten. Fällt dir jemand anderes ein, dann so: `!unavailable bis` mit dem
    Tag, dann `Vertretung` und die Person. Die Plätze bleiben so oder so erhalten.
stand-in-expired =
    Die Zeit für die Antwort an { $mentor } ist um, deshalb rechne ich nicht mehr mit dir als Vertretung. Das ist nicht
    schlimm.
stand-in-over = { $mentor } braucht dich nicht mehr als Vertretung. Danke!
stand-in-until = { $mentor }, für dich in Vertretung, ist jetzt bis zum { $until } nicht da.
stand-in-open = { $mentor }, für dich in Vertretung, ist jetzt bis auf Weiteres nicht da.
not-asked-to-stand-in = Gerade hat dich niemand um eine Vertretung gebeten.
stand-in-for-whom =
    Mehrere haben dich um eine Vertretung gebeten. Schreib bitte dazu, wen du meinst: `!stand-in ja` und die Person.
stand-in-yourself = Dich selbst kannst du nicht vertreten. Nenn bitte jemand anderen aus dem Mentoring.
stand-in-away = { $stand_in } ist auch nicht da. `!mentors` zeigt, wer da ist.
stand-in-candidate =
    { $stand_in } bewirbt sich mit deinem Ticket { $no }, und niemand kümmert sich um die eigene Bewerbung. Nenn bitte
    jemand anderen.

## Was die Begleiteten erfahren

away-candidate =
    { $mentor } begleitet dich bei Ticket { $no } und ist eine Weile nicht da. Dein Platz und eure Zusammenarbeit bleiben
    dir.
away-candidate-until =
    { $mentor } begleitet dich bei Ticket { $no } und ist bis zum { $until } nicht da. Dein Platz und eure Zusammenarbeit
    bleiben dir.
away-looked-after =
    Solange { $mentor } nicht da ist, kümmert sich { $stand_in } um dich und Ticket { $no }. Schreibt einander, wann
    immer du magst.
away-alone =
    { $stand_in } kann sich nicht mehr um Ticket { $no } kümmern. Wer dich begleitet, weiß Bescheid; kommst du nicht
    weiter, holt `!silent { $no }` das Organisationsteam dazu.
back-candidate = { $mentor } ist zurück und begleitet dich wieder bei Ticket { $no }.

## Die Rückkehr

return-near =
    Deine Auszeit endet am { $until }. Ab dann frage ich dich wieder an. Brauchst du länger, dann schreib
    `!unavailable bis` und einen anderen Tag; `!available` beendet sie sofort.
return-near-stand-in =
    { $mentor } ist am { $until } zurück. Vielleicht magst du erzählen, was inzwischen war.

## Die Liste der Mentor:innen, und Sprachen

away-because = { $who } ist nicht da, und zwar:
mentor-stand-in = { $stand_in } vertritt { $who }
mentor-speaks = { $who } begleitet auf { $languages }
because-read = Deinen Grund lesen die Mentor:innen und das Organisationsteam bei `!mentors`, sonst niemand.
speaks-now = Ich suche dir Leute, mit denen du { $languages } sprechen kannst.
speaks-usual =
    Ich suche dir Leute, mit denen du { $languages } sprechen kannst, wie ich mit dir. Für andere Sprachen schreib
    `!speaks` und ihre Kürzel: `!speaks de fr`.
speaks-unclear = Ich habe Kürzel von Sprachen erwartet, zum Beispiel `!speaks de fr`.
