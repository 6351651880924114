//! Every conversation again, with the power going before and after every commit and every send: whatever the moment,
//! what is heard in the rooms is what an undisturbed run says.

mod stage;

use stage::power::Power;
use stage::script::play;

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

include!("conversations/list.rs");

fn survives_a_stop_at_every_step(script: &str) {
    let undisturbed = Power::forever();
    let expected = play(script, undisturbed.clone());
    let steps = undisturbed.steps();
    assert!(steps > 0, "a conversation in which nothing can be interrupted");
    for step in 0..steps {
        let heard = play(script, Power::until(step));
        assert!(heard == expected, "stopped before step {step} of {steps}, the rooms heard:\n{heard}");
    }
}
