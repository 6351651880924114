//! What all of recognition stands on: the round that is open, its groups and its poll.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use ruma::OwnedUserId;

use crate::domain::decision::{Decision, Refusal};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId, Year};
use crate::domain::phrase::recognition::Recognising;
use crate::domain::place::RoomName;
use crate::domain::poll::{Ending, Subject};
use crate::domain::programme::Programme;
use crate::domain::programme::group::RecognitionRules;
use crate::domain::record::post::PostFact;
use crate::domain::record::recognition::{Phase, Round, Voting};
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::state::State;

/// No nomination and no vote lasts for more days.
const LONGEST: i64 = 366;

/// The round that is open.
///
/// # Errors
/// Refuses where there is none.
pub fn open_round<'a>(matter: &Matter<'a>) -> Result<&'a Round, Refusal> {
    matter.state.recognitions.open().ok_or_else(|| Recognising::RecognitionNone.into())
}

/// The end of the day until which something shall go on.
///
/// # Errors
/// Refuses a day that is no later than today, or too far away.
pub fn end_of(matter: &Matter<'_>, day: Date) -> Result<Timestamp, Refusal> {
    let (least, most) =
        (matter.today().saturating_add(1.day()), matter.today().saturating_add(LONGEST.days()));
    let end = day.at(23, 59, 0, 0).to_zoned(matter.programme.time_zone.clone()).ok();
    let end = end.filter(|_| (least..=most).contains(&day));
    end.map(|end| end.timestamp()).ok_or_else(|| Recognising::RecognitionDayOdd { least, most }.into())
}

/// The vote of this year, while it goes on.
#[must_use]
pub fn voting(state: &State, year: Year) -> Option<(&Round, &Voting)> {
    let round = state.recognitions.get(year)?;
    match &round.phase {
        Phase::Voting(voting) => Some((round, voting)),
        _ => None,
    }
}

/// Whether the person organises the group.
#[must_use]
pub fn organises(state: &State, who: &OwnedUserId, no: GroupNo) -> bool {
    state.groups.get(no).is_some_and(|group| group.is_organised_by(who))
}

/// How many can vote.
#[must_use]
pub fn ambassadors(state: &State) -> u32 {
    {
        let (active, paused, _) = state.roster.numbers();
        counted(active + paused)
    }
}

/// Ends the poll where it stands.
#[must_use]
pub fn end_poll(state: &State, year: Year, says: Recognising) -> Decision {
    let Some((poll, room)) = state.posts.polled(subject(year)) else { return Decision::nothing() };
    let (poll, room, says) = (poll.clone(), room.clone(), says.into());
    Decision::nothing()
        .fact(Fact::Post(PostFact::PollsEnded { about: subject(year) }))
        .end_poll(RoomName::Ambassadors, Ending { poll, room, says })
}

/// How recognition goes in this programme.
#[must_use]
pub fn rules(programme: &Programme) -> RecognitionRules {
    programme.groups.as_ref().map(|groups| groups.recognition.clone()).unwrap_or_default()
}

/// What the poll of a year is known by.
#[must_use]
pub fn subject(year: Year) -> Subject {
    Subject::Recognition(year)
}

/// What the group is called, if it has a status: none other is recognised.
#[must_use]
pub fn standing_name(state: &State, no: GroupNo) -> Option<TextId> {
    let group = state.groups.get(no).filter(|group| group.standing.rank().is_some())?;
    group.name().cloned()
}

/// What the group is called.
#[must_use]
pub fn name(state: &State, no: GroupNo) -> Option<TextId> {
    state.groups.get(no)?.name().cloned()
}
