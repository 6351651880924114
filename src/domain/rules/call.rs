//! Calls for help (PRODUCT, section 5; seed: OpenStack, "localising content", speaking and hackfests): organisers call,
//! ambassadors sign up by a tap, and all of them hear what came of it.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use ruma::{OwnedUserId, UserId};

use super::call_form::{Form, read};
use super::contact::{away, heard};
use super::matter::{Matter, counted, later};
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{CallNo, Region};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::call::Calling;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::call::{Call, CallFact, Progress};
use crate::domain::record::roster::Standing;
use crate::domain::role::Who;
use crate::domain::span::Span;
use crate::domain::state::State;

/// How long who called waits to hear who signed up, so that they hear of many at once.
pub const COLLECTED: Span = Span(SignedDuration::from_hours(1));

/// How long after they were asked what came of it they are asked once more.
pub const ASKED_AGAIN: Span = Span(SignedDuration::from_hours(7 * 24));

/// The hour at which nobody minds being asked.
const MORNING: i8 = 9;

/// How many calls are shown at once.
const SHOWN: usize = 10;

/// When who called is asked what came of it: in the morning after the last day.
#[must_use]
pub fn end_of(day: Date, programme: &Programme) -> Timestamp {
    let morning = day.checked_add(1.day()).map(|next| next.at(MORNING, 0, 0, 0));
    let morning = morning.and_then(|morning| morning.to_zoned(programme.time_zone.clone()));
    morning.map_or(Timestamp::MAX, |morning| morning.timestamp())
}

/// `!call KIND [REGION] [until DAY] TEXT`: goes to the ambassadors' room, and to each active ambassador of a region that
/// is named; without anything, shows how.
///
/// # Errors
/// Refuses a kind that does not exist, a day that is over or cannot be understood, and a call about nothing.
pub fn call(matter: &Matter<'_>, said: Option<&str>) -> Ruling {
    let activity = &matter.programme.activity;
    let Some(said) = said else {
        return Ok(matter.confide(Calling::CallForm { kinds: activity.call_kinds.clone() }));
    };
    let Form { kind, region, until, words } = read(matter, said)?;
    let until = match until {
        Some(day) if day < matter.today() => return Err(Calling::CallDayPassed { day }.into()),
        Some(day) => day,
        None => later(matter.now, activity.call_lasts).to_zoned(matter.programme.time_zone.clone()).date(),
    };
    let (kept, words) = matter.keep(&Wording::Fresh(words.to_owned()));
    let (no, by) = (matter.state.calls.next_no(), matter.who.clone());
    let head = match region.clone() {
        Some(region) => Calling::CallHeadRegion { no, kind: kind.clone(), by: by.clone(), region, until },
        None => Calling::CallHead { no, kind: kind.clone(), by: by.clone(), until },
    };
    let put = Speech::from(head)
        .quote(words.clone())
        .line(Calling::CallFoot { no, by: by.clone() })
        .buttons(tap(no));
    let to = those_to_write(matter, region.as_ref());
    let told = match region.clone() {
        Some(region) => Calling::CallMadeRegion { no, until, region, ambassadors: counted(to.len()) },
        None => Calling::CallMade { no, until },
    };
    let made = CallFact::Made { no, by, kind, region, until, words };
    let decision = kept.fact(Fact::Call(made)).post(RoomName::Ambassadors, put.clone());
    let decision = to.into_iter().fold(decision, |decision, who| decision.tell(who, put.clone()));
    Ok(decision.and(matter.confide(Speech::from(told).line(Calling::CallMadeFoot { no }))))
}

/// One tap signs up.
fn tap(no: CallNo) -> Vec<Button> {
    let choice = Choice { number: Some(no.0), ..Choice::of(Verb::JoinCall, None) };
    vec![Button { key: "✅".to_owned(), choice }]
}

/// The active ambassadors of the region, without who calls and without who is away.
fn those_to_write<'a>(matter: &Matter<'a>, region: Option<&Region>) -> Vec<&'a OwnedUserId> {
    let (state, programme, now) = (matter.state, matter.programme, matter.now);
    let there = region.into_iter().flat_map(|region| state.roster.turns_in(Some(region)));
    there.filter(|who| *who != matter.who && away(state, programme, who, now).is_none()).collect()
}

