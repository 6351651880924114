### User groups: how they are proposed, looked at by the ambassadors of their region, and admitted or not.

## To the organisers

proposal-head = A user group is proposed: { $no } **{ $name }**, by { $by }.
proposal-place = Place: { $place }
proposal-region =
    Region: { $region }, which has { $groups ->
        [0] no user group yet
        [one] one user group
       *[other] { $groups } user groups
    } and { $ambassadors ->
        [0] no ambassador
        [one] one ambassador
       *[other] { $ambassadors } ambassadors
    }.
steps-open = Still open on the way to an official user group:
steps-done = All steps on the way to an official user group are done.
proposal-beside = In the same place:
proposal-namesakes = Of the same name, elsewhere:
proposal-shown =
    I have shown this to the ambassadors of the region. It can be admitted as soon as one of them says that it is fine, and
    from { $until } on in any case.
proposal-nobody-there = No ambassador of the region can say something about that, so please look yourselves.
proposal-foot =
    ✅ `!admit { $no }` makes it a new group · `!refuse { $no }` and a reason, which its organisers will read ·
    `!refuse { $no } spam` if it is no user group at all · `!group show { $no }`
proposal-waits = { $no } **{ $name }** has waited for your answer since { $since }.

## Groups in the same place

neighbour = { $no } { $name } ({ $place }): { $standing }; { $contact } speaks for it, and nobody mentors it yet
neighbour-mentored = { $no } { $name } ({ $place }): { $standing }; { $contact } speaks for it, and { $mentor } mentors it
namesake = { $no } { $name }: { $standing }
overlap-head = { $by } proposes a user group where there is one already: { $no } **{ $name }**.
overlap-ask =
    You know the region: is that fine? ✅ or `!group agree { $no }` if it is, `!group object { $no }` and why if you see a
    difficulty. The organisers read that before they decide, which they can from { $until } on if nobody has agreed before.
overlap-ended =
    The ambassadors of the region have had their time to say something about { $no } **{ $name }**. You can decide now.
overlap-silence = No ambassador of the region has said anything about it.
opinion-fine = { $by } finds it fine.
opinion-difficult = { $by } sees a difficulty:
agreed = { $by } knows the region and finds { $no } **{ $name }** fine beside the groups there. You can decide now.
agreed-thanks = Thank you. The organisers know now that { $no } is fine beside the groups there.
objected = { $by } knows the region and sees a difficulty with { $no } **{ $name }**. It decides nothing; please think of it when you do.
objected-thanks =
    Thank you. The organisers read that before they decide about { $no }. If you come to see it otherwise:
    `!group agree { $no }`.
not-your-region = { $no } is in { $region }, and the ambassadors of that region are asked. `!feedback` tells the organisers what you know.
not-of-its-region = { $no } is not in your region. `!feedback` tells the organisers what you know.
overlap-lasts =
    There are groups in the same place as { $no }, and the ambassadors of the region can say something about that until
    { $until }. You can admit it then, or as soon as one of them says `!group agree { $no }`.

## Admitted

not-proposed = { $no } does not wait to be admitted: { $standing }. `!group show { $no }` says more.
admit-preview = This would make { $no } **{ $name }** a new group.
admit-opinions = What ambassadors of the region say of it:
admitted = { $by } has admitted { $no } **{ $name }** as a new group. Its organisers hear that, and everybody in the announcements room.
letter-admitted = Welcome! { $by } has admitted **{ $name }** ({ $no }) as a new user group of { -community }.
letter-admitted-gets =
    A new group stands in `!groups`, bears the logo of new groups, which helps you to be found, and an ambassador is looked
    for who mentors you.
letter-admitted-next = What is left on the way to an official user group, and what helps:
letter-admitted-foot =
    Nobody hurries you: this is there to help more than to test. `!group show { $no }` shows at any time how you stand.
announced-new = Please welcome a new user group: **{ $name }**! `!group show { $no }` says more.
announced-new-in = Please welcome a new user group in { $region }: **{ $name }**! `!group show { $no }` says more.

## Not admitted

refuse-preview = This would not admit { $no } **{ $name }**, and its organisers would read this:
letter-refused = Thank you for proposing **{ $name }** ({ $no }). { $by } has not admitted it as a user group for now. This is the reason:
letter-no-group =
    Thank you for your interest. **{ $name }** ({ $no }) is not a user group as this community understands it, so it was not
    admitted.
letter-about = What a user group is: { $about }
letter-again = You are welcome to propose a group again as soon as that fits: `!group new`.
refused = { $by } has not admitted { $no } **{ $name }**. Its organisers read this reason, and how to come back:
refused-as-spam = { $by } has not admitted { $no } **{ $name }**, as it is no user group. Who proposed it reads what one is.
mistaken-too-often =
    { $proposals ->
        [one] What you proposed was no user group
       *[other] { $proposals } of your proposals were no user groups
    }, so I take no further one from you by myself. If you do run a group, please tell the organisers: `!feedback` and a
    few words about it.
