### Usergroups, wie alle sie sehen.

groups-off = Dieses Programm hat keine Usergroups.
no-such-group = Eine Usergroup { $no } gibt es nicht. `!groups` zeigt alle.
no-group-of-yours = Du organisierst hier keine Usergroup; sag also, welche du meinst: `!group show G4`. `!groups` zeigt alle.
which-group = Du organisierst mehr als eine Usergroup; sag also, welche du meinst: `!group show G4`.
not-your-own-group = Du organisierst { $no } selbst, und niemand urteilt über die eigene Gruppe, was auch immer man sonst ist. Bitte jemand anderen darum.
groups-none = Es gibt noch keine Usergroups.
groups-head = Die Usergroups:
groups-line = **{ $no }** { $name }: { $standing }
