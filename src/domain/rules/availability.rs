//! Mentors and their time: who has some, leave, capacity, and what happens when a mentor goes (PRODUCT, section 3).

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedUserId, UserId};

use super::group::mentored::told_of;
use super::matter::Matter;
use super::pairing::give_offers_back;
use super::seeking::{Load, Task, load};
use super::stand_in::{self, guided};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Language;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::absence::Absence;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::mentor::MentorFact;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::role::Who;
use crate::domain::state::State;
use crate::domain::vocabulary::fold;

/// More languages than a mentor will name, and a longer tag than any of them has.
const MOST_LANGUAGES: usize = 12;
const LONGEST_TAG: usize = 20;

/// More candidates than anybody can guide.
const MOST_CANDIDATES: u32 = 50;

/// More user groups than anybody can mentor.
const MOST_GROUPS: u32 = 50;

/// `!mentors`: who they are, and who has time (seed: Fedora, "Choose a Mentor"). Why somebody is away, mentors and
/// organisers read among themselves.
///
/// # Errors
/// Never refuses.
pub fn mentors(matter: &Matter<'_>) -> Ruling {
    let state = matter.state;
    let all: Vec<_> = state.rooms.members(RoomName::Mentors).collect();
    if all.is_empty() {
        return Ok(matter.answer(Mentoring::MentorsNone));
    }
    let speech = Speech::from(Mentoring::MentorsHead)
        .items(all.iter().map(|who| entry(state, matter.programme, who)))
        .items(all.iter().flat_map(|who| more(state, who)))
        .items(all.iter().filter_map(|who| groups(state, matter.programme, who)));
    let reads = |who: &UserId| guides(state, who) || state.is(who, Who::Ambassador, None);
    let away = state.mentors.on_leave().filter(|(who, _)| among_staff(matter) && reads(who));
    let reasons = away.filter_map(|(who, leave)| Some((who.clone(), leave.because.clone()?)));
    let speech = reasons
        .fold(speech, |speech, (who, because)| speech.line(Absence::AwayBecause { who }).quote(because));
    Ok(matter.answer(speech.line(Mentoring::MentorsFoot)))
}

/// Whether a mentor or organiser asks where only such can read.
fn among_staff(matter: &Matter<'_>) -> bool {
    match matter.place {
        Place::Named(RoomName::Mentors | RoomName::Organisers) => true,
        Place::Direct(_) => {
            [Who::Mentor, Who::Organiser].iter().any(|role| matter.state.is(matter.who, *role, None))
        }
        _ => false,
    }
}

fn entry(state: &State, programme: &Programme, who: &OwnedUserId) -> Mentoring {
    let Load { has: candidates, capacity } = load(state, programme, Task::Candidate, who);
    let leave = state.mentors.leave(who);
    let who = who.clone();
    match leave {
        Some(leave) => match leave.until {
            Some(until) => Mentoring::MentorAwayUntil { who, until },
            None => Mentoring::MentorAway { who },
        },
        None if candidates < capacity => Mentoring::MentorFree { who, candidates, capacity },
        None => Mentoring::MentorFull { who, candidates, capacity },
    }
}

/// What else there is to say of a mentor: who stands in, and which languages they named.
fn more(state: &State, who: &OwnedUserId) -> impl Iterator<Item = Absence> + use<> {
    let stand_in = state.mentors.stand_in(who).cloned();
    let stand_in = stand_in.map(|stand_in| Absence::MentorStandIn { who: who.clone(), stand_in });
    let languages = state.mentors.of(who).map(|mentor| mentor.languages.iter().cloned().collect::<Vec<_>>());
    let languages = languages.filter(|languages| !languages.is_empty());
    let who = who.clone();
    stand_in.into_iter().chain(languages.map(|languages| Absence::MentorSpeaks { who, languages }))
}

/// The user groups that a mentor mentors besides, if any.
fn groups(state: &State, programme: &Programme, who: &OwnedUserId) -> Option<Accompanying> {
    let Load { has: groups, capacity } = load(state, programme, Task::Group, who);
    (groups > 0).then(|| Accompanying::MentorGroups { who: who.clone(), groups, capacity })
}

