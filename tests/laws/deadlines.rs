//! What deadlines are about.

use chancery::domain::event::Deadline;
use chancery::domain::ids::TicketNo;

pub fn ticket_of(deadline: &Deadline) -> Option<TicketNo> {
    match deadline {
        Deadline::Pair(no)
        | Deadline::OfferReminder(no)
        | Deadline::OfferExpires(no)
        | Deadline::ReviewOverdue(no)
        | Deadline::HoldEnds(no)
        | Deadline::WaitingLong(no)
        | Deadline::ProgressDue(no)
        | Deadline::SilenceLasts(no)
        | Deadline::Approve(no)
        | Deadline::ObjectionsEnd(no) => Some(*no),
        Deadline::LeaveEnds(_)
        | Deadline::DraftReminder(_)
        | Deadline::DraftLapses(_)
        | Deadline::DraftErased(..)
        | Deadline::CheckIn(_)
        | Deadline::CheckInUnanswered(_)
        | Deadline::BreakEnds(_)
        | Deadline::ReturnWaits(_)
        | Deadline::ReturnNear(_)
        | Deadline::StandInExpires(_)
        | Deadline::QuestionReminder(_)
        | Deadline::QuestionOverdue(_)
        | Deadline::Awaited(_)
        | Deadline::ConfirmationExpires(_)
        | Deadline::WeeklyDigest
        | Deadline::MonthlyNews
        | Deadline::WordsLetGo(_)
        | Deadline::WordsExpire(_)
        | Deadline::CardStale(_)
        | Deadline::GroupWordsExpire(_)
        | Deadline::CallEnds(_)
        | Deadline::CallOutcomeWaits(_)
        | Deadline::CallNews(_)
        | Deadline::TitleUnheld(_)
        | Deadline::CaseUnanswered(_)
        | Deadline::CaseWaits(_)
        | Deadline::AppealWaits(_)
        | Deadline::GroupValidity(_)
        | Deadline::RenameOverdue(_)
        | Deadline::GroupPair(_)
        | Deadline::GroupOfferReminder(_)
        | Deadline::GroupOfferExpires(_)
        | Deadline::GroupWaitingLong(_)
        | Deadline::GroupMentorGone(_)
        | Deadline::AmbassadorHasTime(_)
        | Deadline::NominationsEnd(_)
        | Deadline::PollMoved(_)
        | Deadline::VoteReminder(_)
        | Deadline::VoteEnds(_)
        | Deadline::RecognitionWaits(_)
        | Deadline::GroupProposed(_)
        | Deadline::GroupOverlapEnds(_)
        | Deadline::GroupUndecided(_)
        | Deadline::GroupSupportHalf(_)
        | Deadline::GroupSupportEnds(_)
        | Deadline::Troubled(_) => None,
    }
}
