//! The operator changes the configuration while the bot runs, breaks it, and mends it: nothing is lost, nothing is said
//! twice.

use std::fs;
use std::path::PathBuf;

use homeserver::inbox::Wanted;
use tempfile::TempDir;

use crate::community;

/// A programme's file that can be edited.
struct Programme {
    _folder: TempDir,
    file: PathBuf,
}

const OPENSTACK: &str = include_str!("../../config/programmes/openstack.toml");

impl Programme {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("ours.toml");
        fs::write(&file, OPENSTACK).expect("a programme");
        Self { _folder: folder, file }
    }

    fn name(&self) -> String {
        self.file.display().to_string()
    }

    fn says(&self, offer_expires: &str) {
        let usual = "offer-expires = \"7 days\"";
        assert!(OPENSTACK.contains(usual), "the programme says {usual}");
        let text = OPENSTACK.replace(usual, &format!("offer-expires = {offer_expires}"));
        fs::write(&self.file, text).expect("a programme");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_programme_is_taken_over_and_a_broken_one_is_not() {
    let programme = Programme::new();
    let (community, bot) = community("reread", &programme.name()).await;
    let (olga, room) = (&community.olga, &community.rooms.organisers);
    let hears = |what: &'static str| olga.expect(Wanted::by(&community.bot).in_room(room).saying(what));

    programme.says("\"10 days\"");
    bot.signal("HUP").expect("a signal");
    let told = hears("One thing has changed").await.expect("the organisers hear what changed");
    assert!(told.body.contains("mentoring.offer-expires"), "{}", told.body);

    programme.says("\"soon\"");
    bot.signal("HUP").expect("a signal");
    hears("go on by what held before").await.expect("the organisers hear what is wrong");
    bot.logs("is no length of time").await.expect("it is logged");

    olga.say(room, "!reload").await.expect("a command");
    let told = hears("go on by what held before").await.expect("who asked is answered");
    assert!(told.body.contains("ours.toml:"), "file and line: {}", told.body);

    programme.says("\"12 days\"");
    olga.say(room, "!reload").await.expect("a command");
    let told = hears("One thing has changed").await.expect("what changed");
    assert!(told.body.contains("12 days"), "{}", told.body);
    assert!(bot.stop().await.expect("an end").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn in_safe_mode_the_organisers_are_told_and_what_is_said_is_answered_after_the_mend() {
    let programme = Programme::new();
    let (community, mut bot) = community("safe", &programme.name()).await;
    let (olga, alice, room) = (&community.olga, &community.alice, &community.rooms.organisers);
    let hears = |what: &'static str| olga.expect(Wanted::by(&community.bot).in_room(room).saying(what));
    let direct = alice.create_dm(&community.bot).await.expect("a direct room");
    alice.say(&direct, "!apply").await.expect("a command");
    let question = |n: &'static str| alice.expect(Wanted::by(&community.bot).in_room(&direct).saying(n));
    question("Question 1 of 7").await.expect("the first question");
    assert!(bot.stop().await.expect("an end").success());

    programme.says("\"soon\"");
    bot.restart().expect("a bot");
    bot.logs("safe mode").await.expect("it starts all the same");
    let told = hears("I am in safe mode").await.expect("the organisers are told");
    assert!(told.body.contains("ours.toml:"), "file and line: {}", told.body);
    alice
        .say(&direct, "Because I run the meetups in Oslo, and would like more people to come.")
        .await
        .expect("an answer");
    olga.say(room, "!status").await.expect("a command");
    hears("I am in safe mode").await.expect("an answer");
    // Killed and started anew, it says nothing of that again.
    bot.kill();
    bot.restart().expect("a bot");
    bot.logs("safe mode").await.expect("it starts all the same");
    olga.say(room, "!help").await.expect("a command");
    hears("In this room I answer").await.expect("an answer");

    programme.says("\"7 days\"");
    bot.signal("HUP").expect("a signal");
    hears("All is right again").await.expect("the organisers are told");
    bot.wait_ready().await.expect("it goes on in the same process");
    question("Question 2 of 7").await.expect("what was said meanwhile is answered");
    let messages = olga.inbox().heard();
    let times = |what: &str| messages.iter().filter(|message| message.body.contains(what)).count();
    assert_eq!(times("This must be mended by whoever runs me"), 2, "once when it starts, and once as asked");
    assert!(bot.stop().await.expect("an end").success());
}
