### Vorschläge: Jemand wird gefragt, ob eine Bewerbung infrage kommt, und entscheidet allein.

nominee-head = { $by } kann sich dich gut als { -title } vorstellen und sagt:
nominee-foot =
    Möchtest du dich bewerben? ✅ `!apply` beginnt mit der ersten Frage, und du kannst jederzeit aufhören. ❌ `!nothanks`
    beendet es hier. Du entscheidest allein, und niemand erfährt von mir, wie; nur wenn du eine Bewerbung abschickst,
    steht an deinem Ticket, wer an dich gedacht hat.
nomination-declined =
    Das ist in Ordnung. Niemand hört davon, und ich frage dich nicht so bald wieder. `!apply` geht jederzeit.
not-nominated = Es gibt keinen Vorschlag, der auf deine Antwort wartet.
nomination-taken =
    Danke, dass du an { $who } gedacht hast. Falls eine Bewerbung möglich ist und die Frage nicht erst kürzlich kam, stelle
    ich sie jetzt unter vier Augen, mit deinen Worten; kommt es zur Bewerbung, nennt das Ticket dich. Was daraus wird,
    erzählt { $who } selbst, von mir hörst du nichts weiter davon.
nominated = { $by } schlägt { $who } vor:
nominee-asked = Ich habe unter vier Augen gefragt, ob eine Bewerbung infrage kommt.
nominee-left-alone =
    Ich habe nicht gefragt: Eine Bewerbung ist gerade nicht möglich, läuft schon, oder die Frage kam erst kürzlich.
nominated-by = Vorgeschlagen von { $by } am { $at }:
nominate-yourself = Sich selbst schlägt man nicht vor, und das ist auch nicht nötig: `!apply` ist für alle da.
nominate-later =
    Seit dem { $since } werden keine Bewerbungen angenommen, deshalb kann auch niemand vorgeschlagen werden. Das
    Organisationsteam sagt dazu: „{ $reason }“
nominee-is-ambassador = { $who } muss nicht vorgeschlagen werden und ist schon { -title }.
nominated-already = Du hast { $who } am { $at } vorgeschlagen. Ab dem { $again } ginge es noch einmal.
nominated-enough =
    Du hast in letzter Zeit { $most ->
        [one] eine Person
       *[other] { $most } Personen
    } vorgeschlagen, und mehr sind nicht vorgesehen. Ab dem { $again } kannst du wieder jemanden vorschlagen.
