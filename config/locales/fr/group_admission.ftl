### Groupes d'utilisateurs : comment ils sont proposés, regardés par les ambassadeurs et ambassadrices de leur région, et admis ou non.

## À l'équipe d'organisation

proposal-head = Un groupe d'utilisateurs est proposé : { $no } **{ $name }**, par { $by }.
proposal-place = Lieu : { $place }
proposal-region =
    Région : { $region }, avec { $groups ->
        [0] aucun groupe d'utilisateurs pour l'instant
        [one] un groupe d'utilisateurs
       *[other] { $groups } groupes d'utilisateurs
    } et { $ambassadors ->
        [0] personne qui porte le titre
        [one] une personne qui porte le titre
       *[other] { $ambassadors } personnes qui portent le titre
    }.
steps-open = Ce qui manque pour être un groupe d'utilisateurs officiel :
steps-done = Toutes les étapes vers le groupe d'utilisateurs officiel sont faites.
proposal-beside = Au même endroit :
proposal-namesakes = Du même nom, ailleurs :
proposal-shown =
    Je l'ai montré aux ambassadeurs et ambassadrices de la région. Il peut être admis dès que l'une de ces personnes dit que cela
    convient, et à partir du { $until } dans tous les cas.
proposal-nobody-there = Personne qui porte le titre dans la région ne peut en dire quelque chose : merci de regarder vous-mêmes.
proposal-foot =
    ✅ `!admit { $no }` en fait un nouveau groupe · `!refuse { $no }` et un motif, que liront les personnes qui l'organisent ·
    `!refuse { $no } spam` si ce n'est pas du tout un groupe d'utilisateurs · `!group show { $no }`
proposal-waits = { $no } **{ $name }** attend votre réponse depuis le { $since }.

## Groupes au même endroit

neighbour = { $no } { $name } ({ $place }) : { $standing } ; { $contact } parle pour lui, et personne ne l'accompagne encore
neighbour-mentored = { $no } { $name } ({ $place }) : { $standing } ; { $contact } parle pour lui, et { $mentor } l'accompagne
namesake = { $no } { $name } : { $standing }
overlap-head = { $by } propose un groupe d'utilisateurs là où il y en a déjà un : { $no } **{ $name }**.
overlap-ask =
    Vous connaissez la région : est-ce que cela convient ? ✅ ou `!group agree { $no }` si oui ; `!group object { $no }` et
    pourquoi si vous voyez une difficulté. L'équipe d'organisation le lit avant de décider, ce qu'elle peut faire à partir du
    { $until } si personne n'a donné son accord avant.
overlap-ended =
    Les ambassadeurs et ambassadrices de la région ont eu le temps de dire quelque chose de { $no } **{ $name }**. Vous pouvez
    décider maintenant.
overlap-silence = Personne qui porte le titre dans la région n'en a dit quoi que ce soit.
opinion-fine = Cela convient à { $by }.
opinion-difficult = { $by } voit une difficulté :
agreed = { $by } connaît la région et trouve que { $no } **{ $name }** a sa place à côté des groupes de là-bas. Vous pouvez décider maintenant.
agreed-thanks = Merci. L'équipe d'organisation sait maintenant que { $no } a sa place à côté des groupes de là-bas.
objected = { $by } connaît la région et voit une difficulté avec { $no } **{ $name }**. Cela ne décide rien ; merci d'y penser quand vous le ferez.
objected-thanks =
    Merci. L'équipe d'organisation le lit avant de décider de { $no }. Si vous en venez à le voir autrement :
    `!group agree { $no }`.
not-your-region = { $no } est dans la région { $region }, et la question s'adresse aux personnes qui y portent le titre. `!feedback` dit à l'équipe d'organisation ce que vous savez.
not-of-its-region = { $no } n'est pas dans votre région. `!feedback` dit à l'équipe d'organisation ce que vous savez.
overlap-lasts =
    Il y a déjà des groupes au même endroit que { $no }, et les ambassadeurs et ambassadrices de la région peuvent en dire quelque
    chose jusqu'au { $until }. Vous pourrez l'admettre alors, ou dès que quelqu'un dit `!group agree { $no }`.

## Admis

not-proposed = { $no } n'attend pas d'être admis : { $standing }. `!group show { $no }` en dit plus.
admit-preview = Cela ferait de { $no } **{ $name }** un nouveau groupe.
admit-opinions = Ce qu'en disent les personnes qui portent le titre dans la région :
admitted = { $by } a admis { $no } **{ $name }** comme nouveau groupe. Les personnes qui l'organisent l'apprennent, et tout le monde dans le salon des annonces.
letter-admitted = Bienvenue ! { $by } a admis **{ $name }** ({ $no }) comme nouveau groupe d'utilisateurs de { -community }.
letter-admitted-gets =
    Un nouveau groupe figure dans `!groups`, porte le logo des nouveaux groupes, qui aide à vous trouver, et une personne qui porte
    le titre est recherchée pour vous accompagner.
letter-admitted-next = Ce qui reste sur le chemin du groupe d'utilisateurs officiel, et ce qui aide :
letter-admitted-foot =
    Rien ne presse : tout cela est là pour aider plus que pour examiner. `!group show { $no }` montre à tout moment où vous en êtes.
announced-new = Souhaitons la bienvenue à un nouveau groupe d'utilisateurs : **{ $name }** ! `!group show { $no }` en dit plus.
announced-new-in = Souhaitons la bienvenue à un nouveau groupe d'utilisateurs ({ $region }) : **{ $name }** ! `!group show { $no }` en dit plus.

## Non admis

refuse-preview = { $no } **{ $name }** ne serait pas admis, et les personnes qui l'organisent liraient ceci :
letter-refused = Merci d'avoir proposé **{ $name }** ({ $no }). { $by } ne l'a pas admis comme groupe d'utilisateurs pour l'instant. En voici le motif :
letter-no-group =
    Merci de votre intérêt. **{ $name }** ({ $no }) n'est pas un groupe d'utilisateurs tel que cette communauté l'entend, et n'a donc
    pas été admis.
letter-about = Ce qu'est un groupe d'utilisateurs : { $about }
letter-again = Vous pouvez de nouveau proposer un groupe dès que cela convient : `!group new`.
refused = { $by } n'a pas admis { $no } **{ $name }**. Les personnes qui l'organisent lisent ce motif, et comment revenir :
refused-as-spam = { $by } n'a pas admis { $no } **{ $name }**, car ce n'est pas un groupe d'utilisateurs. La personne qui l'a proposé lit ce que c'est.
mistaken-too-often =
    { $proposals ->
        [one] Ce que vous avez proposé n'était pas un groupe d'utilisateurs
       *[other] { $proposals } de vos propositions n'étaient pas des groupes d'utilisateurs
    }, et je n'en prends donc pas d'autre de moi-même. Si vous organisez bien un groupe, dites-le à l'équipe d'organisation :
    `!feedback` et quelques mots.
