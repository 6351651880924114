//! What every store promises, tried on each of them.

use chancery::domain::ids::Seq;
use chancery::store::{Commit, Kept};

use crate::homes::{Home, Memory, OnDisk};
use crate::sample::{cause, commit, export, fact, fill, message, text, words};

macro_rules! for_every_store {
    ($($promise:ident),* $(,)?) => {
        mod in_memory { $(#[test] fn $promise() { super::$promise(&mut super::Memory::default()); })* }
        mod on_disk { $(#[test] fn $promise() { super::$promise(&mut super::OnDisk::default()); })* }
    };
}

for_every_store! {
    a_new_store_is_empty,
    what_was_committed_is_loaded_again_in_order,
    commits_are_numbered_from_one_without_gaps,
    an_event_is_handled_once_its_commit_is_kept,
    texts_are_read_replaced_and_erased,
    an_erasing_commit_takes_away_what_it_says_and_nothing_else,
    the_outbox_keeps_its_order_and_loses_what_is_settled,
    an_encrypted_message_is_held_until_it_is_released,
    the_rooms_stay_read_as_far_as_they_were,
    an_empty_commit_counts,
    a_large_commit_is_kept_whole,
    what_was_committed_is_there_at_once_however_much_comes,
    a_checkpoint_changes_nothing_that_is_kept,
    an_export_moves_to_every_store,
    the_same_commits_export_to_the_same_bytes,
}

fn a_new_store_is_empty(home: &mut dyn Home) {
    assert_eq!(home.open().load().unwrap(), Kept::default());
    assert_eq!(home.open().load().unwrap(), Kept::default(), "opened again");
}

fn what_was_committed_is_loaded_again_in_order(home: &mut dyn Home) {
    fill(&mut *home.open(), [3, 1, 2]);
    let kept = home.open().load().unwrap();
    assert_eq!(kept.seq, Seq(3));
    assert_eq!(kept.facts, [3, 1003, 1, 1001, 2, 1002].map(fact));
    assert_eq!(kept.outbox, [3, 1, 2].map(message));
    assert_eq!(kept.since.as_deref(), Some("s2"));
}

fn commits_are_numbered_from_one_without_gaps(home: &mut dyn Home) {
    let mut store = home.open();
    assert_eq!([1, 2].map(|n| store.commit(&commit(n)).unwrap()), [Seq(1), Seq(2)]);
    drop(store);
    assert_eq!(home.open().commit(&commit(3)).unwrap(), Seq(3));
}

fn an_event_is_handled_once_its_commit_is_kept(home: &mut dyn Home) {
    let mut store = home.open();
    assert!(!store.handled(&cause(1)).unwrap());
    store.commit(&commit(1)).unwrap();
    assert!(store.handled(&cause(1)).unwrap());
    drop(store);
    let store = home.open();
    assert!(store.handled(&cause(1)).unwrap());
    assert!(!store.handled(&cause(11)).unwrap(), "a name that begins alike");
}

fn texts_are_read_replaced_and_erased(home: &mut dyn Home) {
    let mut store = home.open();
    let put = |n, words: Option<&str>| Commit {
        texts: vec![(text(n), words.map(Into::into))],
        ..Commit::default()
    };
    store.commit(&put(1, Some("first"))).unwrap();
    store.commit(&put(2, Some(&words(2)))).unwrap();
    store.commit(&put(1, Some("second"))).unwrap();
    assert_eq!(store.text(&text(1)).unwrap().as_deref(), Some("second"));
    store.commit(&put(1, None)).unwrap();
    store.commit(&put(3, None)).unwrap();
    drop(store);
    let store = home.open();
    assert_eq!([1, 2, 3].map(|n| store.text(&text(n)).unwrap()), [None, Some(words(2)), None]);
}

fn an_erasing_commit_takes_away_what_it_says_and_nothing_else(home: &mut dyn Home) {
    let mut store = home.open();
    fill(&mut *store, 1..=3);
    let erasing = Commit {
        handled: vec![cause(9)],
        texts: vec![(text(1), None)],
        settled: vec![message(1).id],
        ..Commit::default()
    };
    assert_eq!(store.erase(&erasing).unwrap(), Seq(4));
    assert_eq!(store.text(&text(1)).unwrap(), None);
    let before = export(&mut *store);
    assert!(!before.contains("words 1:"), "{before}");
    assert_eq!(store.text(&text(2)).unwrap(), Some(words(2)));
    assert_eq!(store.load().unwrap().outbox, [2, 3].map(message));
    assert!(store.handled(&cause(1)).unwrap() && store.handled(&cause(9)).unwrap());
    assert_eq!(store.commit(&commit(5)).unwrap(), Seq(5), "commits go on");
    drop(store);
    let mut store = home.open();
    assert_eq!((store.text(&text(1)).unwrap(), store.text(&text(5)).unwrap()), (None, Some(words(5))));
    assert_eq!(store.load().unwrap().seq, Seq(5));
}

fn the_outbox_keeps_its_order_and_loses_what_is_settled(home: &mut dyn Home) {
    let mut store = home.open();
    let outbox = [9, 2, 5].map(message).to_vec();
    store.commit(&Commit { outbox, ..Commit::default() }).unwrap();
    let (outbox, settled) = (vec![message(1)], vec![message(2).id, message(77).id]);
    store.commit(&Commit { outbox, settled, ..Commit::default() }).unwrap();
    drop(store);
    assert_eq!(home.open().load().unwrap().outbox, [9, 5, 1].map(message));
}

fn an_encrypted_message_is_held_until_it_is_released(home: &mut dyn Home) {
    let mut store = home.open();
    let held = [9, 2, 5].map(|n| (cause(n), Some(words(n)))).to_vec();
    store.commit(&Commit { held, ..Commit::default() }).unwrap();
    let held = vec![(cause(1), Some(words(1))), (cause(2), None)];
    store.commit(&Commit { held, ..Commit::default() }).unwrap();
    drop(store);
    assert_eq!(home.open().load().unwrap().held, [9, 5, 1].map(|n| (cause(n), words(n))));
}

fn the_rooms_stay_read_as_far_as_they_were(home: &mut dyn Home) {
    fill(&mut *home.open(), [1]);
    home.open().commit(&Commit { since: None, ..commit(2) }).unwrap();
    assert_eq!(home.open().load().unwrap().since.as_deref(), Some("s1"));
}

fn an_empty_commit_counts(home: &mut dyn Home) {
    assert_eq!(home.open().commit(&Commit::default()).unwrap(), Seq(1));
    assert_eq!(home.open().load().unwrap(), Kept { seq: Seq(1), ..Kept::default() });
}

fn a_large_commit_is_kept_whole(home: &mut dyn Home) {
    let long = "word ".repeat(200_000);
    let large = Commit {
        handled: (0..2000).map(cause).collect(),
        facts: (0..2000).map(fact).collect(),
        texts: vec![(text(0), Some(long.clone()))],
        ..Commit::default()
    };
    home.open().commit(&large).unwrap();
    let mut store = home.open();
    assert_eq!(store.load().unwrap().facts, large.facts);
    assert_eq!(store.text(&text(0)).unwrap(), Some(long));
    assert!(large.handled.iter().all(|cause| store.handled(cause).unwrap()));
}

fn what_was_committed_is_there_at_once_however_much_comes(home: &mut dyn Home) {
    let mut store = home.open();
    for n in 1..=8 {
        let names = || n * 1000..n * 1000 + 900;
        let before = names().map(|name| name - 1000);
        let put = names().map(|name| (text(name), Some(words(name))));
        let commit = Commit {
            handled: names().map(cause).collect(),
            texts: put.chain(before.step_by(2).map(|name| (text(name), None))).collect(),
            ..Commit::default()
        };
        store.commit(&commit).unwrap();
        for name in (1000..n * 1000 + 900).step_by(9).filter(|name| name % 1000 < 900) {
            assert!(store.handled(&cause(name)).unwrap(), "{name} after {n}");
            let stands = name >= n * 1000 || name % 2 == 1;
            assert_eq!(store.text(&text(name)).unwrap(), stands.then(|| words(name)), "{name} after {n}");
        }
        assert!(!store.handled(&cause(n * 1000 + 950)).unwrap());
    }
    drop(store);
    assert_eq!(home.open().text(&text(8000)).unwrap(), Some(words(8000)));
    assert_eq!(home.open().text(&text(7000)).unwrap(), None);
}

fn a_checkpoint_changes_nothing_that_is_kept(home: &mut dyn Home) {
    let mut store = home.open();
    store.checkpoint().unwrap();
    fill(&mut *store, 1..20);
    let before = export(&mut *store);
    store.checkpoint().unwrap();
    assert_eq!(export(&mut *store), before);
    drop(store);
    let mut store = home.open();
    assert_eq!(export(&mut *store), before, "opened again");
    assert_eq!(store.commit(&commit(20)).unwrap(), Seq(20), "commits go on");
    drop(store);
    assert_eq!(home.open().load().unwrap().seq, Seq(20));
}

fn an_export_moves_to_every_store(home: &mut dyn Home) {
    let empty = export(&mut *home.open());
    fill(&mut *home.open(), 1..20);
    let full = export(&mut *home.open());
    for export_of in [empty, full] {
        for other in [&Memory::default() as &dyn Home, &OnDisk::default()] {
            let mut other = other.import(&export_of);
            assert_eq!(export(&mut *other.open()), export_of);
        }
    }
    let mut moved = OnDisk::default().import(&export(&mut *home.open()));
    assert_eq!(moved.open().load().unwrap(), home.open().load().unwrap());
    assert_eq!(moved.open().commit(&commit(20)).unwrap(), Seq(20), "commits go on where they were");
    assert!(moved.open().handled(&cause(7)).unwrap());
    assert_eq!(moved.open().text(&text(7)).unwrap(), Some(words(7)));
}

fn the_same_commits_export_to_the_same_bytes(home: &mut dyn Home) {
    fill(&mut *home.open(), 1..20);
    let mut memory = Memory::default().open();
    fill(&mut *memory, 1..20);
    assert_eq!(export(&mut *home.open()), export(&mut *memory));
}
