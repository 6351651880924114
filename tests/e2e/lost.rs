//! The bot's session ends from outside: nothing is lost, nothing is said twice, and one command mends it.

use std::fs;
use std::process::{Command, Output};

use homeserver::bot::Bot;
use homeserver::community::{Charter, Community};
use homeserver::http::post;
use homeserver::inbox::Wanted;
use homeserver::proxy::{Line, Proxy};
use homeserver::synapse::Synapse;
use serde_json::{Value, json};

use crate::interrupted::{begun, goes_on};
use crate::session::{run, said};
use crate::tour::ANSWERS;
use crate::{chancery, community, synapse, tour};

/// The session as it lies on disk.
fn session(community: &Community) -> Value {
    let text = fs::read_to_string(community.data().join("session.json")).expect("a session");
    serde_json::from_str(&text).expect("JSON")
}

fn device(community: &Community) -> String {
    session(community)["device_id"].as_str().expect("a device").to_owned()
}

/// Ends the bot's session as its user can do in any client; its device goes with it.
fn log_out(community: &Community, synapse: &Synapse, path: &str) {
    let session = session(community);
    let answer = post(synapse.url(), path, session["access_token"].as_str(), &json!({}));
    assert_eq!(answer.expect("an answer").0, 200);
}

/// What an operator does when the bot says so.
fn log_in(community: &Community, password: &str) -> Output {
    run(community, &["login"], Some(password))
}

