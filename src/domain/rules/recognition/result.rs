//! What came of a round: the votes are counted, and the organisers announce it, or decide where nothing was decided.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::card::{decided, shown, stalled, votes_of};
use super::ground::{ambassadors, end_poll, name, open_round, organises, rules, standing_name, voting};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, Year};
use crate::domain::message::Speech;
use crate::domain::phrase::recognition::Recognising;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::recognition::{Phase, RecognitionFact, Round, Tally, Voting};
use crate::domain::role::Who;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// The vote is over: it is counted, the poll ends, and all hear what came of it.
#[must_use]
pub fn count(state: &State, programme: &Programme, year: Year) -> Decision {
    let Some((round, voting)) = voting(state, year) else { return Decision::nothing() };
    let tally = tally(state, round, voting);
    let Tally { votes, ambassadors, best } = tally.clone();
    let ends = Recognising::RecognitionPollEnds { year, voted: tally.voted(), ambassadors };
    let counted = RecognitionFact::Counted { year, votes, ambassadors, best: best.clone() };
    let decision = Decision::nothing().fact(Fact::Recognition(counted)).and(end_poll(state, year, ends));
    let head = votes_of(state, year, &tally);
    if rules(programme).announce_at_once && !best.is_empty() {
        let decision = decision.post(RoomName::Ambassadors, head.clone()).post(RoomName::Organisers, head);
        return decision.and(announced(state, year, best, None));
    }
    let to_ambassadors = head.line(Recognising::RecognitionResultFoot);
    let to_organisers = shown(state, year, &tally).asking([]);
    decision.post(RoomName::Ambassadors, to_ambassadors).post(RoomName::Organisers, to_organisers)
}

/// How many votes each group has. Those count of who is an ambassador now, for groups that are not their own.
fn tally(state: &State, round: &Round, voting: &Voting) -> Tally {
    let mut counts: BTreeMap<GroupNo, u32> = voting.finalists.iter().map(|no| (*no, 0)).collect();
    let counts_for =
        |who: &OwnedUserId, no| state.is(who, Who::Ambassador, None) && !organises(state, who, no);
    for (_, no) in round.votes().filter(|(who, no)| counts_for(who, *no)) {
        if let Some(votes) = counts.get_mut(&no) {
            *votes += 1;
        }
    }
    let mut votes: Vec<(GroupNo, u32)> = counts.into_iter().collect();
    votes.sort_by_key(|(no, votes)| (std::cmp::Reverse(*votes), *no));
    let standing = || votes.iter().filter(|(no, votes)| *votes > 0 && standing_name(state, *no).is_some());
    let most = standing().map(|(_, votes)| *votes).max();
    let best = standing().filter(|(_, votes)| Some(*votes) == most).map(|(no, _)| *no).collect();
    Tally { votes, ambassadors: ambassadors(state), best }
}

/// It still waits for the organisers: they are reminded once.
#[must_use]
pub fn waits(state: &State, year: Year) -> Decision {
    let Some(round) = state.recognitions.get(year) else { return Decision::nothing() };
    let head = Speech::from(Recognising::RecognitionWaits { since: round.since });
    let speech = match &round.phase {
        Phase::Counted(tally) => {
            let shown = shown(state, year, tally);
            let buttons = shown.buttons.clone();
            head.then(shown).buttons(buttons)
        }
        _ => head.then(stalled(state, round)),
    };
    Decision::nothing()
        .fact(Fact::Recognition(RecognitionFact::Waited { year }))
        .post(RoomName::Organisers, speech.asking([]))
}

/// What waits for the organisers, and since when.
#[must_use]
pub fn todo(state: &State) -> Option<(Timestamp, Recognising)> {
    let round = state.recognitions.open()?;
    let (year, since) = (round.year, round.since);
    matches!(round.phase, Phase::Stalled | Phase::Counted(_))
        .then_some((since, Recognising::TodoRecognition { year, since }))
}

/// `!recognise announce [G4]`: what the ambassadors voted; where that decided nothing, the group that is named.
///
/// # Errors
/// Refuses before the vote was counted, another group than the vote decided, one that cannot be recognised, and
/// organisers of one of the groups.
pub fn announce(matter: &Matter<'_>, group: Option<GroupNo>, number: Option<u32>) -> Ruling {
    let round = open_round(matter)?;
    let year = round.year;
    if number.is_some_and(|number| i64::from(number) != i64::from(year.0)) {
        return Err(Recognising::RecognitionNotNow { year }.into());
    }
    let groups = to_announce(matter.state, round, group)?;
    if let Some(no) = groups.iter().find(|no| organises(matter.state, matter.who, **no)) {
        return Err(Recognising::RecognitionOneOfYours { no: *no }.into());
    }
    let told = matter.among_organisers(Recognising::RecognitionAnnouncedTold { year });
    Ok(announced(matter.state, year, groups, Some(matter.who.clone())).and(told))
}

/// The groups that would be announced.
fn to_announce(state: &State, round: &Round, group: Option<GroupNo>) -> Result<Vec<GroupNo>, Refusal> {
    let year = round.year;
    let voted = match &round.phase {
        Phase::Counted(tally) => decided(state, tally),
        Phase::Stalled => Vec::new(),
        _ => return Err(Recognising::RecognitionNotNow { year }.into()),
    };
    match (voted.is_empty(), group) {
        (false, None) => Ok(voted),
        (false, Some(_)) => Err(Recognising::RecognitionDecided { year }.into()),
        (true, None) => Err(Recognising::RecognitionWhich { year }.into()),
        (true, Some(no)) => {
            let nominated = round.nominations_of(no).next().is_some() && standing_name(state, no).is_some();
            if nominated {
                Ok(vec![no])
            } else {
                Err(Recognising::RecognitionNotNominated { year, no }.into())
            }
        }
    }
}

/// What everybody would hear of a group that the organisers name themselves.
#[must_use]
pub fn preview(matter: &Matter<'_>, group: Option<GroupNo>) -> Option<Speech> {
    let year = matter.state.recognitions.open()?.year;
    Some(announcement(matter.state, year, &[group?]))
}

fn announcement(state: &State, year: Year, groups: &[GroupNo]) -> Speech {
    let named = groups
        .iter()
        .filter_map(|no| Some(Recognising::RecognitionGroup { no: *no, name: name(state, *no)? }));
    Speech::from(Recognising::RecognitionAnnounced { year }).items(named).line(Recognising::RecognitionThanks)
}

/// All hear which groups are recognised, and their organisers each.
fn announced(state: &State, year: Year, groups: Vec<GroupNo>, by: Option<OwnedUserId>) -> Decision {
    let speech = announcement(state, year, &groups);
    let theirs = groups.iter().filter_map(|no| state.groups.get(*no)).filter_map(|group| {
        let yours = Recognising::RecognitionYours { year, no: group.no, name: group.name()?.clone() };
        Some((group, yours))
    });
    let told = theirs.fold(Decision::nothing(), |decision, (group, yours)| {
        group.organisers().fold(decision, |decision, who| decision.tell(who, yours.clone()))
    });
    Decision::nothing()
        .fact(Fact::Recognition(RecognitionFact::Announced { year, by, groups }))
        .post(RoomName::Announcements, speech.clone())
        .post(RoomName::Ambassadors, speech)
        .and(told)
}
