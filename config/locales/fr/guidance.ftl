### Comment avancent une personne candidate et son mentor, et comment un ticket passe à un autre mentor. Le silence n'est la faute de personne.

## D'un mentor à l'autre

ticket-released =
    Merci de me le dire. Je cherche un autre mentor pour le ticket { $no } ; la personne candidate apprendra que cela
    continue, sans votre motif.
ticket-released-organisers =
    { $mentor } a rendu le ticket { $no } de { $who }. Je cherche un autre mentor. Le motif, pour vous seuls :
assigned = { $by } a demandé à { $mentor } d'accompagner { $who }, ticket { $no }.
assigned-mentor =
    { $by } vous demande d'accompagner { $who }, ticket { $no }, à partir de maintenant. Si cela ne convient pas,
    `!release { $no }` avec un mot d'explication est permis aussi.
assigned-other =
    { $mentor } poursuit désormais avec le ticket { $no }, ainsi en a décidé { $by }. Merci pour tout ce que vous avez
    fait !
assigned-already = { $mentor } est déjà le mentor du ticket { $no }.
assign-candidate =
    { $who } est la personne candidate de ce ticket, et personne ne s'accompagne soi-même. Nommez quelqu'un d'autre, s'il
    vous plaît.
orphans-head = Voici qui avance sans mentor en ce moment :
orphans-none = En ce moment, personne n'est sans mentor.
orphan-waiting =
    { $no } { $who }, depuis le { $since } : personne n'est libre ; { $organiser } s'en occupe (`!assign { $no }` et un
    mentor)
orphan-nobody =
    { $no } { $who }, depuis le { $since } : personne n'est libre, et il n'y a pas d'équipe d'organisation pour s'en occuper
orphan-offered = { $no } { $who }, depuis le { $since } : attend { $mentor }, qui a jusqu'au { $until } pour répondre
orphan-away =
    { $no } { $who }, depuis le { $since } : { $mentor } est en congé, et personne ne remplace (`!assign { $no }` et un autre
    mentor)
orphan-silent =
    { $no } { $who }, depuis le { $since } : attend un mot de { $mentor } (`!assign { $no }` et un autre mentor)

## Comment cela va-t-il ?

progress-ask = Comment cela va-t-il avec { $who }, ticket { $no } ?
progress-foot =
    ✅ `!progress { $no } prêt` · 🌱 `!progress { $no } pas-encore` · ⏳ `!progress { $no } plus-de-temps`. Un geste suffit.
progress-unknown =
    Je n'ai pas pu apprendre comment cela va avec { $who }, ticket { $no }. Peut-être l'un de vous en dira-t-il un mot à
    { $mentor } ; `!assign { $no }` et un mentor le confie à quelqu'un d'autre.
ready-preview = Cela donne le feu vert à { $who } sur le ticket { $no }.
progress-not-yet = Bien. Je redemanderai pour le ticket { $no } le { $next }.
progress-more-time = Prenez votre temps. Je redemanderai pour le ticket { $no } le { $until }.

## Personne n'attend indéfiniment

silent-ask =
    Un mot de vous sur le ticket { $no } ferait plaisir à { $who }. Est-ce que tout va bien ? J'attends jusqu'au { $until }
    avant de demander de l'aide à l'équipe d'organisation.
silent-ask-foot =
    Écrivez-lui, et dites-moi que vous êtes là avec ✅, `!here { $no }` ou n'importe quel mot ici.
silent-said =
    J'ai demandé à { $who } un mot sur le ticket { $no }, et j'attends jusqu'au { $until }. Si rien ne vient, l'équipe
    d'organisation vous aidera.
silent-already = J'ai déjà demandé à { $who } pour le ticket { $no }, et j'attends jusqu'au { $until }.
silent-told =
    Je n'ai rien entendu non plus ; l'équipe d'organisation est donc au courant pour le ticket { $no }, et elle vous
    aidera.
silent-away =
    { $mentor } est en congé en ce moment ; je demande donc à l'équipe d'organisation d'aider pour le ticket { $no }. Vous
    gardez votre place.
silent-candidate =
    { $mentor } attend depuis le { $since } un mot de { $who }, ticket { $no }. Peut-être l'un de vous pourra-t-il joindre
    cette personne.
silent-mentor =
    { $who }, ticket { $no }, attend depuis le { $since } un mot de { $mentor }. Peut-être l'un de vous pourra-t-il joindre
    ce mentor ; `!assign { $no }` et un mentor le confie à quelqu'un d'autre.
here-thanks = Merci ! Je dis à { $who } que vous êtes là. Écrivez-vous au sujet du ticket { $no }, s'il vous plaît.
silence-over = { $who } est là, et vous pouvez poursuivre avec le ticket { $no }.
silence-over-organisers = { $who } est de nouveau là, ticket { $no }. Il n'y a plus rien à faire.
not-awaited = En ce moment, personne ne vous attend pour le ticket { $no }.

## La liste de points

checklist = Points à faire :
point-open = ☐ { $number }. { $item }
point-done = ☑ { $number }. { $item } ({ $by }, { $at })
point-ticked = ☑ { $by } a coché le point { $number } du ticket { $no } : { $item }
point-unticked = ☐ { $by } a rouvert le point { $number } du ticket { $no } : { $item }
point-is-done =
    Le point { $number } du ticket { $no } est déjà fait : { $item }. `!undo { $no } { $number }` le rouvre.
point-is-open = Le point { $number } du ticket { $no } est de toute façon ouvert : { $item }
point-missing =
    { $points ->
        [0] Il n'y a pas de liste de points ici, le ticket { $no } n'a donc pas ce point.
        [one] La liste du ticket { $no } n'a qu'un point ; `!ticket { $no }` le montre.
       *[other] La liste du ticket { $no } a { $points } points ; `!ticket { $no }` les montre.
    }
point-required =
    Avant le feu vert sur le ticket { $no }, le point { $number } doit être fait : { $item }. `!done { $no } { $number }` le
    coche.
points-open = Encore ouverts sur la liste :

## Les notes entre mentors et équipe d'organisation

memos = Pour les mentors et l'équipe d'organisation seulement :
memos-elsewhere =
    { $memos ->
        [one] Il y a une note pour les mentors et l'équipe d'organisation seulement ; comme la personne candidate lit ici
            aussi, demandez-la-moi dans notre discussion directe.
       *[other] Il y a { $memos } notes pour les mentors et l'équipe d'organisation seulement ; comme la personne candidate
            lit ici aussi, demandez-les-moi dans notre discussion directe.
    }
memo-taken = C'est noté sur le ticket { $no }, pour les mentors et l'équipe d'organisation seulement.
