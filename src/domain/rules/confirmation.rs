//! Asking back: a command that would be run too late, or too lightly, is shown to its author first and waits for their
//! word. What they confirm is judged as if it had just been written: by the present state, and by what they are now.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::matter::{Matter, later};
use super::status::stage;
use crate::domain::command::row::{Topic, Weight};
use crate::domain::command::{Choice, Command, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::ConfirmationNo;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::talk::Talk;
use crate::domain::programme::Programme;
use crate::domain::record::confirmation::{
    Confirmation, ConfirmationFact, Request, Settled, Shown, ShownCase, ShownGroup, Wants,
};
use crate::domain::record::ticket::{Offer, Ticket};
use crate::domain::state::State;

/// What a command would do, as it is shown before it is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// In the words that people would hear.
    pub speech: Speech,
    /// What it would be done to.
    pub shown: Vec<Shown>,
    /// The case that it would decide.
    pub case: Option<ShownCase>,
    /// The user groups that it would be done to, and beside which.
    pub groups: Vec<ShownGroup>,
    /// Whether it is for its author's eyes only, wherever they wrote it.
    pub is_confidential: bool,
}

impl From<Speech> for Preview {
    fn from(speech: Speech) -> Self {
        Self { speech, shown: Vec::new(), case: None, groups: Vec::new(), is_confidential: false }
    }
}

/// Whether the command is too grave to be run so long after it was written: who wrote it may have changed their mind,
/// or have said it elsewhere meanwhile.
#[must_use]
pub fn is_too_late(matter: &Matter<'_>, verb: Verb) -> bool {
    verb.row().weight != Weight::Light
        && matter.now > later(matter.at, matter.programme.commands.confirm_after)
}

/// Shows a command that was written long ago, or what it would do. Who heard nothing has often written it twice and is
/// asked once; who wants to see again what it would do is shown it again.
#[must_use]
pub fn ask(
    matter: &Matter<'_>,
    command: &Command,
    ticket: Option<&Ticket>,
    preview: Option<Preview>,
) -> Decision {
    let (kept, words) = match &command.words {
        Some(words) => {
            let (kept, id) = matter.keep(words);
            (kept, Some(id))
        }
        None => (Decision::nothing(), None),
    };
    let verb = command.verb;
    let shown = preview.as_ref().map(|preview| preview.shown.clone()).unwrap_or_default();
    let case = preview.as_ref().and_then(|preview| preview.case);
    let groups = preview.as_ref().map(|preview| preview.groups.clone()).unwrap_or_default();
    let request =
        Request { shown, case, groups, ..Request::of(command, ticket.map(|ticket| ticket.no), words) };
    let confirmations = &matter.state.confirmations;
    let next = confirmations.next(matter.who);
    let before = match confirmations.given_by(matter.who).find(|before| before.request.is_like(&request)) {
        Some(before) if before.request == request && preview.is_none() => return Decision::nothing(),
        Some(before) => settle(before, Settled::Discarded),
        None => Decision::nothing(),
    };
    let late = is_too_late(matter, verb).then_some(matter.at);
    let asked = put(matter, next, request, late, ticket, preview);
    before.and(kept).and(asked)
}

/// Shows it once more: the word that it waited for has come too late itself, or what it would be done to has changed.
#[must_use]
pub fn ask_again(matter: &Matter<'_>, waiting: &Confirmation, preview: Option<Preview>) -> Decision {
    let shown = preview.as_ref().map(|preview| preview.shown.clone()).unwrap_or_default();
    let case = preview.as_ref().and_then(|preview| preview.case);
    let groups = preview.as_ref().map(|preview| preview.groups.clone()).unwrap_or_default();
    let request = Request { shown, case, groups, ..waiting.request.clone() };
    let ticket = request.ticket.and_then(|no| matter.state.tickets.get(no));
    let late = is_too_late(matter, request.verb).then_some(waiting.written);
    put(matter, (waiting.no, waiting.number), request, late, ticket, preview)
}

