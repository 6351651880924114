### Parler du robot lui-même : aide, langues, ce qu'il n'a pas pu lire, et les refus valables pour toutes les commandes.
###
### Un refus nomme la règle et l'issue, et ne blâme personne. Les seules marques sont **gras** et `code`.
### Dans une phrase, un retour à la ligne est une espace ; une ligne vide entre deux est un retour à la ligne.

unknown-command = Je ne connais pas `!{ $word }`. `!help` montre ce que je comprends.
argument-missing = Il manque quelque chose : { $what }. Cela s'écrit ainsi : { $usage }.
argument-unclear =
    J'attendais { $what } et ne l'ai pas trouvé dans ce que vous avez écrit. Cela s'écrit ainsi : { $usage }.
plain-words =
    Je comprends les commandes et les réponses à mes questions ; en ce moment, je n'attends pas de réponse. `!status` vous
    dit où vous en êtes, `!help` ce que vous pouvez faire.
unreadable =
    Je n'ai pas pu lire votre message : sa clé ne m'est jamais parvenue, et j'ai attendu. Envoyez-le encore une fois, s'il
    vous plaît.
overwhelmed =
    C'est plus que je ne peux suivre à la fois, je laisse donc de côté ce que vous enverrez jusqu'au { $until }.
    Renvoyez-le ensuite, s'il vous plaît, une chose à la fois.
answered-directly = Je vous ai écrit dans notre discussion directe.

## Aide

help-head = Voici ce que vous pouvez faire maintenant :
help-topic = **{ $topic }**
help-line = { $usage } : { $what }
help-command =
    { $usage } : { $what }

    Qui peut l'utiliser : { $who }.
help-example = Par exemple : { $example }
help-words = Vous pouvez aussi écrire { $words }.
help-always = À tout moment : { $commands }.
help-foot =
    `!help` avec le nom d'une commande l'explique et donne un exemple : `!help apply`. `!help all` explique tout ce que
    vous pouvez faire un jour.
help-all-head = Voici tout ce que vous pouvez faire, chaque chose en son temps :

## Langues

language-changed = Désormais, je vous parle en { $language }.
language-unknown = Je ne parle pas cette langue. Choisissez avec `!language` et une étiquette : { $languages }.
language-choices =
    Je vous parle en { $language }. Pour changer, écrivez `!language` et une étiquette : { $languages }.

## Refus

may-not =
    { $command } est réservé : { $who }. `!help` montre ce que vous pouvez faire ; si ce droit devait être aussi le vôtre,
    l'équipe d'organisation peut vous aider.
not-for-yourself =
    Personne n'agit sur sa propre candidature, quels que soient ses rôles, { $command } doit donc venir de quelqu'un
    d'autre. Demandez simplement à une personne qui en a le droit.
no-such-ticket =
    Il n'y a pas de ticket { $no }. `!status` nomme le vôtre ; les mentors et l'équipe d'organisation trouvent les tickets
    ouverts avec `!tickets`.
no-ticket-of =
    { $who } n'a pas de ticket ouvert. Les mentors et l'équipe d'organisation trouvent ceux qui le sont avec `!tickets`.
no-ticket-of-yours =
    Vous n'avez pas encore de ticket. `!apply` commence une candidature, et l'envoyer en ouvre un.
wrong-stage =
    { $command } ne convient pas au ticket { $no } en ce moment : il en est à « { $stage } ». `!ticket { $no }` en montre
    plus.

## Redemander

late-command = Votre { $request } date du { $written }, et ne m'est parvenu que maintenant.
late-ticket-stands = Le ticket { $no } de { $who } en est au même point qu'alors : « { $stage } ».
late-ticket-moved =
    Le ticket { $no } de { $who } a avancé entre-temps : il en est à « { $stage } » depuis le { $since }.
confirm-foot =
    Dois-je le faire ? ✅ `!confirm { $number }` le fait dans la situation actuelle, ❌ `!discard { $number }` y renonce.
    Sans un mot de votre part d'ici le { $until }, je ne le fais pas.
discarded = Bien, je ne fais pas { $request }.
void-head = Ce que vous pouvez faire ici a changé. Ceci n'attend donc plus votre réponse, et je ne le fais pas :
void-line = { $request } (réservé : { $who })
void-foot =
    Si vous aviez écrit quelque chose avec, c'est effacé. Si ce changement est une erreur, l'équipe d'organisation peut vous aider. Si
    un jour vous le pouvez à nouveau, écrivez-le encore une fois : rien ne revient de soi-même.
nothing-to-confirm =
    Rien n'attend votre réponse sous le numéro { $number } : c'est fait, c'est abandonné, c'est sans effet, ou le délai est
    passé. S'il reste quelque chose à faire, écrivez la commande à nouveau.
