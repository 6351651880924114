### Ce que racontent les ambassadeurs et ambassadrices, et les nouvelles du mois qu'on en tire. Un compte rendu est un cadeau : personne n'en doit.

## Les genres d'activités

report-kind-meetup = rencontre
    .words = meetup
report-kind-talk = présentation
    .words = presentation, exposé, expose, conférence, conference
report-kind-workshop = atelier
report-kind-hackfest = hackfest
    .words = hackathon
report-kind-localisation = traduction
    .words = localisation
report-kind-other = autre chose
    .words = autre, divers

## Ce qui précède une indication qui a sa propre ligne : ces noms, ou d'autres

field-kind = genre
    .words = type, quoi
field-day = date
    .words = jour, quand
field-place = lieu
    .words = où, ville, salle, endroit
field-link = lien
    .words = url, site, adresse
field-people = personnes
    .words = public, participants, participantes, gens
word-today = aujourd'hui
word-yesterday = hier
word-at = à
    .words = au, aux, en, dans

## Raconter

report-form =
    Racontez-moi en une ligne ce que vous avez fait, dans l'ordre que vous voulez :

    `!report meetup 2026-03-02 Oslo https://example.org/evening 40`

    ou ligne par ligne, en laissant de côté ce qu'il n'y a pas :

    `!report`

    `genre: meetup`

    `date: 2026-03-02`

    `lieu: Oslo`

    `lien: https://example.org/evening`

    `personnes: 40`

    Seuls le genre et le jour sont nécessaires. Les genres sont { $kinds }.
report-kind-missing =
    Qu'est-ce que c'était ? Commencez par { $kinds }, s'il vous plaît. `!report` seul montre comment s'écrit un compte
    rendu.
report-kind-unknown =
    Je ne connais pas d'activité du nom de « { $word } ». Il y a { $kinds }. `!report` seul montre comment s'écrit un
    compte rendu.
report-day-missing =
    Quand était-ce ? Ajoutez le jour, s'il vous plaît, sous la forme année-mois-jour, par exemple 2026-03-02 ;
    « aujourd'hui » et « hier » conviennent aussi.
report-day-unclear =
    Je ne peux pas lire « { $word } » comme un jour. Écrivez-le sous la forme année-mois-jour, s'il vous plaît, par exemple
    2026-03-02.
report-day-ahead =
    Le { $day } est encore à venir, et je vous souhaite que tout s'y passe bien ! Racontez-le-moi quand ce sera fait, s'il
    vous plaît.
report-link-unclear =
    « { $word } » n'est pas un lien qu'un navigateur ouvre. Écrivez-le en entier, s'il vous plaît, avec https:// au début,
    ou laissez-le de côté.
report-people-unclear =
    « { $word } » n'est pas un nombre de personnes. Écrivez un nombre entier, 0 ou plus, s'il vous plaît, ou laissez-le de
    côté.
report-taken = Merci ! J'ai noté ceci :
report-line =
    { $no } : { $kind }, { $day }, { $who }{ $people ->
        [0] {""}
        [one] , une personne touchée
       *[other] , { $people } personnes touchées
    }
report-line-place =
    { $no } : { $kind }, { $day }, { $place }, { $who }{ $people ->
        [0] {""}
        [one] , une personne touchée
       *[other] , { $people } personnes touchées
    }
report-link = à lire ou à voir : { $link }
report-streak =
    { $months ->
        [one] C'est le premier mois de votre série.
       *[other] Cela fait { $months } mois d'affilée que vous avez quelque chose à raconter. Merveilleux !
    }
report-foot =
    Quelque chose n'est pas juste ? `!unreport { $no }` le reprend ; racontez-le ensuite simplement à nouveau.
no-such-report = Il n'y a pas de compte rendu { $no } qui soit de vous. `!reports` montre les vôtres.
report-taken-back = J'ai repris le compte rendu { $no } et effacé ce qu'il disait.

## Lire

reports-none = Il n'y a pas encore de comptes rendus. Les ambassadeurs et ambassadrices en écrivent avec `!report`.
reports-own = Voici vos derniers comptes rendus :
reports-all = Voici les derniers comptes rendus :
reports-more =
    { $more ->
        [one] Il y en a encore un avant ceux-ci.
       *[other] Il y en a encore { $more } avant ceux-ci.
    }

## Les nouvelles d'un mois

news-head = **Ce qu'ont fait les ambassadeurs et ambassadrices :** depuis le { $since }, ils et elles ont raconté { $reports ->
        [0] 0 activité.
        [one] une activité.
       *[other] { $reports } activités.
    }{ $people ->
        [0] {""}
        [one] {" "}Une personne en a été touchée.
       *[other] {" "}{ $people } personnes en ont été touchées.
    }
news-quiet = **Ce qu'ont fait les ambassadeurs et ambassadrices :** ni comptes rendus ni retours depuis le { $since }. Je n'en
    dirai plus rien tant qu'il n'y aura rien à raconter.
news-region = **{ $region } :** { $reports ->
        [0] 0 compte rendu
        [one] un compte rendu
       *[other] { $reports } comptes rendus
    }{ $people ->
        [0] {""}
        [one] , une personne touchée
       *[other] , { $people } personnes touchées
    }
news-nowhere = **Sans région :** { $reports ->
        [0] 0 compte rendu
        [one] un compte rendu
       *[other] { $reports } comptes rendus
    }{ $people ->
        [0] {""}
        [one] , une personne touchée
       *[other] , { $people } personnes touchées
    }
news-kind = { $kind } : { $reports }
news-link = { $kind } du { $day }, par { $who } : { $link }
news-silent =
    Dans ces régions, il y a des ambassadeurs ou des ambassadrices, mais cette fois aucun compte rendu : { $regions }. Il
    peut y avoir cent bonnes raisons à cela ; peut-être y serait-on content de s'entendre demander s'il manque quelque
    chose.
news-streaks = **Mois après mois :**
news-streak =
    { $who } a eu quelque chose à raconter pendant { $months ->
        [one] un mois.
       *[other] { $months } mois d'affilée.
    }
