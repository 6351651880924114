### Les noms que contiennent d'autres phrases : commandes et ce qu'elles prennent, personnes, étapes, dates, listes.

language-fr = français
    .words = francais, french, französisch, franzoesisch, francés, フランス語, 法语
named-language = { $name } ({ $tag })

## Commandes : à quoi sert chacune, et un exemple. `.words` sont ses mots en français ; les anglais valent toujours.

command-apply = candidater, ou poursuivre votre candidature
    .words = candidater, candidature, postuler
example-apply = `!apply`
command-status = où vous en êtes, qui s'en occupe, pour quand
    .words = statut, état, etat
example-status = `!status`
command-back = revenir à la question précédente
    .words = retour, précédent, precedent
example-back = `!back`
command-skip = laisser de côté une question qui n'est pas obligatoire
    .words = passer, sauter
example-skip = `!skip`
command-long = répondre en plusieurs messages
    .words = plusieurs, longue
example-long = `!long`
command-next = terminer une réponse en plusieurs messages
    .words = suite, suivant, terminer
example-next = `!next`
command-show = montrer vos réponses jusqu'ici
    .words = montrer, afficher
example-show = `!show`
command-edit = répondre à nouveau à une question
    .words = modifier, éditer, editer
example-edit = `!edit 2`
command-pick = répondre par un des choix d'une question
    .words = option
example-pick = `!pick 2`
command-submit = envoyer votre candidature
    .words = envoyer, soumettre
example-submit = `!submit`
command-withdraw = retirer votre candidature, à tout moment
    .words = retirer
example-withdraw = `!withdraw`
command-nominate = faire demander à quelqu'un, en privé, si l'envie de candidater est là
    .words = proposer
example-nominate = `!nominate @bob:example.org Il répond à qui débute, et reste jusqu'à ce que cela marche.`
command-nothanks = dire non à une proposition, sans que personne l'apprenne
    .words = nonmerci, non-merci
example-nothanks = `!nothanks`
command-intake = ouvrir ou fermer les candidatures, ou voir ce qu'il en est
    .words = dépôt, depot
example-intake = `!intake fermer Nous lisons d'abord ce qui est là, et rouvrons en mai.`
command-select = retenir une candidature
    .words = retenir, sélectionner, selectionner
example-select = `!select #12`
command-reject = refuser une candidature, avec un motif que la personne candidate lira
    .words = refuser, rejeter
example-reject = `!reject #12 Il y a là de belles choses ; participez d'abord à quelques rencontres et revenez.`
command-applications = les candidatures qui attendent une décision, les meilleures d'abord
    .words = candidatures
example-applications = `!applications`
command-score = donner des points à une candidature, que vous pouvez changer
    .words = points, évaluer, evaluer
example-score = `!score #12 participation 4 lieu 3 impact 5`
command-shortlist = mettre une candidature dans la présélection
    .words = présélectionner, preselectionner
example-shortlist = `!shortlist #12`
command-unshortlist = retirer une candidature de la présélection
    .words = désélectionner, deselectionner
example-unshortlist = `!unshortlist #12`
command-hold = ne rien décider d'une candidature pour un temps, avec un motif que la personne candidate lira
    .words = suspendre
example-hold = `!hold #12 jusqu'au 2026-08-31 Nous aimerions d'abord voir votre présentation de juillet.`
command-unhold = regarder de nouveau une candidature qui était en suspens
    .words = réexaminer, reexaminer
example-unhold = `!unhold #12`
command-tranche = faire proposer les meilleures candidatures, et retenir celles que vous confirmez
    .words = promotion, vague
example-tranche = `!tranche 5`
command-mentors = qui sont les mentors, et qui a du temps
    .words = mentors
example-mentors = `!mentors`
command-choose = faire demander d'abord à un certain mentor
    .words = choisir
example-choose = `!choose @edda:example.org`
command-available = recevoir de nouveau des demandes
    .words = disponible
example-available = `!available`
command-unavailable = ne recevoir ni demandes ni rappels pendant un temps
    .words = indisponible, absent, absente
example-unavailable = `!unavailable jusqu'au 2026-08-31 pour les vacances d'été, remplacement @edda:example.org`
command-capacity = combien de personnes vous accompagnez à la fois
    .words = capacité, capacite, places
