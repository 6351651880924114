### Ce que seul dit le programme des ambassadeurs d'OpenStack : ses noms, ses questions, ses régions, ses critères.

-title = Ambassadeur·rice OpenStack
-community = OpenStack

programme-name = Programme des ambassadeurs OpenStack

question-why = Pourquoi demandez-vous à devenir Ambassadeur·rice OpenStack ?
question-participation = Comment avez-vous participé jusqu'ici à la communauté OpenStack ?
question-ideas =
    Quelles idées avez-vous pour votre communauté, que vous aimeriez avoir le temps ou les moyens de réaliser ?
question-region = Où passerez-vous la plus grande partie de l'année à venir ?
question-account = Quel est le nom de votre compte OpenStack (celui de Launchpad) ?
question-email = À quelle adresse électronique votre mentor et l'équipe d'organisation peuvent-ils vous joindre ?
question-consent =
    Si vous recevez le titre, pouvons-nous faire figurer votre nom publiquement dans l'annuaire et l'annoncer ?

region-africa = Afrique
region-asia-pacific = Asie-Pacifique
    .words = APAC, Asie
region-europe = Europe
region-latin-america = Amérique latine
    .words = LATAM, Amérique du Sud, Amérique centrale
region-middle-east = Moyen-Orient
    .words = Proche-Orient
region-north-america = Amérique du Nord

criterion-participation = participation
criterion-location = lieu
criterion-impact = impact

## Questions fréquentes, traduites du wiki

faq-when = Quand tout cela va-t-il avoir lieu ?
    .answer =
        Nous espérons que notre première promotion d'ambassadeurs et d'ambassadrices aura son titre d'ici septembre, pour
        que le programme soit en marche avant le sommet. Nous voulons y arriver dès que cela sera faisable, car nous en
        attendons qu'il contribue largement à résoudre certains problèmes d'aujourd'hui.
    .patterns =
        \bquand .*(lieu|commenc|début|debut|démarr|demarr|lanc|premi), \bquand est ce que\b.*(commenc|début|démarr|lanc),
        avant le sommet, en septembre, \bcalendrier\b, ^quand$
faq-pay = Combien les ambassadeurs et ambassadrices sont-ils payés ?
    .answer = On les paie en amour – c'est une fonction bénévole.
    .patterns =
        \bpay(é|e|és|ée|ées|er|ez)\b, \bsalaires?\b, \bargent\b, \bgagn(e|er|ent|ez)\b, \brémunér, \bremuner, \bbénévol,
        \bbenevol
faq-regions = Quelle taille auront les régions ?
    .answer =
        Au début : grandes. Nous commençons avec un petit nombre d'ambassadeurs et d'ambassadrices, pour apprendre avant de
        nous étendre. Nous voulons aussi éviter qu'il y en ait beaucoup dans une même région – d'où les critères de
        sélection liés à la géographie.
    .patterns =
        \b(taille|grandeur)\b.*r[ée]gions?, combien .*r[ée]gions?, \b(grande|petite)s? r[ée]gions?\b,
        r[ée]gions? .*\b(grande|petite)s?\b, ^r[ée]gions?$
faq-user-group-leader = Quel est le rapport entre « Ambassadeur·rice » et « User Group Leader » ?
    .answer =
        Ambassadeur·rice OpenStack et User Group Leader OpenStack sont deux rôles distincts, qu'une même personne peut bien
        sûr remplir, mais dont les responsabilités sont distinctes. Un ambassadeur ou une ambassadrice peut prendre part à
        l'animation de son groupe d'utilisateurs local, mais parlera avec les User Group Leaders de sa région de la
        meilleure manière d'aider – sans prendre leur place !
    .patterns =
        \buser ?group ?leaders?\b, \b(responsable|animat)[a-z]* .*\b(groupes? d utilisateurs|user ?groups?|meetups?)\b,
        \bambassad(eur|rice).*\b(user ?groups?|groupes? d utilisateurs)\b,
        \b(user ?groups?|groupes? d utilisateurs)\b.* ambassad(eur|rice), ^(user ?groups?|groupes? d utilisateurs)$
