### Usage abusif du titre : comment un cas est tranché, ce que chaque personne concernée en apprend, et l'appel. Qui a
### signalé n'est jamais nommé.

## Avant la décision, à qui décide

decision-preview = Ceci trancherait le cas { $no } : { $verdict }. Personne n'a encore rien appris. { $who } lirait ceci :
affirm-preview = Ceci maintiendrait pour de bon la décision du cas { $no }. Personne n'a encore rien appris. { $who } lirait ceci :
overturn-preview = Ceci lèverait pour de bon la décision du cas { $no }. Personne n'a encore rien appris. { $who } lirait ceci :
preview-reporters = Qui a signalé lirait ceci, chaque personne à part :
preview-everybody = Dans le salon des annonces, tout le monde lirait ceci :
decision-done = Le cas { $no } est tranché. Toutes les personnes concernées l'apprennent maintenant, chacune à part. Merci pour votre soin.

## À qui décide

decided = { $by } a tranché le cas { $no }, au sujet de { $who } : { $verdict }. Toutes les personnes concernées l'apprennent, chacune à part.
affirmed = { $by } a tranché l'appel de { $who } dans le cas { $no } : la décision tient, pour de bon. Toutes les personnes concernées l'apprennent, chacune à part.
overturned = { $by } a tranché l'appel de { $who } dans le cas { $no } : la décision est levée, pour de bon. Toutes les personnes concernées l'apprennent, chacune à part.
appealed = { $who } fait appel de la décision du cas { $no }.
appeal-waits = L'appel de { $who } dans le cas { $no } attend depuis le { $since }.
appeal-foot =
    `!affirm { $no } RAISON` maintient la décision, `!overturn { $no } RAISON` la lève. Cela revient à quelqu'un qui n'a pas
    tranché le cas et n'y a aucune part.
file-appeal = L'appel du { $at } :
file-affirmed = { $by } a tranché l'appel le { $at }, la décision tient. La raison :
file-overturned = { $by } a tranché l'appel le { $at }, la décision est levée. La raison :
file-earlier = auparavant, dans le cas { $no }, tranché le { $at } : { $verdict }
renamed-judges = { $who } ne porte plus le titre dans son nom affiché. Ce qui était demandé dans le cas { $no } est fait.
still-worn-judges =
    Le délai que { $who } avait dans le cas { $no } pour prendre un autre nom affiché est passé, et le nom est toujours
    « { $name } ». La suite vous revient : peut-être un mot de vive voix. `!flag { $who } RAISON` ouvre un nouveau cas.
rename-unseen-judges =
    Le délai que { $who } avait dans le cas { $no } pour prendre un autre nom affiché est passé. Je ne vois pas quel est ce nom :
    regardez vous-mêmes, s'il vous plaît. S'il porte encore le titre, `!flag { $who } RAISON` ouvre un nouveau cas.

## À la personne mise en cause

told-dismissed =
    Le cas { $no } à votre sujet est terminé : l'équipe d'organisation l'a classé, et rien n'en est retenu contre vous. Merci de
    votre patience. La raison :
told-warned = L'équipe d'organisation a tranché le cas { $no } à votre sujet : elle vous prie de ne pas recommencer. La raison :
told-rename =
    L'équipe d'organisation a tranché le cas { $no } à votre sujet : elle vous prie de prendre un autre nom affiché, qui ne porte
    pas le titre. La raison :
told-revoked =
    L'équipe d'organisation a tranché le cas { $no } à votre sujet : elle vous retire le titre { -title }. La raison :
means-warned = Rien d'autre ne change. S'il y avait un autre cas, l'équipe d'organisation verrait qu'il y a eu celui-ci.
means-rename =
    Merci de changer votre nom affiché d'ici le { $until }. Je vois de moi-même quand c'est fait et je le dis à l'équipe
    d'organisation.
