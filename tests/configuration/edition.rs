//! What changed between two readings is told key by key.

use chancery::config::secret::Environment;
use chancery::domain::edition::{Change, Edition};

use super::{Folder, OPENSTACK, changed};

fn edition(folder: &Folder) -> Edition {
    folder.load(&Environment::default()).expect("it is right").edition
}

fn altered(key: &str, was: &str, now: &str) -> Change {
    let (key, was, now) = (key.to_owned(), was.to_owned(), now.to_owned());
    Change::Altered { key, was, now }
}

#[test]
fn nothing_changes_by_being_read_again() {
    let folder = Folder::with_programme(&[]);
    assert_eq!(edition(&folder).changes(&edition(&folder)), []);
}

#[test]
fn keys_of_the_programme_are_told_with_what_stood_and_stands_there() {
    let folder = Folder::with_programme(&[]);
    let before = edition(&folder);
    let others =
        [("offer-expires = \"7 days\"", "offer-expires = \"10 days\""), ("max = 4000", "max = 3000")];
    folder.write("mine.toml", &changed(OPENSTACK, &others));
    let after = edition(&folder);
    let changes = before.changes(&after);
    assert!(changes.contains(&altered("mentoring.offer-expires", "7 days", "10 days")), "{changes:#?}");
    assert!(
        changes.contains(&Change::Listed { key: "questions".to_owned(), was: 7, now: 7 }),
        "{changes:#?}"
    );
    assert_eq!(changes.len(), 2, "{changes:#?}");
    assert_eq!(before.held_back(&after), Vec::<String>::new());
}

#[test]
fn texts_that_say_something_else_are_told_by_their_file() {
    let folder = Folder::with(&[("# locales = \"locales\"", "locales = \"ours\"")]);
    folder.write("ours/en/intake.ftl", include_str!("../../config/locales/en/intake.ftl"));
    let before = edition(&folder);
    let closed = include_str!("../../config/locales/en/intake.ftl").replace("everybody can apply", "come in");
    folder.write("ours/en/intake.ftl", &closed);
    let changes = before.changes(&edition(&folder));
    assert!(
        matches!(&*changes, [Change::File(file)] if file.ends_with("ours/en/intake.ftl")),
        "{changes:#?}"
    );
}

#[test]
fn rooms_the_account_and_the_like_need_a_restart() {
    let folder = Folder::with(&[]);
    let before = edition(&folder);
    let moved = changed(
        super::INSTALLATION,
        &[("mentors = \"#mentors:", "mentors = \"#guides:"), ("[\"en\", \"de\"]", "[\"en\"]")],
    );
    folder.write("chancery.toml", &moved);
    let after = edition(&folder);
    assert_eq!(before.held_back(&after), ["rooms.mentors"]);
    let changes = before.changes(&after);
    assert_eq!(changes[0], altered("programme.languages", "en, de", "en"));
    let others =
        changes[1..].iter().all(|change| matches!(change, Change::File(file) if file.contains("/de/")));
    assert!(others, "{changes:#?}");
}
