### Wer zuerst gefragt wird, und warum. Was `!why` antwortet, den Mentor:innen und dem Organisationsteam.

why-head = { $mentor } wurde am { $at } wegen Ticket { $no } gefragt. Was dafür sprach:
why-nobody = Für Ticket { $no } hat seit dem { $since } niemand Zeit. Warum gerade niemand gefragt wird:
why-nobody-there = Noch gibt es niemanden, der oder die gefragt werden könnte.
why-not-kept = Was damals abgewogen wurde, ist nicht aufgehoben.
why-wished = ausdrücklich gewünscht
why-region = aus derselben Region: { $region }
why-language = begleitet auf { $language }
why-language-group = spricht { $language } wie die Leute, die sie organisieren
why-candidates =
    begleitete { $candidates ->
        [0] niemanden
        [one] eine Person
       *[other] { $candidates } Personen
    } und hatte Platz für { $capacity }
why-groups =
    begleitete { $groups ->
        [0] keine Gruppe
        [one] eine Gruppe
       *[other] { $groups } Gruppen
    } und hatte Platz für { $capacity }
why-never-asked = war noch nie gefragt worden
why-last-asked = war zuletzt am { $at } gefragt worden
why-others = Die anderen:
why-no-other = Sonst gab es niemanden im Mentoring.
why-no-other-group = Sonst gab es niemanden, der oder die infrage kam.
why-more =
    … und { $mentors ->
        [one] noch eine Person
       *[other] noch { $mentors } Personen
    }.
why-more-group =
    … und { $ambassadors ->
        [one] noch eine Person
       *[other] noch { $ambassadors } Personen
    }.
not-asked-before = { $mentor }: wurde zu diesem Ticket schon gefragt
not-asked-before-group = { $mentor }: wurde wegen dieser Gruppe schon gefragt
not-away = { $mentor }: ist nicht da
not-full = { $mentor }: hat keinen Platz frei
not-wished = { $mentor }: gewünscht war jemand anderes
not-region = { $mentor }: ist nicht aus derselben Region
not-region-group = { $mentor }: ist nicht aus der Region der Gruppe
not-language = { $mentor }: begleitet nicht in der Sprache, um die es geht
not-language-group = { $mentor }: spricht nicht die Sprache der Leute, die sie organisieren
not-places = { $mentor }: hat weniger Plätze frei
not-candidates = { $mentor }: begleitet mehr Personen
not-groups = { $mentor }: begleitet mehr Gruppen
not-asked-later = { $mentor }: wurde vor kürzerer Zeit gefragt
not-name = { $mentor }: bei sonst gleichem Stand entscheidet die Matrix-ID