means-rename-unseen = Merci de changer votre nom affiché d'ici le { $until }.
means-revoked =
    Vous n'êtes plus dans l'annuaire et vous quittez le salon des ambassadeurs et ambassadrices. À partir du { $again }, vous
    pourrez de nouveau candidater, comme tout le monde : `!apply`.
means-name-still = Votre nom affiché porte encore le titre. Merci de le changer d'ici le { $until }.
may-appeal =
    Si vous voyez les choses autrement, vous pouvez faire appel une fois, jusqu'au { $until } : `!appeal { $no }` et pourquoi. Une
    autre personne que celle qui a décidé l'examinera.
where-to-get-help =
    Si quelque chose n'est pas clair, ou si vous souhaitez parler à quelqu'un, écrivez à n'importe qui de l'équipe
    d'organisation. `!case { $no }` vous montre où cela en est.
told-affirmed = Votre appel dans le cas { $no } est tranché : la décision tient. La raison :
means-for-good = Une autre personne que la première fois l'a examiné ; c'est donc le dernier mot.
told-overturned =
    Votre appel dans le cas { $no } est tranché : la décision est levée, et rien n'en est retenu contre vous. La raison :
title-back = Vous avez de nouveau le titre { -title }. Une invitation au salon des ambassadeurs et ambassadrices vous attend.
title-back-emeritus = Vous êtes de nouveau membre émérite. Une invitation au salon des ambassadeurs et ambassadrices vous attend.
application-needless = J'ai fermé la candidature que vous aviez commencée entre-temps : vous n'en avez plus besoin.
ticket-needless = J'ai fermé le ticket { $ticket } : après un appel, { $who } a de nouveau le titre et n'a plus besoin de candidater.
renamed = Merci d'avoir pris un autre nom affiché ! Ce qui vous était demandé dans le cas { $no } est ainsi fait.

## À qui a signalé

outcome-dismissed =
    Vous avez signalé { $who }, cas { $no }. L'équipe d'organisation l'a examiné et classé. Vous avez bien fait de le dire tout de
    même. La raison :
outcome-warned =
    Vous avez signalé { $who }, cas { $no }. L'équipe d'organisation l'a examiné et a prié { $who } de ne pas recommencer. La
    raison :
outcome-rename =
    Vous avez signalé { $who }, cas { $no }. L'équipe d'organisation l'a examiné et a prié { $who } de prendre un autre nom
    affiché. La raison :
outcome-revoked =
    Vous avez signalé { $who }, cas { $no }. L'équipe d'organisation l'a examiné et a retiré le titre. La raison :
outcome-affirmed =
    Vous avez signalé { $who }, cas { $no }. Il y a eu appel de la décision ; quelqu'un d'autre l'a examiné, et elle tient. La
    raison :
outcome-overturned =
    Vous avez signalé { $who }, cas { $no }. Il y a eu appel de la décision ; quelqu'un d'autre l'a examiné et l'a levée. Vous avez
    bien fait de le dire tout de même. La raison :
outcome-stands = Il y a eu un appel, tranché le { $at } : la décision tient. La raison :
outcome-lifted = Il y a eu un appel, tranché le { $at } : la décision est levée. La raison :
outcome-may-change = { $who } peut faire appel jusqu'au { $until }. Si cela change quelque chose, vous l'apprendrez.
outcome-foot = Merci de l'avoir dit. Personne n'apprend par moi qui a signalé.

## À tout le monde

announce-revoked = { $who } n'est plus dans notre annuaire des ambassadeurs et ambassadrices.
announce-restored = { $who } est de nouveau dans notre annuaire des ambassadeurs et ambassadrices.

## Ce qui ne peut pas être décidé

not-yours =
    Le cas { $no } n'est pas à vous de trancher : la personne mise en cause, qui a signalé, et qui accompagne la personne mise en
    cause ou est accompagné par elle, restent à l'écart. Si personne d'autre de l'équipe d'organisation ne le peut, faites venir,
    s'il vous plaît, quelqu'un d'autre dans le salon de l'équipe.
