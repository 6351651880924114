### Comment un groupe d'utilisateurs trouve la personne qui l'accompagne. Décliner est permis, se taire ne l'est pas.

## Une demande, à la personne à qui je demande

group-offer-head =
    Voulez-vous accompagner le groupe d'utilisateurs { $no }, { $name } ? Vous avez jusqu'au { $until } pour répondre.
group-offer-contact = Son porte-parole : { $contact }
group-offer-place = Il se réunit ici : { $place }
group-offer-place-region = Il se réunit ici : { $place } ({ $region })
group-offer-region = Sa région : { $region }
group-offer-task =
    Accompagner un groupe, c'est être là pour celles et ceux qui l'organisent : vous vous parlez de temps en temps, vous
    transmettez ce que vous savez, et vous aidez à ce qui manque encore pour devenir officiel. Il s'agit de soutenir plus
    que d'examiner.
reason-group-region = Il est dans votre région : { $region }.
reason-group-language = Vous parlez { $language }, comme celles et ceux qui l'organisent.
reason-groups =
    Vous accompagnez en ce moment { $groups ->
        [0] 0 groupe
        [one] un groupe
       *[other] { $groups } groupes
    } et en acceptez { $capacity }.
reason-candidates-besides =
    Vous accompagnez aussi { $candidates ->
        [one] une personne candidate
       *[other] { $candidates } personnes candidates
    }.
reason-groups-besides =
    Vous accompagnez aussi { $groups ->
        [one] un groupe d'utilisateurs
       *[other] { $groups } groupes d'utilisateurs
    }.
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [motif]` · ⏳ `!group extend { $no }`. `!group show { $no }` en
    montre plus. Décliner est permis, se taire ne l'est pas.
group-offer-reminder =
    Le groupe d'utilisateurs { $no }, { $name }, attend encore votre réponse ; vous avez jusqu'au { $until }.
group-offer-extended =
    Vous avez maintenant jusqu'au { $until } pour répondre pour le groupe d'utilisateurs { $no }. J'ai prévenu le groupe.
group-offer-extended-before =
    Le délai pour le groupe d'utilisateurs { $no } a déjà été prolongé, et cela ne se fait qu'une fois : il s'achève le
    { $until }. `!group accept { $no }` ou `!group decline { $no }` ; les deux conviennent.
group-offer-declined =
    Merci de me le dire. Je demande à la personne suivante pour le groupe d'utilisateurs { $no } ; le groupe l'apprendra
    sans votre motif.
group-offer-expired =
    Le délai pour le groupe d'utilisateurs { $no } est passé, je demande donc à la personne suivante. Ce n'est pas grave.
    Si le temps vous manque, `!unavailable jusqu'au` et un jour vous laisse tranquille jusque-là.
group-offer-expired-rest =
    Le délai pour le groupe d'utilisateurs { $no } est passé lui aussi, je demande donc à la personne suivante. Vous semblez
    avoir beaucoup à faire, et ce n'est pas grave : je ne vous propose plus personne avant que vous écriviez `!available`.
    Celles et ceux que vous accompagnez déjà restent avec vous.
group-offer-retracted = Le groupe d'utilisateurs { $no } n'a plus besoin de votre réponse. Merci tout de même !
group-no-offer =
    Aucune demande d'un groupe d'utilisateurs n'attend votre réponse. Avec `!group mentor` et son numéro, vous pouvez prendre
    vous-même un groupe.
group-no-such-offer =
    Aucune demande du groupe d'utilisateurs { $no } n'attend votre réponse. Si vous voulez l'accompagner : `!group mentor
    { $no }`.
group-which-offer =
    Plusieurs demandes vous attendent. Ajoutez à { $command }, s'il vous plaît, de laquelle il s'agit : le numéro d'un groupe
    d'utilisateurs, comme `G4`, ou d'un ticket, comme `#12`.

## Une demande, aux autres

group-offer-room =
    J'ai demandé à { $mentor } d'accompagner le groupe d'utilisateurs { $no }, { $name }, d'ici le { $until }.
