### Aufrufe zur Hilfe: Ambassadors melden sich mit einem Tippen und hören, was daraus wurde. Niemand schuldet seine Zeit.

## Die Arten von Hilfe

call-kind-localisation = Übersetzung
    .words = Übersetzen, Lokalisierung
call-kind-speaking = Vortrag
    .words = Vorträge, Talk
call-kind-hackfest = Hackfest
    .words = Hackathon

## Aufrufen

call-form =
    Sag mir in einer Nachricht, wobei Ambassadors helfen könnten:

    `!call speaking europe until 2026-04-30 Wer würde im Mai in Oslo einen Vortrag halten?`

    Zuerst die Art: { $kinds }. Dann, wenn du magst, eine Region, deren Ambassadors ich auch direkt schreibe, und der
    letzte Tag, um sich zu melden. Dann in deinen Worten, worum es geht.
call-kind-unknown =
    Eine Art von Hilfe namens „{ $word }“ kenne ich nicht. Bitte beginne mit { $kinds }. `!call` allein zeigt, wie ein
    Aufruf geschrieben wird.
call-day-unclear =
    „{ $word }“ kann ich nicht als Tag lesen. Bitte schreib ihn als Jahr-Monat-Tag, zum Beispiel „bis 2026-04-30“, oder
    lass „bis“ weg.
call-day-passed =
    Der { $day } ist schon vorbei. Bitte nenn den letzten Tag, an dem Ambassadors sich melden können: heute oder später.
call-empty = Worum geht es? Bitte schreib das hinter die Art, in dieselbe Nachricht, in deinen eigenen Worten.
call-head = **Aufruf zur Hilfe** { $no } ({ $kind }): { $by } fragt die Ambassadors, bis { $until }:
call-head-region = **Aufruf zur Hilfe** { $no } ({ $kind }, { $region }): { $by } fragt die Ambassadors, bis { $until }:
call-foot = Könntest du helfen? ✅ oder `!join-call { $no }` setzt dich auf die Liste, und { $by } hört davon.
call-made = Dein Aufruf { $no } steht bis { $until } im Raum der Ambassadors.
call-made-region =
    Dein Aufruf { $no } steht bis { $until } im Raum der Ambassadors{ $ambassadors ->
        [0] . In der Region { $region } gibt es gerade keinen aktiven Ambassador, dem ich schreiben könnte.
        [one] , und ich habe dem aktiven Ambassador der Region { $region } geschrieben.
       *[other] , und ich habe den { $ambassadors } aktiven Ambassadors der Region { $region } geschrieben.
    }
call-made-foot =
    `!calls { $no }` zeigt, wer sich gemeldet hat. `!close-call { $no }` und was daraus wurde beendet den Aufruf: Ich
    bringe es allen, die sich gemeldet haben, und in den Raum der Ambassadors.

## Sich melden

no-such-call = Einen offenen Aufruf { $no } gibt es nicht. `!calls` zeigt die offenen.
call-over = Danke! Der Aufruf { $no } war bis { $until } offen und ist vorbei. `!calls` zeigt die offenen.
call-of-yours = { $no } ist dein eigener Aufruf, du bist also ohnehin dabei. `!calls { $no }` zeigt, wer sich gemeldet hat.
call-during-break =
    Danke! Du machst gerade eine Pause, und niemand erwartet etwas von dir. Wenn du trotzdem helfen möchtest, beendet
    `!active` die Pause; melde dich dann noch einmal.
call-for-emeritus =
    Danke! Aufrufe gehen an alle, die jetzt Ambassadors sind. Wenn du wieder dazugehören möchtest, genügt `!return`, um
    zu fragen.
call-joined-already = Du stehst schon auf der Liste zum Aufruf { $no }. Danke!
call-joined =
    Danke! Du stehst auf der Liste zum Aufruf { $no } ({ $kind }), und { $by } hört davon. Falls es doch nicht klappt:
    `!leave-call { $no }`.
