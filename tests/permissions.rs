//! Who may do what: every command of the table, by everybody, on every kind of ticket, in every kind of room, under the
//! shipped programmes. Two tables for people to read (`permissions/*.snap`), and below what holds whatever they say.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "permissions/cast.rs"]
mod cast;
#[path = "permissions/town.rs"]
mod town;
#[path = "permissions/trial.rs"]
mod trial;

use std::collections::BTreeMap;
use std::fmt::Write;

use chancery::domain::command::row::Topic;
use chancery::domain::command::{Verb, table};
use chancery::domain::decision::Decision;
use chancery::domain::event::{Reacted, What};
use chancery::domain::fact::Fact;
use chancery::domain::message::{Address, Message};
use chancery::domain::place::Place;
use chancery::domain::role::Who;
use chancery::domain::value::Value;

use town::{SAID_BY_A_GROUP, Town, is_to};
use trial::{Named, Outcome, TRIALS, Trial, changes, facts, fits_a_button, name_of, phrases, takes_ticket};

#[test]
fn the_tables_are_as_they_were_read() {
    for programme in ["openstack", "fedora"] {
        let description = format!(
            "Who may do what under {programme}: what becomes true [done], or what is said instead [told]. Each \
             command meets tickets at the stage for which it was made."
        );
        insta::with_settings!({ snapshot_path => "permissions", prepend_module_to_snapshot => false, omit_expression => true, description => description }, {
            insta::assert_snapshot!(programme, table(programme));
        });
    }
}

#[test]
fn whoever_does_or_sees_something_holds_a_role_that_the_programme_names() {
    for trial in TRIALS.iter() {
        let sees_a_ticket = matches!(trial.outcome(), Outcome::Told(key) if key.starts_with("ticket"));
        if !changes(&trial.decision) && !sees_a_ticket {
            continue;
        }
        let mut roles = vec![Who::Anyone];
        roles.extend(trial.person.is);
        roles.extend(trial.no.into_iter().flat_map(|no| is_to(&trial.person.who, no, trial.at)));
        let may = trial.programme.may(trial.row.verb);
        assert!(may.iter().any(|role| roles.contains(role)), "{}: it is for {may:?}", trial.told());
    }
}

#[test]
fn nobody_acts_on_their_own_application() {
    let own = || TRIALS.iter().filter(|trial| takes_ticket(trial.row) && trial.no == trial.person.own);
    // They tick what they did, call for the mentor, and say that they are there; that decides nothing about them.
    let decides = |trial: &&Trial| !["done", "undo", "silent", "here"].contains(&trial.row.word);
    for trial in own().filter(|trial| trial.no.is_some()).filter(decides) {
        assert!(!changes(&trial.decision), "{}: it changes their own ticket", trial.told());
    }
}

#[test]
fn nobody_judges_a_user_group_of_theirs() {
    let theirs = |trial: &&Trial| trial.person.is.contains(&Who::GroupOrganiser);
    let is_for_organisers =
        |trial: &&Trial| trial.programme.may(trial.row.verb).contains(&Who::GroupOrganiser);
    let about_it = TRIALS.iter().filter(theirs).filter(|trial| trial.row.topic == Topic::Groups);
    for trial in about_it.filter(|trial| !is_for_organisers(trial)) {
        let about = facts(&trial.decision).into_iter().any(|fact| matches!(fact, Fact::Group(_)));
        assert!(!about, "{}: it judges their own group", trial.told());
    }
}

#[test]
fn a_refusal_changes_nothing() {
    for trial in TRIALS.iter().filter(|trial| trial.is_refused()) {
        assert!(!changes(&trial.decision), "{}: it is refused and done", trial.told());
    }
}

#[test]
fn what_changes_nothing_is_said_to_nobody_else() {
    for trial in TRIALS.iter().filter(|trial| !changes(&trial.decision)) {
        for message in &trial.decision.messages {
            let here = match (&message.to, &trial.place) {
                (Address::Person(who), _) => *who == trial.person.who,
                (Address::Community(room), Place::Community(here)) => room == here,
                (Address::Room(room), Place::Named(here)) => room == here,
                _ => false,
            };
            assert!(here, "{}: it is told to {:?}", trial.told(), message.to);
        }
    }
}

#[test]
fn open_rooms_read_nothing_of_tickets() {
    let is_open = |message: &&Message| match message.to {
        Address::Person(_) | Address::Mailbox { .. } => false,
        Address::Community(_) => true,
        Address::Room(room) => !room.grants_role(),
    };
    for trial in TRIALS.iter() {
        for phrase in trial.decision.messages.iter().filter(is_open).flat_map(phrases) {
            let arguments = phrase.arguments();
            let private = arguments.iter().find(|(_, it)| match it {
                // What a user group says of itself, it says to everybody.
                Value::Words(words) => *words.0 != *SAID_BY_A_GROUP,
                it => matches!(it, Value::Ticket(_) | Value::Line(_)),
            });
            assert!(private.is_none(), "{}: it says in the open {phrase:?}", trial.told());
        }
    }
}

