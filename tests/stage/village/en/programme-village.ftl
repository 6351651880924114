### What only the village says.

-title = Storyteller
-a-title = a Storyteller
-community = the village

programme-name = Village Storytellers

question-tale = Which tale do you tell best?
question-season = In which season would you rather tell it?
question-from-day = From which day on could you?
question-place = Up on the hill, or down at the harbour?
question-song = Is there a song that belongs to it?

choice-spring = In spring, under the lime tree
choice-winter = In winter, by the fire
region-hill = The hill
region-harbour = The harbour

checklist-lantern = Bring a lantern of your own
checklist-meeting = Come to a meeting by the fire
