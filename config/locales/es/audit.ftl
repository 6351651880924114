### Lo que el equipo organizador ve de una persona: qué es y qué fue, qué decidió y qué se decidió
### sobre ella.

audit-head = Lo que sé de { $who }, solo para el equipo organizador:
audit-nobody = De { $who } no sé nada que corresponda aquí: ningún papel y ninguna decisión suya ni sobre su persona.

## Ahora

audit-now = **Ahora**
audit-now-nothing = ningún papel
audit-in = en { $room } desde el { $since }
audit-moderates = modera { $room } desde el { $since }
audit-holds = con el título desde el { $since }, por el ticket { $no }
audit-holds-paused = con el título desde el { $since }, por el ticket { $no }; en pausa hasta el { $until }
audit-emeritus = persona emérita desde el { $since }; ticket { $no }
audit-ended = sin el título desde el { $since }: se retiró; ticket { $no }

## Papeles ganados y perdidos

audit-turns = **Papeles ganados y perdidos**, los últimos { $shown } de { $all }
audit-came = { $at }: entra en { $room }
audit-went = { $at }: ya no está en { $room }
audit-empowered = { $at }: empieza a moderar { $room }
audit-unempowered = { $at }: ya no modera { $room }
audit-became = { $at }: recibe el título
audit-paused = { $at }: se toma una pausa hasta el { $until }
audit-resumed = { $at }: vuelve de la pausa
audit-stepped-down = { $at }: lo deja
audit-returned = { $at }: vuelve a tener el título
audit-taken-back = { $at }: se le retira el título

## Decisiones

audit-by = **Decisiones suyas**, las últimas { $shown } de { $all }
audit-by-none = **Decisiones suyas**: ninguna
audit-about = **Decisiones sobre su persona**, las últimas { $shown } de { $all }
audit-about-none = **Decisiones sobre su persona**: ninguna
audit-waiting = **Espera su palabra**, lo último: { $shown } de { $all }
audit-waits = { $request }, hasta el { $until }
audit-foot =
    Un papel que alguien tenía antes de llegar yo cuenta desde que lo vi por primera vez. Que has leído esto también queda
    anotado (`!trail`).
