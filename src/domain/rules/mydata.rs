//! `!mydata`: everything that is held about somebody, handed to them alone as one file. What they may not read, because
//! it is somebody else's or would tell on somebody, is counted and named instead, with whom to ask.

use jiff::{SignedDuration, Timestamp};
use ruma::UserId;

use super::export::standing;
use super::group;
use super::history;
use super::matter::{Matter, counted, later};
use super::mydata_traces;
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::document::{Cell, Document, Form, Table};
use crate::domain::fact::Fact;
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::erasure::Erasing;
use crate::domain::record::authorship::Business;
use crate::domain::record::call::Call;
use crate::domain::record::inquiry::Inquiry;
use crate::domain::record::interview::Interview;
use crate::domain::record::misuse::{Case, Verdict};
use crate::domain::record::person::PersonFact;
use crate::domain::record::report::Report;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, Given};
use crate::domain::role::Who;
use crate::domain::span::Span;
use crate::domain::state::State;
use crate::domain::value::Value;

/// How often the file is made for a person: it holds all there is, and each time anew.
const AGAIN: Span = Span(SignedDuration::from_hours(1));

/// `!mydata`: the file, in their direct chat.
///
/// # Errors
/// Refuses who had it just now.
pub fn mydata(matter: &Matter<'_>) -> Ruling {
    let (state, who) = (matter.state, matter.who);
    if let Some(again) = state.people.handed(who).map(|at| later(at, AGAIN)).filter(|at| *at > matter.now) {
        return Err(Erasing::MydataAgain { again }.into());
    }
    let withheld = Withheld::of(state, who);
    let speech = withheld.told(Speech::from(Erasing::MydataHead)).line(Erasing::MydataFoot);
    let name = format!("{}-{}-mydata", matter.programme.id, matter.today());
    let mut tables = about(matter);
    tables.extend(mydata_traces::all(state, who));
    tables.extend(group::held::tables(state, who));
    tables.push(withheld.table());
    let document = Document { name, form: Form::Json(tables) };
    let handed = PersonFact::Handed { who: who.clone() };
    let told = Decision::nothing().fact(Fact::Person(handed)).and(matter.aside(speech));
    Ok(told.attach(&Address::Person(who.clone()), document))
}

/// How much is held that they may not read.
struct Withheld {
    memos: usize,
    scores: usize,
    nominations: usize,
    /// Whether there is a case about them; whether anybody reported them, how many and when, is not theirs to know.
    has_cases: bool,
}

impl Withheld {
    fn of(state: &State, who: &UserId) -> Self {
        let tickets = || state.tickets.of(who);
        Self {
            memos: tickets().map(|ticket| ticket.guidance.memos.len()).sum(),
            scores: tickets().map(|ticket| ticket.review.scores.len()).sum(),
            nominations: state.nominations.of(who).count(),
            has_cases: state.cases.about(who).next().is_some(),
        }
    }

    fn told(&self, mut speech: Speech) -> Speech {
        let Self { memos, scores, nominations, has_cases } = self;
        if *memos > 0 {
            speech = speech.items([Erasing::MydataMemos { texts: counted(*memos) }]);
        }
        if *scores > 0 {
            speech = speech.items([Erasing::MydataScores { scores: counted(*scores) }]);
        }
        if *nominations > 0 {
            speech = speech.items([Erasing::MydataNominations { texts: counted(*nominations) }]);
        }
        if *has_cases {
            speech = speech.items([Erasing::MydataReports]);
        }
        speech
    }

    fn table(&self) -> Table {
        let Self { memos, scores, nominations, .. } = self;
        let row = |what: &str, number: usize| vec![Cell::name(what), Cell::count(number)];
        let rows = vec![
            row("memos", *memos),
            row("scores", *scores),
            row("nominations", *nominations),
            // Named, whether there are any or not.
            vec![Cell::name("reports-in-cases"), Cell::Empty],
        ];
        Table { name: "withheld", columns: &["what", "number"], rows }
    }
}

/// All tables but that of what is withheld.
fn about(matter: &Matter<'_>) -> Vec<Table> {
    let (state, who) = (matter.state, matter.who.as_ref());
    let candidate: Vec<_> = state.tickets.of(who).collect();
    vec![
        person(matter),
        roles(state, who),
        application(state, who),
        groups(state, who),
        tickets("tickets", &candidate),
        answers(&candidate),
        history(&candidate),
        mentoring(state, who),
        tenure(state, who),
        nominations(state, who),
        inquiries(state, who),
        reports(state, who),
        feedback(state, who),
        calls(state, who),
        waiting(state, who),
        decided(state, who),
        cases(state, who),
        reported(state, who),
        texts(state, who),
    ]
}

