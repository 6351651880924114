### Usergroups: wie sie offiziell werden, ihren Status verlieren und wiederbekommen.

## Offiziell

grant-after-admission = { $no } wartet erst noch auf die Aufnahme als neue Gruppe: `!admit { $no }`.
granted-already = { $no } ist schon eine offizielle Usergroup. Seit wann, zeigt `!group show { $no }`.
grant-after-revocation = Der Status von { $no } wurde zurückgenommen. `!regrant { $no }` gibt ihn wieder.
grant-too-early = { $no } **{ $name }** ist noch nicht so weit, eine offizielle Usergroup zu sein. So steht sie:
grant-too-early-foot =
    Was Leute sehen müssen, sagt `!validate { $no }` mit der Nummer des Schritts und warum; was eine Gruppe nicht braucht,
    ebenso `!waive`. Sobald nichts mehr offen ist, frage ich euch hier.
has-no-status = { $no } hat jetzt keinen Status: { $standing }. Mehr sagt `!group show { $no }`.
complete-ask = { $no } **{ $name }** hat alle Schritte geschafft und kann eine offizielle Usergroup werden.
complete-waits = { $no } **{ $name }** hat alle Schritte geschafft und wartet auf euer Wort, seit { $since }.
complete-foot = ✅ `!grant { $no }` macht sie zur offiziellen Usergroup · `!group show { $no }`
granted = { $by } hat { $no } **{ $name }** zur offiziellen Usergroup gemacht. Die Gruppe erfährt es, und alle im Raum für Ankündigungen.
letter-granted = Herzlichen Glückwunsch! { $by } hat **{ $name }** ({ $no }) zur offiziellen Usergroup von { -community } gemacht.
letter-granted-gets =
    Eure Gruppe trägt von jetzt an das offizielle Logo. Wenn es einmal schwer wird, sie am Laufen zu halten, sagt es früh: Wer
    euch begleitet und die Organisation helfen. `!group show { $no }` zeigt jederzeit, wo ihr steht.
mentor-granted = { $no } **{ $name }**, die du begleitest, ist jetzt eine offizielle Usergroup. Danke, dass du sie dahin gebracht hast.
announced-official = 🎉 **{ $name }** ist jetzt eine offizielle Usergroup. Herzlichen Glückwunsch! Mehr sagt `!group show { $no }`.
announced-official-in = 🎉 **{ $name }**, Region { $region }, ist jetzt eine offizielle Usergroup. Herzlichen Glückwunsch! Mehr sagt `!group show { $no }`.

## Zurückgenommen

revoke-after-support =
    Nichts wird zurückgenommen, ohne dass vorher geholfen wurde: `!support { $no }` und warum bietet der Gruppe Hilfe an, mit
    einem Datum. Wenn das vorbei ist und nichts geholfen hat, geht `!revoke { $no }`.
revoke-not-before =
    { $no } wird bis { $until } geholfen; vorher wird ihr nichts genommen. Wenn es ihr wieder gut geht: `!recovered { $no }`.
revoke-preview = Damit würde der Status von { $no } **{ $name }** zurückgenommen, und die Gruppe würde dies lesen:
revoke-preview-mentor = { $mentor } begleitet sie und würde davon mit demselben Grund erfahren.
revoke-preview-everybody = Und im Raum für Ankündigungen würden alle dies lesen:
letter-revoked =
    Nach einer Zeit der Hilfe hat { $by } den Status von **{ $name }** ({ $no }) zurückgenommen. Das ist der Grund:
letter-revoked-keeps =
    Nichts von dem, was ihr getan habt, ist verloren: Eure Gruppe behält ihre Nummer, ihren Namen und ihre Geschichte. Nur das
    Logo soll sie jetzt nicht verwenden.
letter-revoked-again =
    Und sie kann wiederkommen: Wenn ihr euch wieder trefft, sagt es der Organisation (`!feedback` und ein paar Worte); sie gibt
    den Status mit `!regrant { $no }` wieder. So steht die Gruppe jetzt, und das hilft:
revoked = { $by } hat den Status von { $no } **{ $name }** zurückgenommen. Die Gruppe liest diesen Grund, und wie sie wiederkommen kann:
mentor-revoked = { $by } hat den Status von { $no } **{ $name }** zurückgenommen, die du begleitest. Danke für deine Hilfe. Die Gruppe liest diesen Grund:
announced-revoked = Die Usergroup **{ $name }** hat fürs Erste keinen Status. Sie ist jederzeit wieder willkommen.

## Wiedergegeben

not-revoked = Der Status von { $no } ist nicht zurückgenommen: { $standing }. Mehr sagt `!group show { $no }`.
regranted = { $by } hat { $no } **{ $name }** den Status wiedergegeben: { $standing }.
letter-regranted = Willkommen zurück! { $by } hat **{ $name }** ({ $no }) den Status wiedergegeben: { $standing }.
regranted-as-new = Vorher war sie eine offizielle Usergroup, und jetzt sind einige Schritte offen; sobald sie geschafft sind, wird sie es wieder.
mentor-regranted = { $no } **{ $name }**, die du begleitest, hat ihren Status wieder: { $standing }.
announced-regranted = 🎉 **{ $name }** ist wieder da: { $standing }. Mehr sagt `!group show { $no }`.
