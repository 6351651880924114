### Ce que les gens disent au programme, et qui le lit.

feedback-noted = Merci, c'est noté.
feedback-thanks =
    Merci ! L'équipe d'organisation lit cela avec votre nom, les ambassadeurs et ambassadrices sans.
feedback-thanks-region =
    Je l'ai noté pour la région { $region }. S'il s'agit d'une autre, dites-le la prochaine fois : `!feedback`, la région,
    puis vos mots.
feedback-thanks-nowhere =
    S'il s'agit d'une région, dites-le la prochaine fois : `!feedback`, la région, puis vos mots. Il y a { $regions }.
feedback-empty =
    La région est { $region } ; et qu'aimeriez-vous dire ? Écrivez-le après la région, s'il vous plaît, dans le même
    message.
feedback-none = Il n'y a pas encore de retours. Tout le monde peut en faire avec `!feedback`.
feedback-head = **Retours :** { $voices ->
        [0] 0 voix
        [one] une voix
       *[other] { $voices } voix
    }
feedback-region = { $region } : { $voices }
feedback-nowhere = d'aucune région en particulier : { $voices }
feedback-latest =
    { $voices ->
        [one] Le dernier :
       *[other] Les { $voices } derniers :
    }
feedback-voice = { $at } :
feedback-voice-region = { $region }, { $at } :
feedback-voice-of = { $who }, { $at } :
feedback-voice-of-region = { $who }, { $region }, { $at } :