not-heard =
    Personne n'est jugé sans être entendu : dans le cas { $no }, la réponse de la personne mise en cause peut venir jusqu'au
    { $until }. Dès qu'elle est là, ou que le délai est passé, vous pouvez trancher. S'il n'y a rien, `!dismiss { $no } RAISON`
    n'a pas besoin d'attendre.
decided-already = Le cas { $no } est tranché. `!case { $no }` montre comment. Du nouveau est un nouveau cas : `!flag @personne RAISON`.
decided-and-appealed =
    Le cas { $no } est tranché, et un appel attend : `!affirm { $no } RAISON` maintient la décision, `!overturn { $no } RAISON`
    la lève.
no-title-to-take =
    { $who } n'a pas le titre, il n'y en a donc pas à retirer. `!uphold { $no } warn RAISON` demande de ne pas recommencer.
no-name-to-change =
    Le nom affiché de { $who } ne porte pas le titre, pour ce que j'en vois. `!uphold { $no } warn RAISON` demande de ne pas
    recommencer.
no-appeal = Personne n'a fait appel dans le cas { $no }. `!case { $no }` montre où il en est.
appeal-decided-already = L'appel du cas { $no } est tranché, et avec lui le cas, pour de bon. `!case { $no }` montre comment.
decided-by-you =
    Vous avez tranché le cas { $no } ; l'appel revient donc à une autre personne de l'équipe d'organisation : ainsi, deux personnes
    l'auront examiné.
    Si personne d'autre ne le peut, faites venir, s'il vous plaît, quelqu'un d'autre dans le
    salon de l'équipe.

## L'appel

appeal-taken =
    J'ai remis votre appel dans le cas { $no } à l'équipe d'organisation. Une autre personne que celle qui a décidé l'examine, si
    possible d'ici le { $by }, et vous apprendrez ce qu'il en est et pourquoi.
nothing-to-appeal =
    Il n'y a pas de telle décision à votre sujet dont vous puissiez faire appel. Si vous avez été informé d'un cas, `!case` et son
    numéro montre où il en est.
which-appeal =
    Vous pouvez faire appel de plus d'une décision. Merci de nommer le cas : `!appeal { $first } RAISON` ou `!appeal { $second }
    RAISON`.
appeal-too-late =
    Le délai d'appel dans le cas { $no } s'est terminé le { $until }, la décision tient donc. S'il y a du nouveau, écrivez à
    n'importe qui de l'équipe d'organisation.
appeal-too-soon =
    Le cas { $no } n'est pas tranché, il n'y a donc rien dont faire appel. `!case { $no }` montre où il en est, et si votre réponse
    est encore attendue.
appeal-of-nothing = Le cas { $no } a été classé : rien n'en est retenu contre vous, et il n'y a rien dont faire appel.
appealed-already =
    Votre appel dans le cas { $no } est auprès de l'équipe d'organisation depuis le { $since }. Vous n'avez rien à faire : vous
    apprendrez ce qu'il en est.
appealed-once =
    Votre appel dans le cas { $no } est tranché, et c'est le dernier mot. S'il y a du nouveau, écrivez à n'importe qui de l'équipe
    d'organisation.

## Ensuite

apply-again-from =
    Le titre vous a été retiré, et un certain temps doit passer. À partir du { $again }, vous pourrez volontiers candidater de
    nouveau.
apply-after-appeal =
    Votre appel dans le cas { $no } n'est pas tranché. Si vous récupérez le titre, vous n'avez pas besoin de candidater : merci
    d'attendre jusque-là.
status-revoked = Le titre vous a été retiré. À partir du { $again }, vous pourrez volontiers candidater de nouveau : `!apply`.
return-by-applying =
    `!return` est pour qui s'est retiré de son plein gré. À partir du { $again }, vous pourrez de nouveau candidater : `!apply`.
