//! Each rule tried on small sources that break it: a rule that cannot fail says nothing.

use super::source::{Name, Source};
use super::{Fault, circles, documents, floors, form};

/// Where the faults lie.
fn places(faults: &[Fault]) -> Vec<(&str, usize)> {
    faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect()
}

fn names(path: &str, text: &str) -> Vec<(usize, String)> {
    Source::new(path, text).names().into_iter().map(|Name { line, path }| (line, path)).collect()
}

#[test]
fn names_are_found_wherever_they_stand() {
    let text = "//! crate::store, as words.
use std::{fs, io::{self, Write as _}, path::Path};
use super::record::{
    ticket::Ticket,
    mentor::*,
};
/* crate::store::in_a_comment */
fn f<'a>(it: &'a str) -> crate::clock::Never { g::<u8>(\"crate::store::in_a_string\", '\"', ::sled::open) }
mod inner {
    use super::g;
    fn h() { self::g(r#\"\"crate::store::raw\"#); }
}
#[cfg(test)]
mod tests {
    use crate::store::Store;
}
";
    let found = names("src/domain/rules/pairing.rs", text);
    let expected = [
        (2, "std::fs"),
        (2, "std::io"),
        (2, "std::io::Write"),
        (2, "std::path::Path"),
        (4, "crate::domain::rules::record::ticket::Ticket"),
        (5, "crate::domain::rules::record::mentor::*"),
        (8, "crate::clock::Never"),
        (8, "g"),
        (8, "sled::open"),
        (10, "crate::domain::rules::pairing::g"),
        (11, "crate::domain::rules::pairing::inner::g"),
    ];
    let expected: Vec<_> = expected.map(|(line, path)| (line, path.to_owned())).to_vec();
    assert_eq!(found, expected);
}

#[test]
fn a_modules_own_children_are_no_other_crates() {
    let text = "//! x\nmod sled;\nuse sled::Table;\nuse ::sled::Db;\n";
    assert_eq!(names("src/store/mod.rs", text), [(4, "sled::Db".to_owned())]);
}

#[test]
fn a_part_that_names_its_neighbour_is_found() {
    let chat = Source::new("src/chat/matrix/mod.rs", "//! x\nuse crate::clock::Clock;\nuse super::Chat;\n");
    assert_eq!(places(&floors::floors(&[chat])), [("src/chat/matrix/mod.rs", 2)]);
    let domain = Source::new("src/domain/decide.rs", "//! x\n\nfn f() { crate::engine::go() }\n");
    assert_eq!(places(&floors::floors(&[domain])), [("src/domain/decide.rs", 3)]);
}

#[test]
fn the_engine_may_name_a_trait_and_none_who_has_it() {
    let text = "//! x\nuse crate::store::Store;\nuse crate::store::sled::SledStore;\n";
    assert_eq!(places(&floors::floors(&[Source::new("src/engine.rs", text)])), [("src/engine.rs", 3)]);
}

#[test]
fn a_part_on_no_floor_is_found_and_the_top_may_name_all() {
    let cellar = Source::new("src/cellar.rs", "//! x\n");
    assert_eq!(places(&floors::floors(&[cellar])), [("src/cellar.rs", 1)]);
    let top =
        Source::new("src/cli/mod.rs", "//! x\nuse chancery::store::sled::SledStore;\nuse crate::cli::x;\n");
    assert!(floors::floors(&[top, Source::new("src/main.rs", "//! x\nuse chancery::engine;\n")]).is_empty());
}

#[test]
fn what_is_at_home_elsewhere_is_found() {
    let text = "//! x\nuse sled::Db;\nfn f() { std::fs::read(\"x\"); matrix_sdk::Client::new() }\nuse fluent_bundle::X;\n";
    let found = floors::homes(&[Source::new("src/engine.rs", text)]);
    assert_eq!(places(&found), [2, 3, 3, 4].map(|line| ("src/engine.rs", line)));
    assert!(
        floors::homes(&[Source::new("src/store/sled/table.rs", "use ::sled::Db; use std::fs;")]).is_empty()
    );
    assert!(
        floors::homes(&[Source::new("src/chat/matrix/client/src/x.rs", "use matrix_sdk::Client;")])
            .is_empty()
    );
}

#[test]
fn what_is_not_pure_is_found() {
    let text = "//! x\nuse std::fmt;\nuse std::io::Write;\nuse tokio::time;\nuse jiff::Timestamp;\nasync fn f() {}\n";
    let crates = floors::dependencies(
        "[dependencies]\njiff = \"0.2\"\ntokio.workspace = true\n\n[dev-dependencies]\n",
    );
    let found = floors::purity(&[Source::new("src/domain/decide.rs", text)], &crates);
    assert_eq!(places(&found), [3, 4, 6].map(|line| ("src/domain/decide.rs", line)));
}

#[test]
fn a_record_that_names_the_rules_is_found() {
    let text = "//! x\nuse crate::domain::ids::Seq;\nuse super::super::state::State;\nuse crate::domain::rules::talk;\n";
    let found = floors::records(&[Source::new("src/domain/record/ticket.rs", text)]);
    assert_eq!(places(&found), [3, 4].map(|line| ("src/domain/record/ticket.rs", line)));
}

#[test]
fn a_circle_is_found_and_a_known_one_that_is_gone_too() {
    let one = || Source::new("src/domain/one.rs", "//! x\nuse super::two::Two;\n");
    let two = || Source::new("src/domain/two.rs", "//! x\n\nuse super::three::Three;\n");
    let three = |text| Source::new("src/domain/three.rs", text);
    let round = [one(), two(), three("//! x\nuse super::one::One;\n")];
    let found = circles::beyond(&round, &[]);
    assert_eq!(
        places(&found),
        [("src/domain/one.rs", 2), ("src/domain/three.rs", 2), ("src/domain/two.rs", 3)]
    );
    let known: &[(&[&str], &str)] =
        &[(&["src/domain/one.rs", "src/domain/two.rs", "src/domain/three.rs"], "they are one thing")];
    assert!(circles::beyond(&round, known).is_empty());
    let straight = [one(), two(), three("//! x\n")];
    assert!(circles::beyond(&straight, &[]).is_empty());
    assert_eq!(circles::beyond(&straight, known).len(), 1);
}

#[test]
fn an_import_that_is_handed_on_is_found() {
    let text =
        "//! pub use words::X;\npub use a::B;\n    pub(crate) use c::D;\nuse e::F;\npub fn user() {}\n";
    assert_eq!(
        places(&form::re_exports(&[Source::new("src/x.rs", text)])),
        [("src/x.rs", 2), ("src/x.rs", 3)]
    );
}

#[test]
fn a_file_without_a_first_sentence_is_found() {
    let silent = Source::new("src/x.rs", "// Words.\nfn f() {}\n");
    assert_eq!(places(&form::first_sentences(&[silent])), [("src/x.rs", 1)]);
}

#[test]
fn a_file_that_is_too_long_is_found() {
    let long = Source::new("src/x.rs", &"//! x\n".repeat(501));
    assert_eq!(
        places(&form::lengths(&[Source::new("src/y.rs", &"//! y\n".repeat(500)), long])),
        [("src/x.rs", 501)]
    );
}

#[test]
fn an_unwrap_is_found_where_it_is_not_a_test() {
    let text =
        "//! x.unwrap()\nfn f() { g().unwrap() }\n#[cfg(test)]\nmod tests { fn f() { g().unwrap() } }\n";
    let sources = [Source::new("src/x.rs", text), Source::new("tests/y.rs", text)];
    assert_eq!(places(&form::unwraps(&sources)), [("src/x.rs", 2)]);
}

#[test]
fn a_command_that_the_reference_forgets_or_invents_is_found() {
    let found =
        documents::commands("| `!apply` | x |\n`!note #N TEXT`, `!fly`\n", &["apply", "note", "help"]);
    assert_eq!(places(&found), [(documents::COMMANDS, 2), (documents::COMMANDS, 1)]);
    assert!(found[1].what.contains("!help"));
}

#[test]
fn a_path_in_the_documentation_that_leads_nowhere_is_found() {
    let found = documents::files("README.md", "`src/a.rs`\n`src/b.rs` `config/<x>` `target/c`\n", |path| {
        path == "src/a.rs"
    });
    assert_eq!(places(&found), [("README.md", 2)]);
}
