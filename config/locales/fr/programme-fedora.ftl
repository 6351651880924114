### Ce que seul dit le programme des ambassadeurs de Fedora : ses noms, ses questions, ses régions.

-title = Ambassadeur·rice Fedora
-community = Fedora

programme-name = Ambassadeurs Fedora

question-why = Pourquoi aimeriez-vous devenir Ambassadeur·rice Fedora ?
question-contributions = Comment avez-vous contribué à Fedora jusqu'ici ?
question-plans = Que comptez-vous faire avec ce titre, et où ?
question-region = Où passerez-vous la plus grande partie de l'année à venir ?
question-account = Quel est le nom de votre compte FAS ?
question-email = À quelle adresse électronique votre mentor peut-il vous joindre ?
question-consent =
    Si vous recevez le titre, pouvons-nous faire figurer votre nom publiquement dans l'annuaire et l'annoncer ?

region-apac = Asie-Pacifique (APAC)
    .words = APAC, Asie, Pacifique, Asie-Pacifique
region-emea = Europe, Moyen-Orient et Afrique (EMEA)
    .words = EMEA, Europe, Moyen-Orient, Afrique
region-latam = Amérique latine (LATAM)
    .words = LATAM, Amérique latine, Amérique du Sud, Amérique centrale
region-na = Amérique du Nord (NA)
    .words = NA, Amérique du Nord

checklist-mailing-list = S'inscrire à la liste de diffusion des ambassadeurs

## Questions fréquentes, avec pour réponses ce que le wiki disait du déroulement

faq-become = Comment devenir Ambassadeur·rice Fedora ?
    .answer =
        Un mentor vous accompagne. Vous candidatez avec `!apply`, et je demande à un mentor disponible, ou d'abord à celui
        que vous choisissez. Quand le mentor estime que vous êtes à la hauteur pour devenir pleinement ambassadeur·rice, il
        vous donne son feu vert, vous parraine dans le groupe FAS des ambassadeurs et clôt votre ticket comme SPONSORED.
    .patterns =
        \b(devenir|deviens|devient|devien) .*ambassad, \bcandidat(er|e|ez|ure)\b, \bpostuler?\b, \brejoindre\b,
        ^comment (ça|ca|cela) (marche|commence)$
faq-mentor-away = Et si un mentor n'est pas disponible ?
    .answer =
        Personne ne contacte les mentors qui se disent indisponibles, et moi non plus : `!mentors` montre qui a du temps. Un
        mentor à qui l'on demande vous accepte, ou dit ne pas pouvoir accompagner en ce moment ; je demande alors au
        suivant, et vous gardez votre place.
    .patterns =
        \bmentors?\b.* (indisponible|absent|occupé|pas disponible|pas le temps|ne répond|ne repond|en congé|silencieux),
        \bmentors? (indisponible|absent|occupé|silencieux)
faq-meanwhile = Que faire pendant mon mentorat ?
    .answer =
        Inscrivez-vous pendant ce temps à la liste de diffusion des ambassadeurs, et suivez votre mentor, qui vous guide.
    .patterns =
        \blistes? de diffusion\b, \bmailing ?lists?\b, pendant .*(mentor|accompagn), (en attendant|entre temps|ensuite)$
faq-account = Pourquoi demandez-vous le nom de mon compte FAS et mon adresse électronique ?
    .answer =
        Le résumé de votre ticket doit contenir les deux : c'est par eux que votre mentor vous reconnaît, vous joint et vous
        parraine dans le groupe FAS des ambassadeurs.
    .patterns =
        \b(fas|compte)\b, pourquoi .*\b(e ?mail|mail|courriel|adresse)\b
faq-approval = Comment saurai-je que ma candidature est approuvée ?
    .answer =
        Votre mentor vous parraine et clôt votre ticket comme SPONSORED. Vous l'apprenez dans notre discussion directe, et
        des félicitations sont ajoutées au ticket.
    .patterns = \bapprouv, \bapprobation\b, \bparrain, \bsponsor(s|ed|ing|iser)?\b, \bfeu vert\b