/// `!available`: the mentor or ambassador has time; what waits for somebody comes to them by itself.
///
/// # Errors
/// Never refuses.
pub fn available(matter: &Matter<'_>) -> Ruling {
    let (state, programme, who) = (matter.state, matter.programme, matter.who);
    let candidates = guides(state, who).then(|| {
        let Load { has: candidates, capacity } = load(state, programme, Task::Candidate, who);
        Mentoring::AvailableNow { candidates, capacity }.into()
    });
    let groups = mentors_groups(state, programme, who).then(|| {
        let Load { has: groups, capacity } = load(state, programme, Task::Group, who);
        if candidates.is_some() {
            Accompanying::AvailableGroupsToo { groups, capacity }.into()
        } else {
            Accompanying::AvailableGroups { groups, capacity }.into()
        }
    });
    let told: Vec<Phrase> = candidates.into_iter().chain(groups).collect();
    let told = if told.is_empty() { vec![Accompanying::AvailableAgain.into()] } else { told };
    Ok(matter.answer(Speech::default().lines(told)).and(back(state, who)))
}

/// Whether they are asked to guide candidates.
fn guides(state: &State, who: &UserId) -> bool {
    state.is(who, Who::Mentor, None)
}

/// Whether they are asked to mentor user groups.
fn mentors_groups(state: &State, programme: &Programme, who: &UserId) -> bool {
    programme.groups.is_some() && state.is(who, Who::Ambassador, None)
}

/// The mentor is back: who stood in may rest, and the candidates hear of it.
fn back(state: &State, who: &OwnedUserId) -> Decision {
    let back = stand_in::over(state, who).fact(Fact::Mentor(MentorFact::Back { who: who.clone() }));
    let back = back.and(without_reason(state, who));
    // Who never said that they were away was not missed by those whom they guide.
    let was_away = state.mentors.leave(who).is_some_and(|leave| !leave.unsaid);
    let back = guided(state, who).filter(|_| was_away).fold(back, |decision, ticket| {
        let (no, mentor) = (ticket.no, who.clone());
        decision.tell(&ticket.candidate, Absence::BackCandidate { no, mentor })
    });
    if !was_away {
        return back;
    }
    back.and(told_of(state, who, |group| Accompanying::GroupMentorBack { no: group.no, mentor: who.clone() }))
}

/// `!unavailable [until DATE] [because …] [stand-in @mentor]`: no offers and no reminders meanwhile; open offers go on to
/// others, and the candidates hear of it.
///
/// # Errors
/// Refuses a day that is over or today, and who cannot stand in.
pub fn unavailable(
    matter: &Matter<'_>,
    day: Option<Date>,
    because: Option<&Wording>,
    named: Option<&OwnedUserId>,
) -> Ruling {
    let until = match day {
        Some(day) => {
            let start = matter.start_of(day).filter(|start| *start > matter.now);
            Some(start.ok_or(Mentoring::DayPassed { day })?)
        }
        None => None,
    };
    if let Some(stand_in) = named {
        if !guides(matter.state, matter.who) {
            return Err(Accompanying::StandInNoCandidates.into());
        }
        stand_in::can(matter.state, matter.who, stand_in)?;
    }
    let (kept, because) = because.map(|because| matter.keep(because)).unzip();
    let speech = Speech::from(match until {
        Some(until) => Mentoring::UnavailableUntil { until },
        None => Mentoring::UnavailableNow,
    });
    let speech = if because.is_some() { speech.line(Absence::BecauseRead) } else { speech };
    let away = MentorFact::Away { who: matter.who.clone(), until, because, unsaid: false };
    let decision = without_reason(matter.state, matter.who).and(kept.unwrap_or_default());
    let decision = decision.fact(Fact::Mentor(away));
    let (speech, standing_in) = stand_in_for(matter, speech, named, until);
    let decision = decision.and(matter.answer(speech)).and(standing_in);
    let decision = guided(matter.state, matter.who).fold(decision, |decision, ticket| {
        let (no, mentor) = (ticket.no, matter.who.clone());
        decision.tell(
            &ticket.candidate,
            match until {
                Some(until) => Absence::AwayCandidateUntil { no, mentor, until },
                None => Absence::AwayCandidate { no, mentor },
            },
        )
    });
    let decision = decision.and(told_of(matter.state, matter.who, |group| {
        let (no, mentor) = (group.no, matter.who.clone());
        match until {
            Some(until) => Accompanying::GroupMentorAwayUntil { no, mentor, until },
            None => Accompanying::GroupMentorAway { no, mentor },
        }
    }));
    let passed_on = give_offers_back(matter.state, matter.who);
    Ok(decision.and(stand_in::cannot(matter.state, matter.who)).and(passed_on))
}

