//! An operator writes whatever they like: each file is read, all that is wrong is told with file, line and mend, and what
//! loads can be used: everything is said once in every language, and somebody applies.
//!
//! The input is text in sections, each a file; what is not among them is the shipped one:
//!
//! ```text
//! %% chancery.toml
//! %% programme.toml
//! %% en/talk.ftl
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use chancery::chat::Batch;
use chancery::config::problem::Problem;
use chancery::config::secret::Environment;
use chancery::config::shipped::{self, File, Locales};
use chancery::config::{Config, programme};
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::{Cause, Language};
use chancery::domain::message::Block;
use chancery::domain::phrase::Phrase;
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::Programme;
use chancery::engine::Engine;
use chancery::stage::rooms::direct;
use chancery::store::memory::MemoryStore;
use chancery::texts::{Reader, Source, Texts};
use jiff::Timestamp;
use ruma::{EventId, user_id};
use tempfile::TempDir;

use super::harmless;
use super::stage::complaint;

/// Where files lie in memory, on systems that have it: none of them is worth keeping.
const MEMORY: &str = "/dev/shm";

/// The programme whose texts are tried.
static SHIPPED: LazyLock<Arc<Programme>> =
    LazyLock::new(|| shipped::programme("openstack", &["en", "de"]).expect("what is shipped is right").0);

/// Reads the input, and uses what can be used.
pub fn examine(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    // There are files on a machine that never end, or that are not to be touched.
    if ["/dev", "/proc", "/sys", "..", "//"].iter().any(|path| text.replace("https://", "").contains(path)) {
        return;
    }
    let files = sections(text);
    if files.contains_key("chancery.toml") {
        installation(&files);
    } else if let Some(text) = files.get("programme.toml") {
        of_programme(text);
    } else {
        for (name, text) in &files {
            texts(name, text);
        }
    }
}

fn sections(text: &str) -> BTreeMap<&str, String> {
    let mut files = BTreeMap::<&str, String>::new();
    let mut name = "chancery.toml";
    for line in text.split_inclusive('\n') {
        match line.trim_end().strip_prefix("%% ") {
            Some(next) => {
                name = next;
                files.entry(name).or_default();
            }
            None => files.entry(name).or_default().push_str(line),
        }
    }
    files
}

/// All of it in a folder, as an operator has it.
fn installation(files: &BTreeMap<&str, String>) {
    let memory = Path::new(MEMORY);
    let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.expect("a folder");
    for (name, text) in files {
        let path = match *name {
            "chancery.toml" | "programme.toml" => folder.path().join(name),
            _ if is_text(name) => folder.path().join("locales").join(name),
            _ => continue,
        };
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    match Config::load(&folder.path().join("chancery.toml"), &Environment::default()) {
        Ok(config) => used(&config.programme, &config.texts),
        Err(problems) => told(&problems, |file| {
            let name = Path::new(file).strip_prefix(folder.path()).ok()?;
            fs::read_to_string(folder.path().join(name)).ok()
        }),
    }
}

fn is_text(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    let plain = |part: &&str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
    };
    matches!(parts.as_slice(), [language, file] if language.len() < 9 && file.len() < 40 && parts.iter().all(plain))
}

fn of_programme(text: &str) {
    let file = File { name: "programme.toml".to_owned(), text: text.to_owned() };
    match programme::read(&file) {
        Ok(programme) => {
            let programme = Programme { languages: vec![Language("en".to_owned())], ..programme };
            match Locales::shipped().texts(&programme) {
                Ok(texts) => used(&Arc::new(programme), &Arc::new(texts)),
                Err(problems) => told(&problems, |_| None),
            }
        }
        Err(problems) => told(&problems, |file| (file == "programme.toml").then(|| text.to_owned())),
    }
}

