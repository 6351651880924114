### Wie eine Usergroup zu der Person findet, die sie als Mentor:in begleitet. Absagen ist in Ordnung, Schweigen nicht.

## Eine Anfrage, an die gefragte Person

group-offer-head =
    Magst du die Usergroup { $no }, { $name }, als Mentor:in begleiten? Für deine Antwort ist bis zum { $until } Zeit.
group-offer-contact = { $contact } spricht für sie.
group-offer-place = Sie trifft sich hier: { $place }
group-offer-place-region = Sie trifft sich hier: { $place } ({ $region })
group-offer-region = Ihre Region: { $region }
group-offer-task =
    Wer eine Gruppe begleitet, ist für die da, die sie organisieren: Ihr hört ab und zu voneinander, du gibst weiter, was
    du weißt, und hilfst bei dem, was auf dem Weg zur offiziellen Usergroup noch fehlt. Es geht mehr ums Fördern als ums
    Prüfen.
reason-group-region = Sie ist in deiner Region: { $region }.
reason-group-language = Du sprichst { $language }, und die Leute, die sie organisieren, auch.
reason-groups =
    Du begleitest gerade { $groups ->
        [0] keine Gruppe
        [one] eine Gruppe
       *[other] { $groups } Gruppen
    } und hast Platz für { $capacity }.
reason-candidates-besides =
    Außerdem begleitest du { $candidates ->
        [one] eine Person
       *[other] { $candidates } Personen
    } auf dem Weg zum { -title }.
reason-groups-besides =
    Außerdem begleitest du { $groups ->
        [one] eine Usergroup
       *[other] { $groups } Usergroups
    }.
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [warum]` · ⏳ `!group extend { $no }`. `!group show { $no }` zeigt
    mehr von ihr. Absagen ist in Ordnung, Schweigen nicht.
group-offer-reminder = Die Usergroup { $no }, { $name }, wartet noch auf deine Antwort; bis zum { $until } ist Zeit.
group-offer-extended =
    Für deine Antwort zur Usergroup { $no } ist jetzt bis zum { $until } Zeit. Das habe ich auch der Gruppe gesagt.
group-offer-extended-before =
    Die Zeit für die Usergroup { $no } wurde schon verlängert, und das geht einmal: Sie endet am { $until }. `!group
    accept { $no }` oder `!group decline { $no }`; beides ist in Ordnung.
group-offer-declined =
    Danke für die klare Antwort. Ich frage für die Usergroup { $no } weiter; die Gruppe erfährt das, aber nicht deinen
    Grund.
group-offer-expired =
    Die Zeit für die Usergroup { $no } ist um, deshalb frage ich weiter. Das ist nicht schlimm. Hast du gerade wenig Zeit,
    dann verschafft dir `!unavailable bis` mit einem Tag Ruhe bis dahin.
group-offer-expired-rest =
    Auch die Zeit für die Usergroup { $no } ist um, deshalb frage ich weiter. Du hast gerade wohl viel um die Ohren, und
    das ist in Ordnung: Ich frage dich nach keiner Begleitung mehr, bis du `!available` schreibst. Wen du schon
    begleitest, begleitest du weiter.
group-offer-retracted = Die Usergroup { $no } braucht deine Antwort nicht mehr. Trotzdem danke!
group-no-offer =
    Gerade wartet keine Anfrage einer Usergroup auf deine Antwort. Mit `!group mentor` und der Nummer kannst du selbst
    eine Gruppe übernehmen.
group-no-such-offer =
    Von der Usergroup { $no } wartet keine Anfrage auf deine Antwort. Wenn du sie begleiten magst: `!group mentor { $no }`.
group-which-offer =
    Auf deine Antwort warten mehrere Anfragen. Schreib bei { $command } bitte dazu, welche du meinst: die Nummer einer
    Usergroup wie `G4` oder die eines Tickets wie `#12`.

## Eine Anfrage, an die anderen

group-offer-room = { $mentor } wurde gebeten, die Usergroup { $no }, { $name }, zu begleiten, bis zum { $until }.
group-offer-told =
    Ich habe { $mentor } gebeten, eure Usergroup { $no } zu begleiten; bis zum { $until } ist Zeit für die Antwort. Ich
    sage dir so oder so Bescheid.
group-on-to-next =
    Für eure Usergroup { $no } hat es bei der Person, die ich gefragt habe, gerade nicht gepasst. Das kommt vor und sagt
    nichts über eure Gruppe. Ich frage weiter.
group-waiting =
    Gerade hat niemand Zeit, eure Usergroup { $no } zu begleiten. Euer Platz bleibt euch: Wer als Nächstes Zeit hat, wird
    sofort gefragt, und das Organisationsteam weiß Bescheid.
group-waiting-organisers =
    Für die Usergroup { $no }, { $name }, hat niemand Zeit. Wer als Nächstes frei ist, wird sofort gefragt; vielleicht
    kennt ihr jemanden: `!group assign { $no }` und die Person.
groups-waiting-long =
    { $groups ->
        [one] Eine Usergroup wartet
       *[other] { $groups } Usergroups warten
    } schon lange auf Begleitung:
group-waiting-since = { $no }, { $name }: seit dem { $since }
groups-waiting-more =
    … und { $groups ->
        [one] noch eine
       *[other] noch { $groups }
    }.
groups-waiting-foot =
    Bitte helft: mit `!group assign`, der Nummer der Gruppe und einer Person, oder mit mehr Plätzen (`!group capacity`) bei
    jemandem von ihnen.

## Man lernt sich kennen

group-mentored-room = { $mentor } begleitet die Usergroup { $no }, { $name }. Danke!
group-introduction =
    { $mentor } und die Usergroup { $no }, { $name }, darf ich euch vorstellen? { $mentor } begleitet die Gruppe ab jetzt
    als Mentor:in. Wer sie organisiert:
group-organiser-line = { $who }
group-introduction-foot =
    Sagt einander im Chat hallo, und macht aus, womit ihr anfangt; `!group show { $no }` zeigt, was noch fehlt.
group-people = Nur für dich, wie du sie erreichst: { $people }
group-introduction-mentor =
    Wenn es eines Tages nicht mehr geht: `!group release { $no }` mit dem Grund, und ich finde jemand anderen.

## Selbst übernehmen, und was nicht geht

group-mentored-by = { $mentor } begleitet die Usergroup { $no } schon.
group-mentored-by-you = Du begleitest die Usergroup { $no } schon.
group-not-open = Bei { $no } ({ $standing }) gibt es nichts zu begleiten. `!groups` zeigt, welche Gruppen es gibt.
group-mentor-own =
    Du organisierst { $no } selbst, und niemand begleitet die eigene Gruppe. Bei anderen, die den Titel tragen, geht
    `!group mentor { $no }`.
group-mentor-organises =
    { $who } organisiert { $no }, und niemand begleitet die eigene Gruppe. Nenn bitte jemand anderen: `!roster` zeigt, wer
    infrage kommt.
not-an-ambassador =
    { $who } trägt nicht den Titel { -title }, und nur wer ihn trägt, begleitet Usergroups. `!roster` zeigt, wer das ist.
ambassador-away = { $who } ist gerade nicht da. Nenn bitte jemand anderen: `!roster` zeigt, wer infrage kommt.

## Zurückgeben und gehen

group-released = Danke, dass du Bescheid sagst. Die Usergroup { $no } behält ihren Platz, und ich suche jemand anderen.
group-released-organisers =
    { $mentor } kann die Usergroup { $no }, { $name }, nicht mehr begleiten. Sie behält ihren Platz, und ich suche jemand
    anderen.
group-mentor-left =
    { $mentor } kann eure Usergroup { $no } nicht mehr begleiten. Euer Platz und alles Erreichte bleiben euch, und ich suche
    jemand anderen für euch.
