//! How a sync tells what happened: long rooms cut short, with a token from which on the rest is read back, and people told
//! of when they first speak.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::world::{Membership, Room, World, quoted};

/// How many people a room is named after.
const HEROES: usize = 5;

/// What one sync has to tell.
#[derive(Debug, Default)]
struct Told {
    joined: String,
    invited: String,
    left: String,
    /// The places of the events in it.
    places: Vec<u64>,
}

impl World {
    /// What happened after these places, with so many events of a room at most; nothing if nothing did.
    pub(super) fn sync(&mut self, since: Option<(u64, u64)>, limit: usize) -> Option<String> {
        let (place, noted) = (self.place(), self.account.noted_after(since.map(|(_, noted)| noted)));
        let since = since.map(|(place, _)| place);
        if since.is_some_and(|since| since >= place) && noted.is_none() {
            return None;
        }
        let touched: BTreeSet<usize> = match since {
            Some(since) => {
                let from = usize::try_from(since).unwrap_or(usize::MAX);
                self.log.get(from..).unwrap_or_default().iter().copied().collect()
            }
            None => (0..self.rooms.len()).collect(),
        };
        let mut told = Told::default();
        let user = self.account.user.clone();
        for number in touched {
            told.room(&mut self.rooms[number], since, limit, &user);
        }
        self.gives(&told.places);
        Some(told.written(&token(place, self.account.place()), &noted.unwrap_or_default()))
    }

    /// What a sync tells that waited in vain.
    pub(super) fn nothing_new(&self) -> String {
        Told::default().written(&token(self.place(), self.account.place()), "")
    }
}

/// The token of a place among the events and one among the account's notes.
pub(super) fn token(place: u64, noted: u64) -> String {
    format!("s{place}_{noted}")
}

/// The places of a token.
pub(super) fn places(token: &str) -> Option<(u64, u64)> {
    let (place, noted) = token.strip_prefix('s')?.split_once('_')?;
    Some((place.parse().ok()?, noted.parse().ok()?))
}

impl Told {
    fn room(&mut self, room: &mut Room, since: Option<u64>, limit: usize, user: &str) {
        let (own, from) = room.own;
        match own {
            Membership::Join => {
                let new = since.is_none_or(|since| from > since);
                let what = self.joined(room, since.filter(|_| !new), limit, user);
                entry(&mut self.joined, &room.id, &what);
            }
            Membership::Invite => {
                let stripped: Vec<_> = room.state.values().map(|held| held.json.as_str()).collect();
                let what = format!("{{\"invite_state\":{{\"events\":[{}]}}}}", stripped.join(","));
                entry(&mut self.invited, &room.id, &what);
            }
            Membership::Leave => {
                if since.is_some_and(|since| from > since) {
                    let last = room.events.last().map(|event| event.json.as_str()).unwrap_or_default();
                    let what = format!("{{\"timeline\":{{\"events\":[{last}]}}}}");
                    entry(&mut self.left, &room.id, &what);
                }
            }
        }
    }

    /// A room that the account is in; all of it, if it was told of nothing there before.
    fn joined(&mut self, room: &mut Room, since: Option<u64>, limit: usize, user: &str) -> String {
        let new = room.events.partition_point(|event| since.is_some_and(|since| event.place <= since));
        let first = new.max(room.events.len().saturating_sub(limit));
        let limited = first > new;
        let cut = first.checked_sub(1).map_or(0, |before| room.events[before].place);
        let events = &room.events[first..];
        self.places.extend(events.iter().map(|event| event.place));
        let speakers = events.iter().map(|event| event.sender.as_str());
        let heroes = heroes(room, user);
        let met: BTreeSet<&str> = match since {
            None => speakers.chain(heroes.iter().copied()).chain([user]).collect(),
            Some(_) => speakers.collect(),
        };
        let met: Vec<String> =
            met.into_iter().filter(|who| !room.told.contains(*who)).map(ToOwned::to_owned).collect();
        let holds = |kind: &str, place: u64| {
            let in_gap = since.is_none_or(|since| place > since) && place <= cut;
            kind != "m.room.member" && (since.is_none() || limited) && (in_gap || since.is_none())
        };
        let state = room.state.iter().filter(|((kind, key), held)| {
            holds(kind, held.place) || (kind == "m.room.member" && met.contains(key))
        });
        let state: Vec<_> = state.map(|(_, held)| held.json.as_str()).collect();
        let events: Vec<_> = events.iter().map(|event| event.json.as_str()).collect();
        let (state, events) = (state.join(","), events.join(","));
        let summary = if since.is_none() { summary(room, &heroes) } else { String::new() };
        let told = format!(
            "{{{summary}\"state\":{{\"events\":[{state}]}},\"timeline\":{{\"events\":[{events}],\"limited\":{limited},\
             \"prev_batch\":\"{}\"}}}}",
            token(cut, 0)
        );
        room.told.extend(met);
        told
    }

    fn written(&self, next: &str, noted: &str) -> String {
        let Self { joined, invited, left, .. } = self;
        format!(
            "{{\"next_batch\":\"{next}\",\"account_data\":{{\"events\":[{noted}]}},\"device_one_time_keys_count\":\
             {{\"signed_curve25519\":50}},\"device_unused_fallback_key_types\":[\"signed_curve25519\"],\"rooms\":\
             {{\"join\":{{{joined}}},\"invite\":{{{invited}}},\"leave\":{{{left}}}}}}}"
        )
    }
}

/// The others after whom the room is named.
fn heroes<'a>(room: &'a Room, user: &str) -> Vec<&'a str> {
    let there = room.members.iter().filter(|(who, what)| *who != user && **what != Membership::Leave);
    there.map(|(who, _)| who.as_str()).take(HEROES).collect()
}

fn summary(room: &Room, heroes: &[&str]) -> String {
    let count = |wanted| room.members.values().filter(|what| **what == wanted).count();
    let heroes: Vec<_> = heroes.iter().map(|who| quoted(who)).collect();
    let (joined, invited, heroes) = (count(Membership::Join), count(Membership::Invite), heroes.join(","));
    format!(
        "\"summary\":{{\"m.heroes\":[{heroes}],\"m.joined_member_count\":{joined},\"m.invited_member_count\":{invited}}},"
    )
}

fn entry(list: &mut String, id: &str, what: &str) {
    let comma = if list.is_empty() { "" } else { "," };
    // Writing to a text never fails.
    let _ = write!(list, "{comma}\"{id}\":{what}");
}
