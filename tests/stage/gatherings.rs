//! Conversations by chance in which user groups come and go: what organisers and ambassadors do with them, and how time
//! passes meanwhile.

use proptest::prelude::*;
use proptest::sample::select;

/// Some user groups are there, and whoever may decides about them, or tries to.
pub fn decided(between: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<String>> {
    let standing = select(vec![
        "",
        "",
        ", a new group",
        ", a new group that has done all steps",
        ", an official group",
        ", an official group that has done all steps",
    ]);
    let steps = prop::collection::vec(prop_oneof![6 => deciding(), 2 => passing(), 1 => between], 1..20);
    (standing.clone(), standing, steps).prop_map(|(one, another, steps)| {
        let there = [
            format!("alice organises \"OpenStack Oslo\" in europe{one}"),
            format!("bob organises \"Cloud Oslo\" in europe{another}"),
        ];
        there.into_iter().chain(steps).collect()
    })
}

fn deciding() -> impl Strategy<Value = String> {
    let what = select(vec![
        "!admit G",
        "!admit G not yet",
        "!refuse G not yet",
        "!refuse G spam",
        "!grant G",
        "!support G not yet",
        "!support G until 2026-05-01 not yet",
        "!recovered G",
        "!revoke G not yet",
        "!regrant G",
        "!group agree G",
        "!group object G not yet",
    ]);
    let who = select(vec!["olga", "olga in organisers", "olga in organisers", "edda", "mo", "bob"]);
    let does = (who, what, 1_u32..4).prop_map(|(who, what, no)| {
        let what = what.replacen('G', &format!("G{no}"), 1);
        format!("{who}: {what}")
    });
    prop_oneof![4 => does, 3 => Just("olga in organisers reacts ✅".to_owned())]
}

fn passing() -> impl Strategy<Value = String> {
    (1_u32..70).prop_map(|days| format!("{days} days pass"))
}
