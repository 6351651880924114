### Ce qu'on demande souvent, et ce qu'en fait l'équipe d'organisation. Les questions d'un programme sont dans son propre
### fichier, chacune avec sa réponse (`.answer`) et, séparés par des virgules, ses motifs (`.patterns`) : des expressions
### régulières que l'on cherche dans ce que les gens écrivent, dont il ne reste que de petites lettres, des chiffres et
### des espaces simples.

common-words =
    alors, au, aussi, aux, avec, avez, avoir, bien, bonjour, ça, car, ce, cela, ces, cet, cette, chez, comme, comment,
    dans, de, des, dire, dois, doit, donc, donner, du, elle, elles, en, encore, est, et, être, etre, faire, fait, faut,
    ici, il, ils, je, la, le, les, leur, leurs, lui, ma, mais, me, merci, mes, moi, mon, ne, nos, notre, nous, on, ont, ou,
    où, par, pas, peu, peut, peux, plaît, plait, plus, pour, pourquoi, pouvez, puis, qu, quand, que, quel, quelle, quelles,
    quels, quelque, quelqu, qui, quoi, sa, sans, savoir, se, sera, ses, si, sont, suis, sur, ta, te, tes, toi, ton, tous,
    tout, toute, très, tu, un, une, va, veut, veux, voir, vont, vos, votre, voudrais, vous, vouloir, y

answers-none = Personne n'a encore écrit ici de questions et de réponses. `!help` montre ce que je peux faire.
answers-head = Voici les questions auxquelles je peux répondre :
answers-item = { $number }. { $question }
answers-foot =
    `!faq` avec un numéro ou quelques mots répond à l'une d'elles : `!faq 2`. Dans notre discussion directe, vous pouvez
    aussi simplement poser la question.
answers-question = **{ $number }. { $question }**

    { $answer }
answers-alike =
    Vous avez demandé quelque chose comme : **{ $question }**

    { $answer }
answers-more =
    Si ce n'est pas ce que vous vouliez savoir : `!faq` montre toutes les questions auxquelles je peux répondre, `!help`
    ce que vous pouvez faire.
answers-others = Peut-être pensiez-vous à l'une de celles-ci :
answers-unknown =
    Sur « { $topic } », je n'ai pas de réponse. `!faq` montre toutes les questions auxquelles je peux répondre.
no-such-answer = Il n'y a pas de question { $number }. `!faq` les montre toutes avec leurs numéros.

## Ajouter et changer, par l'équipe d'organisation

answer-unclear =
    Je n'ai pas pu distinguer la question de la réponse. Terminez la question par un point d'interrogation, ou mettez-la
    sur la première ligne et la réponse au-dessous :
    `!faq-add Où vous retrouvez-vous ? Chaque premier lundi dans le salon de la communauté.`
question-long =
    Pour une question, cela fait trop de caractères : { $has }, et { $max } sont le maximum. La réponse peut être plus
    longue.
answers-many =
    Il y a déjà { $most } questions ajoutées, et personne n'en lit davantage. `!faq-remove` avec un numéro en retire une.
nothing-done = Rien n'a jamais été changé à la question { $number }, il n'y a donc rien à annuler.
done-since =
    Autre chose a été changé depuis à la question { $number }. `!faq { $number }` vous montre quoi ;
    `!faq-undo { $number }` annule le dernier changement.
answer-added = { $by } a ajouté la question { $number } :
answer-changed = { $by } a changé la question { $number }. Dans toutes les langues, elle dit désormais :
answer-removed = { $by } a retiré la question { $number } :
answer-back = { $by } a annulé le dernier changement. La question { $number } dit de nouveau :
answer-out = { $by } a annulé le dernier changement. La question { $number } est de nouveau retirée.
answer-undo = ↩️ `!faq-undo { $number }` l'annule.
answer-past-added = Ajoutée par { $by } le { $at }
answer-past-changed = Changée par { $by } le { $at }
answer-past-removed = Retirée par { $by } le { $at }
answer-past-undone = Dernier changement annulé par { $by } le { $at }
