//! What becomes of what the bot sends: it arrives once, is written down as people see it, and is heard.

use std::fmt::Write;

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId};
use thiserror::Error;

use super::Rooms;
use crate::domain::event::What;
use crate::domain::ids::MessageId;
use crate::domain::message::{Address, Content, File, Post, Prompt, Reply, Sealed, SealedAct, Shown};

/// What a homeserver would not say, but no bot may ever do.
#[derive(Debug, Error)]
pub enum Misdelivered {
    /// Two messages bear one transaction id.
    #[error("two messages bear the transaction id {0}, of which one is never heard: {1}")]
    Twice(MessageId, String),
    /// What stands in one room is taken back, or ended, in another.
    #[error("{0} is not in the room in which it is changed")]
    Elsewhere(OwnedEventId),
}

impl Rooms {
    /// The bot's message arrives, unless nobody lets it through; a second time it is the first one.
    ///
    /// # Errors
    /// Says what no bot may ever send.
    pub fn deliver(&mut self, at: Timestamp, message: &Sealed) -> Result<What, Misdelivered> {
        let before = self.sent.get(&message.id);
        let stands_for_another = message.noted.contains(&Prompt::TakeBack);
        if let Some(before) = before {
            if before != message && !stands_for_another {
                let both = format!("{before:?} and {message:?}");
                return Err(Misdelivered::Twice(message.id.clone(), both));
            }
        } else if let Some(refused) = self.refused(message) {
            return Ok(refused);
        }
        if before.is_none() || self.hears_twice {
            self.sent.insert(message.id.clone(), message.clone());
            match &message.act {
                SealedAct::Invite(who) => {
                    self.write(at, &message.to, "(chancery", "", &format!("invites {})", who.localpart()));
                }
                SealedAct::Post(post) => self.post(at, message, post),
                SealedAct::Attach(file) => {
                    self.write(at, &message.to, "chancery", " (attaches)", shown(file).trim_end());
                }
                SealedAct::Mail(mail) => {
                    let said = format!("{}\n\n{}", mail.subject, mail.body.trim_end());
                    self.write(at, &message.to, "chancery", &format!(" (to <{}>)", mail.to), &said);
                    // What goes by mail is heard in no room.
                    return Ok(What::Delivered { message: message.id.clone() });
                }
                SealedAct::Remove(who) => {
                    self.write(at, &message.to, "(chancery", "", &format!("puts {} out)", who.localpart()));
                }
                SealedAct::Redact(event) => {
                    self.expect_there(event, message.room.as_ref())?;
                    let said = self.posted.get(event).map_or("what it said", String::as_str);
                    let first = said.lines().next().unwrap_or_default().to_owned();
                    self.write(at, &message.to, "(chancery", "", &format!("takes back: {first})"));
                    self.taken_back.insert(event.clone());
                }
                SealedAct::React { event, key } if !self.posted.contains_key(event) => {
                    let heard = self.said.iter().find(|(_, said)| *said == event);
                    let heard = heard.map_or("what was said", |((_, words), _)| words.as_str()).to_owned();
                    self.write(at, &message.to, "(chancery", "", &format!("puts {key} under “{heard}”)"));
                }
                SealedAct::Poll(ballot) => {
                    self.write(at, &message.to, "chancery", " (puts a poll)", &ballot.plain());
                    let (to, id) = (message.to.clone(), self.next_id());
                    self.polls.push((to, id, ballot.clone()));
                }
                SealedAct::EndPoll(outcome) => {
                    self.expect_there(&outcome.poll, message.room.as_ref())?;
                    self.write(at, &message.to, "chancery", " (ends the poll)", &outcome.says);
                }
                // The buttons were written down with their message.
                SealedAct::React { .. } => {}
            }
            let event = self.next_id();
            match &message.act {
                SealedAct::Post(post) => {
                    // What was said stands until it is taken back, whatever was put in its place.
                    self.posted.insert(event.clone(), post.body.clone());
                    if let Some(amended) = &post.amends {
                        self.cards.amend(amended, &post.body);
                    }
                }
                SealedAct::Poll(ballot) => drop(self.posted.insert(event.clone(), ballot.plain())),
                SealedAct::EndPoll(outcome) => drop(self.posted.insert(event.clone(), outcome.says.clone())),
                SealedAct::Attach(file) => {
                    self.posted.insert(event.clone(), shown(file));
                }
                _ => {}
            }
            let room = self.room_at(&message.to);
            self.stands.insert(event.clone(), room.clone());
            self.happens(at, What::Heard { message: message.id.clone(), event, room, posted: None });
        }
        Ok(What::Delivered { message: message.id.clone() })
    }

