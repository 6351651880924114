### Anerkennung: der Daumen hoch, das Sponsoring, und was alle davon hören.

thumbs-up-given =
    👍 { $mentor } gibt { $who } den Daumen hoch: bereit, { -title } zu werden. Ticket { $no } steht auf „Daumen hoch“.
thumbs-up-next = Mit `!sponsor { $no }` wird es offiziell. Zuständig: { $who }.
thumbs-up-candidate =
    👍 { $mentor } findet, dass du so weit bist, und gibt dir bei Ticket { $no } den Daumen hoch. Jetzt fehlt nur noch
    das Sponsoring.
sponsoring =
    { $by } sponsert { $who }, Ticket { $no }. Es { $more ->
        [one] fehlt noch eine Person
       *[other] fehlen noch { $more } Personen
    } zum Sponsern.
sponsors-already =
    Du sponserst Ticket { $no } schon, und niemand zählt doppelt. Als Nächstes muss es jemand anderes sein.
sponsored =
    { $by } hat { $who } gesponsert. Ticket { $no } ist als SPONSORED geschlossen. Herzlichen Glückwunsch!

congratulations =
    🎉 Herzlichen Glückwunsch, du bist jetzt { -title }! { $by } hat dich gesponsert, und Ticket { $no } ist als
    SPONSORED geschlossen.
congratulations-next =
    Eine Einladung in den Raum der Ambassadors ist bei dir. Danke für alles, was du für { -community } tust.
thanks-mentor =
    Danke! { $who } ist jetzt { -title }, und Ticket { $no } ist als SPONSORED geschlossen. Das ist auch dein
    Verdienst.
announcement = 🎉 Bitte begrüßt { $who } als { -title }!
announcement-region = 🎉 Bitte begrüßt { $who } als { -title } für die Region { $region }!

undelivered =
    Eine Nachricht an { $who } konnte ich nicht zustellen. Vielleicht sind Einladungen blockiert oder das Konto ist
    weg; bitte versucht es auf einem anderen Weg.
undelivered-room =
    Eine Nachricht an einen der Räume des Programms konnte ich nicht zustellen; das Log sagt, an welchen und warum.
    Bitte schaut nach, ob ich dort noch schreiben darf.
not-invited =
    Ich konnte { $who } nicht in den { $room } einladen: Der Homeserver lehnt das endgültig ab. Bitte schaut
    nach, ob eine Sperre besteht oder Einladungen blockiert sind, und ladet selbst ein.