/// `!join-call C3`: the ambassador helps.
///
/// # Errors
/// Refuses a call that there is not or that is over, one's own, and whoever takes a break or signed up already.
pub fn join(matter: &Matter<'_>, number: u32) -> Ruling {
    let no = CallNo(number);
    let call = matter.state.calls.get(no).filter(|call| call.stands());
    let call = call.ok_or(Calling::NoSuchCall { no })?;
    let standing = matter.state.roster.of(matter.who).map(|entry| &entry.standing);
    let refused = if call.has(matter.who) {
        Calling::CallJoinedAlready { no }
    } else if call.by == *matter.who {
        Calling::CallOfYours { no }
    } else if !is_open(matter, call) {
        Calling::CallOver { no, until: call.until }
    } else if matches!(standing, Some(Standing::Paused { .. })) {
        Calling::CallDuringBreak
    } else {
        let (who, kind, by) = (matter.who.clone(), call.kind.clone(), call.by.clone());
        return Ok(Decision::nothing()
            .fact(Fact::Call(CallFact::Joined { no, who }))
            .and(heard(matter.state, matter.who))
            .tell(matter.who, Calling::CallJoined { no, kind, by }));
    };
    Err(refused.into())
}

/// `!leave-call C3`: they cannot help after all, which needs no reason.
///
/// # Errors
/// Refuses who has not signed up.
pub fn leave(matter: &Matter<'_>, number: u32) -> Ruling {
    let no = CallNo(number);
    let joined = matter.state.calls.get(no).filter(|call| call.stands() && call.has(matter.who));
    joined.ok_or(Calling::CallNotJoined { no })?;
    let left = CallFact::Left { no, who: matter.who.clone() };
    Ok(Decision::nothing().fact(Fact::Call(left)).tell(matter.who, Calling::CallLeft { no }))
}

/// `!calls [C3]`: all that ambassadors are called for now, or one of them; who called, and organisers, see who signed up.
///
/// # Errors
/// Refuses a call that there is not.
pub fn calls(matter: &Matter<'_>, number: Option<u32>) -> Ruling {
    let organises = matter.state.is(matter.who, Who::Organiser, None);
    if let Some(number) = number {
        let no = CallNo(number);
        let call = matter.state.calls.get(no).filter(|call| call.stands());
        return Ok(matter.among_organisers(shown(matter, call.ok_or(Calling::NoSuchCall { no })?)));
    }
    let concerns = |call: &&Call| organises || call.by == *matter.who || is_open(matter, call);
    let mut found = matter.state.calls.standing().filter(concerns).peekable();
    if found.peek().is_none() {
        return Ok(matter.among_organisers(Calling::CallsNone));
    }
    let head = Speech::from(Calling::CallsHead);
    let speech = found.by_ref().take(SHOWN).fold(head, |speech, call| {
        let speech = speech.items([line(call)]).excerpt(call.words.clone());
        speech.items(awaits(matter, call))
    });
    let more = counted(found.count());
    let speech = if more > 0 { speech.line(Calling::CallsMore { more }) } else { speech };
    let foot = if organises { Calling::CallsFootOrganisers } else { Calling::CallsFoot };
    Ok(matter.among_organisers(speech.line(foot)))
}

/// One call, as much of it as concerns who asks.
fn shown(matter: &Matter<'_>, call: &Call) -> Speech {
    let speech = Speech::from(line(call)).quote(call.words.clone()).lines(awaits(matter, call));
    if may_close(matter.state, matter.who, call) {
        helpers(speech, call).line(Calling::CallMadeFoot { no: call.no })
    } else if call.has(matter.who) {
        speech.line(Calling::CallYouHelp { no: call.no })
    } else if is_open(matter, call) {
        speech.line(Calling::CallFoot { no: call.no, by: call.by.clone() }).buttons(tap(call.no))
    } else {
        speech
    }
}

/// Whether one can still sign up.
fn is_open(matter: &Matter<'_>, call: &Call) -> bool {
    call.progress == Progress::Open && matter.today() <= call.until
}

/// That its last day is over, if it is.
fn awaits(matter: &Matter<'_>, call: &Call) -> Option<Calling> {
    (!is_open(matter, call)).then(|| Calling::CallAwaits { by: call.by.clone() })
}

fn line(call: &Call) -> Calling {
    let Call { no, by, kind, until, .. } = call.clone();
    let helpers = counted(call.joined.len());
    match call.region.clone() {
        Some(region) => Calling::CallLineRegion { no, kind, by, region, until, helpers },
        None => Calling::CallLine { no, kind, by, until, helpers },
    }
}

/// With who signed up next.
fn helpers(speech: Speech, call: &Call) -> Speech {
    if call.joined.is_empty() {
        return speech.line(Calling::CallHelpersNone);
    }
    let came = call.joined.iter().map(|who| Calling::CallCame { who: who.clone() });
    speech.line(Calling::CallHelpers).items(came)
}

