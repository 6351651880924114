### Namen, die in anderen Sätzen stehen: Befehle und was dazu gehört, Rollen, Stände, Zeiten, Listen.

language-de = Deutsch
    .words = german, alemán, aleman, allemand, ドイツ語, 德语
named-language = { $name } ({ $tag })

## Befehle: wozu jeder da ist, und ein Beispiel

command-apply = dich bewerben, oder mit deiner Bewerbung weitermachen
    .words = bewerben, bewerbung
example-apply = `!apply`
command-status = wie es um deine Bewerbung steht, bei wem sie liegt, bis wann
    .words = stand
example-status = `!status`
command-back = zurück zur Frage davor
    .words = zurück, zurueck
example-back = `!back`
command-skip = eine Frage auslassen, wo das erlaubt ist
    .words = überspringen, ueberspringen, auslassen
example-skip = `!skip`
command-long = in mehreren Nachrichten antworten
    .words = mehrteilig
example-long = `!long`
command-next = eine Antwort in mehreren Nachrichten beenden
    .words = weiter
example-next = `!next`
command-show = deine bisherigen Antworten zeigen
    .words = zeigen, antworten
example-show = `!show`
command-edit = eine Frage neu beantworten
    .words = ändern, aendern
example-edit = `!edit 2`
command-pick = mit einer der Möglichkeiten einer Frage antworten
    .words = nehmen
example-pick = `!pick 2`
command-submit = deine Bewerbung abschicken
    .words = absenden, abschicken
example-submit = `!submit`
command-withdraw = deine Bewerbung zurückziehen, jederzeit
    .words = zurückziehen, zurueckziehen
example-withdraw = `!withdraw`
command-nominate = jemanden unter vier Augen fragen lassen, ob eine Bewerbung infrage kommt
    .words = vorschlagen
example-nominate = `!nominate @bob:example.org Er antwortet allen Neuen und bleibt, bis es läuft.`
command-nothanks = einen Vorschlag ablehnen, ohne dass jemand davon hört
    .words = neindanke, nein-danke
example-nothanks = `!nothanks`
command-intake = neue Bewerbungen annehmen oder nicht, oder sehen, was gilt
    .words = aufnahme, annahme
example-intake = `!intake close Wir lesen erst, was da ist, und öffnen im Mai wieder.`
command-select = eine Bewerbung auswählen
    .words = auswählen, auswaehlen
example-select = `!select #12`
command-reject = eine Bewerbung ablehnen, mit einem Grund, der mitgeschickt wird
    .words = zurückweisen, zurueckweisen
example-reject = `!reject #12 Da steckt viel drin; mach bitte erst bei ein paar Meetups mit und bewirb dich wieder.`
command-applications = die Bewerbungen, die auf eine Entscheidung warten, die besten zuerst
    .words = bewerbungen
example-applications = `!applications`
command-score = einer Bewerbung Noten geben, die du ändern kannst
    .words = benoten, bewerten
example-score = `!score #12 mitwirkung 4 ort 3 wirkung 5`
command-shortlist = eine Bewerbung in die engere Auswahl nehmen
    .words = vormerken
example-shortlist = `!shortlist #12`
command-unshortlist = eine Bewerbung aus der engeren Auswahl nehmen
    .words = streichen
example-unshortlist = `!unshortlist #12`
command-hold = eine Bewerbung eine Weile zurückstellen, mit einem Grund, der mitgeschickt wird
    .words = zurückstellen, zurueckstellen
example-hold = `!hold #12 bis 2026-08-31 Wir möchten erst deinen Vortrag im Juli hören.`
command-unhold = eine zurückgestellte Bewerbung wieder aufnehmen
    .words = wiederaufnehmen
example-unhold = `!unhold #12`
command-tranche = dir die besten Bewerbungen vorschlagen lassen und auswählen, was du bestätigst
    .words = auswahlrunde
example-tranche = `!tranche 5`
command-mentors = wer die Mentor:innen sind, und wer Zeit hat
    .words = mentoren, mentorinnen
