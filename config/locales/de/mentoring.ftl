### Mentoring: Anfragen, wer Zeit hat, und wie man sich kennenlernt. Absagen ist in Ordnung, Schweigen nicht.

## Eine Anfrage, an die Mentorin oder den Mentor

offer-head =
    Magst du { $who } auf dem Weg zum { -title } begleiten? Es geht um Ticket { $no }; für deine Antwort ist bis zum
    { $until } Zeit.
offer-region = Region: { $region }
offer-quote = Auf „{ $question }“ kam die Antwort:
reason-chosen = Du bist ausdrücklich gewünscht.
reason-region = Ihr seid in derselben Region zu Hause: { $region }.
reason-language = Ihr sprecht beide { $language }.
reason-candidates =
    Du begleitest gerade { $candidates ->
        [0] niemanden
        [one] eine Person
       *[other] { $candidates } Personen
    } und hast Platz für { $capacity }.
reason-never-asked = Du wurdest noch nie gefragt.
reason-last-asked = Zuletzt wurdest du am { $at } gefragt.
offer-foot =
    ✅ `!accept { $no }` · ❌ `!decline { $no } [Grund]` · ⏳ `!extend { $no }`. Absagen ist in Ordnung, Schweigen nicht.
offer-reminder = { $who } wartet noch auf deine Antwort zu Ticket { $no }; bis zum { $until } ist Zeit.
offer-extended =
    Für deine Antwort zu Ticket { $no } ist jetzt bis zum { $until } Zeit. Das habe ich auch der Person gesagt, die
    wartet.
offer-extended-before =
    Die Zeit für Ticket { $no } wurde schon verlängert, und das geht einmal: Sie endet am { $until }. `!accept
    { $no }` oder `!decline { $no }`; beides ist in Ordnung.
offer-declined =
    Danke für die klare Antwort. Ich frage für Ticket { $no } weiter; wer wartet, erfährt das, aber nicht deinen
    Grund.
offer-expired =
    Die Zeit für Ticket { $no } ist um, deshalb frage ich weiter. Das ist nicht schlimm. Hast du gerade wenig Zeit,
    dann verschafft dir `!unavailable bis` mit einem Tag Ruhe bis dahin.
offer-expired-rest =
    Auch die Zeit für Ticket { $no } ist um, deshalb frage ich weiter. Du hast gerade wohl viel um die Ohren, und das ist
    in Ordnung: Ich frage dich nichts mehr an, bis du `!available` schreibst. Wen du schon begleitest, begleitest du
    weiter.
mentor-rests =
    { $mentor } konnte auf die letzten Anfragen nicht antworten. Ich schicke keine mehr, bis `!available` kommt. Ihr
    braucht nichts zu tun.
offer-retracted = Ticket { $no } braucht deine Antwort nicht mehr. Trotzdem danke!
no-offer = Gerade wartet keine Anfrage auf deine Antwort. `!tickets` zeigt die offenen Tickets.
which-offer =
    Auf deine Antwort warten mehrere Anfragen. Schreib bei { $command } bitte die Nummer des Tickets dazu; `!tickets`
    zeigt sie.

## Eine Anfrage, an die anderen

offer-room = { $mentor } wurde gebeten, Ticket { $no } zu übernehmen, bis zum { $until }.
offer-candidate =
    Ich habe { $mentor } gebeten, dich bei Ticket { $no } zu begleiten; bis zum { $until } ist Zeit für die Antwort.
    Ich sage dir so oder so Bescheid.
on-to-next =
    Für Ticket { $no } hat es bei der Person, die ich gefragt habe, gerade nicht gepasst. Das kommt vor und sagt
    nichts über dich. Dein Platz bleibt dir, und ich frage weiter.
waiting-candidate =
    Gerade hat niemand Zeit für Ticket { $no }. Dein Platz bleibt dir: Wer als Nächstes Zeit hat, wird sofort gefragt,
    und das Organisationsteam weiß Bescheid.
