### Los grupos de usuarios, como los ve todo el mundo.

groups-off = Este programa no tiene grupos de usuarios.
no-such-group = No hay ningún grupo de usuarios { $no }. `!groups` los muestra.
no-group-of-yours = Aquí no organizas ningún grupo de usuarios; di a cuál te refieres: `!group show G4`. `!groups` los muestra.
which-group = Organizas más de un grupo de usuarios; di a cuál te refieres: `!group show G4`.
not-your-own-group = Tú organizas { $no }, y nadie juzga a su propio grupo, sea lo que sea además. Pídeselo a otra persona, por favor.

## Las listas

groups-none = Todavía no hay grupos de usuarios.
groups-none-such = De esos no hay ninguno por ahora. `!groups` muestra cuáles hay.
groups-unknown =
    No conozco ninguna región, estado, grupo ni ciudad «{ $words }». Detrás de `!groups` puedes escribir una región
    ({ $regions }), un estado ({ $standings }), ambos (`!groups europa nuevos`), el nombre de un grupo, su ciudad o `míos`.
groups-head =
    { $groups ->
        [one] Un grupo de usuarios:
       *[other] { $groups } grupos de usuarios:
    }
groups-head-region =
    { $groups ->
        [one] Un grupo de usuarios en { $region }:
       *[other] { $groups } grupos de usuarios en { $region }:
    }
groups-head-standing =
    { $groups ->
        [one] Un grupo de usuarios con el estado «{ $standing }»:
       *[other] { $groups } grupos de usuarios con el estado «{ $standing }»:
    }
groups-head-both =
    { $groups ->
        [one] Un grupo de usuarios en { $region } con el estado «{ $standing }»:
       *[other] { $groups } grupos de usuarios en { $region } con el estado «{ $standing }»:
    }
groups-line = **{ $no }** { $name }: { $standing }
groups-line-name = **{ $no }** { $name }
groups-line-place = **{ $no }** { $name } ({ $region })
groups-line-region = **{ $no }** { $name } ({ $region }): { $standing }
groups-more =
    { $groups ->
        [one] … y uno más: escribe { $from } detrás para verlo.
       *[other] … y { $groups } más: escribe { $from } detrás para seguir leyendo desde ahí.
    }
groups-more-file = `!groups export csv` los entrega todos como archivos.
groups-foot = `!group show` con su número muestra uno de ellos.
groups-count = **{ $groups } grupos de usuarios:** { $official } oficiales, { $new } nuevos, { $proposed } propuestos, { $revoked } con
    el estado retirado
groups-count-region = **{ $region }:** { $official } oficiales, { $new } nuevos, { $proposed } propuestos, { $revoked } con el estado retirado
groups-count-elsewhere = **En ninguna región del programa:** { $official } oficiales, { $new } nuevos, { $proposed } propuestos, { $revoked } con
    el estado retirado
groups-count-foot =
    Cuáles son: `!groups europa` muestra los de una región, `!groups oficial` los de un estado, `!groups europa nuevos` ambos,
    `!groups Oslo` los de una ciudad, `!groups míos` los tuyos. `!group show G4` muestra uno.
groups-mine-none = Aquí no organizas ni acompañas ningún grupo de usuarios. `!groups` muestra cuáles hay.
groups-organised = Organizas:
groups-mentored = Acompañas:
groups-offered = Te hemos preguntado si acompañas:
