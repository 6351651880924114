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

checklist-mailing-list = Apply to the ambassador mailing list

## Frequently asked questions, answered by what the wiki said of the process

faq-become = How do I become a Fedora Ambassador?
    .answer =
        A mentor guides you. You apply with `!apply`, and I ask a mentor who is available, or first the one you choose. When
        the mentor is comfortable that you are ready to become a full ambassador, they give you the thumbs up, sponsor you
        to the FAS Ambassadors Group, and close your ticket as SPONSORED.
    .patterns =
        \b(become|becoming|be) an? .*ambassador, \b(join|apply|applying|sign up)\b, ^how (does it|do i) (work|start|begin)$
faq-mentor-away = What if a mentor is unavailable?
    .answer =
        Nobody contacts mentors who say they are unavailable, and neither do I: `!mentors` shows who has time. A mentor
        who is asked either accepts you or says that they are unable to mentor at this time; then I ask the next one, and
        you keep your place.
    .patterns =
        mentors? .*\b(unavailable|away|absent|busy|not answer|no time|on leave|no reply|silent)\b,
        \b(unavailable|busy|silent) mentors?\b
faq-meanwhile = What should I do while I am being mentored?
    .answer = Apply to the ambassador mailing list during this time, and follow your mentor: they guide you.
    .patterns = \bmailing ?lists?\b, while .*mentor, during .*mentor, (do|happens) (next|meanwhile|now)$
faq-account = Why do you ask for my FAS account name and my e-mail address?
    .answer =
        The summary of your ticket must include both: by them your mentor recognises you, reaches you, and sponsors you to
        the FAS Ambassadors Group.
    .patterns =
        \b(fas|account)\b, why .*\be ?mail\b, \be ?mail address for\b
faq-approval = How will I hear that I am approved?
    .answer =
        Your mentor sponsors you and closes your ticket as SPONSORED. You are told so in our direct chat, and the ticket is
        updated with congratulations.
    .patterns = \bapprov(al|ed|es)\b, \bsponsor(s|ed|ing)?\b, \bthumbs ?up\b
