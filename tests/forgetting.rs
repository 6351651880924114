//! Who asks to be forgotten is: their words are in no byte of any file, whatever they went through before, and wherever
//! the power goes while they are erased. The same holds where words expire by themselves.
//!
//! The whole engine runs, on a store on disk that is watched step by step. Of every step of the erasing an image is made
//! that a power cut could leave; the engine opens it, hears what it had not taken in, and every byte is looked at.

#![allow(clippy::unwrap_used, reason = "a test may panic where it is surprised")]
#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[allow(dead_code, reason = "what other tests need of it")]
#[path = "power/image.rs"]
mod image;
#[allow(dead_code, reason = "what other tests need of it")]
#[path = "power/recorder.rs"]
mod recorder;
#[path = "store/search.rs"]
mod search;
mod stage;

use std::io::Write;
use std::path::Path;

use chancery::chat::Batch;
use chancery::domain::fact::Entry;
use chancery::domain::ids::{Cause, Seq, TextId};
use chancery::domain::message::Prompt;
use chancery::engine::Engine;
use chancery::stage::Stage;
use chancery::stage::script::perform;
use chancery::stage::transcript::as_stream;
use chancery::store::disk::Disk;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Commit, Kept, Store, StoreError};
use fastrand::Rng;
use tempfile::TempDir;

use image::Platter;
use recorder::{Recorder, Step};
use search::files_with;
use stage::power::Power;
use stage::{Theatre, set};

/// Segments so small that the story fills several; no checkpoint that would tidy up by chance.
const SIZES: Sizes = Sizes { segment: 20_000, journal: u64::MAX };

/// A story: lines of a script, each with the word in it that is nowhere else, if it is to go.
struct Story {
    lines: &'static [(&'static str, &'static str)],
    /// What their client sent encrypted, and whose key has not come.
    held: Option<&'static str>,
    /// The line that erases it all.
    last: &'static str,
}

/// Somebody writes wherever one can write, and asks to be forgotten.
const FORGOTTEN: Story = Story { lines: WRITES, held: Some("crocodile"), last: "alice reacts ✅" };

/// Somebody thinks better of it before anything was sent.
const WITHDRAWN: Story = Story { lines: THINKS_BETTER, held: None, last: "alice: !withdraw" };

/// An application comes to nothing, and what was written in and about it expires.
const EXPIRED: Story = Story { lines: COMES_TO_NOTHING, held: None, last: "2 days pass" };

const WRITES: &[(&str, &str)] = &[
    ("olga, otto are organisers", ""),
    ("mo, edda are mentors", ""),
    ("olga in organisers: !feedback Somebody else's words stay.", ""),
    ("alice: !nominate @bob He runs aardvark evenings.", "aardvark"),
    ("alice: !ask europe Where is the albatross?", "albatross"),
    ("alice: !feedback The alpaca is missing.", "alpaca"),
    ("alice: !apply", ""),
    ("alice: I run the antelope meetup of my town.", "antelope"),
    (
        "alice corrects \"I run the antelope meetup of my town.\": I run the armadillo meetup of my town.",
        "armadillo",
    ),
    ("alice: !long", ""),
    ("alice: First, the axolotl lists, for three years.", "axolotl"),
    ("alice: Then, the badger chat, every evening.", "badger"),
    ("alice: !next", ""),
    ("alice: A travelling barracuda workshop for universities.", "barracuda"),
    ("alice: europe", ""),
    ("alice: barnacle", "barnacle"),
    ("alice: bobolink@example.org", "bobolink"),
    ("alice: yes", ""),
    ("alice: !edit 3", ""),
    ("alice: A travelling \"buffalo\" workshop for universities.", "buffalo"),
    ("alice: !show", ""),
    ("alice: !submit", ""),
    ("olga in organisers: !ticket #1", ""),
    ("olga in organisers: !export json", ""),
    ("olga in organisers: !export csv", ""),
    ("olga in organisers: !select #1", ""),
    ("edda: !accept #1", ""),
    ("edda in mentors: !ticket #1", ""),
    ("alice joins mentors", ""),
    ("alice: !unavailable until 2026-04-01 The capybara is ill.", "capybara"),
    ("alice: !topics chinchillas", "chinchilla"),
    ("bob applies from africa, unlisted", ""),
    ("alice: !note #2 He knows every cassowary.", "cassowary"),
    ("alice: !memo #2 Rather a chameleon.", "chameleon"),
    ("bob: !ticket", ""),
    ("mo in mentors: !mentors", ""),
    ("organisers needs power 50", ""),
    ("alice: !feedback europe A second cockatoo voice.", "cockatoo"),
    ("olga in organisers: !feedbacks", ""),
    ("olga in organisers: !export csv", ""),
    ("alice: !forgetme", ""),
];

