//! The vote of the ambassadors: a poll in their room, one vote a person, which may be changed until it ends.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedUserId, RoomId};

use super::card::{stalled, turnout};
use super::ground::{end_of, name, open_round, organises, rules, standing_name, subject, voting};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::event::Voted;
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, Year};
use crate::domain::message::{Address, Reply, Speech};
use crate::domain::phrase::recognition::Recognising;
use crate::domain::place::{Room, RoomName};
use crate::domain::poll::Poll;
use crate::domain::programme::Programme;
use crate::domain::record::recognition::{NoVote, Phase, RecognitionFact, Round, Voting};
use crate::domain::role::Who;
use crate::domain::rules::matter::{Matter, counted, later};
use crate::domain::state::State;
use crate::domain::value::Unmarked;

/// How many reasons are shown for each group.
const REASONS: usize = 2;

/// As many groups as can be chosen among at least.
const LEAST: usize = 2;

/// `!recognise poll [until DAY]`: nominations are over, and the ambassadors vote.
///
/// # Errors
/// Refuses while nobody can be nominated, too few groups to choose among, and a day that makes no sense.
pub fn poll(matter: &Matter<'_>, day: Option<Date>) -> Ruling {
    let round = open_round(matter)?;
    let year = round.year;
    if let Phase::Voting(voting) = &round.phase
        && matter.state.posts.polled(subject(year)).is_none()
    {
        // It could not be put, which may be mended now.
        let told = matter.among_organisers(Recognising::RecognitionPollTold { year, until: voting.until });
        let again =
            Decision::nothing().poll(RoomName::Ambassadors, ballot(matter.state, year, &voting.finalists));
        return Ok(again.and(told));
    }
    if !matches!(round.phase, Phase::Nominating(_) | Phase::Stalled) {
        return Err(Recognising::RecognitionNotNow { year }.into());
    }
    let until = match day {
        Some(day) => end_of(matter, day)?,
        None => matter.after(rules(matter.programme).vote_for),
    };
    let by = Some(matter.who.clone());
    let put = put(matter.state, matter.programme, round, until, by);
    let put = put.ok_or(Recognising::RecognitionTooFew { year })?;
    Ok(put.and(matter.among_organisers(Recognising::RecognitionPollTold { year, until })))
}

/// Nominations are over: the ambassadors vote, or the organisers decide what happens.
#[must_use]
pub fn nominations_end(state: &State, programme: &Programme, year: Year, now: Timestamp) -> Decision {
    let Some(round) = state.recognitions.get(year) else { return Decision::nothing() };
    let until = later(now, rules(programme).vote_for);
    put(state, programme, round, until, None).unwrap_or_else(|| {
        Decision::nothing()
            .fact(Fact::Recognition(RecognitionFact::Stalled { year }))
            .post(RoomName::Organisers, stalled(state, round).asking([]))
    })
}

/// Puts the poll, with why each group was nominated before it; nothing if there are too few to choose among.
fn put(
    state: &State,
    programme: &Programme,
    round: &Round,
    until: Timestamp,
    by: Option<OwnedUserId>,
) -> Option<Decision> {
    let year = round.year;
    let most = rules(programme).finalists;
    let standing = round.nominated().into_iter().filter(|(no, _)| standing_name(state, *no).is_some());
    let mut finalists: Vec<_> = standing.collect();
    if finalists.len() < LEAST {
        return None;
    }
    let is_cut = counted(finalists.len()) > most;
    finalists.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    let opening = Speech::from(Recognising::RecognitionVote { year, until });
    let opening = finalists.iter().fold(opening, |speech, (no, nominations)| {
        let Some(name) = name(state, *no) else { return speech };
        let line = Recognising::RecognitionLine { no: *no, name, nominations: counted(*nominations) };
        let reasons = round.nominations_of(*no).take(REASONS);
        reasons
            .fold(speech.items([line]), |speech, (_, nomination)| speech.excerpt(nomination.reason.clone()))
    });
    let opening = if is_cut { opening.line(Recognising::RecognitionVoteMost { most }) } else { opening };
    let finalists: Vec<GroupNo> = finalists.into_iter().map(|(no, _)| no).collect();
    let poll = ballot(state, year, &finalists);
    let polled = RecognitionFact::Polled { year, finalists, until, by };
    let decision = Decision::nothing()
        .fact(Fact::Recognition(polled))
        .post(RoomName::Ambassadors, opening.line(Recognising::RecognitionVoteFoot { until }));
    Some(decision.poll(RoomName::Ambassadors, poll))
}

