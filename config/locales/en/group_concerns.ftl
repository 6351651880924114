### What somebody has to do with user groups, and what waits of them.

## Where do I stand

status-group-proposed = You organise **{ $no }** { $name }, which waits to be admitted since { $since }.
status-group = You organise **{ $no }** { $name }: { $standing }, { $done } of { $all } steps are done. `!group show { $no }` shows what is missing.
status-group-helped = { $no } is being helped until { $until }; nothing is taken from it before.
status-group-revoked = You organise **{ $no }** { $name }; its status was revoked { $since }. It can be granted again.
status-group-mentored = You mentor **{ $no }** { $name }. `!group show { $no }` shows how it stands.
status-group-offered = You were asked to mentor **{ $no }** { $name }; please answer by { $until }.
status-groups-more =
    { $groups ->
        [one] … and one more group: `!groups mine`.
       *[other] … and { $groups } more groups: `!groups mine`.
    }

## What waits

todo-group-proposed = User group { $no } { $name } waits to be admitted since { $since }.
todo-group-support = The help for user group { $no } { $name } ended { $until }: has it recovered, or does it need more time?
todo-groups-mentorless =
    { $groups ->
        [one] One user group has no ambassador to mentor it, since { $since }: `!groups report`.
       *[other] { $groups } user groups have no ambassador to mentor them, the first since { $since }: `!groups report`.
    }
todo-groups-lapsed =
    { $groups ->
        [one] One user group has something that is to be validated again, since { $since }: `!groups report`.
       *[other] { $groups } user groups have something that is to be validated again, the first since { $since }: `!groups report`.
    }

## Numbers

stats-groups = User groups: { $official } official, { $new } new, { $proposed } proposed, { $revoked } with their status revoked
stats-groups-to-official =
    Half of the official user groups were that within { $days ->
        [0] one day
        [one] one day
       *[other] { $days } days
    } of being proposed (counted: { $groups })
digest-groups =
    User groups: { $proposed } proposed, { $admitted } admitted, { $official } official now, { $revoked } with their status revoked.

## Who is who

whois-organises = { $who } organises user group **{ $no }** { $name } ({ $standing }).

## Being forgotten

forget-group = about user groups, as reasons and notes: { $texts }
forget-group-entry =
    { $groups ->
        [one] You are taken out of those who organise a user group, with your name, e-mail address and employer.
       *[other] You are taken out of those who organise { $groups } user groups, with your name, e-mail address and employer.
    }
forget-group-contact = { $to } speaks for user group { $no } from then on.
forget-group-deserted =
    Nobody else who organises user group { $no } is known to me, so that the organisers hear that it has nobody who speaks for it.
    `!group transfer { $no }` with somebody's Matrix ID hands it on before.
forget-group-stays = What user groups say of themselves stays with them, as it is theirs: { $texts }
group-contact-now =
    You speak for user group **{ $no }** { $name } from now on, as you are the next of those who organise it. `!group show { $no }` shows
    how it stands.
group-contact-told = { $to } speaks for user group **{ $no }** { $name } now: who did before is gone.
group-deserted =
    User group **{ $no }** { $name } has nobody any more who speaks for it, and nobody else who organises it is known to me. `!group show { $no }`
    shows how to reach it.
