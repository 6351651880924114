### Was dem Programm gesagt wird, und wer es liest.

feedback-noted = Danke, notiert.
feedback-thanks =
    Danke! Das Organisationsteam liest das mit deinem Namen, Ambassadors lesen es ohne.
feedback-thanks-region =
    Ich habe es für { $region } notiert. Wenn es um eine andere Region geht, nenn sie beim nächsten Mal: `!feedback`,
    die Region, dann deine Worte.
feedback-thanks-nowhere =
    Wenn es um eine Region geht, nenn sie beim nächsten Mal: `!feedback`, die Region, dann deine Worte. Es gibt
    { $regions }.
feedback-empty =
    Das ist { $region }, und was möchtest du sagen? Bitte schreib es hinter die Region, in dieselbe Nachricht.
feedback-none = Es gibt noch keine Rückmeldungen. Alle können mit `!feedback` eine geben.
feedback-head = **Rückmeldungen:** { $voices ->
        [one] eine Stimme
       *[other] { $voices } Stimmen
    }
feedback-region = { $region }: { $voices }
feedback-nowhere = aus keiner bestimmten Region: { $voices }
feedback-latest =
    { $voices ->
        [one] Die letzte:
       *[other] Die letzten { $voices }:
    }
feedback-voice = { $at }:
feedback-voice-region = { $region }, { $at }:
feedback-voice-of = { $who }, { $at }:
feedback-voice-of-region = { $who }, { $region }, { $at }:
