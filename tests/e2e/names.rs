//! By which names people are in the community's rooms: told when they change, and once of everybody, however many they
//! are, while everything else goes on.

use std::collections::BTreeMap;
use std::time::Duration;

use chancery::chat::matrix::MatrixChat;
use chancery::chat::matrix::places::RoomPlan;
use chancery::chat::matrix::survey::AT_ONCE;
use chancery::chat::{Batch, Chat};
use chancery::clock::{Clock, SystemClock};
use chancery::domain::event::{Cited, Said, What};
use chancery_matrix_client::login::{Login, login};
use chancery_matrix_client::session::{Account, restore};
use homeserver::community::{Charter, Community};
use homeserver::person::{Person, register_account};
use homeserver::proxy::{Line, Proxy, one_of_the_crowd};
use homeserver::room::RoomPlan as Plan;
use ruma::{OwnedRoomId, OwnedUserId};
use tokio::time::timeout;

use crate::rooms::hears;
use crate::{chancery, synapse, tour};

/// How many more people the community's room is said to have.
const CROWD: usize = 10_000;

/// Longer than any of this takes.
const PATIENCE: Duration = Duration::from_mins(4);

/// The bot's ears, without the bot, in a community of one room.
struct Ears {
    chat: MatrixChat,
    since: Option<String>,
    community: OwnedRoomId,
    ada: Person,
    me: OwnedUserId,
    /// By which name everybody is in the room, as far as it was told.
    names: BTreeMap<OwnedUserId, Option<String>>,
    _directory: tempfile::TempDir,
}

impl Ears {
    async fn of(name: &str, encrypted: bool, homeserver: &str) -> Self {
        let ada = Person::register(synapse(), &format!("ada-{name}"), "ada-password").await.expect("ada");
        let ears = format!("ears-{name}");
        let me = register_account(synapse(), &ears, "ears-password").await.expect("an account");
        let directory = tempfile::tempdir().expect("a directory");
        let account = Account {
            homeserver: homeserver.to_owned(),
            user: me.clone(),
            directory: directory.path().join("bot"),
        };
        let credentials = Login {
            password: "ears-password".to_owned(),
            device_name: "ears".to_owned(),
            recovery_key: None,
        };
        login(&account, &credentials).await.expect("a session");
        let plan = Plan::public("Community", format!("names-{name}")).encrypted(encrypted).invite(me.clone());
        let community = ada.create_room(plan).await.expect("a room");
        let plan = RoomPlan {
            community: vec![community.clone().into()],
            named: BTreeMap::new(),
            moderator_power: 50,
        };
        let chat = MatrixChat::new(restore(&account).await.expect("a client"), plan);
        let names = BTreeMap::new();
        Self { chat, since: None, community, ada, me, names, _directory: directory }
    }

    /// What happens next; names are noted.
    async fn listen(&mut self) -> Batch {
        let now = || SystemClock.now();
        // Asked to be brief, so that a test need not wait for nothing to happen.
        let due = Some(now());
        let listening = self.chat.listen(self.since.as_deref(), &[], due, &now);
        let batch = timeout(PATIENCE, listening).await.expect("something in time").expect("a batch");
        self.since.clone_from(&batch.since);
        for event in &batch.events {
            if let What::Named { who, room, name } = &event.what {
                assert_eq!(*room, self.community);
                self.names.insert(who.clone(), name.clone());
            }
        }
        batch
    }

    /// Listens until this is so.
    async fn until(&mut self, what: &str, mut so: impl FnMut(&Self, &Batch) -> bool) -> Batch {
        for _ in 0..200 {
            let batch = self.listen().await;
            if so(self, &batch) {
                return batch;
            }
        }
        panic!("waited in vain for {what}; names: {:?}", self.names.len())
    }

    /// Listens until this is said.
    async fn hears(&mut self, words: &str) -> Said {
        let heard = self.until(words, |_, batch| said(batch, words).is_some()).await;
        said(&heard, words).expect("what was waited for").clone()
    }

    fn name(&self, who: &Person) -> Option<&str> {
        self.names.get(who.id()).and_then(|name| name.as_deref())
    }
}

fn said<'a>(batch: &'a Batch, words: &str) -> Option<&'a Said> {
    batch.events.iter().find_map(|event| match &event.what {
        What::Said(said) if said.words == words => Some(said),
        _ => None,
    })
}

