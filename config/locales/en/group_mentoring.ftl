### How a user group finds the ambassador who mentors it. Declining is fine, silence isn't.

## An offer, to the ambassador

group-offer-head =
    Would you mentor the user group { $no }, { $name }? You have until { $until } to answer.
group-offer-contact = { $contact } speaks for it.
group-offer-place = It meets here: { $place }
group-offer-place-region = It meets here: { $place } ({ $region })
group-offer-region = Its region: { $region }
group-offer-task =
    A group's mentor is there for those who organise it: you hear from them now and then, pass on what you know, and
    help with what is still missing on their way to official status. It is nurturing more than testing.
reason-group-region = It is in your region: { $region }.
reason-group-language = You speak { $language }, and so do those who organise it.
reason-groups =
    You mentor { $groups ->
        [0] no group
        [one] one group
       *[other] { $groups } groups
    } now and take { $capacity }.
reason-candidates-besides =
    Besides, you have { $candidates ->
        [one] one candidate
       *[other] { $candidates } candidates
    } to guide.
reason-groups-besides =
    Besides, you mentor { $groups ->
        [one] one user group
       *[other] { $groups } user groups
    }.
group-offer-foot =
    ✅ `!group accept { $no }` · ❌ `!group decline { $no } [why]` · ⏳ `!group extend { $no }`. `!group show { $no }` shows
    more of it. Declining is fine, silence isn't.
group-offer-reminder = The user group { $no }, { $name }, is still waiting for your answer; you have until { $until }.
group-offer-extended = You have until { $until } now to answer about the user group { $no }. I have told the group.
group-offer-extended-before =
    The time for the user group { $no } was extended already, and that works once: it ends on { $until }. `!group accept
    { $no }` or `!group decline { $no }`; both are fine.
group-offer-declined =
    Thank you for telling me. I ask the next ambassador for the user group { $no }; the group hears of it without your
    reason.
group-offer-expired =
    The time for the user group { $no } is over, so I ask the next ambassador. No harm done. If you are short of time,
    `!unavailable until` and a day gives you peace until then.
group-offer-expired-rest =
    The time for the user group { $no } is over, too, so I ask the next ambassador. You seem to have a lot on your hands,
    and that is fine: I ask you to mentor nobody more until you write `!available`. Whom you mentor already stays with
    you.
group-offer-retracted = The user group { $no } no longer needs your answer. Thank you all the same!
group-no-offer =
    No offer of a user group is waiting for your answer. With `!group mentor` and its number you can sign up for a group
    yourself.
group-no-such-offer =
    No offer of the user group { $no } is waiting for your answer. If you would like to mentor it: `!group mentor { $no }`.
group-which-offer =
    Several offers are waiting for you. Please add to { $command } which one you mean: the number of a user group, like
    `G4`, or of a ticket, like `#12`.

## An offer, to the others

group-offer-room = { $mentor } was asked to mentor the user group { $no }, { $name }, until { $until }.
group-offer-told =
    I have asked { $mentor } to mentor your user group { $no }; they have until { $until } to answer. I will tell you
    either way.
group-on-to-next =
    The ambassador I asked to mentor your user group { $no } cannot do it just now. That happens and says nothing about
    your group; I go on to the next one.
group-waiting =
    Just now no ambassador is free to mentor your user group { $no }. Your group keeps its place: the next one who has
    time is asked at once, and the organisers know.
group-waiting-organisers =
    No ambassador is free to mentor the user group { $no }, { $name }. Whoever is free next is asked at once; perhaps you
    know somebody: `!group assign { $no }` and the ambassador.
groups-waiting-long =
    { $groups ->
        [one] A user group has
       *[other] { $groups } user groups have
    } been waiting for a mentor for long:
group-waiting-since = { $no }, { $name }: since { $since }
groups-waiting-more =
    … and { $groups ->
        [one] one more
       *[other] { $groups } more
    }.
groups-waiting-foot =
    Please help: `!group assign` with the group's number and an ambassador, or a higher `!group capacity` for one of them.

## They meet

group-mentored-room = { $mentor } mentors the user group { $no }, { $name }. Thank you!
group-introduction =
    { $mentor }, meet the user group { $no }, { $name }. You who organise it, meet your mentor { $mentor }. Those who
    organise it:
group-organiser-line = { $who }
group-introduction-foot =
    Say hello to each other in a chat, and agree on what to do first; `!group show { $no }` shows what is still missing.
group-people = For you alone, how to reach them: { $people }
group-introduction-mentor =
    If you can do it no longer one day: `!group release { $no }` with the reason, and I find somebody else.

## Signing up, and what is no way to

group-mentored-by = { $mentor } mentors the user group { $no } already.
group-mentored-by-you = You mentor the user group { $no } already.
group-not-open =
    There is nothing to mentor about { $no } ({ $standing }). `!groups` shows the groups there are.
group-mentor-own =
    You organise { $no } yourself, and nobody mentors their own group. For another ambassador, `!group mentor { $no }` does
    it.
group-mentor-organises =
    { $who } organises { $no }, and nobody mentors their own group. Please name another ambassador: `!roster` shows them.
not-an-ambassador = { $who } is no ambassador, and ambassadors mentor user groups. `!roster` shows who is one.
ambassador-away = { $who } is away just now. Please name another ambassador: `!roster` shows them.

## Giving back, and going

group-released = Thank you for telling me. The user group { $no } keeps its place, and I look for another ambassador.
group-released-organisers =
    { $mentor } can no longer mentor the user group { $no }, { $name }. It keeps its place, and I look for another
    ambassador.
group-mentor-left =
    { $mentor } can no longer mentor your user group { $no }. Your group keeps its place and all it has reached, and I am
    looking for another ambassador for it.
group-mentor-left-organisers =
    { $mentor } is no ambassador any more, so the user group { $no }, { $name }, has no mentor. It keeps its place, and I
    look for another one.
group-mentor-organises-now =
    { $mentor } organises the user group { $no }, { $name }, by now, and nobody mentors their own group. I look for another
    mentor.
group-assigned-other =
    { $by } has asked { $mentor } to mentor the user group { $no } from now on. Thank you for all you did for it!
group-assigned = { $mentor } mentors the user group { $no }, { $name }, from now on; { $by } saw to it.
group-assigned-mentor = { $by } has asked you to mentor the user group { $no }, { $name }, and you are its mentor now.
group-mentor-needless = The user group { $no } needs no mentor any more. Thank you for being there for it!
group-mentor-away-until =
    { $mentor }, who mentors your user group { $no }, is away until { $until }. Your group keeps its mentor.
group-mentor-away =
    { $mentor }, who mentors your user group { $no }, is away for a while. Your group keeps its mentor.
group-mentor-back = { $mentor }, who mentors your user group { $no }, is back.

## Why this ambassador?

group-why-head = { $mentor } was asked to mentor { $no } on { $at }. What spoke for them:
group-why-nobody = No ambassador has been free for { $no } since { $since }. Why nobody is asked just now:
group-why-none = Nobody was asked to mentor { $no }, so there was nothing to weigh. `!group show { $no }` shows its mentor.

## An ambassador's time

group-capacity-now =
    You mentor { $capacity ->
        [0] no user group
        [one] one user group
       *[other] { $capacity } user groups
    } at a time from now on, and have { $groups } just now.
group-capacity-too-high = More than { $most } at a time is more than anybody can mentor well. Please choose a smaller number.
mentor-groups = { $who } also mentors user groups ({ $groups } of { $capacity })
available-groups =
    Thank you! I offer you user groups to mentor while you have a hand free: you have { $groups ->
        [0] none
        [one] one
       *[other] { $groups }
    } now and take { $capacity }.
available-groups-too =
    The same goes for user groups: you mentor { $groups ->
        [0] none
        [one] one
       *[other] { $groups }
    } now and take { $capacity }.
available-again = Welcome back! I ask you again from now on what ambassadors are asked.
leave-over-ambassador = Welcome back! I ask you again from now on what ambassadors are asked. If you need longer: `!unavailable`.
return-near-ambassador =
    Your leave ends on { $until }. From then on I ask you again what ambassadors are asked. If you need longer, write
    `!unavailable until` and another day; `!available` ends it now.
stand-in-no-candidates = You guide no candidates, so nobody needs to stand in for you. `!unavailable` works without.
speaks-groups = I look for user groups with whose organisers you can speak { $languages }.
speaks-groups-usual =
    I look for user groups with whose organisers you can speak { $languages }, as I do with you. To name others, write
    `!speaks` and their tags: `!speaks de fr`.
