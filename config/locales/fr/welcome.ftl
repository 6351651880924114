### Le mot de bienvenue pour les nouvelles personnes qui en veulent un. Personne ne le reçoit sans l'avoir demandé, ni deux fois.

welcome-off =
    Ici, on ne propose pas de mot de bienvenue, { $command } ne fait donc rien. Le fichier du programme peut l'activer :
    `[welcome]`, `enabled = true`.
welcome-elsewhere =
    Les nouvelles personnes sont dans les salons de la communauté : dites `!welcome` là-bas, s'il vous plaît, et je mets la
    proposition au-dessous.
welcome-offer =
    Vous venez d'arriver ? Touchez 👋 ou écrivez `!hello`, et je vous dis dans notre discussion directe qui peut vous aider
    et ce qu'on demande souvent. Une seule fois, et seulement si vous voulez.
welcome-word =
    Bienvenue chez { -community } ! Je suis le robot du programme des ambassadeurs. Nos ambassadeurs et ambassadrices sont
    des personnes de cette communauté à qui vous pouvez tout demander : elles savent qui est qui, et vous aident à trouver
    votre chemin.
welcome-where = Où êtes-vous ? Touchez le numéro, ou écrivez-le comme `!hello 1`, et je vous dis qui s'y trouve :
welcome-region = { $number } : { $region }
welcome-people =
    Voici nos ambassadeurs et ambassadrices ; écrivez simplement à l'une de ces personnes dans une discussion directe :
welcome-people-region = Pour la région { $region }, vous pouvez interroger, dans une discussion directe :
welcome-ambassador = { $who }, { -title } depuis le { $since }
welcome-nobody =
    Je ne peux encore vous parler d'aucun ambassadeur, d'aucune ambassadrice. Posez simplement votre question dans le salon
    de la communauté.
welcome-nobody-region =
    Pour la région { $region }, je ne peux encore vous parler d'aucun ambassadeur, d'aucune ambassadrice. `!roster` montre
    toutes les régions ; et vous pouvez toujours demander dans le salon de la communauté.
welcome-before =
    Je vous ai souhaité la bienvenue le { $greeted }. `!roster` montre les ambassadeurs et ambassadrices, `!faq` ce qu'on
    demande souvent, `!help` ce que vous pouvez faire.
welcome-nowhere =
    { $regions ->
        [one] Il n'y a qu'une région : écrivez `!hello 1`.
       *[other] Les régions vont de 1 à { $regions } : écrivez `!hello` avec l'un de ces numéros.
    }
