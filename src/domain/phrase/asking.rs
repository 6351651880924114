//! Sentences: what is asked back when a line was nearly a command, or lacks something.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::command::row::ArgumentKind;
use crate::domain::ids::{GroupNo, Language, Region, TextId, TicketNo};
use crate::domain::record::confirmation::Request;
use crate::domain::value::{Given, Keyword, Meant, StageName, Tap, Usage};

phrases! {
    /// Sentences: what is asked back when a line was nearly a command, or lacks something.
    Asking

    /// A command that does not exist, but for a typing error.
    DidYouMean { word: Given, meant: Meant } = "did-you-mean",
    /// Words by which perhaps a command is meant.
    PerhapsMeant { meant: Meant } = "perhaps-meant",
    /// How to have it done, or not.
    MeantFoot { number: u32 } = "meant-foot",
    /// The tickets for which the command can be used follow.
    WhichTicket { usage: Usage } = "which-ticket",
    /// One of them.
    ChoiceTicket { tap: Tap, no: TicketNo, who: OwnedUserId, stage: StageName } = "choice-ticket",
    /// The user groups for which the command can be used follow.
    WhichGroup { usage: Usage } = "ask-group",
    /// One of them.
    ChoiceGroup { tap: Tap, no: GroupNo, name: TextId } = "choice-group",
    /// The people for whom the command can be used follow.
    WhichPerson { usage: Usage } = "which-person",
    /// One of them.
    ChoicePerson { tap: Tap, who: OwnedUserId } = "choice-person",
    /// The words that can follow come.
    WhichWord { usage: Usage } = "which-word",
    /// One of them.
    ChoiceWord { tap: Tap, word: Keyword } = "choice-word",
    /// One of the languages.
    ChoiceLanguage { tap: Tap, language: Language } = "choice-language",
    /// There are more than can be tapped.
    ChoicesMore { more: u32, usage: Usage } = "choices-more",
    /// Only this ticket can be meant.
    OnlyTicket { no: TicketNo, who: OwnedUserId, stage: StageName, request: Request } = "only-ticket",
    /// Only this user group can be meant.
    OnlyGroup { no: GroupNo, name: TextId, request: Request } = "only-group",
    /// There is no ticket for which the command can be used.
    NoTicketNow { command: Verb } = "no-ticket-now",
    /// There is no user group for which the command can be used.
    NoGroupNow { command: Verb } = "no-group-now",
    /// What is still missing is the next message, in the direct room.
    RestNext { request: Request, what: ArgumentKind, until: Timestamp } = "rest-next",
    /// What is still missing is a reply to this message.
    RestReply { request: Request, what: ArgumentKind, until: Timestamp } = "rest-reply",
    /// How not to.
    RestFoot { number: u32 } = "rest-foot",
    /// Which regions there are.
    RestRegions { regions: Vec<Region> } = "rest-regions",
    /// The bot was addressed with words that are no command.
    AddressedWords = "addressed-words",
}
