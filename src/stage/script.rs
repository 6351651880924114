//! The language of the scripts: who says what where, and how time passes.
//!
//! ```text
//! # What the story is.
//! programme openstack             or another one that there is, before anything happens
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
//! mo in mentors, in the thread of #1: !note he called    the one that begins with the ticket's card
//! mo in mentors deletes the card of #1
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
//! the programme changes           with a restart: it is played by as it is now
//! the programme's file changes    likewise, and the bot reads it when it is told to
//! the programme's file breaks     … and cannot be used ("heals" ends it)
//! the bot restarts                and has forgotten what it did not keep
//! the bot stops                   and hears and says nothing …
//! the bot starts                  … until here
//! ```
//!
//! In what people say, `@mo` is the person whom the rooms know as `@mo:example.org`.
//!
//! - `reading`: the names in a line
//! - `applying`: somebody answers whatever is asked
//! - `meant`: what a line that nobody understands was meant to be

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, SpanRelativeTo};

use self::reading::{length, number, person, plural, powerless, room, room_of, ticket, whereabouts};
use super::fault::{Fault, Misstep};
use super::rooms::cards::Thread;
use super::rooms::{Choice, Manner, Under, community};
use super::{Stage, groups};
use crate::domain::event::What;
use crate::domain::message::Address;
use crate::domain::standing::Trouble;

mod applying;
pub mod meant;
pub mod reading;

/// As often as somebody can say something in one line.
const MOST_TIMES: usize = 10_000;

/// Plays a script to its end.
///
/// # Errors
/// Says which line cannot be performed, and why.
pub fn play(stage: &mut Stage, script: &str) -> Result<(), Misstep> {
    for (text, line) in script.lines().zip(1..) {
        take(stage, text).map_err(|fault| Misstep { line, fault })?;
    }
    let last = script.lines().count();
    stage.settle().map_err(|broken| Misstep { line: last, fault: broken.into() })
}

/// Takes the next line of a script: the bot first does all there is to do, unless the line begins with `&`.
///
/// # Errors
/// Says why it cannot be performed.
pub fn take(stage: &mut Stage, line: &str) -> Result<(), Fault> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(());
    }
    if !line.starts_with('&') {
        stage.settle()?;
    }
    stage.backstage.scene(line);
    match line {
        "earlier:" | "now:" => {
            let earlier = line == "earlier:";
            stage.rooms.silent = earlier;
            stage.backstage.earlier(earlier);
            Ok(())
        }
        line => perform(stage, line.trim_start_matches('&').trim()),
    }
}

/// Does what the line says.
///
/// # Errors
/// Says why it cannot be done.
pub fn perform(stage: &mut Stage, line: &str) -> Result<(), Fault> {
    if let Some((head, said)) = line.split_once(": ")
        && is_somebody_speaking(head)
    {
        return speak(stage, head, said);
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["programme", name @ ..] => stage.choose_programme(&name.join(" "))?,
        ["it", "is", ..] => {
            let says = words[2..].join(" ");
            let moment = says.parse::<DateTime>().and_then(|moment| moment.to_zoned(TimeZone::UTC));
            stage.set_clock(moment.map_err(|_| Fault::NoMoment(says))?.timestamp());
        }
        ["the", "programme", "changes"] => {
            stage.change_programme()?;
            stage.rooms.remark(line);
        }
        ["the", "programme's", "file", what @ ("changes" | "breaks" | "heals")] => {
            match *what {
                "changes" => stage.edit_programme()?,
                what => stage.files.broken = what == "breaks",
            }
            stage.rooms.remark(line);
        }
        ["the", "bot", what @ ("restarts" | "stops" | "starts")] => {
            stage.rooms.remark(line);
            match *what {
                "restarts" => stage.restart(),
                "stops" => {
                    stage.restart();
                    stage.stopped = true;
                }
                _ => stage.stopped = false,
            }
        }
        ["e-mails", "are", "sent", no_more @ ..] if is_or_is_nothing(no_more, &["no", "more"]) => {
            stage.rooms.has_mail = no_more.is_empty();
            stage.restart();
        }
        [whose, "mailbox", "refuses"] => {
            stage.rooms.refusing.insert(person(whose.trim_end_matches("'s"))?);
        }
        [.., "pass" | "passes"] => {
            let says = words[..words.len() - 1].join(" ");
            let span = says.parse::<Span>();
            let span = span.and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()));
            let span = span.ok().filter(|span| !span.is_negative()).ok_or(Fault::NoLength(says))?;
            stage.rooms.remark(line);
            stage.pass(span)?;
        }
        [who, can @ ("can" | "cannot"), "be", "reached"] => {
            let who = person(who)?;
            stage.rooms.remark(line);
            let unreachable = &mut stage.rooms.unreachable;
            if *can == "can" {
                unreachable.remove(&who)
            } else {
                unreachable.insert(who)
            };
        }
        [group, "is", standing] if group.starts_with('G') => {
            groups::moves(stage, number(&group[1..])?, standing)?;
            stage.rooms.remark(line);
        }
        [who, "applies", how @ ..] => applying::applies(stage, &person(who)?, how)?,
        _ => return change_rooms(stage, line, &words),
    }
    Ok(())
}

/// Who comes and goes, and what happens to rooms.
fn change_rooms(stage: &mut Stage, line: &str, words: &[&str]) -> Result<(), Fault> {
    match words {
        ["chancery", "is", how @ ("kicked" | "banned"), "from", room, "by", who, ..] => {
            let (room, by) = (room_of(room)?, person(who)?);
            stage.rooms.remark(line);
            let trouble = if *how == "kicked" { Trouble::Removed { by } } else { Trouble::Banned { by } };
            let reason = line.split_once(" because ").map(|(_, reason)| reason);
            stage.rooms.trouble(stage.now(), room, Some(trouble), reason);
        }
        ["chancery", "is", "invited", "to", room] => {
            let room = room_of(room)?;
            stage.rooms.remark(line);
            stage.rooms.trouble(stage.now(), room, None, None);
        }
        ["community", how @ "moves"] | ["community", how @ "is", "given", "up"] => {
            stage.rooms.remark(line);
            stage.rooms.leave_community(stage.now(), *how == "moves");
        }
        [name, "moves"] => {
            let room = room(name)?;
            stage.rooms.remark(line);
            stage.rooms.relocate(stage.now(), room, true);
        }
        ["another", "room", "is", "named", "for", "the", name] => {
            let room = room(name)?;
            stage.rooms.remark(line);
            stage.rooms.relocate(stage.now(), room, false);
        }
        [who, how @ ("joins" | "leaves"), role, "unseen"] => {
            let (who, room) = (person(who)?, room(role)?);
            stage.rooms.remark(line);
            stage.rooms.slip(&who, room, *how == "joins");
        }
        [room, "needs", "power", needs, deed @ ..] if is_or_is_nothing(deed, &["to", "remove"]) => {
            let (room, trouble) = (room_of(room)?, powerless(needs, deed)?);
            stage.rooms.remark(line);
            stage.rooms.trouble(stage.now(), room, trouble, None);
        }
        [who, "moderates", no_more @ ..] if is_or_is_nothing(no_more, &["no", "more"]) => {
            let who = person(who)?;
            stage.rooms.remark(line);
            let who = no_more.is_empty().then_some(who).into_iter().collect();
            stage.rooms.happens(stage.now(), What::Moderators { room: community(), who });
        }
        [who, "joins", role] => enter(stage, who, role, true)?,
        [who, "leaves", role] => enter(stage, who, role, false)?,
        [people @ .., "are" | "is", role] if !people.is_empty() => {
            room(role)?;
            for who in people {
                enter(stage, who.trim_end_matches(','), role, true)?;
            }
        }
        _ => return act(stage, line),
    }
    Ok(())
}

/// Whether the end of a line is what it may be.
fn is_or_is_nothing(end: &[&str], may: &[&str]) -> bool {
    end.is_empty() || end == may
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
            | [_, "in", _, "in", "the", "thread", "of", _]
            | [_, "corrects", ..]
            | [_, "in", _, "corrects", ..]
            | [_, "in", _, "replying", "to", ..]
            | [_, "replying", "to", ..]
    )
}

fn speak(stage: &mut Stage, head: &str, said: &str) -> Result<(), Fault> {
    let said = said.replace("\\n", "\n");
    let (head, times) = match head.strip_suffix(" times").and_then(|head| head.rsplit_once(' ')) {
        Some((head, times)) => match number(times)? {
            times if times > MOST_TIMES => return Err(Fault::TooMuch(MOST_TIMES)),
            times => (head, times),
        },
        None => (head, 1),
    };
    let (head, late) = match head.strip_suffix(" before").and_then(|head| head.split_once(' ')) {
        Some((head, span)) => (head, length(span)?),
        None => (head, SignedDuration::ZERO),
    };
    let (head, cited) = match head.split_once(", replying to ") {
        Some((head, cited)) => {
            let (author, said) = cited.split_once("'s \"").ok_or(Fault::NoQuote)?;
            (head, Some((person(author)?, said.trim_matches('"'))))
        }
        None => (head, None),
    };
    let (speaker, corrected) = match head.split_once(" corrects ") {
        Some((speaker, old)) => (speaker, Some(old.trim_matches('"'))),
        None => (head, None),
    };
    let (speaker, thread) = match speaker.strip_suffix(", in a thread") {
        Some(speaker) => (speaker, Some(Thread::Some)),
        None => match speaker.split_once(", in the thread of ") {
            Some((speaker, no)) => (speaker, Some(Thread::Of(ticket(no)?))),
            None => (speaker, None),
        },
    };
    let (who, place) = whereabouts(speaker)?;
    stage.rooms.say(stage.now(), &who, place, &said, &Manner { corrected, thread, times, late, cited })
}

