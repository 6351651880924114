### La configuración se lee de nuevo mientras el bot funciona, o no se pudo leer al arrancar.

## Leída de nuevo

reload-taken =
    { $changes ->
        [one] He leído de nuevo los archivos y desde ahora me guío por ellos. Ha cambiado una cosa:
       *[other] He leído de nuevo los archivos y desde ahora me guío por ellos. Han cambiado { $changes } cosas:
    }
reload-shown =
    { $changes ->
        [one] Los archivos son correctos. Cambiaría una cosa; { $command } la aplica:
       *[other] Los archivos son correctos. Cambiarían { $changes } cosas; { $command } las aplica:
    }
reload-altered = { $key }: { $was } → { $now }
reload-added = { $key }: { $now } (nuevo)
reload-removed = { $key }: era { $was } y ahora no figura
reload-counted = { $key }: { $was } → { $now } entradas
reload-listed = { $key }: dice otra cosa
reload-file = { $file }: dice otra cosa
reload-more =
    { $changes ->
        [one] … y una más
       *[other] … y { $changes } más
    }
reload-foot =
    Las solicitudes que ya se están escribiendo conservan sus preguntas; los plazos en curso siguen los números nuevos.
reload-nothing = He leído de nuevo los archivos: me guío por ellos y nada ha cambiado.
reload-restart = Esto también ha cambiado, pero solo valdrá cuando el bot se inicie de nuevo:
reload-key = { $key }
reload-wrong =
    { $problems ->
        [one] Los archivos no se pueden usar así, de modo que sigo con lo que había. Primero hay que corregir esto:
       *[other] Los archivos no se pueden usar así, de modo que sigo con lo que había. Primero hay que corregir estas { $problems } cosas:
    }
reload-problem = { $problem }

## Modo seguro

safe-mode =
    { $problems ->
        [one] Estoy en modo seguro: mi configuración no se puede usar así. Quien me administra debe corregir esto:
       *[other] Estoy en modo seguro: mi configuración no se puede usar así. Quien me administra debe corregir estas { $problems } cosas:
    }
safe-mode-foot =
    Hasta entonces no decido nada, y nada se pierde: lo que se escriba lo respondo después. { $reload } aquí hace que lo intente
    de nuevo; { $status } muestra cómo está.
safe-mode-over = Todo está bien otra vez: sigo, con todo lo que se dijo entretanto.
safe-mode-help =
    Estoy en modo seguro, porque mi configuración no se puede usar. En esta sala respondo a { $status }, que muestra qué hay que
    corregir, y a { $reload }, que lo intenta de nuevo. Todo lo demás lo respondo después.
