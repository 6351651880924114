### User groups: how they become official ones, lose their status, and have it granted again.

## Official

grant-after-admission = { $no } waits to be admitted as a new group first: `!admit { $no }`.
granted-already = { $no } is an official user group already. `!group show { $no }` shows since when.
grant-after-revocation = The status of { $no } was revoked. `!regrant { $no }` grants it again.
grant-too-early = { $no } **{ $name }** is not ready to be an official user group yet. This is how it stands:
grant-too-early-foot =
    What people have to see, `!validate { $no }` says with the number of the step and why; what a group need not do, `!waive`
    likewise. I ask you here as soon as nothing is open any more.
has-no-status = { $no } has no status now: { $standing }. `!group show { $no }` says more.
complete-ask = { $no } **{ $name }** has done all steps and can become an official user group.
complete-waits = { $no } **{ $name }** has done all steps, and has waited for your word since { $since }.
complete-foot = ✅ `!grant { $no }` makes it an official user group · `!group show { $no }`
granted = { $by } has made { $no } **{ $name }** an official user group. Its organisers hear that, and everybody in the announcements room.
letter-granted = Congratulations! { $by } has made **{ $name }** ({ $no }) an official user group of { -community }.
letter-granted-gets =
    Your group bears the official logo from now on. If it ever gets hard to keep going, say so early: your mentor and the
    organisers help. `!group show { $no }` shows at any time how you stand.
mentor-granted = { $no } **{ $name }**, which you mentor, is an official user group now. Thank you for bringing it there.
announced-official = 🎉 **{ $name }** is an official user group now. Congratulations! `!group show { $no }` says more.
announced-official-in = 🎉 **{ $name }** in { $region } is an official user group now. Congratulations! `!group show { $no }` says more.

## Revoked

revoke-after-support =
    Nothing is revoked without help before it: `!support { $no }` and why gives the group a helping hand, with a date. When
    that is over and nothing has helped, `!revoke { $no }` is open to you.
revoke-not-before =
    { $no } is being helped until { $until }; nothing is taken from it before. If it is well again: `!recovered { $no }`.
revoke-preview = This would revoke the status of { $no } **{ $name }**, and its organisers would read this:
revoke-preview-mentor = { $mentor }, who mentors it, would hear of it with the same reason.
revoke-preview-everybody = And in the announcements room everybody would read this:
letter-revoked =
    After a time of help, { $by } has revoked the status of **{ $name }** ({ $no }). This is the reason:
letter-revoked-keeps =
    Nothing of what you did is lost: your group keeps its number, its name and its history. Only the logo is not to be used
    now.
letter-revoked-again =
    And it can come back: when you meet again, tell the organisers (`!feedback` and a few words); they grant the status again
    with `!regrant { $no }`. How it stands now, and what helps:
revoked = { $by } has revoked the status of { $no } **{ $name }**. Its organisers read this reason, and how to come back:
mentor-revoked = { $by } has revoked the status of { $no } **{ $name }**, which you mentor. Thank you for your help. Its organisers read this reason:
announced-revoked = The user group **{ $name }** has no status for now. It is welcome back at any time.

## Granted again

not-revoked = The status of { $no } is not revoked: { $standing }. `!group show { $no }` says more.
regranted = { $by } has granted { $no } **{ $name }** its status again: { $standing }.
letter-regranted = Welcome back! { $by } has granted **{ $name }** ({ $no }) its status again: { $standing }.
regranted-as-new = It was an official user group before, and some steps are open now; it becomes one again as soon as they are done.
mentor-regranted = { $no } **{ $name }**, which you mentor, has its status again: { $standing }.
announced-regranted = 🎉 **{ $name }** is back: { $standing }. `!group show { $no }` says more.
