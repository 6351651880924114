//! Random conversations in which a year recognises user groups.

use proptest::prelude::*;
use proptest::sample::select;

use super::stories::EVERYBODY;

/// A year recognises groups, as far as the ambassadors get with it.
pub fn recognised(lines: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<String>> {
    let between = prop::collection::vec(prop::collection::vec(prop_oneof![lines, voting()], 0..3), 12);
    (4_usize..13, between).prop_map(|(steps, between)| {
        let path = [
            "alice organises \"Rust Oslo\" in europe, an official group",
            "olga organises \"Go Bergen\" in europe, a new group",
            "alice applies",
            "olga in organisers reacts ✅",
            "mo: !accept",
            "mo: !thumbsup @alice",
            "mo: !sponsor @alice",
            "edda: !sponsor @alice",
            "olga: !recognise open 2026",
            "mo: !recognise nominate G1 An evening every month.",
            "carol: !recognise nominate G2 A school of its own.",
            "olga: !recognise poll",
        ];
        let steps = path.map(str::to_owned).into_iter().zip(between).take(steps);
        steps.flat_map(|(step, meanwhile)| [vec![step], meanwhile].concat()).collect()
    })
}

/// Somebody votes, if there is something to vote about.
fn voting() -> impl Strategy<Value = String> {
    let choice = select(vec![
        "\"Rust Oslo\"",
        "\"Go Bergen\"",
        "\"Rust Oslo\" and \"Go Bergen\"",
        "nothing",
        "what is no choice",
    ]);
    (select(EVERYBODY.to_vec()), choice)
        .prop_map(|(who, choice)| format!("{who} votes {choice} in ambassadors"))
}
