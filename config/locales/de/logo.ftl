### Die Logos von Usergroups.

logo-new = Das Logo von { $name }, einer neuen Usergroup
logo-official = Das Logo von { $name }, einer offiziellen Usergroup
logo-waits =
    { $no } hat noch kein Logo: Das einer neuen Usergroup bekommt sie, wenn sie aufgenommen ist. `!group show { $no }`
    zeigt, wo sie steht.
logo-revoked =
    { $no } wurde der Status entzogen und mit ihm das Logo. Beides kommt zurück, wenn der Status wieder erteilt wird;
    `!group show { $no }` zeigt, was fehlt.
logo-never =
    { $no } ist keine Usergroup dieses Programms und hat deshalb kein Logo. `!group show { $no }` zeigt, wo sie steht.
logo-letters = Das Logo von { $name } konnte ich nicht zeichnen: Keine Schrift hier hat { $letters }
logo-fonts =
    Wer mich betreibt, kann das mit einer Schrift beheben, die diese Zeichen hat: auf meinem Rechner installiert (die
    Noto-Schriften haben fast alle), oder in dem Verzeichnis, das `[logos]` in meiner Konfiguration nennt. Nach einem
    Neustart zeichnet es `!group logo`.
logo-too-long =
    Das Logo von { $name } konnte ich nicht zeichnen: Der Name hat mehr als { $most } Zeichen. Ein kürzerer lässt sich
    zeichnen.
logo-nameless = Das Logo einer Usergroup konnte ich nicht zeichnen: Von ihrem Namen ist nichts zu sehen.
logo-broken =
    Das Logo von { $name } konnte ich nicht zeichnen: Mit der Vorlage stimmt etwas nicht. `chancery check` sagt, was.
logo-later = Das Logo von { $name } lässt sich hier noch nicht zeichnen. Das Organisationsteam weiß, was fehlt.
