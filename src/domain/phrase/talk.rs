//! Sentences: what is said about the bot itself, and refusals that hold for every command.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::command::row::{ArgumentKind, Topic};
use crate::domain::ids::{Language, TicketNo};
use crate::domain::record::confirmation::Request;
use crate::domain::role::Who;
use crate::domain::value::{Aliases, Example, Given, Purpose, StageName, Usage};

phrases! {
    /// Sentences: what is said about the bot itself, and refusals that hold for every command.
    Talk

    /// A command that does not exist.
    UnknownCommand { word: Given } = "unknown-command",
    /// A command lacks something.
    ArgumentMissing { usage: Usage, what: ArgumentKind } = "argument-missing",
    /// A command has something that cannot be understood.
    ArgumentUnclear { usage: Usage, what: ArgumentKind } = "argument-unclear",
    /// A command that decides about somebody was written long ago.
    LateCommand { request: Request, written: Timestamp } = "late-command",
    /// The ticket it is about has not moved since.
    LateTicketStands { no: TicketNo, who: OwnedUserId, stage: StageName } = "late-ticket-stands",
    /// The ticket it is about has moved since.
    LateTicketMoved { no: TicketNo, who: OwnedUserId, stage: StageName, since: Timestamp } = "late-ticket-moved",
    /// How to confirm or drop a command.
    ConfirmFoot { number: u32, until: Timestamp } = "confirm-foot",
    /// The command was dropped.
    Discarded { request: Request } = "discarded",
    /// Nothing waits for the person's word under this number.
    NothingToConfirm { number: u32 } = "nothing-to-confirm",
    /// Something was said in a direct room that is neither a command nor an answer.
    PlainWords = "plain-words",
    /// The key of an encrypted message never came.
    Unreadable = "unreadable",
    /// Somebody sends more than is heard of one person.
    Overwhelmed { until: Timestamp } = "overwhelmed",
    /// The answer was given in the direct room instead.
    AnsweredDirectly = "answered-directly",
    /// What else can be done at any time.
    HelpAlways { commands: Aliases } = "help-always",
    /// Help of all that the person may ever do begins.
    HelpAllHead = "help-all-head",
    /// Help begins.
    HelpHead = "help-head",
    /// The commands of a business follow.
    HelpTopic { topic: Topic } = "help-topic",
    /// A command, in a list.
    HelpLine { usage: Usage, what: Purpose } = "help-line",
    /// A command, explained.
    HelpCommand { usage: Usage, what: Purpose, who: Vec<Who> } = "help-command",
    /// An example of the command.
    HelpExample { example: Example } = "help-example",
    /// How else the command can be written in the reader's language.
    HelpWords { words: Aliases } = "help-words",
    /// Where to read more.
    HelpFoot = "help-foot",
    /// The language was changed; said in the new one.
    LanguageChanged { language: Language } = "language-changed",
    /// The language is not spoken here.
    LanguageUnknown { languages: Vec<Language> } = "language-unknown",
    /// Which languages are spoken.
    LanguageChoices { language: Language, languages: Vec<Language> } = "language-choices",
    /// The person lacks the right.
    MayNot { command: Verb, who: Vec<Who> } = "may-not",
    /// What waited for the person's word is void, since they may not do it any more; it follows.
    VoidHead = "void-head",
    /// A command that waits no longer, and who may use it.
    VoidLine { request: Request, who: Vec<Who> } = "void-line",
    /// What became of the words, and how to go on.
    VoidFoot = "void-foot",
    /// Nobody acts for themselves.
    NotForYourself { command: Verb } = "not-for-yourself",
    /// There is no ticket of this number.
    NoSuchTicket { no: TicketNo } = "no-such-ticket",
    /// The person has no open ticket.
    NoTicketOf { who: OwnedUserId } = "no-ticket-of",
    /// The person has no ticket at all.
    NoTicketOfYours = "no-ticket-of-yours",
    /// The ticket stands where the command does not apply.
    WrongStage { command: Verb, no: TicketNo, stage: StageName } = "wrong-stage",
}
