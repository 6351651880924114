### An die Person allein, die Missbrauch des Titels meldet. Jemanden zu melden braucht Mut; niemandem wird es ausgeredet.

## Melden

flag-taken = Danke. Ich habe das im Fall { $no } über { $who } aufgenommen und dem Organisationsteam gesagt.
flag-taken-nobody =
    Danke. Ich habe das im Fall { $no } über { $who } aufgenommen. Noch kann niemand entscheiden: Es gibt niemand anderen im
    Organisationsteam. Bitte sag es jemandem, dem das Programm vertraut; wer dazukommt, dem zeige ich den Fall.
flag-hearing = Zuerst wird die gemeinte Person angehört; sie kann bis { $until } antworten. Dann entscheidet das Organisationsteam.
flag-shows-kind = Von deiner Meldung sieht die gemeinte Person, um welche Art von Vorwurf es geht: keines deiner Worte und keinen Link.
flag-shows-message =
    Von deiner Meldung sieht die gemeinte Person, um welche Art von Vorwurf es geht, und den Link zu ihrer Nachricht, auf die du
    geantwortet hast: keines deiner Worte.
flag-secret =
    Niemand erfährt von mir, dass du es gemeldet hast: weder die gemeinte Person noch das Organisationsteam, das nur liest, was
    du geschrieben hast. Ich sage dir, was daraus wird und warum. `!case { $no }` zeigt dir, wie es steht.
flag-stands =
    Dein Befehl selbst steht aber dort, und alle im Raum können ihn lesen. Du kannst ihn löschen, dann verschwindet auch mein
    Zeichen; deine Meldung bleibt.
flag-kind-ask = Wenn eines davon sagt, worum es geht, tippe auf seine Nummer; wenn keines passt, lass es so.
flag-kind-choice = { $number }: { $kind }
flag-kind-taken = Danke. Deine Meldung im Fall { $no } sagt jetzt: { $kind }.
flag-kind-once =
    Worum es in deiner Meldung im Fall { $no } geht, hast du gesagt, und das geht nur einmal. Wenn es noch etwas zu sagen gibt,
    melde es neu: `!flag @bob:example.org und was geschehen ist`.
flag-kind-unknown = So eine Art von Missbrauch kenne ich nicht. Es gibt { $kinds }.
flag-too-late = Fall { $no } ist entschieden, und es kommt nichts mehr dazu. Wenn es wieder geschieht, eröffnet `!flag` einen neuen.

## Die Worte einer Nachricht

quote-ask =
    Darf das Organisationsteam im Fall { $no } hier lesen, was in der Nachricht { $link } steht? Sonst hat es nur den Link, und die
    Nachricht kann gelöscht werden. Sie lautet:
quote-taken = Danke. Das Organisationsteam kann die Worte der Nachricht im Fall { $no } jetzt lesen.
quote-nothing = Im Fall { $no } warten keine Worte einer Nachricht auf deine Zustimmung.

## Was nicht aufgenommen werden kann

flag-whom =
    Um wen geht es? Bitte nenn die Person mit einer Erwähnung oder ihrer Matrix-ID: `!flag @bob:example.org und was geschehen ist`.
flag-why =
    Was ist geschehen? Bitte schreib es hinter { $who }, gib einen Link zu einer Nachricht an, die es zeigt, oder antworte mit
    `!flag` auf diese Nachricht.
flag-yourself = Niemand meldet sich selbst. Wenn du den Titel zurückgeben möchtest, tut das `!stepdown`, mit Dank.
flag-bot = Das bin ich. Wenn ich etwas falsch gemacht habe, bringt `!feedback` es zum Organisationsteam.
flag-later =
    Du hast innerhalb eines Tages viel gemeldet. Die nächste Meldung nehme ich ab { $until }; wenn es nicht warten kann, schreib
    bitte jemandem aus der Moderation.
flag-directly =
    In einem Raum meldet nur die Moderation mit `!flag`. Was du dort geschrieben hast, können alle lesen, auch die gemeinte
    Person: Du kannst es löschen. Hier, wo niemand mitliest, können alle melden: Bitte schick es mir in diesem Chat. Um eine
    Nachricht zu zeigen, gib einen Link zu ihr an.
