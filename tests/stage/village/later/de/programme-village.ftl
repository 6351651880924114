### Was nur das Dorf sagt.

-title = Storyteller
-community = das Dorf

programme-name = Die Erzählrunde im Dorf

question-tale = Welche Geschichte erzählst du am besten?
question-season = Zu welcher Jahreszeit erzählst du sie am liebsten?
    .retired = yes
question-from-day = Ab welchem Tag könntest du?
    .retired = yes
question-place = Oben am Berg oder unten am Hafen?
question-song = Gehört ein Lied dazu?

choice-spring = Im Frühling, unter der Linde
    .retired = yes
choice-winter = Im Winter, am Feuer
    .retired = yes
region-hill = Der Berg

checklist-lantern = Eine eigene Laterne mitbringen
checklist-meeting = Zu einem Treffen am Feuer kommen
