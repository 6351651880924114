### Das Verzeichnis: wer Ambassador ist.

roster-none = Die Ambassadors hier sind noch nicht ausgewählt.
roster-head =
    { $ambassadors ->
        [one] Es gibt einen Ambassador:
       *[other] Es gibt { $ambassadors } Ambassadors:
    }
roster-line = { $who }, seit dem { $since }
roster-line-region = { $who }, { $region }, seit dem { $since }
roster-line-paused = { $who }, seit dem { $since }, macht Pause bis zum { $until }
roster-line-region-paused = { $who }, { $region }, seit dem { $since }, macht Pause bis zum { $until }
roster-none-now = Im Moment gibt es hier keinen Ambassador.
roster-emeriti = Mit Dank für alles, was sie getan haben, die Emeriti:
roster-emeritus = { $who }, vom { $since } bis zum { $until }
roster-emeritus-region = { $who }, { $region }, vom { $since } bis zum { $until }
roster-unlisted =
    { $ambassadors ->
        [one] Ein Ambassador möchte
       *[other] { $ambassadors } Ambassadors möchten
    } hier nicht genannt werden.
region-unknown = Diese Region kenne ich nicht. Es gibt: { $regions }.
