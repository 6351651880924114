//! Asking the ambassadors (PRODUCT, section 5; seed: OpenStack, "help people find the 'right people' to talk to"): a
//! question goes to a few of a region, and the answer comes back. None is lost: what they do not answer, the organisers
//! have in the end.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedUserId, UserId};

use super::contact::{away, heard};
use super::matter::{Matter, counted, later};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{InquiryNo, Region};
use crate::domain::message::Speech;
use crate::domain::phrase::inquiry::Inquiring;
use crate::domain::phrase::roster::Listing;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::inquiry::{Inquiry, InquiryFact};
use crate::domain::record::roster::{RosterFact, Standing};
use crate::domain::role::Who;
use crate::domain::span::Span;
use crate::domain::state::State;

/// The time in which a person's questions are counted.
const A_DAY: Span = Span(SignedDuration::from_hours(24));

/// `!ask REGION QUESTION`: goes to those of the region who were not asked for the longest time, else to the organisers.
///
/// # Errors
/// Refuses a region that the programme does not have, no question, and too many of them.
pub fn ask(matter: &Matter<'_>, line: &str) -> Ruling {
    let (region, question) = region_and_question(matter, line)?;
    not_too_many(matter)?;
    let to = those_to_ask(matter, region.as_ref());
    let (kept, words) = matter.keep(&Wording::Fresh(question.to_owned()));
    let (no, by) = (matter.state.inquiries.next_no(), matter.who.clone());
    let asked = InquiryFact::Asked { no, by, region: region.clone(), to: to.clone(), words: words.clone() };
    let decision = kept.fact(Fact::Inquiry(asked));
    let (who, number, ambassadors) = (matter.who.clone(), no.0, counted(to.len()));
    let foot = Inquiring::QuestionFoot { number };
    if to.is_empty() {
        let put = nobody(who, region.clone());
        let put = Speech::from(put).quote(words).line(foot).asking([]);
        let told = match region {
            Some(region) => Inquiring::AskedOrganisersRegion { region, number },
            None => Inquiring::AskedOrganisers { number },
        };
        return Ok(decision.post(RoomName::Organisers, put).and(matter.aside(told)));
    }
    let put = match region.clone() {
        Some(region) => Inquiring::QuestionRegion { who, region },
        None => Inquiring::Question { who },
    };
    let put = Speech::from(put).quote(words).line(foot);
    let told = match region {
        Some(region) => Inquiring::AskedRegion { region, ambassadors, number },
        None => Inquiring::AskedAmbassadors { ambassadors, number },
    };
    let decision = to.iter().fold(decision, |decision, who| {
        let consulted = RosterFact::Consulted { who: who.clone() };
        decision.fact(Fact::Roster(consulted)).tell(who, put.clone().asking([who]))
    });
    Ok(decision.and(matter.aside(told)))
}

/// The region that the line begins with, in as many words as it has, and the question after it.
fn region_and_question<'a>(matter: &Matter<'_>, line: &'a str) -> Result<(Option<Region>, &'a str), Refusal> {
    let regions = &matter.programme.regions;
    if regions.is_empty() {
        return Ok((None, line.trim()));
    }
    let ends = line.char_indices().filter(|(_, c)| c.is_whitespace() || is_colon(*c)).map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.chain([line.len()]).take(MOST_WORDS_OF_A_REGION).collect();
    ends.reverse();
    let found = ends.into_iter().find_map(|end| {
        let (named, question) = line.split_at(end);
        Some((matter.region(named)?, question))
    });
    let Some((region, question)) = found else {
        return Err(Listing::RegionUnknown { regions: regions.clone() }.into());
    };
    let question = question.trim_start_matches(|c: char| c.is_whitespace() || is_colon(c)).trim();
    if question.is_empty() {
        return Err(Inquiring::QuestionMissing.into());
    }
    Ok((Some(region), question))
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | ',' | '：' | '，')
}

