### Cómo están los grupos de usuarios de cada región y qué falta; y sus datos como archivos.

group-report-head =
    { $groups ->
        [one] Un grupo de usuarios, y qué falta:
       *[other] { $groups } grupos de usuarios por región, y qué falta:
    }
group-report-whole = { $whole } completos, { $lacking } a los que les falta algo:
group-report-all-whole =
    { $groups ->
        [one] Está completo.
       *[other] Los { $groups } están completos.
    }
group-report-tally = { $open }: { $groups }
group-report-tally-proposed = A la espera de ser admitidos: { $groups }
group-report-tally-supported = En declive y con ayuda: { $groups }
group-report-group = **{ $no }** { $name } ({ $standing })
group-report-proposed = espera ser admitido desde el { $since }
group-report-supported = en declive, con ayuda hasta el { $until }
group-report-support-over = en declive; la ayuda terminó el { $until }
group-report-revoked = estado retirado el { $since }
group-report-ready = todo está completo: `!grant { $no }` lo hace oficial
group-report-lapsed = «{ $criterion }» se validó por última vez el { $at }; hay que volver a mirarlo
group-report-foot = Qué grupos son lo dice `!groups report` con una región detrás: { $regions }.
group-report-more =
    { $groups ->
        [one] … y uno más: escribe { $from } detrás para verlo.
       *[other] … y { $groups } más: escribe { $from } detrás para seguir leyendo desde ahí.
    }
export-groups =
    { $files ->
        [one] Aquí están los datos de { $groups } grupos de usuarios, en un archivo.
       *[other] Aquí están los datos de { $groups } grupos de usuarios, en { $files } archivos.
    }
