### Le congé d'un mentor : ce qu'en apprennent les personnes candidates, et qui remplace. On ne demande rien à personne sans son accord.

## Demander un remplacement

stand-in-asked =
    { $mentor } part en congé et demande si vous voulez bien vous occuper entre-temps des personnes que voici.
stand-in-asked-until =
    { $mentor } est en congé jusqu'au { $until } et demande si vous voulez bien vous occuper entre-temps des personnes
    que voici.
looked-after = { $who }, ticket { $no }
stand-in-foot =
    ✅ `!stand-in oui` · ❌ `!stand-in non`. Les deux conviennent ; j'attends votre réponse jusqu'au { $until }. `!ticket`
    montre où en est chacun des tickets.
stand-in-sought =
    J'ai demandé à { $stand_in } de s'occuper des personnes que vous accompagnez, avec réponse d'ici le { $until }. Je vous
    dirai ce qu'il en est.
stand-in-thanks =
    Merci ! J'ai prévenu { $mentor } et les personnes candidates. Si cela ne vous est plus possible : `!stand-in non`.
stand-in-agreed = { $stand_in } vous remplace pendant votre congé. Les personnes que vous accompagnez le savent.
stand-in-no = Merci de me le dire. J'ai prévenu { $mentor }, qui peut demander à quelqu'un d'autre.
stand-in-missing =
    { $stand_in } ne peut pas vous remplacer cette fois. Si vous connaissez quelqu'un d'autre, écrivez
    `!unavailable jusqu'au` et le jour, puis `remplacement` et la personne. Dans tous les cas, les personnes que vous
    accompagnez gardent leur place.
stand-in-expired =
    Le délai pour répondre à { $mentor } est passé, je ne compte donc plus sur vous pour ce remplacement. Ce n'est pas
    grave.
stand-in-over = { $mentor } n'a plus besoin que vous assuriez son remplacement. Merci !
stand-in-until = Le congé de { $mentor }, que vous remplacez, dure maintenant jusqu'au { $until }.
stand-in-open = Le congé de { $mentor }, que vous remplacez, n'a pas encore de fin.
not-asked-to-stand-in = En ce moment, personne ne vous a demandé de remplacement.
stand-in-for-whom =
    Plusieurs mentors vous ont demandé un remplacement. Précisez lequel, s'il vous plaît : `!stand-in oui` et la personne.
stand-in-yourself = Vous ne pouvez pas vous remplacer vous-même. Nommez un autre mentor, s'il vous plaît.
stand-in-away = { $stand_in } est aussi en congé. `!mentors` montre qui est là.
stand-in-candidate =
    { $stand_in } est la personne candidate de votre ticket { $no }, et personne ne s'occupe de sa propre candidature.
    Nommez un autre mentor, s'il vous plaît.

## Ce qu'apprennent les personnes candidates

away-candidate =
    { $mentor }, qui vous accompagne pour le ticket { $no }, est en congé pour quelque temps. Vous gardez votre place et
    votre mentor.
away-candidate-until =
    { $mentor }, qui vous accompagne pour le ticket { $no }, est en congé jusqu'au { $until }. Vous gardez votre place et
    votre mentor.
away-looked-after =
    Pendant le congé de { $mentor }, { $stand_in } s'occupe de vous et du ticket { $no }. Écrivez-vous quand vous voulez.
away-alone =
    { $stand_in } ne peut plus s'occuper du ticket { $no } à la place de votre mentor. J'ai prévenu votre mentor ; si vous
    n'avancez plus, `!silent { $no }` fait venir l'équipe d'organisation.
back-candidate = { $mentor }, qui vous accompagne pour le ticket { $no }, est de retour.

## Le retour

return-near =
    Votre congé s'achève le { $until }. À partir de là, je vous propose de nouveau des candidatures. S'il vous faut plus de
    temps, écrivez `!unavailable jusqu'au` et un autre jour ; `!available` y met fin tout de suite.
return-near-stand-in =
    { $mentor } revient le { $until }. Peut-être voudrez-vous raconter ce qui s'est passé entre-temps.

## La liste des mentors, et les langues

away-because = { $who } est en congé, et en dit ceci :
mentor-stand-in = { $stand_in } remplace { $who }
mentor-speaks = { $who } accompagne en { $languages }
because-read = Les mentors et l'équipe d'organisation peuvent lire votre motif avec `!mentors` ; personne d'autre.
speaks-now = Je cherche des personnes candidates avec qui vous pouvez parler { $languages }.
speaks-usual =
    Je cherche des personnes candidates avec qui vous pouvez parler { $languages }, comme je le fais avec vous. Pour en
    nommer d'autres, écrivez `!speaks` et leurs étiquettes : `!speaks de fr`.
speaks-unclear = J'attendais des étiquettes de langues, par exemple `!speaks de fr`.
