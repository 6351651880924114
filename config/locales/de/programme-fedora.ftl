### Was nur das Programm der Fedora Ambassadors sagt: seine Namen, seine Fragen, seine Regionen.

-title = Fedora Ambassador
-community = Fedora

programme-name = Fedora Ambassadors

question-why = Warum möchtest du Fedora Ambassador werden?
question-contributions = Was hast du bisher zu Fedora beigetragen?
question-plans = Was hast du als Ambassador vor, und wo?
question-region = Wo wirst du den größten Teil des nächsten Jahres verbringen?
question-account = Wie heißt dein FAS-Konto?
question-email = Unter welcher E-Mail-Adresse erreicht dich, wer dich begleitet?
question-consent =
    Wenn du Ambassador wirst, dürfen wir dich öffentlich im Verzeichnis nennen und ankündigen?

region-apac = Asien-Pazifik (APAC)
    .words = Asien, Pazifik, Asien-Pazifik
region-emea = Europa, Naher Osten und Afrika (EMEA)
    .words = Europa, Afrika, Nahost, Naher Osten
region-latam = Lateinamerika (LATAM)
    .words = Lateinamerika, Südamerika, Suedamerika
region-na = Nordamerika (NA)
    .words = Nordamerika