call-not-joined = Du stehst auf keiner Liste zu einem offenen Aufruf { $no }; es gibt also nichts zurückzunehmen.
call-left = Du stehst nicht mehr auf der Liste zum Aufruf { $no }. Das ist völlig in Ordnung.
call-dropped = Der Aufruf { $no } ist vorbei: Wer aufgerufen hat, hat die eigenen Worte hier zurückgenommen. Danke, dass du helfen wolltest.

## An alle, die aufgerufen haben

call-news = Neues zu deinem Aufruf { $no } ({ $kind }):
call-came = { $who }
call-went = { $who } kann doch nicht helfen
call-news-foot =
    { $helpers ->
        [0] Auf der Liste steht jetzt niemand.
        [one] Auf der Liste steht jetzt eine Person.
       *[other] Auf der Liste stehen jetzt { $helpers } Personen.
    } `!calls { $no }` zeigt sie.
call-ended = Der letzte Tag deines Aufrufs { $no } ({ $kind }) ist vorbei.
call-outcome-waits = Dein Aufruf { $no } ({ $kind }) war bis { $until } offen, und ich habe noch nicht gehört, wie es ausging.
call-ended-foot =
    Was wurde daraus? `!close-call { $no }` und eine Zeile dazu: Ich bringe sie allen, die sich gemeldet haben, und in den
    Raum der Ambassadors. „Noch nichts“ ist auch eine Antwort.

## Lesen

calls-none = Gerade bittet niemand um Hilfe.
calls-head = **Aufrufe zur Hilfe:**
call-line =
    { $no }: { $kind }, bis { $until }, von { $by }{ $helpers ->
        [0] {""}
        [one] , eine Person hat sich gemeldet
       *[other] , { $helpers } Personen haben sich gemeldet
    }
call-line-region =
    { $no }: { $kind }, { $region }, bis { $until }, von { $by }{ $helpers ->
        [0] {""}
        [one] , eine Person hat sich gemeldet
       *[other] , { $helpers } Personen haben sich gemeldet
    }
calls-more =
    { $more ->
        [one] Davor gibt es noch einen.
       *[other] Davor gibt es noch { $more }.
    }
calls-foot-organisers = `!calls` mit der Nummer zeigt einen ganz, und wer sich gemeldet hat.
call-awaits = Der letzte Tag ist vorbei; was daraus wurde, sagt { $by } oder das Organisationsteam.
call-todo = Der Aufruf { $no } von { $by } war bis { $until } offen; was daraus wurde, ist noch nicht erzählt. `!close-call { $no }`
calls-foot = `!calls` mit der Nummer zeigt einen ganz; mit `!join-call` und der Nummer meldest du dich.
call-helpers = Auf der Liste:
call-helpers-none = Gemeldet hat sich niemand.
call-you-help = Du stehst auf der Liste. Falls es doch nicht klappt: `!leave-call { $no }`.

## Was daraus wurde

no-call-to-close =
    Einen offenen Aufruf { $no } von dir gibt es nicht. Was aus einem Aufruf wurde, sagt, wer aufgerufen hat, oder das
    Organisationsteam.
call-outcome = { $by } erzählt, was aus dem Aufruf { $no } ({ $kind }) wurde:
call-thanks = Danke, dass du dich gemeldet hast!
call-outcome-room =
    { $by } erzählt, was aus dem Aufruf { $no } ({ $kind }) wurde{ $helpers ->
        [0] :
        [one] , zu dem sich eine Person gemeldet hat. Danke!
       *[other] , zu dem sich { $helpers } Personen gemeldet haben. Danke!
    }
call-closed =
    Danke! Der Aufruf { $no } ist beendet. Was daraus wurde, habe ich in den Raum der Ambassadors gebracht{ $helpers ->
        [0] .
        [one] {" "}und der Person, die sich gemeldet hat.
       *[other] {" "}und den { $helpers } Personen, die sich gemeldet haben.
    }