fn person(matter: &Matter<'_>) -> Table {
    let (state, who) = (matter.state, matter.who);
    let employer = state.people.employment(who).and_then(|employment| employment.name.clone());
    let key = state.people.employment(who).and_then(|employment| employment.employer);
    let row = vec![
        Cell::Person(who.clone()),
        Cell::Moment(matter.now),
        Cell::name(state.language(who, matter.programme).0),
        Cell::of(state.people.room(who), |room| Cell::name(room.as_str())),
        Cell::of(employer, Cell::Words),
        Cell::of(key, |key| Cell::Name(key.to_string())),
        Cell::of(state.people.topics_of(who).cloned(), Cell::Words),
        Cell::of(state.people.forgotten(who), Cell::Moment),
        Cell::Truth(state.intake.is_awaited_by(who)),
    ];
    let columns = &[
        "who",
        "as-of",
        "language",
        "direct-room",
        "employer",
        "employer-key",
        "topics",
        "forgotten",
        "awaits-intake",
    ];
    Table { name: "about", columns, rows: vec![row] }
}

fn roles(state: &State, who: &UserId) -> Table {
    let roles = [
        (Who::Mentor, "mentor"),
        (Who::Organiser, "organiser"),
        (Who::Moderator, "moderator"),
        (Who::Ambassador, "ambassador"),
        (Who::Emeritus, "emeritus"),
    ];
    let held = roles.into_iter().filter(|(role, _)| state.is(who, *role, None));
    Table { name: "roles", columns: &["role"], rows: held.map(|(_, role)| vec![Cell::name(role)]).collect() }
}

fn application(state: &State, who: &UserId) -> Table {
    let applications = |draft: &&Interview| draft.purpose.is_application();
    written("application", state.interviews.unsubmitted(who).filter(applications))
}

/// What they write of user groups and have not submitted.
fn groups(state: &State, who: &UserId) -> Table {
    let groups = |draft: &&Interview| !draft.purpose.is_application();
    written("groups-unsubmitted", state.interviews.unsubmitted(who).filter(groups))
}

fn written<'a>(name: &'static str, drafts: impl Iterator<Item = &'a Interview>) -> Table {
    let rows = drafts.flat_map(|draft| {
        draft.answers.iter().map(|(question, answer)| {
            vec![Cell::Moment(draft.begun), Cell::name(question.0.as_str()), Cell::answer(answer)]
        })
    });
    Table { name, columns: &["begun", "question", "answer"], rows: rows.collect() }
}

fn tickets(called: &'static str, tickets: &[&Ticket]) -> Table {
    let row = |ticket: &&Ticket| {
        vec![
            Cell::ticket(ticket.no),
            Cell::Person(ticket.candidate.clone()),
            Cell::name(stage(ticket).key().trim_start_matches("stage-")),
            Cell::Moment(ticket.opened),
            Cell::Moment(ticket.stands_since()),
            Cell::of(ticket.concerns(), |mentor| Cell::Person(mentor.to_owned())),
        ]
    };
    let columns = &["ticket", "candidate", "stage", "opened", "stands-since", "mentor"];
    Table { name: called, columns, rows: tickets.iter().map(row).collect() }
}

/// The tickets of others that they guide, or guided, and from when until when: what became of one after that is not
/// theirs to know.
fn mentoring(state: &State, who: &UserId) -> Table {
    let rows = state.tickets.of_staff(who).flat_map(|ticket| {
        let now = ticket.mentor().is_some_and(|mentor| mentor == who);
        let stands = now.then(|| Cell::name(stage(ticket).key().trim_start_matches("stage-")));
        guided(ticket, who).into_iter().map(move |(from, until)| {
            let stands = stands.clone().filter(|_| until.is_none()).unwrap_or(Cell::Empty);
            let candidate = Cell::Person(ticket.candidate.clone());
            vec![
                Cell::ticket(ticket.no),
                candidate,
                stands,
                Cell::Moment(from),
                Cell::of(until, Cell::Moment),
            ]
        })
    });
    let columns = &["ticket", "candidate", "stage", "from", "until"];
    Table { name: "mentoring", columns, rows: rows.collect() }
}

