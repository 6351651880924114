### What is asked often, and what the organisers make of it. The questions of a programme stand in its own file, each with
### its `.answer` and, separated by commas, its `.patterns`: regular expressions that are looked for in what people write,
### of which only small letters, digits and single spaces are left.

common-words =
    about, all, and, any, anyone, anybody, are, can, could, did, does, don, for, from, get, give, has, have, hello, here,
    how, in, into, its, just, know, let, like, may, might, more, much, must, need, not, now, our, out, please, shall, she,
    should, some, someone, tell, than, thank, thanks, that, the, their, them, then, there, these, they, this, too, use,
    want, was, way, were, what, when, where, which, who, whom, why, will, with, would, yes, you, your

answers-none = Nobody has written down questions and answers here yet. `!help` shows what I can do.
answers-head = These questions I can answer:
answers-item = { $number }. { $question }
answers-foot =
    `!faq` with a number or a few words answers one: `!faq 2`. In our direct chat you can also just ask.
answers-question = **{ $number }. { $question }**

    { $answer }
answers-alike =
    You asked something like this: **{ $question }**

    { $answer }
answers-more = If that is not what you meant: `!faq` shows all questions I can answer, `!help` what you can do.
answers-others = Perhaps you meant one of these:
answers-unknown = I have no answer to “{ $topic }”. `!faq` shows all questions I can answer.
no-such-answer = There is no question { $number }. `!faq` shows all of them with their numbers.

## Adding and changing, by organisers

answer-unclear =
    I could not tell question and answer apart. End the question with a question mark, or put it on the first line and
    the answer below: `!faq-add Where do you meet? Every first Monday in the community room.`
question-long =
    As a question that has too many characters: { $has }, and { $max } are the most. The answer may be longer.
answers-many =
    There are { $most } added questions already, and nobody reads more. `!faq-remove` with a number takes one out.
nothing-done = Nothing was ever done to question { $number }, so there is nothing to undo.
done-since =
    Something else was done to question { $number } since. `!faq { $number }` shows you what; `!faq-undo { $number }`
    undoes the last of it.
answer-added = { $by } has added question { $number }:
answer-changed = { $by } has changed question { $number }. In every language it now says:
answer-removed = { $by } has taken out question { $number }:
answer-back = { $by } has undone the last change. Question { $number } says again:
answer-out = { $by } has undone the last change. Question { $number } is out again.
answer-undo = ↩️ `!faq-undo { $number }` undoes it.
answer-past-added = Added by { $by } on { $at }
answer-past-changed = Changed by { $by } on { $at }
answer-past-removed = Taken out by { $by } on { $at }
answer-past-undone = Last change undone by { $by } on { $at }
