//! `!forgetme`: everything that somebody wrote is erased, and they are told before and after what is, what stays and why,
//! and what is out of the bot's reach. What belongs to a case of misuse goes by itself some time after it is settled.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use super::confirmation::{self, Preview};
use super::group::held::{self, Share};
use super::matter::{Matter, counted, later};
use super::{application, call, draft, erasure, inquiry};
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{CaseNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::erasure::Erasing;
use crate::domain::phrase::group_concerns::Concerning;
use crate::domain::programme::Programme;
use crate::domain::record::authorship::Business;
use crate::domain::record::confirmation::{Confirmation, Settled, Shown};
use crate::domain::record::misuse::{Case, Verdict};
use crate::domain::record::person::PersonFact;
use crate::domain::span::Span;
use crate::domain::state::State;

/// How often somebody is forgotten: everything else waits while files are written anew.
const AGAIN: Span = Span(SignedDuration::from_hours(1));

/// How long the words of a case stay after nothing can come of it any more, whoever wants to be forgotten: were they
/// taken back with the rest of what somebody wrote, all would see who wrote them.
const KEEP_CASES: Span = Span(SignedDuration::from_hours(30 * 24));

/// What is held of somebody's words, by what becomes of it.
struct Holding {
    /// How much is erased, by what it was written for.
    erased: BTreeMap<Business, usize>,
    texts: Vec<TextId>,
    /// What waits for the day on which a case lets go of its words.
    held: BTreeMap<CaseNo, Vec<TextId>>,
    /// How many names are worn that claim the title: what a case would need.
    worn: usize,
    /// How much was written on the programme's behalf, and stays.
    stays: usize,
    /// How much user groups say of themselves in their words, and stays.
    of_groups: usize,
    /// What becomes of the user groups that they organise.
    share: Share,
}

impl Holding {
    fn of(matter: &Matter<'_>) -> Self {
        let (state, now) = (matter.state, matter.now);
        let unsettled = state.cases.all().filter(|case| !is_over(case, matter.programme, now));
        let needed: BTreeMap<&TextId, CaseNo> =
            unsettled.flat_map(|case| case.texts().map(|text| (text, case.no))).collect();
        let (erased, texts) = (BTreeMap::new(), Vec::new());
        let share = held::share(state, matter.who);
        let mut holding =
            Self { erased, texts, held: BTreeMap::new(), worn: 0, stays: 0, of_groups: 0, share };
        let worn = state.cases.wearers.of(matter.who);
        let worn: BTreeSet<&TextId> = worn.into_iter().flat_map(|wearer| wearer.rooms.values()).collect();
        for (text, of) in state.people.words.kept_of(matter.who) {
            match (of, needed.get(text)) {
                (Business::Answers, _) => holding.stays += 1,
                _ if holding.share.stays.contains(text) => holding.of_groups += 1,
                (_, Some(case)) => holding.held.entry(*case).or_default().push(text.clone()),
                _ if worn.contains(text) => holding.worn += 1,
                _ => {
                    *holding.erased.entry(of).or_default() += 1;
                    holding.texts.push(text.clone());
                }
            }
        }
        // What was written of them as one of a group's organisers, whoever wrote it.
        holding.texts.extend(holding.share.entries.iter().cloned());
        // Messages may quote still what was corrected or dropped.
        holding.texts.extend(state.people.words.gone_of(matter.who).cloned());
        holding
    }
}

/// Whether a case needs its words no longer.
fn is_over(case: &Case, programme: &Programme, now: Timestamp) -> bool {
    lets_go(case, programme).is_some_and(|at| at <= now)
}

/// When a case lets go of the words of those who asked to be forgotten, as far as that is known.
fn lets_go(case: &Case, programme: &Programme) -> Option<Timestamp> {
    settles(case, programme).map(|at| later(at, KEEP_CASES))
}

/// When nothing can come of a case any more, as far as that is known.
fn settles(case: &Case, programme: &Programme) -> Option<Timestamp> {
    let decided = case.decided.as_ref()?;
    match &case.appeal {
        Some(appeal) => appeal.decided.as_ref().map(|(at, ..)| *at),
        None if decided.verdict == Verdict::Dismissed => Some(decided.at),
        None => Some(later(decided.at, programme.misuse.appeal_within)),
    }
}

/// What would be erased, what ends with it, what stays and why, and what cannot be done.
#[must_use]
pub fn preview(matter: &Matter<'_>) -> Preview {
    let holding = Holding::of(matter);
    let mut speech =
        Speech::from(if holding.erased.is_empty() { Erasing::ForgetNothing } else { Erasing::ForgetHead });
    speech = speech.items(holding.erased.iter().map(|(of, texts)| line(*of, counted(*texts))));
    let state = matter.state;
    if state.interviews.unsubmitted(matter.who).next().is_some() {
        speech = speech.line(Erasing::ForgetEndsDraft);
    }
    if let Some(ticket) = state.tickets.open_of(matter.who) {
        speech = speech.line(Erasing::ForgetEndsTicket { no: ticket.no });
    }
    let speech = remains(holding.share.told(also_ends(matter, speech)), &holding).line(Erasing::ForgetLimits);
    let shown = state.tickets.open_of(matter.who).map(Shown::of).into_iter().collect();
    Preview { is_confidential: true, shown, ..Preview::from(speech) }
}

/// What else ends with it.
fn also_ends(matter: &Matter<'_>, mut speech: Speech) -> Speech {
    let (state, who) = (matter.state, matter.who);
    if state.intake.is_awaited_by(who) {
        speech = speech.line(Erasing::ForgetEndsPlace);
    }
    let questions = counted(inquiry::unanswered(state, who).count());
    let calls = counted(state.calls.made_by(who).filter(|call| call.stands()).count());
    if questions + calls > 0 {
        speech = speech.line(Erasing::ForgetEndsOpen { questions, calls });
    }
    match counted(others_waiting(matter).count()) {
        0 => speech,
        commands => speech.line(Erasing::ForgetDrops { commands }),
    }
}

/// What else waits for their word.
fn others_waiting<'a>(matter: &Matter<'a>) -> impl Iterator<Item = &'a Confirmation> {
    let waiting = matter.state.confirmations.waiting_for(matter.who);
    waiting.filter(|other| other.request.verb != Verb::Forgetme)
}

