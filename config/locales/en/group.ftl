### User groups, as everybody sees them.

groups-off = This programme has no user groups.
no-such-group = There is no user group { $no }. `!groups` lists them.
no-group-of-yours = You organise no user group here, so say which one you mean: `!group show G4`. `!groups` lists them.
which-group = You organise more than one user group, so say which one you mean: `!group show G4`.
not-your-own-group = You organise { $no } yourself, and nobody judges their own group, whatever else they are. Please ask somebody else to.
groups-none = There are no user groups yet.
groups-head = The user groups:
groups-line = **{ $no }** { $name }: { $standing }
