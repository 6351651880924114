//! Random user groups that seek a mentor, in the language of the scripts: ambassadors are asked, sign up, go and come back.

use proptest::prelude::*;
use proptest::sample::select;

/// Groups are admitted, and ambassadors do with them what they like.
pub fn accompanied() -> impl Strategy<Value = Vec<String>> {
    let who = select(vec!["greta", "gus"]);
    let what = select(vec![
        " reacts ✅",
        " reacts ❌",
        " reacts ⏳",
        ": !group mentor G1",
        ": !group mentor G2",
        ": !group accept",
        ": !group accept G1",
        ": !accept G2",
        ": !group decline",
        ": !decline G1 not yet",
        ": !group extend G1",
        ": !extend",
        ": !group release G1 not yet",
        ": !release G2 not yet",
        ": !group why G1",
        ": !group capacity 0",
        ": !group capacity 1",
        ": !capacity groups 5",
        ": !unavailable",
        ": !unavailable until 2026-03-20 not yet",
        ": !available",
        ": !speaks de",
        ": !pause until 2026-04-01 not yet",
        ": !active",
        ": !stepdown; reacts ✅",
        ": !return",
    ]);
    let acts = (who, what).prop_map(|(who, what)| {
        what.split("; ")
            .map(|act| format!("{who}{}{act}", if act.starts_with([':', ' ']) { "" } else { " " }))
            .collect::<Vec<_>>()
    });
    let organisers = select(vec![
        "olga in organisers: !group assign G1 @greta",
        "olga: !assign G2 @gus",
        "olga: !group assign G1 @ana",
        "olga in organisers: !group why G2",
        "ana: !group why G1",
        "mo: !accept",
    ]);
    let act = prop_oneof![
        6 => acts,
        1 => organisers.prop_map(|line| vec![line.to_owned()]),
        2 => (1_u32..300).prop_map(|hours| vec![format!("{hours} hours pass")]),
    ];
    let groups = select(vec![
        "ana organises \"OpenStack Oslo\" in europe, a new group",
        "gus organises \"OpenStack Cork\" in europe, a new group",
        "ana organises \"OpenStack Accra\" in africa",
    ]);
    let begins = (groups.clone(), prop::bool::ANY, groups).prop_map(|(first, alone, second)| {
        let titles =
            if alone { "greta hold the title in europe" } else { "greta, gus hold the title in europe" };
        [first, titles, second].map(str::to_owned).to_vec()
    });
    (begins, prop::collection::vec(act, 1..12)).prop_map(|(begins, acts)| [begins, acts.concat()].concat())
}
