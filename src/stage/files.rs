//! The programme's file as somebody edits it while the bot runs, which reads it when it is told to.

use std::sync::Arc;

use super::{Bot, Halt, Played, Stage, put};
use crate::chat::Batch;
use crate::domain::edition::Change;
use crate::domain::event::{Event, Outcome, Reread, What};
use crate::domain::ids::Cause;
use crate::domain::programme::Programme;

/// What is wrong with a file that is broken.
const WRONG: &str =
    "programme.toml:12: \"soon\" is no length of time; write for example \"14 days\", \"36h\" or \"5s\"";

/// The file, as it would be read now.
#[derive(Debug, Default)]
pub struct Files {
    /// What it says, if that is something else than what is played by.
    pub next: Option<Played>,
    /// Whether it cannot be used.
    pub broken: bool,
}

impl Files {
    /// What comes of reading it, and what is played by from now on if that is something else.
    fn read(&self, programme: &Programme, holds: bool) -> (Outcome, Option<Played>) {
        if self.broken {
            return (Outcome::Wrong(vec![WRONG.to_owned()]), None);
        }
        let changes = self.next.iter().flat_map(|next| changes(programme, &next.programme)).collect();
        let next = self.next.clone().filter(|_| holds);
        (Outcome::Right { holds, changes, held_back: Vec::new() }, next)
    }
}

impl Stage {
    /// Reads the file for whoever asked for that.
    pub(super) fn reread(&mut self) -> Result<(), Halt> {
        let now = self.now();
        let Some(Bot { engine, outbox }) = &mut self.bot else { return Ok(()) };
        let Some(asked) = engine.reload_asked() else { return Ok(()) };
        let (outcome, next) = self.files.read(&self.programme, !asked.shown_only);
        if let Some(Played { programme, texts, logos }) = &next {
            engine.reprogramme(Arc::clone(programme), Arc::clone(texts), Arc::clone(logos));
        }
        let what = What::Reread(Reread { asked: true, outcome });
        let events = vec![Event { cause: Cause(String::new()), at: now, what }];
        let said = engine.take_in(Batch { events, ..Batch::default() }, now);
        let said = said.map(|said| put(outbox, said, engine));
        // What was answered is taken over, though the power went just then.
        let answered = said.is_ok() || self.state().is_ok_and(|state| state.reloads.first().is_none());
        if let Some(Played { programme, texts, logos }) = next.filter(|_| answered) {
            (self.programme, self.texts, self.logos) = (programme, texts, logos);
            self.files.next = None;
        }
        Ok(said?)
    }
}

fn changes(was: &Programme, now: &Programme) -> Vec<Change> {
    let (before, after) = (was.mentoring.offer_expires, now.mentoring.offer_expires);
    let asked = |programme: &Programme| u32::try_from(programme.questions.len()).unwrap_or(u32::MAX);
    let key = |key: &str| key.to_owned();
    let expiry = Change::Altered {
        key: key("mentoring.offer-expires"),
        was: before.to_string(),
        now: after.to_string(),
    };
    let questions = Change::Listed { key: key("questions"), was: asked(was), now: asked(now) };
    let changed =
        [(before != after).then_some(expiry), (was.questions != now.questions).then_some(questions)];
    changed.into_iter().flatten().collect()
}
