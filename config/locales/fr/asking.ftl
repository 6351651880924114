### Ce qui est demandé quand une ligne était presque une commande, ou qu'il y manque quelque chose.

## Presque une commande

did-you-mean = Je ne connais pas `!{ $word }`. Vouliez-vous dire { $meant } ?
perhaps-meant = Vouliez-vous dire { $meant } ?
meant-foot = ✅ `!confirm { $number }` le fait, ❌ `!discard { $number }` n'en fait rien.
addressed-words =
    Je comprends les commandes : `!help` montre ce que vous pouvez faire. Dans notre discussion directe, je réponds aussi aux
    questions.

## Ce qui manque

which-ticket = Quel ticket ? Touchez son numéro, ou écrivez { $usage }.
choice-ticket = { $tap } { $no } { $who } : { $stage }
ask-group = Quel groupe d'utilisateurs ? Touchez son numéro, ou écrivez { $usage }.
choice-group = { $tap } { $no } { $name }
which-person = Qui ? Touchez un numéro, ou écrivez { $usage }.
choice-person = { $tap } { $who }
which-word = Lequel ? Touchez son numéro, ou écrivez { $usage }.
choice-word = { $tap } { $word }
choice-language = { $tap } { $language }
choices-more =
    { $more ->
        [one] Il y en a { $more } de plus : écrivez { $usage }.
       *[other] Il y en a { $more } de plus : écrivez { $usage }.
    }
only-ticket = Ce ne peut être que le ticket { $no } de { $who } (« { $stage } »). ✅ { $request } le fait.
only-group = Ce ne peut être que le groupe d'utilisateurs { $no }, { $name }. ✅ { $request } le fait.
no-ticket-now =
    En ce moment, il n'y a aucun ticket pour lequel vous pourriez utiliser { $command }. `!tickets` montre les tickets
    ouverts.
no-group-now =
    En ce moment, il n'y a aucun groupe d'utilisateurs pour lequel vous pourriez utiliser { $command }. `!groups` les montre
    tous.
rest-next =
    Il manque quelque chose à { $request } : { $what }. Écrivez-le ici dans votre prochain message ; je l'attends jusqu'au
    { $until }.
rest-reply =
    Il manque quelque chose à { $request } : { $what }. Écrivez-le en réponse à ce message ; je l'attends jusqu'au { $until }.
rest-foot = ❌ `!discard { $number }` n'en fait rien.
rest-regions = Les régions : { $regions }.
