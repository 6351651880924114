### Le mentorat : les demandes, qui a du temps, et les présentations. Décliner est permis, se taire ne l'est pas.

## Une demande, au mentor

offer-head =
    Voulez-vous accompagner { $who } pour devenir { -title } ? C'est le ticket { $no }, et vous avez jusqu'au { $until }
    pour répondre.
offer-region = Région : { $region }
offer-quote = À « { $question } », voici la réponse :
reason-chosen = C'est vous qu'on a demandé·e comme mentor.
reason-region = Vous êtes de la même région : { $region }.
reason-language = Vous avez une langue en commun : { $language }.
reason-candidates =
    Vous accompagnez en ce moment { $candidates ->
        [0] 0 personne
        [one] une personne
       *[other] { $candidates } personnes
    } et en acceptez { $capacity }.
reason-never-asked = On ne vous a encore jamais rien demandé.
reason-last-asked = On vous a demandé la dernière fois le { $at }.
offer-foot =
    ✅ `!accept { $no }` · ❌ `!decline { $no } [motif]` · ⏳ `!extend { $no }`. Décliner est permis, se taire ne l'est
    pas.
offer-reminder = { $who } attend encore votre réponse pour le ticket { $no } ; vous avez jusqu'au { $until }.
offer-extended =
    Vous avez maintenant jusqu'au { $until } pour répondre pour le ticket { $no }. J'ai prévenu la personne candidate.
offer-extended-before =
    Le délai pour le ticket { $no } a déjà été prolongé, et cela ne se fait qu'une fois : il s'achève le { $until }.
    `!accept { $no }` ou `!decline { $no }` ; les deux conviennent.
offer-declined =
    Merci de me le dire. Je demande au mentor suivant pour le ticket { $no } ; la personne candidate l'apprendra sans
    votre motif.
offer-expired =
    Le délai pour le ticket { $no } est passé, je demande donc au mentor suivant. Ce n'est pas grave. Si le temps vous
    manque, `!unavailable jusqu'au` et un jour vous laisse tranquille jusque-là.
offer-expired-rest =
    Le délai pour le ticket { $no } est passé lui aussi, je demande donc au mentor suivant. Vous semblez avoir beaucoup à
    faire, et ce n'est pas grave : je ne vous demande plus rien avant que vous écriviez `!available`. Les personnes que
    vous accompagnez déjà restent avec vous.
mentor-rests =
    { $mentor } n'a pas pu répondre aux dernières demandes, je ne lui en envoie donc plus avant son `!available`. Vous
    n'avez rien à faire.
offer-retracted = Le ticket { $no } n'a plus besoin de votre réponse. Merci tout de même !
no-offer = Aucune demande n'attend votre réponse. `!tickets` montre les tickets ouverts.
which-offer =
    Plusieurs demandes vous attendent. Ajoutez le numéro du ticket à { $command }, s'il vous plaît ; `!tickets` les
    montre.

## Une demande, aux autres

offer-room = J'ai demandé à { $mentor } de prendre le ticket { $no }, d'ici le { $until }.
offer-candidate =
    J'ai demandé à { $mentor } de vous accompagner pour le ticket { $no }, avec réponse d'ici le { $until }. Je vous
    préviendrai dans tous les cas.
on-to-next =
    Le mentor à qui j'ai demandé pour le ticket { $no } ne peut pas le prendre en ce moment. Cela arrive et ne dit rien de
    vous. Vous gardez votre place, et je passe au suivant.
waiting-candidate =
    En ce moment, aucun mentor n'est libre pour le ticket { $no }. Vous gardez votre place : je demanderai aussitôt à la
    première personne qui aura du temps, et l'équipe d'organisation le sait.
waiting-organisers =
    Personne n'est libre pour accompagner { $who }, ticket { $no }. Je demanderai aussitôt à la première personne qui le
    sera ; peut-être connaissez-vous quelqu'un qui aimerait être mentor.
waiting-long =
    { $who }, ticket { $no }, attend un mentor depuis le { $since }. Aidez, s'il vous plaît : avec un autre mentor, ou un
    `!capacity` plus élevé pour l'un d'eux.

## La rencontre

accepted-room = { $mentor } accompagne { $who }, ticket { $no }. Merci !
introduction =
    { $who }, voici { $mentor }, qui sera votre mentor. { $mentor }, voici { $who }, que vous accompagnez. Le ticket
    { $no } est désormais le vôtre : dites-vous bonjour dans une discussion directe, et convenez de ce que vous ferez
    d'abord.
introduction-mentor =
    `!ticket { $no }` montre les réponses, `!note { $no }` avec un texte laisse une note sur le ticket, que la personne
    candidate peut lire aussi. Quand elle sera à la hauteur : `!thumbsup { $no }`.
mentor-left-candidate =
    Votre mentor ne peut pas continuer avec le ticket { $no }. Vous gardez votre place et tout ce que vous avez fait, et
    je cherche quelqu'un d'autre pour vous.
mentor-left-organisers =
    { $mentor } a quitté le salon des mentors. { $who }, ticket { $no }, garde sa place, et je cherche un autre mentor.

## Qui est libre ?

mentors-head = Voici les mentors :
mentors-none =
    Il n'y a pas encore de mentor. L'équipe d'organisation aimerait avoir de vos nouvelles si vous voulez le devenir.
mentor-free = { $who } : a du temps ({ $candidates } sur { $capacity })
mentor-full = { $who } : a les mains pleines ({ $candidates } sur { $capacity })
mentor-away = { $who } : en congé
mentor-away-until = { $who } : en congé jusqu'au { $until }
mentors-foot = Avec un ticket ouvert, `!choose` et un mentor fait demander d'abord à ce mentor.
chosen = C'est noté : pour le ticket { $no }, je demande d'abord à { $mentor }.
not-a-mentor = { $who } ne fait pas partie des mentors. `!mentors` les montre.
mentor-not-free = On ne peut rien demander à { $mentor } en ce moment. `!mentors` montre qui a du temps.
mentor-asked-already = J'ai déjà demandé à { $mentor }, avec réponse d'ici le { $until }.

## Le temps d'un mentor

available-now =
    Merci ! Je vous propose des candidatures tant que vous avez une place libre : vous accompagnez en ce moment
    { $candidates ->
        [0] 0 personne
        [one] une personne
       *[other] { $candidates } personnes
    } et en acceptez { $capacity }.
unavailable-now =
    Désormais, vous ne recevez ni demandes ni rappels ; les demandes que vous aviez vont à d'autres. `!available` quand
    vous aurez de nouveau du temps. Merci de l'avoir dit !
unavailable-until =
    Vous ne recevez ni demandes ni rappels jusqu'au { $until } ; les demandes que vous aviez vont à d'autres. `!available`
    y met fin plus tôt. Profitez-en bien !
day-passed =
    Le { $day } n'est pas un jour à venir. Nommez un jour à venir, s'il vous plaît, par exemple `!unavailable jusqu'au`
    puis année-mois-jour.
leave-over =
    Bon retour ! Désormais, je vous propose de nouveau des candidatures. S'il vous faut plus de temps : `!unavailable`.
capacity-now =
    Désormais, vous acceptez { $capacity ->
        [0] 0 personne
        [one] une personne
       *[other] { $capacity } personnes
    } à la fois, et vous en accompagnez { $candidates } en ce moment.
capacity-too-high =
    Plus de { $most } à la fois, personne ne peut bien les accompagner. Choisissez un nombre plus petit, s'il vous plaît.
