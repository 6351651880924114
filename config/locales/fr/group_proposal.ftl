### Ce qu'on dit à celles et ceux qui organisent un groupe d'utilisateurs : quand ils le proposent et quand ses données changent.
group-welcome =
    Quel plaisir qu'il y ait un groupe ! J'ai { $questions ->
        [one] une question
       *[other] { $questions } questions
    } à son sujet, une à la fois ; un message est une réponse. Prenez tout le temps que vous voulez, je garde vos réponses. Personne d'autre ne les voit avant que vous ayez vu le récapitulatif et dit `!submit`. `!back` revient en arrière, `!show` montre vos réponses, `!withdraw` met fin à tout.
proposals-enough =
    Vous avez proposé autant de groupes qu'il peut en attendre à la fois : { $most }. Dès que l'un d'eux est décidé,
    `!group new` sera de nouveau possible. `!groups` montre où ils en sont.
group-receipt =
    Merci ! { $name } est proposé comme **groupe d'utilisateurs { $no }**, et l'équipe d'organisation le lit
    maintenant.
group-receipt-foot =
    En attendant, continuez simplement à vous réunir. `!group show { $no }` montre où il en est et ce qui
    l'aiderait, `!group edit { $no }` change ses données, et `!group close { $no } RAISON` le retire.
group-listed =
    { $by } vous compte parmi celles et ceux qui organisent le groupe d'utilisateurs { $no } { $name }. Vous n'avez
    rien à faire ; si c'est une erreur, `!group leave { $no }` vous retire de la liste.
group-unlisted =
    { $by } ne vous compte plus parmi celles et ceux qui organisent le groupe d'utilisateurs { $no } { $name }.
group-edit-begun = Voici les données de { $no } { $name } jusqu'ici.
group-amended = C'est fait : les données de { $no } { $name } sont changées.
group-amended-by = { $by } a changé les données de { $no } { $name }. `!group show { $no }` les montre.
group-unchanged = Rien n'a été changé, les données de { $no } { $name } restent donc telles quelles.
group-is-over =
    Le groupe d'utilisateurs { $no } est fermé, n'a pas été admis ou n'est plus le vôtre ; rien ne peut y être
    changé. `!group show { $no }` montre ce qu'il a été.
contact-stays =
    Vous parlez pour { $no }, le groupe a donc besoin de vous : `!group transfer { $no } @person` le confie à
    quelqu'un d'autre, `!group close { $no } RAISON` le ferme.
not-listed = Vous n'êtes pas sur la liste de { $no } ; il n'y a donc rien à quitter.
group-left =
    C'est fait : vous n'êtes plus sur la liste de { $no } { $name }, et ce qui y était écrit de vous est effacé.
group-left-told =
    { $who } s'est retiré·e de la liste de celles et ceux qui organisent { $no } { $name }. Rien d'autre n'a changé
    ; `!group edit { $no }` permet d'inscrire quelqu'un d'autre.
