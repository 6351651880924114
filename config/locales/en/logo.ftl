### The logos of user groups.

logo-new = The logo of { $name }, a new user group
logo-official = The logo of { $name }, an official user group
logo-waits =
    { $no } has no logo yet: it gets that of a new group when it is admitted. `!group show { $no }` shows where it
    stands.
logo-revoked =
    The status of { $no } was revoked, and its logo with it. Both come back when the status is granted again;
    `!group show { $no }` shows what is missing.
logo-never = { $no } is no user group of this programme, so it has no logo. `!group show { $no }` shows where it stands.
logo-letters = I could not draw the logo of { $name }: no font here has { $letters }
logo-fonts =
    Whoever runs me can mend that with a font that has these letters: installed on my machine (the Noto fonts have
    nearly all scripts), or in the directory that `[logos]` names in my configuration. After a restart, `!group logo`
    draws it.
logo-too-long =
    I could not draw the logo of { $name }: the name has more than { $most } letters and signs. A shorter name can be
    drawn.
logo-nameless = I could not draw the logo of a user group: nothing of its name can be seen.
logo-broken =
    I could not draw the logo of { $name }: its template cannot be drawn. `chancery check` tells whoever runs me what is
    wrong with it.
logo-later = The logo of { $name } cannot be drawn here yet. The organisers know what is missing.
