### Marks: what an organiser gave, and what comes of all marks together. Applicants never read any of this.

score-taken =
    { $again ->
        [0] Thank you, your marks for ticket { $no } of { $who } are taken
       *[other] I have changed your marks for ticket { $no } of { $who }
    }: { $marks }.
score-average =
    The average so far: { $marks }. Overall **{ $overall }**, by { $scores ->
        [0] no organiser
        [one] one organiser
       *[other] { $scores } organisers
    } who gave every mark; a tranche needs { $needed }.
score-by = { $who }: { $marks }
score-unclear =
    I expected each criterion with its mark and could not find that in what you wrote. It goes like this: { $example }.
    Just some of the criteria are fine too, and so are the marks alone, in this order.
score-unknown =
    I don't know which criterion “{ $word }” is. It goes like this: { $example }. The beginning of a name is enough if
    no other begins so.
score-out-of-range = A mark goes from 1 to { $best }, and yours for “{ $criterion }” does not. Nothing was taken; please send them once more.
score-no-criteria =
    This programme names no criteria, so there is nothing to score ticket { $no } by. Whoever looks after the
    programme's file can name some.