example-mentors = `!mentors`
command-choose = dir jemanden wünschen, der zuerst gefragt wird
    .words = wählen, waehlen
example-choose = `!choose @edda:example.org`
command-available = wieder angefragt werden
    .words = verfügbar, verfuegbar
example-available = `!available`
command-unavailable = eine Weile keine Anfragen und Erinnerungen bekommen
    .words = abwesend
example-unavailable = `!unavailable bis 2026-08-31 wegen der Sommerferien, Vertretung @edda:example.org`
command-capacity = wie viele Personen du gleichzeitig begleitest
    .words = plätze, plaetze
example-capacity = `!capacity 2`
command-stand-in = jemanden im Mentoring vertreten, oder nicht
    .words = vertreten, vertretung
example-stand-in = `!stand-in yes @mo:example.org`
command-speaks = in welchen Sprachen du begleitest
    .words = spreche, sprachen
example-speaks = `!speaks de fr`
command-why = warum bei einem Ticket gerade diese Person gefragt wurde
    .words = warum, wieso
example-why = `!why #12`
command-release = ein Ticket zurückgeben, was in Ordnung ist; den Grund liest das Organisationsteam
    .words = zurückgeben, zurueckgeben
example-release = `!release #12 Ich fange eine neue Stelle an und werde dem nicht gerecht.`
command-assign = festlegen, wer jemanden begleitet
    .words = zuteilen
example-assign = `!assign #12 @edda:example.org`
command-orphans = wer ohne Begleitung ist, auf wen das wartet, und seit wann
    .words = verwaist
example-orphans = `!orphans`
command-silent = mich nachfragen lassen, wenn du nichts hörst
    .words = nachfragen
example-silent = `!silent #12`
command-here = sagen, dass du da bist
    .words = da, hier
example-here = `!here #12`
command-progress = wie es mit der Begleitung läuft
    .words = fortschritt
example-progress = `!progress #12 noch-nicht`
command-memo = eine Notiz an ein Ticket schreiben, die nur Mentor:innen und Organisationsteam lesen
    .words = merkzettel
example-memo = `!memo #12 Redet am Telefon viel freier.`
command-done = einen Punkt der Checkliste abhaken
    .words = erledigt
example-done = `!done #12 1`
command-undo = einen Punkt der Checkliste wieder öffnen
    .words = unerledigt
example-undo = `!undo #12 1`
command-accept = jemanden begleiten
    .words = annehmen
example-accept = `!accept #12`
command-decline = eine Anfrage absagen, was in Ordnung ist
    .words = ablehnen
example-decline = `!decline #12 Ich ziehe diesen Monat um.`
command-extend = mehr Zeit für die Antwort auf eine Anfrage, einmal
    .words = verlängern, verlaengern
example-extend = `!extend #12`
command-ticket = ein Ticket zeigen
    .words = ticket
example-ticket = `!ticket #12`
command-history = zeigen, was mit einem Ticket geschehen ist
    .words = verlauf, historie
example-history = `!history #12`
command-tickets = die offenen Tickets zeigen
    .words = tickets
example-tickets = `!tickets`
command-note = eine Notiz an ein Ticket schreiben, die auch lesen kann, wer sich damit bewirbt
    .words = notiz
example-note = `!note #12 Steht jetzt auf der Mailingliste.`
command-thumbsup = den Daumen hoch geben: Die Person ist so weit
    .words = daumenhoch
example-thumbsup = `!thumbsup #12`
command-sponsor = jemanden zum Ambassador machen
    .words = sponsern
example-sponsor = `!sponsor #12`
command-concern = namentlich sagen, was gegen jemanden spricht; die Person liest was, nicht von wem
    .words = bedenken
example-concern = `!concern #12 Den beschriebenen Vortrag hat jemand anderes gehalten.`
command-resolve = sagen, wie ein Bedenken geklärt wurde; die Person liest es auch
    .words = klären, klaeren, geklärt
example-resolve = `!resolve #12 1 Wir haben gesprochen: Sie haben ihn zu zweit gehalten.`
command-unsponsor = ein Sponsoring aufheben, mit einem Grund, den die Person liest
    .words = entsponsern
example-unsponsor = `!unsponsor #12 Das Konto gehört jemand anderem.`
command-roster = die Ambassadors zeigen
    .words = botschafter, botschafterinnen
example-roster = `!roster`
command-todo = was wartet, auf wen und seit wann
    .words = offen, wartend
example-todo = `!todo`
command-broadcast = eine Nachricht an alle im Amt schicken
    .words = rundschreiben
example-broadcast = `!broadcast Bitte verweist Leute mit Fragen auf ask.example.org.`
command-broadcasts = was an alle im Amt ging, und bei wie vielen es ankam
    .words = nachrichten
example-broadcasts = `!broadcasts 3`
command-stats = das Programm in Zahlen
    .words = zahlen, statistik
example-stats = `!stats`
command-export = die Aufzeichnungen als Dateien bekommen
    .words = ausgeben
example-export = `!export csv`
command-trail = wer wann was warum entschieden hat
    .words = entscheidungen
example-trail = `!trail #12`
command-audit = was jemand hier ist und war, was die Person entschieden hat und was über sie entschieden wurde
    .words = prüfen, pruefen
example-audit = `!audit @alice:example.org`
command-reload = meine Konfiguration neu lesen, oder sehen, was sich ändern würde
    .words = neuladen, neulesen
example-reload = `!reload`
command-ask = die Ambassadors einer Region etwas fragen; die Antwort kommt direkt zu dir
    .words = fragen, frage
example-ask = `!ask europa Wer könnte bei unserem Meetup in Oslo sprechen?`
command-answer = beantworten, was jemand gefragt hat
    .words = beantworten, antworte
example-answer = `!answer 3 Edda kennt alle, die im Norden Vorträge halten.`
command-active = sagen, dass bei dir alles gut ist, oder deine Pause beenden
    .words = aktiv
example-active = `!active`
command-pause = eine Pause machen: Der Titel bleibt dir, und niemand will etwas von dir
    .words = pausieren
example-pause = `!pause bis 2026-08-31 wegen der Sommerferien`
command-stepdown = aufhören, mit Dank, und emeritiert sein
    .words = aufhören, aufhoeren, abtreten
example-stepdown = `!stepdown`
command-return = wieder Ambassador werden
    .words = zurückkehren, zurueckkehren
example-return = `!return`
command-welcome-back = jemanden, der emeritiert ist und zurückkommen möchte, wieder zum Ambassador machen
    .words = zurückbegrüßen, zurueckbegruessen
example-welcome-back = `!welcome-back @alice:example.org`
command-report = berichten, was du getan hast: ein Treffen, ein Vortrag, ein Hackfest …
    .words = bericht, berichten
example-report = `!report meetup 2026-03-02 Oslo https://example.org/evening 40`
command-reports = deine Berichte zeigen; das Organisationsteam sieht die von allen
    .words = berichte
example-reports = `!reports`
command-unreport = einen deiner Berichte zurücknehmen
    .words = berichtzurück, berichtzurueck
example-unreport = `!unreport R12`
command-call = Ambassadors um Hilfe bitten: bei einer Übersetzung, mit einem Vortrag, bei einem Hackfest …
    .words = aufruf, aufrufen
example-call = `!call speaking europe until 2026-04-30 Wer würde im Mai in Oslo einen Vortrag halten?`
command-join-call = bei einem Aufruf mithelfen
    .words = mithelfen, mitmachen
example-join-call = `!join-call C3`
command-leave-call = bei einem Aufruf doch nicht mithelfen
    .words = dochnicht
example-leave-call = `!leave-call C3`
command-calls = zeigen, wobei Ambassadors um Hilfe gebeten werden, oder einen solchen Aufruf
    .words = aufrufe
