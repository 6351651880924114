### Les réserves : émises en son nom, suivies d'une réponse, levées, et le temps qu'il y a pour cela avant que quelqu'un reçoive le titre.

objections-until =
    Il y a du temps pour des réserves jusqu'au { $until } : `!concern { $no }` avec un texte. On peut volontiers parrainer
    avant ; le parrainage prend effet à la fin du délai.
objections-until-candidate =
    Avant cela, les ambassadeurs et ambassadrices et l'équipe d'organisation ont jusqu'au { $until } pour dire s'ils ont une
    réserve. Il en va ainsi pour tout le monde.
objections-ambassadors =
    { $who } recevra peut-être bientôt le titre de { -title } : { $mentor } a donné son feu vert. Si vous avez une réserve,
    dites-la-moi dans une discussion directe d'ici le { $until } : `!concern { $who }` et de quoi il s'agit. Si vous n'en
    avez pas, vous n'avez rien à faire.
objections-over =
    Le délai de réserves pour { $who }, ticket { $no }, est passé, et aucune n'est ouverte. Il faut { $more ->
        [one] encore un parrainage
       *[other] encore { $more } parrainages
    } pour rendre cela officiel : `!sponsor { $no }`.
objections-over-open =
    Le délai de réserves pour { $who }, ticket { $no }, est passé, et { $open ->
        [one] une réserve n'est pas levée
       *[other] { $open } réserves ne sont pas levées
    }. `!ticket { $no }` montre ce qui est ouvert, `!resolve { $no }` avec un texte dit comment cela a été réglé.

concern-raised = { $by } a émis une réserve sur { $who }, ticket { $no } (réserve { $number }) :
concern-foot =
    Personne ne peut parrainer tant qu'elle n'est pas levée. { $by } ou l'équipe d'organisation la lève :
    `!resolve { $no } { $number }` et comment.
concern-taken =
    Merci de le dire. Votre réserve porte le numéro { $number } sur le ticket { $no }. L'équipe d'organisation et le mentor
    la lisent avec votre nom ; la personne candidate lit vos mots sans lui, pour pouvoir répondre. Quand ce sera réglé :
    `!resolve { $no } { $number }` et comment.
concern-candidate =
    Quelqu'un a émis une réserve sur le ticket { $no }. Cela fait partie du chemin, et rien n'est décidé pour autant. Il est
    juste que vous sachiez de quoi il s'agit :
concern-candidate-next =
    Si vous voulez en dire quelque chose, dites-le à { $mentor }, votre mentor, ou à l'équipe d'organisation ; on vous
    écoutera. Je vous préviendrai dès qu'elle sera levée.
concern-open =
    Le ticket { $no } ne peut pas encore être parrainé : la réserve { $number }, émise par { $by }, n'est pas levée{ $more ->
        [0] {""}
        [one] , et une autre est ouverte
       *[other] , et { $more } autres sont ouvertes
    }. `!ticket { $no }` le montre. { $by } ou l'équipe d'organisation la lève avec `!resolve { $no } { $number }` et
    comment ; parrainez ensuite à nouveau.
concern-not-now =
    En ce moment, personne de ce nom ou de ce numéro n'est entre le feu vert et le parrainage, et c'est alors qu'on peut
    émettre une réserve. Vous pouvez parler à l'équipe d'organisation à tout moment.
concern-resolved =
    { $by } a levé la réserve { $number } sur le ticket { $no }{ $open ->
        [0] , et aucune n'est plus ouverte
        [one] , et une autre est ouverte
       *[other] , et { $open } autres sont ouvertes
    }. Voici comment elle a été réglée :
concern-resolved-candidate =
    Bonne nouvelle pour le ticket { $no } : une réserve est levée{ $open ->
        [0] , et aucune n'est plus ouverte
        [one] , et une est encore ouverte
       *[other] , et { $open } sont encore ouvertes
    }. Voici comment elle a été réglée :
which-concern =
    Plusieurs réserves sont ouvertes sur le ticket { $no }. `!ticket { $no }` les montre avec leurs numéros ; nommez-en
    une : `!resolve { $no } 2` et comment elle a été réglée.
no-such-concern =
    Le ticket { $no } n'a pas de réserve { $number } qui soit ouverte. `!ticket { $no }` montre celles qu'il y a.
no-concerns = Le ticket { $no } n'a pas de réserve ouverte. `!ticket { $no }` le montre.
no-concern-of-yours =
    Il n'y a là aucune réserve ouverte qui soit de vous. Une réserve est levée par qui l'a émise, ou par l'équipe
    d'organisation.
mentor-settles-nothing =
    La réserve { $number } sur le ticket { $no } a été émise par { $by } sur la personne que vous accompagnez ; quelqu'un
    d'autre la lève donc : { $by }, ou une autre personne de l'équipe d'organisation. Ce que vous en savez les aide ;
    dites-le-leur, s'il vous plaît.

concern-line = Réserve { $number }, { $at } :
concern-line-by = Réserve { $number } de { $by }, { $at } :
concern-settled = Levée :