async fn ends_with(bot: &Bot, way_out: &str) {
    assert_eq!(bot.ended().await.expect("an end").code(), Some(1));
    let told = bot.logs(way_out).await.expect("the way out is told");
    assert!(!told.contains("syt_"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_device_is_replaced_and_nothing_is_said_twice() {
    let proxy = Proxy::before(synapse().url()).await.expect("a proxy");
    let charter =
        Charter { programme: "openstack".to_owned(), suffix: Some("lost".to_owned()), ..Charter::default() };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    let config = fs::read_to_string(community.config()).expect("a configuration");
    fs::write(community.config(), config.replace(synapse().url(), proxy.url())).expect("it is written");
    tour::trust_the_bot(&community).await;
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let (alice, user) = (&community.alice, &community.bot);
    let direct = begun(&community).await;
    let asks = |number: usize| format!("Question {number} of 7");
    alice.say(&direct, ANSWERS[0]).await.expect("an answer");
    alice.expect(Wanted::by(user).in_room(&direct).saying(&asks(2))).await.expect("the second question");

    // The third question arrives; that it did, the bot never learns.
    proxy.is(Line::LastWords);
    alice.say(&direct, ANSWERS[1]).await.expect("an answer");
    alice.expect(Wanted::by(user).in_room(&direct).saying(&asks(3))).await.expect("the third question");
    bot.kill();
    alice.say(&direct, ANSWERS[2]).await.expect("an answer while the bot is away");
    let before = device(&community);
    log_out(&community, synapse(), "/_matrix/client/v3/logout");
    let unread = alice.say(&direct, "Are you there?").await.expect("a message for no device");

    proxy.is(Line::Good);
    bot.restart().expect("a bot");
    ends_with(&bot, "un `chancery login`, with the recovery key at hand").await;
    assert_eq!(device(&community), before, "a device that somebody has deleted is not replaced unasked");

    let login = log_in(&community, &community.bot_password);
    assert!(login.status.success(), "{}", said(&login));
    assert!(said(&login).contains("The homeserver has deleted the device"), "{}", said(&login));
    assert!(said(&login).contains("The recovery key that you have stays valid."), "{}", said(&login));
    assert_ne!(device(&community), before);
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");

    let next = asks(4);
    let next = Wanted::by(user).in_room(&direct).saying(&next);
    alice.expect(next).await.expect("the answer was read by the new device, with a key from the backup");
    assert!(alice.sees_cross_signed(user).await.expect("an answer"));
    goes_on(&community, &direct, 4).await;
    // In a room where nothing happened meanwhile, of which the homeserver tells a new device nothing by itself.
    let review = Wanted::by(user).in_room(&community.rooms.organisers).saying("Ticket #1");
    community.olga.expect(review).await.expect("the organisers are shown the application");
    // What was encrypted for no device of the bot nobody can read; its author is told.
    let told = Wanted::by(user).in_room(&direct).replying_to(&unread);
    alice.expect(told).await.expect("a word about what could not be read");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_ends_the_session_is_told_with_the_way_back() {
    let (community, mut bot) = community("ended", "openstack").await;
    let (alice, user) = (&community.alice, &community.bot);
    let direct = begun(&community).await;
    for (path, number) in [("/_matrix/client/v3/logout", 2), ("/_matrix/client/v3/logout/all", 3)] {
        log_out(&community, synapse(), path);
        alice.say(&direct, "!status").await.expect("a word for no device");
        ends_with(&bot, "un `chancery login`, with the recovery key at hand").await;
        let login = log_in(&community, &community.bot_password);
        assert!(login.status.success(), "{path}: {}", said(&login));
        bot.restart().expect("a bot");
        bot.wait_ready().await.expect("a bot that is ready");
        alice.say(&direct, ANSWERS[number - 2]).await.expect("an answer");
        let next = format!("Question {number} of 7");
        alice.expect(Wanted::by(user).in_room(&direct).saying(&next)).await.expect("the next question");
    }

    let auth = json!({
        "type": "m.login.password",
        "identifier": { "type": "m.id.user", "user": user },
        "password": community.bot_password,
    });
    let token = session(&community)["access_token"].as_str().expect("a token").to_owned();
    // Whoever changes a password stays logged in: done with a session of its own, as a person does it.
    let elsewhere = json!({
        "type": "m.login.password", "identifier": auth["identifier"], "password": community.bot_password,
    });
    let (_, elsewhere) =
        post(synapse().url(), "/_matrix/client/v3/login", None, &elsewhere).expect("an answer");
    let elsewhere = elsewhere["access_token"].as_str().expect("a token");
    assert_ne!(elsewhere, token);
    let change = json!({ "auth": auth, "new_password": "another password", "logout_devices": true });
    let changed = post(synapse().url(), "/_matrix/client/v3/account/password", Some(elsewhere), &change);
    assert_eq!(changed.expect("an answer").0, 200);
    ends_with(&bot, "un `chancery login`, with the recovery key at hand").await;
    let wrong = log_in(&community, &community.bot_password);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(
        said(&wrong).contains("Correct the user below [homeserver], or the password."),
        "{}",
        said(&wrong)
    );
    let login = log_in(&community, "another password");
    assert!(login.status.success(), "{}", said(&login));
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");

    let auth = json!({
        "type": "m.login.password", "identifier": auth["identifier"], "password": "another password",
    });
    let end = post(
        synapse().url(),
        "/_matrix/client/v3/account/deactivate",
        session(&community)["access_token"].as_str(),
        &json!({ "auth": auth }),
    );
    assert_eq!(end.expect("an answer").0, 200);
    ends_with(&bot, "un `chancery login`").await;
    let closed = log_in(&community, "another password");
    assert_eq!(closed.status.code(), Some(1), "{}", said(&closed));
    assert!(said(&closed).contains("refused the login"), "{}", said(&closed));
}

/// The homeserver's own word for a session whose time is up, without waiting for it.
fn expire(synapse: &Synapse, community: &Community) {
    const EXPIRE: &str = "
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute('UPDATE access_tokens SET valid_until_ms = 1 WHERE user_id = ?', (sys.argv[2],))
database.commit()
";
    synapse.stop();
    let database = synapse.data().join("homeserver.db");
    let mut python = Command::new(synapse.python());
    let done = python.args(["-c", EXPIRE]).arg(database).arg(community.bot.as_str()).status();
    assert!(done.expect("it runs").success());
    synapse.start_again().expect("a homeserver");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_is_renewed_with_the_same_device() {
    let synapse = Synapse::start().expect("a homeserver of its own, for it is stopped");
    let charter = Charter { programme: "openstack".to_owned(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let (alice, user) = (&community.alice, &community.bot);
    let direct = begun(&community).await;
    let first = session(&community);

    // With the password at hand it goes on by itself.
    expire(&synapse, &community);
    alice.say(&direct, ANSWERS[0]).await.expect("an answer");
    alice.expect(Wanted::by(user).in_room(&direct).saying("Question 2 of 7")).await.expect("it goes on");
    let second = session(&community);
    assert_eq!(second["device_id"], first["device_id"]);
    assert_ne!(second["access_token"], first["access_token"]);

    // Without, it says what to do, running or at the start.
    bot.stop().await.expect("an end");
    let config = community.config().display().to_string();
    let without = Bot::start_with(
        chancery(),
        &["run", "--config", &config],
        &[("CHANCERY_PASSWORD", "")],
        &community.config().with_extension("without.log"),
    );
    let mut bot = without.expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    expire(&synapse, &community);
    alice.say(&direct, ANSWERS[1]).await.expect("an answer");
    ends_with(&bot, "un `chancery login`, which keeps its device").await;
    bot.restart().expect("a bot");
    ends_with(&bot, "un `chancery login`, which keeps its device").await;
    let login = log_in(&community, &community.bot_password);
    assert!(login.status.success(), "{}", said(&login));
    assert_eq!(session(&community)["device_id"], first["device_id"]);
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    alice.expect(Wanted::by(user).in_room(&direct).saying("Question 3 of 7")).await.expect("it goes on");
    assert!(alice.sees_cross_signed(user).await.expect("an answer"));
    goes_on(&community, &direct, 3).await;
}
