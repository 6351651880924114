//! Every mistake that an operator can make in a file is told with file, line, what is wrong and what would be right, all
//! of them at once; and what is shipped is right.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "configuration/approval.rs"]
mod approval;
#[path = "configuration/consistency.rs"]
mod consistency;
#[path = "configuration/edition.rs"]
mod edition;
#[path = "configuration/logos.rs"]
mod logos;
#[path = "configuration/misuse.rs"]
mod misuse;
#[path = "configuration/privacy.rs"]
mod privacy;
#[path = "configuration/secrets.rs"]
mod secrets;
#[path = "configuration/title.rs"]
mod title;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use chancery::config::secret::Environment;
use chancery::config::{Config, shipped};
use chancery::domain::command::table;
use chancery::domain::place::RoomName;
use chancery::domain::programme::Selection;
use insta::assert_snapshot;
use tempfile::TempDir;

const INSTALLATION: &str = include_str!("../config/chancery.toml");
const ENGLISH: &str = include_str!("../config/locales/en/programme-openstack.ftl");
const OPENSTACK: &str = include_str!("../config/programmes/openstack.toml");

/// A folder with a configuration in it.
struct Folder(TempDir);

impl Folder {
    /// The shipped installation file with something else in the place of these parts of it.
    fn with(changes: &[(&str, &str)]) -> Self {
        let folder = Self(TempDir::new().expect("a folder"));
        folder.write("chancery.toml", &changed(INSTALLATION, changes));
        folder
    }

    /// The same, and the shipped programme `openstack` with something else in the place of these parts of it.
    fn with_programme(changes: &[(&str, &str)]) -> Self {
        let folder = Self::with(&[("\"openstack\"\n", "\"mine.toml\"\n")]);
        folder.write("mine.toml", &changed(OPENSTACK, changes));
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn close(&self, name: &str, mode: u32) {
        fs::set_permissions(self.0.path().join(name), Permissions::from_mode(mode)).expect("its mode");
    }

    fn load(&self, environment: &Environment) -> Result<Config, String> {
        Config::load(&self.0.path().join("chancery.toml"), environment).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            lines.join("\n").replace(&format!("{}/", self.0.path().display()), "")
        })
    }

    /// What is said of it; all commands are named by nothing but that, so that one more changes nothing here.
    fn problems(&self) -> String {
        let mut verbs: Vec<_> = table::rows().map(|row| (row.verb, format!("\"{}\"", row.word))).collect();
        verbs.sort();
        let every: Vec<_> = verbs.into_iter().map(|(_, word)| word).collect();
        let problems = self.load(&Environment::default()).err().unwrap_or_else(|| "all is well".to_owned());
        problems.replace(&every.join(", "), "(every command)")
    }
}

fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old} does not stand in the shipped file");
        text.replacen(old, new, 1)
    })
}

#[test]
fn what_is_shipped_is_right_in_each_language() {
    assert_eq!(shipped::programmes(), ["fedora", "openstack"]);
    for programme in shipped::programmes() {
        for languages in ["[\"en\", \"de\"]", "[\"de\"]", "[\"en\"]"] {
            let file = format!("\"{programme}\"\n");
            let folder = Folder::with(&[("\"openstack\"\n", &file), ("[\"en\", \"de\"]", languages)]);
            let config = folder.load(&Environment::default()).expect("the shipped files are right");
            assert_eq!(config.programme.id, programme);
            assert_eq!(
                format!("{:?}", config.programme.languages.iter().map(|it| &it.0).collect::<Vec<_>>()),
                languages
            );
        }
    }
}

#[test]
fn the_shipped_installation_says_what_it_seems_to_say() {
    let config =
        Config::load(Path::new("config/chancery.toml"), &Environment::default()).expect("it is right");
    assert_eq!(config.account.homeserver, "https://matrix.example.org");
    assert_eq!(config.account.user, "@chancery:example.org");
    assert_eq!(config.account.password, None);
    assert_eq!(config.data, Path::new("config/data"));
    assert_eq!(config.rooms.community, ["#community:example.org"]);
    assert_eq!(config.rooms.named[&RoomName::Mentors], "#mentors:example.org");
    assert_eq!(config.rooms.moderator_power, 50);
    assert_eq!(config.programme.application.selection, Selection::Organisers);
    assert_eq!(config.programme.questions.len(), 7);
}

#[test]
fn a_file_that_is_not_there() {
    let folder = Folder(TempDir::new().expect("a folder"));
    assert_snapshot!(folder.problems(), @r#"chancery.toml: cannot be read (No such file or directory (os error 2)); write one with `chancery init`, or name yours: --config FILE"#);
}

#[test]
fn a_file_that_is_not_toml() {
    let folder = Folder::with(&[("[rooms]", "[rooms"), ("url = ", "url ")]);
    assert_snapshot!(folder.problems(), @r#"
    chancery.toml:12: this is not TOML: key with no value, expected `=`; https://toml.io shows how it is written
    chancery.toml:37: this is not TOML: unclosed table, expected `]`; https://toml.io shows how it is written
    "#);
}

#[test]
fn what_is_wrong_stays_on_one_line_and_commands_no_terminal() {
    let folder = Folder::with(&[("file = \"openstack\"", "file = \"open\\nstack\\u001b[2J\"")]);
    assert_snapshot!(folder.problems(), @r#"chancery.toml:28: there is no shipped programme "open\nstack\u{1b}[2J"; write one of "fedora", "openstack""#);
}

#[test]
fn unknown_keys_wrong_types_and_what_is_missing() {
    let folder = Folder::with(&[
        ("[rooms]", "[roms]"),
        ("user = ", "usr = "),
        ("directory = \"data\"", "directory = 7"),
        ("file = \"openstack\"", "file = [\"openstack\"]\ncolour = \"blue\""),
        ("languages = [\"en\", \"de\"]", "languages = \"en\""),
    ]);
    assert_snapshot!(folder.problems(), @r#"
    chancery.toml:15: unknown key "usr"; did you mean "user"?
    chancery.toml:24: "directory" is a number; write a text in "quotes"
    chancery.toml:28: "file" is a list; write a text in "quotes"
    chancery.toml:29: unknown key "colour"; write one of "file", "languages", "locales"
    chancery.toml:33: "languages" is a text; write a list in [brackets]
    chancery.toml:38: unknown key "roms"; did you mean "rooms"?
    "#);
}

#[test]
fn addresses_and_ids() {
    let folder = Folder::with(&[
        ("https://matrix.example.org", "matrix.example.org"),
        ("@chancery:example.org", "chancery"),
        ("#community:example.org\"]", "#community:example.org\", \"community\", 7]\nmoderator-power = 0"),
        ("#mentors:example.org\"\norg", "#mentors\"\norg"),
        ("\"#announcements:example.org\"", "\"!\""),
        ("\"#ambassadors:example.org\"", "\"#community:example.org\""),
    ]);
    assert_snapshot!(folder.problems(), @r##"
    chancery.toml:12: "matrix.example.org" is not a homeserver's address; write its address, for example "https://matrix.example.org"
    chancery.toml:15: "chancery" is not a Matrix ID; write it in full, for example "@chancery:example.org"
    chancery.toml:42: an entry of "community" is a number; write a text in "quotes"
    chancery.toml:42: "community" is neither a room's alias nor its id; write an alias like "#mentors:example.org", or an id like "!abc123" from the room's settings
    chancery.toml:43: 0 is out of range; write a number from 1 to 1000000
    chancery.toml:47: "#mentors" is neither a room's alias nor its id; write an alias like "#mentors:example.org", or an id like "!abc123" from the room's settings
    chancery.toml:51: "!" is neither a room's alias nor its id; write an alias like "#mentors:example.org", or an id like "!abc123" from the room's settings
    chancery.toml:54: #community:example.org stands in two places; give each place a room of its own
    "##);
}

#[test]
fn rooms_of_version_12_have_no_domain() {
    let folder =
        Folder::with(&[("\"#ambassadors:example.org\"", "\"!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM\"")]);
    assert_eq!(folder.problems(), "all is well");
}

#[test]
fn health_is_told_on_this_machine_alone() {
    let listening = |address: &str| {
        let section = format!("\"#ambassadors:example.org\"\n[health]\nlisten = \"{address}\"");
        Folder::with(&[("\"#ambassadors:example.org\"", &section)])
    };
    let config = listening("[::1]:9464").load(&Environment::default()).expect("it is right");
    assert_eq!(config.health.map(|address| address.to_string()), Some("[::1]:9464".to_owned()));
    assert_snapshot!(listening("0.0.0.0:9464").problems(), @r#"chancery.toml:55: 0.0.0.0:9464 can be reached from other machines; write listen = "127.0.0.1:9464""#);
    assert_snapshot!(listening("localhost").problems(), @r#"chancery.toml:55: "localhost" is not an address of this machine with a port; write listen = "127.0.0.1:9464""#);
}

#[test]
fn homeservers_by_any_address() {
    for url in [
        "http://localhost:8008",
        "https://matrix.example.org/",
        "http://127.0.0.1:41234",
        "http://[::1]:8008",
        "http://[::1]",
    ] {
        assert_eq!(Folder::with(&[("https://matrix.example.org", url)]).problems(), "all is well", "{url}");
    }
    for url in [
        "",
        "https://",
        "ftp://example.org",
        "https://bot:secret@example.org",
        "https://example.org:port",
        "https://a b",
    ] {
        let said = Folder::with(&[("https://matrix.example.org", url)]).problems();
        assert!(said.contains("is not a homeserver's address"), "{url}: {said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

#[test]
fn empty_lists_and_things_that_are_there_twice() {
    let folder = Folder::with(&[
        ("[\"#community:example.org\"]", "[]"),
        ("[\"en\", \"de\"]", "[\"en\", \"nl\", \"en\"]"),
        ("directory = \"data\"", "directory = \".\""),
    ]);
    assert_snapshot!(folder.problems(), @r##"
    chancery.toml:24: the data need a directory of their own; write directory = "data"
    chancery.toml:32: there is no language "nl"; write one of "de", "en", "es", "fr", "ja", "zh-hans"
    chancery.toml:32: "en" is there twice; keep one of them
    chancery.toml:42: the bot is in no community room; name one: community = ["#community:example.org"]
    "##);
}

#[test]
fn files_that_are_named_but_not_there() {
    let folder = Folder::with(&[
        ("\"openstack\"\n", "\"programmes/mine.toml\"\n"),
        ("# locales = ", "locales = "),
        ("# password-file = ", "password-file = "),
    ]);
    assert_snapshot!(folder.problems(), @r#"
    chancery.toml:19: the password file password cannot be read (No such file or directory (os error 2)); write the password into it, or take the line out: it is needed for the first login only
    chancery.toml:28: the programme's file programmes/mine.toml cannot be read (No such file or directory (os error 2)); paths begin at the folder of this file; or name a shipped programme, without .toml
    chancery.toml:35: locales cannot be read (No such file or directory (os error 2)); name a directory with <language>/*.ftl, or take the line out: the shipped texts do without
    "#);
    let folder = Folder::with(&[("\"openstack\"\n", "\"openstak\"\n")]);
    assert_snapshot!(folder.problems(), @r#"chancery.toml:28: there is no shipped programme "openstak"; did you mean "openstack"? Else write one of "fedora", "openstack""#);
}

#[test]
fn spans_and_numbers_of_a_programme() {
    let folder = Folder::with_programme(&[
        ("\"30 days\"", "\"0 days\""),
        ("\"180 days\"", "\"-3 days\""),
        ("offer-expires = \"7 days\"", "offer-expires = \"soon\""),
        ("extension = \"3 days\"", "extension = \"2 months\""),
        ("capacity = 3", "capacity = 0"),
        ("waiting-long = \"7 days\"", "waiting-long = 7"),
        ("sponsors = 1", "sponsors = 3"),
        ("confirm-after = \"1 hour\"", "confirm-after = \"1 howl\""),
        ("confirm-within = \"3 days\"", "confirm-within = 3"),
        ("\"UTC\"", "\"Oslo\""),
        ("selection = \"organisers\"", "selection = \"organizers\""),
    ]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:10: there is no time zone "Oslo"; write its IANA name, for example "UTC" or "Europe/Oslo"
    mine.toml:58: there is no kind of selection "organizers"; did you mean "organisers"? Else write one of "off", "organisers"
    mine.toml:60: "0 days" is out of range; write more than 0 and at most ten years
    mine.toml:62: "-3 days" is out of range; write more than 0 and at most ten years
    mine.toml:75: "soon" is no length of time; write for example "14 days", "36h" or "5s"
    mine.toml:77: "2 months" varies in length; write it in weeks, days or hours
    mine.toml:79: 0 is out of range; write a number from 1 to 50
    mine.toml:81: "waiting-long" is a number; write a text in "quotes"
    mine.toml:100: 3 is out of range; write a number from 1 to 2
    mine.toml:116: "1 howl" is no length of time; write for example "14 days", "36h" or "5s"
    mine.toml:118: "confirm-within" is a number; write a text in "quotes"
    "#);
}

#[test]
fn the_selection_of_a_programme() {
    let folder = Folder::with_programme(&[
        ("\"participation\", \"location\", \"impact\"", "\"Impact\", \"location\", \"location\""),
        ("best = 5", "best = 1"),
        ("scores-needed = 2", "scores-needed = 0"),
        ("per-region = 2", "per-region = \"two\""),
        ("count-ambassadors = true", "count-ambassadors = 1"),
        ("hold = \"30 days\"", "hold = \"a while\"\nholds = 1"),
    ]);
    let problems = folder.problems();
    let told: Vec<&str> = problems.lines().filter_map(|line| Some(line.split_once(": ")?.1)).collect();
    assert_snapshot!(told.join("\n"), @r#"
    "Impact" cannot name anything in the texts; write small letters a to z, digits and hyphens, a letter first; the texts say how it is called
    the criterion "location" is there twice; keep one of them
    1 is out of range; write a number from 2 to 100
    0 is out of range; write a number from 1 to 1000
    "per-region" is a text; write a whole number
    "count-ambassadors" is a number; write true or false
    "a while" is no length of time; write for example "14 days", "36h" or "5s"
    unknown key "holds"; did you mean "hold"?
    "#);
    let unnamed = Folder::with_programme(&[("\"impact\"", "\"charm\"")]).problems();
    assert!(unnamed.contains("“criterion-charm” is missing"), "{unnamed}");
}

#[test]
fn questions_of_a_programme() {
    let folder = Folder::with_programme(&[
        (
            "id = \"why\"\nkind = \"text\"\nmin = 20\nmax = 4000",
            "id = \"Why?\"\nkind = \"text\"\nmin = 20\nmax = 10",
        ),
        ("id = \"participation\"\nkind = \"text\"", "id = \"participation\"\nkind = \"test\"\nrequired = 1"),
        (
            "id = \"ideas\"\nkind = \"text\"\nmin = 20\nmax = 4000",
            "id = \"email\"\nkind = \"choice\"\noptions = [\"one\", \"one\"]",
        ),
        ("[a-z0-9][a-z0-9+.-]{0,63}", "[a-z0-9"),
        ("kind = \"consent\"", "kind = \"region\"\nmax = 3"),
    ]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:19: "Why?" cannot name anything in the texts; write small letters a to z, digits and hyphens, a letter first; the texts say how it is called
    mine.toml:22: no answer has at least 20 and at most 10 characters; write the smaller number at min
    mine.toml:26: there is no kind of question "test"; did you mean "text"? Else write one of "text", "choice", "region", "email", "account", "date", "consent", "name", "place", "time-zone", "links", "people"
    mine.toml:27: "required" is a number; write true or false
    mine.toml:34: the option "one" is there twice; keep one of them
    mine.toml:34: there is nothing to choose; name two options or more
    mine.toml:45: the pattern "[a-z0-9" is no regular expression (unclosed character class); https://docs.rs/regex/#syntax shows how it is written
    mine.toml:47: a second question is named "email"; give it a name of its own
    mine.toml:52: the region is asked for twice; keep one question of kind = "region"
    mine.toml:55: unknown key "max"; write one of "id", "required", "kind"
    "#);
}

#[test]
fn a_region_needs_regions() {
    let regions =
        "[\"africa\", \"asia-pacific\", \"europe\", \"latin-america\", \"middle-east\", \"north-america\"]";
    let folder = Folder::with_programme(&[(regions, "[]")]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:37: a region is asked for, but there are none; name some: regions = ["north", "south"]
    mine.toml:331: a region is asked for, but there are none; name some: regions = ["north", "south"]
    "#);
    let folder = Folder::with_programme(&[(regions, "[\"africa\", \"Europe\", \"africa\"]")]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:13: "Europe" cannot name anything in the texts; write small letters a to z, digits and hyphens, a letter first; the texts say how it is called
    mine.toml:13: the region "africa" is there twice; keep one of them
    "#);
}

#[test]
fn rights_of_a_programme() {
    let folder = Folder::with_programme(&[
        (
            "thumbsup = [\"ticket-mentor\"]",
            "thumbsup = []\nselect = [\"anyone\"]\nroster = [\"ticket-mentor\"]\ntakeover = [\"organiser\"]",
        ),
        ("sponsor = [\"organiser\"]", "sponsor = [\"candidate\", \"mentro\"]"),
    ]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:130: nobody may use !thumbsup; name somebody, for example ["organiser"], or take the line out for the usual right
    mine.toml:131: "anyone" may not !select: nobody decides on themselves, and not everyone on others; name people who are trusted with it, for example "ticket-mentor" or "organiser"
    mine.toml:132: !roster is about no ticket, so nobody could be its "ticket-mentor"; name a role that people have at all times, for example "mentor"
    mine.toml:133: there is no command "takeover"; write one of (every command)
    mine.toml:134: "candidate" may not !sponsor: nobody decides on themselves, and not everyone on others; name people who are trusted with it, for example "ticket-mentor" or "organiser"
    mine.toml:134: there is no role "mentro"; did you mean "mentor"? Else write one of "anyone", "candidate", "offered-mentor", "ticket-mentor", "mentor", "other-mentor", "stand-in", "ambassador", "emeritus", "organiser", "moderator", "group-organiser", "group-mentor", "offered-group-mentor"
    "#);
}

#[test]
fn two_sponsors_are_two_people() {
    let folder = Folder::with_programme(&[
        ("sponsors = 1", "sponsors = 2"),
        ("sponsor = [\"organiser\"]", "sponsor = [\"ticket-mentor\"]"),
    ]);
    assert_snapshot!(folder.problems(), @r#"mine.toml:100: 2 sponsors are needed, but nobody may be one except the ticket's mentor; write 1, or let others sponsor too: below [rights], sponsor = ["ticket-mentor", "organiser"]"#);
}

#[test]
fn words_of_a_programme() {
    let words = r#"[words]
apply = ["JOIN", "go on", "!los", "Apply"]
status = ["Accept"]
back = ["Join"]
skipp = ["leave-out"]
show = "mine""#;
    let folder = Folder::with_programme(&[("# [words]", words), ("# apply = [\"join\"]", "")]);
    assert_snapshot!(folder.problems(), @r#"
    mine.toml:167: "go on" cannot be a command's word; write one word without spaces and without its mark, for example "apply"
    mine.toml:167: "!los" cannot be a command's word; write one word without spaces and without its mark, for example "apply"
    mine.toml:167: "Apply" already calls !apply; take this one out
    mine.toml:168: "Accept" would call both !accept and !status; choose another word for one of them
    mine.toml:169: "Join" would call both !apply and !back; choose another word for one of them
    mine.toml:170: there is no command "skipp"; did you mean "skip"? Else write one of (every command)
    mine.toml:171: "show" is a text; write a list in [brackets]
    "#);
}

#[test]
fn mistakes_of_both_files_are_told_at_once() {
    let folder = Folder::with_programme(&[("sponsors = 1", "sponsor = 1")]);
    let installation = fs::read_to_string(folder.0.path().join("chancery.toml")).expect("it was written");
    folder.write("chancery.toml", &changed(&installation, &[("user = ", "usr = ")]));
    assert_snapshot!(folder.problems(), @r#"
    chancery.toml:15: unknown key "usr"; did you mean "user"?
    mine.toml:100: unknown key "sponsor"; did you mean "sponsors"?
    "#);
}

#[test]
fn a_sentence_that_is_missing() {
    let folder = Folder::with(&[("# locales = ", "locales = ")]);
    folder
        .write("locales/en/programme-openstack.ftl", &changed(ENGLISH, &[("region-africa = Africa\n", "")]));
    assert_snapshot!(folder.problems(), @r#"locales/en/programme-openstack.ftl:93: “region-africa” is missing; add “region-africa = …”, perhaps after this line"#);
}

#[test]
fn a_programme_of_ones_own_needs_texts_of_its_own() {
    let folder = Folder::with_programme(&[("id = \"openstack\"", "id = \"mine\"")]);
    let said = folder.problems();
    assert!(said.contains("question-why"), "{said}");
    let installation = fs::read_to_string(folder.0.path().join("chancery.toml")).expect("it was written");
    let changes = [("# locales = ", "locales = "), ("[\"en\", \"de\"]", "[\"en\"]")];
    folder.write("chancery.toml", &changed(&installation, &changes));
    folder.write("locales/en/programme-mine.ftl", ENGLISH);
    assert_eq!(folder.problems(), "all is well");
}

#[test]
fn a_language_of_ones_own() {
    let folder = Folder::with(&[("[\"en\", \"de\"]", "[\"nds\", \"en\"]"), ("# locales = ", "locales = ")]);
    for file in fs::read_dir("config/locales/en").expect("it is shipped") {
        let file = file.expect("a file");
        let text = fs::read_to_string(file.path()).expect("a text");
        // Plattdüütsch begins as a copy of English; a language is named by itself.
        let text = text.replace("language-en = English", "language-nds = Plattdüütsch");
        folder.write(&format!("locales/nds/{}", file.file_name().display()), &text);
    }
    folder.write("locales/nds/README.md", "is no text");
    assert_eq!(folder.problems(), "all is well");
}

#[test]
fn how_much_of_one_person_is_heard_is_the_installations_to_say() {
    let heard = |changes: &[(&str, &str)]| {
        Folder::with(changes).load(&Environment::default()).expect("it is right").heard_a_minute
    };
    assert_eq!(heard(&[]), 30);
    assert_eq!(heard(&[("# heard-a-minute = 30", "heard-a-minute = 100")]), 100);
    assert_eq!(heard(&[("[limits]", "")]), 30, "a file of before has no such section");
    let folder = Folder::with(&[("# heard-a-minute = 30", "heard-a-minute = 3\nheard-a-day = 7")]);
    assert_snapshot!(folder.problems(), @r#"
    chancery.toml:74: 3 is out of range; write a number from 10 to 1000000
    chancery.toml:75: unknown key "heard-a-day"; only "heard-a-minute" can stand here
    "#);
}
