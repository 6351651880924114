### Reprendre ce qui vient d'être fait, et ce qui ne peut pas l'être.

undone-question = C'est fait : je retire la question de savoir si je dois exécuter { $request }. Rien ne s'était encore passé.
undone-discard =
    { $request } attend de nouveau votre mot, jusqu'au { $until } : ✅ `!confirm { $number }` ou ❌ `!discard { $number }`.
undone-accept =
    Vous avez repris votre oui pour le ticket { $no }. La demande tient comme avant, jusqu'au { $until } : ✅
    `!accept { $no }` · ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-accept-candidate =
    C'était trop rapide : { $mentor } a repris son oui pour le ticket { $no } et réfléchit encore, jusqu'au { $until }. Cela
    ne dit rien de vous, et vous gardez votre place.
undone-accept-room = { $mentor } a repris son oui pour le ticket { $no } ; la demande tient comme avant, jusqu'au { $until }.
undone-decline =
    Vous avez repris votre non pour le ticket { $no }. La demande est de nouveau la vôtre, jusqu'au { $until } : ✅
    `!accept { $no }` · ❌ `!decline { $no }` · ⏳ `!extend { $no }`.
undone-extend = Le ticket { $no } n'est pas prolongé : vous avez comme avant jusqu'au { $until } pour répondre.
undone-select = { $by } a repris le choix de { $who }, ticket { $no }. L'examen continue comme avant.
undone-select-candidate =
    Ce message est parti trop tôt, pardon : l'équipe d'organisation lit encore votre candidature, ticket { $no }. Cela ne
    dit rien de sa décision, et vous gardez votre place.
undone-progress = Repris : rien n'est noté pour le ticket { $no }. Dites-moi quand vous voulez où vous en êtes.
undone-submit = Vous l'avez reprise : le ticket { $no } est fermé, et votre candidature est de nouveau votre brouillon. Ce que d'autres pouvaient en lire, je l'ai retiré.
undone-submit-staff =
    { $who } a repris le ticket { $no } juste après l'envoi et continue d'écrire. Il n'y a rien à faire.
undone-nothanks = Repris : vous n'avez pas encore répondu. ✅ `!apply` ou ❌ `!nothanks`, quand vous voulez.
undone-stand-in =
    Repris : vous n'avez pas encore répondu si vous remplacez { $mentor }. Vous avez jusqu'au { $until } : ✅
    `!stand-in yes` ou ❌ `!stand-in no`.
undone-stand-in-mentor =
    { $stand_in } a repris sa réponse sur votre remplacement, et a jusqu'au { $until } pour répondre à nouveau.
undone-pause = { $who } a aussitôt repris sa pause et reste là comme avant.
undo-too-late =
    C'est venu trop tard pour annuler { $request } : reprendre une réaction était possible jusqu'au { $until }. Ce que vous
    avez fait tient.
undo-moved-on =
    Je n'ai pas pu annuler { $request } : les choses ont avancé depuis, et reprendre une réaction n'y change plus rien.
undo-not-like-this =
    Reprendre la réaction n'annule pas { $request } : d'autres le savent déjà ou comptent dessus. Ce que vous avez fait
    tient.
undo-may-not = Vous ne pouvez plus utiliser { $request }, ni le reprendre. Ce que vous avez fait tient.
undo-heard = Reprendre la réaction ne change rien : je sais que vous êtes là, et elle ne disait que cela.
deleted-command = Vous avez supprimé le message avec { $request }. Cela ne l'annule pas : ce que vous avez fait tient.
undo-way = Pour l'annuler, écrivez { $request }.
undo-way-organisers = S'il faut l'annuler, demandez à l'équipe d'organisation : elle a { $usage }.
undo-way-people = Si c'était une erreur, dites-le aux personnes concernées ou à l'équipe d'organisation ; elles peuvent aider.
undo-way-anew = S'il faut encore le faire, écrivez la commande à nouveau.

## Ce qui a été envoyé est corrigé

amended =
    Merci : votre réponse à la question { $number } du ticket { $no } est corrigée. Qui décide voit les deux versions.
amended-staff = { $who } a corrigé la réponse à la question { $number } du ticket { $no }. Elle dit maintenant :
amended-gone =
    Vos mots à la question { $number } du ticket { $no } sont effacés, et la question compte comme laissée de côté. Qui
    décide voit que vous les avez repris, pas ce qu'ils disaient. `!withdraw` met fin à la candidature elle-même.
amended-gone-staff =
    { $who } a repris la réponse à la question { $number } du ticket { $no } ; ce qu'elle disait est effacé.
    `!ticket { $no }` montre ce qu'il y a.
amended-before = La question { $number } a été corrigée le { $at }. Avant : { $before }
amend-decided =
    Le ticket { $no } est décidé : ce que vous y avez écrit ne peut plus être corrigé ni repris. Si cela compte encore,
    dites-le à votre mentor ou à l'équipe d'organisation ; `!forgetme` efface tout ce que vous avez écrit.
amend-not-this =
    La question { $number } du ticket { $no } ne change pas avec ce que vous faites de son message : d'autres comptent
    désormais sur cette réponse. Dites-le à votre mentor ou à l'équipe d'organisation, qui peuvent laisser une note ; ou
    `!withdraw`, puis `!apply` à nouveau.

## Messages corrigés ou supprimés

answer-deleted =
    Vous avez repris votre réponse à la question { $number } : je l'ai effacée. Je la reposerai quand ce sera son tour.
answer-deleted-now = Vous avez repris votre réponse à la question { $number } : je l'ai effacée et la repose.
passage-deleted =
    J'ai retiré ce message de votre réponse à la question { $number }. Continuez-la, et terminez par `!next`.
edited-ran =
    { $request } a déjà été exécuté quand vous l'avez envoyé : modifier le message ne change rien. Ce qui est fait tient.
edited-words = J'ai corrigé ce que vous aviez écrit avec { $request }.
edited-long-ago =
    Ce message date de longtemps, et je ne sais plus si { $request } a été exécuté alors. Je ne l'ai donc pas exécuté :
    envoyez-le dans un nouveau message, s'il vous plaît.
deleted-words = Vous avez supprimé le message avec { $request } : j'ai effacé ce que vous y aviez écrit.
passage-deleted-later =
    J'ai retiré ce message de votre réponse à la question { $number }. Vous pourrez la continuer quand ce sera son tour.
