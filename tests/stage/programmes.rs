//! The programmes that are played: the shipped ones, and a village that asks and decides what they do not. Each is read
//! once.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use chancery::config::programme;
use chancery::config::shipped::{self, File, Locales};
use chancery::domain::ids::Language;
use chancery::domain::programme::Programme;
use chancery::texts::Texts;

/// A programme with its texts.
pub type Played = (Arc<Programme>, Arc<Texts>);

const LANGUAGES: [&str; 2] = ["en", "de"];

static OPENSTACK: LazyLock<Played> = LazyLock::new(|| of_the_house("openstack"));
static FEDORA: LazyLock<Played> = LazyLock::new(|| of_the_house("fedora"));
static VILLAGE: LazyLock<Played> = LazyLock::new(village);

/// The programme of this name.
pub fn named(name: &str) -> Played {
    let played = match name {
        "openstack" => &OPENSTACK,
        "fedora" => &FEDORA,
        "village" => &VILLAGE,
        other => panic!("no programme of that name: {other}"),
    };
    (Arc::clone(&played.0), Arc::clone(&played.1))
}

fn of_the_house(name: &str) -> Played {
    shipped::programme(name, &LANGUAGES).expect("the shipped programmes are sound")
}

fn village() -> Played {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stage/village");
    let text = include_str!("village/programme.toml").to_owned();
    let file = File { name: "tests/stage/village/programme.toml".to_owned(), text };
    let languages = LANGUAGES.map(|language| Language(language.to_owned())).to_vec();
    let programme = programme::read(&file).expect("the village is sound");
    let programme = Programme { languages, ..programme };
    let locales = Locales::shipped().overridden_by(&folder).expect("the village has texts");
    let texts = locales.texts(&programme).expect("the village can say everything");
    (Arc::new(programme), Arc::new(texts))
}
