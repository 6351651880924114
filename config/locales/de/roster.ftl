### Das Verzeichnis: wer Ambassador ist.

roster-none = Die Ambassadors hier sind noch nicht ausgewählt.
roster-head =
    { $ambassadors ->
        [one] Es gibt einen Ambassador:
       *[other] Es gibt { $ambassadors } Ambassadors:
    }
roster-line = { $who }, seit dem { $since }
roster-line-region = { $who }, { $region }, seit dem { $since }
roster-unlisted =
    { $ambassadors ->
        [one] Ein Ambassador möchte
       *[other] { $ambassadors } Ambassadors möchten
    } hier nicht genannt werden.
region-unknown = Diese Region kenne ich nicht. Es gibt: { $regions }.