example-capacity = `!capacity 2`
command-stand-in = vous occuper des personnes qu'un mentor accompagne pendant son congé, ou non
    .words = remplacer, suppléer, suppleer
example-stand-in = `!stand-in oui @mo:example.org`
command-speaks = dans quelles langues vous accompagnez
    .words = parle, parler, langues
example-speaks = `!speaks de fr`
command-why = pourquoi ce mentor a reçu la demande pour un ticket, et nul autre
    .words = pourquoi
example-why = `!why #12`
command-release = rendre un ticket, ce qui est permis ; l'équipe d'organisation lit pourquoi
    .words = rendre
example-release = `!release #12 Je commence un nouvel emploi et n'aurai plus assez de temps.`
command-assign = donner ce mentor à une personne candidate
    .words = confier, attribuer
example-assign = `!assign #12 @edda:example.org`
command-orphans = qui est sans mentor, de qui dépend la suite, et depuis quand
    .words = sansmentor, sans-mentor
example-orphans = `!orphans`
command-silent = me faire demander à l'autre, quand vous n'entendez plus rien
    .words = silence, relancer
example-silent = `!silent #12`
command-here = dire que vous êtes là
    .words = ici, présent, présente, present, presente
example-here = `!here #12`
command-progress = comment cela va avec la personne que vous accompagnez
    .words = avancement
example-progress = `!progress #12 pas-encore`
command-memo = écrire une note sur un ticket, pour les mentors et l'équipe d'organisation seulement
    .words = mémo
example-memo = `!memo #12 Parle plus librement au téléphone.`
command-done = cocher un point de la liste
    .words = fait, cocher
example-done = `!done #12 1`
command-undo = rouvrir un point de la liste
    .words = décocher, decocher, rouvrir
example-undo = `!undo #12 1`
command-accept = accompagner une personne candidate
    .words = accepter
example-accept = `!accept #12`
command-decline = dire non à une demande, ce qui est permis
    .words = décliner, decliner
example-decline = `!decline #12 Je déménage ce mois-ci.`
command-extend = plus de temps pour répondre à une demande, une fois
    .words = prolonger
example-extend = `!extend #12`
command-ticket = montrer un ticket
    .words = ticket
example-ticket = `!ticket #12`
command-history = montrer ce qui s'est passé sur un ticket
    .words = historique
example-history = `!history #12`
command-tickets = montrer les tickets ouverts
    .words = tickets
example-tickets = `!tickets`
command-note = écrire une note sur un ticket, que la personne candidate peut lire aussi
    .words = note, noter
example-note = `!note #12 Inscription à la liste de diffusion faite.`
command-thumbsup = donner le feu vert : la personne candidate est à la hauteur
    .words = feuvert, feu-vert
example-thumbsup = `!thumbsup #12`
command-sponsor = donner le titre à la personne candidate
    .words = parrainer
example-sponsor = `!sponsor #12`
command-concern = dire en votre nom ce qui s'oppose à une candidature ; la personne candidate lit quoi, pas qui
    .words = réserve, reserve
example-concern = `!concern #12 La conférence décrite a été donnée par quelqu'un d'autre.`
command-resolve = dire comment une réserve a été levée ; la personne candidate le lit aussi
    .words = lever, résoudre, resoudre
example-resolve = `!resolve #12 1 Nous en avons parlé : la conférence a été préparée à deux.`
command-unsponsor = retirer un parrainage, avec un motif que la personne lira
    .words = déparrainer, deparrainer
example-unsponsor = `!unsponsor #12 Le compte appartient à quelqu'un d'autre.`
command-roster = montrer qui porte le titre
    .words = annuaire, ambassadeurs, ambassadrices
example-roster = `!roster`
command-language = quelles langues je parle, ou vous parler dans une autre
    .words = langue
example-language = `!language fr`
command-employer = me dire qui vous emploie, pour que les parrainages viennent d'employeurs différents
    .words = employeur
example-employer = `!employer Exemple SA`
command-mydata = recevoir en un fichier tout ce que je garde à votre sujet
    .words = mesdonnées, mesdonnees
example-mydata = `!mydata`
command-forgetme = effacer définitivement ce que vous avez écrit
    .words = oubliez-moi
example-forgetme = `!forgetme`
command-confirm = faire ce que je vous ai demandé
    .words = confirmer
example-confirm = `!confirm 3`
command-discard = renoncer à ce que je vous ai demandé
    .words = renoncer, abandonner
example-discard = `!discard 3`
command-help = ce que vous pouvez faire, ou une commande expliquée
    .words = aide
example-help = `!help apply`
command-todo = ce qui attend, qui et depuis quand
    .words = àfaire, à-faire, afaire
example-todo = `!todo`
command-broadcast = porter un message à tous les ambassadeurs et toutes les ambassadrices
    .words = diffuser
example-broadcast = `!broadcast Envoyez sur ask.example.org les personnes qui ont des questions, s'il vous plaît.`
command-broadcasts = ce qui a été porté à tous les ambassadeurs et toutes les ambassadrices, et à combien c'est arrivé
    .words = diffusions
example-broadcasts = `!broadcasts 3`
command-stats = le programme en chiffres
    .words = chiffres, statistiques
example-stats = `!stats`
command-export = recevoir les données en fichiers
    .words = exporter
example-export = `!export csv`
command-trail = qui a décidé quoi, quand et pourquoi
    .words = décisions, decisions
example-trail = `!trail #12`
command-audit = ce que quelqu'un est et était ici, ce qui a été décidé de sa part et à son sujet
    .words = vérification, verification
example-audit = `!audit @alice:example.org`
command-ask = interroger les ambassadeurs et ambassadrices d'une région ; la réponse vient directement à vous
    .words = demander, interroger
example-ask = `!ask europe Qui pourrait parler à notre meetup d'Oslo ?`
command-answer = répondre à ce que quelqu'un a demandé
    .words = répondre, repondre, réponse, reponse
example-answer = `!answer 3 Edda connaît toutes les personnes qui donnent des conférences dans le Nord.`
command-active = dire que tout va bien, ou mettre fin à votre pause
    .words = actif
example-active = `!active`
command-pause = faire une pause : vous gardez le titre, et on ne vous demande rien
    .words = pause
example-pause = `!pause jusqu'au 2026-08-31 pour les vacances d'été`
command-stepdown = vous retirer, avec gratitude, et devenir membre émérite
    .words = démissionner, demissionner
example-stepdown = `!stepdown`
command-return = retrouver le titre
    .words = revenir
example-return = `!return`
command-welcome-back = rendre le titre à un membre émérite qui l'a demandé
    .words = accueillir
example-welcome-back = `!welcome-back @alice:example.org`
command-report = raconter ce que vous avez fait : une rencontre, une présentation, un hackfest …
    .words = compte-rendu, compterendu, raconter
example-report = `!report meetup 2026-03-02 Oslo https://example.org/evening 40`
command-reports = montrer vos comptes rendus ; l'équipe d'organisation voit ceux de tout le monde
    .words = comptes-rendus, comptesrendus
example-reports = `!reports`
command-unreport = reprendre l'un de vos comptes rendus
    .words = reprendre
example-unreport = `!unreport R12`
command-call = appeler les ambassadeurs et ambassadrices à l'aide : une traduction, une présentation, un hackfest …
    .words = appel, appeler
example-call = `!call speaking europe jusqu'au 2026-04-30 Qui ferait une présentation à Oslo en mai ?`
command-join-call = aider à ce pour quoi quelqu'un appelle
    .words = aider, participer
example-join-call = `!join-call C3`
command-leave-call = vous retirer d'un appel à l'aide
    .words = quitter-appel
example-leave-call = `!leave-call C3`
command-calls = montrer à quoi l'on demande aux ambassadeurs et ambassadrices d'aider, ou l'un de ces appels
    .words = appels
example-calls = `!calls C3`
command-close-call = raconter à tout le monde ce qui est sorti d'un appel à l'aide
    .words = clore-appel
example-close-call = `!close-call C3 Edda a fait la présentation, et 60 personnes sont venues.`
command-groups = montre les groupes d'utilisateurs : tous, ou ceux d'une région, d'un statut, d'un nom ou d'une ville
    .words = groupes
example-groups = `!groups europe new`
command-groups-report = montre où en sont les groupes d'utilisateurs de chaque région et ce qui manque à chacun
    .words = groupes-bilan
example-groups-report = `!groups report europe`
command-groups-export = remet les données des groupes d'utilisateurs sous forme de fichiers
    .words = groupes-exporter
