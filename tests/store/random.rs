//! Whatever is committed in whatever order, with openings, checkpoints and removed sleds in between: both stores hold
//! the same.

use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, Store};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::homes::OnDisk;
use crate::sample::{cause, export, fact, message, text, words};

/// Something that is done to a store.
#[derive(Debug, Clone)]
enum Step {
    Commit(Commit),
    Checkpoint,
    Reopen,
    ReopenWithoutSled,
}

/// Few names, so that steps meet.
fn names() -> impl Strategy<Value = u32> {
    0..6_u32
}

fn commits() -> impl Strategy<Value = Commit> {
    let some = |n: u32| prop_oneof![3 => Just(Some(words(n))), 2 => Just(None)];
    (
        vec(names().prop_map(cause), 0..3),
        vec(names().prop_map(fact), 0..3),
        vec(names().prop_flat_map(move |n| (Just(text(n)), some(n))), 0..3),
        vec(names().prop_map(message), 0..3),
        vec(names().prop_map(|n| message(n).id), 0..3),
        vec(names().prop_flat_map(move |n| (Just(cause(n)), some(n))), 0..3),
        proptest::option::of("[a-z]{3}"),
    )
        .prop_map(|(handled, facts, texts, outbox, settled, held, since)| Commit {
            handled,
            facts,
            texts,
            outbox,
            settled,
            held,
            since,
        })
}

fn steps() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => commits().prop_map(Step::Commit),
        1 => Just(Step::Checkpoint),
        1 => Just(Step::Reopen),
        1 => Just(Step::ReopenWithoutSled),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_stores_hold_the_same_whatever_happens(steps in vec(steps(), 1..40)) {
        let home = OnDisk::small();
        let mut memory = MemoryStore::default();
        let mut store = home.store();
        for step in steps {
            match step {
                Step::Commit(commit) => {
                    prop_assert_eq!(store.commit(&commit).unwrap(), memory.commit(&commit).unwrap());
                }
                Step::Checkpoint => store.checkpoint().unwrap(),
                Step::Reopen => {
                    drop(store);
                    store = home.store();
                }
                Step::ReopenWithoutSled => {
                    drop(store);
                    home.remove_sled();
                    store = home.store();
                }
            }
            prop_assert_eq!(store.load().unwrap(), memory.load().unwrap());
            for n in 0..6 {
                prop_assert_eq!(store.handled(&cause(n)).unwrap(), memory.handled(&cause(n)).unwrap());
                prop_assert_eq!(store.text(&text(n)).unwrap(), memory.text(&text(n)).unwrap());
            }
        }
        prop_assert_eq!(export(&mut store), export(&mut memory));
    }
}