/// What people do other than speak.
fn act(stage: &mut Stage, line: &str) -> Result<(), Fault> {
    if let Some((who, reaction)) = line.split_once(" reacts ") {
        let (who, place) = whereabouts(who)?;
        let (key, under) = under(reaction)?;
        stage.rooms.react(stage.now(), &who, place, key, &under)
    } else if let Some((who, key)) = line.split_once(" takes back ") {
        let (who, place) = whereabouts(who)?;
        stage.rooms.unreact(stage.now(), &who, place, key)
    } else if let Some((who, no)) = line.split_once(" deletes the card of ") {
        let (who, place) = whereabouts(who)?;
        stage.rooms.delete_card(stage.now(), &who, place, ticket(no)?)
    } else if let Some((who, said)) = line.split_once(" deletes ") {
        let (who, place) = whereabouts(who)?;
        let (author, said) = match said.split_once("'s \"") {
            Some((author, said)) => (person(author)?, said),
            None => (who.clone(), said),
        };
        stage.rooms.delete(stage.now(), &who, place, (author, said.trim_matches('"')))
    } else if let Some((who, choice)) = line.split_once(" votes ") {
        vote(stage, who, choice)
    } else if let Some((who, group)) = line.split_once(" organises ") {
        groups::stands(stage, &person(who)?, group)?;
        stage.rooms.remark(line);
        Ok(())
    } else if let Some((who, region)) = line.split_once(" hold the title in ") {
        let people: Vec<_> = who.split(", ").map(person).collect::<Result<_, _>>()?;
        groups::entitled(stage, people.into_iter(), region)?;
        stage.rooms.remark(line);
        Ok(())
    } else if let Some(who) = line.strip_suffix(" mumbles") {
        let (who, place) = whereabouts(who)?;
        stage.rooms.mumble(stage.now(), &who, place);
        Ok(())
    } else if let Some(place) = line.strip_prefix("nothing is taken back in ") {
        let room = room(place)?;
        stage.rooms.remark(line);
        stage.rooms.stubborn.insert(Address::Room(room));
        Ok(())
    } else if let Some((who, name)) = line.split_once(" is called ") {
        let who = person(who)?;
        stage.rooms.remark(line);
        stage.rooms.name(stage.now(), &who, Some(name.trim_matches('"')));
        Ok(())
    } else if let Some(who) = line.strip_suffix(" leaves the community") {
        let who = person(who)?;
        stage.rooms.remark(line);
        stage.rooms.name(stage.now(), &who, None);
        Ok(())
    } else {
        Err(Fault::Unknown(meant::meant(line)))
    }
}

/// Who votes, and what for, and where.
fn vote(stage: &mut Stage, who: &str, choice: &str) -> Result<(), Fault> {
    let (choice, place) = choice.rsplit_once(" in ").ok_or(Fault::NoPoll)?;
    let choice = match choice {
        "nothing" => Choice::Of(Vec::new()),
        "what is no choice" => Choice::Unknown,
        says => Choice::Of(says.split(" and ").map(|says| says.trim_matches('"')).collect()),
    };
    let (who, late) = match who.strip_suffix(" before").and_then(|who| who.split_once(' ')) {
        Some((who, span)) => (who, length(span)?),
        None => (who, SignedDuration::ZERO),
    };
    let (who, place) = whereabouts(&format!("{who} in {place}"))?;
    stage.rooms.vote(stage.now(), &who, place, &choice, late)
}

/// The reaction, and what it is put under.
fn under(reaction: &str) -> Result<(&str, Under<'_>), Fault> {
    let Some((key, says)) = reaction.split_once(" to ") else { return Ok((reaction, Under::Buttons(""))) };
    let (author, said) = says.split_once("'s \"").unwrap_or(("", says));
    let said = said.trim_matches('"');
    Ok(match key.strip_suffix(" elsewhere") {
        Some(key) => (key, Under::ButtonsElsewhere(said)),
        None if author.is_empty() => (key, Under::Buttons(said)),
        None => (key, Under::Words(person(author)?, said)),
    })
}

fn enter(stage: &mut Stage, who: &str, role: &str, joins: bool) -> Result<(), Fault> {
    let (whom, room) = (person(who)?, room(role)?);
    stage.rooms.remark(&format!("{who} {} {}", if joins { "joins" } else { "leaves" }, plural(role)));
    stage.rooms.move_to(stage.now(), &whom, room, joins);
    Ok(())
}
