//! Exports: what the programme's records say, as files that spreadsheets and programs read.

use jiff::civil::Date;

use super::group;
use super::matter::{Matter, counted};
use super::status::stage;
use super::trail::readable;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::document::{Cell, Document, Form, Table};
use crate::domain::message::Speech;
use crate::domain::phrase::organising::Organising;
use crate::domain::place::RoomName;
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::Ticket;
use crate::domain::state::State;

/// `!export csv|json`: a file for each table, or one with all of them.
///
/// # Errors
/// Never refuses.
pub fn export(matter: &Matter<'_>, format: &str) -> Ruling {
    let state = matter.state;
    let mut tables = vec![tickets(state), answers(state), mentors(state), roster(state), trail(matter)];
    if state.groups.all().next().is_some() {
        tables.extend(group::export::tables(matter));
    }
    let day = matter.now.to_zoned(matter.programme.time_zone.clone()).date();
    let documents = match format {
        "csv" => {
            tables.into_iter().map(|table| document(matter, day, table.name, Form::Csv(table))).collect()
        }
        _ => vec![document(matter, day, "records", Form::Json(tables))],
    };
    let speech =
        Speech::from(Organising::ExportHead { files: counted(documents.len()) }).line(Organising::ExportFoot);
    let to = matter.organisers_address();
    let told = matter.among_organisers(speech);
    Ok(documents.into_iter().fold(told, |decision: Decision, document| decision.attach(&to, document)))
}

fn document(matter: &Matter<'_>, day: Date, what: &str, form: Form) -> Document {
    Document { name: format!("{}-{day}-{what}", matter.programme.id), form }
}

fn tickets(state: &State) -> Table {
    let row = |ticket: &Ticket| {
        vec![
            Cell::Number(u64::from(ticket.no.0)),
            Cell::Person(ticket.candidate.clone()),
            Cell::name(stage(ticket).key().trim_start_matches("stage-")),
            Cell::of(ticket.region(), |region| Cell::name(&region.0)),
            Cell::Moment(ticket.opened),
            Cell::Moment(ticket.stands_since()),
            Cell::of(ticket.concerns(), |mentor| Cell::Person(mentor.to_owned())),
            Cell::name(ticket.sponsors.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")),
        ]
    };
    Table {
        name: "tickets",
        columns: &["ticket", "candidate", "stage", "region", "opened", "stands-since", "mentor", "sponsors"],
        rows: state.tickets.all().map(row).collect(),
    }
}

fn answers(state: &State) -> Table {
    let rows = state.tickets.all().flat_map(|ticket| {
        ticket.answers.iter().map(|given| {
            vec![
                Cell::Number(u64::from(ticket.no.0)),
                Cell::name(&given.question.id.0),
                Cell::answer(&given.answer),
            ]
        })
    });
    Table { name: "answers", columns: &["ticket", "question", "answer"], rows: rows.collect() }
}

/// What somebody on the roster is, by name.
#[must_use]
pub fn standing(standing: &Standing) -> &'static str {
    match standing {
        Standing::Active => "active",
        Standing::Paused { .. } => "paused",
        Standing::Emeritus { .. } => "emeritus",
        Standing::Ended { .. } => "ended",
    }
}

fn mentors(state: &State) -> Table {
    let row = |who: &ruma::OwnedUserId| {
        let mentor = state.mentors.of(who);
        let leave = mentor.and_then(|mentor| mentor.leave.as_ref());
        vec![
            Cell::Person(who.clone()),
            Cell::Number(state.tickets.of_mentor(who).count() as u64),
            Cell::of(mentor.and_then(|mentor| mentor.capacity), |capacity| Cell::Number(u64::from(capacity))),
            Cell::Truth(leave.is_some()),
            Cell::of(leave.and_then(|leave| leave.until), Cell::Moment),
            Cell::of(mentor.and_then(|mentor| mentor.last_asked), Cell::Moment),
        ]
    };
    Table {
        name: "mentors",
        columns: &["mentor", "candidates", "capacity", "away", "away-until", "last-asked"],
        rows: state.rooms.members(RoomName::Mentors).map(row).collect(),
    }
}

fn roster(state: &State) -> Table {
    let rows = state.roster.iter().map(|(who, entry)| {
        vec![
            Cell::Person(who.clone()),
            Cell::of(entry.region.as_ref(), |region| Cell::name(&region.0)),
            Cell::Moment(entry.since),
            Cell::Number(u64::from(entry.ticket.0)),
            Cell::Truth(entry.listed),
            Cell::name(standing(&entry.standing)),
        ]
    });
    Table {
        name: "roster",
        columns: &["ambassador", "region", "since", "ticket", "listed", "standing"],
        rows: rows.collect(),
    }
}

fn trail(matter: &Matter<'_>) -> Table {
    let rows = readable(matter).map(|decided| {
        vec![
            Cell::Moment(decided.at),
            Cell::Person(decided.by.clone()),
            Cell::name(decided.request.line()),
            Cell::of(decided.request.words.clone(), Cell::Words),
        ]
    });
    Table { name: "trail", columns: &["at", "by", "decided", "reason"], rows: rows.collect() }
}
