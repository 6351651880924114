//! What the process tells its supervisor, where that is systemd (`Type=notify`, `WatchdogSec=`): when it is ready, that it
//! is alive, and when it stops. Without one, nothing happens.

use std::future::pending;

use chancery::vitals::Vitals;
use sd_notify::NotifyState;
use tokio::time::sleep;
use tracing::warn;

/// Tells when the bot is ready, and from then on that it is alive, twice in the time that the supervisor waits; does
/// not end. It runs in the task of the loop, so that a bot that hangs falls silent and is started anew.
pub(super) async fn attend(vitals: &Vitals) {
    vitals.until_awake().await;
    tell(&[NotifyState::Ready, NotifyState::Status("serving")]);
    stay_alive().await;
}

/// Tells that the bot is there, and that it is in safe mode; and from then on that it is alive.
pub(super) async fn attend_in_safe_mode() {
    tell(&[NotifyState::Ready, NotifyState::Status("in safe mode: the configuration cannot be used")]);
    stay_alive().await;
}

async fn stay_alive() {
    let Some(patience) = sd_notify::watchdog_enabled() else { return pending().await };
    loop {
        tell(&[NotifyState::Watchdog]);
        sleep(patience / 2).await;
    }
}

/// Tells that the configuration is being read anew (`Type=notify-reload`).
pub(super) fn reloading() {
    match NotifyState::monotonic_usec_now() {
        Ok(now) => tell(&[NotifyState::Reloading, now]),
        Err(error) => warn!(%error, "the supervisor cannot be told when this began"),
    }
}

/// Tells that it was read.
pub(super) fn reloaded() {
    tell(&[NotifyState::Ready]);
}

/// Tells that the bot was asked to end.
pub(super) fn stopping() {
    tell(&[NotifyState::Stopping]);
}

fn tell(what: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(what) {
        warn!(%error, "the supervisor cannot be told");
    }
}
