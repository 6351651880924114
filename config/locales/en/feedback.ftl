### What people tell the programme, and who reads it.

feedback-noted = Thank you, noted.
feedback-thanks =
    Thank you! The organisers read this with your name; ambassadors read it without.
feedback-thanks-region =
    I have put it down for { $region }. If it is about another one, say so the next time: `!feedback`, the region, then
    your words.
feedback-thanks-nowhere =
    If it is about one region, say so the next time: `!feedback`, the region, then your words. There is { $regions }.
feedback-empty =
    That is { $region }, and what would you like to say? Please write it after the region, in the same message.
feedback-none = There is no feedback yet. Everybody can give some with `!feedback`.
feedback-head = **Feedback:** { $voices ->
        [one] one voice
       *[other] { $voices } voices
    }
feedback-region = { $region }: { $voices }
feedback-nowhere = from no region in particular: { $voices }
feedback-latest =
    { $voices ->
        [one] The latest one:
       *[other] The latest { $voices }:
    }
feedback-voice = { $at }:
feedback-voice-region = { $region }, { $at }:
feedback-voice-of = { $who }, { $at }:
feedback-voice-of-region = { $who }, { $region }, { $at }:
