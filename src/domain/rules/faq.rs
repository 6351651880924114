//! What is asked often (PRODUCT, section 8; seed: OpenStack, "Frequently Asked Questions"). Anyone is answered where they
//! ask; the organisers add to it and change it in chat, hear of each other's changes, and can undo them.

use super::matter::{Matter, counted};
use crate::domain::command::{Choice, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::faq::{Asked, Fit, Pattern};
use crate::domain::ids::{FaqNo, TextId};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::faq::Answering;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::faq::{Deed, Entry, EntryRef, FaqFact, Version, Written};
use crate::domain::role::Who;
use crate::domain::value::{FaqAnswer, FaqQuestion, Given};

/// How many characters a question may have.
const MOST_QUESTION: usize = 300;

/// How many questions can be added: more nobody reads, and all of them are searched.
const MOST_ADDED: usize = 100;

/// How many other questions are named beside the one that was found.
const OTHERS: usize = 3;

/// A question with its number, as it is now.
struct Listed<'a> {
    number: u32,
    entry: EntryRef,
    patterns: &'a [Pattern],
    done: Option<&'a Entry>,
}

impl<'a> Listed<'a> {
    fn written(&self) -> Option<&'a Written> {
        self.done.and_then(|done| done.now.written.as_ref())
    }

    fn is_shown(&self) -> bool {
        self.done.is_none_or(|done| done.now.shown)
    }

    fn question(&self) -> FaqQuestion {
        match (self.written(), &self.entry) {
            (Some(written), _) => FaqQuestion::Written(written.question.clone()),
            (None, EntryRef::Shipped(id)) => FaqQuestion::Shipped(id.clone()),
            (None, EntryRef::Added(_)) => FaqQuestion::Written(nowhere()),
        }
    }

    fn answer(&self) -> FaqAnswer {
        match (self.written(), &self.entry) {
            (Some(written), _) => FaqAnswer::Written(written.answer.clone()),
            (None, EntryRef::Shipped(id)) => FaqAnswer::Shipped(id.clone()),
            (None, EntryRef::Added(_)) => FaqAnswer::Written(nowhere()),
        }
    }

    fn item(&self) -> Answering {
        Answering::AnswersItem { number: self.number, question: self.question() }
    }

    fn whole(&self) -> Answering {
        let (question, answer) = (self.question(), self.answer());
        Answering::AnswersQuestion { number: self.number, question, answer }
    }

    fn fit(&self, matter: &Matter<'_>, asked: &Asked) -> Fit {
        let question = self.written().and_then(|written| matter.recall(&written.question));
        asked.fit(self.patterns, question, &matter.programme.faq.common)
    }
}

/// The name of a text that was never written.
fn nowhere() -> TextId {
    TextId("".into())
}

/// All questions by number, whether they are shown or not. One that was added keeps its number for ever; those of the
/// programme take what is left, in order.
fn numbered<'a>(matter: &Matter<'a>) -> Vec<Listed<'a>> {
    let state = matter.state;
    let mut free = (1_u32..).filter(|number| state.faq.get(&EntryRef::Added(FaqNo(*number))).is_none());
    let mut all = Vec::new();
    for shipped in &matter.programme.faq.entries {
        let entry = EntryRef::Shipped(shipped.id.clone());
        let done = state.faq.get(&entry);
        all.extend(free.next().map(|number| Listed { number, entry, patterns: &shipped.patterns, done }));
    }
    all.extend(state.faq.added().map(|no| {
        let entry = EntryRef::Added(no);
        let done = state.faq.get(&entry);
        Listed { number: no.0, entry, patterns: &[], done }
    }));
    all.sort_by_key(|listed| listed.number);
    all
}

/// `!faq [TOPIC]`: all questions, or the answer to the one that is meant by number, name or words.
///
/// # Errors
/// Never refuses.
pub fn faq(matter: &Matter<'_>, topic: Option<&str>) -> Ruling {
    let all = numbered(matter);
    let Some(topic) = topic else { return Ok(matter.answer(list(matter))) };
    let digits = topic.trim().trim_start_matches('#').trim_end_matches('.');
    if let Ok(number) = digits.parse::<u32>() {
        let found = all.into_iter().find(|listed| listed.number == number);
        let found = found.filter(|listed| listed.is_shown() || sees_history(matter));
        let Some(found) = found else { return Ok(matter.answer(Answering::NoSuchAnswer { number })) };
        return Ok(matter.answer(with_history(matter, &found, told(&found))));
    }
    let named = |listed: &&Listed<'_>| matches!(&listed.entry, EntryRef::Shipped(id) if id.0 == topic.trim());
    if let Some(found) = all.iter().find(|listed| listed.is_shown() && named(listed)) {
        return Ok(matter.answer(told(found)));
    }
    let asked = Asked::read(topic, &matter.programme.faq.common);
    let fitting = fitting(matter, &all, &asked, |fit| fit.hits > 0);
    let Some((first, others)) = fitting.split_first() else {
        return Ok(matter.answer(Answering::AnswersUnknown { topic: Given(topic.to_owned()) }));
    };
    let mut speech = told(first);
    if !others.is_empty() {
        speech = speech.line(Answering::AnswersOthers);
        speech = speech.items(others.iter().take(OTHERS).map(|other| other.item()));
    }
    Ok(matter.answer(speech))
}

