//! A tranche: the best applications, selected together, with no more of one region than the programme wants (PRODUCT,
//! section 2; seed: OpenStack, "We also want to avoid situations where there are many ambassadors in one region").
//!
//! It is proposed with its reasons, and what is confirmed is what was shown, or nothing. The order is that of
//! [`ranked`]; whoever comes in it while their region is full, or before enough organisers have scored them, is passed
//! over, and it is said why.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::confirmation::Preview;
use super::matter::{Matter, counted};
use super::overview::day_of;
use super::review::{among_organisers, are_read, is_impartial, is_selecting, taken};
use super::scoring::{Ranked, ranked};
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::command::row::ArgumentKind;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{Region, TicketNo};
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::selection::Selecting;
use crate::domain::phrase::talk::Talk;
use crate::domain::phrase::tranche::Tranching;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::confirmation::Shown;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::value::Usage;

/// Who would be selected, and who would not and why.
struct Proposal<'a> {
    chosen: Vec<Chosen<'a>>,
    passed: Vec<(Ranked<'a>, Why)>,
    held: Vec<(&'a Ticket, Timestamp)>,
}

struct Chosen<'a> {
    ranked: Ranked<'a>,
    /// The region, and which of its seats it is, where only so many of a region are chosen.
    seat: Option<(Region, u32, u32)>,
}

/// Why an application is passed over.
enum Why {
    Full { region: Region, taken: u32, seats: u32 },
    Unscored { needed: u32 },
    Later,
}

/// `!tranche N`: selects the N best of those that wait for a decision.
///
/// # Errors
/// Refuses where the programme selects nobody, where nothing waits, and whoever has an application there themselves.
pub fn select(matter: &Matter<'_>, size: Option<u32>) -> Ruling {
    let asked = size
        .filter(|size| *size > 0)
        .ok_or(Talk::ArgumentMissing { usage: Usage(Verb::Tranche), what: ArgumentKind::Number })?;
    is_impartial(matter, Verb::Tranche)?;
    is_anybody_there(matter)?;
    let proposal = propose(matter, asked);
    if proposal.chosen.is_empty() {
        let told = reasons(matter, Tranching::TrancheNobody { asked }.into(), &proposal);
        return Ok(among_organisers(matter, told, tickets(&proposal)));
    }
    let by = matter.who;
    let done = Tranching::TrancheDone { selected: counted(proposal.chosen.len()), by: by.clone() };
    let named = proposal.chosen.iter().map(|Chosen { ranked: Ranked { ticket, .. }, .. }| {
        Tranching::TrancheDoneItem { no: ticket.no, who: ticket.candidate.clone() }
    });
    let told = matter.tell_room(RoomName::Organisers, Speech::from(done).items(named));
    let selected = proposal.chosen.iter().fold(Decision::nothing(), |decision, chosen| {
        let Ticket { no, candidate, .. } = chosen.ranked.ticket;
        let change = Change::Selected { by: by.clone() };
        decision
            .fact(Fact::Ticket(TicketFact { no: *no, change }))
            .tell(candidate, Selecting::SelectedCandidate { no: *no })
    });
    Ok(told.and(selected))
}

/// What `!tranche N` would do; nothing where nobody can be proposed. `before` is what was shown the last time.
#[must_use]
pub fn preview(matter: &Matter<'_>, asked: u32, before: &[Shown]) -> Option<Preview> {
    let proposal = propose(matter, asked);
    let first = proposal.chosen.first()?.ranked.ticket.no;
    let shown: Vec<Shown> = proposal.chosen.iter().map(|chosen| Shown::of(chosen.ranked.ticket)).collect();
    let changed = if before.is_empty() || before == shown {
        Speech::default()
    } else {
        changed(matter, before, &shown)
    };
    let head = Tranching::TrancheHead { proposed: counted(shown.len()), asked };
    let speech = reasons(matter, changed.line(head).items(chosen(&proposal)), &proposal)
        .line(Tranching::TrancheLetter)
        .items([Selecting::SelectedCandidate { no: first }])
        .line(Tranching::TrancheOthers);
    let among_organisers = matches!(matter.place, Place::Direct(_) | Place::Named(RoomName::Organisers));
    let is_confidential = !among_organisers || are_read(matter.state, tickets(&proposal));
    Some(Preview { speech, shown, case: None, groups: Vec::new(), is_confidential })
}

/// Whether there is anybody to choose among.
fn is_anybody_there(matter: &Matter<'_>) -> Result<(), Refusal> {
    if matter.state.tickets.open().any(Ticket::is_reviewed) {
        return Ok(());
    }
    is_selecting(matter.programme)?;
    Err(Tranching::TrancheEmpty.into())
}

