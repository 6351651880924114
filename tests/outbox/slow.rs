//! Deliveries that take long, and a homeserver that limits without saying for how long.

use std::time::Duration;

use chancery::chat::{Limit, SendError};
use chancery::outbox::queue::{Moment, Next, Queue, lane};

use crate::synapse::{answer, letter, seconds};

/// Starts all that may start.
fn started(queue: &mut Queue, now: Moment) -> usize {
    std::iter::from_fn(|| queue.start(now)).count()
}

#[test]
fn deliveries_that_take_long_hold_up_no_others_but_for_a_great_many() {
    let mut queue = Queue::default();
    (1..=100).for_each(|number| queue.put(answer(&format!("answer {number}"), number)));
    assert_eq!(started(&mut queue, seconds(0)), 8);
    assert_eq!(started(&mut queue, seconds(4)), 0);
    assert_eq!(queue.wakes(seconds(4)), Some(seconds(5)));
    assert_eq!(started(&mut queue, seconds(5)), 8, "nobody waits for the first any longer");
    assert_eq!(started(&mut queue, seconds(10)), 8);
    assert_eq!(started(&mut queue, seconds(15)), 8);
    assert_eq!(started(&mut queue, seconds(1000)), 0, "there are as many as there may be");
}

#[test]
fn a_refusal_that_names_no_time_is_waited_for_longer_and_longer() {
    let mut queue = Queue::default();
    queue.put(letter("letter", 1));
    let (mut now, mut waits) = (Moment::ZERO, Vec::new());
    for _ in 0..9 {
        let message = queue.start(now).expect("its turn");
        let why = "too many".to_owned();
        let limited = Err(SendError::Limited { what: Limit::Messages, after: Duration::ZERO, why });
        let Next::Again(wait) = queue.done(&lane(&message), &limited, now) else {
            panic!("it is tried again")
        };
        waits.push(wait.as_secs());
        now = queue.wakes(now).expect("it is tried again");
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
}
