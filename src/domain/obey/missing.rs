//! What a command lacks is asked for, with the choices: those on which this very person may use it as things stand. A text
//! is taken from their next message.

use super::{judge, may, may_not, named_ticket, obey, refused};
use crate::domain::command::row::{ArgumentKind, Topic, Weight};
use crate::domain::command::{Choice, Command, TicketRef, Verb, Wording};
use crate::domain::decision::{Decision, Refusal};
use crate::domain::message::{Button, DIGITS, Speech};
use crate::domain::phrase::asking::Asking;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::record::confirmation::{Request, Wants};
use crate::domain::record::group::Group;
use crate::domain::record::ticket::Ticket;
use crate::domain::role::Who;
use crate::domain::rules::confirmation::{button, wait};
use crate::domain::rules::group::amendment::named;
use crate::domain::rules::group::seen::is_staff;
use crate::domain::rules::intake::CLOSE;
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::rules::status::stage;
use crate::domain::rules::undo::ran;
use crate::domain::value::{Keyword, Tap, Usage};

/// How many tickets or groups are looked at for one answer, newest first: no answer may take longer the older a programme is.
const LOOKED_AT: usize = 200;

/// What stands for a text that is yet to be written.
const SOME_TEXT: &str = "…";

/// A command as it would be with one choice, and the sentence that names this choice.
type Fitting = (Command, Box<dyn Fn(Tap) -> Asking>);

/// What a command needs and has not, if there is such a thing.
#[must_use]
pub fn lacks(command: &Command) -> Option<ArgumentKind> {
    use ArgumentKind as A;
    let Command { verb, ticket, person, group, number, keyword, words, .. } = command;
    let is_there = |kind| match kind {
        A::Ticket | A::TicketOrCandidate => ticket.is_some(),
        A::Person => person.is_some(),
        A::Group => group.is_some(),
        A::Number | A::Report | A::Call | A::Case => number.is_some(),
        A::OneOf(_) => keyword.is_some(),
        A::ReasonOrSpam | A::MisuseKind => words.is_some() || keyword.is_some(),
        A::Until | A::StandIn => true,
        _ => words.is_some(),
    };
    if *verb == Verb::Intake && words.is_none() && keyword.as_deref() == Some(CLOSE) {
        return Some(A::Text);
    }
    let mut needed = verb.row().arguments.iter().filter(|argument| !argument.optional);
    needed.find(|argument| !is_there(argument.kind)).map(|argument| argument.kind)
}

/// Does what the command says, or asks for what it lacks.
#[must_use]
pub fn run(matter: &Matter<'_>, command: &Command) -> Decision {
    if let Some(what) = lacks(command) {
        return missing(matter, command, what);
    }
    match obey(matter, command) {
        Ok(decision) => ran(matter, command, decision),
        Err(Refusal(phrase)) => refused(matter, command.verb, *phrase),
    }
}

/// Whether the command can be theirs to use, on something.
#[must_use]
pub fn can_be_theirs(matter: &Matter<'_>, verb: Verb) -> bool {
    matter.programme.may(verb).iter().any(|role| matter.state.can_be(matter.who, *role))
}

/// Asks for what is missing.
#[must_use]
pub fn missing(matter: &Matter<'_>, command: &Command, what: ArgumentKind) -> Decision {
    let verb = command.verb;
    if verb.is_discreet() {
        return matter.discreetly(Talk::ArgumentMissing { usage: Usage(verb), what });
    }
    if verb.is_of_case() || matches!(verb, Verb::Confirm | Verb::Discard) {
        return matter.answer(Talk::ArgumentMissing { usage: Usage(verb), what });
    }
    if !can_be_theirs(matter, verb) {
        let Refusal(phrase) = may_not(matter, verb);
        return refused(matter, verb, *phrase);
    }
    match what {
        ArgumentKind::Ticket | ArgumentKind::TicketOrCandidate => which_ticket(matter, command, what),
        ArgumentKind::Group => which_group(matter, command),
        ArgumentKind::Person => which_person(matter, command),
        ArgumentKind::OneOf(keywords) => which_word(matter, command, keywords),
        _ => ask_rest(matter, command, what),
    }
}

