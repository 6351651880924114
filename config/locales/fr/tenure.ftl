### La vie avec le titre : prises de nouvelles, pauses, départ et retour. Personne n'est écarté en silence.

## Prises de nouvelles

check-in = Comment cela va-t-il pour vous comme { -title } ? Un geste suffit, et toute réponse convient.
check-in-foot = ✅ `!active`, tout va bien · ⏸ `!pause`, une pause · 👋 `!stepdown`, avec merci pour tout ce que vous avez fait
check-in-reminder =
    Je vous ai demandé il y a quelque temps comment cela va pour vous comme { -title }, et j'aimerais toujours le savoir. Un
    geste suffit, et toute réponse convient.
check-in-last-reminder =
    Comment cela va-t-il pour vous comme { -title } ? Sans nouvelles d'ici le { $until }, je préviens l'équipe d'organisation,
    pour que quelqu'un puisse vous demander comment vous allez. Vous gardez le titre quoi qu'il arrive.
check-in-thanks = Merci, voilà qui fait plaisir ! Je demanderai de nouveau le { $next }.
silent-organisers =
    Je n'ai pas de nouvelles de { $who } depuis le { $since }, et j'ai demandé plus d'une fois. Son titre de { -title } demeure,
    et je n'y change rien. Écrivez-lui vous-mêmes, s'il vous plaît, et demandez-lui comment cela va.
silent-ambassador =
    Je n'ai pas eu de vos nouvelles, j'ai donc prévenu l'équipe d'organisation, et quelqu'un vous écrira peut-être. Vous êtes
    toujours { -title }. `!active` dit à tout moment que tout va bien.

## Pauses

paused =
    Bonne pause ! Vous gardez le titre, et jusqu'au { $until } je ne vous demande rien : ni questions, ni nouvelles, ni
    rappels. `!active` y met fin plus tôt.
paused-organisers = { $who } fait une pause jusqu'au { $until }.
pause-day-passed =
    Le { $day } n'est pas un jour à venir. Nommez un jour à venir, s'il vous plaît, par exemple `!pause jusqu'au` puis
    année-mois-jour.
break-over =
    Bon retour ! Votre pause est finie, et je vous apporte de nouveau les questions de la communauté. S'il vous faut plus de
    temps : `!pause jusqu'au` et un jour.
break-ended = Bon retour ! Votre pause est finie. Je demanderai comment cela va le { $next }.

## Départ

step-down-means =
    Si vous vous retirez, vous devenez membre émérite : l'annuaire continue de nommer votre temps avec gratitude, et on ne vous
    demande plus rien. Jusqu'au { $until }, un simple `!return` vous rend le titre de { -title } ; ensuite, l'équipe
    d'organisation doit d'abord dire oui.
step-down-announced = Tout le monde lira ceci :
stepped-down =
    Merci pour tout ce que vous avez fait pour { -community } depuis le { $since } ! Vous êtes maintenant membre émérite. Si
    cela vous manque : jusqu'au { $until }, il suffit de `!return`.
stepped-down-organisers = { $who } se retire et devient membre émérite. Un mot de merci vous revient.
stepped-down-region =
    { $who } se retire et devient membre émérite. Un mot de merci vous revient. Ambassadeurs et ambassadrices pour { $region } :
    { $ambassadors }.
farewell = { $who }, { -title } depuis le { $since }, se retire. Merci pour tout !
farewell-region = { $who }, { -title } pour { $region } depuis le { $since }, se retire. Merci pour tout !

## Retour

returned = Bon retour ! Vous êtes de nouveau { -title }. Je demanderai comment cela va le { $next }.
returned-organisers = { $who } est de retour et de nouveau { -title }.
greeting = Bon retour à { $who }, de nouveau { -title } !
greeting-region = Bon retour à { $who }, de nouveau { -title } pour la région { $region } !
return-asked =
    Quel plaisir que vous vouliez revenir ! Vous êtes membre émérite depuis le { $since }, c'est donc à l'équipe
    d'organisation de parler. Je lui ai demandé, et vous aurez des nouvelles de moi ou d'elle.
return-asked-already =
    J'ai demandé à l'équipe d'organisation, en dernier le { $asked }, et je redemanderai si elle se tait. Vous n'avez rien à
    faire.
asks-to-return =
    { $who }, membre émérite depuis le { $since }, aimerait redevenir { -title }. `!welcome-back { $who }` le permet. Si quelque
    chose s'y oppose, dites-le-lui vous-mêmes, s'il vous plaît, et pourquoi.
return-todo =
    { $who } aimerait redevenir { -title } ; l'équipe d'organisation a été interrogée le { $since }. `!welcome-back { $who }`
welcomed-back = { $by } a de nouveau accueilli { $who }, qui redevient { -title }.
welcome-oneself =
    Sur votre propre retour, c'est à quelqu'un d'autre de l'équipe d'organisation de parler. Demandez-le-lui simplement.
not-returning = { $who } n'a pas demandé à revenir. Un membre émérite qui le souhaite dit `!return`.
emeritus-applies =
    Vous êtes membre émérite depuis le { $since } et n'avez pas besoin de candidater à nouveau : `!return` est là pour vous.