group-offer-told =
    J'ai demandé à { $mentor } d'accompagner votre groupe d'utilisateurs { $no }, avec réponse d'ici le { $until }. Je vous
    préviendrai dans tous les cas.
group-on-to-next =
    La personne à qui j'ai demandé pour votre groupe d'utilisateurs { $no } ne peut pas en ce moment. Cela arrive et ne dit
    rien de votre groupe ; je passe à la suivante.
group-waiting =
    En ce moment, personne n'est libre pour accompagner votre groupe d'utilisateurs { $no }. Vous gardez votre place : je
    demanderai aussitôt à la première personne qui aura du temps, et l'équipe d'organisation le sait.
group-waiting-organisers =
    Personne n'est libre pour accompagner le groupe d'utilisateurs { $no }, { $name }. Je demanderai aussitôt à la première
    personne qui le sera ; peut-être connaissez-vous quelqu'un : `!group assign { $no }` et la personne.
groups-waiting-long =
    { $groups ->
        [one] Un groupe d'utilisateurs attend
       *[other] { $groups } groupes d'utilisateurs attendent
    } un mentor depuis longtemps :
group-waiting-since = { $no }, { $name } : depuis le { $since }
groups-waiting-more =
    … et { $groups ->
        [one] un autre
       *[other] { $groups } autres
    }.
groups-waiting-foot =
    Aidez, s'il vous plaît : `!group assign` avec le numéro du groupe et une personne, ou un `!group capacity` plus élevé pour
    quelqu'un.

## La rencontre

group-mentored-room = { $mentor } accompagne le groupe d'utilisateurs { $no }, { $name }. Merci !
group-introduction =
    { $mentor }, voici le groupe d'utilisateurs { $no }, { $name }. Vous qui l'organisez, voici { $mentor }, qui vous
    accompagne désormais. L'organisent :
group-organiser-line = { $who }
group-introduction-foot =
    Dites-vous bonjour dans une discussion, et convenez de ce que vous ferez d'abord ; `!group show { $no }` montre ce qui
    manque encore.
group-people = Pour vous seul·e, comment les joindre : { $people }
group-introduction-mentor =
    Si un jour vous ne pouvez plus : `!group release { $no }` avec le motif, et je trouve quelqu'un d'autre.

## Prendre un groupe soi-même, et ce qui ne se peut pas

