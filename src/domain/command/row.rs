//! What the table says of a command: what it takes, who may use it, and how much hangs on it.

use super::Verb;
use crate::domain::role::Who;

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// The command.
    pub verb: Verb,
    /// Its canonical word.
    pub word: &'static str,
    /// What it takes, in order.
    pub arguments: &'static [Argument],
    /// Who may use it, unless the programme's file says otherwise.
    pub who: &'static [Who],
    /// Which business it belongs to.
    pub topic: Topic,
    /// How much hangs on it.
    pub weight: Weight,
}

/// How much hangs on a command: whether it is done without asking back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It shows something, or concerns only who wrote it and is put right as easily as it was said.
    Light,
    /// It decides about somebody, or cannot be undone: it is shown first if it was written long ago.
    Grave,
    /// It says something to people that cannot be unsaid: it is always shown first, as they would hear it.
    Previewed,
}

/// The word that means mere spam.
pub const SPAM: &str = "spam";

/// An argument of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// What it is.
    pub kind: ArgumentKind,
    /// Whether the command can do without.
    pub optional: bool,
}

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArgumentKind {
    /// A ticket by number: `#12`.
    Ticket,
    /// A ticket by number, or by its candidate: `#12`, `@alice:example.org`.
    TicketOrCandidate,
    /// A person: a pill, a matrix.to link or a Matrix ID.
    Person,
    /// A whole number.
    Number,
    /// One of these keywords: `open|close`.
    OneOf(&'static [&'static str]),
    /// A day after the word "until": `until 2026-03-02`.
    Until,
    /// Somebody after the words "stand-in", wherever they stand: `stand-in @edda:example.org`.
    StandIn,
    /// Tags of languages: `de fr`.
    Languages,
    /// Marks by what they are for: `participation 4 impact 5`.
    Marks,
    /// The reason for it, to the end of the message.
    Reason,
    /// The reason for it, to the end of the message; or the one word that means that it is mere spam.
    ReasonOrSpam,
    /// A text, to the end of the message.
    Text,
    /// A command's word.
    Word,
    /// A language's tag or name.
    Language,
    /// A region.
    Region,
    /// A report by number: `R12`.
    Report,
    /// A call for help by number: `C3`.
    Call,
    /// A case of misuse of the title by number: `M3`.
    Case,
    /// A user group by number: `G4`.
    Group,
    /// Which user groups: those of a region, a status, a name or a town.
    WhichGroups,
    /// A kind of misuse of the title.
    MisuseKind,
    /// A kind of help, perhaps a region and a day, and what it is about, to the end of the message.
    CallForHelp,
    /// A region and a question for it, to the end of the message.
    Inquiry,
    /// What something is about: words, or the number of a question.
    Topic,
    /// What somebody can be asked about, separated by commas.
    Topics,
    /// A question, and after its mark or on the next line its answer.
    QuestionAndAnswer,
}

/// A business to which commands belong; help is sorted by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Applying.
    Application,
    /// Selecting.
    Selection,
    /// Mentoring.
    Mentoring,
    /// Tickets and approval.
    Ticket,
    /// The ambassadors and what they do.
    Ambassadors,
    /// Seeing to it that nothing is forgotten.
    Organising,
    /// What ambassadors report, carry and help with.
    Activity,
    /// User groups.
    Groups,
    /// Misuse of the title.
    Misuse,
    /// Everything else.
    General,
}

impl Row {
    /// Whether it is written in two words: what is done to user groups is told by the second (`group new`).
    #[must_use]
    pub fn is_of_two_words(&self) -> bool {
        self.topic == Topic::Groups && self.word.contains('-')
    }
}