const THINKS_BETTER: &[(&str, &str)] = &[
    ("olga is organiser", ""),
    ("olga in organisers: !feedback Somebody else's words stay.", ""),
    ("alice: !apply", ""),
    ("alice: I run the antelope meetup of my town.", "antelope"),
    ("alice: I have answered in the axolotl chat for years.", "axolotl"),
    ("alice: A travelling barracuda workshop for universities.", "barracuda"),
    ("alice: europe", ""),
    ("alice: !edit 3", ""),
    ("alice: A travelling buffalo workshop for universities.", "buffalo"),
    ("alice: !show", ""),
];

const COMES_TO_NOTHING: &[(&str, &str)] = &[
    ("olga, otto are organisers", ""),
    ("mo, edda are mentors", ""),
    ("olga in organisers: !feedback Somebody else's words stay.", ""),
    ("alice: !apply", ""),
    ("alice: I run the antelope meetup of my town.", "antelope"),
    ("alice: I have answered in the axolotl chat for years.", "axolotl"),
    ("alice: A travelling barracuda workshop for universities.", "barracuda"),
    ("alice: europe", ""),
    ("alice: barnacle", "barnacle"),
    ("alice: bobolink@example.org", "bobolink"),
    ("alice: yes", ""),
    ("alice: !edit 3", ""),
    ("alice: A travelling buffalo workshop for universities.", "buffalo"),
    ("alice: !submit", ""),
    ("olga in organisers: !note #1 She knows every cassowary.", "cassowary"),
    ("mo in mentors: !memo #1 Rather a chameleon.", "chameleon"),
    ("alice: !ticket", ""),
    ("olga in organisers: !hold #1 until 2026-03-05 The cockatoo waits.", "cockatoo"),
    ("olga in organisers: !reject #1 Please join the crocodile group first.", "crocodile"),
    ("olga in organisers reacts ✅", ""),
    ("364 days pass", ""),
    ("otto in organisers: !history #1", ""),
    ("organisers needs power 50", ""),
    ("otto in organisers: !ticket #1", ""),
];

impl Story {
    /// All words that are to go.
    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.lines.iter().map(|(_, word)| *word).filter(|word| !word.is_empty()).chain(self.held)
    }
}

/// What goes wrong with the erasing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Nothing.
    None,
    /// One text is overlooked.
    ForgetsOne,
    /// What waits to be delivered stays as it is.
    KeepsOutbox,
    /// What waits for its key stays.
    KeepsHeld,
    /// It is taken away as anything else is, and its bytes stay.
    OnlyCommits,
}

/// A store on disk, with a fault.
struct Faulty {
    kept: SledStore,
    fault: Fault,
}

impl Store for Faulty {
    fn load_onto(&mut self, take: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError> {
        self.kept.load_onto(take)
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        self.kept.handled(cause)
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.kept.commit(commit)
    }

    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        let mut commit = commit.clone();
        match self.fault {
            Fault::None => {}
            Fault::ForgetsOne => {
                let first = commit.texts.iter().position(|(_, words)| words.is_none()).unwrap();
                let (overlooked, _) = commit.texts.remove(first);
                commit.texts.retain(|(text, _)| *text != overlooked);
            }
            Fault::KeepsOutbox => commit.outbox.retain(|row| !row.noted.contains(&Prompt::TakeBack)),
            Fault::KeepsHeld => commit.held.clear(),
            Fault::OnlyCommits => return self.kept.commit(&commit),
        }
        self.kept.erase(&commit)
    }

    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError> {
        self.kept.text(id)
    }

    fn checkpoint(&mut self) -> Result<(), StoreError> {
        self.kept.checkpoint()
    }

    fn export(&mut self, out: &mut dyn Write) -> Result<Seq, StoreError> {
        self.kept.export(out)
    }
}

/// A story that was told to its end, with all that happened on the disk.
struct Told {
    story: &'static Story,
    base: TempDir,
    stage: Stage,
    steps: Vec<Step>,
    /// How many steps were made before the erasing began.
    begins: usize,
}

impl Story {
    /// Tells it, with a fault.
    fn tell(&'static self, fault: Fault) -> Told {
        let base = scratch();
        let recorder = Recorder::new(base.path());
        let mut stage = set("openstack", Power::forever());
        let (disk, dir) = (recorder.disk(), base.path().join("store"));
        let elsewhere: Box<dyn Fn() -> Box<dyn Store>> = Box::new(move || {
            let kept = SledStore::open_on(disk.clone(), &dir, SIZES).unwrap();
            Box::new(Faulty { kept, fault })
        });
        stage.backstage = Box::new(Theatre { elsewhere: Some(elsewhere), ..Theatre::new(Power::forever()) });
        for (line, _) in self.lines {
            stage.settle().expect("no bug");
            perform(&mut stage, line).unwrap_or_else(|why| panic!("{why}: {line}"));
        }
        stage.settle().expect("no bug");
        if let Some(words) = self.held {
            let raw = format!(r#"{{"room":"!a","sender":"@alice:example.org","raw":"{words}"}}"#);
            let batch = Batch { held: vec![(Cause("$held".to_owned()), raw)], ..Batch::default() };
            stage.hear(batch).expect("no bug");
        }
        let mut steps = recorder.take();
        for word in self.words() {
            let found = files_with(base.path(), word);
            assert_ne!(found, [""; 0], "{word} is nowhere even before:\n{}", as_stream(&stage.rooms.heard));
        }
        let said = self.words().filter(|word| !stage.rooms.stands_with(word).is_empty()).count();
        assert!(said > self.words().count() / 2, "the bot has hardly quoted any of it: {said}");
        let begins = steps.len();
        perform(&mut stage, self.last).unwrap();
        stage.settle().expect("no bug");
        steps.extend(recorder.take());
        Told { story: self, base, stage, steps, begins }
    }
}

impl Told {
    /// The words that are left in any file.
    fn left(&self) -> Vec<&'static str> {
        self.left_in(self.base.path())
    }

