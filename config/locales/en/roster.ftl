### The roster: who the ambassadors are.

roster-none = The ambassadors here are yet to be selected.
roster-head =
    { $ambassadors ->
        [one] There is one ambassador:
       *[other] There are { $ambassadors } ambassadors:
    }
roster-line = { $who }, since { $since }
roster-line-region = { $who }, { $region }, since { $since }
roster-line-paused = { $who }, since { $since }, taking a break until { $until }
roster-line-region-paused = { $who }, { $region }, since { $since }, taking a break until { $until }
roster-none-now = Just now there is no ambassador here.
roster-emeriti = With thanks for all they did, the emeriti:
roster-emeritus = { $who }, from { $since } to { $until }
roster-emeritus-region = { $who }, { $region }, from { $since } to { $until }
roster-unlisted =
    { $ambassadors ->
        [one] One ambassador
       *[other] { $ambassadors } ambassadors
    } would rather not be listed.
region-unknown = I know no such region. There is { $regions }.