fn which_ticket(matter: &Matter<'_>, command: &Command, what: ArgumentKind) -> Decision {
    let verb = command.verb;
    let fitting: Vec<&Ticket> = fitting_tickets(matter, command).collect();
    let with = |no| Command { ticket: Some(TicketRef::No(no)), ..command.clone() };
    match fitting.as_slice() {
        // These are about tickets that are closed, too, which nobody wants to read all of.
        [] if matches!(verb, Verb::Unsponsor | Verb::Note | Verb::Memo | Verb::Why) => {
            matter.answer(Talk::ArgumentMissing { usage: Usage(verb), what })
        }
        [] => matter.confide(Asking::NoTicketNow { command: verb }),
        [only] => the_only(matter, &with(only.no), |request| Asking::OnlyTicket {
            no: only.no,
            who: only.candidate.clone(),
            stage: stage(only),
            request,
        }),
        _ => {
            let choices = fitting.into_iter().map(|ticket| {
                let (no, who, stage) = (ticket.no, ticket.candidate.clone(), stage(ticket));
                let name = move |tap| Asking::ChoiceTicket { tap, no, who: who.clone(), stage };
                (with(ticket.no), Box::new(name) as Box<dyn Fn(Tap) -> Asking>)
            });
            which(matter, Asking::WhichTicket { usage: Usage(verb) }, choices.collect())
        }
    }
}

fn which_group(matter: &Matter<'_>, command: &Command) -> Decision {
    let verb = command.verb;
    let fitting: Vec<&Group> = fitting_groups(matter, command).collect();
    let with = |group: &Group| Command { group: Some(group.no), ..command.clone() };
    match fitting.as_slice() {
        [] => matter.confide(Asking::NoGroupNow { command: verb }),
        [only] => the_only(matter, &with(only), |request| Asking::OnlyGroup {
            no: only.no,
            name: named(only),
            request,
        }),
        _ => {
            let choices = fitting.into_iter().map(|group| {
                let (no, name) = (group.no, named(group));
                let name = move |tap| Asking::ChoiceGroup { tap, no, name: name.clone() };
                (with(group), Box::new(name) as Box<dyn Fn(Tap) -> Asking>)
            });
            which(matter, Asking::WhichGroup { usage: Usage(verb) }, choices.collect())
        }
    }
}

/// Mentors, where one of them is meant; who else it could be only the person knows.
fn which_person(matter: &Matter<'_>, command: &Command) -> Decision {
    let is_of_mentors = matches!(command.verb, Verb::Choose | Verb::Assign);
    let mentors = matter.state.rooms.members(RoomName::Mentors).filter(|_| is_of_mentors);
    let with = |who| Command { person: Some(who), ..command.clone() };
    let fitting = mentors.take(LOOKED_AT).filter(|who| fits(matter, &with((*who).clone())));
    let choices: Vec<Fitting> = fitting
        .map(|who| {
            let (command, who) = (with(who.clone()), who.clone());
            let name = move |tap| Asking::ChoicePerson { tap, who: who.clone() };
            (command, Box::new(name) as Box<dyn Fn(Tap) -> Asking>)
        })
        .collect();
    if choices.is_empty() {
        return ask_rest(matter, command, ArgumentKind::Person);
    }
    which(matter, Asking::WhichPerson { usage: Usage(command.verb) }, choices)
}