fn names_in(batch: &Batch) -> usize {
    batch.events.iter().filter(|event| matches!(event.what, What::Named { .. })).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_told_at_the_start_at_joining_at_change_and_at_leaving() {
    let mut ears = Ears::of("told", false, synapse().url()).await;
    let bea = Person::register(synapse(), "bea-told", "bea-password").await.expect("bea");
    ears.ada.call_oneself("Ada the First").await.expect("a name");
    ears.until("ada's name", |ears, _| ears.name(&ears.ada) == Some("Ada the First")).await;
    bea.join((*ears.community).into()).await.expect("an open room");
    ears.until("bea's arrival", |ears, _| ears.name(&bea) == Some("bea-told")).await;
    bea.call_oneself("OpenStack Ambassador").await.expect("a name");
    ears.until("her other name", |ears, _| ears.name(&bea) == Some("OpenStack Ambassador")).await;
    bea.leave(&ears.community).await.expect("a way out");
    ears.until("her leaving", |ears, _| ears.names[bea.id()].is_none()).await;
    assert!(!ears.names.contains_key(&ears.me), "it does not watch itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_ten_thousand_names_are_looked_through_everything_else_is_heard() {
    let proxy = Proxy::before(synapse().url()).await.expect("a proxy");
    let mut ears = Ears::of("crowd", false, proxy.url()).await;
    let bea = Person::register(synapse(), "bea-crowd", "bea-password").await.expect("bea");
    let cleo = Person::register(synapse(), "cleo-crowd", "cleo-password").await.expect("cleo");
    for person in [&bea, &cleo] {
        person.join((*ears.community).into()).await.expect("an open room");
    }
    // The homeserver is long in telling the names that it read, and tells everything else.
    proxy.is(Line::Waiting("/members"));
    ears.until("the question who is there", |_, _| proxy.held() > 0).await;
    let room = ears.community.clone();
    bea.say(&room, "!help").await.expect("a command");
    ears.hears("!help").await;
    bea.call_oneself("Bea of Today").await.expect("a name");
    cleo.leave(&room).await.expect("a way out");
    ears.until("bea's new name", |ears, _| ears.name(&bea) == Some("Bea of Today")).await;
    ears.until("cleo's leaving", |ears, _| ears.names.contains_key(cleo.id())).await;
    assert_eq!(ears.names.len(), 2, "nobody else is known by now");

    proxy.is(Line::Crowded(CROWD));
    let first = ears.until("a name of the crowd", |_, batch| names_in(batch) > 0).await;
    assert!(names_in(&first) <= AT_ONCE);
    bea.say(&room, "!mentors").await.expect("a command");
    let mut names_before_it = ears.names.len();
    let mut heard_it = false;
    let all = CROWD + 3;
    while ears.names.len() < all {
        let batch = ears.listen().await;
        assert!(names_in(&batch) <= AT_ONCE, "{} names at once", names_in(&batch));
        heard_it |= said(&batch, "!mentors").is_some();
        if !heard_it {
            names_before_it = ears.names.len();
        }
    }
    assert!(heard_it && names_before_it < CROWD / 2, "heard after {names_before_it} names");
    let last: OwnedUserId = one_of_the_crowd(CROWD - 1).try_into().expect("a person");
    assert_eq!(ears.names[&last].as_deref(), Some("Person 9999"));
    // What was heard meanwhile was newer than any list.
    assert_eq!(ears.name(&bea), Some("Bea of Today"));
    assert_eq!(ears.names[cleo.id()], None);
    assert!(!ears.names.contains_key(&ears.me), "it does not watch itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_that_answers_a_message_brings_it_along_and_nothing_else_does() {
    for encrypted in [false, true] {
        let name = if encrypted { "cited-secretly" } else { "cited" };
        let mut ears = Ears::of(name, encrypted, synapse().url()).await;
        let bea = Person::register(synapse(), &format!("bea-{name}"), "bea-password").await.expect("bea");
        bea.join((*ears.community).into()).await.expect("an open room");
        let room = ears.community.clone();
        ears.until("bea's arrival", |ears, _| ears.names.contains_key(bea.id())).await;
        bea.say(&room, "I am an ambassador").await.expect("a claim");
        let claim = ears.ada.hears(bea.id(), "I am an ambassador").await.expect("it is heard");
        for (words, is_command) in
            [("!flag claims it", true), ("！flag claims it", true), ("Are you?", false)]
        {
            ears.ada.reply(&claim, words).await.expect("an answer");
            let said = ears.hears(words).await;
            // Of what is no command it is known which message it answers, and nothing is asked for.
            let cited = Cited {
                event: claim.event_id.clone(),
                who: is_command.then(|| bea.id().to_owned()),
                words: is_command.then(|| "I am an ambassador".to_owned()),
            };
            assert_eq!(said.cited, Some(cited), "{words}");
        }
        bea.redact(&room, &claim.event_id).await.expect("it is taken back");
        ears.ada.reply(&claim, "!flag again").await.expect("an answer");
        let cited = ears.hears("!flag again").await.cited.expect("what it answers");
        assert_eq!(
            (cited.who.as_deref(), cited.words),
            (Some(bea.id()), None),
            "of whom it was is still known"
        );
        ears.ada.say(&room, "!flag without an answer").await.expect("a command");
        assert_eq!(ears.hears("!flag without an answer").await.cited, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_answers_before_and_while_ten_thousand_names_are_told() {
    let proxy = Proxy::before(synapse().url()).await.expect("a proxy");
    let charter = Charter {
        programme: "openstack".to_owned(),
        suffix: Some("unlisted".to_owned()),
        line: Some(proxy.url().to_owned()),
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let Community { alice, rooms, .. } = &community;
    let members = format!("{}/members", rooms.community.as_str().trim_start_matches('!'));
    proxy.is(Line::Waiting(members.leak()));
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    alice.say(&rooms.community, "!roster").await.expect("a command");
    hears(alice, &community, &rooms.community, "ambassadors").await;
    proxy.is(Line::Crowded(CROWD));
    alice.say(&rooms.community, "!mentors").await.expect("a command");
    hears(alice, &community, &rooms.community, "These are the mentors").await;
    bot.logs("looked through the names of everybody").await.expect("it comes to an end");
    alice.say(&rooms.community, "!roster").await.expect("a command");
    hears(alice, &community, &rooms.community, "ambassadors").await;
}
