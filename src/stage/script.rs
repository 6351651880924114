//! The language of the scripts: who says what where, and how time passes.
//!
//! ```text
//! # What the story is.
//! programme openstack             or fedora, or village, where everything is different, or guild, its careful sister
//! it is 2026-03-02 09:00
//! earlier:                        what follows is neither written down nor interrupted
//! now:                            … until here
//!
//! mo, edda are mentors            (or organisers, ambassadors)
//! edda leaves mentors             (or joins)
//! max moderates                   the community room, alone ("max moderates no more": nobody does)
//! bob is called "OpenStack Ambassador"    by his display name there
//! bob leaves the community
//! chancery is kicked from mentors by olga because it is noisy    or banned; nothing said there reaches it …
//! chancery is invited to mentors  … until here
//! mentors moves                   to a new room, which the bot follows, and nobody else yet ("community moves")
//! community is given up           by the configuration: it is none of the community's rooms any more
//! another room is named for the mentors    by the configuration; it does not replace the one before
//! edda leaves mentors unseen      while the bot does not look
//! announcements needs power 50    of which the bot has none ("announcements needs power 0" ends it)
//! ambassadors needs power 50 to remove    likewise, to put somebody out
//! nothing is taken back in organisers    the bot has no power to, there
//! bob cannot be reached           no message to him arrives ("bob can be reached" ends it)
//!
//! alice: !apply                   in the room she shares with the bot; \n begins a new line
//! alice in community: !apply      or in mentors, organisers, ambassadors
//! max in community, in a thread: !roster
//! max in community, replying to bob's "hello": !flag rude
//! alice: (5000 letters)           as many as that
//! & alice: and one more thing     before the bot could answer
//! & alice 200 times: !status      so often, all of it before the bot could answer
//! alice corrects "a typo": a type by editing the message in which she said it
//! alice 20 minutes before: hello  in a message whose key comes only now
//! alice mumbles                   a message whose key never comes ("alice in mentors mumbles")
//! ana organises "OpenStack Oslo" in europe     a proposed group; ", a new group" or ", an official group" else, with "that
//!                                 has done all steps" or "mentored by amy" behind it
//! ana organises 300 groups in europe           likewise, called OpenStack Town 1 and so on
//! greta, gus hold the title in europe          ambassadors who need not be heard becoming it
//! G1 is revoked                   a group loses its status, or is closed, and the bot did not see to it
//! ana votes "Rust Oslo" in ambassadors   in the bot's last poll there, for what says this ("votes nothing in" takes it
//!                                 back, "votes what is no choice in" and "votes "a" and "b" in" are what nobody's client
//!                                 sends; "ana 20 minutes before votes …" is a vote whose key comes only now)
//! mo reacts ✅                     to the bot's last message with buttons there ("mo in mentors reacts ✅")
//! mo reacts ✅ to "ticket #1"      to the last one that says this
//! mo reacts ✅ elsewhere to "…"    to the last one in any room: he names an event of another room
//! mo reacts ✅ to alice's "hello"  to the message in which she said this
//! mo takes back ✅                 the last reaction of that kind that he put ("mo in mentors takes back ✅")
//! alice deletes "hello"           the message in which she said this ("max in community deletes bob's "hello"")
//! alice applies                   answers every question somehow and submits
//! alice applies from europe, unlisted
//!
//! e-mails are sent                to the addresses that people gave ("… are sent no more" ends it)
//! alice's mailbox refuses         whatever is sent there
//!
//! 3 days pass
//! the programme changes           with a restart; the village asks less and waits longer, and openstack asks something else
//!                                 of user groups
//! the bot restarts                and has forgotten what it did not keep
//! the bot stops                   and hears and says nothing …
//! the bot starts                  … until here
//! ```
//!
//! In what people say, `@mo` is the person whom the rooms know as `@mo:example.org`.

use chancery::domain::event::What;
use chancery::domain::message::Address;
use chancery::domain::place::{Place, Room, RoomName};
use chancery::domain::question::Kind;
use chancery::domain::standing::{Deed, Trouble};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, SpanRelativeTo};
use ruma::{OwnedUserId, UserId};

use super::power::Power;
use super::rooms::{Choice, Manner, Under, community, direct};
use super::{Stage, complaint, groups};

/// Plays a script to its end and gives the transcript.
pub fn play(script: &str, power: &Power) -> String {
    play_on(Stage::new(programme_of(script), power.clone()), script, power)
}

/// Plays a script on a stage that may have its faults.
pub fn play_on(stage: Stage, script: &str, power: &Power) -> String {
    played_on(stage, script, power).rooms.transcript
}

