//! `chancery init`: from nothing to a bot that answers, by flags and at a terminal; what it refuses, and what it does not
//! do twice.

mod refusals;
mod terminal;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use homeserver::bot::Bot;
use homeserver::http::get;
use homeserver::inbox::Wanted;
use homeserver::person::{Person, register_account};
use ruma::{OwnedRoomId, OwnedUserId, RoomId};
use serde_json::Value;
use tempfile::TempDir;

use crate::session::said;
use crate::{chancery, synapse};

/// An operator with an account for the bot, and nothing else.
pub struct Operator {
    pub olga: Person,
    pub bot: OwnedUserId,
    password: String,
    folder: TempDir,
}

/// How a run ended.
pub struct Told {
    pub ok: bool,
    pub said: String,
}

impl Operator {
    pub async fn new(name: &str) -> Self {
        let password = format!("{name}-bot-password");
        let bot = register_account(synapse(), &format!("{name}-bot"), &password).await.expect("an account");
        let olga =
            Person::register(synapse(), &format!("{name}-olga"), "olga-password").await.expect("a person");
        let folder = TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("etc")).expect("a folder");
        Self { olga, bot, password, folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn config(&self) -> PathBuf {
        self.path("etc/chancery.toml")
    }

    /// `chancery init` with what every run says, and with these flags.
    fn command(&self, flags: &[&str]) -> Command {
        let mut command = Command::new(chancery());
        for name in ["CHANCERY_PASSWORD", "CHANCERY_RECOVERY_KEY", "CREDENTIALS_DIRECTORY", "RUST_LOG"] {
            command.env_remove(name);
        }
        command.arg("init").arg("--config").arg(self.config()).args(flags).stdin(Stdio::null());
        command
    }

    /// What a script says.
    fn script(&self, rooms: &[&str]) -> Command {
        let flags =
            ["--homeserver", synapse().url(), "--account", self.bot.as_str(), "--programme", "openstack"];
        let mut command = self.command(&flags);
        command.args(["--languages", "en,de", "--organiser", self.olga.id().as_str(), "--yes"]);
        command.arg("--recovery-key-file").arg(self.path("key")).args(rooms);
        command.env("CHANCERY_PASSWORD", &self.password);
        command
    }

    pub fn inits(&self, rooms: &[&str]) -> Told {
        ran(&mut self.script(rooms))
    }

    /// The rooms that the configuration names, by key.
    fn rooms(&self) -> Vec<(String, OwnedRoomId)> {
        let text = fs::read_to_string(self.config()).expect("a configuration");
        let room = |line: &str| {
            let (key, value) = line.split_once(" = ")?;
            let room = value.trim_matches(['[', ']', '"']);
            Some((key.to_owned(), RoomId::parse(room).ok().filter(|_| room.starts_with('!'))?))
        };
        text.lines().filter_map(room).collect()
    }

    /// What the homeserver tells the bot.
    fn asks(&self, path: &str) -> Value {
        let session = fs::read_to_string(self.path("etc/data/session.json")).expect("a session");
        let session: Value = serde_json::from_str(&session).expect("JSON");
        let token = session["access_token"].as_str().expect("a token");
        get(synapse().url(), &format!("/_matrix/client/v3/{path}"), Some(token)).expect("an answer").1
    }

    fn state(&self, room: &RoomId, kind: &str) -> Value {
        self.asks(&format!("rooms/{room}/state/{kind}/"))
    }
}

pub fn ran(command: &mut Command) -> Told {
    let output = command.output().expect("it runs");
    Told { ok: output.status.success(), said: said(&output) }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

#[tokio::test(flavor = "multi_thread")]
async fn from_nothing_to_a_bot_that_answers() {
    let operator = Operator::new("init-all").await;
    let first = operator.inits(&["--make-rooms"]);
    assert!(first.ok, "{}", first.said);
    assert!(first.said.contains("The rooms are as they must be."), "{}", first.said);
    assert!(
        first.said.contains(&format!("chancery run --config {}", operator.config().display())),
        "{}",
        first.said
    );

    // The recovery key lies where it was to lie, and nowhere else.
    assert_eq!(mode(&operator.path("key")), 0o600);
    assert!(!operator.path("etc/data/recovery-key").exists());
    let key = fs::read_to_string(operator.path("key")).expect("a key");
    assert!(key.trim().len() > 40 && !first.said.contains(key.trim()), "{}", first.said);
    assert!(!first.said.contains(&operator.password));

    let text = fs::read_to_string(operator.config()).expect("a configuration");
    assert!(
        text.contains("# Whoever is joined to one of these two rooms IS a mentor"),
        "comments stay: {text}"
    );
    let rooms = operator.rooms();
    assert_eq!(rooms.len(), 5, "{text}");
    for (key, room) in &rooms {
        let open = matches!(key.as_str(), "community" | "announcements");
        let rule = if open { "public" } else { "invite" };
        assert_eq!(operator.state(room, "m.room.join_rules")["join_rule"], rule, "{key}");
        let encryption = operator.state(room, "m.room.encryption");
        assert_eq!(encryption["algorithm"].is_string(), !open, "{key}: {encryption}");
        let visibility = if open { "shared" } else { "invited" };
        assert_eq!(
            operator.state(room, "m.room.history_visibility")["history_visibility"],
            visibility,
            "{key}"
        );
        let power = operator.state(room, "m.room.power_levels");
        assert_eq!(power["users"][operator.olga.id().as_str()], 100, "{key}: {power}");
        assert_eq!(power["events"]["m.reaction"], 0, "{key}: {power}");
        assert_eq!(power["events_default"], if key == "announcements" { 50 } else { 0 }, "{key}: {power}");
    }

    // The bot answers, trusted, in a room that it made.
    let bot = Bot::start(chancery(), &operator.config(), "no password is needed any more").expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let (_, organisers) = rooms.iter().find(|(key, _)| key == "organisers").expect("it was made");
    operator.olga.join((&**organisers).into()).await.expect("she is invited");
    assert!(operator.olga.sees_cross_signed(&operator.bot).await.expect("an answer"));
    operator.olga.say(organisers, "!applications").await.expect("a command");
    let answer = Wanted::by(&operator.bot).in_room(organisers).saying("application");
    operator.olga.expect(answer).await.expect("an answer");
    bot.stop().await.expect("an end");

    // Nothing is written over, and nothing is made a second time.
    let refused = operator.inits(&["--make-rooms"]);
    assert!(
        !refused.ok && refused.said.contains("exists already, and nothing is written over"),
        "{}",
        refused.said
    );
    fs::remove_file(operator.config()).expect("it is moved away");
    let again = operator.inits(&["--make-rooms"]);
    assert!(again.ok, "{}", again.said);
    assert!(again.said.contains("is logged in already"), "{}", again.said);
    assert_eq!(again.said.matches("is there from before").count(), 5, "{}", again.said);
    assert_eq!(operator.rooms(), rooms);
    assert_eq!(fs::read_to_string(operator.path("key")).expect("a key"), key, "what was handed over stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_two_rooms_it_goes_on_with_the_same() {
    let operator = Operator::new("init-killed").await;
    let mut killed = operator.script(&["--make-rooms"]).stdout(Stdio::piped()).spawn().expect("it runs");
    let out = BufReader::new(killed.stdout.take().expect("its output"));
    let made = out.lines().map_while(Result::ok).find(|line| line.contains("made \"")).expect("a room");
    killed.kill().expect("it is killed");
    killed.wait().expect("it ended");
    // It may have been quick; then this is as if its last step had been missed.
    let _ = fs::remove_file(operator.config());

    let again = operator.inits(&["--make-rooms"]);
    assert!(again.ok, "{}", again.said);
    assert!(again.said.contains("is there from before"), "{}", again.said);
    let id = made.split([' ', ',']).find(|word| word.starts_with('!')).expect("an id");
    assert!(again.said.contains(id), "{made} is not in {}", again.said);
    let joined = operator.asks("joined_rooms");
    assert_eq!(joined["joined_rooms"].as_array().map(Vec::len), Some(5), "{joined}");
    assert_eq!(operator.rooms().len(), 5);
}
