//! The language of the scripts: who says what where, and how time passes.
//!
//! ```text
//! # What the story is.
//! programme openstack
//! it is 2026-03-02 09:00
//! mo, edda are mentors            (or organisers, ambassadors; "max moderates")
//! edda leaves mentors             (or joins)
//! alice: !apply                   in the room she shares with the bot
//! alice in community: !apply      or in mentors, organisers, ambassadors
//! & alice: and one more thing     before the bot could answer
//! alice corrects "a typo": a type
//! mo reacts ✅                     to the bot's last message with buttons there ("mo in mentors reacts ✅")
//! alice applies                   answers every question, shows nothing and submits
//! 3 days pass
//! the bot restarts
//! earlier: / now:                 what is between them is not written down
//! ```

use std::sync::Arc;

use chancery::domain::event::{Place, RoomName, What};
use chancery::domain::programme::Programme;
use chancery::texts::Texts;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, SpanRelativeTo};
use ruma::{OwnedUserId, UserId};

use super::Stage;
use super::power::Power;
use super::rooms::{community, direct};

/// Plays a script to its end and gives the transcript.
pub fn play(script: &str, power: Power) -> String {
    let mut stage = set(script, power);
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !line.starts_with('&') {
            stage.settle();
        }
        perform(&mut stage, line.trim_start_matches('&').trim());
    }
    stage.settle();
    stage.rooms.transcript
}

/// The stage that a script asks for.
fn set(script: &str, power: Power) -> Stage {
    let programme = script.lines().find_map(|line| line.strip_prefix("programme ")).unwrap_or("openstack");
    let (programme, texts) = shipped(programme.trim());
    Stage::new(programme, texts, power)
}

/// A shipped programme with its texts.
pub fn shipped(programme: &str) -> (Arc<Programme>, Arc<Texts>) {
    chancery::config::shipped::programme(programme, &["en"]).expect("the shipped programmes are sound")
}

fn perform(stage: &mut Stage, line: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [first, ..] if first.starts_with('#') => {}
        ["programme", _] => {}
        ["earlier:"] => stage.rooms.silent = true,
        ["now:"] => {
            stage.settle();
            stage.rooms.silent = false;
        }
        ["it", "is", ..] => {
            let moment: DateTime = line["it is ".len()..].parse().expect("a date and a time");
            stage.set_clock(moment.to_zoned(TimeZone::UTC).expect("a moment").timestamp());
        }
        ["the", "bot", "restarts"] => {
            stage.rooms.remark("the bot restarts");
            stage.restart();
        }
        [.., "pass" | "passes"] => {
            let span: Span = words[..words.len() - 1].join(" ").parse().expect("a length of time");
            stage.rooms.remark(line);
            stage.pass(span.to_duration(SpanRelativeTo::days_are_24_hours()).expect("a length"));
        }
        [people @ .., "are" | "is", role] => {
            for who in people.iter().map(|name| person(name.trim_end_matches(','))) {
                enter(stage, &who, role, true);
            }
        }
        [who, "joins", role] => enter(stage, &person(who), role, true),
        [who, "leaves", role] => enter(stage, &person(who), role, false),
        [who, "moderates"] => {
            let who = [person(who)].into();
            stage.rooms.happens(stage.now(), What::Moderators { room: community(), who });
        }
        [who, "applies"] => applies(stage, &person(who)),
        [who, "reacts", key] => react(stage, who, None, key),
        [who, "in", place, "reacts", key] => react(stage, who, Some(place), key),
        _ => speak(stage, line),
    }
}

fn enter(stage: &mut Stage, who: &UserId, role: &str, joins: bool) {
    let remark = format!("{} {} {role}", who.localpart(), if joins { "joins" } else { "leaves" });
    stage.rooms.remark(&remark);
    stage.rooms.move_to(stage.now(), who, room(role), joins);
}

fn react(stage: &mut Stage, who: &str, place: Option<&str>, key: &str) {
    let who = person(who);
    let place = place.map_or_else(|| Place::Direct(direct(&who)), named);
    stage.rooms.react(stage.now(), &who, place, key);
}

fn speak(stage: &mut Stage, line: &str) {
    let (head, said) = line.split_once(": ").unwrap_or_else(|| panic!("nobody understands: {line}"));
    let said = said.replace("\\n", "\n");
    let (speaker, corrected) = match head.split_once(" corrects ") {
        Some((speaker, old)) => (speaker, Some(old.trim_matches('"'))),
        None => (head, None),
    };
    let (who, place) = match speaker.split_once(" in ") {
        Some((who, place)) => (person(who), named(place)),
        None => (person(speaker), Place::Direct(direct(&person(speaker)))),
    };
    stage.rooms.say(stage.now(), &who, place, &with_full_ids(&said), corrected);
}

/// Answers whatever is asked, in the words that fit every shipped programme, and submits.
fn applies(stage: &mut Stage, who: &OwnedUserId) {
    let name = who.localpart().to_owned();
    let email = format!("{name}@example.org");
    let answers = [
        "!apply",
        "I run the monthly meetup of my town and want to do more.",
        "I have answered questions in the chat and on the lists for three years.",
        "A travelling workshop for universities that have no group yet.",
        "1",
        name.as_str(),
        email.as_str(),
        "yes",
        "!submit",
    ];
    for answer in answers {
        stage.rooms.say(stage.now(), who, Place::Direct(direct(who)), answer, None);
        stage.settle();
    }
}

/// In scripts, `@mo` is the person whom the rooms know as `@mo:example.org`.
fn with_full_ids(said: &str) -> String {
    said.split_inclusive(' ')
        .map(|word| {
            let bare = word.trim_end();
            let is_name = bare.strip_prefix('@').is_some_and(|name| {
                !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            });
            if is_name { word.replacen(bare, &format!("{bare}:example.org"), 1) } else { word.to_owned() }
        })
        .collect()
}

fn person(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{name}:example.org")).unwrap_or_else(|_| panic!("no name of a person: {name}"))
}

fn named(place: &str) -> Place {
    if place == "community" { Place::Community(community()) } else { Place::Named(room(place)) }
}

fn room(name: &str) -> RoomName {
    match name {
        "mentors" | "mentor" => RoomName::Mentors,
        "organisers" | "organiser" => RoomName::Organisers,
        "ambassadors" | "ambassador" => RoomName::Ambassadors,
        other => panic!("no room of that name: {other}"),
    }
}