/// From when until when this person guided the candidate, each time.
fn guided(ticket: &Ticket, who: &UserId) -> Vec<(Timestamp, Option<Timestamp>)> {
    let mut times: Vec<(Timestamp, Option<Timestamp>)> = Vec::new();
    for (at, change) in &ticket.history {
        let guides = match change {
            Change::Accepted { mentor } | Change::Assigned { mentor, .. } => mentor == who,
            Change::Unsponsored { mentor, .. } => mentor.as_deref() == Some(who),
            Change::TakenBack { what: Verb::Accept, .. }
            | Change::Released { .. }
            | Change::Sponsored { .. }
            | Change::Rejected { .. }
            | Change::Withdrawn => false,
            _ => continue,
        };
        match times.last_mut() {
            Some((_, until @ None)) if !guides => *until = Some(*at),
            Some((_, None)) => {}
            _ if guides => times.push((*at, None)),
            _ => {}
        }
    }
    times
}

fn answers(tickets: &[&Ticket]) -> Table {
    let rows = tickets.iter().flat_map(|ticket| {
        let row = |given: &Given| {
            vec![
                Cell::ticket(ticket.no),
                Cell::name(given.question.id.0.as_str()),
                Cell::answer(&given.answer),
            ]
        };
        ticket.answers.iter().map(row)
    });
    Table { name: "answers", columns: &["ticket", "question", "answer"], rows: rows.collect() }
}

/// What happened to their tickets, as they may know it.
fn history(tickets: &[&Ticket]) -> Table {
    let rows = tickets.iter().flat_map(|ticket| {
        history::for_candidate(ticket).into_iter().map(|(told, words)| {
            let arguments = told.arguments();
            let at = arguments.iter().find_map(|(argument, value)| match value {
                Value::Moment(at) if *argument == "at" => Some(*at),
                _ => None,
            });
            let by = arguments.iter().find_map(|(_, value)| match value {
                Value::Person(who) => Some(who.clone()),
                _ => None,
            });
            let what = Cell::name(told.key().trim_start_matches("history-"));
            vec![
                Cell::ticket(ticket.no),
                Cell::of(at, Cell::Moment),
                what,
                Cell::of(by, Cell::Person),
                Cell::of(words, Cell::Words),
            ]
        })
    });
    Table { name: "history", columns: &["ticket", "at", "what", "who", "words"], rows: rows.collect() }
}

fn tenure(state: &State, who: &UserId) -> Table {
    let rows = state.roster.entry(who).into_iter().flat_map(|entry| {
        entry.history.iter().map(|(at, stood)| {
            vec![
                Cell::Moment(*at),
                Cell::name(standing(stood)),
                Cell::of(entry.region.as_ref(), |region| Cell::name(region.0.as_str())),
                Cell::ticket(entry.ticket),
                Cell::Truth(entry.listed),
            ]
        })
    });
    Table { name: "roster", columns: &["at", "standing", "region", "ticket", "listed"], rows: rows.collect() }
}

/// When they nominated others; whom, and by whom they were nominated, is between the others and the programme.
fn nominations(state: &State, who: &UserId) -> Table {
    let rows = state.nominations.by(who).map(|at| vec![Cell::Moment(at)]).collect();
    Table { name: "nominations", columns: &["at"], rows }
}

fn inquiries(state: &State, who: &UserId) -> Table {
    let row = |inquiry: &Inquiry| {
        vec![
            Cell::Moment(inquiry.asked),
            Cell::of(inquiry.region.as_ref(), |region| Cell::name(region.0.as_str())),
            Cell::Words(inquiry.words.clone()),
            Cell::count(inquiry.answers.len()),
        ]
    };
    let columns = &["asked", "region", "words", "answers"];
    Table { name: "questions", columns, rows: state.inquiries.of(who).map(row).collect() }
}

fn reports(state: &State, who: &UserId) -> Table {
    let row = |report: &Report| {
        vec![
            Cell::Number(u64::from(report.no.0)),
            Cell::name(report.kind.0.as_str()),
            Cell::Day(report.day),
            Cell::of(report.place.clone(), Cell::Words),
            Cell::of(report.link.clone(), Cell::Words),
            Cell::of(report.people, |people| Cell::Number(u64::from(people))),
        ]
    };
    let columns = &["report", "kind", "day", "place", "link", "people"];
    Table { name: "reports", columns, rows: state.reports.of(who).map(row).collect() }
}

