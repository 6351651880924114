### Asking the ambassadors: a question goes to a few of a region, and the answer comes back.

## To who asks

inquiry-asked-ambassadors =
    I have taken your question, number { $number }, to { $ambassadors ->
        [one] an ambassador
       *[other] { $ambassadors } ambassadors
    }. The answer comes to you here.
inquiry-asked-region =
    I have taken your question, number { $number }, to { $ambassadors ->
        [one] an ambassador
       *[other] { $ambassadors } ambassadors
    } for { $region }. The answer comes to you here.
inquiry-asked-organisers =
    Just now there is no ambassador to ask, so I have taken your question, number { $number }, to the organisers. The
    answer comes to you here.
inquiry-asked-organisers-region =
    Just now there is no ambassador for { $region } to ask, so I have taken your question, number { $number }, to the
    organisers. The answer comes to you here.
inquiry-missing = What would you like to ask? Please write the question after the region, for example `!ask europe Who could speak at our meetup?`
inquiries-enough =
    You have asked { $questions ->
        [one] one question
       *[other] { $questions } questions
    } within a day, and those who answer do so in their free time. From { $again } on I gladly take the next one.
inquiry-overdue-asker =
    Nobody has answered what you asked on { $since }, and I am sorry. The organisers have your question now; it is not
    lost.
inquiry-overdue-still =
    Nobody has answered what you asked on { $since }, and I am sorry. I have reminded the organisers; your question is not
    lost.
inquiry-passed =
    Those whom I asked your question cannot answer just now, so I have taken it to the organisers. The answer comes to
    you here.
inquiry-answer = { $by } answers your question:
inquiry-answer-says = The answer:

## To who answers

inquiry-put = { $who } asks the ambassadors:
inquiry-put-region = { $who } asks the ambassadors for { $region }:
inquiry-nobody = { $who } asks the ambassadors, and just now there is none to ask:
inquiry-nobody-region = { $who } asks the ambassadors for { $region }, and just now there is none to ask:
inquiry-foot = `!answer { $number }` and your answer: I carry it to them.
inquiry-reminder = { $who } has been waiting for an answer since { $since }; “I don't know, ask …” is one, too:
inquiry-overdue = { $who } has been waiting for an answer since { $since }. Please help:
inquiry-answer-carried = Thank you! I have carried your answer to { $who }.
inquiry-answered-by =
    { $by } has answered { $who }, so there is nothing left for you to do. Should you like to add something:
    `!answer { $number }` and your answer.
inquiry-answered-organisers = { $by } has answered { $who }. Thank you!
inquiry-todo = Question { $number } of { $who } has been waiting for an answer since { $since }. `!answer { $number }`
no-such-inquiry = I have no question of number { $number } for you. The number stands below each question that I bring you.
inquiry-of-yours = That is your own question. The answer comes to you here.
