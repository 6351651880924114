### Ce qui s'est passé pour un groupe d'utilisateurs, une ligne par changement. Ce que répond `!group history`.

group-history-head = **{ $no }** { $name }, ce qui s'est passé jusqu'ici :

## Son statut

group-history-proposed = { $at } : { $by } a proposé le groupe
group-history-amended = { $at } : { $by } a changé ce qui en est dit
group-history-handed-over = { $at } : { $by } l'a transmis ; { $to } parle pour lui
group-history-admitted = { $at } : { $by } l'a admis comme nouveau groupe
group-history-refused = { $at } : { $by } ne l'a pas admis
group-history-granted = { $at } : { $by } en a fait un groupe d'utilisateurs officiel
group-history-supported = { $at } : { $by } a veillé à un coup de main, jusqu'au { $until }
group-history-recovered = { $at } : { $by } a dit qu'il avance de nouveau par lui-même
group-history-revoked = { $at } : { $by } lui a retiré son statut
group-history-regranted = { $at } : { $by } lui a rendu son statut
group-history-closed = { $at } : { $by } l'a fermé

## Ses étapes

group-history-validated = { $at } : { $by } l'a constaté : { $criterion }
group-history-validated-until = { $at } : { $by } l'a constaté, jusqu'au { $until } : { $criterion }
group-history-invalidated = { $at } : { $by } a rouvert : { $criterion }
group-history-waived = { $at } : { $by } a donné une dispense : { $criterion }
group-history-look-again =
    { $steps ->
        [one] { $at } : on a demandé de regarder à nouveau { $steps } étape
       *[other] { $at } : on a demandé de regarder à nouveau { $steps } étapes
    }
group-history-ended =
    { $steps ->
        [one] { $at } : ce qui avait été constaté de { $steps } étape ne valait plus
       *[other] { $at } : ce qui avait été constaté de { $steps } étapes ne valait plus
    }

## Qui l'accompagne

group-history-waiting = { $at } : personne n'était libre pour l'accompagner
group-history-offered = { $at } : j'ai demandé à { $mentor } de l'accompagner, jusqu'au { $until }
group-history-reminded = { $at } : j'ai envoyé un rappel à qui devait répondre
group-history-extended = { $at } : la réponse peut attendre jusqu'au { $until }
group-history-declined = { $at } : { $mentor } a décliné
group-history-expired = { $at } : le délai de réponse de { $mentor } est passé
group-history-retracted = { $at } : la demande à { $mentor } a été retirée
group-history-not-taken = { $at } : { $mentor } n'a pas pu le prendre
group-history-mentored = { $at } : { $mentor } l'accompagne désormais
group-history-assigned = { $at } : { $by } l'a confié à { $mentor }
group-history-released = { $at } : { $mentor } n'a pas pu continuer à l'accompagner
