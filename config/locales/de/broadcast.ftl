### Wichtige Nachrichten, die an alle im Amt gehen.

broadcast-preview =
    Das geht an { $ambassadors ->
        [0] niemanden: zurzeit ist niemand aktiv im Amt
        [one] eine Person im Amt, in ihrem Direktchat:
       *[other] { $ambassadors } Personen im Amt, jeweils in ihrem Direktchat:
    }
broadcast-nobody = Zurzeit ist niemand aktiv im Amt, also würde es niemand lesen.
broadcast-head = Eine Nachricht von { $by } an alle im Amt:
broadcast-sent =
    Unterwegs an { $ambassadors ->
        [one] eine Person
       *[other] { $ambassadors } Personen
    }, so schnell der Homeserver es zulässt. `!broadcasts` zeigt, bei wie vielen { $no } angekommen ist.
broadcast-arrived = Nachricht { $no } ist angekommen: bei { $arrived } von { $ambassadors }.
broadcast-failed = Nicht bei { $who }. Der Homeserver sagt:
broadcasts-head = Die letzten Nachrichten an alle im Amt:
broadcasts-none =
    Noch ging nichts an alle im Amt. Mit `!broadcast` und einem Text geht es; du siehst ihn vorher.
broadcast-line = { $no }, { $by }, { $at }: angekommen bei { $arrived } von { $ambassadors }
broadcast-waiting = Noch unterwegs zu { $who }
broadcast-waiting-more =
    { $ambassadors ->
        [one] … und zu einer weiteren Person.
       *[other] … und zu { $ambassadors } weiteren.
    }
no-such-broadcast = Eine Nachricht { $no } gibt es nicht. `!broadcasts` zeigt die letzten.
