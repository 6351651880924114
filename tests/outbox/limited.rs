//! What goes out when, under a homeserver's limits: Synapse's own, in a time of the test's own.

use std::time::Duration;

use chancery::chat::Limit;
use chancery::domain::message::{Address, Sealed, SealedAct};
use chancery::domain::place::RoomName;

use crate::synapse::{World, answer, letter, letters, message, person, seconds};

fn names(messages: &[Sealed]) -> Vec<&str> {
    messages.iter().map(|message| message.id.0.as_str()).collect()
}

fn invitation(number: usize) -> Sealed {
    let to = Address::Room(RoomName::Ambassadors);
    message(&format!("invitation {number}"), to, SealedAct::Invite(person(number)))
}

#[test]
fn thirty_letters_go_out_complete_in_order_and_as_fast_as_they_may() {
    let mut world = World::default();
    let all = letters(30);
    world.put(all.clone());
    world.run();
    assert_eq!(world.synapse.heard(), names(&all));
    // Ten at once, and twenty times five seconds.
    assert!(world.now < seconds(103), "it took {:?}", world.now);
    let in_vain: Vec<bool> = world.synapse.requests.iter().map(|it| it.refused.is_some()).collect();
    assert!(!in_vain.windows(2).any(|two| two == [true, true]), "one in vain for one that is granted");
}

#[test]
fn an_answer_goes_before_letters_that_were_decided_earlier() {
    let mut world = World::default();
    world.put(letters(30));
    world.run_until(seconds(31));
    let before = world.synapse.heard().len();
    world.put([answer("answer", 40)]);
    world.run();
    let heard = world.synapse.heard();
    assert_eq!(heard.len(), 31);
    assert_eq!(heard[before], "answer");
}

#[test]
fn answers_at_once_are_not_all_sent_in_vain() {
    let mut world = World::default();
    world.put(letters(12));
    world.run_until(seconds(7));
    let before = world.synapse.requests.len();
    world.put((1..=20).map(|number| answer(&format!("answer {number}"), 40 + number)));
    world.run();
    let in_vain: Vec<_> = world.synapse.requests[before..].iter().map(|it| it.refused.is_some()).collect();
    assert!(!in_vain.windows(2).any(|two| two == [true, true]), "{in_vain:?}");
}

#[test]
fn an_answer_never_overtakes_what_was_said_before_in_its_room() {
    let mut world = World::default();
    world.put(letters(20));
    world.run_until(seconds(1));
    world.put([letter("first", 40), letter("second", 40), answer("third", 40)]);
    world.run();
    let heard = world.synapse.heard();
    assert_eq!(&heard[10..13], ["first", "second", "third"], "{heard:?}");
}

#[test]
fn who_asks_much_keeps_nobody_waiting_who_asks_once() {
    let mut world = World::default();
    world.put((1..=40).map(|number| answer(&format!("{number} to the first"), 1)));
    world.run_until(seconds(31));
    let before = world.synapse.heard().len();
    world.put([answer("to the second", 2)]);
    world.run();
    assert_eq!(world.synapse.heard()[before], "to the second");
}

#[test]
fn an_invitation_that_is_limited_holds_no_message_up_and_hardly_another() {
    let mut world = World::default();
    world.synapse.courted.insert(person(1));
    world.put((1..=4).map(invitation).chain(letters(10)));
    world.run_until(seconds(290));
    let mut heard = world.synapse.heard();
    heard.sort_unstable();
    let mut others: Vec<_> = (2..=4).map(invitation).chain(letters(10)).collect();
    others.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(heard, names(&others));
    assert!(world.synapse.refused(Limit::Invitations) < 3, "who is told to wait five minutes does");
    world.run();
    assert_eq!(world.synapse.heard().last(), Some(&"invitation 1"));
}

#[test]
fn rooms_that_may_not_be_made_yet_hold_up_only_who_needs_one() {
    let mut world = World::default();
    world.synapse.met = (30..=34).map(person).collect();
    let needy = letters(20);
    world.put(
        needy
            .clone()
            .into_iter()
            .chain((30..=34).map(|number| letter(&format!("met before {number}"), number))),
    );
    world.run_until(seconds(45));
    assert_eq!(world.synapse.heard().len(), 15, "ten in new rooms, five in old ones");
    // Each has to find out that it needs one; then one is tried for one that is granted.
    assert!(world.synapse.refused(Limit::Rooms) <= 10);
    world.run();
    assert!(world.synapse.refused(Limit::Rooms) <= 20);
    let mut heard = world.synapse.heard();
    heard.retain(|name| !name.starts_with("met before"));
    assert_eq!(heard, names(&needy));
}

#[test]
fn a_restart_in_the_middle_loses_nothing_and_repeats_nothing() {
    let all = letters(30);
    for stopped_at in [0, 1, 5, 6, 11, 52, 99] {
        let mut world = World::default();
        world.put(all.clone());
        world.run_until(Duration::from_millis(stopped_at * 1000 + 10));
        let last = world.synapse.heard().len().saturating_sub(1);
        // The last one's delivery was not reported any more.
        world.restart(&all, &names(&all)[..last]);
        world.run();
        assert_eq!(world.synapse.heard(), names(&all), "stopped after {stopped_at} s");
    }
}

#[test]
fn whoever_cannot_be_reached_takes_nobody_elses_turn() {
    let mut world = World::default();
    world.synapse.unreachable.extend((1..=20).map(person));
    world.put(letters(25));
    world.run_until(seconds(5));
    assert_eq!(world.synapse.heard(), names(&letters(25)[20..]));
    let tried = world.synapse.requests.len();
    world.run_until(seconds(3600));
    let more = world.synapse.requests.len() - tried;
    assert!(more <= 20 * 20, "{more} attempts in an hour to reach twenty people");
}

#[test]
fn what_takes_long_holds_nobody_up_for_long() {
    let mut world = World::default();
    world.put(letters(3));
    let first = world.queue.start(seconds(0)).expect("the first letter");
    assert_eq!(first.id.0, "letter 1");
    assert_eq!(world.queue.start(seconds(1)), None, "letters go out one by one");
    let urgent = [answer("answer", 40)];
    world.put(urgent.clone());
    assert_eq!(world.queue.start(seconds(1)).as_ref(), urgent.first(), "answers do not wait for them");
    let wakes = world.queue.wakes(seconds(1)).expect("a second letter");
    assert!(wakes <= seconds(10));
    assert_eq!(world.queue.start(wakes).expect("the second letter").id.0, "letter 2");
}
