### Das Willkommenswort für neue Leute, die eines möchten. Niemand bekommt es ungefragt, und niemand zweimal.

welcome-off =
    Ein Willkommenswort gibt es hier nicht, deshalb tut { $command } nichts. In der Datei des Programms lässt es sich
    einschalten: `[welcome]`, `enabled = true`.
welcome-elsewhere =
    Neue Leute sind in den Community-Räumen: Sag `!welcome` bitte dort, und ich schreibe das Angebot darunter.
welcome-offer =
    Neu hier? Tippe auf 👋 oder schreib `!hello`, und ich sage dir in unserem Direktchat, wer dir helfen kann und was oft
    gefragt wird. Einmal, und nur, wenn du möchtest.
welcome-word =
    Willkommen bei { -community }! Ich bin der Bot des Ambassador-Programms. Unsere Ambassadors sind Menschen aus dieser
    Community, die du alles fragen kannst: Sie wissen, wer wer ist, und helfen dir, dich zurechtzufinden.
welcome-where = Wo bist du? Tippe auf die Nummer, oder schreib sie als `!hello 1`, und ich sage dir, wer dort ist:
welcome-region = { $number }: { $region }
welcome-people = Das sind unsere Ambassadors; schreib einfach jemandem in einem Direktchat:
welcome-people-region = Für { $region } kannst du in einem Direktchat fragen:
welcome-ambassador = { $who }, { -title } seit dem { $since }
welcome-nobody = Noch gibt es keinen Ambassador, von dem ich dir erzählen könnte. Frag einfach im Community-Raum.
welcome-nobody-region =
    Für { $region } gibt es noch keinen Ambassador, von dem ich dir erzählen könnte. `!roster` zeigt alle Regionen; und im
    Community-Raum kannst du immer fragen.
welcome-before =
    Ich habe dich am { $greeted } begrüßt. `!roster` zeigt die Ambassadors, `!faq`, was oft gefragt wird, `!help`, was du
    tun kannst.
welcome-nowhere =
    { $regions ->
        [one] Es gibt nur eine Region: Schreib `!hello 1`.
       *[other] Die Regionen gehen von 1 bis { $regions }: Schreib `!hello` mit einer dieser Nummern.
    }
