//! Logging in, looking at the rooms and ending in order, on a real homeserver.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use homeserver::community::{Charter, Community};
use homeserver::http::post;
use homeserver::synapse::Synapse;
use serde_json::json;

use super::{chancery, path, told};

/// A community, and the operator of its bot.
struct Operator {
    synapse: Synapse,
    community: Community,
}

impl Operator {
    async fn new() -> Self {
        let synapse = Synapse::start().expect("a homeserver");
        let charter = Charter { programme: "openstack".to_owned(), ..Charter::default() };
        let community = Community::found(&synapse, charter).await.expect("a community");
        Self { synapse, community }
    }

    fn does(&self, arguments: &[&str], environment: &[(&str, &str)]) -> String {
        let config = self.community.config();
        let arguments = [arguments, &["--config", path(&config)]].concat();
        told(&chancery(&arguments, environment), config.parent().expect("a folder"))
    }

    fn logs_in(&self) -> String {
        self.does(&["login"], &[("CHANCERY_PASSWORD", &self.community.bot_password)])
    }

    fn mode(&self, file: &str) -> u32 {
        let about = fs::metadata(self.community.data().join(file)).expect("it is there");
        about.permissions().mode() & 0o777
    }

    /// Ends the bot's session from outside, its device with it, as its user can do in any client.
    fn ends_the_session(&self) {
        let session = fs::read_to_string(self.community.data().join("session.json")).expect("a session");
        let session: serde_json::Value = serde_json::from_str(&session).expect("JSON");
        let token = session["access_token"].as_str().expect("a token");
        let answer = post(self.synapse.url(), "/_matrix/client/v3/logout", Some(token), &json!({}));
        assert_eq!(answer.expect("an answer").0, 200);
    }
}

