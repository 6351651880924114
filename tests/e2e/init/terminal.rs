//! A session at a terminal, with the mistakes that people make.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use super::Operator;
use crate::session::said;
use crate::{chancery, synapse};

impl Operator {
    /// Runs `chancery init` in a terminal and answers each question, as it comes, with what stands beside it.
    fn types(&self, answers: &[(&str, Option<&str>)]) -> (Option<i32>, String) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/init/terminal.py");
        let mut command = Command::new(synapse().python());
        command.arg(script).arg(chancery()).arg("init").arg("--config").arg(self.config());
        for name in ["CHANCERY_PASSWORD", "CHANCERY_RECOVERY_KEY", "RUST_LOG"] {
            command.env_remove(name);
        }
        let mut terminal = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a terminal");
        let mut input = terminal.stdin.take().expect("its input");
        input.write_all(json!(answers).to_string().as_bytes()).expect("the answers");
        drop(input);
        let output = terminal.wait_with_output().expect("it ends");
        (output.status.code(), said(&output))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_bad_answer_is_refused_and_asked_again() {
    let operator = Operator::new("init-typed").await;
    let (bot, olga, url) = (operator.bot.as_str(), operator.olga.id().as_str(), synapse().url());
    let (inside, outside) = (operator.path("etc/data/key"), operator.path("key"));
    let answers = [
        ("Homeserver: ", Some("http://127.0.0.1:1")),
        ("cannot be reached", None),
        ("Homeserver: ", Some(url)),
        ("Matrix ID, as @chancery:example.org: ", Some("chancery")),
        ("is no Matrix ID", None),
        ("Matrix ID, as @chancery:example.org: ", Some("@nobody-typed:localhost")),
        ("not shown (Enter alone: another account): ", Some("swordfish")),
        ("refused the login", None),
        ("not shown (Enter alone: another account): ", Some("")),
        ("Matrix ID, as @chancery:example.org: ", Some(bot)),
        ("not shown (Enter alone: another account): ", Some(&operator.password)),
        ("File for the recovery key: ", Some(inside.to_str().expect("a path"))),
        ("lies in the data directory", None),
        ("File for the recovery key: ", Some(outside.to_str().expect("a path"))),
        ("Programme: ", Some("openstak")),
        ("did you mean", None),
        ("Programme: ", Some("openstack")),
        ("Languages, the usual one first [en]: ", Some("xx")),
        ("there is no language", None),
        ("Languages, the usual one first [en]: ", Some("")),
        ("Community rooms (or new): ", Some("community")),
        ("is no room", None),
        ("Community rooms (or new): ", Some("new")),
        ("Organisers' room (or new): ", Some("new")),
        ("Mentors' room (or new): ", Some("new")),
        ("Room for announcements (or new): ", Some("new")),
        ("Ambassadors' room (or new): ", Some("new")),
        ("May anybody join it and read [yes]: ", Some("perhaps")),
        ("say yes or no", None),
        ("May anybody join it and read [yes]: ", Some("no")),
        ("Matrix IDs, as @olga:example.org: ", Some("olga")),
        ("is no Matrix ID", None),
        ("Matrix IDs, as @olga:example.org: ", Some(olga)),
        ("Shall I [yes]: ", Some("")),
    ];
    let (status, shown) = operator.types(&answers);
    assert_eq!(status, Some(0), "{shown}");
    assert!(shown.contains("All is ready.") && !shown.contains("swordfish"), "{shown}");
    assert!(!shown.contains(&operator.password), "{shown}");
    assert!(fs::read_to_string(outside).expect("a key").trim().len() > 40);
    let (_, announcements) =
        operator.rooms().into_iter().find(|(key, _)| key == "announcements").expect("it was made");
    assert_eq!(operator.state(&announcements, "m.room.join_rules")["join_rule"], "invite");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stops_in_the_middle_goes_on_there() {
    let operator = Operator::new("init-stopped").await;
    let begin = [
        ("Homeserver: ", Some(synapse().url())),
        ("Matrix ID, as @chancery:example.org: ", Some(operator.bot.as_str())),
        ("not shown (Enter alone: another account): ", Some(&operator.password)),
        ("File for the recovery key: ", Some("")),
        ("Have you kept it? Then it is removed from there [no]: ", Some("yes")),
        // The sign for the end of all input.
        ("Programme: ", Some("\u{4}")),
    ];
    let (status, shown) = operator.types(&begin);
    assert_eq!(status, Some(1), "{shown}");
    assert!(shown.contains("Recovery key: ") && shown.contains("what was done is found again"), "{shown}");
    assert!(!operator.config().exists() && !operator.path("etc/data/recovery-key").exists());

    let again = [
        ("Homeserver: ", Some(synapse().url())),
        ("Matrix ID, as @chancery:example.org: ", Some(operator.bot.as_str())),
        ("is logged in already", None),
        ("Programme: ", Some("\u{4}")),
    ];
    let (status, shown) = operator.types(&again);
    assert_eq!(status, Some(1), "{shown}");
    assert!(!shown.contains("ecovery key"), "it was handed over: {shown}");
}
