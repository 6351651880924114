//! Sentences: how words are erased, and what stays.

use jiff::Timestamp;

use super::phrases;
use crate::domain::ids::TicketNo;

phrases! {
    /// Sentences: how words are erased, and what stays.
    Erasing

    /// What stands for a message that quoted what was erased before it was heard.
    MessageErased = "message-erased",
    /// What would be erased follows.
    ForgetHead = "forget-head",
    /// Nothing would be erased.
    ForgetNothing = "forget-nothing",
    /// What they wrote in applications.
    ForgetApplication { texts: u32 } = "forget-application",
    /// What they wrote on tickets.
    ForgetTicket { texts: u32 } = "forget-ticket",
    /// What they said of themselves.
    ForgetOneself { texts: u32 } = "forget-oneself",
    /// What they asked and answered.
    ForgetInquiry { texts: u32 } = "forget-inquiry",
    /// What they reported and called for.
    ForgetActivity { texts: u32 } = "forget-activity",
    /// What they think of the programme.
    ForgetFeedback { texts: u32 } = "forget-feedback",
    /// What they wrote in cases of misuse.
    ForgetCase { texts: u32 } = "forget-case",
    /// What else they wrote.
    ForgetOther { texts: u32 } = "forget-other",
    /// Their application, which is being written or has lapsed, ends with it.
    ForgetEndsDraft = "forget-ends-draft",
    /// Their ticket ends with it.
    ForgetEndsTicket { no: TicketNo } = "forget-ends-ticket",
    /// What they asked and called for ends with it.
    ForgetEndsOpen { questions: u32, calls: u32 } = "forget-ends-open",
    /// They wait for the intake no more.
    ForgetEndsPlace = "forget-ends-place",
    /// What waits for their word is dropped.
    ForgetDrops { commands: u32 } = "forget-drops",
    /// Which bare facts stay, and why.
    ForgetStays = "forget-stays",
    /// What stays until a case is settled.
    ForgetHeld { texts: u32 } = "forget-held",
    /// Names that claim the title stay while they are worn.
    ForgetWorn { texts: u32 } = "forget-worn",
    /// What they wrote on the programme's behalf stays.
    ForgetAnswers { texts: u32 } = "forget-answers",
    /// What the bot cannot do.
    ForgetLimits = "forget-limits",
    /// It is done.
    Forgotten { texts: u32 } = "forgotten",
    /// They were forgotten just now.
    ForgetAgain { again: Timestamp } = "forget-again",
    /// What the file is.
    MydataHead = "mydata-head",
    /// What mentors and organisers noted among themselves is not in it.
    MydataMemos { texts: u32 } = "mydata-memos",
    /// Who gave which marks is not in it.
    MydataScores { scores: u32 } = "mydata-scores",
    /// Who nominated them is not in it.
    MydataNominations { texts: u32 } = "mydata-nominations",
    /// Who reported them is not in it.
    MydataReports = "mydata-reports",
    /// Whom to ask, and what else can be done.
    MydataFoot = "mydata-foot",
    /// They had it just now.
    MydataAgain { again: Timestamp } = "mydata-again",
    /// What can be done from here.
    ForgottenFoot = "forgotten-foot",
}
