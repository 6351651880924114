### What only the village says.

-title = Storyteller
-a-title = a Storyteller
-community = the village

programme-name = Village Storytellers

question-tale = Which tale do you tell best?
question-season = In which season would you rather tell it?
    .retired = yes
question-from-day = From which day on could you?
    .retired = yes
question-place = Up on the hill, or down at the harbour?
question-song = Is there a song that belongs to it?

choice-spring = In spring, under the lime tree
    .retired = yes
choice-winter = In winter, by the fire
    .retired = yes
region-hill = The hill

checklist-lantern = Bring a lantern of your own
checklist-meeting = Come to a meeting by the fire
