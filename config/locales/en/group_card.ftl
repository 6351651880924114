### One user group, as it is shown to whoever asks for it.

group-card-head = **User group { $no }: { $name }**
group-card-head-nameless = **User group { $no }**
group-card-standing = Status: **{ $standing }**, since { $since }, by { $by }
group-card-why = The reason:
group-card-proposed = Proposed: { $at }, by { $by }
group-card-place = Place: { $place }
group-card-place-region = Place: { $place } ({ $region })
group-card-region = Region: { $region }
group-card-zone = Time zone: { $zone }
group-card-contact = Speaks for it: { $who }
group-card-organisers = Organised by:
group-card-organiser = { $who }
group-card-organiser-named = { $who }: { $name }
group-card-addresses = { $person }
group-card-addresses-offline = Not on Matrix: { $person }
group-card-unnamed =
    { $people ->
        [one] And by one more person.
       *[other] And by { $people } more people.
    }
group-card-recognised = 🏅 Recognised for { $year }, for going above and beyond
group-card-mentor = Mentor: { $mentor }, since { $since }
group-card-mentor-sought = Mentor: none yet; an ambassador is being sought
group-card-mentor-offered = Mentor: none yet; { $mentor } was asked and has until { $until } to answer
group-card-links = On the web:
group-card-said = In the words of its organisers:
group-card-asked = { $question }
group-card-answer = { $answer }
group-card-link = URL: { $link }
group-card-support = It is being helped, from { $since } to { $until }; nothing is taken from it before. With what:
group-card-support-over = It was being helped, from { $since } to { $until }. With what:
group-card-elsewhere = You may read more of it where nobody else does: write `!group show { $no }` in our direct chat.