    /// What is changed has to stand in the room in which it is changed.
    fn expect_there(&self, event: &OwnedEventId, room: Option<&OwnedRoomId>) -> Result<(), Misdelivered> {
        let there = self.stands.get(event) == room;
        there.then_some(()).ok_or_else(|| Misdelivered::Elsewhere(event.clone()))
    }

    /// What becomes of a message that nobody lets through.
    fn refused(&self, message: &Sealed) -> Option<What> {
        let refusal = match (&message.to, &message.act) {
            (Address::Person(who), _) if self.unreachable.contains(who) => {
                (None, "they do not accept invitations")
            }
            (Address::Mailbox { who, .. }, _) if self.refusing.contains(who) => (None, "550 no such mailbox"),
            (to, SealedAct::Redact(event)) if self.stubborn.contains(to) => {
                (Some(event.clone()), "no power to redact")
            }
            (to, SealedAct::Post(post))
                if post.amends.is_some() && message.room != Some(self.room_at(to)) =>
            {
                (None, "it stands in a room that was replaced")
            }
            _ => return None,
        };
        let (stands, why) = refusal;
        Some(What::Undeliverable {
            message: message.id.clone(),
            to: message.to.clone(),
            invited: None,
            put_out: None,
            stands,
            why: why.to_owned(),
            noted: Vec::new(),
        })
    }

    fn post(&mut self, at: Timestamp, message: &Sealed, post: &Post) {
        let to = &message.to;
        if let Some(amended) = &post.amends {
            let card = self.cards.ticket(amended);
            let what = card.map_or_else(|| "what it said".to_owned(), |no| format!("the card of {no}"));
            let before = self.cards.amended(amended).or_else(|| self.posted.get(amended));
            let before: Vec<&str> = before.map(|it| it.lines().collect()).unwrap_or_default();
            let new: Vec<&str> = post.body.lines().filter(|line| !before.contains(line)).collect();
            self.write(at, to, "chancery", &format!(" (edits {what})"), &new.join("\n"));
            return;
        }
        let called: Vec<_> = post.mentions.iter().map(|who| format!("@{}", who.localpart())).collect();
        let tone = match (post.notice, called.is_empty()) {
            (true, _) => String::new(),
            (false, true) => " (aloud)".to_owned(),
            (false, false) => format!(" (to {})", called.join(", ")),
        };
        let mark = match &post.reply {
            Some(reply) => format!("{tone}{}", self.answering(to, reply)),
            None => tone,
        };
        let mut said = post.body.clone();
        let (id, buttons) = (self.next_id(), buttons(message));
        if !buttons.is_empty() {
            _ = write!(said, "\n[{}]", buttons.join("] ["));
            self.buttons.push((to.clone(), id.clone(), post.body.clone()));
        }
        let card = message.noted.iter().find_map(|prompt| match prompt {
            Prompt::Card(no) => Some(*no),
            _ => None,
        });
        if let Some(no) = card {
            self.cards.post(id, no);
        }
        self.write(at, to, "chancery", &mark, &said);
    }

    /// How a reply is marked. Between two, one that answers what was just said needs no mark.
    fn answering(&self, to: &Address, reply: &Reply) -> String {
        match &reply.thread {
            Some(root) => self.cards.thread(root, reply),
            None if matches!(to, Address::Person(_)) && self.last.get(to) == Some(&reply.event) => {
                String::new()
            }
            None => " (reply)".to_owned(),
        }
    }
}

/// The buttons that a message will bear.
fn buttons(message: &Sealed) -> Vec<String> {
    let keys = message.noted.iter().flat_map(|prompt| match prompt {
        Prompt::Buttons(buttons) => buttons.iter().map(|button| button.key.clone()).collect(),
        Prompt::Question { .. }
        | Prompt::Broadcast(_)
        | Prompt::Poll(_)
        | Prompt::Card(_)
        | Prompt::CardAmended(_)
        | Prompt::Discreet
        | Prompt::Quotes(_)
        | Prompt::TakeBack => Vec::new(),
    });
    keys.collect()
}

/// A file as people see it: a text by what stands in it, a picture by what is to be seen on it, a drawing by its name.
fn shown(file: &File) -> String {
    match (&file.shown, &file.content) {
        (Some(Shown { width, height, says }), _) => {
            format!("[{}, {width} × {height} pixels]\n{says}", file.name)
        }
        (None, Content::Text(text)) if file.media_type != "image/svg+xml" => {
            format!("[{}]\n{text}", file.name)
        }
        (None, _) => format!("[{}]", file.name),
    }
}
