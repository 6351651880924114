### Was das Organisationsteam von einer Person sieht: was sie ist und war, was sie entschieden hat und was über
### sie entschieden wurde.

audit-head = Was ich von { $who } weiß, nur für das Organisationsteam:
audit-nobody = Von { $who } weiß ich nichts, was hierher gehört: keine Rolle und keine Entscheidung von oder über { $who }.

## Jetzt

audit-now = **Jetzt**
audit-now-nothing = keine Rolle
audit-in = { $room }, seit { $since }
audit-moderates = Moderation: { $room }, seit { $since }
audit-holds = Ambassador seit { $since }, durch Ticket { $no }
audit-holds-paused = Ambassador seit { $since }, durch Ticket { $no }; Pause bis { $until }
audit-emeritus = Emeritus seit { $since }; Ticket { $no }
audit-ended = ohne Titel seit { $since }: Er wurde zurückgenommen; Ticket { $no }

## Bekommen und verloren

audit-turns = **Rollen bekommen und verloren**, die letzten { $shown } von { $all }
audit-came = { $at }: dazugekommen: { $room }
audit-went = { $at }: nicht mehr da: { $room }
audit-empowered = { $at }: neu in der Moderation: { $room }
audit-unempowered = { $at }: nicht mehr in der Moderation: { $room }
audit-became = { $at }: Ambassador geworden
audit-paused = { $at }: Pause begonnen, bis { $until }
audit-resumed = { $at }: zurück aus der Pause
audit-stepped-down = { $at }: Amt niedergelegt
audit-returned = { $at }: wieder Ambassador geworden
audit-taken-back = { $at }: Titel zurückgenommen

## Entschieden

audit-by = **Von der Person entschieden**, die letzten { $shown } von { $all }
audit-by-none = **Von der Person entschieden**: nichts
audit-about = **Über die Person entschieden**, die letzten { $shown } von { $all }
audit-about-none = **Über die Person entschieden**: nichts
audit-waiting = **Wartet auf ein Wort der Person**, die letzten { $shown } von { $all }
audit-waits = { $request }, bis { $until }
audit-foot =
    Eine Rolle, die jemand schon vor mir hatte, zählt von da an, wo ich sie zuerst gesehen habe. Dass du das gelesen hast,
    ist ebenfalls festgehalten (`!trail`).