fn propose<'a>(matter: &Matter<'a>, asked: u32) -> Proposal<'a> {
    let rules = &matter.programme.selection;
    let held = |ticket: &'a Ticket| Some((ticket, ticket.hold()?.until));
    let held = matter.state.tickets.open().filter_map(held).collect();
    let mut proposal = Proposal { chosen: Vec::new(), passed: Vec::new(), held };
    let mut seats_taken: BTreeMap<Region, u32> = BTreeMap::new();
    for ranked in ranked(matter.state, matter.programme) {
        let needed = rules.scores_needed;
        if !rules.criteria.is_empty() && ranked.assessment.scores < needed {
            proposal.passed.push((ranked, Why::Unscored { needed }));
            continue;
        }
        let seat = rules.per_region.zip(ranked.ticket.region().cloned()).map(|(seats, region)| {
            let before = || {
                let (ambassadors, coming) = taken(matter.state, &region);
                if rules.count_ambassadors { ambassadors + coming } else { 0 }
            };
            let taken = *seats_taken.entry(region.clone()).or_insert_with(before);
            (region, taken, seats)
        });
        match seat {
            Some((region, taken, seats)) if taken >= seats => {
                proposal.passed.push((ranked, Why::Full { region, taken, seats }));
            }
            _ if counted(proposal.chosen.len()) >= asked => proposal.passed.push((ranked, Why::Later)),
            Some((region, taken, seats)) => {
                seats_taken.insert(region.clone(), taken + 1);
                proposal.chosen.push(Chosen { ranked, seat: Some((region, taken + 1, seats)) });
            }
            None => proposal.chosen.push(Chosen { ranked, seat: None }),
        }
    }
    proposal
}

/// Everybody whose marks are told.
fn tickets<'a>(proposal: &Proposal<'a>) -> Vec<&'a Ticket> {
    let chosen = proposal.chosen.iter().map(|chosen| chosen.ranked.ticket);
    chosen.chain(proposal.passed.iter().map(|(ranked, _)| ranked.ticket)).collect()
}

/// Who is proposed, as entries of a list.
fn chosen<'a>(proposal: &'a Proposal<'_>) -> impl Iterator<Item = Tranching> + 'a {
    proposal.chosen.iter().enumerate().map(|(index, chosen)| {
        let Chosen { ranked: Ranked { ticket, assessment }, seat } = chosen;
        let (place, no, who) = (counted(index + 1), ticket.no, ticket.candidate.clone());
        let (marks, overall, scores) = (assessment.marks.clone(), assessment.overall, assessment.scores);
        let shortlisted = u32::from(ticket.review.is_shortlisted);
        match seat.clone() {
            Some((region, seat, seats)) => Tranching::TrancheChosenRegion {
                place,
                no,
                who,
                region,
                seat,
                seats,
                marks,
                overall,
                scores,
                shortlisted,
            },
            None => Tranching::TrancheChosen { place, no, who, marks, overall, scores, shortlisted },
        }
    })
}

/// Who was passed over and why, and how the order comes about.
fn reasons(matter: &Matter<'_>, speech: Speech, proposal: &Proposal<'_>) -> Speech {
    let rules = &matter.programme.selection;
    let passed = proposal.passed.iter().map(|(ranked, why)| reason(ranked, why));
    let held = proposal.held.iter().map(|(ticket, until)| Tranching::TranchePassedHeld {
        no: ticket.no,
        who: ticket.candidate.clone(),
        until: day_of(matter.programme, *until),
    });
    let passed: Vec<Tranching> = passed.chain(held).collect();
    let speech = if passed.is_empty() {
        speech
    } else {
        speech.line(Tranching::TranchePassed { applications: counted(passed.len()) }).items(passed)
    };
    let speech = speech.line(Tranching::TrancheOrder);
    match rules.per_region {
        Some(seats) => {
            speech.line(Tranching::TrancheCap { seats, counting: u32::from(rules.count_ambassadors) })
        }
        None => speech,
    }
}

fn reason(ranked: &Ranked<'_>, why: &Why) -> Tranching {
    let Ranked { ticket, assessment } = ranked;
    let (no, who, overall) = (ticket.no, ticket.candidate.clone(), assessment.overall);
    match why {
        Why::Full { region, taken, seats } => {
            let (region, taken, seats) = (region.clone(), *taken, *seats);
            Tranching::TranchePassedFull { no, who, overall, region, taken, seats }
        }
        Why::Unscored { needed } => {
            Tranching::TranchePassedUnscored { no, who, scores: assessment.scores, needed: *needed }
        }
        Why::Later => Tranching::TranchePassedLater { no, who, overall },
    }
}

/// What is otherwise than it was shown.
fn changed(matter: &Matter<'_>, before: &[Shown], now: &[Shown]) -> Speech {
    let ticket = |shown: &Shown| matter.state.tickets.get(shown.ticket);
    let is_among = |all: &[Shown], no: TicketNo| all.iter().any(|shown| shown.ticket == no);
    let gone_or_rescored = before.iter().filter_map(|shown| {
        let ticket = ticket(shown)?;
        let (no, who) = (ticket.no, ticket.candidate.clone());
        if !ticket.is_reviewed() || ticket.hold().is_some() {
            Some(Tranching::TrancheMoved { no, who, stage: stage(ticket) })
        } else if Shown::of(ticket) != *shown {
            Some(Tranching::TrancheRescored { no, who })
        } else {
            (!is_among(now, no)).then_some(Tranching::TrancheOut { no, who })
        }
    });
    let new = now.iter().filter(|shown| !is_among(before, shown.ticket)).filter_map(|shown| {
        let ticket = ticket(shown)?;
        Some(Tranching::TrancheIn { no: ticket.no, who: ticket.candidate.clone() })
    });
    let changes: Vec<Phrase> = gone_or_rescored.chain(new).map(Phrase::from).collect();
    Speech::from(Tranching::TrancheChanged).items(changes)
}