example-calls = `!calls C3`
command-close-call = allen erzählen, was aus einem Aufruf wurde
    .words = aufrufbeenden
example-close-call = `!close-call C3 Edda hat den Vortrag gehalten, und 60 Leute waren da.`
command-groups = zeigt die Usergroups: alle oder die einer Region, eines Status, eines Namens oder Ortes
    .words = gruppen
example-groups = `!groups europe new`
command-groups-report = zeigt, wie die Usergroups jeder Region dastehen und was jeder fehlt
    .words = gruppen-bericht
example-groups-report = `!groups report europe`
command-groups-export = gibt dir die Daten zu den Usergroups als Dateien
    .words = gruppen-export
example-groups-export = `!groups export csv`
command-group-show = zeigt eine Usergroup: wo sie steht und was noch fehlt
    .words = gruppe, gruppe-zeigen
example-group-show = `!group show G4`
command-group-logo = schickt das Logo einer Usergroup, die einen Status hat
    .words = gruppenlogo
example-group-logo = `!group logo G4`
command-group-mentor = eine Usergroup begleiten, ohne gefragt zu sein
    .words = gruppe-begleiten
example-group-mentor = `!group mentor G4`
command-group-accept = eine Usergroup begleiten, wegen der du gefragt bist
    .words = gruppe-annehmen
example-group-accept = `!group accept G4`
command-group-decline = eine Usergroup nicht begleiten, was in Ordnung ist
    .words = gruppe-ablehnen
example-group-decline = `!group decline G4 Ich ziehe diesen Monat um.`
command-group-extend = einmal mehr Zeit für die Antwort wegen einer Usergroup bekommen
    .words = gruppe-verlängern, gruppe-verlaengern
example-group-extend = `!group extend G4`
command-group-release = eine Usergroup zurückgeben, mit dem Grund
    .words = gruppe-zurückgeben, gruppe-zurueckgeben
example-group-release = `!group release G4 Ich ziehe auf einen anderen Kontinent.`
command-group-assign = einer Usergroup jemanden zur Begleitung geben
    .words = gruppe-zuweisen
example-group-assign = `!group assign G4 @mo:example.org`
command-group-why = sehen, warum diese Person gefragt wurde und niemand sonst
    .words = gruppe-warum
example-group-why = `!group why G4`
command-group-capacity = sagen, wie viele Usergroups du zur gleichen Zeit begleitest
    .words = gruppe-plätze, gruppe-plaetze, capacity-groups
example-group-capacity = `!group capacity 2`
command-recognise = zeigt, wie weit die jährliche Auszeichnung von Usergroups ist und welche ausgezeichnet sind
    .words = auszeichnung, auszeichnen
example-recognise = `!recognise`
command-recognise-nominate = schlägt eine Usergroup für die jährliche Auszeichnung vor, mit Grund
    .words = auszeichnung-vorschlagen
example-recognise-nominate = `!recognise nominate G4 Drei Installfeste in Dörfern, in denen es keine Gruppe gibt.`
command-recognise-open = lässt Usergroups für ein Jahr vorschlagen
    .words = auszeichnung-eröffnen
example-recognise-open = `!recognise open 2027 until 2027-02-28`
command-recognise-poll = beendet die Vorschläge und lässt die Ambassadors abstimmen
    .words = auszeichnung-abstimmen
example-recognise-poll = `!recognise poll until 2027-03-14`
command-recognise-announce = gibt bekannt, welche Usergroups ausgezeichnet sind
    .words = auszeichnung-bekanntgeben
example-recognise-announce = `!recognise announce`
command-recognise-cancel = sagt die Auszeichnung des Jahres ab
    .words = auszeichnung-absagen
example-recognise-cancel = `!recognise cancel Dieses Jahr haben zu wenige von uns Zeit.`
command-group-history = erzählt, was mit einer Usergroup geschehen ist
    .words = gruppe-verlauf
