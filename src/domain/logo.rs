//! The logo of a group, as the bot hands it out. How it is drawn, the logos know.

use super::ids::TextId;
use super::phrase::Phrase;
use super::record::group::standing::Rank;

/// A logo to hand out.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// Of a group of which rank.
    pub rank: Rank,
    /// The group's name, in the words of who gave it.
    pub name: TextId,
    /// What the file is called, without the ending.
    pub file: String,
    /// As what.
    pub form: LogoForm,
    /// What it shows, for whoever cannot see it.
    pub shows: Phrase,
}

/// As what a logo is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoForm {
    /// A picture, to be looked at where it is posted.
    Picture,
    /// A drawing in shapes, to work with.
    Drawing,
}

/// Why a name became no logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undrawable {
    /// No font has these letters, each with its marks.
    Letters(Vec<String>),
    /// It has more signs than a logo has room for.
    TooLong {
        /// As many as there may be.
        most: usize,
    },
    /// Nothing of it is seen.
    Empty,
    /// The template takes no name, though it was read.
    Broken,
}
