### Was nur das Ambassador-Programm von OpenStack sagt: seine Namen, seine Fragen, seine Regionen.

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