/// Asks who was named to stand in. Who stands in already, and nobody else was named, hears until when it is now.
fn stand_in_for(
    matter: &Matter<'_>,
    speech: Speech,
    named: Option<&OwnedUserId>,
    until: Option<Timestamp>,
) -> (Speech, Decision) {
    let before = matter.state.mentors.leave(matter.who).and_then(|leave| leave.stand_in.as_ref());
    match (named, before) {
        (Some(named), Some(before)) if before.who != *named => {
            let (speech, asked) = sought(matter, speech, named, until);
            (speech, stand_in::over(matter.state, matter.who).and(asked))
        }
        (Some(named), None) => sought(matter, speech, named, until),
        (_, Some(before)) => {
            let mentor = matter.who.clone();
            let told = match until {
                Some(until) => Absence::StandInUntil { mentor, until },
                None => Absence::StandInOpen { mentor },
            };
            (speech, Decision::nothing().tell(&before.who, told))
        }
        (None, None) => (speech, Decision::nothing()),
    }
}

fn sought(
    matter: &Matter<'_>,
    speech: Speech,
    named: &OwnedUserId,
    until: Option<Timestamp>,
) -> (Speech, Decision) {
    let answer_by = stand_in::answer_by(matter.programme, matter.now);
    let speech = speech.line(Absence::StandInSought { stand_in: named.clone(), until: answer_by });
    (speech, stand_in::ask(matter, named, until))
}

/// `!speaks [TAGS]`: in which languages the mentor guides candidates; without tags, which they are.
///
/// # Errors
/// Refuses what is no tag of a language.
pub fn speaks(matter: &Matter<'_>, tags: Option<&str>) -> Ruling {
    let who = matter.who.clone();
    let Some(tags) = tags else {
        let named = matter.state.mentors.of(&who).map(|mentor| &mentor.languages);
        let is_guide = guides(matter.state, &who);
        let languages = vec![matter.state.language(&who, matter.programme)];
        let told = match named.filter(|named| !named.is_empty()) {
            Some(named) => speaks_now(is_guide, named),
            None if is_guide => Absence::SpeaksUsual { languages }.into(),
            None => Accompanying::SpeaksGroupsUsual { languages }.into(),
        };
        return Ok(matter.answer(told));
    };
    let words = tags.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '+'));
    let words = words.map(fold).filter(|word| !word.is_empty());
    let languages = words.map(|word| language(&word)).collect::<Option<BTreeSet<_>>>();
    let named = |languages: &BTreeSet<_>| (1..=MOST_LANGUAGES).contains(&languages.len());
    let languages = languages.filter(named).ok_or(Absence::SpeaksUnclear)?;
    let told = speaks_now(guides(matter.state, &who), &languages);
    Ok(Decision::nothing().fact(Fact::Mentor(MentorFact::Speaks { who, languages })).and(matter.answer(told)))
}

fn speaks_now(is_guide: bool, languages: &BTreeSet<Language>) -> Phrase {
    let languages = languages.iter().cloned().collect();
    if is_guide {
        Absence::SpeaksNow { languages }.into()
    } else {
        Accompanying::SpeaksGroups { languages }.into()
    }
}

