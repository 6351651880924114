### Was jemand mit Usergroups zu tun hat und was von ihnen wartet.

## Wo stehe ich

status-group-proposed = Du organisierst **{ $no }** { $name }; sie wartet seit { $since } auf die Aufnahme.
status-group = Du organisierst **{ $no }** { $name }: { $standing }, { $done } von { $all } Schritten sind getan. `!group show { $no }` zeigt, was fehlt.
status-group-helped = { $no } bekommt Hilfe bis { $until }; vorher wird ihr nichts genommen.
status-group-revoked = Du organisierst **{ $no }** { $name }; der Status wurde ihr { $since } entzogen. Sie kann ihn wiederbekommen.
status-group-mentored = Du begleitest **{ $no }** { $name }. `!group show { $no }` zeigt, wie sie dasteht.
status-group-offered = Du wurdest gefragt, ob du **{ $no }** { $name } begleitest; bitte antworte bis { $until }.
status-groups-more =
    { $groups ->
        [one] … und noch eine Gruppe: `!groups meine`.
       *[other] … und { $groups } weitere Gruppen: `!groups meine`.
    }

## Was wartet

todo-group-proposed = Usergroup { $no } { $name } wartet auf die Aufnahme seit { $since }.
todo-group-support = Die Hilfe für Usergroup { $no } { $name } endete { $until }: Hat sie sich erholt, oder braucht sie mehr Zeit?
todo-groups-mentorless =
    { $groups ->
        [one] Eine Usergroup hat niemanden, der sie begleitet, seit { $since }: `!groups report`.
       *[other] { $groups } Usergroups haben niemanden, der sie begleitet, die erste seit { $since }: `!groups report`.
    }
todo-groups-lapsed =
    { $groups ->
        [one] Bei einer Usergroup ist etwas neu zu bestätigen, seit { $since }: `!groups report`.
       *[other] Bei { $groups } Usergroups ist etwas neu zu bestätigen, bei der ersten seit { $since }: `!groups report`.
    }

## Zahlen

stats-groups = Usergroups: { $official } offiziell, { $new } neu, { $proposed } vorgeschlagen, bei { $revoked } Status entzogen
stats-groups-to-official =
    Die Hälfte der offiziellen Usergroups war das innerhalb von { $days ->
        [0] einem Tag
        [one] einem Tag
       *[other] { $days } Tagen
    } nach dem Vorschlag (gezählt: { $groups })
digest-groups =
    Usergroups: { $proposed } vorgeschlagen, { $admitted } aufgenommen, { $official } nun offiziell, bei { $revoked } Status entzogen.

## Wer ist wer

whois-organises = { $who } organisiert die Usergroup **{ $no }** { $name } ({ $standing }).

## Vergessen werden

forget-group = über Usergroups, als Begründungen und Notizen: { $texts }
forget-group-entry =
    { $groups ->
        [one] Du stehst nicht mehr unter denen, die eine Usergroup organisieren: Name, E-Mail-Adresse und Arbeitgeber gehen mit.
       *[other] Du stehst nicht mehr unter denen, die { $groups } Usergroups organisieren: Name, E-Mail-Adresse und Arbeitgeber gehen mit.
    }
forget-group-contact = { $to } spricht von da an für die Usergroup { $no }.
forget-group-deserted =
    Ich kenne sonst niemanden, der die Usergroup { $no } organisiert; die Organisation erfährt also, dass niemand mehr für sie spricht.
    `!group transfer { $no }` mit einer Matrix-ID gibt sie vorher weiter.
forget-group-stays = Was Usergroups über sich selbst sagen, bleibt bei ihnen, denn es ist ihres: { $texts }
group-contact-now =
    Du sprichst von jetzt an für die Usergroup **{ $no }** { $name }, denn du bist die nächste Person unter denen, die sie organisieren.
    `!group show { $no }` zeigt, wie sie dasteht.
group-contact-told = { $to } spricht jetzt für die Usergroup **{ $no }** { $name }: Wer es vorher tat, ist gegangen.
group-deserted =
    Für die Usergroup **{ $no }** { $name } spricht niemand mehr, und ich kenne sonst niemanden, der sie organisiert. `!group show { $no }`
    zeigt, wie sie zu erreichen ist.