fn which_word(matter: &Matter<'_>, command: &Command, keywords: &'static [&'static str]) -> Decision {
    if let Err(Refusal(phrase)) = of_its_ticket(matter, command) {
        return refused(matter, command.verb, *phrase);
    }
    let choices = keywords.iter().zip(keywords.chunks(1)).map(|(keyword, word)| {
        let command = Command { keyword: Some((*keyword).to_owned()), ..command.clone() };
        let name = move |tap| Asking::ChoiceWord { tap, word: Keyword(word) };
        (command, Box::new(name) as Box<dyn Fn(Tap) -> Asking>)
    });
    which(matter, Asking::WhichWord { usage: Usage(command.verb) }, choices.collect())
}

/// Puts the choices. Whoever may taps one, and it is done as by them.
fn which(matter: &Matter<'_>, question: Asking, choices: Vec<Fitting>) -> Decision {
    let usage = choices.first().map(|(command, _)| Usage(command.verb));
    let more = choices.len().saturating_sub(DIGITS.len());
    let shown: Vec<_> = choices.into_iter().zip(DIGITS).collect();
    let items = shown.iter().map(|((_, name), tap)| name(Tap((*tap).to_owned())));
    let mut speech = Speech::from(question).items(items);
    let buttons = shown
        .iter()
        .filter_map(|((command, _), tap)| Some(Button { key: (*tap).to_owned(), choice: choice(command)? }));
    let buttons = buttons.collect();
    if let (Some(usage), true) = (usage, more > 0) {
        speech = speech.line(Asking::ChoicesMore { more: counted(more), usage });
    }
    matter.confide(speech.asking([matter.who]).buttons(buttons))
}

/// Only one thing can be meant: what merely shows something is done, what lacks a text asks for that, and what does
/// something is shown before.
fn the_only(matter: &Matter<'_>, command: &Command, speech: impl Fn(Request) -> Asking) -> Decision {
    let (Some(choice), None) = (choice(command), lacks(command)) else { return run(matter, command) };
    if is_harmless(command.verb) {
        return run(matter, command);
    }
    let request = Request { ticket: choice.ticket, ..Request::of(command, choice.ticket, None) };
    let button = Button { key: "✅".to_owned(), choice };
    matter.confide(Speech::from(speech(request)).asking([matter.who]).buttons(vec![button]))
}

/// Asks for what only its author can write, and takes it from their next message. Who is being interviewed answers the
/// interview with that, so they are told how the whole line goes.
fn ask_rest(matter: &Matter<'_>, command: &Command, what: ArgumentKind) -> Decision {
    let verb = command.verb;
    if let Err(Refusal(phrase)) = of_its_ticket(matter, command) {
        return refused(matter, verb, *phrase);
    }
    let ticket = named_ticket(matter, command).ok().flatten();
    let is_here = matter.confides_here();
    let is_interviewed = matter.state.interviews.of(matter.who).is_some();
    if (is_interviewed && (matter.is_direct() || !is_here)) || command.words.is_some() {
        return matter.answer(Talk::ArgumentMissing { usage: Usage(verb), what });
    }
    let request = Request::of(command, ticket.map(|ticket| ticket.no), None);
    let (number, waits) = wait(matter, request.clone(), Wants::Rest);
    let until = matter.after(matter.programme.commands.rest_within);
    let speech = Speech::from(if matter.is_direct() || !is_here {
        Asking::RestNext { request, what, until }
    } else {
        Asking::RestReply { request, what, until }
    });
    let regions = &matter.programme.regions;
    let speech = if what == ArgumentKind::Inquiry && !regions.is_empty() {
        speech.line(Asking::RestRegions { regions: regions.clone() })
    } else {
        speech
    };
    let buttons = vec![button(matter, "❌", Verb::Discard, number)];
    let speech = speech.line(Asking::RestFoot { number }).asking([matter.who]).buttons(buttons);
    waits.and(matter.confide(speech))
}

/// Whether the command could be used on what it names, whatever else is written.
fn of_its_ticket(matter: &Matter<'_>, command: &Command) -> Result<(), Refusal> {
    if command.ticket.is_none() && command.group.is_none() {
        return Ok(());
    }
    match filled(matter, command) {
        Some(whole) => judge(matter, &whole).map(|_| ()),
        None => allowed(matter, command),
    }
}

/// The tickets on which this person may use the command now, and where it would do something.
pub fn fitting_tickets<'a>(matter: &Matter<'a>, command: &Command) -> impl Iterator<Item = &'a Ticket> {
    let (state, who) = (matter.state, matter.who);
    let is_staff =
        [Who::Mentor, Who::Organiser, Who::Ambassador].iter().any(|role| state.is(who, *role, None));
    let all = is_staff.then(|| state.tickets.open()).into_iter().flatten();
    let own = (!is_staff).then(|| state.tickets.open_of(who)).flatten();
    let (matter, command) = (*matter, command.clone());
    all.chain(own).take(LOOKED_AT).filter(move |ticket| {
        fits(&matter, &Command { ticket: Some(TicketRef::No(ticket.no)), ..command.clone() })
    })
}

