### User groups, as everybody sees them.

groups-off = This programme has no user groups.
no-such-group = There is no user group { $no }. `!groups` lists them.
no-group-of-yours = You organise no user group here, so say which one you mean: `!group show G4`. `!groups` lists them.
which-group = You organise more than one user group, so say which one you mean: `!group show G4`.
not-your-own-group = You organise { $no } yourself, and nobody judges their own group, whatever else they are. Please ask somebody else to.

## The lists

groups-none = There are no user groups yet.
groups-none-such = There are none of these so far. `!groups` shows which there are.
groups-unknown =
    I know no region, status, group or town “{ $words }”. Behind `!groups` you can write a region ({ $regions }), a status
    ({ $standings }), both (`!groups europe new`), the name of a group or its town, or `mine`.
groups-head =
    { $groups ->
        [one] One user group:
       *[other] { $groups } user groups:
    }
groups-head-region =
    { $groups ->
        [one] One user group in { $region }:
       *[other] { $groups } user groups in { $region }:
    }
groups-head-standing =
    { $groups ->
        [one] One user group stands at “{ $standing }”:
       *[other] { $groups } user groups stand at “{ $standing }”:
    }
groups-head-both =
    { $groups ->
        [one] One user group in { $region } stands at “{ $standing }”:
       *[other] { $groups } user groups in { $region } stand at “{ $standing }”:
    }
groups-line = **{ $no }** { $name }: { $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name } ({ $region })
groups-line-region = **{ $no }** { $name } ({ $region }): { $standing }
groups-more =
    { $groups ->
        [one] … and one more: write { $from } behind it to see it.
       *[other] … and { $groups } more: write { $from } behind it to read on from there.
    }
groups-more-file = `!groups export csv` hands out all of them as files.
groups-foot = `!group show` with its number shows one of them.
groups-count = **{ $groups } user groups:** { $official } official, { $new } new, { $proposed } proposed, { $revoked } with their status
    revoked
groups-count-region = **{ $region }:** { $official } official, { $new } new, { $proposed } proposed, { $revoked } revoked
groups-count-elsewhere = **In no region of the programme:** { $official } official, { $new } new, { $proposed } proposed, { $revoked } revoked
groups-count-foot =
    Which they are: `!groups europe` lists those of a region, `!groups official` those of a status, `!groups europe new`
    both, `!groups Oslo` those of a town, `!groups mine` yours. `!group show G4` shows one.
groups-mine-none = You organise no user group here, and mentor none. `!groups` shows which there are.
groups-organised = You organise:
groups-mentored = You mentor:
groups-offered = You were asked to mentor:
