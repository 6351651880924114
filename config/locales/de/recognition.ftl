### Die jährliche Auszeichnung von Usergroups: Vorschläge, die Abstimmung der Ambassadors, die Bekanntgabe.

## Eine Runde

recognition-none = Im Moment läuft keine Auszeichnung von Usergroups.
recognition-none-organisers = `!recognise open` und ein Jahr eröffnet eine: Alle schlagen vor, die Ambassadors stimmen ab, ihr gebt bekannt.
recognition-year-odd = Ausgezeichnet werden kann für { $least } bis { $most }. Bitte nenn eines dieser Jahre.
recognition-goes-on =
    Die Auszeichnung für { $year } läuft noch, und es gibt immer nur eine. `!recognise` zeigt, wie weit sie ist; `!recognise
    cancel` und ein Grund sagt sie ab.
recognition-had = { $year } hatte schon seine Auszeichnung, und es gibt eine im Jahr. `!recognise` zeigt, welche Gruppen es waren.
recognition-day-odd = Bitte nenn einen Tag vom { $least } bis zum { $most }.
recognition-opened = **Auszeichnung { $year }** Etliche Usergroups tun weit mehr, als sie müssten: Sie veranstalten Konferenzen, Bug-Days,
    Hackfests und vieles mehr. Welche war ein herausragendes Beispiel? Bis { $until } dürfen alle eine vorschlagen. Danach
    stimmen die Ambassadors ab.
recognition-opened-ambassadors = **Auszeichnung { $year }** Welche Usergroup war ein herausragendes Beispiel für das, was die Community tut? Bis { $until }
    dürfen alle eine vorschlagen. Danach stimmt ihr ab, hier in diesem Raum.
recognition-longer = **Auszeichnung { $year }** Es ist mehr Zeit: Gruppen können bis { $until } vorgeschlagen werden.
recognition-opened-told =
    Usergroups können für { $year } bis { $until } vorgeschlagen werden. Das habe ich im Raum für Ankündigungen und den
    Ambassadors gesagt.

## Vorschläge

recognition-closed =
    Danke! Die Zeit der Vorschläge für { $year } ist vorbei; `!recognise` zeigt, wie weit es ist. Nächstes Jahr gibt es
    wieder eine Runde.
recognition-not-this =
    { $no } kann im Moment nicht vorgeschlagen werden ({ $standing }): Ausgezeichnet werden neue Gruppen und offizielle
    Usergroups. `!groups` zeigt alle.
recognition-enough =
    Du hast schon { $most ->
        [one] eine Gruppe
       *[other] { $most } Gruppen
    } vorgeschlagen, und mehr kann eine Person nicht vorschlagen. `!recognise nominate` mit einer davon ändert deinen Grund.
recognition-nominated =
    Danke! Du hast { $name } ({ $no }) für { $year } vorgeschlagen. Um den Grund zu ändern, schlag die Gruppe bis { $until }
    einfach noch einmal vor. Ambassadors lesen den Grund vielleicht vor der Abstimmung, ohne deinen Namen.
recognition-nominated-anew = Danke! Dein Vorschlag { $name } ({ $no }) für { $year } hat den neuen Grund.
recognition-nomination = **Auszeichnung { $year }** { $by } hat { $name } ({ $no }) vorgeschlagen:
recognition-nominating = **Auszeichnung { $year }** Gruppen können bis { $until } vorgeschlagen werden.
recognition-nobody-yet = Noch ist keine vorgeschlagen.
recognition-line = **{ $no }** { $name } ({ $nominations ->
        [one] ein Vorschlag
       *[other] { $nominations } Vorschläge
    })
recognition-by = { $by }:
recognition-nominate-foot = `!recognise nominate G4` und warum schlägt eine Gruppe vor. `!groups` zeigt alle.
recognition-nominating-organisers =
    `!recognise poll` beendet die Vorschläge vorzeitig und beginnt die Abstimmung; `!recognise open`, das Jahr und `until` mit
    einem Tag gibt mehr Zeit; `!recognise cancel` und ein Grund sagt alles ab.
recognition-too-few =
    Von den Gruppen, die für { $year } vorgeschlagen sind, stehen weniger als zwei zur Wahl, und eine Abstimmung braucht
    zwei. `!recognise open`, das Jahr und `until` mit einem Tag gibt mehr Zeit.

## Die Abstimmung

recognition-vote = **Auszeichnung { $year }** Liebe Ambassadors, welche Usergroup hat weit mehr getan, als sie musste? Ihr stimmt in der
    Umfrage darunter ab, bis { $until }. Vorgeschlagen sind:
recognition-vote-most = Vorgeschlagen waren mehr; dies sind die { $most }, die die meisten vorgeschlagen haben.
recognition-vote-foot =
    Alle haben eine Stimme und können sie bis { $until } ändern. Es zählen nur die Stimmen von Ambassadors, und keine für eine
    Gruppe, die man selbst organisiert. Ich sage niemandem, wer wie gestimmt hat, und deine App zeigt vor dem Ende keine
    Zahlen; aber geheim ist die Wahl nicht: Wer sich die rohen Ereignisse dieses Raums ansehen kann, kann sie lesen.
recognition-question = Welche Usergroup soll für { $year } ausgezeichnet werden?
recognition-answer = { $no }: { $name }
recognition-poll-told = Die Ambassadors stimmen bis { $until } ab, welche Gruppe für { $year } ausgezeichnet wird. Dann zähle ich.
recognition-moved =
    Dieser Raum ist neu, darum hier noch einmal die Umfrage für { $year }, bis { $until }. Wer im alten Raum abgestimmt hat,
    hat abgestimmt.
