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
sponsoring-waits =
    { $by } sponsert { $who }, Ticket { $no }, und mehr braucht es nicht. Offiziell wird es am { $until }, wenn die Zeit
    für Bedenken vorbei ist; dafür muss niemand wiederkommen.
sponsors-enough =
    Ticket { $no } wird schon von genügend Leuten gesponsert. Offiziell wird es am { $until }, wenn die Zeit für Bedenken
    vorbei ist.
sponsor-line = Gesponsert von: { $by }
sponsors-already =
    Du sponserst Ticket { $no } schon, und niemand zählt doppelt. Als Nächstes muss es jemand anderes sein.
sponsored =
    { $by } hat { $who } gesponsert. Ticket { $no } ist als SPONSORED geschlossen. Herzlichen Glückwunsch!

congratulations =
    🎉 Herzlichen Glückwunsch, du bist jetzt { -title }! { $by } hat dich gesponsert, und Ticket { $no } ist als
    SPONSORED geschlossen.
congratulations-next =
    Eine Einladung in den Raum der Ambassadors ist bei dir. Danke für alles, was du für { -community } tust.
mail-subject = Du bist jetzt { -title }
mail-approved =
    Herzlichen Glückwunsch! { $by } hat dich gesponsert, und Ticket { $no } ist als SPONSORED geschlossen: Du, auf Matrix
    { $who }, bist jetzt { -title }.
mail-next =
    Auf Matrix wartet eine Einladung in den Raum der Ambassadors auf dich. Danke für alles, was du für { -community }
    tust.
mail-foot =
    Du bekommst das einmal, weil du diese Adresse bei der Bewerbung angegeben hast. Ein Bot hat es geschickt; das
    Organisationsteam ist in den Räumen des Programms.
thanks-mentor =
    Danke! { $who } ist jetzt { -title }, und Ticket { $no } ist als SPONSORED geschlossen. Das ist auch dein
    Verdienst.

unsponsor-preview = Damit stünde { $who } nicht mehr auf der Liste, Ticket { $no } wäre wieder offen, und { $who } würde das hier lesen:
unsponsored =
    { $by } hat das Sponsoring von { $who } aufgehoben. Ticket { $no } ist wieder offen. Diesen Grund liest auch { $who }:
unsponsored-by-hand =
    { $who } steht nicht mehr auf der Liste. Zwei Dinge bleiben euch: ob { $who } im Raum der Ambassadors bleibt, und ob
    jemand davon hören sollte, der die Ankündigung gelesen hat. Ich kündige nichts an.
unsponsored-candidate =
    Das Organisationsteam hat dein Sponsoring aufgehoben, Ticket { $no }; damit bist du fürs Erste nicht { -title }. Der
    Grund:
unsponsored-next =
    Das muss nicht das Ende sein: Das Ticket ist wieder offen, und { $mentor } begleitet dich weiter. Angekündigt wurde
    nichts. Sprich mit { $mentor }, oder mit dem Organisationsteam, wenn du es anders siehst.
unsponsored-next-pairing =
    Das muss nicht das Ende sein: Das Ticket ist wieder offen, und ich suche jemanden, der dich weiter begleitet.
    Angekündigt wurde nichts. Sprich mit dem Organisationsteam, wenn du es anders siehst.
unsponsored-mentor =
    { $by } hat das Sponsoring von { $who } aufgehoben. Ticket { $no } liegt wieder bei dir und steht auf „Daumen hoch“:
    Sprich bitte mit { $who }, wie es weitergeht. Der Grund:
not-sponsored =
    Durch Ticket { $no } trägt gerade niemand den Titel; es gibt nichts aufzuheben. `!ticket { $no }` zeigt, wo es steht.

employer-unsaid =
    Dieses Programm möchte beim Sponsern verschiedene Arbeitgeber, und deinen kenne ich nicht. Sag ihn mir im Direktchat,
    `!employer NAME` oder `!employer keiner`; danach bitte Ticket { $no } noch einmal sponsern.
employer-unsaid-other =
    Dieses Programm möchte beim Sponsern verschiedene Arbeitgeber, und den von { $who } kenne ich nicht. Bitte um ein
    `!employer NAME` oder `!employer keiner` im Direktchat mit mir. Danach bitte Ticket { $no } noch einmal sponsern.
employer-shared =
    Du und { $who } habt mir denselben Arbeitgeber genannt, und dieses Programm möchte verschiedene: Der Titel soll der
    ganzen Community dienen. Lass bitte jemand anderen Ticket { $no } sponsern. Wenn etwas nicht stimmt, berichtigt es
    `!employer`.
employer-asked =
    Noch etwas: Dieses Programm möchte beim Sponsern verschiedene Arbeitgeber, deshalb frage ich nach deinem.
    `!employer NAME`, oder `!employer keiner`, wenn du keinen hast.
employer-kept =
    Danke. Ich merke mir „{ $name }“ als deinen Arbeitgeber, zum Vergleichen und für nichts anderes. `!employer` ändert
    es.
employer-none = Ich habe notiert, dass du keinen Arbeitgeber hast. Wenn sich das ändert: `!employer NAME`.
employer-is =
    Ich habe „{ $name }“ als deinen Arbeitgeber, zum Vergleichen und für nichts anderes. `!employer NAME` ändert es.
employer-unknown =
    Ich kenne keinen Arbeitgeber von dir. `!employer NAME` nennt ihn mir, `!employer keiner` sagt, dass es keinen gibt.
employer-unclear =
    Darin fand ich keinen Namen. `!employer NAME` nennt mir deinen Arbeitgeber, `!employer keiner` sagt, dass es keinen
    gibt.
employer-not-asked = Dieses Programm fragt nicht nach Arbeitgebern, deshalb merke ich mir zu deinem nichts.

announcement = 🎉 Bitte begrüßt { $who } als { -title }!
announcement-region = 🎉 Bitte begrüßt { $who } als { -title } für die Region { $region }!

undelivered =
    Eine Nachricht an { $who } konnte ich nicht zustellen. Vielleicht sind Einladungen blockiert oder das Konto ist
    weg; bitte versucht es auf einem anderen Weg.
undelivered-mail =
    Die E-Mail zur Anerkennung von { $who } lässt sich nicht zustellen; warum, sagt das Log. Im Chat ist die Nachricht
    angekommen; bitte fragt nach einer anderen Adresse, falls sie per E-Mail gebraucht wird.
undelivered-room =
    Eine Nachricht an einen der Räume des Programms konnte ich nicht zustellen; das Log sagt, an welchen und warum.
    Bitte schaut nach, ob ich dort noch schreiben darf.
not-invited =
    Ich konnte { $who } nicht in den { $room } einladen: Der Homeserver lehnt das endgültig ab. Bitte schaut
    nach, ob eine Sperre besteht oder Einladungen blockiert sind, und ladet selbst ein.
not-removed =
    Ich konnte { $who } nicht aus dem { $room } entfernen: Der Homeserver lässt mich nicht. Bitte tut es selbst, und gebt
    mir das Recht dazu, wenn ich es beim nächsten Mal tun soll.
not-taken-back =
    Ich konnte nicht alles zurücknehmen, was ich im { $room } geschrieben hatte: Der Homeserver lässt mich nicht. Darin wird
    jemand zitiert, dessen Worte gelöscht werden sollten. Bitte entfernt es von Hand, oder gebt mir das Recht, dort meine
    eigenen Nachrichten zu entfernen.
