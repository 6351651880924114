### What only the OpenStack Ambassador programme says: its names, its questions, its regions, its criteria.

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

criterion-participation = participation
criterion-location = location
criterion-impact = impact

## Frequently asked questions, word for word as the wiki had them

faq-when = When is all this going to happen?
    .answer =
        We hope to have our first tranche of ambassadors entitled by September, so we can get the program running before
        the summit. We want to get this done as soon as manageable, since we expect it to go a long way to solving some
        problems that exist right now.
    .patterns =
        when .*(happen|start|begin|launch|first ambassadors|first tranche), how soon, by september, before the summit,
        timeline, time ?table, ^when$
faq-pay = How much do ambassadors get paid?
    .answer = They are paid in love – this is a volunteer position.
    .patterns =
        \b(get|be|being|are) paid\b, \bpay(s|ing|ment|ments)?\b, ^paid$, \bsalar(y|ies)\b, \bwages?\b, \bmoney\b,
        \bearn(s|ing)?\b, \bcompensat(ed|ion)\b, \bstipends?\b, \bvolunteer (position|work)\b
faq-regions = How big will the regions be?
    .answer =
        Initially: big. We’re starting with a small number of ambassadors so we can learn before scaling up. We also want
        to avoid situations where there are many ambassadors in one region – hence the selection criteria related to
        geography.
    .patterns =
        how (big|large|small) .*regions?, size of .*regions?, how many .*(regions|in (one|a|each|my) region),
        \b(big|large|small) regions?\b, ^regions?$
faq-user-group-leader = How does “Ambassador” relate to “User Group Leader”?
    .answer =
        OpenStack Ambassador and OpenStack User Group leader are two distinct roles, which can of course be fulfilled by
        one person, but they have distinct responsibilities. The Ambassador may be involved in running their local meetup
        group, but they’ll be chatting to the User Group Leaders in their region about how to best help – not taking
        over!
    .patterns =
        \buser ?group (leader|organi[sz]er|lead)s?\b, \bmeetup (leader|organi[sz]er)s?\b, ambassadors? .*\buser ?groups?\b,
        \buser ?groups?\b.* ambassadors?, taking over, ^(user ?groups?|leaders?)$
faq-term = What will the term length be for ambassadors?
    .answer =
        It’s a ‘job for life’. We believe that the kinds of people who would be eligible to be ambassadors will know when
        to step down gracefully.
    .patterns =
        \bterms?( length)?\b, how long .*(ambassador|title|serve|stay|last)s?\b, job for life, \bfor (life|ever)\b,
        title .*(expire|end)s?\b
faq-misuse = How will we manage misuse of the ambassador title?
    .answer =
        This question comes up frequently, but we have faith in our community. We’ll be applying selection criteria to
        weed out any undesirables at the beginning, but then keeping in constant contact with the ambassadors to look for
        early signs things aren’t going the right way. Community members are also welcome to help us looking out for
        misuse of the title.
    .patterns =
        \bmisus(e|es|ed|ing)\b, \babus(e|es|ed|ing)\b, \b(fake|false) ambassadors?\b,
        \b(pretend|claim)(s|ing|ed)? to be .*ambassador, \bimpost(o|e)rs?\b

## User groups

question-group-name = What is your group called?
    .rule = “OpenStack” belongs into it, and where the group is, for example “OpenStack User Group Oslo”.
question-group-place = In which town or area does it meet?
question-group-region = In which region is that?
question-group-zone = In which time zone does it meet?
question-group-people = Who organises it, you included?
question-group-links = Where is your group found on the web: its own page, its page for meetings, and the like?
question-group-channels = Where do your members talk to each other: mailing lists, chat rooms, social media?
question-group-meetings = How often do you meet, and what happens there?
question-group-history = What has your group done so far? Since when has it been there?
question-group-policy = Have all of you who organise it agreed to the social media and event policy?

## What makes a user group official

group-criterion-policy = agreed to the social media and event policy
    .open = the policy is not agreed to yet
    .advice =
        Read the policy together, talk about what it means for your channels and events, and say yes to it with
        `!group edit`. Whoever joins you later reads it too.
group-criterion-contact = contact information complete
    .open = the contact information is not complete yet
    .advice =
        People come to a group that they can find and reach. Give each organiser an address that somebody reads, and
        the links that a newcomer would look for; `!group edit` takes one answer at a time.
group-criterion-organised = organised by several people of diverse employment, impartially
    .open = organisation and diversity are not validated yet
    .advice =
        There is no right number of people: share the work so that the group goes on while one of you is away, and ask
        regulars who work elsewhere to join you. Write down who does what, and let no single company own the stage.
group-criterion-channels = communication channels active and following the policy
    .open = the channels are not validated yet
    .advice =
        One channel that is alive is better than five that are silent. Announce each meeting there, tell afterwards how it was,
        and answer questions within a few days; then it speaks for itself.
group-criterion-meetings = meeting regularly, with appropriate content
    .open = the meetings are not validated yet
    .advice =
        What is regular differs by culture: a talk each month, or two well-prepared events a year where small meetings among
        strangers are unusual. Choose a rhythm that you can keep, announce the next date at each meeting, and have
        something for newcomers and for old hands.
group-criterion-mentor = an ambassador mentors the group
    .open = no ambassador assigned
    .advice =
        An ambassador is being looked for without your doing. You may also ask one whom you know: they take
        the group on with a word here. Tell them what you would like to try first.