/// The language of this tag (`de`, `pt-br`).
fn language(tag: &str) -> Option<Language> {
    let mut parts = tag.split('-');
    let is_primary = |part: &str| (2..=3).contains(&part.len());
    let is_letters = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric());
    let primary =
        parts.next().filter(|part| is_primary(part) && part.chars().all(|c| c.is_ascii_lowercase()));
    let rest = parts.all(|part| (1..=8).contains(&part.len()) && is_letters(part));
    (primary.is_some() && rest && tag.len() <= LONGEST_TAG).then(|| Language(tag.to_owned()))
}

/// `!capacity N`: how many candidates the mentor takes at a time.
///
/// # Errors
/// Refuses more than anybody can guide.
pub fn capacity(matter: &Matter<'_>, candidates: u32) -> Ruling {
    if candidates > MOST_CANDIDATES {
        return Err(Mentoring::CapacityTooHigh { most: MOST_CANDIDATES }.into());
    }
    let has = load(matter.state, matter.programme, Task::Candidate, matter.who).has;
    Ok(Decision::nothing()
        .fact(Fact::Mentor(MentorFact::Capacity { who: matter.who.clone(), candidates }))
        .and(matter.answer(Mentoring::CapacityNow { candidates: has, capacity: candidates })))
}

/// `!group capacity N`: how many user groups the ambassador mentors at a time.
///
/// # Errors
/// Refuses more than anybody can mentor.
pub fn group_capacity(matter: &Matter<'_>, groups: u32) -> Ruling {
    if groups > MOST_GROUPS {
        return Err(Accompanying::GroupCapacityTooHigh { most: MOST_GROUPS }.into());
    }
    let has = load(matter.state, matter.programme, Task::Group, matter.who).has;
    Ok(Decision::nothing()
        .fact(Fact::Mentor(MentorFact::GroupCapacity { who: matter.who.clone(), groups }))
        .and(matter.answer(Accompanying::GroupCapacityNow { groups: has, capacity: groups })))
}

/// A leave is over; who is neither mentor nor ambassador any longer is spared the news.
#[must_use]
pub fn leave_ends(state: &State, who: &OwnedUserId) -> Decision {
    let welcome = if guides(state, who) {
        Decision::nothing().tell(who, Mentoring::LeaveOver)
    } else if state.is(who, Who::Ambassador, None) {
        Decision::nothing().tell(who, Accompanying::LeaveOverAmbassador)
    } else {
        Decision::nothing()
    };
    welcome.and(back(state, who))
}

/// A mentor left the mentors room: their tickets are offered on, and nobody is left without a word.
#[must_use]
pub fn mentor_left(state: &State, mentor: &OwnedUserId) -> Decision {
    let released = guided(state, mentor).fold(Decision::nothing(), |decision, ticket| {
        let (no, who) = (ticket.no, ticket.candidate.clone());
        let told = Mentoring::MentorLeftOrganisers { no, who: who.clone(), mentor: mentor.clone() };
        decision
            .fact(Fact::Ticket(TicketFact {
                no,
                change: Change::Released { mentor: mentor.clone(), reason: None },
            }))
            .tell(&who, Mentoring::MentorLeftCandidate { no })
            .post(RoomName::Organisers, told)
    });
    released.and(give_offers_back(state, mentor)).and(stand_in::cannot(state, mentor))
}

/// Why somebody was away is nobody's business any more: nothing shows it again.
fn without_reason(state: &State, who: &OwnedUserId) -> Decision {
    let reason = state.mentors.leave(who).and_then(|leave| leave.because.clone());
    Decision { texts: reason.into_iter().map(|reason| (reason, None)).collect(), ..Decision::nothing() }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use ruma::owned_user_id;

    use super::*;
    use crate::domain::fact::Entry;
    use crate::domain::ids::TextId;

    #[test]
    fn why_a_mentor_was_away_is_erased_with_the_end_of_the_leave() {
        let (who, reason) = (owned_user_id!("@mo:example.org"), TextId("reason".into()));
        let away =
            MentorFact::Away { who: who.clone(), until: None, because: Some(reason.clone()), unsaid: false };
        let mut state = State::default();
        state.apply(&Entry { at: Timestamp::UNIX_EPOCH, fact: Fact::Mentor(away) });
        assert_eq!(leave_ends(&state, &who).texts, [(reason, None)]);
    }
}
