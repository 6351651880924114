//! The programme in numbers, for organisers.

use jiff::Timestamp;

use super::group;
use super::matter::{Matter, counted};
use super::seeking::{Task, load};
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::organising::Organising;
use crate::domain::place::RoomName;
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::change::Change;
use crate::domain::record::ticket::{Outcome, Stage, Ticket};
use crate::domain::state::State;
use crate::domain::value::{Speakable, Value};

/// `!stats`: how many, how long, and where.
///
/// # Errors
/// Never refuses.
pub fn stats(matter: &Matter<'_>) -> Ruling {
    let state = matter.state;
    let speech = Speech::default()
        .head(Organising::StatsHead)
        .items([applications(state), Organising::StatsDrafts { drafts: counted(state.interviews.count()) }])
        .items(spans(state))
        .items([mentors(matter), offers(state)])
        .items(ambassadors(state))
        .items(group::concerns::numbers(state))
        .table([Organising::StatsColumnRegion, Organising::StatsColumnAmbassadors], regions(matter));
    Ok(matter.among_organisers(speech))
}

fn applications(state: &State) -> Organising {
    let ended = |how: fn(&Outcome) -> bool| {
        let ended =
            state.tickets.all().filter(|ticket| matches!(&ticket.stage, Stage::Closed(as_) if how(as_)));
        counted(ended.count())
    };
    Organising::StatsApplications {
        all: counted(state.tickets.all().count()),
        open: counted(state.tickets.open().count()),
        sponsored: ended(|outcome| matches!(outcome, Outcome::Sponsored)),
        rejected: ended(|outcome| matches!(outcome, Outcome::Rejected { .. })),
        withdrawn: ended(|outcome| matches!(outcome, Outcome::Withdrawn)),
    }
}

/// How long people waited: the median, which one who was forgotten does not hide.
fn spans(state: &State) -> Vec<Organising> {
    let answered = |change: &Change| matches!(change, Change::Selected { .. } | Change::Rejected { .. });
    let paired = |change: &Change| matches!(change, Change::Accepted { .. });
    let entitled = |change: &Change| matches!(change, Change::Sponsored { .. });
    let median = |until: fn(&Change) -> bool| {
        let mut days: Vec<u32> = state.tickets.all().filter_map(|ticket| days_until(ticket, until)).collect();
        days.sort_unstable();
        Some((*days.get(days.len() / 2)?, counted(days.len())))
    };
    let answer = median(answered).map(|(days, tickets)| Organising::StatsToAnswer { days, tickets });
    let mentor = median(paired).map(|(days, tickets)| Organising::StatsToMentor { days, tickets });
    let title = median(entitled).map(|(days, tickets)| Organising::StatsToTitle { days, tickets });
    [answer, mentor, title].into_iter().flatten().collect()
}

/// How many whole days after it was opened the ticket first changed so.
fn days_until(ticket: &Ticket, change: fn(&Change) -> bool) -> Option<u32> {
    let at: Timestamp = ticket.history.iter().find(|(_, it)| change(it)).map(|(at, _)| *at)?;
    u32::try_from(at.duration_since(ticket.opened).as_hours() / 24).ok()
}

fn mentors(matter: &Matter<'_>) -> Organising {
    let state = matter.state;
    let is_away = |who| state.mentors.of(who).is_some_and(|mentor| mentor.leave.is_some());
    let (mut all, mut free, mut away) = (0, 0, 0);
    for who in state.rooms.members(RoomName::Mentors) {
        let load = load(state, matter.programme, Task::Candidate, who);
        all += 1;
        away += u32::from(is_away(who));
        free += u32::from(!is_away(who) && load.is_free());
    }
    Organising::StatsMentors { mentors: all, free, away }
}

fn offers(state: &State) -> Organising {
    let (mut accepted, mut declined, mut expired) = (0_u32, 0_u32, 0);
    for (_, change) in state.tickets.all().flat_map(|ticket| &ticket.history) {
        match change {
            Change::Accepted { .. } => accepted += 1,
            Change::Declined { .. } => declined += 1,
            Change::Expired { .. } => expired += 1,
            Change::TakenBack { what: Verb::Accept, .. } => accepted -= 1,
            Change::TakenBack { what: Verb::Decline, .. } => declined -= 1,
            _ => {}
        }
    }
    Organising::StatsOffers { accepted, declined, expired }
}

fn ambassadors(state: &State) -> [Organising; 1] {
    let are = |standing: fn(&Standing) -> bool| {
        counted(state.roster.iter().filter(|(_, entry)| standing(&entry.standing)).count())
    };
    let active = are(|standing| matches!(standing, Standing::Active));
    let paused = are(|standing| matches!(standing, Standing::Paused { .. }));
    let emeriti = are(|standing| matches!(standing, Standing::Emeritus { .. }));
    [Organising::StatsAmbassadors { active, paused, emeriti }]
}

fn regions(matter: &Matter<'_>) -> impl Iterator<Item = (Organising, Vec<Value>)> {
    matter.programme.regions.iter().map(|region| {
        let ambassadors = counted(matter.state.roster.number_in(Some(region)));
        let cells = vec![region.value(), ambassadors.value()];
        (Organising::StatsRegion { region: region.clone(), ambassadors }, cells)
    })
}
