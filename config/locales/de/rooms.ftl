### Die Räume des Programms selbst: was den Bot dort an der Arbeit hindert. Das Organisationsteam hört es und kann helfen.

room-mentors = Raum „Mentoring“
room-organisers = Raum „Organisation“
room-announcements = Raum „Ankündigungen“
room-ambassadors = Raum „Ambassadors“
room-community = Community-Raum { $id }

## Draußen

room-outside = Ich bin nicht im { $room }.
room-removed = { $by } hat mich aus dem { $room } entfernt.
room-banned = { $by } hat mich aus dem { $room } ausgesperrt.
room-reason = Als Grund steht dabei:
room-invite-me =
    Bitte ladet mich dorthin ein, ich komme dann von selbst. Bis dahin höre ich nicht, was in diesem Raum gesagt wird.
    Was ich dort zu sagen habe, wartet, und nichts davon geht verloren.
room-unban-me =
    Bitte hebt die Sperre auf und ladet mich ein, ich komme dann von selbst. Bis dahin höre ich nicht, was in diesem
    Raum gesagt wird. Was ich dort zu sagen habe, wartet, und nichts davon geht verloren.
room-roles-stand =
    Ich sehe nicht, wer in diesen Raum kommt und wer geht; deshalb behalten alle die Rolle, die sie zuletzt hatten.

## Drinnen, aber ohne Rechte

room-mute =
    Im { $room } kann ich nicht sprechen: Das braucht die Berechtigungsstufe { $needs }, und ich habe { $has }. Was ich
    dort zu sagen habe, wartet, bis ich diese Stufe bekomme.
room-buttonless =
    Im { $room } kann ich keine Knöpfe unter meine Nachrichten setzen: Das braucht die Berechtigungsstufe { $needs }, und
    ich habe { $has }. Die Befehle funktionieren trotzdem.
room-inviteless =
    In den { $room } kann ich niemanden einladen: Das braucht die Berechtigungsstufe { $needs }, und ich habe { $has }.
    Einladungen warten, bis ich diese Stufe bekomme.
room-removeless =
    Aus dem { $room } kann ich niemanden entfernen: Das braucht die Berechtigungsstufe { $needs }, und ich habe { $has }.
    Bis ich diese Stufe bekomme, müsst ihr selbst entfernen, wem der Titel entzogen wird.

## Umgezogen

room-moved =
    Ein neuer Raum, { $id }, ersetzt den { $room }, und ich bin mitgekommen. Ab jetzt zählt der neue.
room-moved-invited =
    Nur wer im neuen Raum ist, hat dessen Rolle. Alle, die im alten waren, habe ich eingeladen.
room-moved-uninvited =
    Nur wer im neuen Raum ist, hat dessen Rolle. Einladen konnte ich dorthin niemanden: Bitte ladet alle ein, die
    dazugehören.
room-moved-tickets =
    Wer bis zum { $until } in den neuen Raum kommt, behält die eigenen Tickets; danach gehen sie weiter an andere.
room-elsewhere =
    Nach meiner Konfiguration ist { $id } ab jetzt der { $room }. Er ist nicht der Nachfolger des bisherigen, deshalb
    übernehme ich von dort nichts.
room-elsewhere-roles =
    Nur wer im neuen Raum ist, hat dessen Rolle, und eingeladen habe ich niemanden: Bitte ladet alle ein, die dazugehören.
room-misnamed =
    In meiner Konfiguration steht noch der alte Raum. Das geht, solange ich in beiden bin; bitte tragt dort bei
    Gelegenheit die neue Kennung ein: { $id }
room-replaced =
    Ein neuer Raum, { $by }, ersetzt den { $room }, und ich werde nicht hineingelassen. Bitte ladet mich dorthin ein, ich
    komme dann von selbst. Bis dahin geht nichts von dem verloren, was ich zu sagen habe.
room-replaced-open =
    Ein neuer Raum, { $by }, ersetzt den { $room }, und den kann man **ohne Einladung betreten**: Wer hineingeht, hätte
    dessen Rolle. Deshalb gehe ich nicht mit. Bitte lasst dort nur Eingeladene hinein; dann komme ich von selbst.
room-replaced-unproven =
    Der { $room } nennt den Raum { $by } als seinen Nachfolger, der aber nichts davon sagt. Deshalb gehe ich nicht mit. Bitte
    führt die Umstellung noch einmal durch, oder tragt den richtigen Raum in meine Konfiguration ein.

## Und zurück

room-again = Danke, im { $room } kann ich meine Arbeit wieder tun. Was gewartet hat, geht jetzt hinaus.