example-group-history = `!group history G4`
command-validate = sagt nach dem Hinschauen, dass eine Usergroup einen Schritt geschafft hat
    .words = bestätigen-schritt, bestaetigen-schritt
example-validate = `!validate G4 5 Ich war im März bei ihrem Treffen.`
command-invalidate = sagt, dass ein Schritt einer Usergroup wieder offen ist
    .words = schritt-öffnen, schritt-oeffnen
example-invalidate = `!invalidate G4 5 Seit Mai wurde kein Treffen angekündigt.`
command-waive = sagt, dass eine Usergroup einen Schritt nicht braucht
    .words = schritt-erlassen
example-waive = `!waive G4 6 Es gibt sie seit zehn Jahren.`
command-group-agree = sagen, dass eine vorgeschlagene Gruppe neben die anderen am selben Ort passt
    .words = gruppe-passt
example-group-agree = `!group agree G7 Sie treffen sich in einem anderen Stadtteil.`
command-group-object = der Organisation von einer Schwierigkeit mit einer vorgeschlagenen Gruppe erzählen, bevor sie entscheidet
    .words = gruppe-einwand
example-group-object = `!group object G7 Beide würden sich am selben Abend treffen.`
command-admit = eine vorgeschlagene Gruppe als neue Usergroup aufnehmen
    .words = aufnehmen
example-admit = `!admit G7`
command-refuse = eine vorgeschlagene Gruppe nicht aufnehmen, mit einem Grund, den sie liest
    .words = nichtaufnehmen
example-refuse = `!refuse G7 Kommt bitte erst zu OpenStack Oslo; sie würden sich freuen.`
command-grant = eine neue Gruppe, die alle Schritte geschafft hat, zur offiziellen Usergroup machen
    .words = verleihen
example-grant = `!grant G4`
command-support = einer Gruppe, die es schwer hat, unter die Arme greifen, mit einem Datum
    .words = helfen, unterstützen, unterstuetzen
example-support = `!support G4 bis 2026-06-01 Dieses Jahr gab es noch kein Treffen.`
command-recovered = sagen, dass eine Gruppe die Hilfe nicht mehr braucht
    .words = erholt
example-recovered = `!recovered G4 Sie treffen sich wieder.`
command-revoke = den Status einer Gruppe zurücknehmen, der nicht zu helfen war, mit einem Grund, den sie liest
    .words = aberkennen
example-revoke = `!revoke G4 Es hat sich niemand gefunden, der weitermacht.`
command-regrant = einer Gruppe den zurückgenommenen Status wiedergeben
    .words = wiedergeben, wiederverleihen
example-regrant = `!regrant G4 Sie treffen sich wieder.`
command-group-new = eine Usergroup vorschlagen oder damit weitermachen
    .words = gruppe-neu, gruppe-vorschlagen
example-group-new = `!group new`
command-group-edit = die Angaben deiner Usergroup ändern
    .words = gruppe-ändern, gruppe-aendern
example-group-edit = `!group edit G4`
command-group-transfer = jemand anderen fragen lassen, ob sie oder er für eine Usergroup spricht
    .words = gruppe-übergeben, gruppe-uebergeben
example-group-transfer = `!group transfer G4 @bob:example.org`
command-group-take = von nun an für eine Usergroup sprechen, wenn du gefragt wurdest
    .words = gruppe-übernehmen, gruppe-uebernehmen
example-group-take = `!group take G4`
command-group-pass = sagen, dass du lieber nicht für eine Usergroup sprichst
    .words = gruppe-lieber-nicht
example-group-pass = `!group pass G4`
command-group-leave = dich von der Liste derer nehmen, die eine Usergroup organisieren
    .words = gruppe-verlassen
example-group-leave = `!group leave G4`
command-group-close = eine Usergroup schließen, die es nicht mehr gibt
    .words = gruppe-schließen, gruppe-schliessen
example-group-close = `!group close G4 We have merged with the group in Bergen.`
command-flag = Missbrauch des Titels melden; wer meldet, erfährt niemand
    .words = melden
