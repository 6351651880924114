### What only the OpenStack Ambassador programme says: its names, its questions, its regions.

-title = OpenStack Ambassador
-a-title = an OpenStack Ambassador
-community = OpenStack

programme-name = OpenStack Ambassador Programme

question-why = Why are you applying to become an OpenStack Ambassador?
question-participation = How have you participated in the OpenStack Community to date?
question-ideas = What ideas do you have for your community, that you wish you had time or resources to implement?
question-region = Where will you spend most of the next year?
question-account = What is your OpenStack account name (the one you have on Launchpad)?
question-email = At which e-mail address can your mentor and the organisers reach you?
question-consent =
    If you become an ambassador, may your name be listed publicly on the roster and announced?

region-africa = Africa
region-asia-pacific = Asia-Pacific
    .words = APAC, Asia, Pacific
region-europe = Europe
    .words = EU
region-latin-america = Latin America
    .words = LATAM, South America, Central America
region-middle-east = Middle East
region-north-america = North America
    .words = NA