#[test]
fn strangers_learn_nothing_about_which_tickets_exist() {
    let mut heard: BTreeMap<_, &Decision> = BTreeMap::new();
    let is_staff =
        |trial: &Trial| trial.person.is.iter().any(|is| matches!(is, Who::Mentor | Who::Organiser));
    for trial in TRIALS.iter().filter(|trial| takes_ticket(trial.row) && !is_staff(trial)) {
        // Who may use the command on any ticket, by what they are, learns what it does.
        let may = |is: &Who| trial.programme.may(trial.row.verb).contains(is);
        if matches!(trial.named, Named::Nothing | Named::Own) || trial.person.is.iter().any(may) {
            continue;
        }
        let key =
            (trial.programme.id.clone(), trial.row.word, &trial.person.who, format!("{:?}", trial.place));
        let first = heard.entry(key).or_insert(&trial.decision);
        assert_eq!(**first, trial.decision, "{}: it tells whether the ticket exists", trial.told());
    }
    assert!(heard.len() > 1000, "too few were tried: {}", heard.len());
}

#[test]
fn the_room_changes_where_it_is_answered_and_nothing_else() {
    let mut direct = (String::new(), Vec::new());
    // In a room only its moderators report misuse; and where a reload was asked for is kept, for the answer comes later.
    let is_alike = |trial: &&Trial| !matches!(trial.row.verb, Verb::Flag | Verb::Reload);
    for trial in TRIALS.iter().filter(is_alike) {
        let here = (format!("{:?}", trial.outcome()), facts(&trial.decision));
        if matches!(trial.place, Place::Direct(_)) {
            direct = here;
        } else {
            assert_eq!(direct, here, "{}", trial.told());
        }
    }
}

#[test]
fn a_button_does_what_its_command_does_for_whoever_presses_it() {
    let mut towns = BTreeMap::new();
    let mut pressed_by = 0;
    for trial in TRIALS.iter().filter(|trial| fits_a_button(trial.row)) {
        let (Some(no), Named::Own | Named::Anothers) = (trial.no, trial.named) else { continue };
        let town = towns.entry((&trial.programme.id, trial.at));
        let town = town.or_insert_with(|| Town::new(&trial.programme, trial.at));
        let (who, place) = (trial.person.who.clone(), trial.place.clone());
        let (to, key) = town.button(trial.row.verb, no, Address::of(&place, &who));
        let pressed = town.decide(What::Reacted(Reacted {
            who: who.clone(),
            place,
            event: to.clone(),
            to,
            key: key.to_owned(),
            recalled: BTreeMap::new(),
        }));
        // A reason can be typed only.
        let names = |decision| facts(decision).into_iter().map(name_of).collect::<Vec<_>>();
        assert_eq!(
            names(&pressed),
            names(&trial.decision),
            "{}: its button does something else",
            trial.told()
        );
        let aloud = pressed.messages.iter().any(|message| message.to != Address::Person(who.clone()));
        assert!(!trial.is_refused() || !aloud, "{}: its button is refused aloud", trial.told());
        pressed_by += 1;
    }
    assert!(pressed_by > 1000, "too few were pressed: {pressed_by}");
}

/// Who gets which answer in the direct chat; that it is the same elsewhere, another test sees.
fn table(programme: &str) -> String {
    let mut table = String::new();
    let shown = |trial: &&Trial| trial.is_shown() && trial.programme.id == programme;
    for row in table::rows() {
        for named in trial::ways_to_name(row) {
            _ = writeln!(table, "!{}{}", row.word, in_words(named, takes_ticket(row)));
            let mut groups: BTreeMap<Outcome, Vec<&str>> = BTreeMap::new();
            for trial in TRIALS.iter().filter(shown) {
                if trial.row.verb == row.verb && trial.named == named {
                    groups.entry(trial.outcome()).or_default().push(trial.person.called);
                }
            }
            // Most people get the same answer; the table names the others.
            let rest = groups.values().map(Vec::len).max().unwrap_or_default();
            let mut rest = groups.iter().find(|(_, people)| people.len() == rest).map(|(outcome, _)| outcome);
            if groups.len() == 1 {
                rest = None;
            }
            let lines = groups.iter().filter(|(outcome, _)| Some(*outcome) != rest);
            for (outcome, people) in lines {
                let people = if groups.len() == 1 { "everybody".to_owned() } else { people.join(", ") };
                _ = writeln!(table, "    {}: {people}", said(outcome));
            }
            if let Some(outcome) = rest {
                _ = writeln!(table, "    {}: everybody else", said(outcome));
            }
            table.push('\n');
        }
    }
    table
}

fn in_words(named: Named, takes_ticket: bool) -> &'static str {
    match named {
        Named::Nothing if takes_ticket => " with no ticket named",
        Named::Nothing => "",
        Named::Own => " on their own ticket, by everybody who has one",
        Named::Anothers => " on another's ticket",
        Named::Missing => " on a ticket that does not exist",
        Named::ByCandidate => " on another's ticket by its candidate",
        Named::ByNobody => " on the ticket of somebody who has none",
    }
}

fn said(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Done(facts) => format!("done [{}]", facts.join(", ")),
        Outcome::Told(key) => format!("told [{key}]"),
    }
}
