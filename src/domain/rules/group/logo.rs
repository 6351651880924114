//! The logos of user groups (seed 002): "a modified version of the group logo to new groups – saving the 'official' logo
//! for those who have completed the process".

use std::collections::BTreeSet;

use crate::domain::decision::{Decision, Ruling};
use crate::domain::ids::TextId;
use crate::domain::logo::{Logo, LogoForm, Undrawable};
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::logo::Drawing;
use crate::domain::place::RoomName;
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::{Rank, Standing};
use crate::domain::rules::matter::Matter;
use crate::domain::value::Given;

/// More letters than this nobody reads; what helps against one helps against the others.
const MOST_LETTERS: usize = 12;

/// `!group logo G4`: its logo, where it was asked for.
///
/// # Errors
/// Refuses where the group has no status to show.
pub fn show(matter: &Matter<'_>, group: &Group) -> Ruling {
    let no = group.no;
    let rank = match &group.standing {
        Standing::Holds(status) => status.rank,
        Standing::Proposed => return Err(Drawing::LogoWaits { no }.into()),
        Standing::Revoked { .. } => return Err(Drawing::LogoRevoked { no }.into()),
        Standing::Refused | Standing::Closed => return Err(Drawing::LogoNever { no }.into()),
    };
    Ok(logo(group, rank, &Address::of(matter.place, matter.who)))
}

/// The logo that a group of this rank bears, as a picture to look at and as a drawing to work with.
#[must_use]
pub fn logo(group: &Group, rank: Rank, to: &Address) -> Decision {
    let Some(name) = group.name() else { return Decision::nothing() };
    let (word, shows) = match rank {
        Rank::New => ("new", Drawing::LogoNew { name: name.clone() }),
        Rank::Official => ("official", Drawing::LogoOfficial { name: name.clone() }),
    };
    [LogoForm::Picture, LogoForm::Drawing].into_iter().fold(Decision::nothing(), |decision, form| {
        let file = format!("{}-{word}", group.no);
        decision.draw(to, Logo { rank, name: name.clone(), file, form, shows: shows.clone().into() })
    })
}

/// A logo could not be drawn: the organisers hear why, and who waits for it, that they do.
#[must_use]
pub fn undrawn(name: &TextId, why: &Undrawable, to: &BTreeSet<Address>) -> Decision {
    let name = name.clone();
    let speech = match why {
        Undrawable::Letters(letters) => {
            let letters = Given(letters[..letters.len().min(MOST_LETTERS)].join(" "));
            let what = Drawing::LogoLetters { name: name.clone(), letters };
            Speech::default().line(what).line(Drawing::LogoFonts)
        }
        Undrawable::TooLong { most } => {
            let most = u32::try_from(*most).unwrap_or(u32::MAX);
            Speech::from(Drawing::LogoTooLong { name: name.clone(), most })
        }
        Undrawable::Empty => Speech::from(Drawing::LogoNameless),
        Undrawable::Broken => Speech::from(Drawing::LogoBroken { name: name.clone() }),
    };
    let organisers = Address::Room(RoomName::Organisers);
    let others = to.iter().filter(|address| **address != organisers);
    others.fold(Decision::nothing().post(RoomName::Organisers, speech), |decision, address| {
        decision.say(address.clone(), Drawing::LogoLater { name: name.clone() }.into())
    })
}