/// All questions, as a list.
#[must_use]
pub fn list(matter: &Matter<'_>) -> Speech {
    let all = numbered(matter);
    let mut shown = all.iter().filter(|listed| listed.is_shown()).map(Listed::item).peekable();
    if shown.peek().is_none() {
        return Answering::AnswersNone.into();
    }
    Speech::from(Answering::AnswersHead).items(shown).line(Answering::AnswersFoot)
}

/// What was said in a direct chat, outside of an interview, that is no command: perhaps a question that has an answer.
#[must_use]
pub fn asked_plainly(matter: &Matter<'_>, words: &str) -> Option<Decision> {
    let asked = Asked::read(words, &matter.programme.faq.common);
    let all = numbered(matter);
    let fitting =
        if asked.is_empty() { Vec::new() } else { fitting(matter, &all, &asked, |fit| fit.is_meant) };
    let found = fitting.first()?;
    let alike = Answering::AnswersAlike { question: found.question(), answer: found.answer() };
    Some(matter.answer(Speech::from(alike).line(Answering::AnswersMore)))
}

/// Those that fit what was asked, best first, and among equals the first of the list.
fn fitting<'l, 'a>(
    matter: &Matter<'_>,
    all: &'l [Listed<'a>],
    asked: &Asked,
    enough: fn(&Fit) -> bool,
) -> Vec<&'l Listed<'a>> {
    let shown = all.iter().filter(|listed| listed.is_shown());
    let fits = shown.map(|listed| (listed.fit(matter, asked), listed));
    let mut fits: Vec<_> = fits.filter(|(fit, _)| enough(fit)).collect();
    fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    fits.into_iter().map(|(_, listed)| listed).collect()
}

fn told(listed: &Listed<'_>) -> Speech {
    listed.whole().into()
}

/// Who did what to a question is the organisers' business.
fn sees_history(matter: &Matter<'_>) -> bool {
    let among_themselves = matches!(matter.place, Place::Direct(_) | Place::Named(RoomName::Organisers));
    among_themselves && matter.state.is(matter.who, Who::Organiser, None)
}

fn with_history(matter: &Matter<'_>, listed: &Listed<'_>, speech: Speech) -> Speech {
    let Some(done) = listed.done.filter(|_| sees_history(matter)) else { return speech };
    speech.items(done.history.iter().map(|(at, by, deed)| {
        let (by, at) = (by.clone(), *at);
        match deed {
            Deed::Added => Answering::PastAdded { by, at },
            Deed::Changed => Answering::PastChanged { by, at },
            Deed::Removed => Answering::PastRemoved { by, at },
            Deed::Undone => Answering::PastUndone { by, at },
        }
    }))
}

/// `!faq-add QUESTION? ANSWER`: one more question.
///
/// # Errors
/// Refuses what is no question with an answer, and more than anybody reads.
pub fn add(matter: &Matter<'_>, words: &str) -> Ruling {
    let (kept, written) = written(matter, words)?;
    let shown = matter.state.faq.added().filter(|no| is_there(matter, *no)).count();
    if shown >= MOST_ADDED {
        return Err(Answering::AnswersMany { most: counted(MOST_ADDED) }.into());
    }
    let last = numbered(matter).last().map_or(0, |listed| listed.number);
    let (number, by) = (last.saturating_add(1), matter.who.clone());
    let head = Answering::AnswerAdded { number, by: by.clone() };
    let said = shows(matter, head, number, None, &written);
    Ok(kept.fact(Fact::Faq(FaqFact::Added { no: FaqNo(number), by, written })).and(said))
}

fn is_there(matter: &Matter<'_>, no: FaqNo) -> bool {
    matter.state.faq.get(&EntryRef::Added(no)).is_some_and(|entry| entry.now.shown)
}

/// `!faq-change N QUESTION? ANSWER`: the question and its answer in other words, in all languages.
///
/// # Errors
/// Refuses a number that no question has, and what is no question with an answer.
pub fn change(matter: &Matter<'_>, number: u32, words: &str) -> Ruling {
    let listed = listed(matter, number)?;
    let (kept, written) = written(matter, words)?;
    let by = matter.who.clone();
    let head = Answering::AnswerChanged { number, by: by.clone() };
    let said = shows(matter, head, number, listed.done, &written);
    let next = Version { written: Some(written.clone()), shown: true };
    let changed = Fact::Faq(FaqFact::Changed { entry: listed.entry.clone(), by, written });
    Ok(kept.and(outlived(&listed, &next)).fact(changed).and(said))
}