/// Asks whether this shall be done as well, whatever else of the like waits for the person's word.
#[must_use]
pub fn ask_besides(matter: &Matter<'_>, request: Request, preview: Preview) -> Decision {
    put(matter, matter.state.confirmations.next(matter.who), request, None, None, Some(preview))
}

/// Whether what the command would be done to is not what its author was shown.
#[must_use]
pub fn is_stale(waiting: &Confirmation, preview: Option<&Preview>) -> bool {
    let request = &waiting.request;
    match preview {
        Some(preview) => {
            preview.shown != request.shown || preview.case != request.case || preview.groups != request.groups
        }
        None => !request.shown.is_empty() || request.case.is_some() || !request.groups.is_empty(),
    }
}

/// What was written when, and whether the ticket has moved on since.
fn late_opening(
    matter: &Matter<'_>,
    request: &Request,
    written: Timestamp,
    ticket: Option<&Ticket>,
) -> Speech {
    let speech = Speech::from(Talk::LateCommand { request: request.clone(), written });
    let Some(ticket) = ticket else { return speech };
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let (stage, since) = (stage(ticket), ticket.stands_since());
    speech.line(if since > written && since <= matter.now {
        Talk::LateTicketMoved { no, who, stage, since }
    } else {
        Talk::LateTicketStands { no, who, stage }
    })
}

/// Puts the question: what was written too late, if it was, what it would do, and what may be answered until when.
fn put(
    matter: &Matter<'_>,
    (no, number): (ConfirmationNo, u32),
    request: Request,
    late: Option<Timestamp>,
    ticket: Option<&Ticket>,
    preview: Option<Preview>,
) -> Decision {
    let who = matter.who.clone();
    let until = matter.after(matter.programme.commands.confirm_within);
    let opening = late.map(|written| late_opening(matter, &request, written, ticket)).unwrap_or_default();
    let is_confidential = preview.as_ref().is_some_and(|preview| preview.is_confidential);
    let opening = match (preview, &request.words) {
        (Some(preview), _) => opening.then(preview.speech),
        (None, Some(words)) => opening.quote(words.clone()),
        (None, None) => opening,
    };
    let speech = opening.line(Talk::ConfirmFoot { number, until }).asking([matter.who]).buttons(vec![
        button(matter, "✅", Verb::Confirm, number),
        button(matter, "❌", Verb::Discard, number),
    ]);
    let asked = if is_confidential && !request.verb.is_discreet() {
        matter.aside(speech)
    } else {
        say(matter, request.verb, speech)
    };
    let written = late.unwrap_or(matter.at);
    Decision::nothing().fact(waits((no, number), who, request, written, Wants::Word)).and(asked)
}

fn waits(
    (no, number): (ConfirmationNo, u32),
    who: OwnedUserId,
    request: Request,
    written: Timestamp,
    wants: Wants,
) -> Fact {
    let number = Some(number);
    Fact::Confirmation(ConfirmationFact::Asked { no, number, who, request, written, wants })
}

/// What is asked about a line that is no command yet waits from now on, under this number of its author's; what they were
/// asked before of the kind does not any more.
#[must_use]
pub fn wait(matter: &Matter<'_>, request: Request, wants: Wants) -> (u32, Decision) {
    let confirmations = &matter.state.confirmations;
    let (no, number) = confirmations.next(matter.who);
    let before = confirmations.unsaid_by(matter.who).map(|before| settle(before, Settled::Discarded));
    let asked = waits((no, number), matter.who.clone(), request, matter.at, wants);
    (number, before.unwrap_or_default().fact(asked))
}

/// The button that answers what waits under this number of the author's, and is theirs alone.
#[must_use]
pub fn button(matter: &Matter<'_>, key: &str, verb: Verb, number: u32) -> Button {
    let asked = Some(matter.who.clone());
    let choice = Choice { number: Some(number), person: asked, ..Choice::of(verb, None) };
    Button { key: key.to_owned(), choice }
}

