//! Answers that are refused, each with what is wrong, and nothing written.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use homeserver::room::RoomPlan;

use super::{Operator, ran};
use crate::synapse;

impl Operator {
    /// Runs a script that differs in these flags; what it says must have each of these words.
    #[track_caller]
    fn is_refused(&self, flags: &[&str], words: &[&str]) {
        let told = ran(&mut self.script(flags));
        assert!(!told.ok, "{flags:?}: {}", told.said);
        for word in words {
            assert!(told.said.contains(word), "{flags:?}: {word} is not in {}", told.said);
        }
        assert!(!self.config().exists(), "{flags:?}");
    }
}

/// Something that answers every request as a web site does that knows nothing of Matrix.
#[allow(clippy::disallowed_methods, reason = "it is part of the world around the bot")]
fn web_site() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for mut asked in listener.incoming().flatten() {
            let _ = asked.read(&mut [0; 4096]);
            let _ = asked.write_all(
                b"HTTP/1.1 404 Not Found\r\nContent-Length: 13\r\nConnection: close\r\n\r\n<html></html>",
            );
        }
    });
    format!("http://{address}")
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_login() {
    let operator = Operator::new("init-before").await;
    let nothing = ran(&mut operator.command(&["--homeserver", synapse().url()]));
    assert!(!nothing.ok, "{}", nothing.said);
    for flag in
        ["--account", "--password-file", "--recovery-key-file", "--programme", "--community", "--mentors"]
    {
        assert!(nothing.said.contains(flag), "{flag} is not in {}", nothing.said);
    }
    let homeserver = |url: &str, why: &str| {
        let flags = ["--homeserver", url, "--account", operator.bot.as_str(), "--programme", "openstack"];
        let mut command = operator.command(&flags);
        command.args(["--make-rooms", "--show-recovery-key", "--organiser", operator.olga.id().as_str()]);
        let told = ran(command.env("CHANCERY_PASSWORD", "swordfish"));
        assert!(!told.ok && told.said.contains("--homeserver: ") && told.said.contains(why), "{}", told.said);
    };
    homeserver("http://127.0.0.1:1", "cannot be reached");
    homeserver("nowhere.invalid", "nowhere.invalid");
    homeserver(&web_site(), "does not speak Matrix");

    let mut wrong = operator.script(&["--make-rooms"]);
    let wrong = ran(wrong.env("CHANCERY_PASSWORD", "swordfish"));
    assert!(!wrong.ok && wrong.said.contains("refused the login"), "{}", wrong.said);
    assert!(wrong.said.contains("--account, or the password"), "{}", wrong.said);
    assert!(!wrong.said.contains("swordfish"), "{}", wrong.said);
    assert!(!operator.path("etc/data/device.json").exists(), "another account can be tried");

    let open = operator.path("open");
    fs::write(&open, "swordfish").expect("a file that others can read");
    let mut readable = operator.script(&["--make-rooms", "--password-file"]);
    let readable = ran(readable.arg(&open).env_remove("CHANCERY_PASSWORD"));
    assert!(!readable.ok && readable.said.contains("chmod 600"), "{}", readable.said);

    assert!(!operator.config().exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_and_people_that_will_not_do() {
    let operator = Operator::new("init-rooms").await;
    let olga = &operator.olga;
    let community = olga.create_room(RoomPlan::public("Community", "init-community")).await.expect("a room");
    let square = olga.create_room(RoomPlan::public("Square", "init-square")).await.expect("a room");
    let closed = olga.create_room(RoomPlan::private("Closed")).await.expect("a room");
    let invited = olga.create_room(RoomPlan::private("Invited").encrypted(true).invite(&*operator.bot));
    let invited = invited.await.expect("a room");
    let alias = "#init-community:localhost";

    operator.is_refused(
        &["--make-rooms", "--organisers", "#init-square:localhost"],
        &["--organisers: ", "CAN BE JOINED BY ANYONE"],
    );
    let joined = operator.asks("joined_rooms").to_string();
    assert!(!joined.contains(square.as_str()), "it does not stay where it is not wanted: {joined}");
    operator.is_refused(
        &["--make-rooms", "--mentors", closed.as_str()],
        &["--mentors: ", "invite @init-rooms-bot:localhost there"],
    );
    operator.is_refused(
        &["--make-rooms", "--mentors", "#nowhere:localhost"],
        &["--mentors: #nowhere:localhost cannot be found"],
    );
    operator.is_refused(
        &["--make-rooms", "--ambassadors", "#ambassadors"],
        &["--ambassadors: #ambassadors lacks its server"],
    );
    operator.is_refused(
        &["--make-rooms", "--community", alias, "--announcements", community.as_str()],
        &["--announcements: ", "is the room for community already"],
    );
    operator.is_refused(
        &["--make-rooms", "--organiser", "@nobody-at-all:localhost"],
        &["--organiser: there seems to be no @nobody-at-all:localhost"],
    );
    operator.is_refused(&["--make-rooms", "--organiser", operator.bot.as_str()], &["is the bot itself"]);
    assert!(
        operator.asks("joined_rooms")["joined_rooms"].as_array().is_some_and(|rooms| rooms.len() == 1),
        "none was made"
    );

    // Rooms that there are stay as they are; only what is missing is made.
    let some = operator.inits(&["--make-rooms", "--community", alias, "--mentors", invited.as_str()]);
    assert!(some.ok, "{}", some.said);
    assert_eq!(some.said.matches("made \"").count(), 3, "{}", some.said);
    let text = fs::read_to_string(operator.config()).expect("a configuration");
    assert!(text.contains(&format!("community = [\"{alias}\"]")), "{text}");
    assert!(text.contains(&format!("mentors = \"{invited}\"")), "{text}");
}
