### Les propositions : on demande à quelqu'un si l'envie de candidater est là, et cette personne décide seule.

nominee-head = { $by } vous verrait bien { -title }, et dit :
nominee-foot =
    Aimeriez-vous candidater ? ✅ `!apply` commence par la première question, et vous pouvez arrêter à tout moment.
    ❌ `!nothanks` y met fin ici. C'est à vous seul·e d'en décider, et je ne dis à personne ce que vous décidez ; votre ticket
    ne dit qui a pensé à vous que si vous envoyez une candidature.
nomination-declined =
    C'est très bien. Personne n'en saura rien, et je ne vous le redemanderai pas de sitôt. `!apply` est là à tout moment.
not-nominated = Aucune proposition n'attend votre réponse.
nomination-taken =
    Merci d'avoir pensé à { $who }. Si une candidature est possible et que je n'ai pas posé la question récemment, je la
    pose maintenant, en privé, avec vos mots ; en cas de candidature, le ticket vous nomme. La décision appartient à cette
    personne, vous n'en apprendrez donc rien de plus de moi.
nominated = { $by } propose { $who } :
nominee-asked = J'ai demandé en privé à cette personne si elle aimerait candidater.
nominee-left-alone =
    Je n'ai pas posé la question : cette personne ne peut pas candidater en ce moment, le fait déjà, ou la question
    a été posée récemment.
nominated-by = Candidature proposée par { $by } le { $at } :
nominate-yourself = On ne se propose pas soi-même, et ce n'est pas nécessaire : `!apply` est là pour tout le monde.
nominate-later =
    Les candidatures sont fermées depuis le { $since }, on ne peut donc proposer personne non plus. L'équipe
    d'organisation dit : « { $reason } »
nominee-is-ambassador = Nul besoin de proposer { $who }, qui est déjà { -title }.
nominated-already = Vous avez proposé { $who } le { $at }. À partir du { $again }, vous pourrez le refaire.
nominated-enough =
    Vous avez proposé { $most ->
        [one] une personne
       *[other] { $most } personnes
    } ces derniers temps, et c'est le maximum. À partir du { $again }, vous pourrez de nouveau proposer quelqu'un.
