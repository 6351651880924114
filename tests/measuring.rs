//! The bot against the homeserver that it is measured with: what is measured there is what it does everywhere.
#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

use std::path::Path;
use std::time::Duration;

use homeserver::bot::Bot;
use homeserver::measuring::Homeserver;
use homeserver::measuring::ground::{Ground, Size, person};
use homeserver::measuring::tally::{Kind, Refusal};

/// Far longer than anything takes here.
const SOON: Duration = Duration::from_mins(1);

const NOTHING_YET: &str = "I have no application of yours. `!apply` begins one.";

/// A homeserver, the rooms on it, and the bot that serves them.
struct Stage {
    homeserver: Homeserver,
    ground: Ground,
    bot: Bot,
}

impl Stage {
    async fn new(direct: usize) -> Self {
        let homeserver = Homeserver::start().await.expect("a homeserver");
        let size = Size { direct, community: 1, members: 3 };
        let ground = Ground::found(&homeserver, size, &std::env::temp_dir()).expect("rooms");
        let bot = ground.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery"))).expect("a bot");
        bot.wait_ready().await.expect("the bot");
        Self { homeserver, ground, bot }
    }

    /// A direct chat that somebody asks the bot into.
    async fn direct_chat(&self, who: &str) -> String {
        let room = self.homeserver.invites(who);
        assert!(self.homeserver.comes(&room, SOON).await, "{:?}", self.homeserver.unknown());
        room
    }

    /// What the bot has said there.
    fn said_in(&self, room: &str) -> Vec<String> {
        let sends = self.homeserver.sends().into_iter();
        sends.filter(|sent| sent.room == room && !sent.repeated).map(|sent| sent.body).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_is_answered_where_it_was_asked() {
    let stage = Stage::new(0).await;
    let Stage { homeserver, ground, bot } = &stage;
    let alice = person(7);
    let direct = stage.direct_chat(&alice).await;
    let asked = homeserver.says(&direct, &alice, "!status");
    assert!(homeserver.hears(1, SOON).await);
    assert_eq!(stage.said_in(&direct), [NOTHING_YET]);
    let community = &ground.community[0];
    homeserver.says(community, &person(0), "!mentors");
    assert!(homeserver.hears(2, SOON).await);
    assert_eq!(stage.said_in(community).len(), 1);
    let sends = homeserver.sends();
    assert_eq!(sends[0].answers.as_deref(), Some(asked.as_str()));
    assert_eq!(homeserver.delays().len(), 2);
    bot.stop().await.expect("an orderly end");
    assert_eq!(homeserver.unknown(), [] as [&str; 0], "all that the bot asks is answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_said_again_and_heard_once() {
    let stage = Stage::new(0).await;
    let homeserver = &stage.homeserver;
    let direct = stage.direct_chat(&person(1)).await;
    homeserver.refuse(Kind::Send, 1, Refusal::unavailable());
    homeserver.says(&direct, &person(1), "!status");
    assert!(homeserver.hears(1, SOON).await);
    assert_eq!(homeserver.counts()[&Kind::Send], 2, "the first did not arrive");
    homeserver.refuse(Kind::Send, 1, Refusal::lost_answer());
    homeserver.says(&direct, &person(1), "!status");
    assert!(homeserver.hears(2, SOON).await);
    homeserver.says(&direct, &person(1), "!status");
    assert!(homeserver.hears(3, SOON).await);
    assert_eq!(stage.said_in(&direct), [NOTHING_YET; 3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_is_held_back_holds_back_nothing_else() {
    let stage = Stage::new(0).await;
    let homeserver = &stage.homeserver;
    let direct = stage.direct_chat(&person(2)).await;
    homeserver.hold(Kind::Send);
    homeserver.says(&direct, &person(2), "!status");
    assert!(homeserver.asked(Kind::Send, 1, SOON).await);
    homeserver.hold(Kind::Sync);
    homeserver.let_go(Kind::Send);
    assert!(homeserver.hears(1, SOON).await, "what was decided is said");
    homeserver.says(&direct, &person(2), "!status");
    homeserver.let_go(Kind::Sync);
    assert!(homeserver.hears(2, SOON).await);
    assert_eq!(stage.said_in(&direct), [NOTHING_YET; 2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_while_it_was_away_is_read_back_page_by_page() {
    let mut stage = Stage::new(0).await;
    let direct = stage.direct_chat(&person(0)).await;
    stage.homeserver.says(&direct, &person(0), "!status");
    assert!(stage.homeserver.hears(1, SOON).await);
    stage.bot.stop().await.expect("an orderly end");
    let community = &stage.ground.community[0];
    let mut said = vec![(community.as_str(), "@person-1:localhost", "!mentors")];
    said.extend([(community.as_str(), "@person-2:localhost", "Good morning!"); 300]);
    said.push((direct.as_str(), "@person-0:localhost", "!status"));
    stage.homeserver.say(&said);
    stage.homeserver.forget_counts();
    stage.bot.restart().expect("the bot");
    assert!(stage.homeserver.hears(2, SOON).await);
    assert!(stage.homeserver.counts()[&Kind::Messages] >= 3, "{:?}", stage.homeserver.counts());
    assert_eq!((stage.said_in(community).len(), stage.said_in(&direct).len()), (1, 1));
}
