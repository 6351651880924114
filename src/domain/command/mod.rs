//! What people can tell the bot to do: commands, what they take, and how much hangs on them.

pub mod row;
pub mod table;

use jiff::civil::Date;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use super::ids::{GroupNo, TextId, TicketNo};

/// A command without its arguments; its canonical word is its name in kebab case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    /// Begin to apply, or go on.
    Apply,
    /// Go back to the question before.
    Back,
    /// Leave a question out.
    Skip,
    /// Answer in several messages.
    Long,
    /// That was the last of them.
    Next,
    /// Show all answers.
    Show,
    /// Answer a question anew.
    Edit,
    /// Answer with one of the options of the question.
    Pick,
    /// Submit the application.
    Submit,
    /// Take the application back.
    Withdraw,
    /// Have somebody asked whether they would apply.
    Nominate,
    /// No, I would rather not.
    Nothanks,
    /// Take new applications, or none.
    Intake,
    /// Where do I stand?
    Status,
    /// Select an application.
    Select,
    /// Reject an application.
    Reject,
    /// Give an application marks.
    Score,
    /// Show the applications that wait for a decision.
    Applications,
    /// Put an application on the shortlist.
    Shortlist,
    /// Take an application off the shortlist.
    Unshortlist,
    /// Put an application on hold.
    Hold,
    /// Look at an application that was on hold again.
    Unhold,
    /// Propose the best applications, or select those that were proposed.
    Tranche,
    /// Who are the mentors, and who has time?
    Mentors,
    /// Have a certain mentor asked first.
    Choose,
    /// I have time for candidates.
    Available,
    /// I have no time for candidates.
    Unavailable,
    /// I take this many candidates.
    Capacity,
    /// I look after a mentor's candidates during their leave, or cannot.
    StandIn,
    /// I guide candidates in these languages.
    Speaks,
    /// Why was this mentor asked?
    Why,
    /// Give a ticket back.
    Release,
    /// Give a candidate this mentor.
    Assign,
    /// Who is without a mentor?
    Orphans,
    /// The other one does not answer.
    Silent,
    /// I am there.
    Here,
    /// How it goes with a candidate.
    Progress,
    /// A point of the checklist is done.
    Done,
    /// A point of the checklist is not done after all.
    Undo,
    /// Write a note for mentors and organisers alone.
    Memo,
    /// Take a candidate on.
    Accept,
    /// Say no to an offer.
    Decline,
    /// Ask for more time to answer an offer.
    Extend,
    /// Show a ticket.
    Ticket,
    /// What has happened to a ticket?
    History,
    /// Show the open tickets.
    Tickets,
    /// Write a note on a ticket.
    Note,
    /// The candidate is ready.
    Thumbsup,
    /// Make the candidate an ambassador.
    Sponsor,
    /// Say what speaks against the candidate.
    Concern,
    /// A concern is settled.
    Resolve,
    /// Undo that somebody was sponsored.
    Unsponsor,
    /// Who employs me.
    Employer,
    /// Show the ambassadors.
    Roster,
    /// Carry a message to all ambassadors.
    Broadcast,
    /// Show what was carried to all ambassadors, and to whom it came.
    Broadcasts,
    /// Show what waits for whom.
    Todo,
    /// Show the programme in numbers.
    Stats,
    /// Hand the records out as files.
    Export,
    /// Show who decided what.
    Trail,
    /// Show what somebody did with their powers.
    Audit,
    /// Read the configuration anew.
    Reload,
    /// Ask the ambassadors of a region.
    Ask,
    /// Answer what somebody asked.
    Answer,
    /// All is well with me as an ambassador.
    Active,
    /// I take a break as an ambassador.
    Pause,
    /// I step down as an ambassador.
    Stepdown,
    /// I would like to be an ambassador again.
    Return,
    /// An emeritus is an ambassador again.
    WelcomeBack,
    /// Report what I did.
    Report,
    /// Show reports.
    Reports,
    /// Take a report back.
    Unreport,
    /// Tell the programme something.
    Feedback,
    /// Show what was told the programme.
    Feedbacks,
    /// Find who knows about something.
    Who,
    /// Say what I can be asked about.
    Topics,
    /// Does somebody hold the title?
    Whois,
    /// Offer newcomers a word in a community room.
    Welcome,
    /// Get the word for newcomers.
    Hello,
    /// What is asked often, and the answers.
    Faq,
    /// Add a question with its answer.
    FaqAdd,
    /// Write a question and its answer anew.
    FaqChange,
    /// Take a question out.
    FaqRemove,
    /// Undo what was last done to a question.
    FaqUndo,
    /// Call ambassadors for help.
    Call,
    /// I help with what somebody calls for.
    JoinCall,
    /// I cannot help with it after all.
    LeaveCall,
    /// Show what ambassadors are called for.
    Calls,
    /// Tell what came of a call for help.
    CloseCall,
    /// Report that somebody misuses the title.
    Flag,
    /// Say what kind of misuse it was that I reported.
    FlagKind,
    /// Let the organisers read the words of the message that I reported.
    Quote,
    /// Say what I have to say to a case about me.
    Respond,
    /// Show the cases of misuse of the title that wait.
    Cases,
    /// Show a case of misuse of the title.
    Case,
    /// There is nothing in a case of misuse.
    Dismiss,
    /// Somebody has misused the title.
    Uphold,
    /// Have a decision looked at by somebody else.
    Appeal,
    /// A decision stands on appeal.
    Affirm,
    /// A decision is lifted on appeal.
    Overturn,
    /// Show the user groups.
    Groups,
    /// Show how the user groups of each region stand, and what they lack.
    GroupsReport,
    /// Hand the records of user groups out as files.
    GroupsExport,
    /// Show a user group.
    GroupShow,
    /// Shows the logo of a user group.
    GroupLogo,
    /// I mentor this user group.
    GroupMentor,
    /// I mentor the user group that I was asked for.
    GroupAccept,
    /// Say no to the offer of a user group.
    GroupDecline,
    /// Ask for more time to answer the offer of a user group.
    GroupExtend,
    /// Give a user group back.
    GroupRelease,
    /// Give a user group this mentor.
    GroupAssign,
    /// Why was this ambassador asked?
    GroupWhy,
    /// I mentor this many user groups.
    GroupCapacity,
    /// How far is the yearly recognition?
    Recognise,
    /// Let user groups be nominated for a year's recognition.
    RecogniseOpen,
    /// Nominate a user group for it.
    RecogniseNominate,
    /// Let the ambassadors vote.
    RecognisePoll,
    /// Announce what came of it.
    RecogniseAnnounce,
    /// Call it off.
    RecogniseCancel,
    /// Tell what has happened to a user group.
    GroupHistory,
    /// Say that a user group meets a criterion.
    Validate,
    /// Say that it meets a criterion no more, or must meet it after all.
    Invalidate,
    /// Say that it need not meet a criterion.
    Waive,
    /// A proposed group is fine beside the others in the same place.
    GroupAgree,
    /// There is a difficulty with a proposed group.
    GroupObject,
    /// Admit a proposed group as a new one.
    Admit,
    /// Do not admit a proposed group.
    Refuse,
    /// Make a new group an official one.
    Grant,
    /// Give a group in decline a helping hand.
    Support,
    /// A group needs that help no longer.
    Recovered,
    /// Revoke the status of a group.
    Revoke,
    /// Grant a group its status again.
    Regrant,
    /// Propose a user group, or go on with it.
    GroupNew,
    /// Change what is said of a user group.
    GroupEdit,
    /// Have somebody else asked to speak for a user group.
    GroupTransfer,
    /// I speak for a user group from now on.
    GroupTake,
    /// I would rather not speak for a user group.
    GroupPass,
    /// I coordinate a user group no longer.
    GroupLeave,
    /// A user group exists no longer.
    GroupClose,
    /// Speak another language.
    Language,
    /// Hand me what is held about me.
    Mydata,
    /// Erase what I wrote.
    Forgetme,
    /// Do what waits for my word.
    Confirm,
    /// Leave undone what waits for my word.
    Discard,
    /// Explain the commands.
    Help,
}