/// Plays a script on a stage, and gives the stage as it is then.
pub fn played_on(mut stage: Stage, script: &str, power: &Power) -> Stage {
    let _guard = complaint::forbidden();
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if !line.starts_with('&') {
            stage.settle();
        }
        power.set_scene(line);
        match line {
            "earlier:" => {
                stage.rooms.silent = true;
                power.set_steady(true);
            }
            "now:" => {
                stage.rooms.silent = false;
                power.set_steady(false);
            }
            line => {
                if let Err(why) = perform(&mut stage, line.trim_start_matches('&').trim()) {
                    panic!("{why}: {line}");
                }
            }
        }
    }
    stage.settle();
    stage
}

/// The programme that a script is played under.
pub fn programme_of(script: &str) -> &str {
    script.lines().find_map(|line| line.strip_prefix("programme ")).unwrap_or("openstack").trim()
}

/// Does what the line says, or says why it cannot be done.
pub fn perform(stage: &mut Stage, line: &str) -> Result<(), &'static str> {
    if let Some((head, said)) = line.split_once(": ")
        && is_somebody_speaking(head)
    {
        return speak(stage, head, said);
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["programme", ..] => {}
        ["it", "is", ..] => {
            let moment: DateTime = line["it is ".len()..].parse().expect("a date and a time");
            stage.set_clock(moment.to_zoned(TimeZone::UTC).expect("a moment").timestamp());
        }
        ["the", "programme", "changes"] => {
            stage.rooms.remark(line);
            stage.change_programme();
        }
        ["the", "bot", what] => {
            stage.rooms.remark(line);
            match *what {
                "restarts" => stage.restart(),
                "stops" => {
                    stage.restart();
                    stage.stopped = true;
                }
                "starts" => stage.stopped = false,
                _ => return Err("nobody understands"),
            }
        }
        ["e-mails", "are", "sent", no_more @ ..] => {
            stage.rooms.has_mail = no_more.is_empty();
            stage.restart();
        }
        [whose, "mailbox", "refuses"] => {
            stage.rooms.refusing.insert(person(whose.trim_end_matches("'s")));
        }
        [.., "pass" | "passes"] => {
            let span: Span = words[..words.len() - 1].join(" ").parse().expect("a length of time");
            stage.rooms.remark(line);
            stage.pass(span.to_duration(SpanRelativeTo::days_are_24_hours()).expect("a length"));
        }
        ["chancery", "is", how @ ("kicked" | "banned"), "from", room, "by", who, ..] => {
            stage.rooms.remark(line);
            let by = person(who);
            let trouble = if *how == "kicked" { Trouble::Removed { by } } else { Trouble::Banned { by } };
            let reason = line.split_once(" because ").map(|(_, reason)| reason);
            stage.rooms.trouble(stage.now(), room_of(room), Some(trouble), reason);
        }
        ["chancery", "is", "invited", "to", room] => {
            stage.rooms.remark(line);
            stage.rooms.trouble(stage.now(), room_of(room), None, None);
        }
        ["community", how @ ("moves" | "is"), ..] => {
            stage.rooms.remark(line);
            stage.rooms.leave_community(stage.now(), *how == "moves");
        }
        [name, "moves"] => {
            stage.rooms.remark(line);
            stage.rooms.relocate(stage.now(), room(name), true);
        }
        ["another", "room", "is", "named", "for", "the", name] => {
            stage.rooms.remark(line);
            stage.rooms.relocate(stage.now(), room(name), false);
        }
        [who, how @ ("joins" | "leaves"), role, "unseen"] => {
            stage.rooms.remark(line);
            stage.rooms.slip(&person(who), room(role), *how == "joins");
        }
        [room, "needs", "power", needs, deed @ ..] => {
            stage.rooms.remark(line);
            stage.rooms.trouble(stage.now(), room_of(room), powerless(needs, deed), None);
        }
        [who, "moderates", no_more @ ..] => {
            stage.rooms.remark(line);
            let who = no_more.is_empty().then(|| person(who)).into_iter().collect();
            stage.rooms.happens(stage.now(), What::Moderators { room: community(), who });
        }
        [who, can @ ("can" | "cannot"), "be", "reached"] => {
            stage.rooms.remark(line);
            let (who, unreachable) = (person(who), &mut stage.rooms.unreachable);
            if *can == "can" {
                unreachable.remove(&who)
            } else {
                unreachable.insert(who)
            };
        }
        [group, "is", standing] if group.starts_with('G') => {
            stage.rooms.remark(line);
            groups::moves(stage, group[1..].parse().map_err(|_| "no number")?, standing)?;
        }
        [who, "joins", role] => enter(stage, who, role, true),
        [who, "leaves", role] => enter(stage, who, role, false),
        [people @ .., "are" | "is", role] => {
            for who in people {
                enter(stage, who.trim_end_matches(','), role, true);
            }
        }
        [who, "applies", how @ ..] => applies(stage, &person(who), how),
        _ => return act(stage, line),
    }
    Ok(())
}

