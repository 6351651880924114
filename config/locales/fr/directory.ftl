### À qui demander quoi, et qui porte le titre.

topics-kept = Merci ! Qui m'interroge avec `!who` vous trouve désormais par ces sujets :
topics-head = Voici par quoi l'on vous trouve en m'interrogeant avec `!who` :
topics-none =
    Jusqu'ici, aucun sujet ne mène à vous. Écrivez `!topics` et ce sur quoi vous aimez qu'on vous interroge, séparé par
    des virgules : `!topics rust, réseaux, organiser des rencontres`.
topics-foot = `!topics` avec d'autres les remplace, `!topics -` les efface.
topics-erased = C'est effacé : plus aucun sujet ne mène à vous.
topics-unlisted =
    Vous avez choisi de ne pas figurer publiquement dans l'annuaire ; je garde donc vos sujets pour moi, et ils ne mènent
    personne à vous :
topics-empty = Je n'y ai trouvé aucun sujet. Cela s'écrit ainsi : { $usage }.
topics-long =
    Cela fait { $has } caractères, et { $max } sont le maximum. Quelques mots par sujet suffisent : ils permettent de vous
    trouver, et le reste, on vous le demandera.

found-head = Sur « { $topic } », vous pouvez interroger :
found-ambassador = { $who }, { -title } depuis le { $since } : { $topics }
found-ambassador-region = { $who }, { -title } pour la région { $region } depuis le { $since } : { $topics }
found-mentor = { $who }, mentor : { $topics }
found-more =
    { $people ->
        [one] Une autre personne s'y connaît.
       *[other] { $people } autres personnes s'y connaissent.
    } Avec une région après le sujet, je ne cherche que là.
found-foot = Écrivez-leur simplement dans une discussion directe.
found-none =
    Personne ne m'a dit jusqu'ici s'y connaître en « { $topic } ». D'autres mots mèneront peut-être à quelqu'un ; ou posez
    votre question à une région avec `!ask`.
found-none-region =
    Dans la région { $region }, personne ne m'a dit jusqu'ici s'y connaître en « { $topic } ». Sans la région, je cherche
    partout ; `!ask` avec la région pose tout de même votre question à ses ambassadeurs et ambassadrices.

whois-holder = Oui, { $who } est { -title }, depuis le { $since }.
whois-holder-region = Oui, { $who } est { -title } pour la région { $region }, depuis le { $since }.
whois-unlisted = Oui, { $who } est { -title }, et souhaite que rien d'autre ne soit public.
whois-paused = En pause jusqu'au { $until }.
whois-emeritus =
    { $who } a été { -title } à partir du { $since } et a quitté cette fonction le { $until }. Le titre n'est plus, notre gratitude
    demeure.
whois-nobody =
    Non, { $who } ne porte ici aucun titre. Fiez-vous à cet identifiant Matrix en entier, car un nom peut être n'importe
    quoi. Si cette personne dit autre chose, prévenez l'équipe d'organisation, s'il vous plaît.
whois-by-name =
    De qui parlez-vous ? Chacun peut se donner n'importe quel nom, je me fie donc aux seuls identifiants Matrix :
    mentionnez la personne, ou copiez son identifiant de son profil. { $usage }