group-mentored-by = { $mentor } accompagne déjà le groupe d'utilisateurs { $no }.
group-mentored-by-you = Vous accompagnez déjà le groupe d'utilisateurs { $no }.
group-not-open = Pour { $no } ({ $standing }), il n'y a rien à accompagner. `!groups` montre les groupes qu'il y a.
group-mentor-own =
    Vous organisez { $no }, et personne n'accompagne son propre groupe. Pour une autre personne qui porte le titre, `!group
    mentor { $no }` suffit.
group-mentor-organises =
    { $who } organise { $no }, et personne n'accompagne son propre groupe. Nommez quelqu'un d'autre, s'il vous plaît :
    `!roster` montre qui.
not-an-ambassador =
    { $who } ne porte pas le titre { -title }, et il faut le porter pour accompagner un groupe d'utilisateurs. `!roster`
    montre qui le porte.
ambassador-away =
    { $who } est en congé en ce moment. Nommez quelqu'un d'autre, s'il vous plaît : `!roster` montre qui.

## Rendre, et partir

group-released =
    Merci de me le dire. Le groupe d'utilisateurs { $no } garde sa place, et je cherche quelqu'un d'autre.
group-released-organisers =
    { $mentor } ne peut plus accompagner le groupe d'utilisateurs { $no }, { $name }. Il garde sa place, et je cherche
    quelqu'un d'autre.
group-mentor-left =
    { $mentor } ne peut plus accompagner votre groupe d'utilisateurs { $no }. Vous gardez votre place et tout ce que vous avez
    atteint, et je cherche quelqu'un d'autre pour vous.
group-mentor-left-organisers =
    { $mentor } ne porte plus le titre ; personne n'accompagne donc le groupe d'utilisateurs { $no }, { $name }. Il garde sa
    place, et je cherche quelqu'un d'autre.
group-mentor-organises-now =
    { $mentor } organise maintenant le groupe d'utilisateurs { $no }, { $name }, et personne n'accompagne son propre groupe.
    Je cherche quelqu'un d'autre.
group-assigned-other =
    { $by } a demandé à { $mentor } d'accompagner désormais le groupe d'utilisateurs { $no }. Merci pour tout ce que vous
    avez fait pour lui !
group-assigned = { $mentor } accompagne désormais le groupe d'utilisateurs { $no }, { $name } ; { $by } s'en est occupé.
group-assigned-mentor =
    { $by } vous a demandé d'accompagner le groupe d'utilisateurs { $no }, { $name } : vous l'accompagnez désormais.
group-mentor-needless = Le groupe d'utilisateurs { $no } n'a plus besoin de mentor. Merci d'être là pour lui !
group-mentor-away-until =
    { $mentor }, qui accompagne votre groupe d'utilisateurs { $no }, est en congé jusqu'au { $until }. Votre groupe garde son
    mentor.
group-mentor-away =
    { $mentor }, qui accompagne votre groupe d'utilisateurs { $no }, est en congé quelque temps. Votre groupe garde son
    mentor.
group-mentor-back = { $mentor }, qui accompagne votre groupe d'utilisateurs { $no }, est de retour.

## Pourquoi cette personne ?

group-why-head = J'ai demandé à { $mentor } pour { $no } le { $at }. Ce qui a parlé en sa faveur :
group-why-nobody =
    Personne n'est libre pour { $no } depuis le { $since }. Voici pourquoi je ne demande à personne en ce moment :
group-why-none =
    Je n'ai demandé à personne pour { $no }, il n'y avait donc rien à peser. `!group show { $no }` montre qui l'accompagne.

## Le temps pour cela

group-capacity-now =
    Désormais, vous acceptez { $capacity ->
        [0] 0 groupe d'utilisateurs
        [one] un groupe d'utilisateurs
       *[other] { $capacity } groupes d'utilisateurs
    } à la fois, et en accompagnez { $groups } en ce moment.
group-capacity-too-high =
    Plus de { $most } à la fois, c'est plus que quiconque peut bien accompagner. Choisissez un nombre plus petit, s'il vous
    plaît.
mentor-groups = { $who } accompagne aussi des groupes d'utilisateurs ({ $groups } sur { $capacity })
available-groups =
    Merci ! Je vous propose des groupes d'utilisateurs tant que vous avez une place libre : vous en accompagnez { $groups } en
    ce moment et en acceptez { $capacity }.
available-groups-too =
    Il en va de même des groupes d'utilisateurs : vous en accompagnez { $groups } en ce moment et en acceptez { $capacity }.
available-again = Bon retour ! Désormais, je vous sollicite de nouveau.
leave-over-ambassador = Bon retour ! Désormais, je vous sollicite de nouveau. S'il vous faut plus de temps : `!unavailable`.
return-near-ambassador =
    Votre congé s'achève le { $until }. À partir de là, je vous sollicite de nouveau. S'il vous faut plus de temps, écrivez
    `!unavailable jusqu'au` et un autre jour ; `!available` y met fin tout de suite.
stand-in-no-candidates =
    Vous n'accompagnez aucune personne candidate, personne n'a donc à vous remplacer. `!unavailable` suffit.
speaks-groups = Je cherche des groupes d'utilisateurs avec qui vous pouvez parler { $languages }.
speaks-groups-usual =
    Je cherche des groupes d'utilisateurs avec qui vous pouvez parler { $languages }, comme je le fais avec vous. Pour en
    nommer d'autres, écrivez `!speaks` et leurs étiquettes : `!speaks de fr`.
