//! Random accusations, in the language of the scripts: somebody is reported, heard and judged, and others talk meanwhile.

use proptest::prelude::*;
use proptest::sample::select;

use super::stories::EVERYBODY;

/// Somebody is reported, or wears what is not theirs, and it is heard.
pub fn accused() -> impl Strategy<Value = Vec<String>> {
    let step = select(vec![
        "alice: !flag @bob conduct not yet",
        "carol: !flag @bob not yet",
        "carol reacts 3️⃣",
        "carol: !flag-kind M1 commercial",
        "mo in mentors: !flag @olga speaks-for not yet",
        "olga in organisers: !flag @alice not yet",
        "bob in community: !flag @alice not yet",
        "bob in community: I am the ambassador",
        "olga in community, replying to bob's \"I am the ambassador\": !flag",
        "olga reacts ✅",
        "olga: !quote M1",
        "bob is called \"Bob, Ambassador\"",
        "alice is called \"[Ambassador] Alice\"",
        "alice is called \"Alice\"",
        "bob leaves the community",
        "bob: !respond not yet",
        "olga: !respond M1 not yet",
        "olga in organisers: !cases",
        "olga in organisers: !case M1",
        "bob in community: !case M1",
        "bob in organisers: !case M1",
        "olga in organisers: !todo",
        "alice in community: !status",
        "100 hours pass",
    ]);
    prop::collection::vec(step.prop_map(str::to_owned), 2..12)
}

/// Somebody is reported, perhaps heard, judged by whoever likes to, and appeals.
pub fn judged(meanwhile: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<String>> {
    let between = prop::collection::vec(prop::collection::vec(meanwhile, 0..2), 14);
    let verdict = select(vec!["!uphold M1 warn", "!uphold M1 rename", "!uphold M1 revoke", "!dismiss M1"]);
    let end = select(vec!["!affirm M1", "!overturn M1"]);
    let (about, by) = (select(EVERYBODY.to_vec()), select(EVERYBODY.to_vec()));
    (about, by, verdict, end, 1_usize..15, between).prop_map(|(about, by, verdict, end, steps, between)| {
        let path = [
            "edda joins organisers".to_owned(),
            "mo joins organisers".to_owned(),
            format!("{about} is called \"OpenStack Ambassador\""),
            format!("{by}: !flag @{about} conduct not yet"),
            format!("{about}: !respond not yet"),
            format!("olga in organisers: {verdict} not yet"),
            "olga reacts ✅".to_owned(),
            format!("edda: {verdict} not yet"),
            "edda reacts ✅".to_owned(),
            format!("{about}: !appeal not yet"),
            format!("{by}: !flag @{about} not yet"),
            format!("edda: {end} not yet"),
            "edda reacts ✅".to_owned(),
            format!("{about} is called \"Somebody\""),
        ];
        let steps = path.into_iter().zip(between).take(steps);
        steps.flat_map(|(step, meanwhile)| [vec![step], meanwhile].concat()).collect()
    })
}
