### Les points : ceux que quelqu'un a donnés, et ce qui ressort de tous ensemble. Les personnes candidates n'en lisent jamais rien.

score-taken =
    { $again ->
        [0] Merci, vos points pour le ticket { $no } de { $who } sont notés
       *[other] J'ai changé vos points pour le ticket { $no } de { $who }
    } : { $marks }.
score-average =
    La moyenne jusqu'ici : { $marks }. En tout **{ $overall }**, { $scores ->
        [0] encore sans évaluation complète
        [one] d'après une évaluation complète
       *[other] d'après { $scores } évaluations complètes
    } ; il en faut { $needed } pour une promotion.
score-by = { $who } : { $marks }
score-unclear =
    J'attendais chaque critère avec ses points et ne les ai pas trouvés dans ce que vous avez écrit. Cela s'écrit ainsi :
    { $example }. Quelques critères seulement conviennent aussi, de même que les points seuls, dans cet ordre.
score-unknown =
    Je ne sais pas quel critère est « { $word } ». Cela s'écrit ainsi : { $example }. Le début d'un nom suffit si aucun
    autre ne commence de même.
score-out-of-range =
    Les points vont de 1 à { $best }, et les vôtres pour « { $criterion } » n'y sont pas. Rien n'est noté ; envoyez-les
    encore une fois, s'il vous plaît.
score-no-criteria =
    Ce programme ne nomme pas de critères, il n'y a donc rien selon quoi évaluer le ticket { $no }. Qui s'occupe du fichier
    du programme peut en nommer.