/// A command with its arguments, as a person said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// What is to be done.
    pub verb: Verb,
    /// The ticket, or the person whose ticket it is.
    pub ticket: Option<TicketRef>,
    /// The person.
    pub person: Option<OwnedUserId>,
    /// The user group.
    pub group: Option<GroupNo>,
    /// The number.
    pub number: Option<u32>,
    /// The keyword, as the table spells it.
    pub keyword: Option<String>,
    /// The day.
    pub day: Option<Date>,
    /// The words: a reason, a note, or the rest of the line.
    pub words: Option<Wording>,
}

/// The words of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// As they were just written.
    Fresh(String),
    /// Kept when the command was written, which was confirmed only now.
    Kept(TextId),
}

impl Default for Wording {
    fn default() -> Self {
        Self::Fresh(String::new())
    }
}

impl Wording {
    /// The words themselves, if they were just written.
    #[must_use]
    pub fn fresh(&self) -> Option<&str> {
        match self {
            Self::Fresh(words) => Some(words),
            Self::Kept(_) => None,
        }
    }
}

/// A ticket as people name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TicketRef {
    /// By its number.
    No(TicketNo),
    /// By its candidate.
    Of(OwnedUserId),
}

/// A command that a button stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is to be done.
    pub verb: Verb,
    /// The ticket it is done to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<TicketNo>,
    /// The user group it is done to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupNo>,
    /// The number it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The keyword it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The person it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<OwnedUserId>,
}

