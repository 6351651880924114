### An die gemeinte Person: ruhig, schlicht, ohne Vorwurf. Niemand ist schuldig, bevor entschieden ist.

accused-reported = **Fall { $no } betrifft dich.** Dem Organisationsteam wurde etwas über dich gesagt. Nichts ist entschieden, und nichts wird es,
    bevor du deine Sicht sagen konntest. Das wird behauptet:
accused-seen = **Fall { $no } betrifft dich.** Dein Anzeigename in einem der Community-Räume liest sich, als wärst du
    { -title }, und du stehst nicht auf der Liste. Das kann gut ein Missverständnis sein. Das wird behauptet:
accused-rename =
    Wenn der Name ein Versehen ist oder ein alter, nimm den Titel bitte heraus, in den Einstellungen deines Kontos oder in
    diesem Raum; sagen musst du das niemandem, ich sehe es von selbst.
accused-rename-apply = Wenn du { -title } werden möchtest, ist `!apply` der Weg, und du bist willkommen.
accused-rename-return = Wenn du wieder { -title } werden möchtest, ist `!return` der Weg, und du bist willkommen.
accused-foot =
    Bitte sag dem Organisationsteam bis { $until } deine Sicht: `!respond { $no }` und deine Worte; auch mehrmals, wenn du magst. Es
    liest sie, bevor es entscheidet, und sobald du geantwortet hast, darf es entscheiden: Sag also am besten schon in der ersten
    Antwort alles, was zählt. `!case { $no }` zeigt dir, wie es steht.
accused-more = Im Fall { $no }, der dich betrifft, wird auch das behauptet:
accused-more-foot = Auch darauf kannst du antworten: `!respond { $no }` und deine Worte.
accused-more-until =
    Auch darauf kannst du bis { $until } antworten: `!respond { $no }` und deine Worte. Vorher wird nichts gegen dich
    entschieden, es sei denn, du hast geantwortet.
accused-time-over =
    Die Zeit zum Antworten im Fall { $no } war am { $until } um. Damit ist nichts entschieden. Das Organisationsteam kann jetzt
    entscheiden; bis dahin liest es, was du schreibst: `!respond { $no }` und deine Worte.
accused-thanks =
    Danke, dass du den Titel aus deinem Namen genommen hast. Ich habe es dem Organisationsteam gesagt; es kann den Fall { $no } nun
    abschließen. Du hörst von mir, was es dazu sagt.
respond-taken =
    Danke. Das Organisationsteam hat deine Antwort im Fall { $no } und darf von jetzt an entscheiden. Bis es entschieden hat,
    kannst du auf dieselbe Weise etwas hinzufügen.
respond-nothing = Es ist kein Fall über dich offen, also gibt es nichts zu beantworten.
respond-decided = Fall { $no } ist entschieden. `!case { $no }` zeigt dir, was entschieden wurde und warum.
respond-enough =
    Das Organisationsteam hat im Fall { $no } viele Antworten von dir und liest sie alle. Mehr musst du nicht schreiben.
