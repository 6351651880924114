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

checklist-mailing-list = Sich bei der Mailingliste der Ambassadors anmelden

## Häufige Fragen, beantwortet mit dem, was das Wiki über den Ablauf sagte

faq-become = Wie werde ich Fedora Ambassador?
    .answer =
        Jemand begleitet dich. Du bewirbst dich mit `!apply`, und ich frage jemanden, der Zeit hat, oder zuerst, wen du dir
        wünschst. Findet diese Person, dass du so weit bist, gibt sie dir den Daumen hoch, nimmt dich in die
        FAS-Gruppe der Ambassadors auf und schließt dein Ticket als SPONSORED.
    .patterns =
        \b(werde|werden|werd) .*ambassador, ambassador (zu )?werden\b, \bbewerb(e|en|ung)\b, \bmitmachen\b
faq-mentor-away = Was, wenn jemand keine Zeit für das Mentoring hat?
    .answer =
        Wer gerade nicht kann, wird nicht angeschrieben, auch nicht von mir: `!mentors` zeigt, wer Zeit hat. Wer gefragt
        wird, nimmt dich an oder sagt, dass es gerade nicht geht; dann frage ich die nächste Person, und du behältst deinen
        Platz.
    .patterns =
        \bmentor(in|en|innen|ing)?\b.* (keine zeit|abwesend|nicht erreichbar|antwortet nicht|im urlaub)
faq-meanwhile = Was mache ich, während ich begleitet werde?
    .answer =
        Melde dich in dieser Zeit auf der Mailingliste der Ambassadors an, und folge der Person, die dich begleitet.
    .patterns = \bmailing ?listen?\b, während .*(mentor|begleit), (als nächstes|inzwischen|solange|so lange)$
faq-account = Warum fragst du nach meinem FAS-Konto und meiner E-Mail-Adresse?
    .answer =
        Beides muss im Titel deines Tickets stehen: Daran erkennt und erreicht dich, wer dich begleitet, und nimmt dich in
        die FAS-Gruppe der Ambassadors auf.
    .patterns = \b(fas|konto)\b, (warum|wozu|wofür) .*\be ?mail\b
faq-approval = Wie erfahre ich, dass ich aufgenommen bin?
    .answer =
        Wer dich begleitet, nimmt dich auf und schließt dein Ticket als SPONSORED. Das erfährst du in unserem Direktchat,
        und auf dem Ticket stehen Glückwünsche.
    .patterns = \b(aufgenommen|aufnahme)\b, \bsponsor(n|t|ing)?\b, \bdaumen hoch\b