fn line(of: Business, texts: u32) -> Phrase {
    match of {
        Business::Group => return Concerning::ForgetGroup { texts }.into(),
        Business::Application => Erasing::ForgetApplication { texts },
        Business::Ticket => Erasing::ForgetTicket { texts },
        Business::Oneself => Erasing::ForgetOneself { texts },
        Business::Inquiry => Erasing::ForgetInquiry { texts },
        Business::Activity => Erasing::ForgetActivity { texts },
        Business::Feedback => Erasing::ForgetFeedback { texts },
        Business::Case => Erasing::ForgetCase { texts },
        Business::Answers | Business::Other => Erasing::ForgetOther { texts },
    }
    .into()
}

/// What stays, and why.
fn remains(speech: Speech, holding: &Holding) -> Speech {
    let mut speech = speech.line(Erasing::ForgetStays);
    let held = holding.held.values().map(Vec::len).sum();
    if held > 0 {
        speech = speech.line(Erasing::ForgetHeld { texts: counted(held) });
    }
    if holding.worn > 0 {
        speech = speech.line(Erasing::ForgetWorn { texts: counted(holding.worn) });
    }
    if holding.of_groups > 0 {
        speech = speech.line(Concerning::ForgetGroupStays { texts: counted(holding.of_groups) });
    }
    if holding.stays > 0 {
        speech = speech.line(Erasing::ForgetAnswers { texts: counted(holding.stays) });
    }
    speech
}

/// `!forgetme`, confirmed: everything that they wrote is erased. An application of theirs ends first, and what waits for
/// their word waits no longer.
///
/// # Errors
/// Refuses who was forgotten just now.
pub fn forget(matter: &Matter<'_>) -> Ruling {
    let (state, who) = (matter.state, matter.who);
    let last = state.people.forgotten(who).map(|at| later(at, AGAIN));
    if let Some(again) = last.filter(|again| *again > matter.now) {
        return Err(Erasing::ForgetAgain { again }.into());
    }
    let ended = state.interviews.unsubmitted(who).fold(Decision::nothing(), |decision, draft| {
        let told = Applying::DraftWithdrawn { purpose: draft.purpose };
        decision.and(draft::dropped(state, who, draft)).and(matter.aside(told))
    });
    let applies = state.tickets.open_of(who).is_some() || state.intake.is_awaited_by(who);
    let ended = if applies { ended.and(application::withdraw(matter)?) } else { ended };
    let dropped = others_waiting(matter).fold(Decision::nothing(), |decision, other| {
        decision.and(confirmation::settle(other, Settled::Discarded))
    });
    let dropped = dropped.and(inquiry::drop_all(state, who)).and(call::drop_all(state, who));
    let holding = Holding::of(matter);
    let texts = counted(holding.erased.values().sum());
    let told = Speech::from(Erasing::Forgotten { texts });
    let told = remains(told, &holding).line(Erasing::ForgottenFoot);
    let forgotten = PersonFact::Forgotten { who: who.clone(), held: holding.held.into_iter().collect() };
    let released = Decision { released: vec![who.clone()], ..Decision::nothing() };
    Ok(ended
        .and(dropped)
        .and(holding.share.given_up(state, who))
        .and(erasure::erase(state, holding.texts))
        .and(released)
        .fact(Fact::Person(forgotten))
        .and(matter.aside(told)))
}

/// The cases that hold back words of those who asked to be forgotten, and when each lets go of them.
pub fn due(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, CaseNo)> {
    state.people.words.held().keys().filter_map(|no| {
        let lets_go = state.cases.get(*no).map_or(Some(Timestamp::MIN), |case| lets_go(case, programme));
        lets_go.map(|at| (at, *no))
    })
}

/// The case has been settled for long: what it held back is erased.
#[must_use]
pub fn let_go(state: &State, case: CaseNo) -> Decision {
    let held = state.people.words.held().get(&case).cloned().unwrap_or_default();
    erasure::erase(state, held).fact(Fact::Person(PersonFact::LetGo { case }))
}
