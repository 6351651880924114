### Who can be asked about what, and who holds the title.

topics-kept = Thank you! Whoever asks me with `!who` finds you by these topics now:
topics-head = This is what people find you by when they ask me with `!who`:
topics-none =
    So far nobody finds you by a topic. Write `!topics` and what you like to be asked about, separated by commas:
    `!topics rust, networking, organising events`.
topics-foot = `!topics` with others replaces them, `!topics -` erases them.
topics-erased = Erased: nobody finds you by a topic any more.
topics-unlisted =
    You chose not to be listed publicly, so I keep your topics to myself, and nobody finds you by them:
topics-empty = I found no topic in that. It goes like this: { $usage }.
topics-long =
    That has { $has } characters, and { $max } are the most. A few words for each topic are enough: people find you by
    them, and ask you the rest.

found-head = These people can be asked about “{ $topic }”:
found-ambassador = { $who }, { -title } since { $since }: { $topics }
found-ambassador-region = { $who }, { -title } for { $region } since { $since }: { $topics }
found-mentor = { $who }, mentor: { $topics }
found-more =
    { $people ->
        [one] One more person knows about it.
       *[other] { $people } more people know about it.
    } With a region behind the topic I look only there.
found-foot = Just write to them in a direct chat.
found-none =
    Nobody has told me so far that they know about “{ $topic }”. Other words may find somebody; or put your
    question to a region with `!ask`.
found-none-region =
    Nobody in { $region } has told me so far that they know about “{ $topic }”. Without the region I look everywhere;
    `!ask` with the region puts your question to its ambassadors all the same.

whois-holder = Yes, { $who } is { -a-title }, since { $since }.
whois-holder-region = Yes, { $who } is { -a-title }, for { $region }, since { $since }.
whois-unlisted = Yes, { $who } is { -a-title }. They asked to have nothing else made public.
whois-paused = They are taking a break until { $until }.
whois-emeritus =
    { $who } was { -a-title } from { $since } on, and stepped down on { $until }. They hold the title no longer, and our
    thanks for good.
whois-nobody =
    No, { $who } holds no title here. Go by this whole Matrix ID, since names can be anything. If they say otherwise,
    please tell the organisers.
whois-by-name =
    Whom do you mean? Anybody can give themselves any name, so I go by Matrix IDs alone: mention the person, or copy
    their ID from their profile. { $usage }
