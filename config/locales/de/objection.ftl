### Bedenken: namentlich vorgebracht, beantwortet, geklärt, und wie viel Zeit dafür ist, bevor jemand Ambassador wird.

objections-until =
    Bis zum { $until } ist Zeit für Bedenken: `!concern { $no }` mit einem Text. Sponsern geht auch schon vorher; wirksam
    wird es dann.
objections-until-candidate =
    Vorher können Ambassadors und das Organisationsteam bis zum { $until } sagen, wenn sie Bedenken haben. Das ist bei
    allen so.
objections-ambassadors =
    { $who } wird vielleicht bald { -title }: { $mentor } hat den Daumen hoch gegeben. Wer Bedenken hat, sagt sie mir bis
    zum { $until } im Direktchat: `!concern { $who }` und worum es geht. Wer keine hat, muss nichts tun.
objections-over =
    Die Zeit für Bedenken zu { $who }, Ticket { $no }, ist vorbei, und keine sind offen. Damit es offiziell wird,
    { $more ->
        [one] fehlt noch eine Person
       *[other] fehlen noch { $more } Personen
    } zum Sponsern: `!sponsor { $no }`.
objections-over-open =
    Die Zeit für Bedenken zu { $who }, Ticket { $no }, ist vorbei, und { $open ->
        [one] eines ist
       *[other] { $open } sind
    } noch nicht geklärt. `!ticket { $no }` zeigt, was offen ist; `!resolve { $no }` mit einem Text sagt, wie es geklärt
    wurde.

concern-raised = { $by } hat Bedenken zu { $who }, Ticket { $no } (Bedenken { $number }):
concern-foot =
    Bis das geklärt ist, kann niemand sponsern. Klären kann es { $by } oder das Organisationsteam:
    `!resolve { $no } { $number }` und wie.
concern-taken =
    Danke, dass du es sagst. Dein Bedenken hat bei Ticket { $no } die Nummer { $number }. Wer organisiert oder betreut,
    liest es mit deinem Namen; die Kandidatin oder der Kandidat liest deine Worte ohne ihn, um antworten zu können. Wenn
    es geklärt ist: `!resolve { $no } { $number }` und wie.
concern-candidate =
    Jemand hat zu Ticket { $no } ein Bedenken vorgebracht. Das gehört zum Weg dazu, und entschieden ist damit nichts. Du
    sollst wissen, worum es geht:
concern-candidate-next =
    Wenn du dazu etwas sagen möchtest, sag es { $mentor } oder dem Organisationsteam; dort hört man dir zu. Ich melde
    mich, sobald es geklärt ist.
concern-open =
    Ticket { $no } kann noch niemand sponsern: Bedenken { $number } von { $by } ist nicht geklärt{ $more ->
        [0] {""}
        [one] , und noch eines nicht
       *[other] , und { $more } weitere auch nicht
    }. `!ticket { $no }` zeigt es. Klären kann es { $by } oder das Organisationsteam mit `!resolve { $no } { $number }`
    und wie; danach bitte noch einmal sponsern.
concern-not-now =
    Unter diesem Namen oder dieser Nummer steht gerade niemand zwischen Daumen hoch und Sponsoring, und nur dann geht
    das. Dem Organisationsteam kannst du jederzeit etwas sagen.
concern-resolved =
    { $by } hat Bedenken { $number } zu Ticket { $no } geklärt{ $open ->
        [0] ; offen ist keines mehr
        [one] ; eines ist noch offen
       *[other] ; { $open } sind noch offen
    }. Wie es geklärt wurde:
concern-resolved-candidate =
    Gute Nachricht zu Ticket { $no }: Ein Bedenken ist geklärt{ $open ->
        [0] , und keines ist mehr offen
        [one] , und eines ist noch offen
       *[other] , und { $open } sind noch offen
    }. Wie es geklärt wurde:
which-concern =
    Bei Ticket { $no } ist mehr als ein Bedenken offen. `!ticket { $no }` zeigt sie mit ihren Nummern; nenn bitte eine:
    `!resolve { $no } 2` und wie es geklärt wurde.
no-such-concern =
    Ticket { $no } hat kein offenes Bedenken { $number }. `!ticket { $no }` zeigt, welche es gibt.
no-concerns = Bei Ticket { $no } ist kein Bedenken offen. `!ticket { $no }` zeigt es.
no-concern-of-yours =
    Dort ist kein Bedenken von dir offen. Klären kann es, wer es vorgebracht hat, oder das Organisationsteam.
mentor-settles-nothing =
    Bedenken { $number } zu Ticket { $no } hat { $by } vorgebracht, und du betreust dieses Ticket; deshalb klärt es
    jemand anderes: { $by } oder sonst jemand aus dem Organisationsteam. Was du darüber weißt, hilft dabei; sag es ihnen
    bitte.

concern-line = Bedenken { $number }, { $at }:
concern-line-by = Bedenken { $number } von { $by }, { $at }:
concern-settled = Geklärt:
