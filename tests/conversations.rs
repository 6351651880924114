//! Whole conversations, readable by a community manager: each script in `conversations/` is played by the real engine,
//! and what both sides said is compared with its snapshot.

mod stage;

use std::collections::BTreeSet;

use stage::play;
use stage::power::Power;

macro_rules! conversations {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                let script = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conversations/", stringify!($name), ".talk"));
                insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, description => title(script) }, {
                    insta::assert_snapshot!(stringify!($name), play(script, &Power::forever()));
                });
            }
        )+

        const PLAYED: &[&str] = &[$(stringify!($name)),+];
    };
}

include!("conversations/list.in");

fn title(script: &str) -> &str {
    script.lines().next().unwrap_or_default().trim_start_matches('#').trim()
}

#[test]
fn every_script_is_played_and_tells_its_story_first() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conversations");
    let mut scripts = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the scripts lie there") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "talk") {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a text");
            assert!(text.starts_with("# "), "{name} does not begin with its story");
            scripts.insert(name);
        }
    }
    let played: BTreeSet<_> = PLAYED.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(scripts, played);
}
