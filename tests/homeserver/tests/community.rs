//! A whole community is founded, several fit on one homeserver, and what they say is printed once.
#![cfg(feature = "person")]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]

use std::fs;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use homeserver::community::{Charter, Community};
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};
use homeserver::synapse::Synapse;
use homeserver::transcript::Transcript;

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_is_founded_and_heard() {
    let synapse = Synapse::start().unwrap();
    let page = Page::default();
    let transcript = Transcript::to(Box::new(page.clone()), false);
    let charter =
        Charter { programme: "openstack".into(), transcript: Some(transcript), ..Charter::default() };
    let it = Community::found(&synapse, charter).await.unwrap();
    let config = fs::read_to_string(it.config()).unwrap();
    for line in [
        format!("url = \"{}\"", synapse.url()),
        "user = \"@chancery:localhost\"".into(),
        "file = 'openstack'".into(),
        "community = [\"#community:localhost\"]".into(),
        format!("mentors = \"{}\"", it.rooms.mentors),
    ] {
        assert!(config.lines().any(|it| it == line), "{line} is not in {config}");
    }

    // The bot, for once, is played by a person: the account works and is invited to all five rooms.
    let bot = Person::log_in(&synapse, "chancery", &it.bot_password).await.unwrap();
    bot.accept_invites(Accept::Everybodys).await;
    for room in [&it.rooms.community, &it.rooms.mentors, &it.rooms.organisers] {
        let joined = Wanted::by(&it.bot).in_room(room).member(&it.bot, "join");
        bot.expect(joined).await.unwrap();
    }
    let announcements = Wanted::by(&it.bot).in_room(&it.rooms.announcements).member(&it.bot, "join");
    it.alice.expect(announcements).await.unwrap();
    bot.say(&it.rooms.announcements, "Hear, hear").await.unwrap();
    it.alice.hears(&it.bot, "Hear, hear").await.unwrap();
    let error = it.alice.say(&it.rooms.announcements, "May I?").await.unwrap_err();
    assert!(error.to_string().contains("alice:localhost could not send m.room.message"), "{error}");

    let ambassadors = Wanted::by(&it.bot).in_room(&it.rooms.ambassadors).member(&it.bot, "join");
    it.olga.expect(ambassadors).await.unwrap();
    bot.invite(&it.rooms.ambassadors, it.alice.id()).await.unwrap();
    assert_eq!(it.alice.expect_invite(&it.bot).await.unwrap().name.as_deref(), Some("Ambassadors"));

    it.mo.say(&it.rooms.mentors, "For mentors only").await.unwrap();
    assert!(it.edda.hears(it.mo.id(), "For mentors only").await.unwrap().encrypted);
    bot.hears(it.mo.id(), "For mentors only").await.unwrap();

    let dm = bot.create_dm(it.alice.id()).await.unwrap();
    it.alice.accept_invites(Accept::Only(it.bot.clone())).await;
    bot.say(&dm, "Question 1 of 3").await.unwrap();
    it.alice.hears(&it.bot, "Question 1 of 3").await.unwrap();

    let printed = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    assert_eq!(printed.matches("Hear, hear").count(), 1, "{printed}");
    assert!(printed.contains("Mentors 🔒  mo\n    For mentors only\n"), "{printed}");
    assert!(printed.contains("alice ⇄ chancery 🔒  chancery\n    Question 1 of 3\n"), "{printed}");

    let charter = Charter { suffix: Some("two".into()), encrypted: true, ..Charter::default() };
    let two = Community::found(&synapse, charter).await.unwrap();
    assert_eq!(two.alice.id(), "@alice-two:localhost");
    two.max.say(&two.rooms.community, "Encrypted here").await.unwrap();
    assert!(two.alice.hears(two.max.id(), "Encrypted here").await.unwrap().encrypted);
}
