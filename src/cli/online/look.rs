//! Looks at the rooms on the homeserver and says, loudly, what is not as it must be.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chancery::chat::ListenError;
use chancery::config::{Config, rooms};
use chancery::domain::place::RoomName;
use chancery::service::ServiceError;
use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::look::{Inside, Look, Standing};
use chancery_matrix_client::rooms::lets_in_uninvited;
use chancery_matrix_client::session::{self, ClientError};
use ruma::OwnedRoomId;

use super::{account, mail};
use crate::cli::failure::Failure;

/// A room of the configuration: as it is written there, what it is for, and what the homeserver says of it.
pub(super) struct Seen {
    pub(super) room: String,
    /// None for a community room.
    pub(super) name: Option<RoomName>,
    pub(super) look: Result<Look, RequestError>,
}

pub(super) async fn look(config: &Config) -> Result<(), Failure> {
    if !session::session_exists(&config.data) {
        return Err(ClientError::NotLoggedIn { directory: config.data.clone() }.into());
    }
    let client = session::visit(&account(config)).await?;
    if let Err(RequestError::SessionLost { soft }) = client.is_accepted().await {
        return Err(ServiceError::from(ListenError::SessionLost { soft }).into());
    }
    let seen = seen(config, &client).await;
    print!("\n{}\n{}", table(&seen), limits(config));
    let mends = mends(&seen);
    if mends.is_empty() {
        println!("\nThe rooms are as they must be.");
        if let Some(server) = mail::greet(config).await? {
            println!("The mail server {server} lets the bot in.");
        }
        return Ok(());
    }
    let lines: Vec<String> = mends.iter().map(|(_, mend)| format!("MEND  {mend}")).collect();
    Err(Failure::new(lines.join("\n"), "Mend this in the rooms' settings, then look again."))
}

/// How to lift the homeserver's limit; whether there is one can be found out only by running into it.
fn limits(config: &Config) -> String {
    let homeserver = config.account.homeserver.trim_end_matches('/');
    // The one character of a user id that means something in a path.
    let user = config.account.user.to_string().replace('/', "%2F");
    format!(
        "A homeserver lets an account send only so much (Synapse, by default: ten messages at once, then one in five \
         seconds). The bot keeps to that and loses nothing, but people wait. On Synapse, an administrator lifts it with\n\n  \
         curl -X POST -H \"Authorization: Bearer $ADMIN_TOKEN\" -d '{{\"messages_per_second\": 0, \"burst_count\": 0}}' \
         '{homeserver}/_synapse/admin/v1/users/{user}/override_ratelimit'\n"
    )
}

/// Every room of the configuration, as it is now.
pub(super) async fn seen(config: &Config, client: &Client) -> Vec<Seen> {
    let community = config.rooms.community.iter().map(|room| (None, room.to_string()));
    let named = config.rooms.named.iter().map(|(name, room)| (Some(*name), room.to_string()));
    let (purposes, rooms): (Vec<_>, Vec<_>) = community.chain(named).unzip();
    let looks = client.look_at_rooms(&rooms).await;
    purposes.into_iter().zip(looks).map(|(name, (room, look))| Seen { room, name, look }).collect()
}

fn table(seen: &[Seen]) -> String {
    let yes_no = |yes| if yes { "yes" } else { "no" };
    let mut rows = vec![["room", "is", "bot", "join rule", "encrypted", "power"].map(str::to_owned)];
    for Seen { room, name, look } in seen {
        let (bot, [join_rule, encrypted, power]) = match look.as_ref().map(|look| &look.standing) {
            Ok(Standing::Inside(inside)) => {
                let power = inside.power.map_or_else(|| "creator".to_owned(), |power| power.to_string());
                ("joined", [inside.join_rule.clone(), yes_no(inside.encrypted).to_owned(), power])
            }
            Ok(Standing::Invited) => ("invited", Default::default()),
            Ok(Standing::Outside) => ("outside", Default::default()),
            Err(_) => ("not found", Default::default()),
        };
        rows.push([room.clone(), called(*name).to_owned(), bot.to_owned(), join_rule, encrypted, power]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        // Writing to a text cannot fail.
        let _ = writeln!(text, "  {}", cells.join("  ").trim_end());
    }
    text
}

/// What must be mended before the bot can do its work, and nobody else can do it in its stead; and in which of the rooms.
pub(super) fn mends(seen: &[Seen]) -> Vec<(usize, String)> {
    let mut mends = Vec::new();
    let mut places: BTreeMap<&OwnedRoomId, &str> = BTreeMap::new();
    for (nth, Seen { room, name, look }) in seen.iter().enumerate() {
        let (is, room_id) = (called(*name), look.as_ref().ok().map(|look| &look.room));
        if let Some(other) = room_id.and_then(|id| places.insert(id, is)) {
            let mend =
                format!("{room} ({is}) is the same room as {other}: give each place a room of its own");
            mends.push((nth, mend));
        }
        match look.as_ref().map(|look| &look.standing) {
            Ok(Standing::Inside(inside)) => {
                let within = within(*name, inside).into_iter();
                mends.extend(within.map(|mend| (nth, format!("{room} ({is}) {mend}"))));
            }
            Ok(Standing::Invited) => {}
            Ok(Standing::Outside) => {
                mends.push((nth, format!("{room} ({is}) is closed to the bot: invite it there")));
            }
            Err(error) => mends.push((nth, format!("{room} ({is}) cannot be looked at: {error}"))),
        }
    }
    mends
}

/// What must be mended in a room that the bot is in.
pub(super) fn within(name: Option<RoomName>, inside: &Inside) -> Vec<String> {
    let mut mends = Vec::new();
    if inside.is_space {
        mends.push("is a space, in which nobody talks: name a room".to_owned());
    }
    let grants = match name {
        Some(RoomName::Mentors) => Some("a mentor"),
        Some(RoomName::Organisers) => Some("an organiser"),
        Some(RoomName::Ambassadors) => Some("among the ambassadors"),
        Some(RoomName::Announcements) | None => None,
    };
    if let Some(role) = grants {
        let rule = inside.join_rule.as_str();
        let comes = match rule {
            "public" => "CAN BE JOINED BY ANYONE",
            _ => "can be joined by people whom nobody in it invited, as everyone in another room or space",
        };
        if lets_in_uninvited(rule) {
            mends.push(format!("{comes}, and whoever joins is {role}: let people in by invitation"));
        }
    }
    if !inside.may_send {
        mends.push("does not let the bot speak: give it the power to send messages".to_owned());
    }
    if name == Some(RoomName::Ambassadors) && !inside.may_invite {
        mends.push("does not let the bot invite new ambassadors: give it the power to invite".to_owned());
    }
    if name == Some(RoomName::Ambassadors) && !inside.may_kick {
        let mend = "does not let the bot remove whose title was revoked: give it the power to kick";
        mends.push(mend.to_owned());
    }
    mends
}

/// What a room is for, in the configuration's word.
pub(super) fn called(name: Option<RoomName>) -> &'static str {
    name.map_or("community", rooms::key)
}
