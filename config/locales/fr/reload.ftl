### La configuration est relue pendant que le bot tourne, ou n'a pas pu être lue au démarrage.

## Relue

reload-taken =
    { $changes ->
        [one] J'ai relu les fichiers et je m'y tiens désormais. Une chose a changé :
       *[other] J'ai relu les fichiers et je m'y tiens désormais. { $changes } choses ont changé :
    }
reload-shown =
    { $changes ->
        [one] Les fichiers sont corrects. Une chose changerait ; { $command } l'applique :
       *[other] Les fichiers sont corrects. { $changes } choses changeraient ; { $command } les applique :
    }
reload-altered = { $key } : { $was } → { $now }
reload-added = { $key } : { $now } (nouveau)
reload-removed = { $key } : était { $was }, n'y figure plus
reload-counted = { $key } : { $was } → { $now } entrées
reload-listed = { $key } : dit autre chose
reload-file = { $file } : dit autre chose
reload-more =
    { $changes ->
        [one] … et une de plus
       *[other] … et { $changes } de plus
    }
reload-foot =
    Les candidatures en cours de rédaction gardent leurs questions ; les délais qui courent suivent les nouveaux nombres.
reload-nothing = J'ai relu les fichiers : je m'y tiens, et rien n'a changé.
reload-restart = Ceci a changé aussi, mais ne vaudra qu'une fois le bot redémarré :
reload-key = { $key }
reload-wrong =
    { $problems ->
        [one] Les fichiers ne sont pas utilisables en l'état, je continue donc comme avant. Il faut d'abord corriger ceci :
       *[other] Les fichiers ne sont pas utilisables en l'état, je continue donc comme avant. Il faut d'abord corriger ces { $problems } choses :
    }
reload-problem = { $problem }

## Mode sans échec

safe-mode =
    { $problems ->
        [one] Je suis en mode sans échec : ma configuration n'est pas utilisable en l'état. Qui m'administre doit corriger ceci :
       *[other] Je suis en mode sans échec : ma configuration n'est pas utilisable en l'état. Qui m'administre doit corriger ces { $problems } choses :
    }
safe-mode-foot =
    D'ici là, je ne décide rien, et rien n'est perdu : je réponds ensuite à tout ce qui est écrit. { $reload } ici me fait
    réessayer ; { $status } montre où on en est.
safe-mode-over = Tout est de nouveau en ordre : je continue, avec tout ce qui s'est dit entre-temps.
safe-mode-help =
    Je suis en mode sans échec, parce que ma configuration n'est pas utilisable. Dans ce salon, je réponds à { $status }, qui montre
    ce qu'il faut corriger, et à { $reload }, qui réessaie. Je réponds à tout le reste ensuite.
