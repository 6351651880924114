### Eine Usergroup, wie sie gezeigt wird, wenn jemand nach ihr fragt.

group-card-head = **Usergroup { $no }: { $name }**
group-card-head-nameless = **Usergroup { $no }**
group-card-standing = Status: **{ $standing }**, seit { $since }, durch { $by }
group-card-why = Die Begründung:
group-card-proposed = Vorgeschlagen: { $at }, durch { $by }
group-card-place = Ort: { $place }
group-card-place-region = Ort: { $place } ({ $region })
group-card-region = Region: { $region }
group-card-zone = Zeitzone: { $zone }
group-card-contact = Spricht für sie: { $who }
group-card-organisers = Organisiert von:
group-card-organiser = { $who }
group-card-organiser-named = { $who }: { $name }
group-card-addresses = { $person }
group-card-addresses-offline = Nicht in Matrix: { $person }
group-card-unnamed =
    { $people ->
        [one] Und von noch einer Person.
       *[other] Und von { $people } weiteren Personen.
    }
group-card-recognised = 🏅 Ausgezeichnet für { $year }: für weit mehr, als sie musste
group-card-mentor = Mentor:in: { $mentor }, seit { $since }
group-card-mentor-sought = Mentor:in: noch niemand; ein:e Ambassador wird gesucht
group-card-mentor-offered = Mentor:in: noch niemand; { $mentor } ist gefragt und hat bis { $until } Zeit zu antworten
group-card-links = Im Netz:
group-card-said = In den Worten derer, die sie organisieren:
group-card-asked = { $question }
group-card-answer = { $answer }
group-card-link = URL: { $link }
group-card-support = Ihr wird geholfen, von { $since } bis { $until }; vorher wird ihr nichts genommen. Wobei:
group-card-support-over = Ihr wurde geholfen, von { $since } bis { $until }. Wobei:
group-card-elsewhere = Du darfst mehr von ihr lesen, wo niemand mitliest: Schreib `!group show { $no }` in unserem Direktchat.
