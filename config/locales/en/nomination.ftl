### Nominations: somebody is asked whether they would apply, and decides alone.

nominee-head = { $by } thinks that you would be a good { -title }, and says:
nominee-foot =
    Would you like to apply? ✅ `!apply` begins with the first question, and you can stop at any time. ❌ `!nothanks` ends
    it here. You decide alone, and nobody hears from me what you decide; only if you submit an application, your ticket
    says who thought of you.
nomination-declined = That is fine. Nobody hears of it, and I do not ask you again soon. `!apply` is there at any time.
not-nominated = There is no nomination that waits for your answer.
nomination-taken =
    Thank you for thinking of { $who }. If they can apply and were not asked lately, I ask them now, in private, with your
    words; should they apply, their ticket names you. What they decide is theirs to tell, so you hear no more of it from
    me.
nominated = { $by } nominates { $who }:
nominee-asked = I have asked them in private whether they would like to apply.
nominee-left-alone = I have not asked them: they cannot apply now, do so already, or were asked lately.
nominated-by = Nominated by { $by } on { $at }:
nominate-yourself = One does not nominate oneself, and need not: `!apply` is for everybody.
nominate-later =
    No applications have been taken since { $since }, so nobody can be nominated either. The organisers say:
    “{ $reason }”
nominee-is-ambassador = { $who } need not be nominated, being { -a-title } already.
nominated-already = You nominated { $who } on { $at }. From { $again } on you could do so again.
nominated-enough =
    You have nominated { $most ->
        [one] one person
       *[other] { $most } people
    } lately, which is as many as one may. From { $again } on you can nominate somebody again.
