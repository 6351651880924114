//! How a round is opened and called off, who nominates which group, and what everybody can see of it.

use jiff::civil::Date;

use super::card::{shown, stalled, turnout};
use super::ground::{end_of, end_poll, name, open_round, rules, standing_name};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, Year};
use crate::domain::message::Speech;
use crate::domain::phrase::recognition::Recognising;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::recognition::{Phase, RecognitionFact, Round};
use crate::domain::role::Who;
use crate::domain::rules::matter::{Matter, counted};

/// How many years of recognised groups are shown.
const YEARS_SHOWN: usize = 3;

/// `!recognise open 2027 [until DAY]`: groups can be nominated; once more, for longer.
///
/// # Errors
/// Refuses while another round goes on, a year that had its round, and a year or a day that makes no sense.
pub fn open(matter: &Matter<'_>, number: u32, day: Option<Date>) -> Ruling {
    let rounds = &matter.state.recognitions;
    let this = matter.today().year();
    let (least, most) = (Year(this - 1), Year(this + 1));
    let year = i16::try_from(number).ok().map(Year).filter(|year| (least..=most).contains(year));
    let year = year.ok_or(Recognising::RecognitionYearOdd { least, most })?;
    let goes_on = rounds.open();
    match goes_on {
        Some(round) if round.year != year => {
            return Err(Recognising::RecognitionGoesOn { year: round.year }.into());
        }
        Some(round) if !matches!(round.phase, Phase::Nominating(_) | Phase::Stalled) => {
            return Err(Recognising::RecognitionGoesOn { year }.into());
        }
        None if rounds.get(year).is_some_and(|round| round.phase != Phase::Cancelled) => {
            return Err(Recognising::RecognitionHad { year }.into());
        }
        _ => {}
    }
    let until = match day {
        Some(day) => end_of(matter, day)?,
        None => matter.after(rules(matter.programme).nominate_for),
    };
    let (public, ambassadors) = match goes_on {
        Some(_) => {
            (Recognising::RecognitionLonger { year, until }, Recognising::RecognitionLonger { year, until })
        }
        None => (
            Recognising::RecognitionOpened { year, until },
            Recognising::RecognitionOpenedAmbassadors { year, until },
        ),
    };
    let opened = RecognitionFact::Opened { year, by: matter.who.clone(), until };
    Ok(Decision::nothing()
        .fact(Fact::Recognition(opened))
        .post(RoomName::Announcements, Speech::from(public).line(Recognising::RecognitionNominateFoot))
        .post(RoomName::Ambassadors, Speech::from(ambassadors).line(Recognising::RecognitionNominateFoot))
        .and(
            matter.among_organisers(
                Speech::from(Recognising::RecognitionOpenedTold { year, until })
                    .line(Recognising::RecognitionNominatingOrganisers),
            ),
        ))
}

/// `!recognise nominate G4 REASON`: once for each person and group; again, with another reason.
///
/// # Errors
/// Refuses while no groups can be nominated, a group without a status, and more groups than one can know.
pub fn nominate(matter: &Matter<'_>, group: &Group, reason: &Wording) -> Ruling {
    let (state, no) = (matter.state, group.no);
    let round = open_round(matter)?;
    let year = round.year;
    let until = match round.phase {
        Phase::Nominating(until) if matter.now <= until => until,
        _ => return Err(Recognising::RecognitionClosed { year }.into()),
    };
    let not_this = Recognising::RecognitionNotThis { no, standing: StandingName::of(&group.standing) };
    let name = standing_name(state, no).ok_or(not_this)?;
    let theirs: Vec<_> = round.nominated_by(matter.who).collect();
    let before = theirs.iter().find(|(nominated, _)| *nominated == no);
    let most = rules(matter.programme).nominations;
    if before.is_none() && counted(theirs.len()) >= most {
        return Err(Recognising::RecognitionEnough { most }.into());
    }
    let (mut kept, reason) = matter.keep(reason);
    kept.texts.extend(before.map(|(_, nomination)| (nomination.reason.clone(), None)));
    let by = matter.who.clone();
    let told =
        Speech::from(Recognising::RecognitionNomination { year, no, name: name.clone(), by: by.clone() });
    let told = told.quote(reason.clone());
    let nominated = RecognitionFact::Nominated { year, group: no, by, reason };
    let decision = kept.fact(Fact::Recognition(nominated));
    if *matter.place == Place::Named(RoomName::Organisers) {
        return Ok(decision.and(matter.answer(told)));
    }
    let thanks = match before {
        Some(_) => Recognising::RecognitionNominatedAnew { year, no, name },
        None => Recognising::RecognitionNominated { year, no, name, until },
    };
    Ok(decision.and(matter.aside(thanks)).post(RoomName::Organisers, told))
}

