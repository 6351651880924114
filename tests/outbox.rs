//! The outbox: who waits for whom, and what is done about what can never be delivered.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "outbox/awaited.rs"]
mod awaited;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::domain::event::What;
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::{Address, Sealed, SealedAct};
use chancery::domain::place::RoomName;
use chancery::outbox::Outbox;
use jiff::Timestamp;
use ruma::{OwnedUserId, owned_event_id, owned_user_id};

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
            SealedAct::React { .. } => Err(SendError::Never { why }),
            SealedAct::Invite(_) | SealedAct::Post(_) => Ok(()),
        }))
    }
}

fn message(name: &str, act: SealedAct) -> Sealed {
    let to = Address::Room(RoomName::Ambassadors);
    Sealed {
        id: MessageId(name.to_owned()),
        to,
        room: None,
        at: Timestamp::UNIX_EPOCH,
        awaited: false,
        act,
        noted: Vec::new(),
    }
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