/// No region's name has more words than this.
const MOST_WORDS_OF_A_REGION: usize = 8;

fn not_too_many(matter: &Matter<'_>) -> Result<(), Refusal> {
    let questions = matter.programme.ambassadors.questions_a_day;
    let limit = questions as usize;
    let first_of_many = matter.state.inquiries.of(matter.who).take(limit).nth(limit.saturating_sub(1));
    match first_of_many.map(|inquiry| later(inquiry.asked, A_DAY)) {
        Some(again) if again > matter.now => Err(Inquiring::QuestionsEnough { questions, again }.into()),
        _ => Ok(()),
    }
}

/// Some of the region's active ambassadors, without who asks and without who is away.
fn those_to_ask(matter: &Matter<'_>, region: Option<&Region>) -> BTreeSet<OwnedUserId> {
    let (state, programme, now) = (matter.state, matter.programme, matter.now);
    let there = state.roster.turns_in(region);
    let can = there.filter(|who| *who != matter.who && away(state, programme, who, now).is_none());
    can.take(programme.ambassadors.ask_at_once as usize).cloned().collect()
}

fn nobody(who: OwnedUserId, region: Option<Region>) -> Inquiring {
    match region {
        Some(region) => Inquiring::QuestionNobodyRegion { who, region },
        None => Inquiring::QuestionNobody { who },
    }
}

/// `!answer N TEXT`: goes to who asked. Others may add to it.
///
/// # Errors
/// Refuses a question that was not put to them, and one's own.
pub fn answer(matter: &Matter<'_>, number: u32, text: &Wording) -> Ruling {
    let (state, by) = (matter.state, matter.who.clone());
    let is_for_them = |inquiry: &&Inquiry| {
        inquiry.to.contains(matter.who) || inquiry.by == *matter.who || state.is(&by, Who::Organiser, None)
    };
    let found =
        state.inquiries.get(InquiryNo(number)).filter(is_for_them).filter(|inquiry| !inquiry.is_dropped());
    let Some(inquiry) = found else { return Err(Inquiring::NoSuchQuestion { number }.into()) };
    if inquiry.by == by {
        return Err(Inquiring::QuestionOfYours.into());
    }
    let (kept, words) = matter.keep(text);
    let (no, who) = (inquiry.no, inquiry.by.clone());
    let told = Speech::from(Inquiring::AnswerHead { by: by.clone() })
        .excerpt(inquiry.words.clone())
        .line(Inquiring::AnswerSays)
        .quote(words.clone());
    let decision = kept
        .fact(Fact::Inquiry(InquiryFact::Answered { no, by: by.clone(), words }))
        .and(heard(state, &by))
        .tell(&who, told.asking([&who]));
    let settled = if inquiry.is_open() { settled(state, inquiry, &by) } else { Decision::nothing() };
    let done = Inquiring::AnsweredOrganisers { by, who: who.clone() };
    if *matter.place == Place::Named(RoomName::Organisers) {
        return Ok(decision.and(matter.answer(done)).and(settled));
    }
    let decision = decision.and(matter.aside(Inquiring::AnswerCarried { who })).and(settled);
    let they_wait = inquiry.is_open() && inquiry.with_organisers;
    Ok(if they_wait { decision.post(RoomName::Organisers, done) } else { decision })
}

/// Who asked is forgotten: nobody need think any more of what was not answered.
#[must_use]
pub fn drop_all(state: &State, who: &UserId) -> Decision {
    unanswered(state, who).fold(Decision::nothing(), |decision, inquiry| {
        decision.fact(Fact::Inquiry(InquiryFact::Dropped { no: inquiry.no }))
    })
}

/// What this person asked and nobody has answered.
pub fn unanswered<'a>(state: &'a State, who: &UserId) -> impl Iterator<Item = &'a Inquiry> {
    state.inquiries.of(who).filter(|inquiry| inquiry.is_open())
}

