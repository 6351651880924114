### Missbrauch des Titels: wie ein Fall entschieden wird, was alle Beteiligten davon hören, und der Einspruch. Wer gemeldet
### hat, wird nie genannt.

## Bevor entschieden ist, an die Person, die entscheidet

decision-preview = Damit wäre Fall { $no } entschieden: { $verdict }. Noch hat niemand etwas gehört. { $who } würde das lesen:
affirm-preview = Damit bliebe die Entscheidung in Fall { $no } endgültig bestehen. Noch hat niemand etwas gehört. { $who } würde das lesen:
overturn-preview = Damit wäre die Entscheidung in Fall { $no } endgültig aufgehoben. Noch hat niemand etwas gehört. { $who } würde das lesen:
preview-reporters = Wer gemeldet hat, würde das lesen, jede Person für sich:
preview-everybody = Im Raum für Ankündigungen würden alle das lesen:
decision-done = Fall { $no } ist entschieden. Alle Beteiligten hören jetzt davon, jede Person für sich. Danke für deine Sorgfalt.

## An die, die entscheiden

decided = { $by } hat Fall { $no } über { $who } entschieden: { $verdict }. Alle Beteiligten hören davon, jede Person für sich.
affirmed = { $by } hat über den Einspruch von { $who } in Fall { $no } entschieden: Die Entscheidung bleibt, endgültig. Alle Beteiligten hören davon, jede Person für sich.
overturned = { $by } hat über den Einspruch von { $who } in Fall { $no } entschieden: Die Entscheidung ist aufgehoben, endgültig. Alle Beteiligten hören davon, jede Person für sich.
appealed = { $who } erhebt Einspruch gegen die Entscheidung in Fall { $no }.
appeal-waits = Der Einspruch von { $who } in Fall { $no } wartet seit { $since }.
appeal-foot =
    `!affirm { $no } GRUND` lässt die Entscheidung bestehen, `!overturn { $no } GRUND` hebt sie auf. Das ist Sache von
    jemandem, der den Fall nicht entschieden hat und nicht daran beteiligt ist.
file-appeal = Der Einspruch vom { $at }:
file-affirmed = { $by } hat am { $at } über den Einspruch entschieden, die Entscheidung bleibt. Der Grund:
file-overturned = { $by } hat am { $at } über den Einspruch entschieden, die Entscheidung ist aufgehoben. Der Grund:
file-earlier = zuvor, in Fall { $no }, entschieden am { $at }: { $verdict }
renamed-judges = { $who } trägt den Titel nicht mehr im Anzeigenamen. Worum in Fall { $no } gebeten wurde, ist getan.
still-worn-judges =
    Die Zeit, in der { $who } nach Fall { $no } einen anderen Anzeigenamen nehmen sollte, ist um, und der Name lautet noch
    „{ $name }“. Was nun kommt, sagt ihr: vielleicht ein persönliches Wort. `!flag { $who } GRUND` eröffnet einen neuen Fall.
rename-unseen-judges =
    Die Zeit, in der { $who } nach Fall { $no } einen anderen Anzeigenamen nehmen sollte, ist um. Ich sehe nicht, wie der Name
    lautet; bitte schaut selbst nach. Beansprucht er noch den Titel, eröffnet `!flag { $who } GRUND` einen neuen Fall.

## An die gemeinte Person

told-dismissed =
    Fall { $no } über dich ist vorbei: Das Organisationsteam hat ihn abgewiesen, und nichts davon wird dir vorgehalten.
    Danke für deine Geduld. Der Grund:
told-warned = Das Organisationsteam hat Fall { $no } über dich entschieden und bittet dich, das nicht wieder zu tun. Der Grund:
told-rename =
    Das Organisationsteam hat Fall { $no } über dich entschieden und bittet dich, einen anderen Anzeigenamen zu nehmen, einen,
    der den Titel nicht beansprucht. Der Grund:
told-revoked =
    Das Organisationsteam hat Fall { $no } über dich entschieden und nimmt den Titel { -title } zurück. Der Grund:
means-warned = Sonst ändert sich nichts. Sollte es einen weiteren Fall geben, sieht das Organisationsteam, dass es diesen gab.
means-rename =
    Bitte ändere deinen Anzeigenamen bis { $until }. Ich sehe von selbst, wenn das getan ist, und sage es dem
    Organisationsteam.