/// Whether what stands before the first colon names somebody who speaks, and where, or what they correct.
fn is_somebody_speaking(head: &str) -> bool {
    let words: Vec<&str> = head.split_whitespace().collect();
    let words =
        words.strip_suffix(&["times"]).and_then(<[_]>::split_last).map_or(&*words, |(_, words)| words);
    matches!(
        words,
        [_] | [_, "in", _]
            | [_, _, _, "before"]
            | [_, "in", _, "in", "a", "thread"]
            | [_, "corrects", ..]
            | [_, "in", _, "corrects", ..]
            | [_, "in", _, "replying", "to", ..]
            | [_, "replying", "to", ..]
    )
}

fn speak(stage: &mut Stage, head: &str, said: &str) -> Result<(), &'static str> {
    let said = said.replace("\\n", "\n");
    let (head, times) = match head.strip_suffix(" times").and_then(|head| head.rsplit_once(' ')) {
        Some((head, times)) => (head, times.parse().map_err(|_| "nobody knows how often")?),
        None => (head, 1),
    };
    let (head, late) = match head.strip_suffix(" before").and_then(|head| head.split_once(' ')) {
        Some((head, span)) => (head, span.parse().map_err(|_| "nobody knows how long")?),
        None => (head, SignedDuration::ZERO),
    };
    let (head, cited) = match head.split_once(", replying to ") {
        Some((head, cited)) => {
            let (author, said) = cited.split_once("'s \"").ok_or("nobody knows whom they answer")?;
            (head, Some((person(author), said.trim_matches('"'))))
        }
        None => (head, None),
    };
    let (speaker, corrected) = match head.split_once(" corrects ") {
        Some((speaker, old)) => (speaker, Some(old.trim_matches('"'))),
        None => (head, None),
    };
    let (speaker, thread) = match speaker.strip_suffix(", in a thread") {
        Some(speaker) => (speaker, true),
        None => (speaker, false),
    };
    let (who, place) = whereabouts(speaker);
    stage.rooms.say(stage.now(), &who, place, &said, &Manner { corrected, thread, times, late, cited })
}

/// What people do other than speak.
fn act(stage: &mut Stage, line: &str) -> Result<(), &'static str> {
    if let Some((who, reaction)) = line.split_once(" reacts ") {
        let (who, place) = whereabouts(who);
        let (key, under) = under(reaction);
        stage.rooms.react(stage.now(), &who, place, key, &under)
    } else if let Some((who, key)) = line.split_once(" takes back ") {
        let (who, place) = whereabouts(who);
        stage.rooms.unreact(stage.now(), &who, place, key)
    } else if let Some((who, said)) = line.split_once(" deletes ") {
        let (who, place) = whereabouts(who);
        let (author, said) = match said.split_once("'s \"") {
            Some((author, said)) => (person(author), said),
            None => (who.clone(), said),
        };
        stage.rooms.delete(stage.now(), &who, place, (author, said.trim_matches('"')))
    } else if let Some((who, choice)) = line.split_once(" votes ") {
        vote(stage, who, choice)
    } else if let Some((who, group)) = line.split_once(" organises ") {
        stage.rooms.remark(line);
        groups::stands(stage, &person(who), group)
    } else if let Some((who, region)) = line.split_once(" hold the title in ") {
        stage.rooms.remark(line);
        groups::entitled(stage, who.split(", ").map(person), region);
        Ok(())
    } else if let Some(who) = line.strip_suffix(" mumbles") {
        let (who, place) = whereabouts(who);
        stage.rooms.mumble(stage.now(), &who, place);
        Ok(())
    } else if let Some(place) = line.strip_prefix("nothing is taken back in ") {
        stage.rooms.remark(line);
        stage.rooms.stubborn.insert(Address::Room(room(place)));
        Ok(())
    } else if let Some((who, name)) = line.split_once(" is called ") {
        stage.rooms.remark(line);
        stage.rooms.name(stage.now(), &person(who), Some(name.trim_matches('"')));
        Ok(())
    } else if let Some(who) = line.strip_suffix(" leaves the community") {
        stage.rooms.remark(line);
        stage.rooms.name(stage.now(), &person(who), None);
        Ok(())
    } else {
        Err("nobody understands")
    }
}

