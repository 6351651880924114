### Usergroups, wie alle sie sehen.

groups-off = Dieses Programm hat keine Usergroups.
no-such-group = Eine Usergroup { $no } gibt es nicht. `!groups` zeigt alle.
no-group-of-yours = Du organisierst hier keine Usergroup; sag also, welche du meinst: `!group show G4`. `!groups` zeigt alle.
which-group = Du organisierst mehr als eine Usergroup; sag also, welche du meinst: `!group show G4`.
not-your-own-group = Du organisierst { $no } selbst, und niemand urteilt über die eigene Gruppe, was auch immer man sonst ist. Bitte jemand anderen darum.

## Die Listen

groups-none = Es gibt noch keine Usergroups.
groups-none-such = Davon gibt es noch keine. `!groups` zeigt, welche es gibt.
groups-unknown =
    Ich kenne weder Region noch Status, Gruppe oder Ort „{ $words }“. Hinter `!groups` kannst du eine Region schreiben
    ({ $regions }), einen Status ({ $standings }), beides (`!groups europa neue Gruppe`), den Namen einer Gruppe, ihren Ort
    oder `meine`.
groups-head =
    { $groups ->
        [one] Eine Usergroup:
       *[other] { $groups } Usergroups:
    }
groups-head-region =
    { $groups ->
        [one] Eine Usergroup in der Region { $region }:
       *[other] { $groups } Usergroups in der Region { $region }:
    }
groups-head-standing =
    { $groups ->
        [one] Eine Usergroup mit dem Status „{ $standing }“:
       *[other] { $groups } Usergroups mit dem Status „{ $standing }“:
    }
groups-head-both =
    { $groups ->
        [one] Eine Usergroup in der Region { $region } mit dem Status „{ $standing }“:
       *[other] { $groups } Usergroups in der Region { $region } mit dem Status „{ $standing }“:
    }
groups-line = **{ $no }** { $name }: { $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name } ({ $region })
groups-line-region = **{ $no }** { $name } ({ $region }): { $standing }
groups-more =
    { $groups ->
        [one] … und noch eine: Schreib { $from } dahinter, um sie zu sehen.
       *[other] … und { $groups } weitere: Schreib { $from } dahinter, um von dort an weiterzulesen.
    }
groups-more-file = `!groups export csv` gibt dir alle als Dateien.
groups-foot = `!group show` mit ihrer Nummer zeigt eine davon.
groups-count = **{ $groups } Usergroups:** { $official } offiziell, { $new } neu, { $proposed } vorgeschlagen, bei { $revoked } Status
    entzogen
groups-count-region = **{ $region }:** { $official } offiziell, { $new } neu, { $proposed } vorgeschlagen, bei { $revoked } Status entzogen
groups-count-elsewhere = **In keiner Region des Programms:** { $official } offiziell, { $new } neu, { $proposed } vorgeschlagen, bei { $revoked }
    Status entzogen
groups-count-foot =
    Welche das sind: `!groups europa` zeigt die einer Region, `!groups offiziell` die mit einem Status, `!groups europa neu`
    beides, `!groups Oslo` die eines Ortes, `!groups meine` deine. `!group show G4` zeigt eine.
groups-mine-none = Du organisierst hier keine Usergroup und begleitest keine. `!groups` zeigt, welche es gibt.
groups-organised = Du organisierst:
groups-mentored = Du begleitest:
groups-offered = Du wurdest gefragt, ob du sie begleitest:
