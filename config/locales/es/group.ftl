### Los grupos de usuarios, como los ve todo el mundo.

groups-off = Este programa no tiene grupos de usuarios.
no-such-group = No hay ningún grupo de usuarios { $no }. `!groups` los muestra.
no-group-of-yours = Aquí no organizas ningún grupo de usuarios; di a cuál te refieres: `!group show G4`. `!groups` los muestra.
which-group = Organizas más de un grupo de usuarios; di a cuál te refieres: `!group show G4`.
not-your-own-group = Tú organizas { $no }, y nadie juzga a su propio grupo, sea lo que sea además. Pídeselo a otra persona, por favor.
groups-none = Todavía no hay grupos de usuarios.
groups-head = Los grupos de usuarios:
groups-line = **{ $no }** { $name }: { $standing }