example-flag = `!flag @bob:example.org Er verkauft als Botschafter Zertifikate.`
command-flag-kind = sagen, welche Art von Missbrauch du gemeldet hast
    .words = meldungsart
example-flag-kind = `!flag-kind M3 geschäft`
command-quote = dem Organisationsteam die Worte der Nachricht zeigen, die du gemeldet hast
    .words = zitieren
example-quote = `!quote M3`
command-respond = in einem Fall über dich deine Sicht sagen
    .words = erwidern
example-respond = `!respond M3 Der Name war ein Scherz, ich habe ihn geändert.`
command-cases = zeigen, welche Fälle von Titelmissbrauch auf wen warten
    .words = fälle, faelle
example-cases = `!cases`
command-case = einen Fall von Titelmissbrauch zeigen, mit dem du zu tun hast
    .words = fall
example-case = `!case M3`
command-dismiss = entscheiden, dass an einem Fall von Missbrauch nichts ist, mit einem Grund, den alle Beteiligten lesen
    .words = abweisen
example-dismiss = `!dismiss M3 Daran ist nichts: Der Vortrag war mit uns abgesprochen.`
command-uphold = einen Fall von Missbrauch entscheiden: mit einer Ermahnung, der Bitte um einen anderen Anzeigenamen oder indem der Titel zurückgenommen wird
    .words = stattgeben
example-uphold = `!uphold M3 warn Bitte frag, bevor du für das Projekt sprichst.`
command-appeal = was über dich entschieden wurde von jemand anderem ansehen lassen
    .words = einspruch
example-appeal = `!appeal M3 Der Name war ein Scherz unter Freunden und ist weg.`
command-affirm = die Entscheidung in einem Fall von Missbrauch nach einem Einspruch bestehen lassen
    .words = bekräftigen, bekraeftigen
example-affirm = `!affirm M3 Der Vortrag wurde in unserem Namen gehalten, ohne dass wir davon wussten.`
command-overturn = die Entscheidung in einem Fall von Missbrauch nach einem Einspruch aufheben
    .words = aufheben
example-overturn = `!overturn M3 Der Vortrag war mit uns abgesprochen; wir hatten es vergessen.`
command-feedback = dem Programm sagen, was du denkst, was fehlt, was gut ist
    .words = rückmeldung, rueckmeldung
example-feedback = `!feedback Die Installationsanleitung ist für Neue schwer zu verstehen.`
command-feedbacks = zeigen, was dem Programm gesagt wurde, nach Regionen
    .words = rückmeldungen, rueckmeldungen
example-feedbacks = `!feedbacks europe`
command-who = wer sich womit auskennt, in einer Region, wenn du eine nennst
    .words = wer
example-who = `!who Rust`
command-whois = ob jemand den Titel trägt
    .words = werist
example-whois = `!whois @alice:example.org`
command-topics = wonach man dich fragen kann, damit man dich findet
    .words = themen
example-topics = `!topics Rust, Netzwerke, Veranstaltungen organisieren`
command-welcome = neuen Leuten in einem Community-Raum ein Willkommenswort anbieten
    .words = willkommen
example-welcome = `!welcome`
command-hello = ein Willkommenswort, einmal: wer dir helfen kann, und was oft gefragt wird
    .words = hallo
example-hello = `!hello`
command-faq = was oft gefragt wird, und die Antworten
    .words = häufiges, haeufiges
example-faq = `!faq 2`
command-faq-add = eine Frage mit ihrer Antwort ergänzen
    .words = frage-ergänzen
example-faq-add = `!faq-add Wo trefft ihr euch? Jeden ersten Montag im Community-Raum.`
command-faq-change = eine Frage und ihre Antwort neu schreiben, in allen Sprachen
    .words = frage-ändern
example-faq-change = `!faq-change 7 Wo trefft ihr euch? Jeden zweiten Montag im Community-Raum.`
command-faq-remove = eine Frage herausnehmen
    .words = frage-entfernen
