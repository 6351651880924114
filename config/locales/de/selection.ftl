### Auswahl durch das Organisationsteam: worüber es entscheidet, und was Bewerber:innen davon hören.

review-head = **Ticket { $no }:** { $who } möchte { -title } werden und wartet auf eine Antwort bis zum { $by }.
review-region =
    { $region } hat bisher { $ambassadors ->
        [0] keine Ambassadors
        [one] einen Ambassador
       *[other] { $ambassadors } Ambassadors
    }{ $coming ->
        [0] { "" }
       *[other] , und { $coming } auf dem Weg
    }.
review-foot =
    ✅ `!select { $no }` · ⭐ `!shortlist { $no }` · `!hold { $no }` und ein Grund · `!reject { $no }` und ein Grund.
    Diese Gründe werden mitgeschickt.
review-score = Noten von 1 bis { $best }: { $example }. Wer sich bewirbt, liest sie nie.
selection-off =
    In diesem Programm wählt niemand aus: Wer sich bewirbt, ist gleich dabei, und es wird Mentoring gesucht. `!tickets`
    zeigt, wie es steht.

selected = { $by } hat Ticket { $no } ausgewählt. Ich suche jetzt jemanden, der { $who } begleitet.
selected-candidate =
    Gute Nachricht: Das Organisationsteam hat deine Bewerbung ausgewählt, Ticket { $no }! Ich suche jetzt jemanden,
    der dich begleitet.
reject-preview = Damit wäre Ticket { $no } geschlossen, und { $who } würde das hier lesen:
rejected = { $by } hat Ticket { $no } abgelehnt. Diesen Grund liest auch { $who }:
rejected-candidate =
    Danke für deine Bewerbung, Ticket { $no }. Das Organisationsteam hat sie diesmal nicht ausgewählt. Der Grund:
rejected-again =
    Das muss nicht das Ende sein: Ab dem { $again } bist du willkommen, dich wieder zu bewerben, und was du bis dahin
    für { -community } tust, zählt.

review-overdue =
    Ticket { $no } ist überfällig: { $who } hat sich am { $since } beworben, und der versprochene Tag ist vorbei.
    `!select { $no }`, oder `!reject { $no }` mit einem Grund.
review-overdue-candidate =
    Heute solltest du von Ticket { $no } gehört haben, und das hast du nicht: Das tut mir leid. Ich habe das
    Organisationsteam erinnert. Deine Bewerbung ist nicht verloren, und du musst nichts tun.
