//! How user groups come and go in random conversations: proposed, changed, handed on and closed, or the beginning of it.

use proptest::prelude::*;
use proptest::sample::select;

use super::stories::EVERYBODY;

/// Somebody proposes a user group, or the beginning of it; it is changed, handed on and closed, or not.
pub fn grouped(lines: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<String>> {
    let lines = prop_oneof![3 => lines, 2 => wishes()];
    let between = prop::collection::vec(prop::collection::vec(lines, 0..2), 24);
    let town = select(vec!["Oslo", "Accra", "oslo"]);
    (select(vec!["alice", "bob", "carol"]), town, 1_usize..25, between).prop_map(
        |(who, town, steps, between)| {
            let path = [
                "!group new".to_owned(),
                format!("OpenStack {town}"),
                format!("{town}, by the sea"),
                "1".to_owned(),
                "Oslo".to_owned(),
                format!("@{who}, {who}@example.org, Mill\\n@bob, bob@example.org, none"),
                "https://example.org, example.org/meetings".to_owned(),
                "A mailing list.".to_owned(),
                "Every month in the library, with talks.".to_owned(),
                "!skip".to_owned(),
                "yes".to_owned(),
                "!submit".to_owned(),
                "!group edit G1".to_owned(),
                "!edit 2".to_owned(),
                "Bergen".to_owned(),
                "!submit".to_owned(),
                "!group leave G1".to_owned(),
                "!group transfer G1 @bob".to_owned(),
                "!apply".to_owned(),
                "!group close G1 not yet".to_owned(),
            ];
            let path = path.into_iter().map(|says| format!("{who}: {says}"));
            let path = path
                .chain(["bob reacts ✅", "bob: !group close G1 not yet", "bob reacts ✅"].map(str::to_owned));
            let path = path.chain([format!("{who}: !group new")]);
            let steps = path.zip(between).take(steps);
            steps.flat_map(|(step, meanwhile)| [vec![step], meanwhile].concat()).collect()
        },
    )
}

/// What anybody says of the group meanwhile.
fn wishes() -> impl Strategy<Value = String> {
    let what = select(vec![
        "!group new",
        "!group edit",
        "!group transfer G1 @bob",
        "!group take G1",
        "!group pass G1",
        "!group leave G1",
        "!group close G1 not yet",
        "!group show G1",
    ]);
    (select(EVERYBODY.to_vec()), what).prop_map(|(who, what)| format!("{who}: {what}"))
}
