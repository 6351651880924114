### Was nur das Ambassador-Programm von OpenStack sagt: seine Namen, seine Fragen, seine Regionen, seine Kriterien.

-title = OpenStack Ambassador
-community = OpenStack

programme-name = OpenStack-Ambassador-Programm

question-why = Warum möchtest du OpenStack Ambassador werden?
question-participation = Wie hast du dich bisher in der OpenStack-Community beteiligt?
question-ideas =
    Welche Ideen hast du für deine Community, für die du gern die Zeit oder die Mittel hättest?
question-region = Wo wirst du den größten Teil des nächsten Jahres verbringen?
question-account = Wie heißt dein OpenStack-Konto (das auf Launchpad)?
question-email = Unter welcher E-Mail-Adresse erreichen dich das Organisationsteam und wer dich begleitet?
question-consent =
    Wenn du Ambassador wirst, dürfen wir dich öffentlich im Verzeichnis nennen und ankündigen?

region-africa = Afrika
region-asia-pacific = Asien-Pazifik
    .words = APAC, Asien
region-europe = Europa
region-latin-america = Lateinamerika
    .words = LATAM, Südamerika, Suedamerika
region-middle-east = Naher Osten
    .words = Nahost
region-north-america = Nordamerika

criterion-participation = Mitwirkung
criterion-location = Ort
criterion-impact = Wirkung

## Häufige Fragen, aus dem Wiki übersetzt

faq-when = Wann geht das alles los?
    .answer =
        Wir hoffen, dass unsere ersten Ambassadors im September ihren Titel haben, damit das Programm vor dem Summit läuft.
        Wir wollen es so bald wie machbar schaffen, denn wir erwarten, dass es einige Probleme, die es gerade gibt, ein
        gutes Stück weit löst.
    .patterns =
        \bwann .*(los|beginn|start|fängt|soweit|so weit), wie bald, vor dem summit, zeitplan, ^wann$
faq-pay = Wie viel bekommen Ambassadors bezahlt?
    .answer = Sie werden mit Liebe bezahlt – es ist ein Ehrenamt.
    .patterns =
        \bbezahl(t|ung|en)\b, \bverdien(t|en|st)\b, \bgehalt\b, \bgeld\b, \blohn\b, \bvergüt(et|ung)\b, \behrenamt(lich)?\b
faq-regions = Wie groß werden die Regionen sein?
    .answer =
        Am Anfang: groß. Wir beginnen mit wenigen Ambassadors, um zu lernen, bevor wir wachsen. Wir wollen auch vermeiden,
        dass es viele Ambassadors in einer Region gibt – daher die Auswahlkriterien, in denen es um den Ort geht.
    .patterns =
        wie (groß|klein) .*region, größe .*region, wie viele .*region, \b(große|kleine|großen) regionen\b, ^region(en)?$
faq-user-group-leader = Wie verhält sich „Ambassador“ zu „User Group Leader“?
    .answer =
        OpenStack Ambassador und OpenStack User Group Leader sind zwei verschiedene Rollen, die natürlich eine Person
        zugleich haben kann, aber mit verschiedenen Aufgaben. Ambassadors können mithelfen, ihre örtliche Meetup-Gruppe zu
        betreiben, aber vor allem sprechen sie mit den User Group Leaders ihrer Region darüber, wie sie am besten helfen –
        nicht, wie sie übernehmen!
    .patterns =
        \buser ?group ?(leader|leitung|leiter|leiterin)s?\b, ambassadors? .*\b(user ?groups?|nutzergruppen?)\b,
        \b(user ?groups?|nutzergruppen?)\b.* ambassadors?, ^nutzergruppen?$
faq-term = Wie lang ist die Amtszeit von Ambassadors?
    .answer =
        Es ist eine „Aufgabe auf Lebenszeit“. Wir glauben, dass Menschen, die dafür infrage kommen, wissen, wann es Zeit
        ist, in Würde aufzuhören.
    .patterns =
        \bamtszeit\b, wie lange? .*(ambassador|titel|bleib|dauer|gilt), \blebenszeit\b, titel .*(verfällt|endet|läuft ab)
faq-misuse = Wie gehen wir mit Missbrauch des Ambassador-Titels um?
    .answer =
        Diese Frage kommt oft, aber wir vertrauen unserer Community. Mit den Auswahlkriterien sortieren wir am Anfang aus,
        wer nicht geeignet ist, und bleiben dann in ständigem Kontakt mit den Ambassadors, um früh zu merken, wenn etwas
        nicht in die richtige Richtung läuft. Alle in der Community dürfen uns gern helfen, auf Missbrauch des Titels zu
        achten.
    .patterns =
        \bmissbrauch(en|t)?\b, \bmissbräuchlich\b, \bfalscher? ambassadors?\b, gibt sich als .*ambassador,
        \bhochstapler(in)?\b

## Usergroups

question-group-name = Wie heißt eure Gruppe?
    .rule = „OpenStack“ gehört hinein und wo die Gruppe ist, zum Beispiel „OpenStack User Group Oslo“.
question-group-place = In welchem Ort oder welcher Gegend trefft ihr euch?
question-group-region = In welcher Region ist das?
question-group-zone = In welcher Zeitzone trefft ihr euch?
question-group-people = Wer organisiert sie, du eingeschlossen?
question-group-links = Wo findet man eure Gruppe im Netz: die eigene Seite, die Seite für Treffen und dergleichen?
question-group-channels = Wo reden eure Mitglieder miteinander: Mailinglisten, Chaträume, soziale Medien?
question-group-meetings = Wie oft trefft ihr euch, und was geschieht dabei?
question-group-history = Was hat eure Gruppe bisher gemacht? Seit wann gibt es sie?
question-group-policy =
    Haben alle, die sie organisieren, der Richtlinie für soziale Medien und Veranstaltungen zugestimmt?