example-faq-remove = `!faq-remove 7`
command-faq-undo = rückgängig machen, was zuletzt an einer Frage geändert wurde
    .words = frage-rückgängig
example-faq-undo = `!faq-undo 7`
command-language = welche Sprachen ich spreche, oder eine andere mit dir
    .words = sprache
example-language = `!language de`
command-employer = mir deinen Arbeitgeber nennen, damit beim Sponsern verschiedene vertreten sind
    .words = arbeitgeber
example-employer = `!employer Beispiel GmbH`
command-mydata = alles bekommen, was ich über dich gespeichert habe, als Datei
    .words = meinedaten
example-mydata = `!mydata`
command-forgetme = endgültig löschen, was du geschrieben hast
    .words = vergissmich
example-forgetme = `!forgetme`
command-confirm = tun, wonach ich gefragt habe
    .words = bestätigen, bestaetigen
example-confirm = `!confirm 3`
command-discard = lassen, wonach ich gefragt habe
    .words = verwerfen
example-discard = `!discard 3`
command-help = was du tun kannst, oder ein Befehl erklärt
    .words = hilfe
example-help = `!help apply`

topic-application = Bewerben
topic-selection = Auswählen
topic-mentoring = Mentoring
topic-ticket = Tickets
topic-ambassadors = Botschafterinnen und Botschafter
topic-organising = Organisieren
topic-activity = Was Botschafterinnen und Botschafter tun
topic-groups = Usergroups
topic-misuse = Missbrauch des Titels
topic-general = Alles andere

## Was zu Befehlen gehört: im Satz genannt, und wie die Hilfe es schreibt

argument-ticket = die Nummer eines Tickets
    .usage = #N
argument-ticket-or-candidate = die Nummer eines Tickets, oder wer sich damit bewirbt
    .usage = #N|@person
argument-person = eine Person, mit einer Erwähnung oder ihrer Matrix-ID
    .usage = @person
argument-number = eine Zahl
    .usage = N
argument-until = ein Tag (Jahr-Monat-Tag)
    .usage = bis TAG
argument-stand-in = wer vertritt, mit einer Erwähnung oder Matrix-ID
    .usage = Vertretung @person
argument-languages = die Kürzel von Sprachen
    .usage = SPRACHEN
argument-marks = Kriterien, jedes mit seiner Note
    .usage = KRITERIUM N …
argument-reason = der Grund
    .usage = GRUND
argument-reason-or-spam = der Grund, oder nur das Wort `spam`
    .usage = GRUND|spam
argument-text = der Text
    .usage = TEXT
argument-word = das Wort eines Befehls
    .usage = BEFEHL
argument-language = das Kürzel einer Sprache
    .usage = SPRACHE
argument-region = eine Region
    .usage = REGION
argument-report = die Nummer eines Berichts
    .usage = RN
argument-call = die Nummer eines Aufrufs
    .usage = CN
argument-case = die Nummer eines Falls
    .usage = MN
argument-group = die Nummer einer Usergroup
    .usage = GN
argument-which-groups = welche Usergroups: Region, Status oder beides, Name oder Ort
    .usage = REGION STATUS
argument-misuse-kind = eine Art von Missbrauch
    .usage = ART
argument-call-for-help = die Art der Hilfe, vielleicht eine Region und ein letzter Tag, und worum es geht
    .usage = ART REGION bis TAG TEXT
argument-inquiry = eine Region, und danach deine Frage
    .usage = REGION FRAGE
argument-topic = worum es geht
    .usage = THEMA
argument-topics = wonach man dich fragen kann, durch Kommas getrennt
    .usage = THEMA, THEMA
argument-question-and-answer = eine Frage, und ihre Antwort hinter dem Fragezeichen oder in der nächsten Zeile
    .usage = FRAGE? ANTWORT

## Schlüsselwörter von Befehlen

keyword-spam = spam
keyword-csv = csv
keyword-json = json
keyword-preview = vorschau
keyword-warn = ermahnen
    .words = warnen, ermahnung
