//! Every conversation again, with the power going before and after commits and sends: whatever the moment, what is heard in
//! the rooms is what an undisturbed run says. `cargo trials` stops each at every step; a plain `cargo test` stops long ones
//! at some, spread over all of it.

mod stage;

use chancery::stage::Stage;

use stage::power::Power;
use stage::{Theatre, heard, play, play_on, set};

macro_rules! conversations {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                survives_a_stop_at_every_step(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conversations/", stringify!($name), ".talk")));
            }
        )+
    };
}

include!("conversations/list.in");

/// How many steps of a long conversation are tried: each is played anew for every one of them.
const MOST: usize = if cfg!(feature = "long") { usize::MAX } else { 16 };

fn survives_a_stop_at_every_step(script: &str) {
    if let Some(difference) = first_difference(script, |_, _| ()) {
        panic!("{difference}");
    }
}

/// Stops the bot at every step of the script in turn, and tells the first stop after which the rooms heard something
/// else. The stage may be given a fault.
fn first_difference(script: &str, fault: impl Fn(&mut Stage, &Power)) -> Option<String> {
    let undisturbed = Power::forever();
    let expected = play(script, &undisturbed);
    let steps = undisturbed.steps();
    assert!(steps > 0, "a conversation in which nothing can be interrupted");
    let stopped_before = |step: usize, late_echoes: bool| {
        let power = Power::until(step);
        let mut stage = set("openstack", power.clone());
        fault(&mut stage, &power);
        stage.late_echoes = late_echoes;
        let heard = heard(&play_on(stage, script));
        let went = power.went().expect("the power went");
        let difference = (heard != expected).then(|| {
            format!(
                "the power went {went} (step {step} of {steps}), and then:\n{}",
                compare(&expected, &heard)
            )
        });
        (went, difference)
    };
    // Not always the first ones: which of them it is differs from one conversation to the next.
    let stride = steps.div_ceil(MOST);
    (script.len() % stride..steps).step_by(stride).find_map(|step| match stopped_before(step, false) {
        // What the bot said last is heard by itself only after it has started again, and said once more before.
        (went, None) if went.starts_with("after message") => stopped_before(step, true).1,
        (_, difference) => difference,
    })
}

/// The first lines that differ, with what stands before them.
fn compare<'a>(expected: &'a str, heard: &'a str) -> String {
    const AROUND: usize = 6;
    let lines = |text: &'a str| text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>();
    let (expected, heard) = (lines(expected), lines(heard));
    let same = expected.iter().zip(&heard).take_while(|(a, b)| a == b).count();
    let show = |mark: &str, lines: &[&str]| -> Vec<String> {
        lines.iter().take(AROUND).map(|line| format!("{mark} {line}")).collect()
    };
    let before = show(" ", &expected[same.saturating_sub(AROUND)..same]);
    [before, show("-", &expected[same..]), show("+", &heard[same..])].concat().join("\n")
}

const A_SHORT_STORY: &str = "
    alice in community: !mentors
    alice in community: !roster
";

#[test]
fn a_store_that_forgets_what_is_to_be_said_is_found_out() {
    let difference = first_difference(A_SHORT_STORY, |stage, power| {
        stage.backstage = Box::new(Theatre { forgets_outbox: true, ..Theatre::new(power.clone()) });
    });
    insta::assert_snapshot!(difference.expect("it was found out"), @r"
    the power went after a commit of 0 facts and 1 messages, at “alice in community: !mentors” (step 3 of 10), and then:
      —— 2026-03-02 09:00 · community
      alice: !mentors
    - chancery (reply): There are no mentors yet. The organisers would like to hear from you if you want to be one.
    - alice: !roster
    - chancery (reply): The ambassadors here are yet to be selected.
    + alice: !roster
    + chancery (reply): The ambassadors here are yet to be selected.
    ");
}

#[test]
fn a_homeserver_that_hears_everything_twice_is_found_out() {
    let difference = first_difference(A_SHORT_STORY, |stage, _| stage.rooms.hears_twice = true);
    insta::assert_snapshot!(difference.expect("it was found out"), @r"
    the power went after message $event0.0 was sent, at “alice in community: !mentors” (step 5 of 10), and then:
      —— 2026-03-02 09:00 · community
      alice: !mentors
      chancery (reply): There are no mentors yet. The organisers would like to hear from you if you want to be one.
    - alice: !roster
    - chancery (reply): The ambassadors here are yet to be selected.
    + chancery (reply): There are no mentors yet. The organisers would like to hear from you if you want to be one.
    + alice: !roster
    + chancery (reply): The ambassadors here are yet to be selected.
    ");
}
