### How the user groups of each region stand, and what is missing; and their records as files.

group-report-head =
    { $groups ->
        [one] One user group, and what is missing:
       *[other] { $groups } user groups, by region, and what is missing:
    }
group-report-whole = { $whole } complete, { $lacking } with something missing:
group-report-all-whole =
    { $groups ->
        [one] It is complete.
       *[other] All { $groups } are complete.
    }
group-report-tally = { $open }: { $groups }
group-report-tally-proposed = Waiting to be admitted: { $groups }
group-report-tally-supported = In decline, and helped: { $groups }
group-report-group = **{ $no }** { $name } ({ $standing })
group-report-proposed = waits to be admitted since { $since }
group-report-supported = in decline, helped until { $until }
group-report-support-over = in decline; the help for it ended { $until }
group-report-revoked = its status was revoked { $since }
group-report-ready = everything is complete: `!grant { $no }` makes it official
group-report-lapsed = “{ $criterion }” was last validated { $at }; it is to be looked at again
group-report-foot = Which groups these are, `!groups report` tells with a region behind it: { $regions }.
group-report-more =
    { $groups ->
        [one] … and one more: write { $from } behind it to see it.
       *[other] … and { $groups } more: write { $from } behind it to read on from there.
    }
export-groups =
    { $files ->
        [one] Here are the records of { $groups } user groups, as one file.
       *[other] Here are the records of { $groups } user groups, as { $files } files.
    }