keyword-rename = umbenennen
    .words = namen
keyword-revoke = entziehen
    .words = aberkennen
keyword-open = öffnen
keyword-close = schließen

## Wörter, die man zu einem Befehl schreibt: diese, oder weitere

word-until = bis
word-mine = meine
    .words = mein
word-nobody = keiner
    .words = keine, keinen, niemand
word-stand-in = Vertretung
word-please = bitte
    .words = bitte schön, bitteschön
word-thanks = danke
    .words = danke schön, dankeschön, vielen dank, danke dir, besten dank, herzlichen dank
word-all = alles
    .words = alle
keyword-ready = bereit
keyword-not-yet = noch-nicht
keyword-more-time = mehr-zeit
keyword-yes = ja
keyword-no = nein

## Rollen: wer etwas darf

who-anyone = alle
who-candidate = Kandidat:in des Tickets
who-offered-mentor = Mentor:in mit der Anfrage
who-ticket-mentor = Mentor:in des Tickets
who-mentor = Mentor:innen
who-other-mentor = andere Mentor:innen als beim Ticket
who-stand-in = Vertretung für das Ticket
who-ambassador = Ambassadors
who-emeritus = Emeriti
who-organiser = Organisationsteam
who-moderator = Moderator:innen
who-group-organiser = wer die Gruppe organisiert
who-group-mentor = die Mentorin oder der Mentor der Gruppe
who-offered-group-mentor = wer um das Mentoring der Gruppe gebeten wurde

## Wo ein Ticket steht

stage-review = In der Auswahl
stage-held = Zurückgestellt
stage-pairing = Mentoring gesucht
stage-waiting = Wartet auf freies Mentoring
stage-offered = Angefragt
stage-mentoring = Im Mentoring
stage-thumbs-up = Daumen hoch
stage-sponsored = SPONSORED
stage-rejected = Abgelehnt
stage-withdrawn = Zurückgezogen

## Where a user group stands

standing-proposed = vorgeschlagen
    .words = Vorschläge
standing-new = neue Gruppe
    .words = neu, neue
standing-official = offizielle Usergroup
    .words = offiziell, offizielle
standing-revoked = Status entzogen
    .words = entzogen
standing-refused = nicht aufgenommen
    .words = abgelehnt
standing-closed = geschlossen
    .words = aufgelöst

## Zahlen ab 1.000, und Zeiten

number-group = { $thousands }.{ $rest }
date = { $day }. { $month } { $year }
moment = { $day }, { $time } Uhr { $zone } ({ $relative })
moment-lasting = { $day }, { $time } Uhr { $zone }
month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
relative-soon = gleich
relative-just-now = gerade eben
relative-in-minutes =
    in { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
relative-minutes-ago =
    vor { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
relative-in-hours =
    in { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
relative-hours-ago =
    vor { $count ->
        [one] einer Stunde
       *[other] { $count } Stunden
    }
relative-in-days =
    in { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
relative-days-ago =
    vor { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
relative-in-months =
    in { $count ->
        [one] einem Monat
       *[other] { $count } Monaten
    }
relative-months-ago =
    vor { $count ->
        [one] einem Monat
       *[other] { $count } Monaten
    }
relative-in-years =
    in { $count ->
        [one] einem Jahr
       *[other] { $count } Jahren
    }
relative-years-ago =
    vor { $count ->
        [one] einem Jahr
       *[other] { $count } Jahren
    }

## Listen, und was nicht da ist

named-option = { $option } ({ $name })
keyword-confirm = bestätigen
    .words = bestaetigen
mark-none = –
mark-decimal = { $whole },{ $decimals }
mark-of = { $criterion } { $mark }
marks-more = { $list } · { $item }
list-none = niemand
list-more = { $list }, { $item }
list-or = { $list } oder { $item }
text-erased = [gelöscht]
text-cut = … und mehr, als in eine Nachricht passt.
