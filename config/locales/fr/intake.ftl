### Le dépôt des candidatures : ouvert ou fermé, et qui l'apprend.

intake-opened =
    { $by } a ouvert les candidatures : tout le monde peut de nouveau candidater, et qui l'a demandé entre-temps l'apprend
    maintenant.
intake-open-now =
    Vous vouliez candidater quand les candidatures étaient fermées. Elles sont de nouveau ouvertes : `!apply` commence la
    vôtre, quand vous voulez.
intake-is-open =
    Les candidatures sont déjà ouvertes. `!intake fermer` avec un texte les ferme ; qui voudrait candidater lit alors ce
    texte.
intake-closed = { $by } a fermé les candidatures. Qui voudrait candidater lit ceci :
intake-closed-foot =
    Ce qui a été commencé avant peut encore être achevé et envoyé. Je retiens qui demande entre-temps, et le leur dirai
    quand `!intake ouvrir` les rouvrira.
intake-state-open = Les candidatures sont ouvertes : tout le monde peut candidater.
intake-state-closed =
    Les candidatures sont fermées depuis le { $since } : personne ne peut en commencer. `!intake ouvrir` les rouvre.
intake-turn-opened = { $at } : ouvertes par { $by }
intake-turn-closed = { $at } : fermées par { $by }
intake-refuses = Les candidatures sont fermées depuis le { $since }. L'équipe d'organisation dit :
intake-refuses-foot =
    J'ai noté que vous l'avez demandé, et je vous le dirai ici dès qu'elles rouvriront. D'ici là, vous n'avez rien à
    faire ; `!withdraw`, et je l'oublie.
intake-left =
    C'est oublié : je ne vous dirai pas quand les candidatures rouvriront. `!apply` permet d'essayer à tout moment.
intake-still-yours =
    En ce moment, aucune nouvelle candidature n'est prise, mais la vôtre a été commencée avant : vous pouvez l'achever et
    l'envoyer.
