### À la personne concernée : calme, simple, sans reproche. Personne n'est coupable avant la décision.

accused-reported = **Le cas { $no } vous concerne.** On a dit quelque chose de vous à l'équipe d'organisation. Rien n'est décidé, et rien ne le sera
    avant que vous ayez pu donner votre version. Voici ce qui est affirmé :
accused-seen = **Le cas { $no } vous concerne.** Votre nom affiché dans un des salons de la communauté se lit comme si vous portiez le titre
    { -title }, et vous n'êtes pas sur la liste. C'est peut-être un malentendu. Voici ce qui est affirmé :
accused-rename =
    Si le nom est une erreur, ou un ancien nom, retirez-en le titre, s'il vous plaît, dans les réglages de votre compte ou dans ce
    salon ; inutile de le dire à qui que ce soit, je le vois de moi-même.
accused-rename-apply = Si vous aimeriez porter le titre { -title }, le chemin est `!apply`, et vous êtes bienvenu·e.
accused-rename-return = Si vous aimeriez porter à nouveau le titre { -title }, le chemin est `!return`, et vous êtes bienvenu·e.
accused-foot =
    Donnez votre version à l'équipe d'organisation jusqu'au { $until }, s'il vous plaît : `!respond { $no }` et vos mots ; plusieurs
    fois si vous voulez. Elle la lit avant de décider et, dès que vous avez répondu, elle peut décider : dites de préférence
    tout ce qui compte dès la première réponse. `!case { $no }` vous montre où cela en est.
accused-more = Dans le cas { $no }, qui vous concerne, ceci est affirmé aussi :
accused-more-foot = Vous pouvez y répondre également : `!respond { $no }` et vos mots.
accused-more-until =
    Vous pouvez y répondre également, jusqu'au { $until } : `!respond { $no }` et vos mots. D'ici là, tant que vous n'avez pas
    répondu, rien n'est décidé contre vous.
accused-time-over =
    Le délai de réponse dans le cas { $no } est passé le { $until }. Cela ne décide de rien. L'équipe d'organisation peut maintenant
    décider ; d'ici là, elle lit encore ce que vous écrivez : `!respond { $no }` et vos mots.
accused-thanks =
    Merci d'avoir retiré le titre de votre nom. Je l'ai dit à l'équipe d'organisation, qui peut maintenant clore le cas { $no }. Je vous
    dirai ce qu'elle en dit.
respond-taken =
    Merci. L'équipe d'organisation a votre réponse dans le cas { $no } et peut décider dès maintenant. Jusqu'à sa décision, vous
    pouvez la compléter de la même façon.
respond-nothing = Aucun cas n'est ouvert à votre sujet, il n'y a donc rien à quoi répondre.
respond-decided = Le cas { $no } est décidé. `!case { $no }` vous montre ce qui a été décidé, et pourquoi.
respond-enough =
    L'équipe d'organisation a beaucoup de réponses de vous dans le cas { $no } et les lira toutes. Inutile d'en écrire davantage.
