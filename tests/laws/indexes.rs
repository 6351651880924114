//! What the records keep to find things quickly says what looking at everything would say.

use std::collections::BTreeSet;

use chancery::domain::demotion;
use chancery::domain::place::RoomName;
use chancery::domain::programme::Programme;
use chancery::domain::record::ticket::Ticket;
use chancery::domain::schedule;
use chancery::domain::state::State;
use ruma::OwnedUserId;

pub fn say_what_is_true(state: &State, programme: &Programme, people: impl Iterator<Item = OwnedUserId>) {
    let first = schedule::all(state, programme).min();
    assert_eq!(schedule::next(state, programme), first, "something else falls due first");
    who_has_a_place_free(state, programme);
    assert!(demotion::void(state, programme).is_nothing(), "somebody who may not do it was not looked at");
    for who in people {
        let waits: Vec<_> = state.confirmations.waiting().filter(|waiting| waiting.who == who).collect();
        assert!(state.confirmations.waiting_for(&who).eq(waits), "what waits for {who}");
        let moderates = |room| state.rooms.moderators(room).is_some_and(|by| by.contains(&who));
        assert_eq!(state.rooms.moderates(&who), state.rooms.moderated().any(moderates), "{who}");
    }
    for region in &programme.regions {
        let selected = |ticket: &&Ticket| ticket.region() == Some(region) && !ticket.is_reviewed();
        let there = state.tickets.open().filter(selected).count();
        assert_eq!(state.tickets.number_on_the_way(region), there, "on their way in {region:?}");
    }
}

fn who_has_a_place_free(state: &State, programme: &Programme) {
    let usually = programme.mentoring.capacity;
    let is_free = |who: &&OwnedUserId| {
        let said = state.mentors.of(who);
        let capacity = said.and_then(|said| said.capacity).unwrap_or(usually);
        let is_away = said.is_some_and(|said| said.leave.is_some());
        !is_away && state.tickets.of_mentor(who).count() < usize::try_from(capacity).expect("a small number")
    };
    let all: BTreeSet<_> = state.rooms.members(RoomName::Mentors).filter(is_free).collect();
    assert_eq!(state.hands.free(usually).collect::<BTreeSet<_>>(), all, "who has a place free");
}
