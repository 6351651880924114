//! Puts the parts together and serves until told to stop.

use std::future::{Future, pending};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use chancery::chat::Chat;
use chancery::chat::matrix::MatrixChat;
use chancery::chat::matrix::places::RoomPlan;
use chancery::clock::SystemClock;
use chancery::config::Config;
use chancery::domain::patience::Patience;
use chancery::engine::Engine;
use chancery::health;
use chancery::service::serve;
use chancery::vitals::Vitals;
use chancery_matrix_client::session::{self, ClientError};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing::info;

use super::{account, login, supervisor};
use crate::cli::failure::Failure;
use crate::cli::records;

pub(super) async fn run(config: &Config) -> Result<(), Failure> {
    let mut stop = pin!(told_to_stop()?);
    let listener = listener(config.health).await?;
    let (engine, chat) = tokio::select! {
        biased;
        () = &mut stop => return Ok(()),
        parts = put_together(config) => parts?,
    };
    let vitals = engine.vitals();
    let stop = async {
        stop.await;
        supervisor::stopping();
    };
    tokio::select! {
        served = serve(engine, chat, &SystemClock, stop) => Ok(served?),
        told = tell_health(listener, &vitals) => told,
        () = supervisor::attend(&vitals) => Ok(()),
    }
}

/// Tells how the bot is to whoever asks; does not end unless that breaks.
async fn tell_health(listener: Option<TcpListener>, vitals: &Arc<Vitals>) -> Result<(), Failure> {
    let Some(listener) = listener else { return pending().await };
    let told = health::serve(listener, Arc::clone(vitals), Arc::new(SystemClock)).await;
    told.map_err(|error| {
        Failure::new(format!("The bot's health can be told no longer: {error}"), "Start the process again.")
    })
}

/// The door at which the bot's health is asked after, if there is to be one.
async fn listener(health: Option<SocketAddr>) -> Result<Option<TcpListener>, Failure> {
    let Some(address) = health else { return Ok(None) };
    let refused = |error| {
        let what = format!("The bot's health cannot be told at {address}: {error}");
        Failure::new(what, "Choose another port under [health], or end what uses this one.")
    };
    let listener = TcpListener::bind(address).await.map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    info!(%address, "telling how the bot is");
    Ok(Some(listener))
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
    let engine = engine.with_patience(Patience::new(config.heard_a_minute));
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