example-groups-export = `!groups export csv`
command-group-show = montre un groupe d'utilisateurs : où il en est et ce qui manque encore
    .words = groupe, groupe-montrer
example-group-show = `!group show G4`
command-group-logo = envoie le logo d'un groupe d'utilisateurs qui a un statut
    .words = logo-du-groupe
example-group-logo = `!group logo G4`
command-group-mentor = accompagner un groupe d'utilisateurs sans qu'on vous le demande
    .words = groupe-accompagner
example-group-mentor = `!group mentor G4`
command-group-accept = accompagner le groupe d'utilisateurs pour lequel je vous ai demandé
    .words = groupe-accepter
example-group-accept = `!group accept G4`
command-group-decline = dire non à un groupe d'utilisateurs, ce qui est permis
    .words = groupe-décliner, groupe-decliner
example-group-decline = `!group decline G4 Je déménage ce mois-ci.`
command-group-extend = plus de temps pour répondre pour un groupe d'utilisateurs, une fois
    .words = groupe-prolonger
example-group-extend = `!group extend G4`
command-group-release = rendre un groupe d'utilisateurs, avec le motif
    .words = groupe-rendre
example-group-release = `!group release G4 Je pars sur un autre continent.`
command-group-assign = donner ce mentor à un groupe d'utilisateurs
    .words = groupe-confier
example-group-assign = `!group assign G4 @mo:example.org`
command-group-why = pourquoi cette personne a reçu la demande pour un groupe, et nulle autre
    .words = groupe-pourquoi
example-group-why = `!group why G4`
command-group-capacity = combien de groupes d'utilisateurs vous accompagnez à la fois
    .words = groupe-places, capacity-groups
example-group-capacity = `!group capacity 2`
command-recognise = montre où en est la distinction annuelle des groupes d'utilisateurs, et lesquels ont été distingués
    .words = distinction, distinguer
example-recognise = `!recognise`
command-recognise-nominate = propose un groupe d'utilisateurs pour la distinction annuelle, et dit pourquoi
    .words = distinction-proposer
example-recognise-nominate = `!recognise nominate G4 Trois installfests dans des villages sans groupe.`
command-recognise-open = ouvre les propositions de groupes d'utilisateurs pour une année
    .words = distinction-ouvrir
example-recognise-open = `!recognise open 2027 until 2027-02-28`
command-recognise-poll = clôt les propositions et ouvre le vote des ambassadeurs et ambassadrices
    .words = distinction-voter
example-recognise-poll = `!recognise poll until 2027-03-14`
command-recognise-announce = annonce quels groupes d'utilisateurs sont distingués
    .words = distinction-annoncer
example-recognise-announce = `!recognise announce`
command-recognise-cancel = annule la distinction de l'année
    .words = distinction-annuler
example-recognise-cancel = `!recognise cancel Nous manquons de temps cette année.`
command-group-history = raconte ce qui s'est passé pour un groupe d'utilisateurs
    .words = groupe-historique
example-group-history = `!group history G4`
command-validate = dire, après avoir regardé, qu'un groupe d'utilisateurs a franchi une étape
    .words = constater
example-validate = `!validate G4 5 J'étais à leur rencontre de mars.`
command-invalidate = dire qu'une étape d'un groupe d'utilisateurs est de nouveau ouverte
    .words = rouvrir-étape, rouvrir-etape
example-invalidate = `!invalidate G4 5 Aucune rencontre n'est annoncée depuis mai.`
command-waive = dire qu'un groupe d'utilisateurs n'a pas besoin d'une étape
    .words = dispenser
example-waive = `!waive G4 6 Le groupe existe depuis dix ans.`
command-group-agree = dire qu'un groupe proposé a sa place à côté des autres du même lieu
    .words = groupe-convient
example-group-agree = `!group agree G7 Ils se réunissent dans un autre quartier.`
command-group-object = signaler à l'équipe d'organisation une difficulté avec un groupe proposé avant qu'elle décide
    .words = groupe-réserve, groupe-reserve
example-group-object = `!group object G7 Les deux se réuniraient le même soir.`
command-admit = admettre un groupe proposé comme nouveau groupe d'utilisateurs
    .words = admettre
example-admit = `!admit G7`
command-refuse = ne pas admettre un groupe proposé, avec un motif que liront les personnes qui l'organisent
    .words = nepasadmettre
