### Ce qui s'est passé sur un ticket, une ligne par changement. Ce que répond `!history`.

history-head = **Ticket { $no }** de { $who }, ce qui s'est passé jusqu'ici :
history-earlier =
    { $changes ->
        [one] … { $changes } entrée plus ancienne, puis :
       *[other] … { $changes } entrées plus anciennes, puis :
    }

## Sélection

history-opened = { $at } : { $who } a envoyé sa candidature
history-selected = { $at } : { $by } a retenu la candidature
history-rejected = { $at } : { $by } a refusé la candidature ; une nouvelle est bienvenue à partir du { $again }
history-scored = { $at } : { $by } a donné des points : { $marks }
history-shortlisted = { $at } : { $by } l'a mise dans la présélection
history-unshortlisted = { $at } : { $by } l'a retirée de la présélection
history-held = { $at } : { $by } l'a mise en suspens jusqu'au { $until }
history-unheld = { $at } : { $by } a mis fin au suspens, avec une réponse d'ici le { $hear_by }
history-hold-over = { $at } : le suspens a pris fin, avec une réponse d'ici le { $hear_by }
history-withdrawn = { $at } : { $who } a retiré la candidature
history-told = { $at } : l'équipe d'organisation a appris que cela attend

## Mentorat

history-waiting = { $at } : personne n'était libre pour le mentorat
history-chosen = { $at } : { $who } a souhaité { $mentor } comme mentor
history-offered = { $at } : j'ai demandé le mentorat à { $mentor }, jusqu'au { $until }
history-asked = { $at } : j'ai demandé des nouvelles à { $mentor }
history-more-time = { $at } : { $mentor } a demandé du temps jusqu'au { $until }
history-declined = { $at } : { $mentor } a décliné
history-expired = { $at } : le délai de réponse de { $mentor } a pris fin
history-retracted = { $at } : la demande à { $mentor } a été retirée
history-not-taken = { $at } : { $mentor } n'a pas pu s'en charger
history-accepted = { $at } : { $mentor } a accepté
history-released = { $at } : { $mentor } n'a pas pu poursuivre le mentorat
history-assigned = { $at } : { $by } a confié le mentorat à { $mentor }
history-silent = { $at } : { $by } attendait un mot de { $asked }, à qui je l'ai demandé
history-answered = { $at } : { $by } était là
history-ticked = { $at } : { $by } a coché sur la liste : { $item }
history-unticked = { $at } : { $by } a rouvert sur la liste : { $item }
history-memo = { $at } : { $by } a noté, pour les mentors et l'équipe d'organisation seulement :
history-noted = { $at } : { $by } a noté :
history-not-yet = { $at } : { $mentor } a dit que ce n'est pas encore le moment

## Approbation

history-thumbs-up = { $at } : 👍 { $mentor } a donné son feu vert
history-sponsoring = { $at } : { $by } a parrainé ; il en faut d'autres
history-sponsored = { $at } : { $by } a parrainé, et le ticket a été fermé comme SPONSORED
history-concern = { $at } : une réserve a été émise :
history-concern-by = { $at } : { $by } a émis une réserve :
history-settled = { $at } : la réserve { $number } a été levée :
history-settled-by = { $at } : { $by } a levé la réserve { $number } :
history-objections-over = { $at } : le délai de réserves a pris fin
history-unsponsored = { $at } : { $by } a retiré le parrainage
history-words-expired = { $at } : ce qui avait été écrit à ce sujet a été effacé, le délai étant passé
history-taken-back = { $at } : { $by } a aussitôt repris { $what }
history-amended = { $at } : { $who } a corrigé une réponse
