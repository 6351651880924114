//! Puts the parts together and serves until told to stop.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use chancery::chat::Chat;
use chancery::chat::matrix::MatrixChat;
use chancery::chat::matrix::places::RoomPlan;
use chancery::clock::SystemClock;
use chancery::config::Config;
use chancery::engine::Engine;
use chancery::service::serve;
use chancery_matrix_client::session::{self, ClientError};
use tokio::signal::unix::{SignalKind, signal};
use tracing::info;

use super::{account, login};
use crate::cli::failure::Failure;
use crate::cli::records;

pub(super) async fn run(config: &Config) -> Result<(), Failure> {
    let mut stop = pin!(told_to_stop()?);
    let (engine, chat) = tokio::select! {
        biased;
        () = &mut stop => return Ok(()),
        parts = put_together(config) => parts?,
    };
    Ok(serve(engine, chat, &SystemClock, stop).await?)
}

async fn put_together(config: &Config) -> Result<(Engine, Arc<dyn Chat>), Failure> {
    let first = !session::session_exists(&config.data);
    if first && config.account.password.is_none() {
        return Err(ClientError::NotLoggedIn { directory: config.data.clone() }.into());
    }
    let records = records::open(config)?;
    let (version, programme) = (env!("CARGO_PKG_VERSION"), &config.programme.id);
    info!(version, programme, user = %config.account.user, "starting");
    if first {
        login::login_unattended(config).await?;
    }
    let client = session::restore(&account(config)).await?;
    let rooms = config.rooms.clone();
    let plan =
        RoomPlan { community: rooms.community, named: rooms.named, moderator_power: rooms.moderator_power };
    let engine = Engine::open(Arc::clone(&config.programme), Arc::clone(&config.texts), Box::new(records))?;
    Ok((engine, Arc::new(MatrixChat::new(client, plan))))
}

/// Ready when the operator, or the service manager, wants an end.
fn told_to_stop() -> Result<impl Future<Output = ()>, Failure> {
    let refused =
        |error| Failure::new(format!("Signals cannot be heard: {error}"), "Start it as an ordinary process.");
    let mut interrupt = signal(SignalKind::interrupt()).map_err(refused)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(refused)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