/// The user groups on which this person may use the command now, and where it would do something.
pub fn fitting_groups<'a>(matter: &Matter<'a>, command: &Command) -> impl Iterator<Item = &'a Group> {
    let (groups, who) = (&matter.state.groups, matter.who);
    let staff = is_staff(matter);
    let all = staff.then(|| groups.all().rev()).into_iter().flatten();
    let theirs = (!staff).then(|| groups.organised_by(who).chain(groups.asked_of(who))).into_iter().flatten();
    let (matter, command) = (*matter, command.clone());
    all.chain(theirs)
        .take(LOOKED_AT)
        .filter(move |group| fits(&matter, &Command { group: Some(group.no), ..command.clone() }))
}

fn fits(matter: &Matter<'_>, command: &Command) -> bool {
    of_its_ticket(matter, command).is_ok()
}

fn allowed(matter: &Matter<'_>, command: &Command) -> Result<(), Refusal> {
    let ticket = named_ticket(matter, command)?;
    if command.verb.row().topic == Topic::Groups { Ok(()) } else { may(matter, command.verb, ticket) }
}

/// The command with something in the place of what is yet to be written: so its rule can say whether it applies at all.
/// Nothing where that cannot be known before.
fn filled(matter: &Matter<'_>, command: &Command) -> Option<Command> {
    use ArgumentKind as A;
    let mut whole = command.clone();
    while let Some(what) = lacks(&whole) {
        match what {
            A::OneOf(keywords) => whole.keyword = keywords.first().map(|keyword| (*keyword).to_owned()),
            // An application is scored where it can be selected.
            A::Marks => whole = Command { verb: Verb::Select, ..whole },
            A::Number if whole.ticket.is_some() => {
                let points = counted(matter.programme.mentoring.checklist.len());
                let with = |number| Command { number: Some(number), ..whole.clone() };
                let fitting = (1..=points).map(with).find(|point| judge(matter, point).is_ok());
                return Some(fitting.unwrap_or_else(|| with(1)));
            }
            A::Text | A::Reason | A::ReasonOrSpam => {
                whole.words = Some(Wording::Fresh(SOME_TEXT.to_owned()));
            }
            _ => return None,
        }
    }
    Some(whole)
}

/// The command as a button bears it, if one can.
fn choice(command: &Command) -> Option<Choice> {
    let Command { verb, ticket, person, group, number, keyword, day: None, words: None } = command.clone()
    else {
        return None;
    };
    let ticket = match ticket {
        Some(TicketRef::No(no)) => Some(no),
        Some(TicketRef::Of(_)) => return None,
        None => None,
    };
    Some(Choice { verb, ticket, group, number, keyword, person })
}

/// Whether the command only shows something.
fn is_harmless(verb: Verb) -> bool {
    let shows = matches!(
        verb,
        Verb::Ticket | Verb::History | Verb::Why | Verb::GroupShow | Verb::GroupWhy | Verb::GroupHistory
    );
    shows && verb.row().weight == Weight::Light
}