impl Verb {
    /// The command's row in the table.
    ///
    /// # Panics
    /// Never: a test holds every verb against the table.
    #[must_use]
    pub fn row(self) -> &'static row::Row {
        table::rows().find(|row| row.verb == self).expect("every verb has a row")
    }

    /// Whether it is between its author and the bot alone: no room, trail or log tells that anybody used it.
    #[must_use]
    pub fn is_discreet(self) -> bool {
        matches!(self, Self::Flag | Self::FlagKind | Self::Quote | Self::Respond | Self::Appeal)
    }

    /// The command's canonical word.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// The command as people write it: its canonical word, in two where it has two (`group show`).
    #[must_use]
    pub fn written(self) -> String {
        let row = self.row();
        if row.is_of_two_words() { row.word.replacen('-', " ", 1) } else { row.word.to_owned() }
    }

    /// The command of this name that is about user groups, if it is about a ticket and there is one.
    #[must_use]
    pub fn of_groups(self) -> Option<Self> {
        use row::ArgumentKind::{Ticket, TicketOrCandidate};
        let is_of_ticket = |row: &row::Row| {
            row.arguments.first().is_some_and(|first| matches!(first.kind, Ticket | TicketOrCandidate))
        };
        let word = Some(self.row()).filter(|row| is_of_ticket(row))?.word;
        let named = |row: &&row::Row| {
            row.topic == row::Topic::Groups && row.word.strip_prefix("group-") == Some(word)
        };
        table::rows().find(named).map(|row| row.verb)
    }

    /// Whether its number is that of a case of misuse.
    #[must_use]
    pub fn is_of_case(self) -> bool {
        self.row().arguments.iter().any(|argument| argument.kind == row::ArgumentKind::Case)
    }
}

impl Command {
    /// The command without arguments.
    #[must_use]
    pub fn bare(verb: Verb) -> Self {
        Self {
            verb,
            ticket: None,
            person: None,
            group: None,
            number: None,
            keyword: None,
            day: None,
            words: None,
        }
    }
}

impl Choice {
    /// This command, to this ticket if it is about one.
    #[must_use]
    pub fn of(verb: Verb, ticket: Option<TicketNo>) -> Self {
        Self { verb, ticket, group: None, number: None, keyword: None, person: None }
    }

    /// This command, to this user group.
    #[must_use]
    pub fn of_group(verb: Verb, group: GroupNo) -> Self {
        Self { group: Some(group), ..Self::of(verb, None) }
    }
}

impl From<Choice> for Command {
    fn from(choice: Choice) -> Self {
        let Choice { verb, ticket, group, number, keyword, person } = choice;
        Self { ticket: ticket.map(TicketRef::No), group, number, keyword, person, ..Self::bare(verb) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_names_its_verb() {
        for row in table::rows() {
            let name = serde_json::to_value(row.verb).expect("verbs are plain names");
            assert_eq!(name, row.word);
            assert_eq!(row.verb.row().word, row.word, "a verb stands in the table once");
        }
    }
}
