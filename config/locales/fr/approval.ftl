### L'approbation : le feu vert, le parrainage, et ce que chacun en apprend.

thumbs-up-given =
    👍 { $mentor } donne son feu vert à { $who }, qui peut devenir { -title }. Le ticket { $no } en est à « Feu vert ».
thumbs-up-next = `!sponsor { $no }` rend cela officiel. Cela revient à : { $who }.
thumbs-up-candidate =
    👍 { $mentor } vous trouve à la hauteur et vous a donné son feu vert sur le ticket { $no }. Il ne manque plus que le
    parrainage.
sponsoring =
    { $by } parraine { $who }, ticket { $no }. { $more ->
        [one] Il faut encore un parrainage.
       *[other] Il faut encore { $more } parrainages.
    }
sponsoring-waits =
    { $by } parraine { $who }, ticket { $no }, et il ne faut plus personne d'autre. Cela deviendra officiel le { $until },
    quand le délai de réserves sera passé ; personne n'a besoin de revenir pour cela.
sponsors-enough =
    Assez de personnes parrainent déjà le ticket { $no }. Cela deviendra officiel le { $until }, quand le délai de réserves
    sera passé.
sponsor-line = Parrainage : { $by }
sponsors-already =
    Vous parrainez déjà le ticket { $no }, et personne ne compte deux fois. Le prochain parrainage doit venir de
    quelqu'un d'autre.
sponsored = { $by } a parrainé { $who }. Le ticket { $no } est clos comme SPONSORED. Félicitations !

congratulations =
    🎉 Félicitations, vous êtes { -title } ! { $by } vous a parrainé·e, et le ticket { $no } est clos comme SPONSORED.
congratulations-next =
    Une invitation au salon des ambassadeurs vous attend. Merci pour tout ce que vous faites pour { -community }.
mail-subject = Vous êtes maintenant { -title }
mail-approved =
    Félicitations ! { $by } vous a parrainé·e, et le ticket { $no } est clos comme SPONSORED : vous, { $who } sur Matrix,
    êtes maintenant { -title }.
mail-next =
    Une invitation au salon des ambassadeurs vous attend sur Matrix. Merci pour tout ce que vous faites pour
    { -community }.
mail-foot =
    Vous recevez ce message une seule fois, parce que vous avez donné cette adresse avec votre candidature. Un robot l'a
    envoyé ; l'équipe d'organisation est dans les salons du programme.
thanks-mentor =
    Merci ! { $who } est { -title }, et le ticket { $no } est clos comme SPONSORED. C'est aussi votre œuvre.

unsponsor-preview =
    Cela retirerait { $who } de l'annuaire et rouvrirait le ticket { $no }, et { $who } lirait ceci :
unsponsored =
    { $by } a retiré le parrainage de { $who }. Le ticket { $no } est de nouveau ouvert. { $who } lit aussi ce motif :
unsponsored-by-hand =
    { $who } n'est plus dans l'annuaire. Deux choses vous reviennent : si cette personne reste dans le salon des
    ambassadeurs, et s'il faut prévenir celles et ceux qui ont lu l'annonce. Je n'annonce rien.
unsponsored-candidate =
    L'équipe d'organisation a retiré votre parrainage, ticket { $no } ; pour le moment, vous n'êtes donc plus { -title }.
    Voici son motif :
unsponsored-next =
    Ce n'est pas forcément la fin : le ticket est de nouveau ouvert, et { $mentor } continue de vous accompagner. Rien n'a
    été annoncé. Parlez avec { $mentor }, ou avec l'équipe d'organisation si vous voyez les choses autrement.
unsponsored-next-pairing =
    Ce n'est pas forcément la fin : le ticket est de nouveau ouvert, et je cherche un mentor pour continuer avec vous. Rien
    n'a été annoncé. Parlez avec l'équipe d'organisation si vous voyez les choses autrement.
