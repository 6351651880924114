//! What is shown of a round: how many have voted, what came of it, and what the organisers can do now.

use super::ground::{ambassadors, name, standing_name};
use crate::domain::command::{Choice, Verb};
use crate::domain::ids::{GroupNo, Year};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::recognition::Recognising;
use crate::domain::record::recognition::{Round, Tally};
use crate::domain::role::Who;
use crate::domain::rules::matter::counted;
use crate::domain::state::State;

/// How many have voted.
#[must_use]
pub fn turnout(state: &State, round: &Round) -> Recognising {
    let voted = round.votes().filter(|(who, _)| state.is(who, Who::Ambassador, None)).count();
    Recognising::RecognitionTurnout { voted: counted(voted), ambassadors: ambassadors(state) }
}

/// The votes of each group, and whether several share the most.
#[must_use]
pub fn votes_of(state: &State, year: Year, tally: &Tally) -> Speech {
    let head = Recognising::RecognitionResult { year, voted: tally.voted(), ambassadors: tally.ambassadors };
    let lines = tally.votes.iter().filter_map(|(no, votes)| {
        Some(Recognising::RecognitionVotes { no: *no, name: name(state, *no)?, votes: *votes })
    });
    let speech = Speech::from(head).items(lines);
    match decided(state, tally).len() {
        0 => speech.line(Recognising::RecognitionUndecided),
        1 => speech,
        _ => speech.line(Recognising::RecognitionShared),
    }
}

/// The groups with the most votes that can be recognised still.
#[must_use]
pub fn decided(state: &State, tally: &Tally) -> Vec<GroupNo> {
    tally.best.iter().copied().filter(|no| standing_name(state, *no).is_some()).collect()
}

/// What came of the vote, to organisers, with what they can do now.
#[must_use]
pub fn shown(state: &State, year: Year, tally: &Tally) -> Speech {
    let speech = votes_of(state, year, tally);
    if decided(state, tally).is_empty() {
        return speech.line(Recognising::RecognitionDecideFoot { year });
    }
    speech.line(Recognising::RecognitionAnnounceFoot).buttons(tap(year))
}

/// One tap announces it: that of this year, whatever goes on when it is pressed.
fn tap(year: Year) -> Vec<Button> {
    let number = u32::try_from(year.0).ok();
    let choice = Choice { number, ..Choice::of(Verb::RecogniseAnnounce, None) };
    vec![Button { key: "✅".to_owned(), choice }]
}

/// Too few groups were nominated, to organisers, with what they can do now.
#[must_use]
pub fn stalled(state: &State, round: &Round) -> Speech {
    let year = round.year;
    let lines = round.nominated().into_iter().filter_map(|(no, nominations)| {
        let nominations = counted(nominations);
        Some(Recognising::RecognitionLine { no, name: standing_name(state, no)?, nominations })
    });
    Speech::from(Recognising::RecognitionStalled { year })
        .items(lines)
        .line(Recognising::RecognitionDecideFoot { year })
}