    fn left_in(&self, dir: &Path) -> Vec<&'static str> {
        self.story.words().filter(|word| !files_with(dir, word).is_empty()).collect()
    }

    /// What a power cut after so many steps leaves.
    fn image(&self, cut: usize) -> TempDir {
        let mut platter = Platter::default();
        self.steps[..cut].iter().for_each(|step| platter.make(step));
        let image = scratch();
        platter.lay_out(image.path(), &mut Rng::with_seed(cut as u64));
        image
    }

    /// The bot starts on what is left there, and hears what it had not taken in.
    fn goes_on(&self, image: &Path) {
        let store = SledStore::open_on(Disk::default(), &image.join("store"), SIZES).unwrap();
        let (programme, texts) = stage::programmes::named("openstack");
        let mut engine = Engine::open(programme, texts, Box::new(store)).unwrap();
        let (unheard, now) = (self.stage.rooms.since(engine.since()), self.stage.now());
        engine.take_in(Batch { read: Some(now), ..unheard }, now).unwrap();
    }

    /// No byte is left, neither now nor later, and no message of the bot's.
    fn leaves_nothing(mut self) {
        assert_eq!(self.left(), [""; 0]);
        self.stage.restart();
        assert_eq!(self.left(), [""; 0], "nor after an end in order");
        perform(&mut self.stage, "organisers needs power 0").unwrap();
        self.stage.settle().expect("no bug");
        assert_eq!(self.left(), [""; 0], "nor after the next start");
        assert_ne!(files_with(self.base.path(), "Somebody else's words stay."), [""; 0]);
        for word in self.story.words() {
            assert_eq!(self.stage.rooms.stands_with(word), [""; 0], "{word} stands in a room still");
        }
    }

    /// The power goes after each step of the erasing.
    fn leaves_nothing_wherever_it_is_cut(&self) {
        let (mut whole, mut clean) = (0, 0);
        for cut in self.begins..=self.steps.len() {
            let image = self.image(cut);
            let left = self.left_in(image.path()).len();
            whole += usize::from(left == self.story.words().count());
            clean += usize::from(left == 0);
            self.goes_on(image.path());
            let left = self.left_in(image.path());
            assert_eq!(left, [""; 0], "cut after step {cut}: {}", self.steps[cut - 1].told());
        }
        assert!(whole > 0 && clean > 0, "the images are too much alike: {whole}, {clean}");
    }
}

/// A directory to try things in; in memory, where the system has such a place.
fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).unwrap()
}

#[test]
fn no_byte_of_what_somebody_wrote_is_left_once_they_are_forgotten() {
    FORGOTTEN.tell(Fault::None).leaves_nothing();
}

#[test]
fn a_power_cut_at_any_step_of_that_leaves_no_byte_either() {
    FORGOTTEN.tell(Fault::None).leaves_nothing_wherever_it_is_cut();
}

#[test]
fn no_byte_is_left_of_an_application_that_was_withdrawn_before_it_was_submitted() {
    let told = WITHDRAWN.tell(Fault::None);
    told.leaves_nothing_wherever_it_is_cut();
    told.leaves_nothing();
}

#[test]
fn no_byte_is_left_of_what_was_written_about_an_application_that_came_to_nothing() {
    EXPIRED.tell(Fault::None).leaves_nothing();
}

#[test]
fn a_power_cut_at_any_step_of_its_expiring_leaves_no_byte_either() {
    EXPIRED.tell(Fault::None).leaves_nothing_wherever_it_is_cut();
}

#[test]
fn whatever_the_erasing_overlooks_is_found_out() {
    for fault in [Fault::ForgetsOne, Fault::KeepsOutbox, Fault::KeepsHeld, Fault::OnlyCommits] {
        assert_ne!(FORGOTTEN.tell(fault).left(), [""; 0], "{fault:?} is not");
    }
    for fault in [Fault::ForgetsOne, Fault::KeepsOutbox, Fault::OnlyCommits] {
        assert_ne!(EXPIRED.tell(fault).left(), [""; 0], "{fault:?} is not");
    }
}
