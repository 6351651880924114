//! `!groups export csv|json`: what the records say of user groups, as files that spreadsheets and programs read.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::criteria::{Verdict, judged};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::document::{Cell, Document, Form, Table};
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::group_report::Surveying;
use crate::domain::phrase::organising::Organising;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::record::group::evidence::{Finding, Found};
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::interview::answer::Answer;
use crate::domain::rules::matter::{Matter, counted};

/// `!groups export csv|json`: a file for each table, or one with all of them.
///
/// # Errors
/// Never refuses.
pub fn export(matter: &Matter<'_>, format: &str) -> Ruling {
    let tables = tables(matter);
    let day = matter.today();
    let document =
        |what: &str, form| Document { name: format!("{}-{day}-{what}", matter.programme.id), form };
    let documents: Vec<_> = match format {
        "csv" => tables.into_iter().map(|table| document(table.name, Form::Csv(table))).collect(),
        _ => vec![document("groups", Form::Json(tables))],
    };
    let groups = counted(matter.state.groups.all().count());
    let head = Surveying::ExportGroups { files: counted(documents.len()), groups };
    let to = matter.organisers_address();
    let told = matter.among_organisers(Speech::from(head).line(Organising::ExportFoot));
    Ok(documents.into_iter().fold(told, |decision: Decision, document| decision.attach(&to, document)))
}

/// All tables.
#[must_use]
pub fn tables(matter: &Matter<'_>) -> Vec<Table> {
    vec![groups(matter), people(matter), answers(matter), criteria(matter), history(matter)]
}

fn number(group: &Group) -> Cell {
    Cell::Number(u64::from(group.no.0))
}

/// Where a group stands, by name.
#[must_use]
pub fn standing(group: &Group) -> &'static str {
    StandingName::of(&group.standing).key().trim_start_matches("standing-")
}

fn groups(matter: &Matter<'_>) -> Table {
    let row = |group: &Group| {
        let judged = judged(matter.state, matter.programme, group, matter.now);
        vec![
            number(group),
            Cell::of(group.name().cloned(), Cell::Words),
            Cell::name(standing(group)),
            Cell::Moment(group.proposed),
            Cell::of(group.profile.region(), |region| Cell::name(&region.0)),
            Cell::of(group.profile.place().cloned(), Cell::Words),
            Cell::Person(group.contact.clone()),
            Cell::of(group.mentoring.mentor(), |mentor| Cell::Person(mentor.to_owned())),
            Cell::count(judged.iter().filter(|judged| judged.is_settled()).count()),
            Cell::count(judged.len()),
            Cell::of(group.standing.support(), |support| Cell::Moment(support.until)),
        ]
    };
    Table {
        name: "groups",
        columns: &[
            "group",
            "name",
            "status",
            "proposed",
            "region",
            "place",
            "contact",
            "mentor",
            "criteria-met",
            "criteria",
            "helped-until",
        ],
        rows: matter.state.groups.all().map(row).collect(),
    }
}

fn people(matter: &Matter<'_>) -> Table {
    let rows = matter.state.groups.all().flat_map(|group| {
        group.profile.coordinators().map(move |person| {
            vec![
                number(group),
                Cell::of(person.who.clone(), Cell::Person),
                Cell::of(person.name.clone(), Cell::Words),
                Cell::Words(person.email.clone()),
                Cell::of(person.employer.clone(), Cell::Words),
            ]
        })
    });
    let columns = &["group", "who", "name", "e-mail", "employer"];
    Table { name: "group-people", columns, rows: rows.collect() }
}

fn answers(matter: &Matter<'_>) -> Table {
    let rows = matter.state.groups.all().flat_map(|group| {
        let told = group.profile.answers.iter().filter(|given| !matches!(given.answer, Answer::People(_)));
        told.map(move |given| {
            vec![number(group), Cell::name(&given.question.id.0), Cell::answer(&given.answer)]
        })
    });
    Table { name: "group-answers", columns: &["group", "question", "answer"], rows: rows.collect() }
}

/// How each stands with the criteria; what was found about those that are asked no more, too.
fn criteria(matter: &Matter<'_>) -> Table {
    let rows = matter.state.groups.all().flat_map(|group| {
        let judged = judged(matter.state, matter.programme, group, matter.now);
        let asked: Vec<_> = judged.iter().map(|judged| judged.rule.id.clone()).collect();
        let judged = judged.into_iter().map(|judged| {
            let verdict = match judged.verdict {
                Verdict::Met => "met",
                Verdict::Waived => "waived",
                Verdict::Open => "open",
                Verdict::Lapsed(_) => "lapsed",
            };
            found(group, &judged.rule.id.0, verdict, judged.finding)
        });
        let gone = group.evidence.all().filter(move |(criterion, _)| !asked.contains(criterion));
        let gone = gone.map(|(criterion, finding)| found(group, &criterion.0, "not-asked", Some(finding)));
        judged.chain(gone).collect::<Vec<_>>()
    });
    Table {
        name: "group-criteria",
        columns: &["group", "criterion", "verdict", "found", "by", "at", "until", "note"],
        rows: rows.collect(),
    }
}

