### To the accused: calm, plain, without blame. Nobody is guilty before it is decided.

accused-reported = **Case { $no } is about you.** The organisers were told something about you. Nothing is decided, and nothing will be
    before you could say your side. This is claimed:
accused-seen = **Case { $no } is about you.** Your display name in one of the community's rooms reads as if you were { -a-title }, and
    you are not on the roster. That may well be a misunderstanding. This is claimed:
accused-rename =
    If the name is a mistake, or an old one, please take the title out of it, in your account's settings or in that room;
    you need not tell anybody, I see it by myself.
accused-rename-apply = If you would like to be { -a-title }, `!apply` is the way, and you are welcome.
accused-rename-return = If you would like to be { -a-title } again, `!return` is the way, and you are welcome.
accused-foot =
    Please tell the organisers your side until { $until }: `!respond { $no }` and your words; several times, if you like.
    They read it before they decide, and once you have answered, they may decide: so best say all that matters in your first
    answer. `!case { $no }` shows you where it stands.
accused-more = In case { $no }, which is about you, this is claimed as well:
accused-more-foot = You can answer that too: `!respond { $no }` and your words.
accused-more-until =
    You can answer that too, until { $until }: `!respond { $no }` and your words. Before you have, or that has passed, nothing
    is decided against you.
accused-time-over =
    The time to answer in case { $no } was over on { $until }. Nothing is decided by that. The organisers may decide now; until
    they have, they still read what you write: `!respond { $no }` and your words.
accused-thanks =
    Thank you for taking the title out of your name. I have told the organisers, who can now close case { $no }. You hear from me
    what they say.
respond-taken =
    Thank you. The organisers have your answer in case { $no }, and may decide from now on. Until they have, you can add to it in
    the same way.
respond-nothing = No case is open about you, so there is nothing to answer.
respond-decided = Case { $no } is decided. `!case { $no }` shows you what was decided, and why.
respond-enough =
    The organisers have had many answers from you in case { $no } and will read them all. There is no need to write more.