/// Those who were asked too need not think of it any more.
fn settled(state: &State, inquiry: &Inquiry, by: &OwnedUserId) -> Decision {
    let (who, number) = (&inquiry.by, inquiry.no.0);
    let others = active(state, inquiry).filter(|other| *other != by);
    others.fold(Decision::nothing(), |decision, other| {
        let (by, who) = (by.clone(), who.clone());
        decision.tell(other, Inquiring::AnsweredBy { by, who, number })
    })
}

/// Those to whom the question was put and who can be spoken to now.
fn active<'a>(state: &State, inquiry: &'a Inquiry) -> impl Iterator<Item = &'a OwnedUserId> {
    inquiry.to.iter().filter(|who| state.roster.of(who).is_some_and(|it| it.standing == Standing::Active))
}

/// A question has waited for a while: those who have it are reminded.
#[must_use]
pub fn remind(state: &State, programme: &Programme, no: InquiryNo, now: Timestamp) -> Decision {
    let Some(inquiry) = state.inquiries.get(no) else { return Decision::nothing() };
    let (who, since, number) = (inquiry.by.clone(), inquiry.asked, no.0);
    let reminder = Speech::from(Inquiring::QuestionReminder { who, since })
        .excerpt(inquiry.words.clone())
        .line(Inquiring::QuestionFoot { number });
    let decision = Decision::nothing().fact(Fact::Inquiry(InquiryFact::Reminded { no }));
    let there = active(state, inquiry).filter(|who| away(state, programme, who, now).is_none());
    let decision = there.fold(decision, |decision, who| decision.tell(who, reminder.clone().asking([who])));
    if inquiry.with_organisers {
        return decision.post(RoomName::Organisers, reminder.asking([]));
    }
    decision
}

/// A question has waited for too long: the organisers have it now, and who asked is told.
#[must_use]
pub fn overdue(state: &State, no: InquiryNo) -> Decision {
    let Some(inquiry) = state.inquiries.get(no) else { return Decision::nothing() };
    let (who, since, number) = (inquiry.by.clone(), inquiry.asked, no.0);
    let put = Speech::from(Inquiring::QuestionOverdue { who: who.clone(), since })
        .quote(inquiry.words.clone())
        .line(Inquiring::QuestionFoot { number });
    let told = if inquiry.with_organisers {
        Inquiring::QuestionOverdueStill { since }
    } else {
        Inquiring::QuestionOverdueAsker { since }
    };
    Decision::nothing()
        .fact(Fact::Inquiry(InquiryFact::Overdue { no }))
        .post(RoomName::Organisers, put.asking([]))
        .tell(&who, told)
}

/// Somebody takes no questions any more: those that nobody else has go on to the organisers.
#[must_use]
pub fn let_go(state: &State, leaving: &UserId) -> Decision {
    let theirs = state.inquiries.put_to(leaving).filter(|inquiry| !inquiry.with_organisers);
    let orphans = theirs.filter(|inquiry| active(state, inquiry).all(|other| other == leaving));
    orphans.fold(Decision::nothing(), |decision, inquiry| {
        let (no, who, number) = (inquiry.no, inquiry.by.clone(), inquiry.no.0);
        let put = Speech::from(nobody(who.clone(), inquiry.region.clone()))
            .quote(inquiry.words.clone())
            .line(Inquiring::QuestionFoot { number });
        decision
            .fact(Fact::Inquiry(InquiryFact::Passed { no }))
            .post(RoomName::Organisers, put.asking([]))
            .tell(&who, Inquiring::QuestionPassed)
    })
}

/// Whether a question waits for this person's answer.
#[must_use]
pub fn has_something_to_answer(state: &State, who: &UserId) -> bool {
    let organises = state.is(who, Who::Organiser, None);
    state.inquiries.put_to(who).next().is_some() || organises && state.inquiries.open().next().is_some()
}
