//! The homeserver goes away for a while, and the line to it drops, delays and repeats what passes: the interviews are
//! those of an undisturbed run.

use std::pin::pin;
use std::sync::atomic::Ordering;
use std::time::Duration;

use homeserver::bot::Bot;
use homeserver::proxy::{Line, Proxy};
use homeserver::synapse::Synapse;
use tokio::task::block_in_place;
use tokio::time::sleep;

use crate::interview::{Outcome, Trial};
use crate::measure::{often, tell};
use crate::{chancery, synapse};

/// How many people talk with the bot at the same time, half of them in encrypted rooms.
const APPLICANTS: usize = often(20, 4);

/// How many interviews each of them goes through.
const ROUNDS: usize = often(3, 1);

/// How many seconds the homeserver is away.
const OUTAGE: u64 = often(30, 3) as u64;

/// How much is said and heard before it goes.
const BEFORE: usize = often(200, 20);

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn interviews_go_on_when_the_homeserver_comes_back() {
    let synapse = Synapse::start().expect("a homeserver");
    let community = Trial::found(&synapse, "outage", None).await;
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let mut trial = Trial::gather(&synapse, community, "outage", APPLICANTS).await;
    trial.begin(ROUNDS);
    for _ in 0..BEFORE {
        trial.next_beat().await;
    }
    trial.pulse.down.store(true, Ordering::Relaxed);
    block_in_place(|| synapse.stop());
    sleep(Duration::from_secs(OUTAGE)).await;
    block_in_place(|| synapse.start_again()).expect("the homeserver again");
    trial.pulse.down.store(false, Ordering::Relaxed);
    let name = "the homeserver was away";
    tell(name, "seconds", OUTAGE);
    let outcome = supervised(name, &mut bot, trial.end()).await;
    told(name, &outcome);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn interviews_go_on_over_a_line_that_drops_delays_and_repeats() {
    on_a_line("a rough line", "rough", Line::Rough).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn interviews_go_on_when_no_answer_to_a_message_comes_back() {
    on_a_line("every answer to a message lost", "lost", Line::LostAnswers).await;
}

async fn on_a_line(name: &str, suffix: &str, line: Line) {
    let proxy = Proxy::before(synapse().url()).await.expect("a line");
    let community = Trial::found(synapse(), suffix, Some(proxy.url().to_owned())).await;
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let mut trial = Trial::gather(synapse(), community, suffix, APPLICANTS).await;
    proxy.is(line);
    trial.begin(ROUNDS);
    let outcome = supervised(name, &mut bot, trial.end()).await;
    if line == Line::Rough {
        let troubles = proxy.troubles();
        tell(name, "requests lost", troubles.requests_lost);
        tell(name, "answers lost", troubles.answers_lost);
        tell(name, "requests that arrived twice", troubles.doubled);
        tell(name, "delayed", troubles.delayed);
    }
    told(name, &outcome);
}

/// Starts the bot again when it ends by itself, as a supervisor does.
async fn supervised(name: &str, bot: &mut Bot, walk: impl Future<Output = Outcome>) -> Outcome {
    let mut walk = pin!(walk);
    let mut ends = 0;
    let outcome = loop {
        tokio::select! {
            outcome = &mut walk => break outcome,
            _ = bot.ended() => {
                ends += 1;
                bot.restart().expect("a bot");
            }
        }
    };
    tell(name, "ends of the bot by itself", ends);
    outcome
}

fn told(name: &str, outcome: &Outcome) {
    tell(name, "applicants at once", APPLICANTS);
    outcome.tell(name);
    outcome.assert_undisturbed();
}
