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

## Und zurück

room-again = Danke, im { $room } kann ich meine Arbeit wieder tun. Was gewartet hat, geht jetzt hinaus.