fn found(group: &Group, criterion: &str, verdict: &str, finding: Option<&Finding>) -> Vec<Cell> {
    let what = finding.map(|finding| match finding.found {
        Found::Met { .. } => "met",
        Found::NotMet => "not-met",
        Found::Waived => "waived",
    });
    let until = finding.and_then(|finding| match finding.found {
        Found::Met { until } => until,
        Found::NotMet | Found::Waived => None,
    });
    vec![
        number(group),
        Cell::name(criterion),
        Cell::name(verdict),
        Cell::of(what, Cell::name),
        Cell::of(finding, |finding| Cell::Person(finding.by.clone())),
        Cell::of(finding, |finding| Cell::Moment(finding.at)),
        Cell::of(until, Cell::Moment),
        Cell::of(finding, |finding| Cell::Words(finding.why.clone())),
    ]
}

fn history(matter: &Matter<'_>) -> Table {
    let rows = matter.state.groups.all().flat_map(|group| {
        group.history.iter().map(move |(at, change)| {
            let mut row = vec![number(group)];
            row.extend(happened(*at, change));
            row
        })
    });
    Table { name: "group-history", columns: HISTORY, rows: rows.collect() }
}

/// What is told of a change beside the group that it happened to.
pub const HISTORY: &[&str] = &["group", "at", "what", "by", "person", "criterion", "until", "words"];

/// A change: when, what, who, and with what words.
#[must_use]
pub fn happened(at: Timestamp, change: &Change) -> Vec<Cell> {
    let until = match change {
        Change::Supported { until, .. } | Change::Offered { until, .. } | Change::Extended { until } => {
            Some(*until)
        }
        Change::Validated { until, .. } => *until,
        _ => None,
    };
    let criterion = match change {
        Change::Validated { criterion, .. }
        | Change::Invalidated { criterion, .. }
        | Change::Waived { criterion, .. } => Some(criterion),
        _ => None,
    };
    vec![
        Cell::Moment(at),
        Cell::name(name(change)),
        Cell::of(by(change).cloned(), Cell::Person),
        Cell::of(concerned(change).cloned(), Cell::Person),
        Cell::of(criterion, |criterion| Cell::name(&criterion.0)),
        Cell::of(until, Cell::Moment),
        Cell::of(words(change).cloned(), Cell::Words),
    ]
}

fn name(change: &Change) -> &'static str {
    match change {
        Change::Proposed { .. } => "proposed",
        Change::Amended { .. } => "amended",
        Change::HandedOver { .. } => "handed-over",
        Change::Admitted { .. } => "admitted",
        Change::Refused { .. } => "refused",
        Change::Granted { .. } => "granted",
        Change::Supported { .. } => "supported",
        Change::Recovered { .. } => "recovered",
        Change::Revoked { .. } => "revoked",
        Change::Regranted { .. } => "regranted",
        Change::Closed { .. } => "closed",
        Change::Validated { .. } => "validated",
        Change::Invalidated { .. } => "invalidated",
        Change::Waived { .. } => "waived",
        Change::Offered { .. } => "offered",
        Change::Extended { .. } => "extended",
        Change::Declined { .. } => "declined",
        Change::Expired { .. } => "expired",
        Change::Retracted { .. } => "retracted",
        Change::Mentored { .. } => "mentored",
        Change::Released { .. } => "released",
        // What was told or asked meanwhile, and changed nothing about the group.
        _ => "told",
    }
}

/// Who brought it about.
fn by(change: &Change) -> Option<&OwnedUserId> {
    match change {
        Change::Proposed { by, .. }
        | Change::Amended { by, .. }
        | Change::HandedOver { by, .. }
        | Change::Agreed { by, .. }
        | Change::Objected { by, .. }
        | Change::Admitted { by, .. }
        | Change::Refused { by, .. }
        | Change::Granted { by, .. }
        | Change::Supported { by, .. }
        | Change::Recovered { by, .. }
        | Change::Revoked { by, .. }
        | Change::Regranted { by, .. }
        | Change::Closed { by, .. }
        | Change::Validated { by, .. }
        | Change::Invalidated { by, .. }
        | Change::Waived { by, .. } => Some(by),
        Change::Mentored { by, .. } => by.as_ref(),
        _ => None,
    }
}

/// Whom it concerns beside them: a mentor, or who speaks for the group from then on.
fn concerned(change: &Change) -> Option<&OwnedUserId> {
    match change {
        Change::HandedOver { to, .. } => Some(to),
        Change::Offered { mentor, .. }
        | Change::Declined { mentor, .. }
        | Change::Expired { mentor }
        | Change::Retracted { mentor }
        | Change::Mentored { mentor, .. }
        | Change::Released { mentor, .. } => Some(mentor),
        _ => None,
    }
}

/// What was written with it.
fn words(change: &Change) -> Option<&TextId> {
    match change {
        Change::Admitted { why, .. }
        | Change::Agreed { why, .. }
        | Change::Refused { why, .. }
        | Change::Granted { why, .. }
        | Change::Recovered { why, .. }
        | Change::Regranted { why, .. } => why.as_ref(),
        Change::Declined { reason, .. } | Change::Released { reason, .. } => reason.as_ref(),
        Change::Objected { why, .. }
        | Change::Supported { why, .. }
        | Change::Revoked { why, .. }
        | Change::Closed { why, .. }
        | Change::Validated { why, .. }
        | Change::Invalidated { why, .. }
        | Change::Waived { why, .. } => Some(why),
        _ => None,
    }
}
