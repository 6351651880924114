//! Sentences: the word of welcome for newcomers who want one.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::Region;
use crate::domain::record::interview::answer::Answer;

phrases! {
    /// Sentences: the word of welcome for newcomers who want one.
    Welcoming

    /// The programme offers no word of welcome.
    WelcomeOff { command: Verb } = "welcome-off",
    /// It is offered in community rooms only.
    WelcomeElsewhere = "welcome-elsewhere",
    /// The word is offered, to everybody in a community room.
    WelcomeOffer = "welcome-offer",
    /// The word itself.
    WelcomeWord = "welcome-word",
    /// The newcomer is asked where they are.
    WelcomeWhere = "welcome-where",
    /// A region to choose.
    WelcomeRegion { number: u32, region: Answer } = "welcome-region",
    /// The ambassadors of everywhere follow.
    WelcomePeople = "welcome-people",
    /// The region's ambassadors follow.
    WelcomePeopleRegion { region: Region } = "welcome-people-region",
    /// An ambassador.
    WelcomeAmbassador { who: OwnedUserId, since: Timestamp } = "welcome-ambassador",
    /// There is none whom everybody may be told of.
    WelcomeNobody = "welcome-nobody",
    /// There is none in the region whom everybody may be told of.
    WelcomeNobodyRegion { region: Region } = "welcome-nobody-region",
    /// The newcomer had the word before.
    WelcomeBefore { greeted: Timestamp } = "welcome-before",
    /// There is no region of this number.
    WelcomeNowhere { regions: u32 } = "welcome-nowhere",
}