means-rename-unseen = Bitte ändere deinen Anzeigenamen bis { $until }.
means-revoked =
    Du stehst nicht mehr auf der Liste und verlässt den Raum der Botschafterinnen und Botschafter. Ab { $again } kannst du
    dich wieder bewerben, wie alle anderen auch: `!apply`.
means-name-still = Dein Anzeigename nennt noch den Titel. Bitte ändere ihn bis { $until }.
may-appeal =
    Wenn du es anders siehst, kannst du einmal Einspruch erheben, bis { $until }: `!appeal { $no }` und warum. Dann sieht es
    sich jemand anderes an als wer entschieden hat.
where-to-get-help =
    Wenn etwas daran unklar ist oder du mit einem Menschen sprechen möchtest, schreib jemandem aus dem Organisationsteam.
    `!case { $no }` zeigt dir, wie es steht.
told-affirmed = Über deinen Einspruch in Fall { $no } ist entschieden: Die Entscheidung bleibt. Der Grund:
means-for-good = Jemand anderes als zuvor hat es sich angesehen; das ist deshalb das letzte Wort dazu.
told-overturned =
    Über deinen Einspruch in Fall { $no } ist entschieden: Die Entscheidung ist aufgehoben, und nichts davon wird dir
    vorgehalten. Der Grund:
title-back = Du bist wieder { -title }. Du hast eine Einladung in den Raum der Botschafterinnen und Botschafter.
title-back-emeritus = Du bist wieder emeritiert. Du hast eine Einladung in den Raum der Botschafterinnen und Botschafter.
application-needless = Die Bewerbung, die du inzwischen begonnen hattest, habe ich geschlossen: Du brauchst keine mehr.
ticket-needless = Ich habe Ticket { $ticket } geschlossen: { $who } hat den Titel nach einem Einspruch zurück und braucht keine Bewerbung mehr.
renamed = Danke, dass du einen anderen Anzeigenamen genommen hast! Damit ist getan, worum du in Fall { $no } gebeten wurdest.

## An die, die gemeldet haben

outcome-dismissed =
    Du hast { $who } gemeldet, Fall { $no }. Das Organisationsteam hat es sich angesehen und abgewiesen. Es war trotzdem gut,
    dass du es gesagt hast. Der Grund:
outcome-warned =
    Du hast { $who } gemeldet, Fall { $no }. Das Organisationsteam hat es sich angesehen und { $who } gebeten, das nicht wieder
    zu tun. Der Grund:
outcome-rename =
    Du hast { $who } gemeldet, Fall { $no }. Das Organisationsteam hat es sich angesehen und { $who } gebeten, einen anderen
    Anzeigenamen zu nehmen. Der Grund:
outcome-revoked =
    Du hast { $who } gemeldet, Fall { $no }. Das Organisationsteam hat es sich angesehen und den Titel zurückgenommen. Der
    Grund:
outcome-affirmed =
    Du hast { $who } gemeldet, Fall { $no }. Gegen die Entscheidung gab es einen Einspruch; jemand anderes hat es sich
    angesehen, und sie bleibt. Der Grund:
outcome-overturned =
    Du hast { $who } gemeldet, Fall { $no }. Gegen die Entscheidung gab es einen Einspruch; jemand anderes hat es sich
    angesehen und sie aufgehoben. Es war trotzdem gut, dass du es gesagt hast. Der Grund:
outcome-stands = Es gab einen Einspruch, über den am { $at } entschieden wurde: Die Entscheidung bleibt. Der Grund:
outcome-lifted = Es gab einen Einspruch, über den am { $at } entschieden wurde: Die Entscheidung ist aufgehoben. Der Grund:
outcome-may-change = { $who } kann bis { $until } Einspruch erheben. Sollte das etwas ändern, hörst du davon.
outcome-foot = Danke, dass du es gesagt hast. Von mir erfährt niemand, wer gemeldet hat.

## An alle

announce-revoked = { $who } steht nicht mehr auf unserer Liste der Botschafterinnen und Botschafter.
announce-restored = { $who } steht wieder auf unserer Liste der Botschafterinnen und Botschafter.

## Was nicht entschieden werden kann

