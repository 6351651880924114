### Wie die Usergroups jeder Region dastehen und was fehlt; und ihre Daten als Dateien.

group-report-head =
    { $groups ->
        [one] Eine Usergroup und was fehlt:
       *[other] { $groups } Usergroups nach Regionen und was fehlt:
    }
group-report-whole = { $whole } vollständig, bei { $lacking } fehlt etwas:
group-report-all-whole =
    { $groups ->
        [one] Sie ist vollständig.
       *[other] Alle { $groups } sind vollständig.
    }
group-report-tally = { $open }: { $groups }
group-report-tally-proposed = Warten auf die Aufnahme: { $groups }
group-report-tally-supported = Lassen nach und bekommen Hilfe: { $groups }
group-report-group = **{ $no }** { $name } ({ $standing })
group-report-proposed = wartet auf die Aufnahme seit { $since }
group-report-supported = lässt nach, Hilfe bis { $until }
group-report-support-over = lässt nach; die Hilfe endete { $until }
group-report-revoked = Status entzogen { $since }
group-report-ready = alles vollständig: `!grant { $no }` macht sie offiziell
group-report-lapsed = „{ $criterion }“ wurde zuletzt { $at } bestätigt und sollte wieder angesehen werden
group-report-foot = Welche Gruppen das sind, sagt `!groups report` mit einer Region dahinter: { $regions }.
group-report-more =
    { $groups ->
        [one] … und noch eine: Schreib { $from } dahinter, um sie zu sehen.
       *[other] … und { $groups } weitere: Schreib { $from } dahinter, um von dort an weiterzulesen.
    }
export-groups =
    { $files ->
        [one] Hier sind die Daten zu { $groups } Usergroups als eine Datei.
       *[other] Hier sind die Daten zu { $groups } Usergroups als { $files } Dateien.
    }
