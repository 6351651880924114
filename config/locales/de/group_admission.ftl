### Usergroups: wie sie vorgeschlagen, von den Ambassadors ihrer Region angesehen und aufgenommen werden oder nicht.

## An die Organisation

proposal-head = Eine Usergroup ist vorgeschlagen: { $no } **{ $name }**, von { $by }.
proposal-place = Ort: { $place }
proposal-region =
    Region: { $region }, mit { $groups ->
        [0] noch keiner Usergroup
        [one] einer Usergroup
       *[other] { $groups } Usergroups
    } und { $ambassadors ->
        [0] keinem Ambassador
        [one] einem Ambassador
       *[other] { $ambassadors } Ambassadors
    }.
steps-open = Noch offen auf dem Weg zur offiziellen Usergroup:
steps-done = Alle Schritte auf dem Weg zur offiziellen Usergroup sind geschafft.
proposal-beside = Am selben Ort:
proposal-namesakes = Mit demselben Namen, anderswo:
proposal-shown =
    Ich habe das den Ambassadors der Region gezeigt. Aufgenommen werden kann sie, sobald jemand von ihnen zustimmt, und ab
    { $until } auf jeden Fall.
proposal-nobody-there = Niemand von den Ambassadors der Region kann dazu etwas sagen; schaut also bitte selbst hin.
proposal-foot =
    ✅ `!admit { $no }` nimmt sie als neue Gruppe auf · `!refuse { $no }` und ein Grund, den die Gruppe liest ·
    `!refuse { $no } spam`, wenn es gar keine Usergroup ist · `!group show { $no }`
proposal-waits = { $no } **{ $name }** wartet auf eure Antwort, seit { $since }.

## Gruppen am selben Ort

neighbour = { $no } { $name } ({ $place }): { $standing }; { $contact } spricht für sie, und noch niemand begleitet sie
neighbour-mentored = { $no } { $name } ({ $place }): { $standing }; { $contact } spricht für sie, und { $mentor } begleitet sie
namesake = { $no } { $name }: { $standing }
overlap-head = { $by } schlägt eine Usergroup vor, wo es schon eine gibt: { $no } **{ $name }**.
overlap-ask =
    Ihr kennt die Region: Passt das? ✅ oder `!group agree { $no }`, wenn ja; `!group object { $no }` und warum, wenn ihr eine
    Schwierigkeit seht. Die Organisation liest das, bevor sie entscheidet; das kann sie ab { $until }, wenn bis dahin niemand
    zugestimmt hat.
overlap-ended =
    Die Ambassadors der Region hatten Zeit, etwas zu { $no } **{ $name }** zu sagen. Ihr könnt jetzt entscheiden.
overlap-silence = Von den Ambassadors der Region hat niemand etwas dazu gesagt.
opinion-fine = Für { $by } passt es.
opinion-difficult = { $by } sieht eine Schwierigkeit:
agreed = { $by } kennt die Region, und { $no } **{ $name }** passt neben die Gruppen dort. Ihr könnt jetzt entscheiden.
agreed-thanks = Danke. Die Organisation weiß jetzt, dass { $no } neben die Gruppen dort passt.
objected = { $by } kennt die Region und sieht eine Schwierigkeit mit { $no } **{ $name }**. Entschieden ist damit nichts; denkt bitte daran, wenn ihr es tut.
objected-thanks =
    Danke. Die Organisation liest das, bevor sie über { $no } entscheidet. Wenn du es später anders siehst:
    `!group agree { $no }`.
not-your-region = { $no } ist in der Region { $region }, und deren Ambassadors sind gefragt. Mit `!feedback` erfährt die Organisation, was du weißt.
not-of-its-region = { $no } ist nicht in deiner Region. Mit `!feedback` erfährt die Organisation, was du weißt.
overlap-lasts =
    Am selben Ort wie { $no } gibt es schon Gruppen, und die Ambassadors der Region können bis { $until } etwas dazu sagen.
    Aufnehmen kannst du sie dann, oder sobald jemand von ihnen `!group agree { $no }` sagt.

## Aufgenommen

not-proposed = { $no } wartet nicht auf die Aufnahme: { $standing }. Mehr sagt `!group show { $no }`.
admit-preview = Damit würde { $no } **{ $name }** eine neue Gruppe.
admit-opinions = Was Ambassadors der Region dazu sagen:
admitted = { $by } hat { $no } **{ $name }** als neue Gruppe aufgenommen. Die Gruppe erfährt es, und alle im Raum für Ankündigungen.
letter-admitted = Willkommen! { $by } hat **{ $name }** ({ $no }) als neue Usergroup von { -community } aufgenommen.
letter-admitted-gets =
    Eine neue Gruppe steht in `!groups`, trägt das Logo für neue Gruppen, mit dem man euch leichter findet, und jemand von den
    Ambassadors wird gesucht, um euch zu begleiten.
letter-admitted-next = Was auf dem Weg zur offiziellen Usergroup noch bleibt, und was hilft:
letter-admitted-foot =
    Es drängt euch niemand: Das hier soll mehr helfen als prüfen. `!group show { $no }` zeigt jederzeit, wo ihr steht.
announced-new = Heißt eine neue Usergroup willkommen: **{ $name }**! Mehr sagt `!group show { $no }`.
announced-new-in = Heißt eine neue Usergroup willkommen, Region { $region }: **{ $name }**! Mehr sagt `!group show { $no }`.

## Nicht aufgenommen

refuse-preview = Damit würde { $no } **{ $name }** nicht aufgenommen, und die Gruppe würde dies lesen:
letter-refused = Danke, dass ihr **{ $name }** ({ $no }) vorgeschlagen habt. { $by } hat sie fürs Erste nicht als Usergroup aufgenommen. Das ist der Grund:
letter-no-group =
    Danke für dein Interesse. **{ $name }** ({ $no }) ist keine Usergroup, wie diese Community sie versteht, und wurde darum
    nicht aufgenommen.
letter-about = Was eine Usergroup ist: { $about }
letter-again = Sobald es passt, kannst du gern wieder eine Gruppe vorschlagen: `!group new`.
refused = { $by } hat { $no } **{ $name }** nicht aufgenommen. Die Gruppe liest diesen Grund, und wie sie wiederkommen kann:
refused-as-spam = { $by } hat { $no } **{ $name }** nicht aufgenommen, denn es ist keine Usergroup. Wer sie vorgeschlagen hat, liest, was eine ist.
mistaken-too-often =
    { $proposals ->
        [one] Was du vorgeschlagen hast, war keine Usergroup
       *[other] { $proposals } deiner Vorschläge waren keine Usergroups
    }, darum nehme ich von mir aus keinen weiteren von dir an. Wenn du doch eine Gruppe organisierst, sag es bitte der
    Organisation: `!feedback` und ein paar Worte dazu.
