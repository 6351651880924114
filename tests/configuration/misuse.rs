//! How misuse of the title is heard: what a programme may say of it, and what it may not.

use chancery::config::secret::Environment;
use chancery::domain::programme::MisuseRules;
use insta::assert_snapshot;

use super::Folder;

/// A programme with these lines instead of what is shipped.
fn with(lines: &str) -> Folder {
    let shipped = super::OPENSTACK;
    let begin = shipped.find("[misuse]\n").expect("it is shipped");
    let end = begin + shipped[begin..].find("\n\n").expect("it ends");
    Folder::with_programme(&[(&shipped[begin..end], lines)])
}

fn rules(lines: &str) -> MisuseRules {
    with(lines).load(&Environment::default()).expect("it is right").programme.misuse.clone()
}

#[test]
fn what_is_shipped_is_what_is_usual() {
    assert_eq!(rules(""), MisuseRules::default());
    let shipped = Folder::with_programme(&[]).load(&Environment::default()).expect("it is right");
    assert_eq!(shipped.programme.misuse, MisuseRules::default());
}

#[test]
fn every_key_can_be_written_alone() {
    let usual = MisuseRules::default();
    for (line, changed) in [
        ("reports-a-day = 2", MisuseRules { reports_a_day: 2, ..usual.clone() }),
        ("answer-within = \"3 days\"", MisuseRules { answer_within: days(3), ..usual.clone() }),
        ("decide-within = \"3 days\"", MisuseRules { decide_within: days(3), ..usual.clone() }),
        ("appeal-within = \"3 days\"", MisuseRules { appeal_within: days(3), ..usual.clone() }),
        ("rename-within = \"3 days\"", MisuseRules { rename_within: days(3), ..usual.clone() }),
        ("grace = \"3 days\"", MisuseRules { grace: days(3), ..usual.clone() }),
        ("announce-revocations = true", MisuseRules { announce_revocations: true, ..usual.clone() }),
        ("kinds = [\"other\"]", MisuseRules { kinds: usual.kinds[4..].to_vec(), ..usual.clone() }),
    ] {
        assert_eq!(rules(&format!("[misuse]\n{line}")), changed, "{line}");
    }
}

#[test]
fn what_cannot_be() {
    let lines = "[misuse]
kinds = []
reports-a-day = 0
answer-within = \"a while\"
grave = \"3 days\"
announce-revocations = \"yes\"";
    assert_snapshot!(with(lines).problems());
}

#[test]
fn a_kind_that_the_texts_do_not_name_is_found() {
    assert_snapshot!(with("[misuse]\nkinds = [\"parody\", \"other\"]").problems());
}

fn days(days: i64) -> chancery::domain::span::Span {
    format!("{days} days").parse().expect("a span")
}