/// `!recognise cancel REASON`: there is no recognition this time.
///
/// # Errors
/// Refuses where no round is open.
pub fn cancel(matter: &Matter<'_>, reason: &Wording) -> Ruling {
    let year = open_round(matter)?.year;
    let (kept, reason) = matter.keep(reason);
    let told = Speech::from(Recognising::RecognitionCancelled { year }).quote(reason.clone());
    let cancelled = RecognitionFact::Cancelled { year, by: matter.who.clone(), reason };
    Ok(kept
        .fact(Fact::Recognition(cancelled))
        .and(end_poll(matter.state, year, Recognising::RecognitionPollCancelled { year }))
        .post(RoomName::Ambassadors, told.clone())
        .post(RoomName::Announcements, told)
        .and(matter.among_organisers(Recognising::RecognitionCancelledTold { year })))
}

/// `!recognise`: where the round stands, and which groups were recognised before. Who nominated which and why, only
/// organisers see, among themselves.
///
/// # Errors
/// Never refuses.
pub fn show(matter: &Matter<'_>) -> Ruling {
    let state = matter.state;
    let organises = state.is(matter.who, Who::Organiser, None);
    let is_among_organisers = matches!(matter.place, Place::Direct(_) | Place::Named(RoomName::Organisers));
    let sees_all = organises && is_among_organisers;
    let Some(round) = state.recognitions.open() else {
        let speech = Speech::from(Recognising::RecognitionNone);
        let speech = if sees_all { speech.line(Recognising::RecognitionNoneOrganisers) } else { speech };
        return Ok(matter.answer(speech.items(recognised_lately(matter))));
    };
    let year = round.year;
    let speech = match &round.phase {
        Phase::Nominating(until) => {
            let speech = Recognising::RecognitionNominating { year, until: *until }.into();
            let speech =
                nominated(matter, round, speech, sees_all).line(Recognising::RecognitionNominateFoot);
            if sees_all { speech.line(Recognising::RecognitionNominatingOrganisers) } else { speech }
        }
        Phase::Voting(voting) => {
            let groups = voting
                .finalists
                .iter()
                .filter_map(|no| Some(Recognising::RecognitionGroup { no: *no, name: name(state, *no)? }));
            let turnout = turnout(state, round);
            Speech::from(Recognising::RecognitionVoting { year, until: voting.until })
                .items(groups)
                .line(turnout)
        }
        Phase::Counted(tally) if sees_all => shown(state, year, tally),
        Phase::Counted(_) => Recognising::RecognitionCountedWaits { year }.into(),
        Phase::Stalled if sees_all => stalled(matter.state, round),
        _ => Recognising::RecognitionStalledWaits { year }.into(),
    };
    Ok(matter.answer(speech.items(recognised_lately(matter))))
}

/// The groups that were nominated; to organisers with who nominated them, and why.
fn nominated(matter: &Matter<'_>, round: &Round, speech: Speech, sees_all: bool) -> Speech {
    let ranked = round.nominated();
    if ranked.is_empty() {
        return speech.line(Recognising::RecognitionNobodyYet);
    }
    ranked.into_iter().fold(speech, |speech, (no, nominations)| {
        let Some(line) = line(matter, no, nominations) else { return speech };
        let reasons = round.nominations_of(no).filter(|_| sees_all);
        reasons.fold(speech.items([line]), |speech, (by, nomination)| {
            let by = Recognising::RecognitionBy { by: by.clone() };
            speech.line(by).excerpt(nomination.reason.clone())
        })
    })
}

fn line(matter: &Matter<'_>, no: GroupNo, nominations: usize) -> Option<Recognising> {
    let nominations = counted(nominations);
    Some(Recognising::RecognitionLine { no, name: name(matter.state, no)?, nominations })
}

/// The groups that were recognised in the last years.
fn recognised_lately(matter: &Matter<'_>) -> Vec<Recognising> {
    let announced = matter.state.recognitions.latest().filter_map(|round| match &round.phase {
        Phase::Announced(groups) => Some((round.year, groups)),
        _ => None,
    });
    let of_a_year = |(year, groups): (Year, &Vec<GroupNo>)| {
        let named = groups.iter().filter_map(|no| {
            Some(Recognising::RecognitionPast { year, no: *no, name: name(matter.state, *no)? })
        });
        named.collect::<Vec<_>>()
    };
    announced.take(YEARS_SHOWN).flat_map(of_a_year).collect()
}
