//! The rooms that Chancery serves on a measuring homeserver, with the bot in all of them, and its configuration.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::world::New;
use super::{BOT, Homeserver};
use crate::bot::{Bot, BotError};

/// Who made the rooms, and organises.
const ORGANISER: &str = "@olga:localhost";

/// Of what size everything is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// How many people have a direct chat with the bot.
    pub direct: usize,
    /// How many rooms of the community there are.
    pub community: usize,
    /// How many people are in each of them.
    pub members: usize,
}

/// All that the bot needs to run against a measuring homeserver.
#[derive(Debug)]
pub struct Ground {
    /// The community's rooms.
    pub community: Vec<String>,
    /// Everybody who has a direct chat, and the room that it is in.
    pub direct: Vec<(String, String)>,
    /// The organisers' room.
    pub organisers: String,
    directory: TempDir,
}

impl Ground {
    /// Founds the rooms, and writes the configuration into a directory in this one.
    pub fn found(homeserver: &Homeserver, size: Size, parent: &Path) -> io::Result<Self> {
        let own: Vec<String> = ["Mentors", "Organisers", "Announcements", "Ambassadors"]
            .iter()
            .map(|name| room(homeserver, Some(name), "invite", [ORGANISER.to_owned()]))
            .collect();
        let community: Vec<String> = (0..size.community)
            .map(|number| {
                let members = (0..size.members).map(|member| person(number * size.members + member));
                room(homeserver, Some(&format!("Community {number}")), "public", members)
            })
            .collect();
        let direct: Vec<(String, String)> = (0..size.direct)
            .map(|number| (person(number), room(homeserver, None, "invite", [person(number)])))
            .collect();
        note_direct(homeserver, &direct);
        let directory = tempfile::Builder::new().prefix("chancery-measured-").tempdir_in(parent)?;
        let ground = Self { community, direct, organisers: own[1].clone(), directory };
        fs::write(ground.config(), ground.configuration(&homeserver.url(), &own))?;
        Ok(ground)
    }

    /// The bot's configuration file.
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.directory.path().join("chancery.toml")
    }

    /// The bot's data directory.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// Starts `executable` as the bot here.
    pub fn start_bot(&self, executable: &Path) -> Result<Bot, BotError> {
        Bot::start(executable, &self.config(), "secret")
    }

    fn configuration(&self, url: &str, own: &[String]) -> String {
        let community: Vec<_> = self.community.iter().map(|room| format!("\"{room}\"")).collect();
        let [mentors, organisers, announcements, ambassadors] = own else { return String::new() };
        format!(
            "[homeserver]
url = \"{url}\"
user = \"{BOT}\"

[data]
directory = \"data\"

[programme]
file = \"openstack\"
languages = [\"en\"]

[rooms]
community = [{}]
mentors = \"{mentors}\"
organisers = \"{organisers}\"
announcements = \"{announcements}\"
ambassadors = \"{ambassadors}\"
",
            community.join(", ")
        )
    }
}

/// Somebody of so many.
#[must_use]
pub fn person(number: usize) -> String {
    format!("@person-{number}:localhost")
}

/// Notes which rooms are the talks of two.
fn note_direct(homeserver: &Homeserver, direct: &[(String, String)]) {
    let noted: Map<String, Value> = direct.iter().map(|(who, room)| (who.clone(), json!([room]))).collect();
    homeserver.world().account.note("m.direct", Value::from(noted).to_string());
}

/// A room with the bot and these people in it; gives its id.
fn room(
    homeserver: &Homeserver,
    name: Option<&str>,
    join_rule: &str,
    people: impl IntoIterator<Item = String>,
) -> String {
    let mut world = homeserver.world();
    let number = world.found();
    let mut add = |kind: &str, key: &str, content: Value| {
        let content = content.to_string();
        let new = New { kind, state_key: Some(key), sender: ORGANISER, content: &content, txn: None };
        drop(world.add(number, new));
    };
    add("m.room.create", "", json!({ "room_version": "10", "creator": ORGANISER }));
    for who in people.into_iter().chain([BOT.to_owned()]) {
        let localpart = who.trim_start_matches('@').split(':').next().unwrap_or_default();
        let content = json!({ "membership": "join", "displayname": localpart });
        add("m.room.member", &who, content);
    }
    add("m.room.power_levels", "", json!({ "users": { ORGANISER: 100, BOT: 50 }, "invite": 0 }));
    add("m.room.join_rules", "", json!({ "join_rule": join_rule }));
    if let Some(name) = name {
        add("m.room.name", "", json!({ "name": name }));
    }
    world.rooms[number].id.clone()
}
