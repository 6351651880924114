### Usage abusif du titre : comment un cas est montré et entendu. Ici, personne n'est coupable avant la décision, et
### personne n'apprend qui a signalé.

## Ce que quelqu'un peut avoir fait

misuse-kind-claims-title = porte le titre sans le détenir
    .words = titre, usurpation
misuse-kind-speaks-for = parle au nom du projet sans qu'on le lui ait demandé
    .words = porte-parole
misuse-kind-commercial = se sert du titre pour des affaires
    .words = commercial, affaires, publicité, publicite
misuse-kind-conduct = se conduit comme personne ne le devrait avec le titre
    .words = conduite, comportement
misuse-kind-other = autre chose
    .words = autre

## Par quoi un cas peut finir

verdict-dismissed = classé : il n'y a rien
verdict-warned = un avertissement
verdict-rename = prière de prendre un autre nom
verdict-revoked = le titre est retiré

## Un cas

case-head = **Cas { $no }**, au sujet de { $who }, ouvert depuis le { $opened } :
case-waits-for-answer = La personne peut répondre jusqu'au { $until }. D'ici là, tant qu'elle n'a pas répondu, rien n'est
    décidé contre elle.
case-waits-answered = La personne a répondu : on peut décider.
case-waits-unanswered = Le délai de réponse est passé et la personne n'a pas écrit : on peut décider.
case-waits-appeal = La personne a fait appel : depuis le { $since }, l'appel est à décider.
case-closed = C'est décidé : { $verdict }.
case-lifted = C'est décidé : la décision a été levée en appel, et rien n'en compte plus.
case-kind = { $reports ->
        [0] vu par le bot : { $kind }
        [one] { $reports } signalement : { $kind }
       *[other] { $reports } signalements : { $kind }
    }
case-seen = le nom « { $name } » dans { $room }, vu le { $at }
case-evidence = un message qui le montre : { $link }
case-quote = Un message qui le montre, { $link }, dit :
case-reason = Ce qui a été écrit à ce sujet ({ $kind }) :
case-answer = Ce que la personne a répondu le { $at } :
case-decided = { $by } a décidé le { $at } : { $verdict }. La raison :
case-judges =
    Peut décider toute personne de l'équipe d'organisation qui n'est pas mise en cause, n'a rien signalé à ce sujet, n'accompagne
    pas la personne concernée et n'est pas accompagnée par elle. Si ce n'est personne parmi vous, faites venir, s'il vous plaît,
    quelqu'un d'autre dans le salon de l'équipe d'organisation.
case-judges-appeal =
    Peut trancher l'appel toute personne de l'équipe d'organisation qui n'a pas décidé le cas, n'est pas mise en cause, n'a rien
    signalé à ce sujet, n'accompagne pas la personne concernée et n'est pas accompagnée par elle. Si ce n'est personne parmi vous,
    faites venir, s'il vous plaît, quelqu'un d'autre dans le salon de l'équipe d'organisation.
case-history = **Ce qui s'est passé :**
case-step-reported = { $at } : signalé
case-step-seen = { $at } : vu par le bot
case-step-quoted = { $at } : les mots d'un message ajoutés
case-step-answered = { $at } : réponse de la personne concernée
case-step-unanswered = { $at } : délai de réponse passé
case-step-decided = { $at } : décidé par { $by } ({ $verdict })
case-step-appealed = { $at } : appel
case-step-upheld = { $at } : appel décidé par { $by }, la décision tient
case-step-lifted = { $at } : appel décidé par { $by }, la décision est levée
case-step-renamed = { $at } : le nom ne porte pas le titre
case-step-still-worn = { $at } : délai pour prendre un autre nom passé
no-such-case = Il n'y a pas de cas { $no } qui vous concerne.
cases-none = Aucun cas d'usage abusif n'attend quoi que ce soit.
cases-head = { $cases ->
        [one] **{ $cases } cas d'usage abusif est ouvert :**
       *[other] **{ $cases } cas d'usage abusif sont ouverts :**
    }

## Ce qui s'ajoute à un cas

case-step-name-gone = { $at } : le nom ne porte plus le titre
case-new-report = **{ $no } : un signalement de plus** au sujet de { $who } ({ $kind })
case-new-kind = { $no } : un signalement au sujet de { $who } dit maintenant de quoi il s'agit : { $kind }
case-new-name = { $no } : j'ai vu que le nom de { $who } porte le titre :
case-new-quote = { $no } : un message qui le montre, { $link }, dit :
case-new-answer = **{ $no } :** { $who } répond :
case-name-gone = { $no } : on ne voit plus { $who } sous un nom qui porte le titre. Si cela suffit, le cas peut être
    classé.

## Ce qui attend

case-waits = **{ $no }**, au sujet de { $who }, ouvert depuis le { $since }, attend.
case-look = `!case { $no }` montre tout.
case-todo-hearing = { $no } : { $who } peut répondre jusqu'au { $until } ; ouvert depuis le { $since }
case-todo-decide = { $no }, au sujet de { $who } : à décider par l'équipe d'organisation ; ouvert depuis le { $since }
status-accused = Un cas à votre sujet, { $no }, est ouvert depuis le { $opened }. `!case { $no }` le montre.
status-reported = Vous avez signalé le cas { $no }, au sujet de { $who } ; il est ouvert. `!case { $no }` montre où il en est.

## Ce que voient la personne concernée, et qui a signalé

case-claim = { $kind }
case-of-yours = Le **cas { $no }** vous concerne, depuis le { $opened }. Voici ce qui est affirmé :
case-you-answered = Votre réponse le { $at } :
case-you-may-answer = Vous pouvez répondre jusqu'au { $until } ; d'ici là, tant que vous n'avez pas répondu, rien n'est décidé contre vous.
case-respond = `!respond { $no }` et vos mots vont à l'équipe d'organisation.
case-you-reported = **Cas { $no }**, que vous avez signalé, au sujet de { $who }, depuis le { $opened } :
case-waits-for-organisers = C'est à l'équipe d'organisation de décider.
case-outcome = Décidé le { $at } : { $verdict }. La raison :
