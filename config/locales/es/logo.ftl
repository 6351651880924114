### Los logotipos de los grupos de usuarios.

logo-new = El logotipo de { $name }, un grupo de usuarios nuevo
logo-official = El logotipo de { $name }, un grupo de usuarios oficial
logo-waits =
    { $no } todavía no tiene logotipo: recibe el de grupo nuevo cuando se admite. `!group show { $no }` muestra en qué
    punto está.
logo-revoked =
    A { $no } se le retiró el estado y, con él, el logotipo. Ambos vuelven cuando el estado se concede de nuevo;
    `!group show { $no }` muestra qué falta.
logo-never =
    { $no } no es un grupo de usuarios de este programa, así que no tiene logotipo. `!group show { $no }` muestra en qué
    punto está.
logo-letters = No pude dibujar el logotipo de { $name }: ninguna tipografía de aquí tiene { $letters }
logo-fonts =
    Quien me mantiene puede arreglarlo con una tipografía que tenga esos signos: instalada en mi máquina (las Noto
    tienen casi todos) o en el directorio que indica `[logos]` en mi configuración. Tras reiniciarme, `!group logo` lo
    dibuja.
logo-too-long =
    No pude dibujar el logotipo de { $name }: el nombre tiene más de { $most } signos. Uno más corto sí se puede
    dibujar.
logo-nameless = No pude dibujar el logotipo de un grupo de usuarios: de su nombre no se ve nada.
logo-broken = No pude dibujar el logotipo de { $name }: algo falla en su plantilla. `chancery check` dice qué es.
logo-later = El logotipo de { $name } todavía no se puede dibujar aquí. El equipo organizador sabe qué falta.