example-refuse = `!refuse G7 Rejoignez d'abord OpenStack Oslo, vous y serez les bienvenus.`
command-grant = faire d'un nouveau groupe qui a franchi toutes les étapes un groupe officiel
    .words = accorder
example-grant = `!grant G4`
command-support = tendre la main à un groupe en difficulté, avec une date
    .words = soutenir
example-support = `!support G4 jusqu'au 2026-06-01 Il n'y a pas eu de rencontre cette année.`
command-recovered = dire qu'un groupe n'a plus besoin de cette aide
    .words = rétabli, retabli
example-recovered = `!recovered G4 Les rencontres ont repris.`
command-revoke = retirer le statut d'un groupe qu'on n'a pas pu aider, avec un motif que liront les personnes qui l'organisent
    .words = retirerstatut
example-revoke = `!revoke G4 Personne n'a été trouvé pour continuer.`
command-regrant = rendre à un groupe le statut qui lui avait été retiré
    .words = réaccorder, reaccorder
example-regrant = `!regrant G4 Les rencontres ont repris.`
command-group-new = proposer un groupe d'utilisateurs, ou continuer
    .words = groupe-nouveau, groupe-proposer
example-group-new = `!group new`
command-group-edit = changer les données de votre groupe d'utilisateurs
    .words = groupe-modifier
example-group-edit = `!group edit G4`
command-group-transfer = faire demander à quelqu'un d'autre de parler pour un groupe d'utilisateurs
    .words = groupe-transmettre
example-group-transfer = `!group transfer G4 @bob:example.org`
command-group-take = parler désormais pour un groupe d'utilisateurs, si on vous l'a demandé
    .words = groupe-prendre
example-group-take = `!group take G4`
command-group-pass = dire que vous préférez ne pas parler pour un groupe d'utilisateurs
    .words = groupe-ne-pas-prendre
example-group-pass = `!group pass G4`
command-group-leave = vous retirer de la liste de qui organise un groupe d'utilisateurs
    .words = groupe-quitter
example-group-leave = `!group leave G4`
command-group-close = fermer un groupe d'utilisateurs qui n'existe plus
    .words = groupe-fermer
example-group-close = `!group close G4 We have merged with the group in Bergen.`
command-flag = signaler un usage abusif du titre ; personne n'apprend qui a signalé
    .words = signaler
example-flag = `!flag @bob:example.org Il vend des certificats comme ambassadeur.`
command-flag-kind = dire de quel genre d'abus il s'agissait
    .words = genre
example-flag-kind = `!flag-kind M3 commercial`
command-quote = laisser l'équipe d'organisation lire les mots du message que vous avez signalé
    .words = citer
example-quote = `!quote M3`
command-respond = donner votre version dans un cas à votre sujet
    .words = réagir, reagir
example-respond = `!respond M3 Le nom était une plaisanterie, je l'ai changé.`
command-cases = montrer quels cas d'usage abusif du titre attendent, et qui
    .words = cas
example-cases = `!cases`
command-case = montrer un cas d'usage abusif du titre qui vous concerne
    .words = dossier
example-case = `!case M3`
command-dismiss = décider qu'un cas d'usage abusif est sans objet, avec un motif que lisent toutes les personnes concernées
    .words = classer
example-dismiss = `!dismiss M3 Il n'y a rien à redire : l'exposé était convenu avec nous.`
command-uphold = trancher un cas d'usage abusif : par un avertissement, en demandant un autre nom affiché ou en retirant le titre
    .words = trancher
example-uphold = `!uphold M3 warn Merci de demander avant de parler au nom du projet.`
command-appeal = faire examiner par quelqu'un d'autre ce qui a été décidé à votre sujet
    .words = recours, faireappel
example-appeal = `!appeal M3 Ce nom était une plaisanterie entre amis, et il a disparu.`
command-affirm = maintenir la décision d'un cas d'usage abusif après un recours
    .words = maintenir
example-affirm = `!affirm M3 L'exposé a été donné en notre nom sans que nous le sachions.`
command-overturn = annuler la décision d'un cas d'usage abusif après un recours
    .words = infirmer
example-overturn = `!overturn M3 L'exposé était convenu avec nous ; nous l'avions oublié.`
command-feedback = dire au programme ce que vous pensez, ce qui manque, ce qui est bien
    .words = avis, commentaire
example-feedback = `!feedback Le guide d'installation est difficile à suivre quand on débute.`
command-feedbacks = montrer ce qui a été dit au programme, par région
    .words = retours, commentaires
example-feedbacks = `!feedbacks europe`
command-who = à qui demander quelque chose, dans une région si vous en nommez une
    .words = qui
example-who = `!who rust`
command-whois = si quelqu'un porte le titre
    .words = quiest, qui-est
example-whois = `!whois @alice:example.org`
command-topics = ce qu'on peut vous demander, pour que l'on vous trouve
    .words = sujets, thèmes, themes
example-topics = `!topics rust, réseaux, organiser des rencontres`
command-welcome = offrir un mot de bienvenue à qui arrive dans un salon de la communauté
    .words = bienvenue
example-welcome = `!welcome`
command-hello = un mot de bienvenue, une fois : qui peut vous aider, et ce qu'on demande souvent
    .words = bonjour, salut
example-hello = `!hello`
command-faq = ce qu'on demande souvent, et les réponses
    .words = questions
example-faq = `!faq 2`
command-faq-add = ajouter une question avec sa réponse
    .words = ajouter-question
example-faq-add = `!faq-add Où vous retrouvez-vous ? Chaque premier lundi dans le salon de la communauté.`
command-faq-change = réécrire une question et sa réponse, dans toutes les langues
    .words = changer-question
example-faq-change = `!faq-change 7 Où vous retrouvez-vous ? Chaque deuxième lundi dans le salon de la communauté.`
command-faq-remove = retirer une question
    .words = retirer-question
example-faq-remove = `!faq-remove 7`
command-faq-undo = annuler ce qui a été fait en dernier à une question
    .words = rétablir-question, retablir-question
example-faq-undo = `!faq-undo 7`

topic-application = Candidater
topic-selection = Sélectionner
topic-mentoring = Mentorat
topic-ticket = Tickets
topic-ambassadors = Ambassadeurs et ambassadrices
topic-organising = Organisation
topic-activity = Ce que font les ambassadeurs et ambassadrices
topic-groups = Groupes d'utilisateurs
topic-misuse = Usage abusif du titre
topic-general = Tout le reste

## Ce que prennent les commandes : nommé dans une phrase, et comme l'aide l'écrit

argument-ticket = le numéro d'un ticket
    .usage = #N
argument-ticket-or-candidate = le numéro d'un ticket, ou sa personne candidate
    .usage = #N|@personne
argument-person = une personne, par une mention ou son identifiant Matrix
    .usage = @personne
argument-number = un nombre
    .usage = N
argument-until = un jour (année-mois-jour)
    .usage = jusqu'au JOUR
argument-stand-in = qui remplace, par une mention ou son identifiant Matrix
    .usage = remplacement @personne
argument-languages = les étiquettes de langues
    .usage = LANGUES
argument-marks = des critères, chacun avec ses points
    .usage = CRITÈRE N …
argument-reason = le motif
    .usage = MOTIF
argument-reason-or-spam = le motif, ou le seul mot `spam`
    .usage = MOTIF|spam
argument-text = le texte
    .usage = TEXTE
argument-word = le nom d'une commande
    .usage = COMMANDE
argument-language = l'étiquette d'une langue
    .usage = LANGUE
argument-region = une région
    .usage = RÉGION
argument-report = le numéro d'un compte rendu
    .usage = RN
argument-call = le numéro d'un appel à l'aide
    .usage = CN
argument-case = le numéro d'un cas
    .usage = MN
argument-group = le numéro d'un groupe d'utilisateurs
    .usage = GN
argument-which-groups = quels groupes d'utilisateurs : une région, un statut ou les deux, un nom ou une ville
    .usage = RÉGION STATUT
argument-misuse-kind = un genre d'abus
    .usage = GENRE
argument-call-for-help = le genre d'aide, peut-être une région et un dernier jour, et de quoi il s'agit
    .usage = GENRE RÉGION jusqu'au JOUR TEXTE
argument-inquiry = une région, et votre question après elle
    .usage = RÉGION QUESTION
argument-topic = ce dont il s'agit
    .usage = SUJET
argument-topics = ce qu'on peut vous demander, séparé par des virgules
    .usage = SUJET, SUJET