faq-term = Quelle sera la durée du mandat des ambassadeurs et ambassadrices ?
    .answer =
        C'est une « fonction à vie ». Nous croyons que le genre de personnes qui pourraient porter ce titre sauront quand se
        retirer avec élégance.
    .patterns =
        \bmandats?\b, \bdurée\b, \bduree\b, combien de temps .*(ambassad|titre|rest|dur), \bà vie\b, \ba vie\b,
        titre .*(expire|termine|prend fin)
faq-misuse = Comment allons-nous gérer les abus du titre ?
    .answer =
        Cette question revient souvent, mais nous avons confiance en notre communauté. Nous appliquerons des critères de
        sélection pour écarter au début qui ne conviendrait pas, mais resterons ensuite en contact constant avec les
        ambassadeurs et ambassadrices, pour repérer tôt les signes que les choses ne vont pas dans le bon sens. Les membres
        de la communauté peuvent aussi nous aider à veiller aux abus du titre.
    .patterns =
        \babus(e|er|ent|if)?\b, \bmésus, \bfaux ambassad, \bfausses? ambassad, se (fait|font) passer pour, \busurp,
        \bimposteurs?\b

## Groupes d'utilisateurs

question-group-name = Comment s'appelle votre groupe ?
    .rule = il contient « OpenStack » et le lieu du groupe, par exemple « OpenStack User Group Oslo ».
question-group-place = Dans quelle ville ou quel coin se réunit-il ?
question-group-region = Dans quelle région est-ce ?
question-group-zone = Dans quel fuseau horaire se réunit-il ?
question-group-people = Qui l'organise, vous compris ?
question-group-links = Où trouve-t-on votre groupe sur le web : sa propre page, celle de ses rencontres, etc. ?
question-group-channels = Où vos membres se parlent-ils : listes de diffusion, salons, réseaux sociaux ?
question-group-meetings = À quel rythme vous réunissez-vous, et que s'y passe-t-il ?
question-group-history = Qu'a fait votre groupe jusqu'ici ? Depuis quand existe-t-il ?
question-group-policy = Vous tous qui l'organisez, avez-vous accepté la charte des réseaux sociaux et des événements ?

## Ce qui rend un groupe d'utilisateurs officiel

group-criterion-policy = accord avec les règles sur les réseaux sociaux et les événements
    .open = les règles ne sont pas encore acceptées
    .advice =
        Lisez les règles ensemble, parlez de ce qu'elles signifient pour vos canaux et vos événements, et dites oui avec
        `!group edit`. Les personnes qui vous rejoindront les liront aussi.
group-criterion-contact = coordonnées complètes
    .open = les coordonnées ne sont pas encore complètes
    .advice =
        On vient dans un groupe que l'on trouve et que l'on peut joindre. Donnez pour chaque personne qui organise une adresse
        que quelqu'un lit, et les liens qu'une nouvelle personne chercherait ; `!group edit` prend une réponse à la fois.
group-criterion-organised = organisé avec impartialité par plusieurs personnes d'employeurs divers
    .open = l'organisation et la diversité ne sont pas encore validées
    .advice =
        Il n'y a pas de bon nombre de personnes : partagez le travail pour que le groupe continue quand l'une de vous est
        absente, et invitez des personnes fidèles qui travaillent ailleurs à vous rejoindre. Notez qui fait quoi, et ne
        laissez aucune entreprise occuper seule la scène.
group-criterion-channels = canaux de communication actifs et conformes aux règles
    .open = les canaux ne sont pas encore validés
    .advice =
        Un canal vivant vaut mieux que cinq silencieux. Annoncez-y chaque rencontre, racontez ensuite comment c'était, et
        répondez aux questions en quelques jours ; il parlera de lui-même.
group-criterion-meetings = rencontres régulières, au contenu adapté
    .open = les rencontres ne sont pas encore validées
    .advice =
        Ce qui est régulier dépend de la culture : un exposé par mois, ou deux événements bien préparés par an là où les
        petites rencontres entre inconnus sont inhabituelles. Choisissez un rythme que vous pouvez tenir, annoncez à chaque
        rencontre la date suivante, et prévoyez quelque chose pour les débuts comme pour l'expérience.
group-criterion-mentor = un·e ambassadeur·rice accompagne le groupe
    .open = pas encore de mentor
    .advice =
        La recherche se fait sans vous. Vous pouvez aussi demander à quelqu'un que vous connaissez : un mot ici lui suffit
        pour prendre le groupe. Dites-lui ce que vous aimeriez essayer en premier.