unsponsored-mentor =
    { $by } a retiré le parrainage de { $who }. Le ticket { $no } est de nouveau le vôtre, à l'étape « Feu vert » : parlez de
    la suite avec { $who }, s'il vous plaît. Le motif :
not-sponsored =
    Personne ne porte en ce moment le titre par le ticket { $no }, il n'y a donc rien à retirer. `!ticket { $no }` montre où
    il en est.

employer-unsaid =
    Ce programme veut des parrainages d'employeurs différents, et je ne connais pas le vôtre. Dites-le-moi dans notre
    discussion directe, `!employer NOM` ou `!employer aucun` ; parrainez ensuite à nouveau le ticket { $no }.
employer-unsaid-other =
    Ce programme veut des parrainages d'employeurs différents, et { $who } ne m'a pas dit le sien. Demandez-le-lui, s'il
    vous plaît : `!employer NOM` ou `!employer aucun`, dans une discussion directe avec moi. Parrainez ensuite à nouveau le
    ticket { $no }.
employer-shared =
    Vous et { $who } m'avez dit le même employeur, et ce programme en veut de différents : le titre doit servir toute la
    communauté. Laissez quelqu'un d'autre parrainer le ticket { $no }, s'il vous plaît. S'il y a erreur, `!employer` la
    corrige.
employer-asked =
    Encore une chose : ce programme veut des parrainages d'employeurs différents, il me faut donc connaître le vôtre.
    `!employer NOM`, ou `!employer aucun` si personne ne vous emploie.
employer-kept =
    Merci. Je retiens « { $name } » comme employeur, pour comparer et pour rien d'autre. `!employer` le change.
employer-none = J'ai noté que personne ne vous emploie. Si cela change : `!employer NOM`.
employer-is =
    J'ai « { $name } » comme employeur, pour comparer et pour rien d'autre. `!employer NOM` le change.
employer-unknown =
    Je ne connais pas votre employeur. `!employer NOM` me le dit, `!employer aucun` dit qu'il n'y en a pas.
employer-unclear =
    Je n'y ai pas trouvé de nom. `!employer NOM` me dit votre employeur, `!employer aucun` dit qu'il n'y en a pas.
employer-not-asked = Ce programme ne demande pas les employeurs, je ne garde donc rien sur le vôtre.
announcement = 🎉 Bienvenue à { $who }, qui devient { -title } !
announcement-region = 🎉 Bienvenue à { $who }, qui devient { -title } pour la région { $region } !

undelivered =
    Je n'ai pas pu remettre un message à { $who }. Les invitations sont peut-être bloquées, ou cette personne est partie ;
    contactez-la autrement, s'il vous plaît.
undelivered-mail =
    Le courriel d'approbation pour { $who } ne peut pas être remis ; le journal dit pourquoi. Cette personne l'a
    appris dans la discussion ; demandez-lui une autre adresse, s'il vous plaît, s'il lui faut un courriel.
undelivered-room =
    Je n'ai pas pu remettre un message dans l'un des salons du programme ; le journal dit lequel et pourquoi. Vérifiez,
    s'il vous plaît, si je peux encore y écrire.
not-invited =
    Je n'ai pas pu inviter { $who } dans { $room } : le serveur le refuse définitivement. Vérifiez, s'il vous plaît, si
    cette personne y est bannie ou bloque les invitations, et invitez-la vous-mêmes.
not-removed =
    Je n'ai pas pu faire sortir { $who } de { $room } : le serveur ne me le permet pas. Faites-le vous-mêmes, s'il vous
    plaît, et donnez-m'en le droit si je dois le faire la prochaine fois.
not-taken-back =
    Je n'ai pas pu retirer tout ce que j'avais publié dans { $room } : le serveur ne me le permet pas. On y cite quelqu'un
    dont les mots devaient être effacés. Supprimez-le à la main, s'il vous plaît, ou donnez-moi le droit de supprimer mes
    propres messages dans ce salon.