/// The poll itself.
fn ballot(state: &State, year: Year, finalists: &[GroupNo]) -> Poll {
    let answers = finalists.iter().filter_map(|no| {
        let says = Recognising::RecognitionAnswer { no: Unmarked(*no), name: name(state, *no)? };
        Some((no.to_string(), says.into()))
    });
    let answers = answers.collect();
    Poll { subject: subject(year), question: Recognising::RecognitionQuestion { year }.into(), answers }
}

/// The ambassadors' room, if the poll does not stand in it: it has moved since.
#[must_use]
pub fn new_room<'a>(state: &'a State, year: Year, voting: &Voting) -> Option<&'a RoomId> {
    let now = state.rooms.house(&Room::Named(RoomName::Ambassadors))?;
    let first = || state.posts.polled(subject(year)).map(|(_, room)| room.as_ref());
    let stands = voting.room.as_deref().or_else(first)?;
    (stands != now).then_some(now)
}

/// The ambassadors have moved: the poll is put in their new room too, and whoever has voted need not vote again.
#[must_use]
pub fn move_poll(state: &State, year: Year) -> Decision {
    let Some((_, voting)) = voting(state, year) else { return Decision::nothing() };
    let Some(room) = new_room(state, year, voting).map(ToOwned::to_owned) else { return Decision::nothing() };
    let put_again = RecognitionFact::PutAgain { year, room };
    Decision::nothing()
        .fact(Fact::Recognition(put_again))
        .post(RoomName::Ambassadors, Recognising::RecognitionMoved { year, until: voting.until })
        .poll(RoomName::Ambassadors, ballot(state, year, &voting.finalists))
}

/// Somebody chose in the poll. What makes no sense changes nothing; of too many the first is meant, as in every client.
#[must_use]
pub fn voted(state: &State, year: Year, voted: &Voted, at: Timestamp) -> Decision {
    let Some((round, voting)) = voting(state, year).filter(|(_, voting)| at <= voting.until) else {
        return Decision::nothing();
    };
    let who = &voted.who;
    if !state.is(who, Who::Ambassador, None) {
        return turn_away(round, who, NoVote::NoAmbassador, Recognising::RecognitionNotYours { year });
    }
    let known = |id: &String| voting.finalists.iter().find(|no| no.to_string() == *id).copied();
    let Some(chosen) = voted.chosen.iter().map(known).collect::<Option<Vec<_>>>() else {
        return Decision::nothing();
    };
    let group = chosen.first().copied();
    if let Some(no) = group.filter(|no| organises(state, who, *no)) {
        let Some(name) = name(state, no) else { return Decision::nothing() };
        return turn_away(round, who, NoVote::OwnGroup, Recognising::RecognitionOwnGroup { no, name });
    }
    let before = round.vote_of(who);
    let is_newer = !voted.late || before.is_none_or(|before| before.sent < at);
    let is_other = before.map_or(group.is_some(), |before| before.group != group);
    if !is_newer || !is_other {
        return Decision::nothing();
    }
    let voted = RecognitionFact::Voted { year, who: who.clone(), group, sent: at };
    Decision::nothing().fact(Fact::Recognition(voted))
}

/// The vote does not count, which its author hears once and nobody else ever.
fn turn_away(round: &Round, who: &OwnedUserId, why: NoVote, told: Recognising) -> Decision {
    if round.was_turned_away(who, why) {
        return Decision::nothing();
    }
    let turned_away = RecognitionFact::TurnedAway { year: round.year, who: who.clone(), why };
    Decision::nothing()
        .fact(Fact::Recognition(turned_away))
        .say(Address::Person(who.clone()), Speech::from(told).discreet())
}

/// Something in the ambassadors' room cannot be read: it may have been a vote.
#[must_use]
pub fn unreadable(state: &State, who: &OwnedUserId) -> Decision {
    let round = state.recognitions.open().filter(|round| matches!(round.phase, Phase::Voting(_)));
    match round.filter(|_| state.is(who, Who::Ambassador, None)) {
        Some(round) => {
            let told = Speech::from(Recognising::RecognitionUnreadable { year: round.year });
            Decision::nothing().say(Address::Person(who.clone()), told.asking([who]).discreet())
        }
        None => Decision::nothing(),
    }
}

/// The vote ends soon.
#[must_use]
pub fn remind(state: &State, year: Year) -> Decision {
    let Some((round, voting)) = voting(state, year) else { return Decision::nothing() };
    let poll = state.posts.polled(subject(year)).map(|(event, _)| event.clone());
    let speech = Speech::from(Recognising::RecognitionReminder { year, until: voting.until });
    let speech = speech.line(turnout(state, round)).replying(poll.map(|event| Reply { event, thread: None }));
    Decision::nothing()
        .fact(Fact::Recognition(RecognitionFact::Reminded { year }))
        .post(RoomName::Ambassadors, speech)
}
