### Die Ambassadors fragen: Eine Frage geht an einige aus einer Region, und die Antwort kommt zurück.

## An alle, die fragen

inquiry-asked-ambassadors =
    Deine Frage, Nummer { $number }, liegt jetzt bei { $ambassadors ->
        [one] einem Ambassador
       *[other] { $ambassadors } Ambassadors
    }. Die Antwort kommt hierher zu dir.
inquiry-asked-region =
    Deine Frage, Nummer { $number }, liegt jetzt bei { $ambassadors ->
        [one] einem Ambassador
       *[other] { $ambassadors } Ambassadors
    } der Region { $region }. Die Antwort kommt hierher zu dir.
inquiry-asked-organisers =
    Im Moment kann ich keinen Ambassador fragen, deshalb liegt deine Frage, Nummer { $number }, beim Organisationsteam.
    Die Antwort kommt hierher zu dir.
inquiry-asked-organisers-region =
    Im Moment kann ich keinen Ambassador der Region { $region } fragen, deshalb liegt deine Frage, Nummer { $number },
    beim Organisationsteam. Die Antwort kommt hierher zu dir.
inquiry-missing = Was möchtest du fragen? Bitte schreib die Frage hinter die Region, zum Beispiel `!ask europa Wer könnte bei unserem Meetup sprechen?`
inquiries-enough =
    Du hast innerhalb eines Tages { $questions ->
        [one] eine Frage
       *[other] { $questions } Fragen
    } gestellt, und wer antwortet, tut es in der Freizeit. Ab dem { $again } nehme ich gern die nächste.
inquiry-overdue-asker =
    Was du am { $since } gefragt hast, hat noch niemand beantwortet, und das tut mir leid. Deine Frage liegt jetzt beim
    Organisationsteam; sie geht nicht verloren.
inquiry-overdue-still =
    Was du am { $since } gefragt hast, hat noch niemand beantwortet, und das tut mir leid. Ich habe das Organisationsteam
    erinnert; deine Frage geht nicht verloren.
inquiry-passed =
    Wer deine Frage hatte, kann gerade nicht antworten, deshalb liegt sie jetzt beim Organisationsteam. Die Antwort kommt
    hierher zu dir.
inquiry-answer = { $by } antwortet auf deine Frage:
inquiry-answer-says = Die Antwort:

## An alle, die antworten

inquiry-put = { $who } fragt die Ambassadors:
inquiry-put-region = { $who } fragt die Ambassadors der Region { $region }:
inquiry-nobody = { $who } fragt die Ambassadors, und im Moment kann ich niemanden von ihnen fragen:
inquiry-nobody-region = { $who } fragt die Ambassadors der Region { $region }, und im Moment kann ich niemanden von ihnen fragen:
inquiry-foot = `!answer { $number }` und deine Antwort: Ich bringe sie hin.
inquiry-reminder = { $who } wartet seit dem { $since } auf eine Antwort; „Ich weiß es nicht, frag …“ ist auch eine:
inquiry-overdue = { $who } wartet seit dem { $since } auf eine Antwort. Bitte helft:
inquiry-answer-carried = Danke! Ich habe { $who } deine Antwort gebracht.
inquiry-answered-by =
    { $by } hat { $who } geantwortet, du musst also nichts mehr tun. Falls du etwas ergänzen magst: `!answer { $number }`
    und deine Antwort.
inquiry-answered-organisers = { $by } hat { $who } geantwortet. Danke!
inquiry-todo = Frage { $number } von { $who } wartet seit dem { $since } auf eine Antwort. `!answer { $number }`
no-such-inquiry = Unter der Nummer { $number } habe ich keine Frage für dich. Die Nummer steht unter jeder Frage, die ich dir bringe.
inquiry-of-yours = Das ist deine eigene Frage. Die Antwort kommt hierher zu dir.
