//! The power goes while a data directory of an earlier program is brought to today's form.

use std::fs;
use std::path::Path;

use chancery::store::disk::Disk;
use chancery::store::format::{self, FORMAT};
use chancery::store::memory::MemoryStore;
use chancery::store::sled::{Sizes, SledStore};
use fastrand::Rng;

use crate::image::Platter;
use crate::measure::{often, tell};
use crate::recorder::Recorder;
use crate::sample::{export, fill};
use crate::story::scratch;

/// How many images are opened of each step.
const IMAGES: usize = often(40, 4);

#[test]
fn an_upgrade_survives_a_power_cut_at_any_step() {
    let oldest = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/formats/1-without-digest");
    let mut memory = MemoryStore::default();
    fill(&mut memory, 1..=6);
    let expected = export(&mut memory);

    let home = scratch();
    Platter::of(&oldest).lay_out(home.path(), &mut Rng::with_seed(0));
    let recorder = Recorder::new(home.path());
    drop(SledStore::open_in(recorder.disk(), home.path(), Sizes::default()).unwrap());
    let steps = recorder.take();

    let (mut images, mut upgraded) = (0, 0);
    for cut in 1..=steps.len() {
        let mut platter = Platter::of(&oldest);
        steps[..cut].iter().for_each(|step| platter.make(step));
        for seed in 0..IMAGES {
            let image = scratch();
            platter.clone().lay_out(image.path(), &mut Rng::with_seed((cut * IMAGES + seed) as u64));
            let told = format!("seed {seed}, cut after step {cut}: {}", steps[cut - 1].told());
            images += 1;
            upgraded += usize::from(format::look(image.path()).unwrap().is_some());
            let mut store = SledStore::open_in(Disk::default(), image.path(), Sizes::default())
                .unwrap_or_else(|error| panic!("{told}: {error}"));
            assert_eq!(export(&mut store), expected, "{told}");
            drop(store);
            assert_eq!(
                format::look(image.path()).unwrap().map(|version| version.format),
                Some(FORMAT),
                "{told}"
            );
            assert!(!image.path().join("upgrade").exists(), "{told}");
            let checkpoint = fs::read_to_string(image.path().join("records/checkpoint.jsonl")).unwrap();
            assert!(checkpoint.contains("\"version\":2"), "{told}");
        }
    }
    tell("power cut, upgrade", "images opened", images);
    tell("power cut, upgrade", "of these past the point of no return", upgraded);
    assert!(upgraded > 0 && upgraded < images, "the images are too much alike");
}
