//! The power goes. What the store does on disk is watched, step by step; of every step images are made that a power
//! cut could leave; each is opened. Whatever was acknowledged is there, whole, and whatever is there was asked for.
//!
//! Chance is drawn from numbers that a failure names, so that its image can be made again.

#![allow(clippy::unwrap_used, reason = "a test may panic where it is surprised")]
#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "power/image.rs"]
mod image;
#[path = "trials/measure.rs"]
mod measure;
#[path = "power/recorder.rs"]
mod recorder;
#[allow(dead_code, reason = "what other tests need of it")]
#[path = "store/sample.rs"]
mod sample;
#[path = "store/search.rs"]
mod search;
#[path = "power/story.rs"]
mod story;
#[path = "power/upgrade.rs"]
mod upgrade;
#[path = "power/verdict.rs"]
mod verdict;

use std::fs;
use std::path::Path;

use chancery::store::Store;
use chancery::store::sled::SledStore;
use fastrand::Rng;

use image::Platter;
use measure::{often, tell};
use recorder::{Recorder, Step};
use story::{Story, place, scratch};
use verdict::{Fault, Span, judge, look};

/// How many images of each story are opened.
const IMAGES: usize = often(1000, 200);

/// How many of the story whose images are large.
const LARGE_IMAGES: usize = often(500, 50);

/// How many cuts are tried of one opening that rebuilds sled.
const CUTS_OF_AN_OPENING: usize = 5;

#[test]
fn single_commits_survive_a_power_cut_at_any_step() {
    Trial::of(&story::single_commits()).run(IMAGES).report();
}

#[test]
fn large_commits_survive_a_power_cut_at_any_step() {
    Trial::of(&story::large_commits()).run(LARGE_IMAGES).report();
}

#[test]
fn a_power_cut_at_any_step_of_a_checkpoint_or_after_it_costs_nothing() {
    Trial::of(&story::checkpoints()).run(IMAGES).report();
}

#[test]
fn a_power_cut_while_words_are_erased_neither_keeps_them_nor_costs_others() {
    Trial::of(&story::erasure()).run(IMAGES).report();
}

#[test]
fn a_power_cut_while_sled_is_rebuilt_and_the_journal_mended_costs_nothing() {
    let stories = [story::single_commits(), story::checkpoints(), story::erasure()];
    let mut trials = stories.each_ref().map(Trial::of);
    for seed in 0..IMAGES.div_ceil(CUTS_OF_AN_OPENING) {
        trials[seed % stories.len()].cut_the_opening(seed);
    }
    let [mut all, others @ ..] = trials;
    for other in others {
        all.take_in(other);
    }
    all.name = "rebuild";
    all.report();
}

#[test]
fn a_store_that_did_not_sync_would_be_caught() {
    type Missing = fn(&Step) -> bool;
    let never: [(&str, Missing); 3] = [
        ("files", |step| matches!(step, Step::Sync(_))),
        ("names", |step| matches!(step, Step::SyncDir(_))),
        ("the journal", |step| matches!(step, Step::Sync(path) if path.starts_with("store/journal"))),
    ];
    for (what, missing) in never {
        let mut story = story::single_commits();
        story.steps.retain(|step| !missing(step));
        let trial = Trial::of(&story).run(60);
        assert!(!trial.faults.is_empty(), "{what} never reach the disk, and nobody notices");
    }
}

/// The images of a story, and what came out of them.
struct Trial<'a> {
    name: &'static str,
    story: &'a Story,
    images: usize,
    /// Commits that were begun and not acknowledged: in how many images they are there, and in how many they are not.
    begun_and_there: usize,
    begun_and_gone: usize,
    faults: Vec<(Fault, String)>,
}

impl<'a> Trial<'a> {
    fn of(story: &'a Story) -> Self {
        Self { name: story.name, story, images: 0, begun_and_there: 0, begun_and_gone: 0, faults: Vec::new() }
    }

    /// Makes and opens this many images: of every step in turn, then of any.
    fn run(mut self, images: usize) -> Self {
        let steps = &self.story.steps;
        for seed in 0..images {
            let mut rng = Rng::with_seed(seed as u64);
            let cut = if seed < steps.len() { seed + 1 } else { rng.usize(1..=steps.len()) };
            let image = scratch();
            self.lay_out(image.path(), cut, &mut rng);
            let span = Span::default().after(&steps[..cut]);
            let told = || format!("seed {seed}, cut after step {cut}: {}", steps[cut - 1].told());
            self.judge(image.path(), span, told);
        }
        self
    }

