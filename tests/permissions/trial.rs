//! One person types one command about one ticket in one place, and what follows; and all that can be tried so.

use std::sync::{Arc, LazyLock};

use chancery::config::shipped;
use chancery::domain::command::row::{ArgumentKind, Row};
use chancery::domain::command::{Verb, table};
use chancery::domain::decision::Decision;
use chancery::domain::fact::Fact;
use chancery::domain::message::{Act, Block, Message};
use chancery::domain::phrase::Phrase;
use chancery::domain::place::Place;
use chancery::domain::programme::Programme;
use chancery::domain::record::interview::InterviewFact;
use chancery::domain::record::person::PersonFact;
use chancery::domain::role::Who;

use super::cast::{EVERYBODY, Person};
use super::town::{At, Town, is_to, places, says};

/// Which ticket somebody names with the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The command takes none, or they name none.
    Nothing,
    /// Their own.
    Own,
    /// Somebody else's.
    Anothers,
    /// One that does not exist.
    Missing,
    /// Somebody else's, by its candidate.
    ByCandidate,
    /// One of somebody who has none.
    ByNobody,
}

/// One command of one person, on one ticket, in one place, with what follows.
pub struct Trial {
    pub programme: Arc<Programme>,
    pub row: &'static Row,
    /// Where the tickets stand.
    pub at: At,
    pub person: &'static Person,
    pub named: Named,
    /// The number of the ticket that is meant, if it exists.
    pub no: Option<u32>,
    pub place: Place,
    pub decision: Decision,
}

/// What the rules say to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// This becomes true.
    Done(Vec<String>),
    /// Nothing changes, and this is said.
    Told(&'static str),
}

/// Everything that can be tried, under both programmes.
pub static TRIALS: LazyLock<Vec<Trial>> = LazyLock::new(|| {
    let mut trials = Vec::new();
    for programme in ["openstack", "fedora"] {
        let (programme, _) =
            shipped::programme(programme, &["en"]).expect("the shipped programmes are sound");
        for at in At::ALL {
            let town = Town::new(&programme, at);
            for row in table::rows().filter(|row| takes_ticket(row) || At::for_verb(row.verb) == at) {
                for (named, person) in ways_to_name(row)
                    .into_iter()
                    .flat_map(|named| EVERYBODY.iter().map(move |person| (named, person)))
                {
                    let trial = |place| attempt(&town, &programme, row, named, person, place);
                    trials.extend(places().into_iter().filter_map(trial));
                }
            }
        }
    }
    trials
});

/// How the ticket can be named with this command.
pub fn ways_to_name(row: &Row) -> Vec<Named> {
    use Named::{Anothers, ByCandidate, ByNobody, Missing, Nothing, Own};
    let Some(argument) = row.arguments.iter().find(|argument| names_ticket(argument.kind)) else {
        return vec![Nothing];
    };
    let unnamed = argument.optional.then_some(Nothing);
    let by_person = (argument.kind == ArgumentKind::TicketOrCandidate).then_some([ByCandidate, ByNobody]);
    unnamed.into_iter().chain([Own, Anothers, Missing]).chain(by_person.into_iter().flatten()).collect()
}

/// Whether the command is about a ticket.
pub fn takes_ticket(row: &Row) -> bool {
    row.arguments.iter().any(|argument| names_ticket(argument.kind))
}

/// Whether a button can stand for the command: it needs nothing besides the ticket.
pub fn fits_a_button(row: &Row) -> bool {
    row.arguments.iter().all(|argument| argument.optional || names_ticket(argument.kind))
}

fn names_ticket(kind: ArgumentKind) -> bool {
    matches!(kind, ArgumentKind::Ticket | ArgumentKind::TicketOrCandidate)
}

/// Somebody types the command there, unless they have no ticket that they could name.
fn attempt(
    town: &Town<'_>,
    programme: &Arc<Programme>,
    row: &'static Row,
    named: Named,
    person: &'static Person,
    place: Place,
) -> Option<Trial> {
    let another = if person.own == Some(1) { (2, "@bob:example.org") } else { (1, "@carol:example.org") };
    let (no, ticket) = match named {
        // Without a name it is one's own ticket that is shown, and the one offer that is answered.
        Named::Nothing if matches!(row.verb, Verb::Ticket | Verb::History) => (person.own, String::new()),
        Named::Nothing => (only_offer(person, town.at), String::new()),
        Named::Own => (Some(person.own?), format!("#{}", person.own?)),
        Named::Anothers => (Some(another.0), format!("#{}", another.0)),
        Named::Missing => (None, "#99".to_owned()),
        Named::ByCandidate => (Some(another.0), another.1.to_owned()),
        Named::ByNobody => (None, "@nobody:example.org".to_owned()),
    };
    let word = |kind| match kind {
        kind if names_ticket(kind) => ticket.as_str(),
        _ if row.verb == Verb::Report => "talk 2026-03-01",
        // What confirms a tranche is another thing than what asks for one.
        ArgumentKind::OneOf(_) if row.verb == Verb::Tranche => "",
        kind => example(kind),
    };
    let words = row.arguments.iter().map(|argument| word(argument.kind)).filter(|word| !word.is_empty());
    let line = std::iter::once(format!("!{}", row.word)).chain(words.map(str::to_owned));
    let line = line.collect::<Vec<_>>().join(" ");
    let decision = town.decide(says(&person.who, &place, &line));
    let (programme, at) = (Arc::clone(programme), town.at);
    Some(Trial { programme, row, at, person, named, no, place, decision })
}