waiting-organisers =
    Für { $who }, Ticket { $no }, hat niemand Zeit. Wer als Nächstes frei ist, wird sofort gefragt; vielleicht kennt
    ihr jemanden, der gern Mentor:in wäre.
waiting-long =
    { $who }, Ticket { $no }, wartet seit dem { $since } auf Begleitung. Bitte helft: mit jemand Neuem im Mentoring,
    oder mit mehr Plätzen (`!capacity`) bei einer oder einem von euch.

## Die beiden lernen sich kennen

accepted-room = { $mentor } begleitet { $who }, Ticket { $no }. Danke!
introduction =
    { $who } und { $mentor }, darf ich euch vorstellen? { $mentor } begleitet { $who } als Mentor:in. Ticket { $no }
    gehört jetzt euch: Sagt einander im Direktchat hallo, und macht aus, womit ihr anfangt.
introduction-mentor =
    `!ticket { $no }` zeigt die Antworten, `!note { $no }` und ein Text hält etwas am Ticket fest, das ihr beide lesen
    könnt. Wenn es so weit ist: `!thumbsup { $no }`.
mentor-left-candidate =
    Wer dich bei Ticket { $no } begleitet hat, kann nicht weitermachen. Dein Platz bleibt dir, und alles, was du getan
    hast, zählt weiter. Ich suche jemand anderen für dich.
mentor-left-organisers =
    { $mentor } hat den Mentoring-Raum verlassen. { $who }, Ticket { $no }, behält den Platz, und ich suche jemand
    anderen.

## Wer hat Zeit?

mentors-head = Das sind die Mentor:innen:
mentors-none = Noch gibt es keine Mentor:innen. Wenn du es werden magst, freut sich das Organisationsteam.
mentor-free = { $who }: hat Zeit ({ $candidates } von { $capacity })
mentor-full = { $who }: alle Plätze belegt ({ $candidates } von { $capacity })
mentor-away = { $who }: nicht da
mentor-away-until = { $who }: nicht da bis zum { $until }
mentors-foot = Mit einem offenen Ticket kannst du dir mit `!choose` jemanden wünschen, der zuerst gefragt wird.
chosen = Notiert: Für Ticket { $no } wird { $mentor } zuerst gefragt.
not-a-mentor = { $who } ist nicht im Mentoring. `!mentors` zeigt, wer es ist.
mentor-not-free = { $mentor } kann gerade nicht gefragt werden. `!mentors` zeigt, wer Zeit hat.
mentor-asked-already = { $mentor } ist schon gefragt; bis zum { $until } ist Zeit für die Antwort.

## Wer begleitet, und wie viel Zeit dafür ist

available-now =
    Danke! Ich frage dich an, solange du Platz hast: Du begleitest gerade { $candidates ->
        [0] niemanden
        [one] eine Person
       *[other] { $candidates } Personen
    } und hast Platz für { $capacity }.
unavailable-now =
    Ab jetzt bekommst du keine Anfragen und keine Erinnerungen; was dir angefragt war, geht weiter an andere.
    `!available`, wenn du wieder Zeit hast. Danke, dass du Bescheid sagst!
unavailable-until =
    Bis zum { $until } bekommst du keine Anfragen und keine Erinnerungen; was dir angefragt war, geht weiter an
    andere. `!available` beendet das früher. Genieß die Zeit!
day-passed =
    Der { $day } liegt nicht in der Zukunft. Nenn bitte einen Tag, der noch kommt, zum Beispiel `!unavailable bis` und dann
    Jahr-Monat-Tag.
leave-over = Willkommen zurück! Ab jetzt frage ich dich wieder an. Brauchst du noch Zeit: `!unavailable`.
capacity-now =
    Ab jetzt hast du Platz für { $capacity ->
        [0] niemanden
        [one] eine Person
       *[other] { $capacity } Personen
    } zur gleichen Zeit; gerade begleitest du { $candidates }.
capacity-too-high = Mehr als { $most } zur gleichen Zeit kann niemand gut begleiten. Wähle bitte eine kleinere Zahl.
