### The configuration is read anew while the bot runs, or could not be read when it started.

## Read anew

reload-taken =
    { $changes ->
        [one] I have read the files anew and go by them from now on. One thing has changed:
       *[other] I have read the files anew and go by them from now on. { $changes } things have changed:
    }
reload-shown =
    { $changes ->
        [one] The files can be used. One thing would change; { $command } takes it over:
       *[other] The files can be used. { $changes } things would change; { $command } takes them over:
    }
reload-altered = { $key }: { $was } → { $now }
reload-added = { $key }: { $now } (new)
reload-removed = { $key }: was { $was }, and is left out now
reload-counted = { $key }: { $was } → { $now } entries
reload-listed = { $key }: says something else
reload-file = { $file }: says something else
reload-more =
    { $changes ->
        [one] … and one more
       *[other] … and { $changes } more
    }
reload-foot =
    Interviews that are being written keep their questions; dates that lie ahead follow the new numbers.
reload-nothing = I have read the files anew: I go by what they say, and nothing has changed.
reload-restart = This has changed too, and holds only once the bot has been started anew:
reload-key = { $key }
reload-wrong =
    { $problems ->
        [one] The files cannot be used as they are, so I go on by what held before. This must be mended first:
       *[other] The files cannot be used as they are, so I go on by what held before. These { $problems } things must be mended first:
    }
reload-problem = { $problem }

## Safe mode

safe-mode =
    { $problems ->
        [one] I am in safe mode: my configuration cannot be used as it is. This must be mended by whoever runs me:
       *[other] I am in safe mode: my configuration cannot be used as it is. These { $problems } things must be mended by whoever runs me:
    }
safe-mode-foot =
    Until then I decide nothing, and nothing is lost: whatever people write is answered afterwards. { $reload } here has me
    try again; { $status } shows how it is.
safe-mode-over = All is right again: I go on, with everything that was said meanwhile.
safe-mode-help =
    I am in safe mode, because my configuration cannot be used. In this room I answer { $status }, which shows what must be
    mended, and { $reload }, which tries again. Everything else is answered afterwards.
