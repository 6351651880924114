//! Sentences: what is said of marks.

use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Criterion, TicketNo};
use crate::domain::value::{Given, Literal, Mark};

phrases! {
    /// Sentences: what is said of marks.
    Scoring

    /// An organiser's marks were taken; `again` is 1 if there were some of theirs before.
    ScoreTaken { no: TicketNo, who: OwnedUserId, marks: Vec<(Criterion, Mark)>, again: u32 } = "score-taken",
    /// What comes of all marks together; who gave which follows.
    ScoreAverage { marks: Vec<(Criterion, Mark)>, overall: Mark, scores: u32, needed: u32 } = "score-average",
    /// Whose marks these are, in a list.
    ScoreBy { who: OwnedUserId, marks: Vec<(Criterion, Mark)> } = "score-by",
    /// Something is no mark, or has none.
    ScoreUnclear { example: Literal } = "score-unclear",
    /// Something is no criterion, or could be several.
    ScoreUnknown { word: Given, example: Literal } = "score-unknown",
    /// A mark that does not exist.
    ScoreOutOfRange { criterion: Criterion, best: u32 } = "score-out-of-range",
    /// The programme names no criteria.
    ScoreNoCriteria { no: TicketNo } = "score-no-criteria",
}
