### Wer sich womit auskennt, und wer den Titel trägt.

topics-kept = Danke! Wer mich mit `!who` fragt, findet dich jetzt unter diesen Themen:
topics-head = Darunter finden dich Leute, die mich mit `!who` fragen:
topics-none =
    Bisher findet dich niemand unter einem Thema. Schreib `!topics` und wonach du gern gefragt wirst, durch Kommas
    getrennt: `!topics Rust, Netzwerke, Veranstaltungen organisieren`.
topics-foot = `!topics` mit anderen ersetzt sie, `!topics -` löscht sie.
topics-erased = Gelöscht: Niemand findet dich mehr unter einem Thema.
topics-unlisted =
    Du wolltest nicht öffentlich genannt werden, deshalb behalte ich deine Themen für mich, und niemand findet dich
    darunter:
topics-empty = Darin habe ich kein Thema gefunden. So wird es geschrieben: { $usage }.
topics-long =
    Das sind { $has } Zeichen, und höchstens { $max } dürfen es sein. Ein paar Worte je Thema genügen: Darunter findet man
    dich, und alles andere kann man dich fragen.

found-head = Zu „{ $topic }“ kannst du diese Leute fragen:
found-ambassador = { $who }, { -title } seit dem { $since }: { $topics }
found-ambassador-region = { $who }, { -title } für { $region } seit dem { $since }: { $topics }
found-mentor = { $who }, Mentor:in: { $topics }
found-more =
    { $people ->
        [one] Eine weitere Person kennt sich damit aus.
       *[other] { $people } weitere Personen kennen sich damit aus.
    } Mit einer Region hinter dem Thema suche ich nur dort.
found-foot = Schreib ihnen einfach in einem Direktchat.
found-none =
    Bisher hat mir niemand gesagt, sich mit „{ $topic }“ auszukennen. Mit anderen Worten findet sich vielleicht jemand;
    oder stell deine Frage mit `!ask` einer Region.
found-none-region =
    In der Region { $region } hat mir bisher niemand gesagt, sich mit „{ $topic }“ auszukennen. Ohne die Region suche ich
    überall; `!ask` mit der Region stellt deine Frage trotzdem ihren Ambassadors.

whois-holder = Ja, { $who } ist { -title }, seit dem { $since }.
whois-holder-region = Ja, { $who } ist { -title } für { $region }, seit dem { $since }.
whois-unlisted = Ja, { $who } ist { -title }. Mehr soll auf eigenen Wunsch nicht öffentlich sein.
whois-paused = Bis zum { $until } ist gerade Pause.
whois-emeritus =
    { $who } war { -title } seit dem { $since } und hat das Amt am { $until } abgegeben: kein Titel mehr, aber unser Dank
    bleibt.
whois-nobody =
    Nein, { $who } trägt hier keinen Titel. Richte dich nach dieser ganzen Matrix-ID, denn Namen können alles sein. Wer
    etwas anderes behauptet, von dem erzähl bitte dem Organisationsteam.
whois-by-name =
    Wen meinst du? Jeder kann sich jeden Namen geben, deshalb gehe ich nur nach Matrix-IDs: Erwähne die Person, oder kopier
    ihre ID aus ihrem Profil. { $usage }
