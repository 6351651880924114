### Groupes d'utilisateurs : comment ils deviennent officiels, perdent leur statut et le retrouvent.

## Officiel

grant-after-admission = { $no } attend d'abord d'être admis comme nouveau groupe : `!admit { $no }`.
granted-already = { $no } est déjà un groupe d'utilisateurs officiel. `!group show { $no }` montre depuis quand.
grant-after-revocation = Le statut de { $no } a été retiré. `!regrant { $no }` le lui rend.
grant-too-early = { $no } **{ $name }** n'est pas encore prêt à être un groupe d'utilisateurs officiel. Voici où il en est :
grant-too-early-foot =
    Ce que quelqu'un doit constater, `!validate { $no }` le dit avec le numéro de l'étape et pourquoi ; ce dont un groupe n'a pas
    besoin, `!waive` de même. Je vous demanderai ici dès que plus rien ne manquera.
has-no-status = { $no } n'a pas de statut pour l'instant : { $standing }. `!group show { $no }` en dit plus.
complete-ask = { $no } **{ $name }** a franchi toutes les étapes et peut devenir un groupe d'utilisateurs officiel.
complete-waits = { $no } **{ $name }** a franchi toutes les étapes et attend votre mot depuis le { $since }.
complete-foot = ✅ `!grant { $no }` en fait un groupe d'utilisateurs officiel · `!group show { $no }`
granted = { $by } a fait de { $no } **{ $name }** un groupe d'utilisateurs officiel. Les personnes qui l'organisent l'apprennent, et tout le monde dans le salon des annonces.
letter-granted = Félicitations ! { $by } a fait de **{ $name }** ({ $no }) un groupe d'utilisateurs officiel de { -community }.
letter-granted-gets =
    Votre groupe porte désormais le logo officiel. S'il devient un jour difficile de continuer, dites-le tôt : la personne qui vous
    accompagne et l'équipe d'organisation aident. `!group show { $no }` montre à tout moment où vous en êtes.
mentor-granted = { $no } **{ $name }**, que vous accompagnez, est maintenant un groupe d'utilisateurs officiel. Merci de l'y avoir mené.
announced-official = 🎉 **{ $name }** est maintenant un groupe d'utilisateurs officiel. Félicitations ! `!group show { $no }` en dit plus.
announced-official-in = 🎉 **{ $name }** ({ $region }) est maintenant un groupe d'utilisateurs officiel. Félicitations ! `!group show { $no }` en dit plus.

## Retiré

revoke-after-support =
    Rien n'est retiré sans aide préalable : `!support { $no }` et pourquoi tend la main au groupe, avec une date. Quand elle est
    passée et que rien n'a aidé, `!revoke { $no }` vous est ouvert.
revoke-not-before =
    { $no } est aidé jusqu'au { $until } ; rien ne lui est pris avant. S'il va de nouveau bien : `!recovered { $no }`.
revoke-preview = Cela retirerait le statut de { $no } **{ $name }**, et les personnes qui l'organisent liraient ceci :
revoke-preview-mentor = { $mentor }, qui l'accompagne, l'apprendrait avec le même motif.
revoke-preview-everybody = Et dans le salon des annonces, tout le monde lirait ceci :
letter-revoked =
    Après un temps d'aide, { $by } a retiré le statut de **{ $name }** ({ $no }). En voici le motif :
letter-revoked-keeps =
    Rien de ce que vous avez fait n'est perdu : votre groupe garde son numéro, son nom et son histoire. Seul le logo ne doit plus
    être utilisé pour l'instant.
letter-revoked-again =
    Et il peut revenir : quand vous vous réunissez de nouveau, dites-le à l'équipe d'organisation (`!feedback` et quelques mots) ;
    elle rend le statut avec `!regrant { $no }`. Où en est le groupe, et ce qui aide :
revoked = { $by } a retiré le statut de { $no } **{ $name }**. Les personnes qui l'organisent lisent ce motif, et comment revenir :
mentor-revoked = { $by } a retiré le statut de { $no } **{ $name }**, que vous accompagnez. Merci de votre aide. Les personnes qui l'organisent lisent ce motif :
announced-revoked = Le groupe d'utilisateurs **{ $name }** n'a pas de statut pour l'instant. Il peut revenir à tout moment.

## Rendu

not-revoked = Le statut de { $no } n'est pas retiré : { $standing }. `!group show { $no }` en dit plus.
regranted = { $by } a rendu son statut à { $no } **{ $name }** : { $standing }.
letter-regranted = Heureux de vous revoir ! { $by } a rendu son statut à **{ $name }** ({ $no }) : { $standing }.
regranted-as-new = C'était un groupe d'utilisateurs officiel, et des étapes manquent maintenant ; il le redevient dès qu'elles sont faites.
mentor-regranted = { $no } **{ $name }**, que vous accompagnez, a de nouveau son statut : { $standing }.
announced-regranted = 🎉 **{ $name }** est de retour : { $standing }. `!group show { $no }` en dit plus.