fn feedback(state: &State, who: &UserId) -> Table {
    let rows = state.feedback.by(who).map(|voice| {
        vec![
            Cell::Moment(voice.at),
            Cell::of(voice.region.as_ref(), |region| Cell::name(region.0.as_str())),
            Cell::Words(voice.text.clone()),
        ]
    });
    Table { name: "feedback", columns: &["at", "region", "words"], rows: rows.collect() }
}

fn calls(state: &State, who: &UserId) -> Table {
    let row = |call: &Call| {
        vec![
            Cell::Number(u64::from(call.no.0)),
            Cell::name(call.kind.0.as_str()),
            Cell::Day(call.until),
            Cell::Truth(call.by == who),
            Cell::of((call.by == who).then(|| call.words.clone()), Cell::Words),
        ]
    };
    let rows = state.calls.made_by(who).chain(state.calls.joined_by(who)).map(row).collect();
    Table { name: "calls", columns: &["call", "kind", "until", "theirs", "words"], rows }
}

fn waiting(state: &State, who: &UserId) -> Table {
    let rows = state.confirmations.waiting_for(who).map(|waiting| {
        vec![
            Cell::Number(u64::from(waiting.number)),
            Cell::name(waiting.request.line()),
            Cell::Moment(waiting.asked),
        ]
    });
    Table { name: "waiting", columns: &["confirmation", "command", "asked"], rows: rows.collect() }
}

/// What they decided, and what was decided about them beside their tickets; by whom a nomination or a report came is
/// told to nobody.
fn decided(state: &State, who: &UserId) -> Table {
    let by = state.trail.by(who).map(|decided| {
        let reason = Cell::of(decided.request.words.clone(), Cell::Words);
        vec![Cell::Moment(decided.at), Cell::Truth(true), Cell::name(decided.request.line()), reason]
    });
    let open = |verb| matches!(verb, Verb::Assign | Verb::WelcomeBack);
    let about = state.trail.about(who, [], [], []).into_iter().filter(|decided| open(decided.request.verb));
    let about = about.filter(|decided| decided.by != who).map(|decided| {
        vec![Cell::Moment(decided.at), Cell::Truth(false), Cell::name(decided.request.line()), Cell::Empty]
    });
    let rows = by.chain(about).collect();
    Table { name: "decisions", columns: &["at", "by-them", "decided", "reason"], rows }
}

fn cases(state: &State, who: &UserId) -> Table {
    let rows = state.cases.about(who).map(|case| {
        let kinds: Vec<_> = case.kinds().into_iter().map(|kind| kind.0).collect();
        let verdict = case.verdict().map(|verdict| match verdict {
            Verdict::Dismissed => "dismissed",
            Verdict::Warned => "warned",
            Verdict::Rename => "rename",
            Verdict::Revoked => "revoked",
        });
        vec![
            Cell::Number(u64::from(case.no.0)),
            Cell::Moment(case.opened),
            Cell::name(kinds.join(" ")),
            Cell::Truth(case.is_open()),
            Cell::of(verdict, Cell::name),
            Cell::of(case.decided.as_ref().map(|decided| decided.reason.clone()), Cell::Words),
        ]
    });
    Table {
        name: "cases",
        columns: &["case", "opened", "kinds", "open", "verdict", "reason"],
        rows: rows.collect(),
    }
}

/// What they reported, which nobody else is told.
fn reported(state: &State, who: &UserId) -> Table {
    let row = |(at, case): (Timestamp, &Case)| vec![Cell::Moment(at), Cell::Number(u64::from(case.no.0))];
    let rows = state.cases.reported_by(who).map(row).collect();
    Table { name: "reported", columns: &["at", "case"], rows }
}

/// Every text of theirs, with its words.
fn texts(state: &State, who: &UserId) -> Table {
    let rows = state.people.words.kept_of(who).map(|(text, of)| {
        let of = match of {
            Business::Application => "application",
            Business::Ticket => "ticket",
            Business::Oneself => "oneself",
            Business::Inquiry => "inquiry",
            Business::Activity => "activity",
            Business::Feedback => "feedback",
            Business::Answers => "answers",
            Business::Case => "case",
            Business::Group => "group",
            Business::Other => "other",
        };
        vec![Cell::name(of), Cell::Words(text.clone())]
    });
    Table { name: "texts", columns: &["for", "words"], rows: rows.collect() }
}
