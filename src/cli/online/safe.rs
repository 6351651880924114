//! Safe mode, as it is put together: only what is needed to tell the organisers what must be mended.

use std::future::{Future, pending};
use std::sync::Arc;

use chancery::chat::Pending;
use chancery::clock::SystemClock;
use chancery::config::problem::Problem;
use chancery::config::{Config, Ground, shipped};
use chancery::safe_mode::{End, Mending, SafeMode};
use chancery::vitals::Vitals;
use chancery_matrix_client::session;
use tokio::signal::unix::Signal;
use tracing::info;

use super::run::{Door, chat, let_go, open_door, tell_health};
use super::{files, supervisor};
use crate::cli::failure::Failure;
use crate::cli::records;
use crate::cli::source::Source;

/// By whose texts it speaks: those of any programme that is right.
const SPEAKS_BY: &str = "openstack";

/// The files that are to be mended.
struct Waiting<'a> {
    source: &'a Source,
    hangup: &'a mut Signal,
    mended: Option<Config>,
}

impl Mending for Waiting<'_> {
    fn told(&mut self) -> Pending<'_, ()> {
        Box::pin(async {
            if self.hangup.recv().await.is_none() {
                pending::<()>().await;
            }
        })
    }

    fn read(&mut self) -> Result<(), Vec<String>> {
        supervisor::reloading();
        let read = files::check(self.source);
        supervisor::reloaded();
        self.mended = Some(read?);
        Ok(())
    }
}

/// Waits until the configuration can be used, and gives it; nothing if the bot was told to stop.
///
/// # Errors
/// Fails at once where the bot was never logged in, or too little of the configuration is right.
pub(super) async fn hold(
    ground: &Ground,
    problems: Vec<Problem>,
    source: &Source,
    hangup: &mut Signal,
    mut stop: impl Future<Output = ()> + Unpin,
) -> Result<Option<Config>, Failure> {
    if !session::session_exists(&ground.data) {
        return Err(problems.into());
    }
    let Door(listener) = open_door(ground.health).await?;
    let records = records::open_in(&ground.data)?;
    let chat = tokio::select! {
        biased;
        () = &mut stop => return Ok(None),
        chat = chat(&ground.account, &ground.data, ground.rooms.clone()) => chat?,
    };
    info!(version = env!("CARGO_PKG_VERSION"), user = %ground.account.user, "starting in safe mode");
    let session = Arc::downgrade(&chat);
    let vitals = Arc::new(Vitals::default());
    let shown = problems.iter().map(ToString::to_string).collect();
    let speaks = shipped::programme(SPEAKS_BY, &[&ground.language.0])?;
    let safe = SafeMode::new(Box::new(records), chat, speaks, shown, Arc::clone(&vitals))?;
    let mut waiting = Waiting { source, hangup, mended: None };
    let end = tokio::select! {
        end = safe.hold(&mut waiting, &SystemClock, stop) => end?,
        told = tell_health(listener, &vitals) => return told.map(|()| None),
        () = supervisor::attend_in_safe_mode() => return Ok(None),
    };
    match end {
        End::Mended => {
            let_go(&session).await?;
            Ok(waiting.mended)
        }
        End::Stopped => Ok(None),
    }
}