/// Who votes, and what for, and where.
fn vote(stage: &mut Stage, who: &str, choice: &str) -> Result<(), &'static str> {
    let (choice, place) = choice.rsplit_once(" in ").ok_or("nobody knows where they vote")?;
    let choice = match choice {
        "nothing" => Choice::Of(Vec::new()),
        "what is no choice" => Choice::Unknown,
        says => Choice::Of(says.split(" and ").map(|says| says.trim_matches('"')).collect()),
    };
    let (who, late) = match who.strip_suffix(" before").and_then(|who| who.split_once(' ')) {
        Some((who, span)) => (who, span.parse().map_err(|_| "nobody knows how long")?),
        None => (who, SignedDuration::ZERO),
    };
    let (who, place) = whereabouts(&format!("{who} in {place}"));
    stage.rooms.vote(stage.now(), &who, place, &choice, late)
}

/// The reaction, and what it is put under.
fn under(reaction: &str) -> (&str, Under<'_>) {
    let Some((key, says)) = reaction.split_once(" to ") else { return (reaction, Under::Buttons("")) };
    let (author, said) = says.split_once("'s \"").unwrap_or(("", says));
    let said = said.trim_matches('"');
    match key.strip_suffix(" elsewhere") {
        Some(key) => (key, Under::ButtonsElsewhere(said)),
        None if author.is_empty() => (key, Under::Buttons(said)),
        None => (key, Under::Words(person(author), said)),
    }
}

/// `alice` is in the room she shares with the bot, `alice in mentors` is there.
fn whereabouts(speaker: &str) -> (OwnedUserId, Place) {
    match speaker.split_once(" in ") {
        Some((who, "community")) => (person(who), Place::Community(community())),
        Some((who, place)) => (person(who), Place::Named(room(place))),
        None => (person(speaker), Place::Direct(direct(&person(speaker)))),
    }
}

fn enter(stage: &mut Stage, who: &str, role: &str, joins: bool) {
    stage.rooms.remark(&format!("{who} {} {}", if joins { "joins" } else { "leaves" }, plural(role)));
    stage.rooms.move_to(stage.now(), &person(who), room(role), joins);
}

/// Answers whatever is asked in some way that is right, and submits.
fn applies(stage: &mut Stage, who: &OwnedUserId, how: &[&str]) {
    let region = how.iter().skip_while(|word| **word != "from").nth(1).map(|word| word.trim_end_matches(','));
    let region = region.filter(|region| stage.programme.regions.iter().any(|known| known.0 == *region));
    let consent = if how.contains(&"unlisted") { "no" } else { "yes" };
    let name = who.localpart();
    let mut tales = [
        "I run the monthly meetup of my town and want to do more.",
        "I have answered questions in the chat and on the lists for three years.",
        "A travelling workshop for universities that have no group yet.",
    ]
    .into_iter()
    .cycle();
    let questions = stage.programme.questions.clone();
    let answers = questions.iter().map(|question| match question.kind {
        Kind::Text { .. } => tales.next().unwrap_or_default().to_owned(),
        Kind::Region => region.unwrap_or("1").to_owned(),
        Kind::Choice(_) => "1".to_owned(),
        Kind::Email => format!("{name}@example.org"),
        Kind::Account(_) => name.to_owned(),
        Kind::Date => "2026-06-01".to_owned(),
        Kind::Consent => consent.to_owned(),
        Kind::Agreement => "yes".to_owned(),
        Kind::Name { .. } => format!("The friends of {name}"),
        Kind::Place { .. } => "Oslo, Norway".to_owned(),
        Kind::TimeZone => "Oslo".to_owned(),
        Kind::Links { .. } => "https://example.org".to_owned(),
        Kind::People { .. } => format!("@{name}:example.org, {name}@example.org, Mill"),
    });
    let said: Vec<_> =
        std::iter::once("!apply".to_owned()).chain(answers).chain(["!submit".to_owned()]).collect();
    for words in said {
        let said = stage.rooms.say(stage.now(), who, Place::Direct(direct(who)), &words, &Manner::default());
        said.expect("nothing is corrected");
        stage.settle();
    }
}

/// The community room has no name among the programme's own.
fn powerless(needs: &str, deed: &[&str]) -> Option<Trouble> {
    let needs = needs.parse().expect("a power level");
    let to = if deed == ["to", "remove"] { Deed::Remove } else { Deed::Speak };
    (needs > 0).then_some(Trouble::Powerless { to, needs, has: 0 })
}

fn room_of(name: &str) -> Room {
    if name == "community" { Room::Community(community()) } else { Room::Named(room(name)) }
}

fn person(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{name}:example.org")).unwrap_or_else(|_| panic!("no name of a person: {name}"))
}

fn plural(role: &str) -> String {
    format!("{}s", role.trim_end_matches('s'))
}

fn room(name: &str) -> RoomName {
    match plural(name).as_str() {
        "mentors" => RoomName::Mentors,
        "organisers" => RoomName::Organisers,
        "ambassadors" => RoomName::Ambassadors,
        "announcements" => RoomName::Announcements,
        other => panic!("no room of that name: {other}"),
    }
}
