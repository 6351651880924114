//! Puts the parts together and serves until told to stop.

use std::future::{Future, pending};
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::{Arc, Weak};
use std::time::Duration;

use chancery::chat::matrix::MatrixChat;
use chancery::chat::matrix::places::RoomPlan;
use chancery::chat::{Chat, ListenError};
use chancery::clock::{Clock, SystemClock};
use chancery::config::rooms::Rooms;
use chancery::config::{Account, Broken, Config};
use chancery::domain::patience::Patience;
use chancery::engine::Engine;
use chancery::health;
use chancery::service::{ServiceError, serve};
use chancery::vitals::Vitals;
use chancery_matrix_client::session::{self, ClientError};
use jiff::{SignedDuration, Timestamp};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::{sleep, timeout};
use tracing::{info, warn};

use super::files::Installed;
use super::{login, mail, safe, supervisor};
use crate::cli::failure::Failure;
use crate::cli::records;
use crate::cli::source::Source;

/// A session that was made anew must last this long, before the next one is made: a homeserver that ends every session
/// at once would else be logged in to without end.
const SHORTEST_SESSION: SignedDuration = SignedDuration::from_mins(1);

/// How long what is left of a session may take to let go of its store.
const PATIENCE: Duration = Duration::from_secs(30);

/// The door at which the bot's health is asked after, if there is to be one.
pub(super) struct Door(pub(super) Option<TcpListener>);

pub(super) async fn run(loaded: Result<Config, Broken>, source: &Source) -> Result<(), Failure> {
    let told = told_to_stop()?;
    // From here on it ends the process no longer.
    let mut hangup = signal(SignalKind::hangup()).map_err(|error| no_signals(&error))?;
    let mut stop = pin!(async {
        told.await;
        supervisor::stopping();
    });
    let config = match loaded {
        Ok(config) => Some(config),
        Err(Broken { problems, ground: Some(ground) }) => {
            Box::pin(safe::hold(&ground, problems, source, &mut hangup, stop.as_mut())).await?
        }
        Err(Broken { problems, ground: None }) => return Err(problems.into()),
    };
    match config {
        Some(config) => Box::pin(serve_by(&config, source, &mut hangup, stop)).await,
        None => Ok(()),
    }
}

async fn serve_by(
    config: &Config,
    source: &Source,
    hangup: &mut Signal,
    mut stop: Pin<&mut impl Future<Output = ()>>,
) -> Result<(), Failure> {
    let mut renewed: Option<Timestamp> = None;
    loop {
        let Door(listener) = open_door(config.health).await?;
        let (engine, chat) = tokio::select! {
            biased;
            () = &mut stop => return Ok(()),
            parts = put_together(config) => parts?,
        };
        let mailer = mail::mailer(config)?;
        let (vitals, session) = (engine.vitals(), Arc::downgrade(&chat));
        let mut files = Installed::new(source, config, hangup);
        let end = tokio::select! {
            served = serve(engine, chat, mailer, &mut files, &SystemClock, stop.as_mut()) => served,
            told = tell_health(listener, &vitals) => return told,
            () = supervisor::attend(&vitals) => return Ok(()),
        };
        let now = SystemClock.now();
        let lasted = renewed.is_none_or(|at| now.duration_since(at) > SHORTEST_SESSION);
        if !(is_soft(&end) && lasted && config.account.password.is_some()) {
            return Ok(end?);
        }
        warn!("the homeserver wants the bot to log in again; its device stays");
        let_go(&session).await?;
        session::drop_token(&config.data)?;
        renewed = Some(now);
    }
}

/// Whether the homeserver merely wants a new login. Had it deleted the device, somebody meant it: that is for the
/// operator to mend.
fn is_soft(end: &Result<(), ServiceError>) -> bool {
    matches!(end, Err(ServiceError::Listen(ListenError::SessionLost { soft: true })))
}

/// Waits until nothing uses the session's store any more: two clients on one store would ruin its keys.
pub(super) async fn let_go(session: &Weak<dyn Chat>) -> Result<(), Failure> {
    let gone = async {
        while session.strong_count() > 0 {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, gone).await.map_err(|_elapsed| {
        Failure::new("The old session does not come to an end.", "Start it again: nothing is lost.")
    })
}

/// Tells how the bot is to whoever asks; does not end unless that breaks.
pub(super) async fn tell_health(listener: Option<TcpListener>, vitals: &Arc<Vitals>) -> Result<(), Failure> {
    let Some(listener) = listener else { return pending().await };
    let told = health::serve(listener, Arc::clone(vitals), Arc::new(SystemClock)).await;
    told.map_err(|error| {
        Failure::new(format!("The bot's health can be told no longer: {error}"), "Start the process again.")
    })
}

/// Opens the door at which the bot's health is asked after.
pub(super) async fn open_door(health: Option<SocketAddr>) -> Result<Door, Failure> {
    let Some(address) = health else { return Ok(Door(None)) };
    let refused = |error| {
        let what = format!("The bot's health cannot be told at {address}: {error}");
        Failure::new(what, "Choose another port under [health], or end what uses this one.")
    };
    let listener = TcpListener::bind(address).await.map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    info!(%address, "telling how the bot is");
    Ok(Door(Some(listener)))
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
    let chat = chat(&config.account, &config.data, config.rooms.clone()).await?;
    let engine = Engine::open(Arc::clone(&config.programme), Arc::clone(&config.texts), Box::new(records))?;
    let engine = engine.with_patience(Patience::new(config.heard_a_minute)).with_mail(config.mail.is_some());
    let engine = engine.with_logos(Arc::clone(&config.logos));
    Ok((engine, chat))
}

/// The session on disk, in these rooms.
pub(super) async fn chat(account: &Account, data: &Path, rooms: Rooms) -> Result<Arc<dyn Chat>, Failure> {
    let client = session::restore(&super::account_in(account, data)).await?;
    let plan =
        RoomPlan { community: rooms.community, named: rooms.named, moderator_power: rooms.moderator_power };
    Ok(Arc::new(MatrixChat::new(client, plan)))
}

/// Ready when the operator, or the service manager, wants an end.
fn told_to_stop() -> Result<impl Future<Output = ()>, Failure> {
    let mut interrupt = signal(SignalKind::interrupt()).map_err(|error| no_signals(&error))?;
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| no_signals(&error))?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

fn no_signals(error: &io::Error) -> Failure {
    Failure::new(format!("Signals cannot be heard: {error}"), "Start it as an ordinary process.")
}