/// The recovery key in what was printed.
fn recovery_key(told: &str) -> Option<&str> {
    told.lines().find_map(|line| line.strip_prefix("Recovery key: "))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_is_made_once_and_made_anew_when_it_was_ended() {
    let operator = Operator::new().await;
    let first = operator.logs_in();
    assert!(first.starts_with("status 0\n"), "{first}");
    let key = recovery_key(&first).expect("it is shown once");
    assert!(!first.contains("not cross-signed"), "{first}");
    assert_eq!(
        (operator.mode(""), operator.mode("session.json"), operator.mode("store.key")),
        (0o700, 0o600, 0o600)
    );

    let second = operator.logs_in();
    assert!(second.contains("is already logged in.\nStart it with `chancery run`."), "{second}");
    assert_eq!(recovery_key(&second), None);

    operator.ends_the_session();
    let lost = operator.does(&["check", "--online"], &[]);
    assert!(
        lost.starts_with("status 1\n") && lost.contains("un `chancery login`, with the recovery key"),
        "{lost}"
    );
    let environment =
        [("CHANCERY_PASSWORD", operator.community.bot_password.as_str()), ("CHANCERY_RECOVERY_KEY", key)];
    let again = operator.does(&["login"], &environment);
    assert!(again.starts_with("status 0\n"), "{again}");
    assert!(again.contains("The homeserver has deleted the device"), "{again}");
    assert!(again.contains("The recovery key that you have stays valid."), "{again}");
    assert!(!again.contains("not cross-signed"), "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_run_logs_in_by_itself_and_ends_in_order() {
    let operator = Operator::new().await;
    let bot = operator.community.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery"))).expect("it starts");
    bot.wait_ready().await.expect("it is ready");
    let beside = operator.does(&["check", "--online"], &[]);
    assert!(beside.contains("The rooms are as they must be."), "{beside}");
    assert!(bot.stop().await.expect("it stops").success());
    assert_eq!(operator.mode("recovery-key"), 0o600);
    let log = bot.log().join("\n");
    let key = fs::read_to_string(operator.community.data().join("recovery-key")).expect("it was kept");
    assert!(!log.contains(key.trim()) && !log.contains(&operator.community.bot_password), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_are_not_as_they_must_be_are_told_loudly() {
    let operator = Operator::new().await;
    let Community { mo, olga, rooms, bot, .. } = &operator.community;
    let executable = Path::new(env!("CARGO_BIN_EXE_chancery"));
    operator.logs_in();
    olga.remove(&rooms.organisers, bot, "by mistake").await.expect("the invitation is taken back");
    let told = operator.does(&["check", "--online"], &[]);
    assert!(told.starts_with("status 1\n"), "{told}");
    assert_eq!(told.matches("  invited").count(), 4, "{told}");
    let closed = format!("MEND  {} (organisers) is closed to the bot: invite it there\n", rooms.organisers);
    assert!(told.contains(&closed), "{told}");

    olga.invite(&rooms.organisers, bot).await.expect("the bot is invited");
    let process = operator.community.start_bot(executable).expect("it starts");
    process.wait_ready().await.expect("it is ready");
    process.stop().await.expect("it stops");
    let told = operator.does(&["check", "--online"], &[]);
    assert!(told.starts_with("status 0\n"), "{told}");
    assert_eq!(told.matches("  joined").count(), 5, "{told}");
    let lift = format!("'{}/_synapse/admin/v1/users/{bot}/override_ratelimit'\n", operator.synapse.url());
    assert!(told.contains(&lift), "{lift} is not in {told}");

    let mentors = mo.client().get_room(&rooms.mentors).expect("mo made it");
    let open = json!({ "join_rule": "public" });
    mentors.send_state_event_raw("m.room.join_rules", "", open).await.expect("it is opened to all");
    olga.set_power(&rooms.announcements, bot, 0).await.expect("the bot may no longer speak");
    olga.set_power(&rooms.ambassadors, bot, -1).await.expect("the bot may no longer invite");
    let told = operator.does(&["check", "--online"], &[]);
    assert!(told.starts_with("status 1\n"), "{told}");
    for mend in [
        "(mentors) CAN BE JOINED BY ANYONE, and whoever joins is a mentor: let people in by invitation\n",
        "(announcements) does not let the bot speak: give it the power to send messages\n",
        "(ambassadors) does not let the bot invite new ambassadors: give it the power to invite\n",
        "(ambassadors) does not let the bot remove whose title was revoked: give it the power to kick\n",
    ] {
        assert!(told.contains(mend), "{mend} is not in {told}");
    }
}

/// Turns one bit in the first commit of the journal.
fn damage(data: &Path) {
    let mut entries = fs::read_dir(data.join("records/journal")).expect("a journal");
    let segment = entries.next().expect("a segment").expect("an entry").path();
    let mut bytes = fs::read(&segment).expect("a segment");
    bytes[45] ^= 1;
    fs::write(&segment, bytes).expect("it is damaged");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_finds_what_ails_the_bot() {
    let operator = Operator::new().await;
    let Community { alice, olga, rooms, bot, .. } = &operator.community;
    let doctor = || operator.does(&["doctor"], &[]);
    let stranger = doctor();
    assert!(
        stranger.starts_with("status 1\n") && stranger.contains("→ Log in with `chancery login`"),
        "{stranger}"
    );

    let process = operator.community.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery"))).expect("it starts");
    process.wait_ready().await.expect("it is ready");
    let running = doctor();
    assert!(running.starts_with("status 0\n") && !running.contains("ERROR"), "{running}");
    for line in [
        "the bot runs: process",
        "answers within",
        "is logged in with the device CHANCERY",
        "its keys are published and cross-signed",
        "there is a recovery key, and a backup of the keys of messages",
        "the recovery key lies in data/recovery-key",
    ] {
        assert!(running.contains(line), "{line} is not in {running}");
    }
    assert_eq!(running.matches("the bot is in it with").count(), 5, "{running}");
    let secrets = ["session.json", "recovery-key"]
        .map(|file| fs::read_to_string(operator.community.data().join(file)).expect("a secret"));
    let token: serde_json::Value = serde_json::from_str(&secrets[0]).expect("JSON");
    for secret in [token["access_token"].as_str().expect("a token"), secrets[1].trim()] {
        assert!(!running.contains(secret));
    }
    // Its look has not touched the device's keys.
    let direct = alice.create_dm(bot).await.expect("a direct room");
    alice.say(&direct, "!status").await.expect("a command");
    alice.hears(bot, "!apply").await.expect("an answer");
    assert!(alice.sees_cross_signed(bot).await.expect("an answer"));

    process.stop().await.expect("it stops");
    let stopped = doctor();
    assert!(stopped.starts_with("status 0\n") && stopped.contains("the bot does not run"), "{stopped}");
    olga.remove(&rooms.organisers, bot, "by mistake").await.expect("it is put out");
    olga.set_power(&rooms.announcements, bot, 0).await.expect("it may no longer speak");
    let kicked = doctor();
    assert!(kicked.starts_with("status 1\n"), "{kicked}");
    assert!(
        kicked.contains("(organisers) is closed to the bot\n") && kicked.contains("→ invite it there"),
        "{kicked}"
    );
    assert!(kicked.contains("(announcements) does not let the bot speak\n"), "{kicked}");

    // A device that was never shown to anybody, as one that was logged in anew after its deletion.
    let login = json!({
        "type": "m.login.password", "password": operator.community.bot_password,
        "identifier": { "type": "m.id.user", "user": bot },
    });
    let (_, hollow) =
        post(operator.synapse.url(), "/_matrix/client/v3/login", None, &login).expect("an answer");
    let mut session = token.clone();
    session["access_token"] = hollow["access_token"].clone();
    session["device_id"] = hollow["device_id"].clone();
    let file = operator.community.data().join("session.json");
    fs::write(&file, session.to_string()).expect("another session");
    let hollow = doctor();
    assert!(hollow.contains("others cannot find the device's keys"), "{hollow}");
    fs::write(&file, token.to_string()).expect("the first session");

    operator.ends_the_session();
    damage(&operator.community.data());
    let ended = doctor();
    assert!(ended.starts_with("status 1\n") && ended.contains("deleted the device CHANCERY"), "{ended}");
    assert!(ended.contains("is damaged at byte 24"), "{ended}");
}
