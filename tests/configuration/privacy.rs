//! How long people's words are kept.

use chancery::config::secret::Environment;
use insta::assert_snapshot;

use super::Folder;

/// A programme with this instead of what is shipped for its words.
fn with(lines: &str) -> Folder {
    Folder::with_programme(&[("[privacy]\n", ""), ("keep-words = \"365 days\"\n", lines)])
}

fn kept(lines: &str) -> String {
    let config = with(lines).load(&Environment::default()).expect("it is right");
    config.programme.privacy.keep_words.to_string()
}

#[test]
fn words_are_kept_for_a_year_unless_the_programme_says_otherwise() {
    assert_eq!(kept(""), "8760h");
    assert_eq!(kept("[privacy]\nkeep-words = \"90 days\"\n"), "2160h");
}

#[test]
fn what_cannot_be_a_time_is_told() {
    assert_snapshot!(with("[privacy]\nkeep-words = \"for ever\"\nkeep = 3\n").problems(), @r#"
    mine.toml:276: "for ever" is no length of time; write for example "14 days", "36h" or "5s"
    mine.toml:277: unknown key "keep"; only "keep-words" can stand here
    "#);
}
