### Wer für eine Usergroup spricht, und wie sie geschlossen wird.
only-its-contact =
    { $command } ist Sache von { $contact }, der Kontaktperson von { $no }. Frag bitte dort, oder das
    Organisationsteam des Programms, wenn sie nicht mehr da ist.
already-contact = { $who } spricht schon für { $no }.
handover-asked =
    { $by } fragt, ob du von nun an für die Usergroup { $no } { $name } sprechen würdest: die Angaben aktuell halten
    und da sein, wenn jemand schreibt. ✅ `!group take { $no }`, wenn du magst; ❌ `!group pass { $no }` ist auch in
    Ordnung.
handover-begun =
    Ich habe { $to } gefragt, ob sie oder er für { $no } { $name } sprechen würde. Bis zu einem Ja ändert sich
    nichts.
handover-begun-told =
    { $by } aus dem Organisationsteam hat { $to } gefragt, ob sie oder er an deiner Stelle für { $no } { $name }
    sprechen würde. Bis zu einem Ja ändert sich nichts; ist es ein Irrtum, schreib bitte { $by }.
handover-not-asked =
    Gerade fragt dich niemand, ob du für { $no } sprichst. Wer es tut, gibt es mit `!group transfer { $no } @person`
    weiter.
group-taken =
    Danke! Du sprichst jetzt für { $no } { $name }. `!group show { $no }` zeigt, wo sie steht, `!group edit { $no }`
    ändert die Angaben.
handed-over = { $to } spricht jetzt für die Usergroup { $no } { $name }, nach { $from }. Danke euch beiden!
group-passed = Das ist in Ordnung; ich habe Bescheid gegeben. { $no } { $name } bleibt, bei wem sie ist.
handover-declined-told =
    { $to } möchte lieber nicht für { $no } { $name } sprechen. `!group transfer { $no } @person` fragt jemand
    anderen.
group-close-head =
    Das schließt die Usergroup **{ $no }** { $name } endgültig: Sie wird nicht mehr geführt, ihre Geschichte bleibt.
    Wer sie organisiert oder begleitet, liest deine Begründung:
group-closed = Die Usergroup { $no } { $name } ist geschlossen. Danke für alles, was du dafür getan hast!
group-closed-told =
    { $by } hat die Usergroup { $no } { $name } geschlossen. Danke an alle, die dabei waren! Die Begründung:
