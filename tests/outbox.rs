//! The outbox: who waits for whom, who goes first, and what is done about what can never be delivered.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "outbox/awaited.rs"]
mod awaited;
#[path = "outbox/limited.rs"]
mod limited;
#[path = "outbox/named.rs"]
mod named;
#[path = "outbox/slow.rs"]
mod slow;
#[path = "outbox/synapse.rs"]
mod synapse;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chancery::chat::{Batch, Chat, Limit, ListenError, Now, Pending, SendError};
use chancery::domain::event::What;
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::{Address, Sealed, SealedAct};
use chancery::domain::place::RoomName;
use chancery::outbox::Outbox;
use jiff::Timestamp;
use ruma::{OwnedUserId, owned_event_id, owned_user_id};
use tokio::time::timeout;

/// A chat that does what it was told to do with messages of a name.
struct Told(fn(&str) -> Pending<'static, Result<(), SendError>>);

impl Chat for Told {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        _: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(std::future::pending())
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        (self.0)(&message.id.0)
    }
}

/// A homeserver that lets nobody invite `never` or, for now, `later`, and knows no message to react to. To be asked for
/// `later` once more means that somebody waits behind them.
#[derive(Default)]
struct Strict {
    asked: AtomicBool,
}

fn later() -> OwnedUserId {
    owned_user_id!("@later:example.org")
}

fn never() -> OwnedUserId {
    owned_user_id!("@never:example.org")
}

impl Chat for Strict {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        _: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(std::future::pending())
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        let why = "refused".to_owned();
        Box::pin(std::future::ready(match &message.act {
            SealedAct::Invite(who) if *who == later() => {
                assert!(!self.asked.swap(true, Ordering::Relaxed), "somebody waits behind this invitation");
                Err(SendError::Later { after: None, why })
            }
            SealedAct::Invite(who) if *who == never() => Err(SendError::Never { why }),
            SealedAct::Redact(event) if event == "$kept" => Err(SendError::Later { after: None, why }),
            SealedAct::React { .. } | SealedAct::Redact(_) => Err(SendError::Never { why }),
            _ => Ok(()),
        }))
    }
}

fn message(name: &str, act: SealedAct) -> Sealed {
    synapse::message(name, Address::Room(RoomName::Ambassadors), act)
}

#[tokio::test]
async fn an_invitation_that_is_refused_holds_nobody_else_up() {
    let mut outbox = Outbox::new(Arc::new(Strict::default()));
    let alice = owned_user_id!("@alice:example.org");
    outbox
        .put(vec![message("first", SealedAct::Invite(later())), message("second", SealedAct::Invite(alice))]);
    let what = outbox.next().await.expect("a delivery");
    assert_eq!(what, What::Delivered { message: MessageId("second".to_owned()) });
}

#[tokio::test]
async fn an_invitation_that_is_refused_for_good_is_reported_with_its_guest() {
    let mut outbox = Outbox::new(Arc::new(Strict::default()));
    outbox.put(vec![message("first", SealedAct::Invite(never()))]);
    let what = outbox.next().await.expect("a delivery");
    assert!(matches!(what, What::Undeliverable { invited: Some(who), .. } if who == never()));
}

#[tokio::test]
async fn a_button_that_is_refused_is_no_message_that_was_lost() {
    let mut outbox = Outbox::new(Arc::new(Strict::default()));
    let act = SealedAct::React { event: owned_event_id!("$gone"), key: "✅".to_owned() };
    outbox.put(vec![message("button", act)]);
    let what = outbox.next().await.expect("a delivery");
    assert_eq!(what, What::Delivered { message: MessageId("button".to_owned()) });
}

