### Qui parle pour un groupe d'utilisateurs, et comment il est fermé.
only-its-contact =
    { $command } est réservé à qui parle pour { $no } : { $contact }. Demandez-lui, ou à l'équipe d'organisation du
    programme si cette personne n'est plus là.
already-contact = { $who } parle déjà pour { $no }.
handover-asked =
    { $by } demande si vous parleriez désormais pour le groupe d'utilisateurs { $no } { $name } : tenir ses données
    à jour et être la personne à qui l'on écrit. ✅ `!group take { $no }` si vous voulez ; ❌ `!group pass { $no }`
    convient aussi.
handover-begun = J'ai demandé à { $to } de parler pour { $no } { $name }. Tant qu'il n'y a pas de oui, rien ne change.
handover-begun-told =
    { $by }, de l'équipe d'organisation, a demandé à { $to } de parler pour { $no } { $name } à votre place. Tant
    qu'il n'y a pas de oui, rien ne change ; si c'est une erreur, écrivez à { $by }.
handover-not-asked =
    Personne ne vous demande en ce moment de parler pour { $no }. Qui le fait le transmet avec `!group transfer { $no } @person`.
group-taken =
    Merci ! Vous parlez maintenant pour { $no } { $name }. `!group show { $no }` montre où il en est, `!group edit { $no }`
    change ses données.
handed-over =
    { $to } parle maintenant pour le groupe d'utilisateurs { $no } { $name }, après { $from }. Merci à vous deux !
group-passed = C'est très bien ainsi ; j'ai prévenu. { $no } { $name } reste à qui s'en occupe.
handover-declined-told =
    { $to } préfère ne pas parler pour { $no } { $name }. `!group transfer { $no } @person` demande à quelqu'un
    d'autre.
group-close-head =
    Cela ferme définitivement le groupe d'utilisateurs **{ $no }** { $name } : il n'est plus listé, son histoire
    demeure. Qui l'organise ou l'accompagne lit votre raison :
group-closed = Le groupe d'utilisateurs { $no } { $name } est fermé. Merci pour tout ce que vous avez fait pour lui !
group-closed-told =
    { $by } a fermé le groupe d'utilisateurs { $no } { $name }. Merci à toutes celles et ceux qui l'ont fait vivre !
    La raison :