/// `!faq-remove N`: takes a question out.
///
/// # Errors
/// Refuses a number that no question has.
pub fn remove(matter: &Matter<'_>, number: u32) -> Ruling {
    let listed = listed(matter, number)?;
    let by = matter.who.clone();
    let removed = Fact::Faq(FaqFact::Removed { entry: listed.entry.clone(), by: by.clone() });
    let next = Version { written: listed.written().cloned(), shown: false };
    let speech = Speech::from(Answering::AnswerRemoved { number, by }).line(listed.item());
    let said = matter.tell_room(RoomName::Organisers, undoable(speech, number, listed.done));
    Ok(outlived(&listed, &next).fact(removed).and(said))
}

/// `!faq-undo N`: undoes what was last done to a question; once more, and it is done again. A button undoes nothing but
/// the deed under which it stands, the last of so many.
///
/// # Errors
/// Refuses a number that no question has, one to which nothing was done, and a button under a deed that was not the last.
pub fn undo(matter: &Matter<'_>, number: u32, deeds: Option<&str>) -> Ruling {
    let all = numbered(matter);
    let listed = all.iter().find(|listed| listed.number == number);
    let listed = listed.ok_or(Answering::NoSuchAnswer { number })?;
    let done = listed.done.ok_or(Answering::NothingDone { number })?;
    if deeds.is_some_and(|deeds| deeds != done.history.len().to_string()) {
        return Err(Answering::DoneSince { number }.into());
    }
    let by = matter.who.clone();
    let undone = Fact::Faq(FaqFact::Undone { entry: listed.entry.clone(), by: by.clone() });
    let before = Entry { now: done.before.clone(), ..done.clone() };
    let before = Listed { number, entry: listed.entry.clone(), patterns: &[], done: Some(&before) };
    let speech = if before.is_shown() {
        let speech = Speech::from(Answering::AnswerBack { number, by });
        speech.line(before.whole())
    } else {
        Answering::AnswerOut { number, by }.into()
    };
    Ok(Decision::nothing().fact(undone).and(matter.tell_room(RoomName::Organisers, speech)))
}

/// The question of this number that people can see.
fn listed<'a>(matter: &Matter<'a>, number: u32) -> Result<Listed<'a>, Refusal> {
    let found = numbered(matter).into_iter().find(|listed| listed.number == number && listed.is_shown());
    found.ok_or(Answering::NoSuchAnswer { number }.into())
}

/// Keeps the question and the answer that these words are.
fn written(matter: &Matter<'_>, words: &str) -> Result<(Decision, Written), Refusal> {
    let (question, answer) = told_apart(words).ok_or(Answering::AnswerUnclear)?;
    let has = question.chars().count();
    if has > MOST_QUESTION {
        let (max, has) = (counted(MOST_QUESTION), counted(has));
        return Err(Answering::QuestionLong { max, has }.into());
    }
    let written = Written { question: matter.text(0), answer: matter.text(1) };
    let kept = Decision::nothing().text(written.question.clone(), question);
    Ok((kept.text(written.answer.clone(), answer), written))
}

/// The first line is the question and the rest the answer; or of a single line what stands before and after its first
/// question mark.
fn told_apart(words: &str) -> Option<(&str, &str)> {
    let words = words.trim();
    let (question, answer) = words.split_once('\n').or_else(|| {
        let end = words.char_indices().find(|(_, c)| matches!(c, '?' | '？' | '؟'))?;
        Some(words.split_at(end.0 + end.1.len_utf8()))
    })?;
    let (question, answer) = (question.trim(), answer.trim());
    let is_whole = question.chars().any(char::is_alphanumeric) && !answer.is_empty();
    is_whole.then_some((question, answer))
}

/// Shows the organisers what it says now, and how to undo it.
fn shows(
    matter: &Matter<'_>,
    head: Answering,
    number: u32,
    done: Option<&Entry>,
    written: &Written,
) -> Decision {
    let question = FaqQuestion::Written(written.question.clone());
    let answer = FaqAnswer::Written(written.answer.clone());
    let speech = Speech::from(head).line(Answering::AnswersQuestion { number, question, answer });
    matter.tell_room(RoomName::Organisers, undoable(speech, number, done))
}

/// With a button that undoes what is done to it now.
fn undoable(speech: Speech, number: u32, done: Option<&Entry>) -> Speech {
    let deeds = Some((done.map_or(0, |done| done.history.len()) + 1).to_string());
    let choice = Choice { number: Some(number), keyword: deeds, ..Choice::of(Verb::FaqUndo, None) };
    let undo = Button { key: "↩️".to_owned(), choice };
    speech.line(Answering::AnswerUndo { number }).buttons(vec![undo])
}

/// Erases the words that neither the entry as it is to be, nor as it is now and can be again, has any more.
fn outlived(listed: &Listed<'_>, next: &Version) -> Decision {
    let mut decision = Decision::nothing();
    let Some(done) = listed.done else { return decision };
    let old = done.before.written.as_ref();
    if let Some(old) =
        old.filter(|old| Some(*old) != done.now.written.as_ref() && Some(*old) != next.written.as_ref())
    {
        decision.texts.extend([(old.question.clone(), None), (old.answer.clone(), None)]);
    }
    decision
}
