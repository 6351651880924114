//! What only the homeserver can tell of the bot's health: whether it answers, accepts the session, shows the device to
//! others as trusted, and how the rooms are. Asked with the session's token alone, so that the bot may run meanwhile.

use chancery::clock::{Clock, SystemClock};
use chancery::config::Config;
use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::look::{self as door, Standing};
use chancery_matrix_client::session::{self, ClientError};

use super::look::{self, Seen, called};
use super::{account, mail};
use crate::cli::doctor::report::Report;
use crate::cli::failure::Failure;

pub(super) async fn examine(config: &Config, report: &mut Report) -> Result<(), Failure> {
    match mail::greet(config).await {
        Ok(Some(server)) => report.ok("mail", format!("{server} lets the bot in")),
        Ok(None) => {}
        Err(failure) => report.failure("mail", &failure),
    }
    let homeserver = &config.account.homeserver;
    let asked = SystemClock.now();
    let versions = match door::versions(homeserver).await {
        Ok(versions) => versions,
        Err(error) => {
            report.failure("connection", &error.into());
            return Ok(());
        }
    };
    let took = SystemClock.now().duration_since(asked).as_millis();
    let newest = versions.last().map(String::as_str).unwrap_or_default();
    report
        .ok("connection", format!("{homeserver} answers within {took} ms and speaks Matrix up to {newest}"));
    if !session::session_exists(&config.data) {
        report.failure("session", &ClientError::NotLoggedIn { directory: config.data.clone() }.into());
        return Ok(());
    }
    let client = session::visit(&account(config)).await?;
    if !accepted(&client, report).await {
        return Ok(());
    }
    trusted(config, &client, report).await;
    rooms(config, &client, report).await;
    Ok(())
}

async fn accepted(client: &Client, report: &mut Report) -> bool {
    match client.is_accepted().await {
        Ok(()) => {
            let who = format!("{} is logged in with the device {}", client.user_id(), client.device_id());
            report.ok("session", who);
            return true;
        }
        Err(RequestError::SessionLost { soft: true }) => {
            let way_out = "run `chancery login`, which keeps the device and loses nothing";
            report.error("session", "the homeserver wants the bot to log in again", way_out);
        }
        Err(RequestError::SessionLost { soft: false }) => {
            let what =
                format!("the homeserver has ended the session and deleted the device {}", client.device_id());
            let way_out =
                "run `chancery login`, with the recovery key at hand: it makes another, and nothing is lost";
            report.error("session", what, way_out);
        }
        Err(error) => {
            report.error(
                "session",
                format!("nobody can tell: {error}"),
                "look again when the homeserver is well",
            );
        }
    }
    false
}

async fn trusted(config: &Config, client: &Client, report: &mut Report) {
    let trust = match client.trust().await {
        Ok(trust) => trust,
        Err(error) => {
            report.error(
                "device",
                format!("nobody can tell: {error}"),
                "look again when the homeserver is well",
            );
            return;
        }
    };
    if !trust.published {
        let what = "others cannot find the device's keys: what they encrypt is not for it";
        report.error("device", what, "stop the bot and run `chancery login`: it makes another device");
    } else if trust.cross_signed {
        report.ok("device", "its keys are published and cross-signed");
    } else {
        let what = "it is not cross-signed: careful clients do not trust it with keys";
        report.error("device", what, "stop the bot and run `chancery login`, with the recovery key at hand");
    }
    match (trust.backup, trust.recovery) {
        (true, true) => {
            report.ok("recovery", "there is a recovery key, and a backup of the keys of messages");
        }
        (backup, _) => {
            let what = if backup {
                "there is no recovery key: another device could not read old messages"
            } else {
                "there is no backup of the keys of messages: another device could not read old ones"
            };
            report.warning("recovery", what, "stop the bot and run `chancery login`");
        }
    }
    if let Some(file) = session::recovery_key_file(&config.data) {
        let what = format!("the recovery key lies in {}", file.display());
        report.warning("recovery", what, "move it to where only you find it, away from this machine");
    }
}

async fn rooms(config: &Config, client: &Client, report: &mut Report) {
    let seen = look::seen(config, client).await;
    let mends = look::mends(&seen);
    for (nth, room) in seen.iter().enumerate() {
        let mut wrong = mends.iter().filter(|(of, _)| *of == nth).peekable();
        if wrong.peek().is_none() {
            described(room, report);
        }
        for (_, mend) in wrong {
            let (what, way_out) = mend.rsplit_once(": ").unwrap_or((mend, "look again"));
            report.error("room", what, way_out);
        }
    }
}

fn described(Seen { room, name, look }: &Seen, report: &mut Report) {
    let is = called(*name);
    match look.as_ref().map(|look| &look.standing) {
        Ok(Standing::Inside(inside)) => {
            let power = inside
                .power
                .map_or_else(|| "its creator's power".to_owned(), |power| format!("power {power}"));
            let encrypted = if inside.encrypted { "encrypted" } else { "not encrypted" };
            let rule = &inside.join_rule;
            report.ok(
                "room",
                format!("{room} ({is}): the bot is in it with {power}; {encrypted}, join rule {rule}"),
            );
        }
        Ok(Standing::Invited) => {
            let what = format!("{room} ({is}): the bot is invited");
            report.warning("room", what, "start the bot: it comes by itself");
        }
        Ok(Standing::Outside) | Err(_) => {}
    }
}
