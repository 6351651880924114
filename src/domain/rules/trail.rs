//! The audit trail: what belongs on it, and how organisers read it (PRODUCT, "Who uses it": "an audit trail").

use super::matter::{Matter, counted};
use super::review;
use crate::domain::command::row::{Topic, Weight};
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Address;
use crate::domain::message::Speech;
use crate::domain::phrase::organising::Organising;
use crate::domain::place::RoomName;
use crate::domain::record::confirmation::{Request, Shown, ShownCase};
use crate::domain::record::ticket::Ticket;
use crate::domain::record::trail::{Decided, TrailFact};
use crate::domain::role::Who;

/// How many decisions are shown at once.
const MOST: usize = 20;

/// Notes what was decided, by whom and why, if it was a decision: a command on which much hangs, or one by which staff
/// changed something about somebody.
#[must_use]
pub fn noted(matter: &Matter<'_>, command: &Command, ticket: Option<&Ticket>, decided: Decision) -> Decision {
    let row = command.verb.row();
    // How much time they have concerns only who says so, and whoever nominates a group decides nothing.
    let of_oneself =
        matches!(command.verb, Verb::GroupExtend | Verb::GroupCapacity | Verb::RecogniseNominate);
    let of_staff = matches!(row.topic, Topic::Selection | Topic::Ticket | Topic::Organising | Topic::Groups);
    let of_staff = of_staff && !of_oneself;
    // Records that leave the house, or are looked through for one person, change nothing and are worth knowing of all
    // the same.
    let happened =
        matches!(command.verb, Verb::Export | Verb::GroupsExport | Verb::Audit) || !decided.facts.is_empty();
    if !happened || is_confidential(command.verb) || (row.weight == Weight::Light && !of_staff) {
        return decided;
    }
    let case = decided.facts.iter().find_map(|fact| match fact {
        Fact::Misuse(fact) => matter.state.cases.get(fact.case()?),
        _ => None,
    });
    // To look what would change decides nothing.
    if command.verb == Verb::Reload && command.keyword.is_some() {
        return decided;
    }
    // Nobody but the writer ever knew of a draft.
    if matches!(command.verb, Verb::GroupNew | Verb::GroupEdit | Verb::GroupPass) {
        return decided;
    }
    if command.verb == Verb::Withdraw && !decided.facts.iter().any(|fact| matches!(fact, Fact::Ticket(_))) {
        return decided;
    }
    let Command { verb, person, group, number, keyword, day, words, .. } = command.clone();
    let is_kept = |text: &TextId| decided.texts.iter().any(|(kept, words)| kept == text && words.is_some());
    let words = words.and_then(|words| match words {
        Wording::Fresh(_) => Some(matter.text(0)).filter(is_kept),
        Wording::Kept(text) => Some(text),
    });
    let ticket = ticket.map(|ticket| ticket.no);
    let shown = if ticket.is_none() { touched(matter, &decided) } else { Vec::new() };
    let request = Request {
        verb,
        ticket,
        person,
        group,
        number,
        keyword,
        day,
        words,
        shown,
        case: case.map(ShownCase::of),
        groups: Vec::new(),
    };
    decided.fact(Fact::Trail(TrailFact::Decided { by: matter.who.clone(), request }))
}

/// The tickets about which something was decided without naming each.
fn touched(matter: &Matter<'_>, decided: &Decision) -> Vec<Shown> {
    let changed = decided.facts.iter().filter_map(|fact| match fact {
        Fact::Ticket(fact) => matter.state.tickets.get(fact.no),
        _ => None,
    });
    changed.map(Shown::of).collect()
}

/// The decisions that the person may read, oldest first.
#[must_use]
pub fn readable<'a>(matter: &Matter<'a>) -> impl DoubleEndedIterator<Item = &'a Decided> {
    matter.state.trail.all().iter().filter(move |decided| may_read(matter, &decided.request))
}

/// Whether the person may read here what is or would be decided by this: nothing about an application of theirs or a case
/// about them, and nothing about those of an organiser where organisers read along.
#[must_use]
pub fn may_read(matter: &Matter<'_>, request: &Request) -> bool {
    let (state, who) = (matter.state, matter.who);
    let is_shared = matter.organisers_address() == Address::Room(RoomName::Organisers);
    let tickets = request.tickets().filter_map(|no| state.tickets.get(no));
    let case = request.case.and_then(|case| state.cases.get(case.no));
    let mut about = tickets.map(|ticket| &ticket.candidate).chain(case.map(|case| &case.about));
    about.all(|about| about != who && !(is_shared && state.is(about, Who::Organiser, None)))
}

/// Whether by this something is said about misuse of the title rather than decided: who says it nobody is told.
#[must_use]
pub fn is_confidential(verb: Verb) -> bool {
    let row = verb.row();
    row.topic == Topic::Misuse && row.weight != Weight::Previewed
}

/// With a decision next, and its reason if one was given.
#[must_use]
pub fn quoted(speech: Speech, decided: &Decided) -> Speech {
    let Decided { at, by, request } = decided.clone();
    let words = request.words.clone();
    let speech = speech.items([Organising::TrailLine { at, by, request }]);
    words.into_iter().fold(speech, Speech::quote)
}

/// `!trail [#N]`: the latest decisions, or all on a ticket, with their reasons.
///
/// # Errors
/// Never refuses.
pub fn trail(matter: &Matter<'_>, ticket: Option<&Ticket>) -> Ruling {
    let all = readable(matter).count();
    let mut shown: Vec<&Decided> = match ticket {
        Some(ticket) => matter.state.trail.on(ticket.no).rev().take(MOST).collect(),
        None => readable(matter).rev().take(MOST).collect(),
    };
    shown.reverse();
    let decisions = counted(shown.len());
    let head = match ticket {
        Some(ticket) => Organising::TrailHeadTicket { no: ticket.no, decisions },
        None => Organising::TrailHead { decisions, all: counted(all) },
    };
    if shown.is_empty() {
        return Ok(matter.among_organisers(Organising::TrailNone));
    }
    let speech = shown.into_iter().fold(Speech::from(head), quoted);
    let told = speech.line(Organising::TrailFoot);
    Ok(review::among_organisers(matter, told, ticket))
}
