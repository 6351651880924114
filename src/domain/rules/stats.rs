//! The programme in numbers, for organisers.

use super::group;
use super::matter::{Matter, counted};
use super::seeking::{Task, load};
use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::organising::Organising;
use crate::domain::place::RoomName;
use crate::domain::record::ticket::tally::{Milestone, Offers};
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
    let ended = state.tickets.tally.ended;
    Organising::StatsApplications {
        all: counted(state.tickets.count()),
        open: counted(state.tickets.number_open()),
        sponsored: ended.sponsored,
        rejected: ended.rejected,
        withdrawn: ended.withdrawn,
    }
}

/// How long people waited: the median, which one who was forgotten does not hide.
fn spans(state: &State) -> Vec<Organising> {
    let median = |milestone| state.tickets.tally.median(milestone);
    let answer =
        median(Milestone::Answered).map(|(days, tickets)| Organising::StatsToAnswer { days, tickets });
    let mentor = median(Milestone::Paired).map(|(days, tickets)| Organising::StatsToMentor { days, tickets });
    let title = median(Milestone::Entitled).map(|(days, tickets)| Organising::StatsToTitle { days, tickets });
    [answer, mentor, title].into_iter().flatten().collect()
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
    let Offers { accepted, declined, expired } = state.tickets.tally.offers;
    Organising::StatsOffers { accepted, declined, expired }
}

fn ambassadors(state: &State) -> [Organising; 1] {
    let (active, paused, emeriti) = state.roster.numbers();
    let (active, paused, emeriti) = (counted(active), counted(paused), counted(emeriti));
    [Organising::StatsAmbassadors { active, paused, emeriti }]
}

fn regions(matter: &Matter<'_>) -> impl Iterator<Item = (Organising, Vec<Value>)> {
    matter.programme.regions.iter().map(|region| {
        let ambassadors = counted(matter.state.roster.number_in(Some(region)));
        let cells = vec![region.value(), ambassadors.value()];
        (Organising::StatsRegion { region: region.clone(), ambassadors }, cells)
    })
}