/// `!close-call C3 OUTCOME`: who called, or an organiser, tells what came of it to all who signed up and to all
/// ambassadors.
///
/// # Errors
/// Refuses a call that there is not, is closed, or is somebody else's: all are told alike.
pub fn close(matter: &Matter<'_>, number: u32, outcome: &Wording) -> Ruling {
    let no = CallNo(number);
    let call =
        matter.state.calls.get(no).filter(|call| call.stands() && may_close(matter.state, matter.who, call));
    let call = call.ok_or(Calling::NoCallToClose { no })?;
    let (kept, words) = matter.keep(outcome);
    let (kind, by, count) = (call.kind.clone(), matter.who.clone(), counted(call.joined.len()));
    let told = Speech::from(Calling::CallOutcome { no, kind: kind.clone(), by: by.clone() });
    let told = told.quote(words.clone());
    let room = Calling::CallOutcomeRoom { no, kind, by: by.clone(), helpers: count };
    let room = Speech::from(room).quote(words.clone());
    let decision =
        kept.fact(Fact::Call(CallFact::Closed { no, by, outcome: words })).post(RoomName::Ambassadors, room);
    let helpers = call.joined.iter().filter(|who| *who != matter.who);
    let decision =
        helpers.fold(decision, |decision, who| decision.tell(who, told.clone().line(Calling::CallThanks)));
    let decision = if call.by == *matter.who { decision } else { decision.tell(&call.by, told) };
    Ok(decision.and(matter.confide(Calling::CallClosed { no, helpers: count })))
}

/// Who called is forgotten: their calls are over, and all who signed up hear that.
#[must_use]
pub fn drop_all(state: &State, who: &UserId) -> Decision {
    let standing = state.calls.made_by(who).filter(|call| call.stands());
    standing.fold(Decision::nothing(), |decision, call| {
        let no = call.no;
        let dropped = decision.fact(Fact::Call(CallFact::Dropped { no }));
        call.joined.iter().fold(dropped, |told, who| told.tell(who, Calling::CallDropped { no }))
    })
}

/// Whether the person may tell what came of the call: who called, or an organiser.
#[must_use]
pub fn may_close(state: &State, who: &UserId, call: &Call) -> bool {
    call.by == who || state.is(who, Who::Organiser, None)
}

/// Whether there is a call that the person may close.
#[must_use]
pub fn can_close(matter: &Matter<'_>) -> bool {
    let (calls, who) = (&matter.state.calls, matter.who);
    let organises = matter.state.is(who, Who::Organiser, None);
    calls.made_by(who).next().is_some() || organises && calls.standing().next().is_some()
}

/// Whether there is a call for which one can sign up.
#[must_use]
pub fn can_join(state: &State) -> bool {
    state.calls.next_end().is_some()
}

/// Who signed up, or stepped back, for a while: who called hears of all of them at once.
#[must_use]
pub fn news(state: &State, no: CallNo) -> Decision {
    let Some(call) = state.calls.get(no) else { return Decision::nothing() };
    let moves = call.untold.iter().map(|(who, came)| match (who.clone(), came) {
        (who, true) => Calling::CallCame { who },
        (who, false) => Calling::CallWent { who },
    });
    let speech = Speech::from(Calling::CallNews { no, kind: call.kind.clone() })
        .items(moves)
        .line(Calling::CallNewsFoot { no, helpers: counted(call.joined.len()) });
    Decision::nothing().fact(Fact::Call(CallFact::Told { no })).tell(&call.by, speech)
}

/// The last day is over: who called hears who signed up, and is asked what came of it.
#[must_use]
pub fn ended(state: &State, no: CallNo) -> Decision {
    let Some(call) = state.calls.get(no) else { return Decision::nothing() };
    let speech = helpers(Calling::CallEnded { no, kind: call.kind.clone() }.into(), call);
    ask(call, speech).fact(Fact::Call(CallFact::Told { no }))
}

/// Nobody has told what came of it: who called is asked once more.
#[must_use]
pub fn outcome_waits(state: &State, no: CallNo) -> Decision {
    let Some(call) = state.calls.get(no) else { return Decision::nothing() };
    ask(call, Calling::CallOutcomeWaits { no, kind: call.kind.clone(), until: call.until }.into())
}

fn ask(call: &Call, speech: Speech) -> Decision {
    let speech = speech.line(Calling::CallEndedFoot { no: call.no }).asking([&call.by]);
    Decision::nothing().fact(Fact::Call(CallFact::Asked { no: call.no })).tell(&call.by, speech)
}