#[tokio::test]
async fn what_cannot_be_taken_back_holds_no_message_up() {
    let mut outbox = Outbox::new(Arc::new(Strict::default()));
    let invites = SealedAct::Invite(owned_user_id!("@alice:example.org"));
    outbox.put(vec![
        message("first", SealedAct::Redact(owned_event_id!("$kept"))),
        message("second", SealedAct::React { event: owned_event_id!("$event"), key: "✅".to_owned() }),
        message("third", invites),
    ]);
    for settled in ["second", "third"] {
        let what = outbox.next().await.expect("a delivery");
        assert_eq!(what, What::Delivered { message: MessageId(settled.to_owned()) });
    }
}

#[tokio::test]
async fn what_can_never_be_taken_back_is_told() {
    let mut outbox = Outbox::new(Arc::new(Strict::default()));
    outbox.put(vec![message("first", SealedAct::Redact(owned_event_id!("$gone")))]);
    let what = outbox.next().await.expect("a delivery");
    assert!(matches!(what, What::Undeliverable { stands: Some(event), .. } if event == "$gone"));
}

#[tokio::test]
async fn a_delivery_that_breaks_off_ends_the_process() {
    let mut outbox = Outbox::new(Arc::new(Told(|_| Box::pin(async { panic!("a bug") }))));
    outbox.put(vec![synapse::letter("letter", 1)]);
    let end = timeout(Duration::from_mins(1), outbox.next()).await.expect("no wait for what will never come");
    assert!(end.expect_err("nobody knows what became of it").is_panic());
}

#[tokio::test]
async fn what_is_limited_is_tried_again_by_itself() {
    static REFUSED: AtomicBool = AtomicBool::new(false);
    let mut outbox = Outbox::new(Arc::new(Told(|_| {
        let (after, why) = (Duration::from_millis(1), "too many".to_owned());
        let limited = Err(SendError::Limited { what: Limit::Messages, after, why });
        let again = REFUSED.swap(true, Ordering::Relaxed);
        Box::pin(std::future::ready(if again { Ok(()) } else { limited }))
    })));
    outbox.put(vec![synapse::letter("letter", 1)]);
    let what = outbox.next().await.expect("a delivery");
    assert_eq!(what, What::Delivered { message: MessageId("letter".to_owned()) });
}

#[tokio::test]
async fn an_end_lets_arrive_what_is_in_flight_and_starts_nothing_more() {
    let mut outbox = Outbox::new(Arc::new(Told(|name| match name {
        "in flight" => Box::pin(std::future::ready(Ok(()))),
        other => panic!("{other} was started"),
    })));
    outbox.put(vec![synapse::letter("in flight", 1), synapse::letter("waiting", 1)]);
    // Begins, and is dropped before anything has arrived, as when the loop hears something else.
    tokio::select! {
        biased;
        _ = outbox.next() => panic!("nothing can have arrived"),
        () = std::future::ready(()) => {}
    }
    let arrived = outbox.finish(Duration::from_mins(1)).await;
    assert_eq!(arrived, [What::Delivered { message: MessageId("in flight".to_owned()) }]);
}

#[tokio::test]
async fn what_was_heard_meanwhile_is_not_sent_again() {
    let again = |name: &str| -> Pending<'static, Result<(), SendError>> {
        static SENT: AtomicBool = AtomicBool::new(false);
        assert!(name == "next" || !SENT.swap(true, Ordering::Relaxed), "{name} was sent again");
        let lost = Err(SendError::Later { after: None, why: "the answer was lost".to_owned() });
        Box::pin(std::future::ready(if name == "next" { Ok(()) } else { lost }))
    };
    let mut outbox = Outbox::new(Arc::new(Told(again)));
    outbox.put(["first", "second", "next"].map(|name| synapse::letter(name, 1)).into());
    tokio::select! {
        biased;
        _ = outbox.next() => panic!("nothing can have arrived"),
        () = std::future::ready(()) => {}
    }
    outbox.heard(&["first", "second"].map(|name| MessageId(name.to_owned())).into());
    let settled = [outbox.next().await.expect("a delivery"), outbox.next().await.expect("a delivery")];
    let delivered = |name: &str| What::Delivered { message: MessageId(name.to_owned()) };
    assert_eq!(settled, [delivered("first"), delivered("next")]);
}