group-mentor-left-organisers =
    { $mentor } trägt den Titel nicht mehr; die Usergroup { $no }, { $name }, ist deshalb ohne Begleitung. Sie behält ihren
    Platz, und ich suche jemand anderen.
group-mentor-organises-now =
    { $mentor } organisiert die Usergroup { $no }, { $name }, inzwischen selbst, und niemand begleitet die eigene Gruppe.
    Ich suche jemand anderen.
group-assigned-other =
    { $by } hat { $mentor } gebeten, die Usergroup { $no } ab jetzt zu begleiten. Danke für alles, was du für sie getan
    hast!
group-assigned = { $mentor } begleitet ab jetzt die Usergroup { $no }, { $name }; dafür hat { $by } gesorgt.
group-assigned-mentor = { $by } hat dich gebeten, die Usergroup { $no }, { $name }, zu begleiten: Ab jetzt tust du es.
group-mentor-needless = Die Usergroup { $no } braucht keine Begleitung mehr. Danke, dass du für sie da bist!
group-mentor-away-until =
    { $mentor } begleitet eure Usergroup { $no } und ist bis zum { $until } nicht da. An der Begleitung ändert das nichts.
group-mentor-away =
    { $mentor } begleitet eure Usergroup { $no } und ist eine Weile nicht da. An der Begleitung ändert das nichts.
group-mentor-back = { $mentor } begleitet eure Usergroup { $no } und ist wieder da.

## Warum diese Person?

group-why-head = { $mentor } wurde am { $at } wegen { $no } gefragt. Was dafür sprach:
group-why-nobody = Für { $no } hat seit dem { $since } niemand Zeit. Warum gerade niemand gefragt wird:
group-why-none =
    Wegen { $no } wurde niemand gefragt, es gab also nichts abzuwägen. `!group show { $no }` zeigt, wer die Gruppe
    begleitet.

## Wie viel Zeit dafür ist

group-capacity-now =
    Ab jetzt hast du Platz für { $capacity ->
        [0] keine Usergroup
        [one] eine Usergroup
       *[other] { $capacity } Usergroups
    } zur gleichen Zeit; gerade begleitest du { $groups }.
group-capacity-too-high = Mehr als { $most } zur gleichen Zeit kann niemand gut begleiten. Wähle bitte eine kleinere Zahl.
mentor-groups = { $who } begleitet auch Usergroups ({ $groups } von { $capacity })
available-groups =
    Danke! Ich frage dich wegen Usergroups an, solange du Platz hast: Du begleitest gerade { $groups ->
        [0] keine
        [one] eine
       *[other] { $groups }
    } und hast Platz für { $capacity }.
available-groups-too =
    Für Usergroups gilt das auch: Du begleitest gerade { $groups ->
        [0] keine
        [one] eine
       *[other] { $groups }
    } und hast Platz für { $capacity }.
available-again = Willkommen zurück! Ab jetzt frage ich dich wieder an.
leave-over-ambassador = Willkommen zurück! Ab jetzt frage ich dich wieder an. Brauchst du noch Zeit: `!unavailable`.
return-near-ambassador =
    Deine Auszeit endet am { $until }. Von da an frage ich dich wieder an. Brauchst du noch Zeit, schreib `!unavailable
    bis` und einen anderen Tag; `!available` beendet sie jetzt.
stand-in-no-candidates =
    Du begleitest niemanden auf dem Weg zum { -title }, also braucht dich niemand zu vertreten. `!unavailable` geht auch
    ohne.
speaks-groups = Ich suche Usergroups, mit denen du { $languages } sprechen kannst.
speaks-groups-usual =
    Ich suche Usergroups, mit denen du { $languages } sprechen kannst, wie ich mit dir. Willst du andere Sprachen nennen,
    schreib `!speaks` und ihre Kürzel: `!speaks de fr`.