/// The number under which the author's last command of this kind waits for their word.
#[must_use]
pub fn last_of(matter: &Matter<'_>, verb: Verb) -> Option<u32> {
    let waiting = matter.state.confirmations.given_by(matter.who);
    waiting.filter(|waiting| waiting.request.verb == verb).map(|waiting| waiting.number).last()
}

/// What waits under this number of theirs for the word of who asks.
///
/// # Errors
/// Refuses what does not wait.
pub fn waiting<'a>(matter: &Matter<'a>, number: u32) -> Result<&'a Confirmation, Refusal> {
    let waiting = matter.state.confirmations.of(matter.who, number);
    waiting.ok_or(Talk::NothingToConfirm { number }.into())
}

/// It waits no longer. The words are erased, unless what was done with them refers to them now.
#[must_use]
pub fn settle(waiting: &Confirmation, how: Settled) -> Decision {
    let mut settled =
        Decision::nothing().fact(Fact::Confirmation(ConfirmationFact::Settled { no: waiting.no, how }));
    if !matches!(how, Settled::Confirmed | Settled::Shelved) {
        settled.texts.extend(waiting.request.words.clone().map(|words| (words, None)));
    }
    settled
}

/// Until when an offer waits for the word of a mentor who has answered it, and was only asked whether they still mean it:
/// they are not hurried and lose nothing meanwhile. `is_this` tells what was said about that offer.
#[must_use]
pub fn answered_by(
    state: &State,
    programme: &Programme,
    offer: &Offer,
    is_this: impl Fn(&Request) -> bool,
) -> Timestamp {
    let answers = state.confirmations.given_by(&offer.mentor);
    let answers = answers.filter(|answer| is_this(&answer.request));
    answers.map(|answer| until(answer, programme)).max().unwrap_or(Timestamp::MIN)
}

/// Whether the candidate amended an answer since its author was last asked: they may have decided by the other wording.
#[must_use]
pub fn is_outdated(waiting: &Confirmation, ticket: &Ticket) -> bool {
    ticket.amended.last().is_some_and(|(at, ..)| *at > waiting.asked)
}

/// `!discard N`: it is not done.
///
/// # Errors
/// Refuses what does not wait for the person's word.
pub fn discard(matter: &Matter<'_>, number: u32) -> Ruling {
    let waiting = waiting(matter, number)?;
    let told = Talk::Discarded { request: waiting.request.clone() };
    let how = if matter.pressed { Settled::Shelved } else { Settled::Discarded };
    Ok(settle(waiting, how).and(say(matter, waiting.request.verb, told.into())))
}

/// The time to answer has passed, as the person was told it would; or to take back that it was dropped.
#[must_use]
pub fn expire(state: &State, no: ConfirmationNo) -> Decision {
    if let Some(waiting) = state.confirmations.get(no) {
        return settle(waiting, Settled::Expired);
    }
    let shelved = state.confirmations.dropped(no);
    shelved.map(|(_, shelved)| settle(shelved, Settled::Discarded)).unwrap_or_default()
}

/// Until when the person may answer.
#[must_use]
pub fn until(waiting: &Confirmation, programme: &Programme) -> Timestamp {
    let rules = &programme.commands;
    later(waiting.asked, if waiting.wants == Wants::Rest { rules.rest_within } else { rules.confirm_within })
}

/// Says it where it may be read: an application is its applicant's business alone, and so is who would decide a case.
#[must_use]
pub fn say(matter: &Matter<'_>, verb: Verb, speech: Speech) -> Decision {
    match verb.row().topic {
        Topic::Application => matter.aside(speech),
        _ if verb.is_discreet() => matter.discreetly(speech),
        _ if verb.row().weight == Weight::Previewed && verb.is_of_case() => matter.aside(speech),
        _ => matter.confide(speech),
    }
}
