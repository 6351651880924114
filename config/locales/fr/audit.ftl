### Ce que l'équipe d'organisation voit d'une personne : ce qu'elle est et était, ce qu'elle a décidé,
### et ce qui a été décidé à son sujet.

audit-head = Ce que je sais de { $who }, pour l'équipe d'organisation seule :
audit-nobody =
    Je ne sais rien de { $who } qui ait sa place ici : aucun rôle, et aucune décision de sa part ou à son sujet.

## Maintenant

audit-now = **Maintenant**
audit-now-nothing = aucun rôle
audit-in = dans { $room } depuis le { $since }
audit-moderates = modère { $room } depuis le { $since }
audit-holds = a le titre depuis le { $since }, par le ticket { $no }
audit-holds-paused = a le titre depuis le { $since }, par le ticket { $no } ; en pause jusqu'au { $until }
audit-emeritus = membre émérite depuis le { $since } ; ticket { $no }
audit-ended = n'a plus le titre depuis le { $since } : il a été retiré ; ticket { $no }

## Rôles reçus et perdus

audit-turns = **Rôles reçus et perdus**, les { $shown } derniers sur { $all }
audit-came = { $at } : entre dans { $room }
audit-went = { $at } : n'est plus dans { $room }
audit-empowered = { $at } : commence à modérer { $room }
audit-unempowered = { $at } : ne modère plus { $room }
audit-became = { $at } : reçoit le titre
audit-paused = { $at } : prend une pause, jusqu'au { $until }
audit-resumed = { $at } : revient de la pause
audit-stepped-down = { $at } : se retire
audit-returned = { $at } : a de nouveau le titre
audit-taken-back = { $at } : le titre lui est retiré

## Décisions

audit-by = **Décisions de sa part**, les { $shown } dernières sur { $all }
audit-by-none = **Décisions de sa part** : aucune
audit-about = **Décisions à son sujet**, les { $shown } dernières sur { $all }
audit-about-none = **Décisions à son sujet** : aucune
audit-waiting = **Attend sa réponse** : { $shown } sur { $all }, les plus récentes
audit-waits = { $request }, jusqu'au { $until }
audit-foot =
    Un rôle que quelqu'un avait avant mon arrivée compte à partir du moment où je l'ai vu. Le fait que vous avez lu ceci est
    noté, lui aussi (`!trail`).
