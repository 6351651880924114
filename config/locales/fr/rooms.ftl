### Les salons du programme eux-mêmes : ce qui empêche le robot d'y travailler. L'équipe d'organisation l'apprend et peut y
### remédier.

room-mentors = le salon des mentors
room-organisers = le salon de l'organisation
room-announcements = le salon des annonces
room-ambassadors = le salon des ambassadeurs
room-community = le salon de la communauté { $id }

## Dehors

room-outside = Je ne suis pas dans ce salon : { $room }.
room-removed = { $by } m'a fait sortir d'ici : { $room }.
room-banned = { $by } m'a banni d'ici : { $room }.
room-reason = Le motif donné :
room-invite-me =
    Invitez-moi là-bas, s'il vous plaît ; je viens de moi-même. Jusque-là, je n'entends rien de ce qui se dit dans ce
    salon. Ce que j'ai à y dire attend, et rien n'en est perdu.
room-unban-me =
    Levez le bannissement, s'il vous plaît, et invitez-moi ; je viens de moi-même. Jusque-là, je n'entends rien de ce qui
    se dit dans ce salon. Ce que j'ai à y dire attend, et rien n'en est perdu.
room-roles-stand =
    Je ne vois pas qui entre dans ce salon et qui en sort ; chacun garde donc le rôle qu'il avait quand je l'ai vu pour la
    dernière fois.

## Dedans, sans pouvoir

room-mute =
    Je ne peux pas parler dans { $room } : il y faut le pouvoir { $needs }, et j'ai { $has }. Ce que j'ai à y dire attend
    que vous me donniez ce pouvoir.
room-buttonless =
    Je ne peux pas mettre de boutons sous mes messages dans { $room } : il y faut le pouvoir { $needs }, et j'ai { $has }.
    Les commandes marchent tout de même.
room-inviteless =
    Je ne peux inviter personne dans { $room } : il y faut le pouvoir { $needs }, et j'ai { $has }. Les invitations
    attendent que vous me donniez ce pouvoir.
room-removeless =
    Je ne peux retirer personne de { $room } : il y faut le pouvoir { $needs }, et j'ai { $has }. Tant que vous ne m'avez
    pas donné ce pouvoir, retirez vous-mêmes les personnes dont le titre est révoqué.

## Déménagé

room-moved =
    Un nouveau salon, { $id }, remplace { $room }, et j'ai suivi. C'est lui qui compte désormais.
room-moved-invited =
    Seul qui est dans le nouveau salon en a le rôle. J'ai invité toutes les personnes qui étaient dans l'ancien.
room-moved-uninvited =
    Seul qui est dans le nouveau salon en a le rôle. Je n'ai pu y inviter personne : invitez, s'il vous plaît, toutes les
    personnes qui doivent y être.
room-moved-tickets =
    Les mentors qui viennent d'ici le { $until } gardent leurs tickets ; ensuite, ceux-ci vont à d'autres.
room-elsewhere =
    D'après ma configuration, { $id } est désormais { $room }. Il n'a pas remplacé le salon précédent, je n'en reprends
    donc rien.
room-elsewhere-roles =
    Seul qui est dans le nouveau salon en a le rôle, et je n'ai invité personne : invitez, s'il vous plaît, toutes les
    personnes qui doivent y être.
room-misnamed =
    Ma configuration nomme encore l'ancien salon. Cela marche tant que je suis dans les deux ; écrivez-y le nouvel id,
    s'il vous plaît, quand vous le pourrez : { $id }
room-replaced =
    Un nouveau salon, { $by }, remplace { $room }, et on ne m'y laisse pas entrer. Invitez-moi là-bas, s'il vous plaît ; je
    suis de moi-même. Jusque-là, rien de ce que j'ai à dire n'est perdu.
room-replaced-open =
    Un nouveau salon, { $by }, remplace { $room }, et **on peut y entrer sans invitation** : quiconque entrerait en aurait
    le rôle. Je ne le suis donc pas. N'y laissez entrer que sur invitation, s'il vous plaît ; alors je suis de moi-même.
room-replaced-unproven =
    À en croire { $room }, le salon { $by } le remplace, mais celui-ci n'en dit rien. Je ne le suis donc pas. Mettez le
    salon à niveau encore une fois, s'il vous plaît, ou écrivez le bon dans ma configuration.

## De retour

room-again = Merci, je peux de nouveau travailler dans { $room }. Ce qui attendait part maintenant.