fn only_offer(person: &Person, at: At) -> Option<u32> {
    let mut offers = (1..=7).filter(|no| is_to(&person.who, *no, at).contains(&Who::OfferedMentor));
    offers.next().filter(|_| offers.next().is_none())
}

/// What stands for an argument other than a ticket.
fn example(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::Person => "@mo:example.org",
        ArgumentKind::Number => "1",
        ArgumentKind::Report => "R1",
        ArgumentKind::Call => "C1",
        ArgumentKind::Case => "M1",
        ArgumentKind::Group => "G1",
        ArgumentKind::MisuseKind => "other",
        ArgumentKind::CallForHelp => "speaking Who would like to?",
        ArgumentKind::Reason | ArgumentKind::ReasonOrSpam | ArgumentKind::Text => "because",
        ArgumentKind::QuestionAndAnswer => "Why? Because.",
        ArgumentKind::Topic | ArgumentKind::Topics => "rust",
        ArgumentKind::OneOf(keywords) => keywords.first().unwrap_or(&""),
        ArgumentKind::Inquiry => "africa what now?",
        ArgumentKind::Marks => "participation 4",
        ArgumentKind::Word => "help",
        ArgumentKind::Language | ArgumentKind::Languages => "en",
        ArgumentKind::Ticket
        | ArgumentKind::TicketOrCandidate
        | ArgumentKind::Until
        | ArgumentKind::StandIn
        | ArgumentKind::Region
        | ArgumentKind::WhichGroups => "",
    }
}

impl Trial {
    /// Whether it is the one that the table shows: in the direct chat, with the tickets where the command fits.
    pub fn is_shown(&self) -> bool {
        matches!(self.place, Place::Direct(_)) && At::for_verb(self.row.verb) == self.at
    }

    /// What the rules say to it.
    pub fn outcome(&self) -> Outcome {
        if changes(&self.decision) {
            return Outcome::Done(facts(&self.decision).into_iter().map(name_of).collect());
        }
        let mut said = self.decision.messages.iter().flat_map(phrases).map(Phrase::key);
        Outcome::Told(said.find(|key| *key != "answered-directly").unwrap_or("nothing"))
    }

    /// Whether whoever typed it has not the right, or named what there is not.
    pub fn is_refused(&self) -> bool {
        const REFUSALS: [&str; 5] =
            ["may-not", "not-for-yourself", "no-such-ticket", "no-ticket-of", "call-for-emeritus"];
        let mut said = self.decision.messages.iter().flat_map(phrases);
        said.any(|phrase| REFUSALS.contains(&phrase.key()))
    }

    /// It in words, for whoever has to mend it.
    pub fn told(&self) -> String {
        let Self { programme, row, at, person, named, place, .. } = self;
        let (word, called) = (row.word, person.called);
        format!("{}: !{word} on {named:?} ({at:?}) by the {called} in {place:?}", programme.id)
    }
}

/// What became true, but for where somebody was met, that they said anything at all, and whose words it is.
pub fn facts(decision: &Decision) -> Vec<&Fact> {
    let met = |fact: &&Fact| {
        use PersonFact::{Direct, Erased, Wrote};
        let direct = matches!(fact, Fact::Person(Direct { .. } | Wrote { .. } | Erased { .. }));
        direct || matches!(fact, Fact::Interview(InterviewFact::Spoke { .. }))
    };
    decision.facts.iter().filter(|fact| !met(fact)).collect()
}

/// Whether anything becomes true or is kept.
pub fn changes(decision: &Decision) -> bool {
    !facts(decision).is_empty() || !decision.texts.is_empty()
}

/// What a message says.
pub fn phrases(message: &Message) -> impl Iterator<Item = &Phrase> {
    let body = match &message.act {
        Act::Say(speech) => speech.body.as_slice(),
        Act::Mail(letter) => letter.body.as_slice(),
        Act::Attach(_)
        | Act::Draw(_)
        | Act::Invite(_)
        | Act::Remove(_)
        | Act::Redact { .. }
        | Act::React { .. }
        | Act::Poll(_)
        | Act::EndPoll(_) => &[],
    };
    let shown = match &message.act {
        Act::Draw(logo) => Some(&logo.shows),
        _ => None,
    };
    let said = body.iter().filter_map(Block::phrase);
    said.chain(shown)
}

/// The fact's name, as it is written down: `ticket selected`.
pub fn name_of(fact: &Fact) -> String {
    let fact = serde_json::to_value(fact).expect("facts can be written");
    let what = if fact["fact"]["change"].is_null() { &fact["fact"] } else { &fact["fact"]["change"] };
    let inner = || what.as_object().and_then(|what| what.keys().next()).map(String::as_str);
    format!(
        "{} {}",
        fact["of"].as_str().unwrap_or_default(),
        what.as_str().or_else(inner).unwrap_or_default()
    )
}