not-yours =
    Fall { $no } kannst du nicht entscheiden: Wer gemeint ist, wer gemeldet hat, und wer die gemeinte Person begleitet oder von
    ihr begleitet wird, hält sich heraus. Wenn auch sonst niemand aus dem Organisationsteam entscheiden darf, hol bitte noch
    jemanden in den Raum des Organisationsteams.
not-heard =
    Niemand wird ungehört verurteilt: In Fall { $no } kann die Antwort der gemeinten Person bis { $until } kommen. Sobald sie da
    ist oder die Zeit dafür um, kannst du entscheiden. Ist nichts daran, muss `!dismiss { $no } GRUND` nicht warten.
decided-already = Fall { $no } ist entschieden. `!case { $no }` zeigt, wie. Etwas Neues ist ein neuer Fall: `!flag @person GRUND`.
decided-and-appealed =
    Fall { $no } ist entschieden, und ein Einspruch wartet: `!affirm { $no } GRUND` lässt die Entscheidung bestehen,
    `!overturn { $no } GRUND` hebt sie auf.
no-title-to-take =
    { $who } hat den Titel nicht, also gibt es keinen zurückzunehmen. `!uphold { $no } warn GRUND` bittet darum, es nicht
    wieder zu tun.
no-name-to-change =
    Der Anzeigename von { $who } beansprucht den Titel nicht, soweit ich sehe. `!uphold { $no } warn GRUND` bittet darum, es
    nicht wieder zu tun.
no-appeal = In Fall { $no } hat niemand Einspruch erhoben. `!case { $no }` zeigt, wie es steht.
appeal-decided-already = Über den Einspruch in Fall { $no } ist entschieden, und damit über den Fall, endgültig. `!case { $no }` zeigt, wie.
decided-by-you =
    Du hast Fall { $no } entschieden; über den Einspruch entscheidet deshalb jemand anderes aus dem Organisationsteam: So haben
    ihn sich zwei angesehen.
    Wenn sonst niemand darf, hol bitte noch jemanden in den Raum des
    Organisationsteams.

## Der Einspruch

appeal-taken =
    Ich habe deinen Einspruch in Fall { $no } dem Organisationsteam gegeben. Jemand anderes als wer entschieden hat sieht ihn
    sich an, möglichst bis { $by }, und du hörst, was daraus wird und warum.
nothing-to-appeal =
    Es gibt keine solche Entscheidung über dich, gegen die du Einspruch erheben könntest. Wenn du von einem Fall gehört hast,
    zeigt `!case` mit seiner Nummer, wie es steht.
which-appeal =
    Du kannst gegen mehr als eine Entscheidung Einspruch erheben. Bitte nenn den Fall: `!appeal { $first } GRUND` oder
    `!appeal { $second } GRUND`.
appeal-too-late =
    Die Zeit für einen Einspruch in Fall { $no } war am { $until } um, und die Entscheidung bleibt. Wenn es etwas Neues gibt,
    schreib jemandem aus dem Organisationsteam.
appeal-too-soon =
    Fall { $no } ist nicht entschieden, also gibt es nichts, wogegen du Einspruch erheben könntest. `!case { $no }` zeigt, wie
    es steht und ob noch auf deine Antwort gewartet wird.
appeal-of-nothing = Fall { $no } wurde abgewiesen: Nichts davon wird dir vorgehalten, und es gibt nichts, wogegen du Einspruch erheben müsstest.
appealed-already =
    Dein Einspruch in Fall { $no } liegt seit { $since } beim Organisationsteam. Du musst nichts tun: Du hörst, was daraus wird.
appealed-once =
    Über deinen Einspruch in Fall { $no } ist entschieden, und das ist das letzte Wort dazu. Wenn es etwas Neues gibt, schreib
    jemandem aus dem Organisationsteam.

## Danach

apply-again-from =
    Der Titel wurde zurückgenommen, und nun muss etwas Zeit vergehen. Ab { $again } kannst du dich gern wieder bewerben.
apply-after-appeal =
    Über deinen Einspruch in Fall { $no } ist noch nicht entschieden. Bekommst du den Titel zurück, brauchst du keine
    Bewerbung; bitte warte so lange.
status-revoked = Der Titel wurde zurückgenommen. Ab { $again } kannst du dich gern wieder bewerben: `!apply`.
return-by-applying =
    `!return` ist für alle, die von sich aus aufgehört haben. Ab { $again } kannst du dich gern wieder bewerben: `!apply`.