recognition-not-now = So weit, wie die Auszeichnung für { $year } ist, geht das nicht. `!recognise` zeigt, wie weit sie ist.
recognition-not-yours =
    Danke, dass du mitmachst! Bei der Auszeichnung für { $year } zählen nur die Stimmen von Ambassadors, deine also nicht.
    Beim nächsten Mal kannst du gern eine Gruppe vorschlagen.
recognition-own-group =
    Du organisierst { $name } ({ $no }) selbst, und niemandes Stimme zählt für die eigene Gruppe. Bitte wähl eine andere; hast
    du vorher eine andere gewählt, zählt diese Stimme weiter.
recognition-unreadable =
    Ich kann etwas nicht lesen, das du im Raum der Ambassadors geschickt hast. War es deine Stimme für { $year }, dann stimm
    bitte noch einmal ab: Wähl erst eine andere Gruppe, dann deine.
recognition-reminder = **Auszeichnung { $year }** Die Abstimmung endet am { $until }.
recognition-turnout =
    { $voted ->
        [0] Noch hat niemand abgestimmt
        [one] Eine Stimme ist abgegeben
       *[other] { $voted } Stimmen sind abgegeben
    }; die Ambassadors sind { $ambassadors }.
recognition-voting = **Auszeichnung { $year }** Die Ambassadors stimmen bis { $until } ab, welche davon ausgezeichnet wird:
recognition-poll-ends =
    Die Abstimmung für { $year } ist vorbei: { $voted ->
        [one] von { $ambassadors } Ambassadors hat eine Person abgestimmt
       *[other] von { $ambassadors } Ambassadors haben { $voted } abgestimmt
    }. Was herauskam, folgt.
recognition-poll-cancelled = Die Auszeichnung für { $year } ist abgesagt, und mit ihr diese Abstimmung.

## Was daraus wird

recognition-result = **Auszeichnung { $year }** { $voted ->
        [0] Von { $ambassadors } Ambassadors hat niemand abgestimmt
        [one] Von { $ambassadors } Ambassadors hat eine Person abgestimmt
       *[other] Von { $ambassadors } Ambassadors haben { $voted } abgestimmt
    }:
recognition-votes = **{ $no }** { $name }: { $votes ->
        [one] eine Stimme
       *[other] { $votes } Stimmen
    }
recognition-shared = Die Gruppen mit den meisten Stimmen teilen sich die Auszeichnung.
recognition-undecided = Damit ist nichts entschieden.
recognition-result-foot = Danke! Um alles Weitere kümmern sich die Organisator:innen.
recognition-announce-foot =
    ✅ oder `!recognise announce` gibt es bekannt: im Raum für Ankündigungen, den Ambassadors und denen, die die Gruppe
    organisieren. `!recognise cancel` und ein Grund sagt alles ab.
recognition-decide-foot =
    Ihr entscheidet: `!recognise announce G4` zeichnet eine der Gruppen aus, die für { $year } vorgeschlagen sind;
    `!recognise cancel` und ein Grund sagt alles ab.
recognition-stalled = **Auszeichnung { $year }** Die Zeit der Vorschläge ist vorbei, und es sind zu wenige Gruppen für eine Abstimmung.
    `!recognise open { $year } until` und ein Tag gibt mehr Zeit.
recognition-counted-waits = **Auszeichnung { $year }** Die Abstimmung ist vorbei. Welche Gruppen ausgezeichnet sind, wird bekannt gegeben.
recognition-stalled-waits = **Auszeichnung { $year }** Die Zeit der Vorschläge ist vorbei. Die Organisator:innen entscheiden, wie es weitergeht.
recognition-waits = Das wartet seit { $since } auf euch.
recognition-todo = die Auszeichnung für { $year }: sie wartet seit { $since } auf die Organisator:innen
recognition-decided = Die Abstimmung für { $year } hat entschieden. `!recognise announce` ohne eine Gruppe gibt das Ergebnis bekannt.
recognition-which = Keine Abstimmung hat entschieden, welche Gruppe für { $year } ausgezeichnet wird; sag es also bitte: `!recognise announce G4`.
recognition-not-nominated =
    { $no } war für { $year } nicht vorgeschlagen oder hat keinen Status mehr. `!recognise` zeigt, welche Gruppen es sind.
recognition-one-of-yours = Du organisierst { $no } selbst; lass es also bitte jemand anderen bekannt geben.
recognition-announced = **Auszeichnung { $year }** Für weit mehr, als sie musste, wird ausgezeichnet:
recognition-group = **{ $no }** { $name }
recognition-thanks = Herzlichen Glückwunsch, und danke an alle, die solche Gruppen zu dem machen, was sie sind!
recognition-yours =
    Herzlichen Glückwunsch! { $name } ({ $no }) ist für { $year } ausgezeichnet: ein herausragendes Beispiel für das, was die
    Community tut. Das steht von nun an auf der Karte der Gruppe. Danke für alles, was ihr tut!
recognition-announced-told = Bekannt gegeben ist, welche Gruppen für { $year } ausgezeichnet sind.
recognition-past = { $year }: **{ $no }** { $name }
recognition-cancelled = Die Auszeichnung für { $year } ist abgesagt:
recognition-cancelled-told =
    Die Auszeichnung für { $year } ist abgesagt; das habe ich im Raum für Ankündigungen und den Ambassadors gesagt. Sie kann
    neu eröffnet werden.