    fn lay_out(&self, dir: &Path, cut: usize, rng: &mut Rng) {
        let mut platter = Platter::default();
        self.story.steps[..cut].iter().for_each(|step| platter.make(step));
        platter.lay_out(dir, rng);
    }

    /// Cuts the story, ruins sled, watches the opening of what is left, and cuts that as well, several times.
    fn cut_the_opening(&mut self, seed: usize) {
        let story = self.story;
        let mut rng = Rng::with_seed(seed as u64);
        let first_cut = rng.usize(1..=story.steps.len());
        let before = scratch();
        self.lay_out(before.path(), first_cut, &mut rng);
        ruin(&place(before.path()).join("sled"), &mut rng);
        let span = Span::default().after(&story.steps[..first_cut]);
        let platter = Platter::of(before.path());
        let steps = match opening(story, before.path(), span) {
            Ok(steps) => steps,
            Err(fault) => {
                let told =
                    format!("seed {seed}, cut after step {first_cut}: {}", story.steps[first_cut - 1].told());
                return self.faults.push((fault, told));
            }
        };
        for _ in 0..CUTS_OF_AN_OPENING {
            let cut = rng.usize(1..=steps.len());
            let mut platter = platter.clone();
            steps[..cut].iter().for_each(|step| platter.make(step));
            let image = scratch();
            platter.lay_out(image.path(), &mut rng);
            let told = || {
                format!(
                    "{}, seed {seed}, cut after step {first_cut}: {}, and its opening after step {cut}: {}",
                    story.name,
                    story.steps[first_cut - 1].told(),
                    steps[cut - 1].told()
                )
            };
            self.judge(image.path(), span.after(&steps[..cut]), told);
        }
    }

    fn judge(&mut self, image: &Path, span: Span, told: impl Fn() -> String) {
        self.images += 1;
        match judge(self.story, image, span) {
            Ok(kept) if kept > span.acknowledged => self.begun_and_there += 1,
            Ok(_) if span.begun > span.acknowledged => self.begun_and_gone += 1,
            Ok(_) => {}
            Err(fault) => self.faults.push((fault, told())),
        }
    }

    fn take_in(&mut self, other: Self) {
        self.images += other.images;
        self.begun_and_there += other.begun_and_there;
        self.begun_and_gone += other.begun_and_gone;
        self.faults.extend(other.faults);
    }

    fn report(&self) {
        let count = |kind: fn(&Fault) -> bool| self.faults.iter().filter(|(fault, _)| kind(fault)).count();
        let trial = format!("power cut, {}", self.name);
        tell(&trial, "images opened", self.images);
        tell(&trial, "acknowledged commits lost", count(|fault| matches!(fault, Fault::Lost { .. })));
        tell(&trial, "commits half there", count(|fault| matches!(fault, Fault::HalfThere { .. })));
        tell(&trial, "images that did not open", count(|fault| matches!(fault, Fault::Refused(_))));
        tell(&trial, "openings that disagreed", count(|fault| matches!(fault, Fault::Disagrees(_))));
        tell(&trial, "begun, not acknowledged, there", self.begun_and_there);
        tell(&trial, "begun, not acknowledged, gone", self.begun_and_gone);
        let faults: Vec<_> = self.faults.iter().map(|(fault, told)| format!("{told}\n    {fault}")).collect();
        assert!(faults.is_empty(), "{} of {} images:\n{}", faults.len(), self.images, faults.join("\n"));
        assert!(self.begun_and_there > 0 && self.begun_and_gone > 0, "the images are too much alike");
    }
}

/// Opens the image while watched, and goes on with the story by one commit.
fn opening(story: &Story, base: &Path, span: Span) -> Result<Vec<Step>, Fault> {
    let recorder = Recorder::new(base);
    let mut opened = SledStore::open_on(recorder.disk(), &place(base), story.sizes)?;
    let kept = look(story, &mut opened, span)?;
    recorder.note(Step::Acknowledged(kept));
    if let Some(next) = story.commits.get(usize::try_from(kept).expect("few commits")) {
        recorder.note(Step::Begun(kept + 1));
        if story.erased_by == Some(kept + 1) {
            opened.erase(next)?
        } else {
            opened.commit(next)?
        };
        recorder.note(Step::Acknowledged(kept + 1));
    }
    drop(opened);
    Ok(recorder.take())
}

/// Leaves no sled that could be used, in one way or another; sometimes leaves it alone.
fn ruin(sled: &Path, rng: &mut Rng) {
    match rng.u8(0..4) {
        0 => {}
        1 => drop(fs::remove_dir_all(sled)),
        2 => drop(fs::write(sled.join("db"), vec![0xa5; 4096])),
        _ => drop(fs::write(sled.join("conf"), "nothing that sled knows")),
    }
}
