### What only the Fedora Ambassadors programme says: its names, its questions, its regions.

-title = Fedora Ambassador
-a-title = a Fedora Ambassador
-community = Fedora

programme-name = Fedora Ambassadors

question-why = Why would you like to become a Fedora Ambassador?
question-contributions = How have you contributed to Fedora so far?
question-plans = What are you planning to do as an ambassador, and where?
question-region = Where will you spend most of the next year?
question-account = What is your FAS account name?
question-email = At which e-mail address can your mentor reach you?
question-consent =
    If you become an ambassador, may your name be listed publicly on the roster and announced?

region-apac = Asia-Pacific (APAC)
    .words = Asia, Pacific, Asia-Pacific
region-emea = Europe, Middle East and Africa (EMEA)
    .words = Europe, Africa, Middle East
region-latam = Latin America (LATAM)
    .words = Latin America, South America, Central America
region-na = North America (NA)
    .words = North America
