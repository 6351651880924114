### À qui signale un usage abusif du titre, en privé. Signaler quelqu'un demande du courage ; on n'en dissuade personne.

## Signaler

flag-taken = Merci. Je l'ai noté dans le cas { $no }, au sujet de { $who }, et je l'ai dit à l'équipe d'organisation.
flag-taken-nobody =
    Merci. Je l'ai noté dans le cas { $no }, au sujet de { $who }. Personne ne peut encore en décider : il n'y a personne d'autre
    dans l'équipe d'organisation. Dites-le, s'il vous plaît, à quelqu'un en qui le programme a confiance ; je montrerai le cas à
    qui la rejoint.
flag-hearing = La personne concernée est d'abord entendue ; elle peut répondre jusqu'au { $until }. Ensuite l'équipe d'organisation décide.
flag-shows-kind = De votre signalement, la personne concernée voit de quel genre d'abus il s'agit : aucun de vos mots, et aucun lien.
flag-shows-message =
    De votre signalement, la personne concernée voit de quel genre d'abus il s'agit, et le lien vers son message auquel vous avez
    répondu : aucun de vos mots.
flag-secret =
    Personne n'apprend par moi que vous l'avez signalé : ni la personne concernée, ni l'équipe d'organisation, qui ne lit que ce que
    vous avez écrit. Je vous dirai ce qui en sort, et pourquoi. `!case { $no }` vous montre où cela en est.
flag-stands =
    Mais votre commande elle-même reste là, et tout le salon peut la lire. Vous pouvez la supprimer, et mon signe part avec elle ;
    votre signalement reste.
flag-kind-ask = Si l'un de ces genres dit de quoi il s'agit, appuyez sur son numéro ; si aucun ne convient, laissez.
flag-kind-choice = { $number } : { $kind }
flag-kind-taken = Merci. Votre signalement dans le cas { $no } dit maintenant : { $kind }.
flag-kind-once =
    Vous avez dit de quoi il s'agit dans votre signalement du cas { $no }, et cela ne se dit qu'une fois. S'il y a autre chose à
    dire, signalez-le de nouveau : `!flag @bob:example.org et ce qui s'est passé`.
flag-kind-unknown = Je ne connais pas ce genre d'abus. Il y a { $kinds }.
flag-too-late = Le cas { $no } est décidé, et rien ne s'y ajoute plus. Si cela se reproduit, `!flag` en ouvre un nouveau.

## Les mots d'un message

quote-ask =
    L'équipe d'organisation peut-elle lire ici ce que dit le message { $link }, dans le cas { $no } ? Sinon elle n'a que le lien, et le
    message peut être supprimé. Il dit :
quote-taken = Merci. L'équipe d'organisation peut maintenant lire les mots du message dans le cas { $no }.
quote-nothing = Dans le cas { $no }, aucun mot d'un message n'attend votre accord.

## Ce qui ne peut être noté

flag-whom =
    De qui s'agit-il ? Nommez la personne par une mention ou son identifiant Matrix, s'il vous plaît : `!flag @bob:example.org et ce qui s'est passé`.
flag-why =
    Que s'est-il passé ? Écrivez-le après { $who }, s'il vous plaît, ou ajoutez un lien vers un message qui le montre, ou répondez à
    ce message par `!flag`.
flag-yourself = On ne se signale pas soi-même. Si vous voulez rendre le titre, `!stepdown` le fait, avec des remerciements.
flag-bot = C'est moi. Si j'ai fait quelque chose de travers, `!feedback` le porte à l'équipe d'organisation.
flag-later =
    Vous avez beaucoup signalé en un jour. Je prends le prochain signalement à partir du { $until } ; si cela ne peut attendre, écrivez
    à l'équipe de modération, s'il vous plaît.
flag-directly =
    Dans un salon, seule son équipe de modération signale avec `!flag`. Ce que vous y avez écrit, tout le monde peut le lire, la
    personne concernée aussi : vous pouvez le supprimer. Ici, où personne d'autre ne lit, tout le monde peut signaler :
    envoyez-le-moi dans cette conversation, s'il vous plaît. Pour montrer un message, ajoutez un lien vers lui.
