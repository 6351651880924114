### Gespräch über den Bot selbst: Hilfe, Sprachen, Unlesbares, und Absagen, die für jeden Befehl gelten.
###
### Eine Absage nennt die Regel und den Ausweg und gibt niemandem die Schuld. Auszeichnen kann man nur mit **fett** und
### `Code`. Innerhalb eines Satzes ist ein Zeilenende ein Leerzeichen, eine Leerzeile ein Zeilenende.

unknown-command = `!{ $word }` kenne ich nicht. `!help` zeigt, was ich verstehe.
argument-missing = Da fehlt noch etwas: { $what }. So wird es geschrieben: { $usage }.
argument-unclear = Das habe ich nicht verstanden. Erwartet war: { $what }. So wird es geschrieben: { $usage }.
plain-words =
    Ich verstehe Befehle und Antworten auf meine Fragen; gerade warte ich auf keine Antwort. `!status` sagt dir, wie
    es um deine Bewerbung steht, `!help`, was du tun kannst.
unreadable =
    Deine Nachricht konnte ich nicht lesen: Der Schlüssel dazu ist nie bei mir angekommen, und ich habe gewartet.
    Schick sie mir bitte noch einmal.
overwhelmed =
    Das ist mehr auf einmal, als ich verfolgen kann; was du bis zum { $until } noch schickst, übergehe ich. Schick es
    mir bitte danach noch einmal, eins nach dem anderen.
answered-directly = Ich habe dir in unserem Direktchat geschrieben.

## Hilfe

help-head = Das kannst du gerade tun:
help-topic = **{ $topic }**
help-line = { $usage }: { $what }
help-command =
    { $usage }: { $what }

    Für wen: { $who }.
help-example = Zum Beispiel: { $example }
help-words = Du kannst auch { $words } schreiben.
help-always = Jederzeit: { $commands }.
help-foot =
    `!help` und das Wort eines Befehls erklärt ihn mit einem Beispiel: `!help apply`. `!help all` erklärt alles, was du je
    tun darfst.
help-all-head = Das alles darfst du, jedes zu seiner Zeit:

## Sprachen

language-changed = Ab jetzt spreche ich { $language } mit dir.
language-unknown = Diese Sprache spreche ich nicht. Wähle mit `!language` und einem Kürzel: { $languages }.
language-choices = Ich spreche { $language } mit dir. Anders geht es mit `!language` und einem Kürzel: { $languages }.

## Absagen

may-not =
    { $command } ist anderen vorbehalten: { $who }. `!help` zeigt, was du tun kannst; falls du dieses Recht auch haben
    solltest, hilft dir das Organisationsteam.
not-for-yourself =
    In eigener Sache entscheidet hier niemand, egal in welcher Rolle; { $command } muss deshalb von jemand anderem
    kommen. Frag einfach jemanden, der das darf.
no-such-ticket =
    Ein Ticket { $no } gibt es nicht. `!status` nennt dir dein eigenes; wer betreut oder organisiert, findet die
    offenen mit `!tickets`.
no-ticket-of =
    { $who } hat kein offenes Ticket. Wer betreut oder organisiert, findet die offenen mit `!tickets`.
no-ticket-of-yours = Du hast noch kein Ticket. `!apply` beginnt eine Bewerbung; ist sie abgeschickt, gibt es eines.
wrong-stage =
    { $command } passt gerade nicht zu Ticket { $no }: Es steht auf „{ $stage }“. `!ticket { $no }` zeigt mehr.

## Nachfragen

late-command = Dein Befehl { $request } ist vom { $written } und hat mich erst jetzt erreicht.
late-ticket-stands = Ticket { $no } von { $who } steht, wo es damals stand: auf „{ $stage }“.
late-ticket-moved =
    Ticket { $no } von { $who } ist seitdem weitergegangen: Seit { $since } steht es auf „{ $stage }“.
confirm-foot =
    Soll ich es tun? ✅ `!confirm { $number }` tut es nach jetzigem Stand, ❌ `!discard { $number }` lässt es bleiben.
    Ohne ein Wort von dir bis { $until } bleibt es ungetan.
discarded = Gut, { $request } bleibt ungetan.
void-head = Was du hier tun kannst, hat sich geändert. Deshalb wartet das hier nicht mehr auf dein Wort und bleibt ungetan:
void-line = { $request } (vorbehalten: { $who })
void-foot =
    Falls du etwas dazu geschrieben hast, ist es gelöscht. War die Änderung ein Versehen, hilft dir das Organisationsteam.
    Kannst du es eines Tages wieder tun, schreib es bitte neu: Von selbst kommt nichts zurück.
nothing-to-confirm =
    Unter { $number } wartet nichts auf eine Antwort: Es ist getan, verworfen, hinfällig oder verfallen. Ist noch etwas zu tun,
    bitte den Befehl neu schreiben.