/// One file of texts: by itself, which is quick, and if nothing is wrong but what it leaves out, among the shipped.
fn texts(name: &str, text: &str) {
    let Some((language, file)) = name.split_once('/').filter(|_| is_text(name)) else { return };
    let source =
        Source { language: Language(language.to_owned()), file: name.to_owned(), text: text.to_owned() };
    let programme = Programme { languages: vec![source.language.clone()], ..(**SHIPPED).clone() };
    let alone: Vec<Problem> = match Texts::new(vec![source], &programme) {
        Ok(texts) => return used(&Arc::new(programme), &Arc::new(texts)),
        Err(problems) => problems.into_iter().map(Problem::from).collect(),
    };
    told(&alone, |file| (file == name).then(|| text.to_owned()));
    if alone.iter().all(|problem| problem.what.ends_with("is missing")) {
        among_the_shipped(language, file, text);
    }
}

fn among_the_shipped(language: &str, file: &str, text: &str) {
    let memory = Path::new(MEMORY);
    let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.expect("a folder");
    fs::create_dir(folder.path().join(language)).expect("a folder");
    fs::write(folder.path().join(language).join(file), text).expect("a file");
    let locales = Locales::shipped().overridden_by(folder.path()).expect("the file is there");
    let programme = Programme { languages: vec![Language(language.to_lowercase())], ..(**SHIPPED).clone() };
    match locales.texts(&programme) {
        Ok(texts) => used(&Arc::new(programme), &Arc::new(texts)),
        Err(problems) => told(&problems, |_| None),
    }
}

/// Every problem is one line that names a file, a line that is in it, what is wrong, and what would be right.
fn told(problems: &[Problem], read: impl Fn(&str) -> Option<String>) {
    assert!(!problems.is_empty(), "refused without a reason");
    for problem in problems {
        let said = problem.to_string();
        assert!(!problem.file.is_empty() && !problem.what.is_empty() && !problem.mend.is_empty(), "{said:?}");
        assert!(!said.contains(char::is_control), "it is not one line of words: {said:?}");
        let lines = read(&problem.file).map(|text| text.split('\n').count());
        if let (Some(line), Some(lines)) = (problem.line, lines) {
            assert!((1..=lines).contains(&line), "there is no such line: {said:?}");
        }
    }
}

/// Everything is said once in every language; then somebody applies, and time passes.
fn used(programme: &Arc<Programme>, texts: &Arc<Texts>) {
    let now: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a moment");
    for language in &programme.languages {
        let words = |_: &_| Some("<b>words</b> & \"more\"".to_owned());
        let reader =
            Reader { language: language.clone(), time_zone: &programme.time_zone, now, words: &words };
        // The samples name questions and regions of no programme; the log may say so.
        for sample in Phrase::samples() {
            harmless::marked_up(&texts.speech(&[Block::Item(sample)], &reader).html);
        }
    }
    let _guard = complaint::forbidden();
    let store = Box::new(MemoryStore::default());
    let mut engine = Engine::open(Arc::clone(programme), Arc::clone(texts), store).expect("a new store");
    let (alice, mo, olga) =
        (user_id!("@alice:example.org"), user_id!("@mo:example.org"), user_id!("@olga:example.org"));
    let roll = |room, who: &ruma::UserId| What::Roll { room, members: [who.to_owned()].into() };
    let answers =
        ["!apply", "1", "alice@example.org", "2026-06-01", "yes", "alice", "words", "!show", "!submit"];
    let said = answers.iter().cycle().take(24).enumerate().map(|(n, words)| {
        What::Said(Said::plainly(
            alice.to_owned(),
            Place::Direct(direct(alice)),
            EventId::parse(format!("$said{n}")).expect("an event's id"),
            *words,
        ))
    });
    let events = [roll(RoomName::Mentors, mo), roll(RoomName::Organisers, olga)].into_iter().chain(said);
    let mut now = now;
    for (n, what) in events.enumerate() {
        let event = Event { cause: Cause(format!("$cause{n}")), at: now, what };
        let batch = Batch { events: vec![event], ..Batch::default() };
        engine.take_in(batch, now).expect("it can be kept");
    }
    for _ in 0..8 {
        let Some(next) = engine.next_deadline() else { return };
        now = next.max(now);
        let due = Batch { read: Some(now), ..Batch::default() };
        engine.take_in(due, now).expect("it can be kept");
    }
}
