//! Sentences: the logos of user groups.

use super::phrases;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::value::Given;

phrases! {
    /// Sentences: the logos of user groups.
    Drawing

    /// What the logo of a new group shows, for whoever cannot see it.
    LogoNew { name: TextId } = "logo-new",
    /// What the logo of an official group shows, for whoever cannot see it.
    LogoOfficial { name: TextId } = "logo-official",
    /// The group waits to be admitted, and has no logo before.
    LogoWaits { no: GroupNo } = "logo-waits",
    /// The group's status was revoked, and its logo with it.
    LogoRevoked { no: GroupNo } = "logo-revoked",
    /// The group was not admitted, or is closed.
    LogoNever { no: GroupNo } = "logo-never",
    /// It was not drawn: no font has these letters; what helps follows.
    LogoLetters { name: TextId, letters: Given } = "logo-letters",
    /// What helps against that.
    LogoFonts = "logo-fonts",
    /// It was not drawn: the name has more signs than this.
    LogoTooLong { name: TextId, most: u32 } = "logo-too-long",
    /// It was not drawn: of the name nothing is seen.
    LogoNameless = "logo-nameless",
    /// It was not drawn: the template is broken.
    LogoBroken { name: TextId } = "logo-broken",
    /// It was not drawn, and the organisers know why.
    LogoLater { name: TextId } = "logo-later",
}
