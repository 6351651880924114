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
    assert!(lost.starts_with("status 1\n") && lost.contains("no longer accepts this session"), "{lost}");
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
    let busy = operator.does(&["check", "--online"], &[]);
    assert!(busy.contains("Another process is using"), "{busy}");
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
    ] {
        assert!(told.contains(mend), "{mend} is not in {told}");
    }
}
