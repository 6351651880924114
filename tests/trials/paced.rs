//! The organisers decide about many applicants in one go, and the homeserver limits the bot as Synapse does by default:
//! all letters arrive, in the order in which it was decided, and who asks something meanwhile does not wait for them.

use std::time::Duration;

use chancery::clock::Stopwatch;
use futures_util::future::join_all;
use homeserver::community::{Charter, Community};
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};
use homeserver::synapse::{RateLimits, Settings, Synapse};

use crate::measure::{often, tell};
use crate::{chancery, tour};

/// As many as one organiser can decide about in a minute: each letter is shown before it goes out.
const LETTERS: usize = often(14, 6);

/// How many apply at the same time: a small machine has no more clients in it.
const AT_ONCE: usize = 3;

/// How long a letter is awaited: each costs three messages, and a message five seconds.
const PATIENCE: Duration = Duration::from_secs(120 + 20 * LETTERS as u64);

/// Somebody who has applied.
async fn applicant(synapse: &Synapse, community: &Community, number: usize) -> Person {
    let name = format!("applicant-{number}");
    let person = Box::pin(Person::register(synapse, &name, &name)).await.expect("an account");
    synapse.lift_limits([person.id()]).expect("no limits for them");
    let bot = &community.bot;
    person.accept_invites(Accept::Only(bot.clone())).await;
    let direct = person.create_dm(bot).await.expect("a direct room");
    let joined = Wanted::any_by(bot).in_room(&direct).member(bot, "join").within(PATIENCE);
    person.expect(joined).await.expect("the bot");
    person.say(&direct, "!apply").await.expect("a command");
    let question = Wanted::by(bot).in_room(&direct).saying("Question 1 of 7").within(PATIENCE);
    person.expect(question).await.expect("a question");
    tour::answer(&person, bot, &direct, 1).await.expect("the other questions");
    person.say(&direct, "!submit").await.expect("a command");
    let receipt = Wanted::by(bot).in_room(&direct).saying("Your application is ticket").within(PATIENCE);
    person.expect(receipt).await.expect("a receipt");
    person
}

/// The number of the ticket that a letter is about.
fn ticket(letter: &Heard) -> usize {
    let digits = letter.body.split('#').nth(1).unwrap_or_default().split(|c: char| !c.is_ascii_digit());
    digits.into_iter().next().and_then(|digits| digits.parse().ok()).expect("a ticket")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tranche_of_letters_goes_out_in_order_and_answers_go_before() {
    let settings = Settings { rate_limits: RateLimits::Usual, ..Settings::default() };
    let synapse = Synapse::start_with(settings).expect("a homeserver");
    let charter = Charter { programme: "openstack".to_owned(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let Community { alice, olga, bot: account, rooms, .. } = &community;
    synapse.lift_limits([&**account, alice.id(), olga.id()]).expect("no limits while all this is made");
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let direct = alice.create_dm(account).await.expect("a direct room");
    alice.say(&direct, "!status").await.expect("a command");
    alice.expect(Wanted::by(account).in_room(&direct).within(PATIENCE)).await.expect("an answer");
    let mut applicants = Vec::new();
    for begin in (1..=LETTERS).step_by(AT_ONCE) {
        let group = begin..=LETTERS.min(begin + AT_ONCE - 1);
        applicants.extend(join_all(group.map(|number| applicant(&synapse, &community, number))).await);
    }

    synapse.limit_again([&**account]).expect("the usual limits for the bot");
    let begun = Stopwatch::start();
    for number in 1..=LETTERS {
        let rejection = format!("!reject {number} There were too many of you this time.");
        olga.say(&rooms.organisers, &rejection).await.expect("a command");
        olga.say(&rooms.organisers, &format!("!confirm {number}")).await.expect("her word");
    }
    bot.logs("the homeserver slows us down").await.expect("a limit");
    let asked = Stopwatch::start();
    alice.say(&direct, "!status").await.expect("a command");
    let answer =
        alice.expect(Wanted::by(account).in_room(&direct).within(PATIENCE)).await.expect("an answer");
    let waited = asked.elapsed();

    let letters = applicants.iter().map(async |person| {
        let letter = Wanted::by(account).saying("too many of you").within(PATIENCE);
        person.expect(letter).await.expect("a letter")
    });
    let mut letters = join_all(letters).await;
    let took = begun.elapsed();
    letters.sort_by_key(|letter| letter.at);
    let order: Vec<usize> = letters.iter().map(ticket).collect();
    assert_eq!(order, (1..=LETTERS).collect::<Vec<_>>(), "complete, and in the order of decision");
    let last = letters.last().expect("a letter").at;
    assert!(answer.at < last, "an answer goes before letters");
    let refused = bot.log().iter().filter(|line| line.contains("the homeserver slows us down")).count();
    tell(
        "paced",
        &format!("{LETTERS} letters, shown before and confirmed after, took, in s"),
        took.as_secs(),
    );
    tell("paced", "an answer meanwhile took, in s", format!("{:.1}", waited.as_secs_f64()));
    tell("paced", "requests refused for being too many", refused);
    // One in vain for one that is granted (a preview, its two buttons, a line to the organisers, a letter), and those that
    // were in flight together at first.
    assert!(refused <= 5 * LETTERS + 8, "{refused} requests in vain");
}
