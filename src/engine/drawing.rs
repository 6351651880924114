//! Turns a logo into a file, and tells the rules of one that could not be drawn.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::serde::Base64;

use super::sealing::Recalled;
use super::{Draft, Engine, EngineError};
use crate::domain::event::{Event, What};
use crate::domain::ids::{Cause, Language, TextId};
use crate::domain::logo::{Logo, LogoForm, Undrawable};
use crate::domain::message::{Address, Content, File, Shown};

/// A logo that could not be drawn.
pub(super) struct Undrawn {
    name: TextId,
    why: Undrawable,
    to: BTreeSet<Address>,
}

impl Draft {
    /// Keeps in mind that a logo was to go there and could not be drawn; its picture and its drawing are one.
    pub(super) fn undrawn(&mut self, name: TextId, why: Undrawable, to: Address) {
        match self.undrawn.iter_mut().find(|undrawn| undrawn.name == name) {
            Some(undrawn) => drop(undrawn.to.insert(to)),
            None => self.undrawn.push(Undrawn { name, why, to: BTreeSet::from([to]) }),
        }
    }
}

impl Engine {
    /// A logo in bytes, unless none are drawn here or the name was erased.
    pub(super) fn drawn(
        &self,
        language: Language,
        logo: &Logo,
        words: &Recalled,
        now: Timestamp,
    ) -> Option<Result<File, Undrawable>> {
        let (logos, name) = (self.logos.as_ref()?, words.get(&logo.name)?);
        Some(match logo.form {
            LogoForm::Picture => logos.picture(logo.rank, name).map(|picture| File {
                name: format!("{}.png", logo.file),
                media_type: "image/png".to_owned(),
                content: Content::Bytes { base64: Base64::new(picture.png) },
                shown: Some(Shown {
                    width: picture.width,
                    height: picture.height,
                    says: self.plain(language, logo.shows.clone(), words, now),
                }),
            }),
            LogoForm::Drawing => logos.drawing(logo.rank, name).map(|drawing| File {
                name: format!("{}.svg", logo.file),
                media_type: "image/svg+xml".to_owned(),
                content: Content::Text(drawing),
                shown: None,
            }),
        })
    }

    /// Decides what follows where logos could not be drawn.
    pub(super) fn tell_undrawn(
        &mut self,
        draft: &mut Draft,
        event: &Event,
        now: Timestamp,
    ) -> Result<(), EngineError> {
        for (n, undrawn) in std::mem::take(&mut draft.undrawn).into_iter().enumerate() {
            let Undrawn { name, why, to } = undrawn;
            let cause = Cause(format!("{}.undrawn.{n}", event.cause));
            let undrawn = Event { cause, at: event.at, what: What::Undrawn { name, why, to } };
            self.event(draft, undrawn, now)?;
        }
        Ok(())
    }
}