argument-question-and-answer = une question, et sa réponse après le point d'interrogation ou sur la ligne suivante
    .usage = QUESTION ? RÉPONSE

## Les mots fixes des commandes

keyword-spam = spam
keyword-csv = csv
keyword-json = json
keyword-warn = avertir
    .words = avertissement
keyword-rename = renommer
    .words = nom
keyword-revoke = révoquer
    .words = revoquer, retirer
keyword-open = ouvrir
keyword-close = fermer

## Les mots qu'on écrit avec une commande : ceux-ci, ou d'autres

word-until = jusqu'au
    .words = jusqu'à, jusque
word-mine = les-miens
    .words = miens, mes groupes
word-nobody = aucun
    .words = aucune, personne
word-stand-in = remplacement
    .words = remplaçant, remplaçante, remplacant, remplacante
word-please = s'il vous plaît
    .words = s'il te plaît, svp, stp, s'il vous plait, s'il te plait
word-thanks = merci
    .words = merci beaucoup, merci bien, mille mercis
word-all = tout
    .words = tous, toutes
keyword-ready = prêt
    .words = prête, pret, prete
keyword-not-yet = pas-encore
keyword-more-time = plus-de-temps
keyword-yes = oui
keyword-no = non

## Les personnes par leurs rôles, comme celles qui peuvent faire quelque chose

who-anyone = tout le monde
who-candidate = la personne candidate du ticket
who-offered-mentor = le mentor à qui j'ai demandé
who-ticket-mentor = le mentor du ticket
who-mentor = les mentors
who-other-mentor = les mentors d'autres tickets
who-stand-in = qui remplace le mentor du ticket
who-ambassador = les ambassadeurs et ambassadrices
who-emeritus = les membres émérites
who-organiser = l'équipe d'organisation
who-moderator = l'équipe de modération
who-group-organiser = qui organise le groupe
who-group-mentor = qui accompagne le groupe comme mentor
who-offered-group-mentor = à qui l'on a demandé d'accompagner le groupe

## Les étapes d'un ticket

stage-review = En sélection
stage-held = En suspens
stage-pairing = Mentor recherché
stage-waiting = En attente d'un mentor libre
stage-offered = Mentor sollicité
stage-mentoring = En mentorat
stage-thumbs-up = Feu vert
stage-sponsored = SPONSORED
stage-rejected = Refusé
stage-withdrawn = Retiré

## Where a user group stands

standing-proposed = proposé
    .words = proposés
standing-new = nouveau groupe
    .words = nouveau, nouveaux
standing-official = groupe d'utilisateurs officiel
    .words = officiel, officiels
standing-revoked = statut retiré
    .words = retiré, retirés
standing-refused = non admis
    .words = refusé, refusés
standing-closed = fermé
    .words = fermés

## Les nombres à partir de 1 000, et les dates

number-group = { $thousands }{ "\u202F" }{ $rest }
date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
moment = { $day } à { $time } { $zone } ({ $relative })
moment-lasting = { $day } à { $time } { $zone }
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
relative-soon = tout de suite
relative-just-now = à l'instant
relative-in-minutes =
    dans { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
relative-minutes-ago =
    il y a { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
relative-in-hours =
    dans { $count ->
        [one] une heure
       *[other] { $count } heures
    }
relative-hours-ago =
    il y a { $count ->
        [one] une heure
       *[other] { $count } heures
    }
relative-in-days =
    dans { $count ->
        [one] un jour
       *[other] { $count } jours
    }
relative-days-ago =
    il y a { $count ->
        [one] un jour
       *[other] { $count } jours
    }
relative-in-months = dans { $count } mois
relative-months-ago = il y a { $count } mois
relative-in-years =
    dans { $count ->
        [one] un an
       *[other] { $count } ans
    }
relative-years-ago =
    il y a { $count ->
        [one] un an
       *[other] { $count } ans
    }

## Les listes, et ce qui n'est pas là

named-option = { $option } ({ $name })
keyword-confirm = confirmer
mark-none = –
mark-decimal = { $whole },{ $decimals }
mark-of = { $criterion } { $mark }
marks-more = { $list } · { $item }
list-none = personne
list-more = { $list }, { $item }
list-or = { $list } ou { $item }
text-erased = [effacé]
text-cut = … et plus que n'en contient un message.
