//! The bot is killed at random moments while people talk with it: no answer is lost, no sentence is said twice, and the
//! order is kept.

use std::sync::atomic::Ordering;
use std::time::Duration;

use fastrand::Rng;
use homeserver::bot::Bot;
use tokio::time::sleep;

use crate::interview::Trial;
use crate::measure::{often, tell};
use crate::{chancery, synapse};

/// How often it is killed.
const KILLS: usize = often(100, 6);

/// How many people talk with it at the same time, half of them in encrypted rooms.
const APPLICANTS: usize = often(20, 4);

/// The moments are random, and the same in each run as far as the machine allows.
const SEED: u64 = 2013;

/// Within so many milliseconds after something was said or heard it is killed.
const SOON: u64 = 300;

/// Within so many milliseconds after its start, every fourth time.
const STARTING: u64 = 1500;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn interviews_are_those_of_an_undisturbed_run_however_often_it_is_killed() {
    let community = Trial::found(synapse(), "kill", None).await;
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let mut trial = Trial::gather(synapse(), community, "kill", APPLICANTS).await;
    let mut chance = Rng::with_seed(SEED);
    trial.begin(1);
    for kill in 0..KILLS {
        if kill % 4 == 3 {
            sleep(Duration::from_millis(chance.u64(..STARTING))).await;
        } else {
            bot.wait_ready().await.expect("a bot that is ready");
            trial.pulse.down.store(false, Ordering::Relaxed);
            trial.next_beat().await;
            sleep(Duration::from_millis(chance.u64(..SOON))).await;
        }
        kill_and_start(&mut bot, &trial);
    }
    bot.wait_ready().await.expect("a bot that is ready");
    trial.pulse.down.store(false, Ordering::Relaxed);
    let outcome = trial.end().await;
    let name = "killed at random moments";
    tell(name, "kills", KILLS);
    tell(name, "applicants at once", APPLICANTS);
    let down = trial.pulse.said_while_down.load(Ordering::Relaxed);
    tell(name, "said by people while the bot was down", down);
    outcome.tell(name);
    outcome.assert_undisturbed();
    assert!(bot.stop().await.expect("an end").success());
}

fn kill_and_start(bot: &mut Bot, trial: &Trial) {
    trial.pulse.down.store(true, Ordering::Relaxed);
    bot.kill();
    bot.restart().expect("a bot");
}
