//! Which events of a timeline are ours to hear.

use Membership::{Ban, Invite, Join, Leave};
use ruma::{EventId, owned_user_id, user_id};

use super::*;

fn me() -> &'static UserId {
    user_id!("@bot:here")
}

fn heard(name: &str, kind: HeardKind) -> Heard {
    let event = EventId::parse(format!("${name}")).expect("an event id");
    let sender = owned_user_id!("@alice:here");
    Heard { event, sender, at: 0, encrypted: false, our_txn: None, kind }
}

fn talk(name: &str) -> Heard {
    heard(name, HeardKind::Other)
}

fn moved(name: &str, now: Membership, before: Option<Membership>) -> Heard {
    heard(name, HeardKind::Member { who: me().to_owned(), membership: now, before, display_name: None })
}

fn kept(events: &[Heard]) -> String {
    let kept = keep_what_was_for_us(events.to_vec(), me());
    kept.iter().map(|event| event.event.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn everything_is_ours_while_we_stay() {
    assert_eq!(kept(&[talk("a"), talk("b")]), "$a $b");
    let renamed = moved("name", Join, Some(Join));
    assert_eq!(kept(&[talk("a"), renamed.clone(), talk("b")]), "$a $name $b");
    assert!(!tells_arrival(&[talk("a"), renamed], me()));
}

#[test]
fn what_was_said_before_we_came_is_not() {
    assert_eq!(kept(&[talk("a"), moved("join", Join, None), talk("b")]), "$join $b");
    assert_eq!(kept(&[talk("a"), moved("join", Join, Some(Leave)), talk("b")]), "$join $b");
}

#[test]
fn what_was_said_to_us_between_invitation_and_coming_is() {
    let events =
        [talk("a"), moved("ask", Invite, None), talk("b"), moved("join", Join, Some(Invite)), talk("c")];
    assert_eq!(kept(&events), "$ask $b $join $c");
    assert!(!followed_unseen_invitation(&events, me()));
    assert_eq!(kept(&events[2..]), "$b $join $c");
    assert!(followed_unseen_invitation(&events[2..], me()));
    assert!(tells_arrival(&events[2..], me()));
}

#[test]
fn what_was_said_while_we_were_out_is_not() {
    let events = [
        talk("a"),
        moved("kick", Leave, Some(Join)),
        talk("b"),
        moved("ask", Invite, Some(Leave)),
        talk("c"),
        moved("join", Join, Some(Invite)),
        talk("d"),
        moved("ban", Ban, Some(Join)),
    ];
    assert_eq!(kept(&events), "$a $kick $ask $c $join $d $ban");
    assert!(tells_arrival(&events, me()));
    assert!(!tells_arrival(&events[..5], me()));
}

#[test]
fn no_event_is_told_twice() {
    assert_eq!(kept(&[talk("a"), talk("b"), talk("a")]), "$a $b");
}
