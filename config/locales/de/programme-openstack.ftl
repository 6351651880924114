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

## Was eine Usergroup offiziell macht

group-criterion-policy = den Regeln für soziale Medien und Veranstaltungen zugestimmt
    .open = den Regeln ist noch nicht zugestimmt
    .advice =
        Lest die Regeln gemeinsam, sprecht darüber, was sie für eure Kanäle und Treffen bedeuten, und sagt mit
        `!group edit` Ja dazu. Wer später dazukommt, liest sie auch.
group-criterion-contact = Kontaktangaben vollständig
    .open = die Kontaktangaben sind noch nicht vollständig
    .advice =
        Leute kommen zu einer Gruppe, die sie finden und erreichen. Gebt für alle, die organisieren, eine Adresse an, die
        jemand liest, und die Links, die Neue suchen würden; `!group edit` nimmt eine Antwort nach der anderen.
group-criterion-organised = von mehreren Leuten verschiedener Arbeitgeber unparteiisch organisiert
    .open = Organisation und Vielfalt sind noch nicht bestätigt
    .advice =
        Eine richtige Zahl von Leuten gibt es nicht: Teilt die Arbeit so, dass es weitergeht, wenn jemand von euch fehlt,
        und fragt Stammgäste, die anderswo arbeiten, ob sie mitmachen. Schreibt auf, wer was tut, und lasst keine einzelne
        Firma die Bühne besitzen.
group-criterion-channels = Kanäle belebt und im Sinn der Regeln
    .open = die Kanäle sind noch nicht bestätigt
    .advice =
        Ein lebendiger Kanal ist besser als fünf stille. Kündigt dort jedes Treffen an, erzählt hinterher, wie es war,
        und antwortet auf Fragen binnen weniger Tage; dann spricht er für sich.
group-criterion-meetings = regelmäßige Treffen mit passenden Inhalten
    .open = die Treffen sind noch nicht bestätigt
    .advice =
        Was regelmäßig ist, unterscheidet sich je nach Kultur: ein Vortrag jeden Monat, oder zwei gut vorbereitete
        Veranstaltungen im Jahr, wo kleine Treffen unter Fremden ungewohnt sind. Wählt einen Rhythmus, den ihr halten könnt,
        nennt bei jedem Treffen den nächsten Termin, und habt etwas für Neue und für alte Hasen dabei.
group-criterion-mentor = ein:e Ambassador begleitet die Gruppe
    .open = noch kein:e Ambassador zugeteilt
    .advice =
        Gesucht wird ohne euer Zutun. Ihr könnt auch selbst jemanden fragen, den ihr kennt: Ein Wort hier genügt, um die
        Gruppe zu übernehmen. Erzählt dann, was ihr als Erstes ausprobieren wollt.
