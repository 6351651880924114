### The roster: who the ambassadors are.

roster-none = The ambassadors here are yet to be selected.
roster-head =
    { $ambassadors ->
        [one] There is one ambassador:
       *[other] There are { $ambassadors } ambassadors:
    }
roster-line = { $who }, since { $since }
roster-line-region = { $who }, { $region }, since { $since }
roster-unlisted =
    { $ambassadors ->
        [one] One ambassador
       *[other] { $ambassadors } ambassadors
    } would rather not be listed.
region-unknown = I know no such region. There is { $regions }.
