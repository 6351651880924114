### Das Leben als Ambassador: Nachfragen, Pausen, Abschied und Rückkehr. Niemand wird still gestrichen.

## Nachfragen

check-in = Wie läuft es für dich als { -title }? Ein Tipp genügt, und jede Antwort ist in Ordnung.
check-in-foot = ✅ `!active`, alles gut · ⏸ `!pause`, eine Pause · 👋 `!stepdown`, mit Dank für alles, was du getan hast
check-in-reminder =
    Vor einiger Zeit habe ich gefragt, wie es für dich als { -title } läuft, und wüsste es immer noch gern. Ein Tipp
    genügt, und jede Antwort ist in Ordnung.
check-in-last-reminder =
    Wie läuft es für dich als { -title }? Wenn ich bis zum { $until } nichts höre, sage ich dem Organisationsteam
    Bescheid, damit jemand fragt, wie es dir geht. Der Titel bleibt dir, was auch immer hier geschieht.
check-in-thanks = Danke, das höre ich gern! Am { $next } frage ich wieder.
silent-organisers =
    Von { $who } habe ich seit dem { $since } nichts gehört und mehr als einmal nachgefragt. Der Titel { -title } bleibt,
    daran ändere ich nichts. Bitte schreibt selbst und fragt, wie es geht.
silent-ambassador =
    Von dir habe ich nichts gehört und deshalb dem Organisationsteam Bescheid gesagt; vielleicht schreibt dir jemand. Du
    bist weiterhin { -title }. `!active` sagt jederzeit, dass alles gut ist.

## Pausen

paused =
    Genieße deine Pause! Der Titel bleibt dir, und bis zum { $until } will ich nichts von dir: keine Fragen, keine
    Nachfragen, keine Erinnerungen. `!active` beendet sie früher.
paused-organisers = { $who } macht Pause bis zum { $until }.
pause-day-passed = Der { $day } liegt nicht in der Zukunft. Bitte nenne einen künftigen Tag, zum Beispiel `!pause bis` und dann Jahr-Monat-Tag.
break-over =
    Willkommen zurück! Deine Pause ist vorbei, und ich bringe dir wieder die Fragen der Community. Wenn du länger
    brauchst: `!pause bis` und ein Tag.
break-ended = Willkommen zurück! Deine Pause ist vorbei. Am { $next } frage ich, wie es läuft.

## Abschied

step-down-means =
    Wenn du aufhörst, bist du ab dann emeritiert: Das Verzeichnis nennt deine Zeit weiterhin mit Dank, und niemand will
    mehr etwas von dir. Bis zum { $until } genügt `!return`, und du bist wieder { -title }; danach sagt erst das
    Organisationsteam Ja.
step-down-announced = Das werden alle lesen:
stepped-down =
    Danke für alles, was du seit dem { $since } für { -community } getan hast! Du bist jetzt emeritiert. Falls es dir
    fehlt: Bis zum { $until } genügt `!return`.
stepped-down-organisers = { $who } hat aufgehört und ist jetzt emeritiert. Ein Wort des Dankes ist an euch.
stepped-down-region =
    { $who } hat aufgehört und ist jetzt emeritiert. Ein Wort des Dankes ist an euch. In der Region { $region } gibt es jetzt { $ambassadors ->
        [0] keine Ambassadors
        [one] einen Ambassador
       *[other] { $ambassadors } Ambassadors
    }.
farewell = { $who } hört auf, { -title } seit dem { $since }. Danke für alles!
farewell-region = { $who } hört auf, { -title } für die Region { $region } seit dem { $since }. Danke für alles!

## Rückkehr

returned = Willkommen zurück! Du bist wieder { -title }. Am { $next } frage ich, wie es läuft.
returned-organisers = { $who } ist zurück und wieder { -title }.
greeting = Bitte begrüßt { $who } zurück als { -title }!
greeting-region = Bitte begrüßt { $who } zurück als { -title } für die Region { $region }!
return-asked =
    Wie schön, dass du zurückkommen magst! Du bist seit dem { $since } emeritiert, deshalb hat das Organisationsteam das
    Wort. Ich habe dort gefragt, und du hörst von mir oder von ihnen.
return-asked-already =
    Ich habe das Organisationsteam gefragt, zuletzt am { $asked }, und frage wieder, falls nichts kommt. Du musst nichts
    tun.
asks-to-return =
    { $who }, emeritiert seit dem { $since }, wäre gern wieder { -title }. `!welcome-back { $who }` macht es möglich.
    Wenn etwas dagegen spricht, sagt es bitte selbst, und warum.
return-todo =
    { $who } wäre gern wieder { -title }; das Organisationsteam wurde am { $since } gefragt. `!welcome-back { $who }`
welcomed-back = { $by } hat { $who } zurück begrüßt: jetzt wieder { -title }.
welcome-oneself = Über deine eigene Rückkehr sagt jemand anderes aus dem Organisationsteam das Wort. Frag einfach nach.
not-returning = { $who } hat nicht darum gebeten, zurückzukommen. Wer emeritiert ist und es möchte, sagt `!return`.
emeritus-applies = Du bist seit dem { $since } emeritiert und musst dich nicht neu bewerben: `!return` ist für dich da.
