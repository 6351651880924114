### Groupes d'utilisateurs : la main tendue à un groupe en difficulté.

support-too-short =
    L'aide demande du temps : le jour doit être le { $earliest } ou plus tard ; le { $day } est trop proche. Sans jour, je prends ce
    que dit le programme.
support-preview = Cela tendrait la main à { $no } **{ $name }**, et les personnes qui l'organisent liraient ceci :
support-preview-mentor = { $mentor }, qui l'accompagne, recevrait la demande de prendre contact.
support-no-mentor = Personne n'accompagne { $no }. Peut-être quelqu'un qui porte le titre dans la région : `!group assign { $no }` et qui.
letter-support =
    { $by } aimerait tendre la main à **{ $name }** ({ $no }). Faire vivre un groupe est beaucoup de travail, et chaque groupe a ses
    périodes calmes. Voici de quoi il s'agit :
letter-support-open = Où en est le groupe, et ce qui aide :
letter-support-until =
    Vous avez pour cela jusqu'au { $until }, et rien ne change pour votre groupe avant. Ensuite l'équipe d'organisation regarde avec
    vous ; rien n'arrive de soi-même. Si quelque chose vous gêne, dites-le : `!feedback` et quelques mots.
letter-support-mentor = { $mentor } vous accompagne et prendra contact ; n'hésitez pas à écrire avant.
supported =
    { $by } tend la main à { $no } **{ $name }** jusqu'au { $until }. Les personnes qui l'organisent lisent ceci, avec ce qui manque
    et ce qui aide :
mentor-support =
    { $by } tend la main à { $no } **{ $name }**, que vous accompagnez, jusqu'au { $until }. Merci de prendre contact avec les
    personnes qui l'organisent et de voir ce qui aiderait. Voici de quoi il s'agit :
support-half =
    La moitié du temps est passée pendant lequel **{ $name }** ({ $no }) est aidé ; cela dure jusqu'au { $until }. Où il en est, et
    ce qui aide :
mentor-support-half = La moitié du temps est passée pendant lequel { $no } **{ $name }** est aidé ; cela dure jusqu'au { $until }. Où il en est :
support-ended =
    { $no } **{ $name }** a été aidé depuis le { $since }, et ce temps est passé. Rien n'arrive de soi-même : merci de regarder et de
    dire comment cela continue. Où il en est :
support-waits = L'aide à { $no } **{ $name }** a pris fin le { $until }, et personne n'a encore dit comment cela continue.
support-ended-foot =
    ✅ `!recovered { $no }` s'il va de nouveau bien · `!support { $no }` et pourquoi, pour plus de temps · `!revoke { $no }` et un
    motif, que liront les personnes qui l'organisent
not-supported = { $no } n'est pas aidé pour l'instant. `!support { $no }` et pourquoi lui tend la main.
recovered = { $by } dit que { $no } **{ $name }** va de nouveau bien. Les personnes qui l'organisent l'apprennent.
letter-recovered = 🌱 **{ $name }** ({ $no }) va de nouveau bien et garde son statut. Merci de le faire vivre !
mentor-recovered = { $no } **{ $name }**, que vous accompagnez, va de nouveau bien et garde son statut. Merci de votre aide !
