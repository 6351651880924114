//! How a case is shown: its card with all that is known of it but who reported, its history, and what each side sees.

use jiff::Timestamp;
use ruma::UserId;

use super::{among_judges, judged};
use crate::domain::decision::Ruling;
use crate::domain::ids::CaseNo;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::phrase::verdict::Judging;
use crate::domain::place::Room;
use crate::domain::programme::Programme;
use crate::domain::record::misuse::step::Step;
use crate::domain::record::misuse::{Appeal, Case, Verdict};
use crate::domain::rules::matter::{Matter, counted, later};
use crate::domain::state::State;

/// How often a name that comes and goes is told within one case.
pub const MOST_NAMES: usize = 3;

/// Until when the accused may answer before anything is decided against them: as they were told, whatever the programme
/// says since.
#[must_use]
pub fn answer_until(programme: &Programme, case: &Case) -> Timestamp {
    case.hearing.unwrap_or_else(|| later(case.opened, programme.misuse.answer_within))
}

/// The case as those who judge see it.
#[must_use]
pub fn card(state: &State, programme: &Programme, case: &Case) -> Speech {
    let head = Misuse::CaseHead { no: case.no, who: case.about.clone(), opened: case.opened };
    let kinds = case.kinds().into_iter().map(|kind| {
        let reports = counted(case.reports.iter().filter(|report| report.kind == kind).count());
        Misuse::CaseKind { kind, reports }
    });
    let evidence = case.evidence().into_iter().map(|link| Misuse::CaseEvidence { link: link.clone() });
    let speech =
        Speech::from(head).items(kinds).items(evidence).items(earlier(state, case)).items(names(case));
    let speech = case.quotes.iter().fold(speech, |speech, (link, words)| {
        speech.line(Misuse::CaseQuote { link: link.clone() }).quote(words.clone())
    });
    let speech = case.reports.iter().fold(speech, |speech, report| match &report.reason {
        Some(reason) => speech.line(Misuse::CaseReason { kind: report.kind.clone() }).quote(reason.clone()),
        None => speech,
    });
    let speech = case
        .answers
        .iter()
        .fold(speech, |speech, (at, words)| speech.line(Misuse::CaseAnswer { at: *at }).quote(words.clone()));
    let speech = match &case.decided {
        Some(decided) => {
            let (by, verdict, at) = (decided.by.clone(), decided.verdict, decided.at);
            speech.line(Misuse::CaseDecided { by, verdict, at }).quote(decided.reason.clone())
        }
        None => speech,
    };
    let speech = with_appeal(speech, case, true).line(waits(programme, case));
    if case.is_open() { speech.line(who_decides(case)) } else { speech }
}

/// Who may decide, and what to do if nobody may: always the same, as whatever were worked out from who reported would
/// tell of them.
#[must_use]
pub fn who_decides(case: &Case) -> Misuse {
    if case.is_appealed() { Misuse::CaseJudgesAppeal } else { Misuse::CaseJudges }
}

/// With the appeal and what came of it, as far as that is the reader's business: the accused wrote it, and those who judge
/// know each other.
fn with_appeal(speech: Speech, case: &Case, to_judges: bool) -> Speech {
    let Some(appeal) = &case.appeal else { return speech };
    let at = appeal.at;
    let speech =
        if to_judges { speech.line(Judging::FileAppeal { at }).quote(appeal.words.clone()) } else { speech };
    let Some((at, by, stands, reason)) = appeal.decided.clone() else { return speech };
    let told = match (to_judges, stands) {
        (true, true) => Judging::FileAffirmed { at, by },
        (true, false) => Judging::FileOverturned { at, by },
        (false, true) => Judging::OutcomeStands { at },
        (false, false) => Judging::OutcomeLifted { at },
    };
    speech.line(told).quote(reason)
}

/// What cases about the same person came to before, as far as it counts.
fn earlier<'a>(state: &'a State, case: &'a Case) -> impl Iterator<Item = Judging> + 'a {
    let before = state.cases.about(&case.about).filter(|before| before.no < case.no);
    before.filter_map(|before| {
        let verdict = before.verdict().filter(|verdict| *verdict != Verdict::Dismissed)?;
        let at = before.decided.as_ref()?.at;
        Some(Judging::FileEarlier { no: before.no, verdict, at })
    })
}

/// For what the case waits, or what it has come to.
#[must_use]
pub fn waits(programme: &Programme, case: &Case) -> Misuse {
    match (&case.appeal, case.verdict()) {
        (Some(appeal), _) if appeal.decided.is_none() => Misuse::CaseWaitsAppeal { since: appeal.at },
        (Some(Appeal { decided: Some((.., false, _)), .. }), _) => Misuse::CaseLifted,
        (_, Some(verdict)) => Misuse::CaseClosed { verdict },
        (_, None) if !case.was_heard() => Misuse::CaseWaitsForAnswer { until: answer_until(programme, case) },
        (_, None) if case.answers.is_empty() => Misuse::CaseWaitsUnanswered,
        (_, None) => Misuse::CaseWaitsAnswered,
    }
}

/// What happened when, oldest first.
#[must_use]
pub fn history(case: &Case) -> Speech {
    let steps = case.history.iter().map(|(at, step)| {
        let at = *at;
        match step.clone() {
            Step::Reported => Misuse::CaseStepReported { at },
            Step::Seen => Misuse::CaseStepSeen { at },
            Step::NameGone => Misuse::CaseStepNameGone { at },
            Step::Quoted => Misuse::CaseStepQuoted { at },
            Step::Answered => Misuse::CaseStepAnswered { at },
            Step::Unanswered => Misuse::CaseStepUnanswered { at },
            Step::Decided { by, verdict, .. } => Misuse::CaseStepDecided { at, by, verdict },
            Step::Appealed => Misuse::CaseStepAppealed { at },
            Step::AppealDecided { by, stands: true, .. } => Misuse::CaseStepUpheld { at, by },
            Step::AppealDecided { by, stands: false, .. } => Misuse::CaseStepLifted { at, by },
            Step::Renamed => Misuse::CaseStepRenamed { at },
            Step::StillWorn => Misuse::CaseStepStillWorn { at },
        }
    });
    Speech::from(Misuse::CaseHistory).items(steps)
}

/// What is claimed, as the accused may know it: nothing of who reported, none of their words, and no link but to what
/// the accused themselves wrote where everybody reads.
#[must_use]
pub fn claims(case: &Case) -> Vec<Misuse> {
    let kinds = case.kinds().into_iter().map(|kind| Misuse::CaseClaim { kind });
    let evidence =
        case.evidence_for_accused().into_iter().map(|link| Misuse::CaseEvidence { link: link.clone() });
    kinds.chain(evidence).chain(names(case)).collect()
}

/// The names that the bot saw last.
fn names(case: &Case) -> impl Iterator<Item = Misuse> {
    case.seen.iter().skip(case.seen.len().saturating_sub(MOST_NAMES)).map(|(at, _, room, name)| {
        let (name, room, at) = (name.clone(), Room::Community(room.clone()), *at);
        Misuse::CaseSeen { name, room, at }
    })
}

/// `!case M3`: to an organiser, the card and the history; to the accused, what is claimed and what they answered; to who
/// reported, where it stands.
///
/// # Errors
/// Refuses a case that there is not, or that the person has nothing to do with: the two are told alike.
pub fn show(matter: &Matter<'_>, no: CaseNo) -> Ruling {
    let programme = matter.programme;
    if let Ok(case) = judged(matter, no) {
        return Ok(among_judges(
            matter,
            &case.about,
            card(matter.state, programme, case).then(history(case)),
        ));
    }
    let case = matter.state.cases.get(no).ok_or(Misuse::NoSuchCase { no })?;
    if case.about == *matter.who {
        return Ok(matter.discreetly(outcome(to_accused(programme, case), case)));
    }
    if case.was_reported_by(matter.who) {
        return Ok(matter.discreetly(outcome(to_reporter(programme, case), case)));
    }
    Err(Misuse::NoSuchCase { no }.into())
}

fn to_accused(programme: &Programme, case: &Case) -> Speech {
    let speech = Speech::from(Misuse::CaseOfYours { no: case.no, opened: case.opened }).items(claims(case));
    let speech = case.answers.iter().fold(speech, |speech, (at, words)| {
        speech.line(Misuse::CaseYouAnswered { at: *at }).quote(words.clone())
    });
    let speech = speech.line(match waits(programme, case) {
        Misuse::CaseWaitsForAnswer { until } => Misuse::CaseYouMayAnswer { until },
        Misuse::CaseWaitsAnswered | Misuse::CaseWaitsUnanswered => Misuse::CaseWaitsForOrganisers,
        other => other,
    });
    if case.decided.is_none() { speech.line(Misuse::CaseRespond { no: case.no }) } else { speech }
}

fn to_reporter(programme: &Programme, case: &Case) -> Speech {
    let head = Misuse::CaseYouReported { no: case.no, who: case.about.clone(), opened: case.opened };
    Speech::from(head).line(match waits(programme, case) {
        Misuse::CaseWaitsAnswered | Misuse::CaseWaitsUnanswered => Misuse::CaseWaitsForOrganisers,
        other => other,
    })
}

/// With what was decided, and why.
fn outcome(speech: Speech, case: &Case) -> Speech {
    let speech = match &case.decided {
        Some(decided) => speech
            .line(Misuse::CaseOutcome { verdict: decided.verdict, at: decided.at })
            .quote(decided.reason.clone()),
        None => speech,
    };
    with_appeal(speech, case, false)
}

/// What waits of cases, since when, but for those about somebody who would read along.
#[must_use]
pub fn waiting(
    state: &State,
    programme: &Programme,
    is_reader: impl Fn(&UserId) -> bool,
) -> Vec<(Timestamp, Phrase)> {
    let readable = state.cases.open().filter(|case| !is_reader(&case.about));
    let line = |case: &Case| {
        let (no, who, since) = (case.no, case.about.clone(), case.opened);
        let todo = match waits(programme, case) {
            Misuse::CaseWaitsForAnswer { until } => Misuse::CaseTodoHearing { no, who, since, until },
            _ => Misuse::CaseTodoDecide { no, who, since },
        };
        (since, todo)
    };
    readable.map(line).map(|(since, line)| (since, line.into())).collect()
}

/// What the person's own cases, and those that they reported, wait for: to be added to where they stand.
pub fn standing(matter: &Matter<'_>) -> impl Iterator<Item = Misuse> {
    let cases = &matter.state.cases;
    let own = cases.about(matter.who).filter(|case| case.is_open());
    let own = own.map(|case| Misuse::StatusAccused { no: case.no, opened: case.opened });
    let mut reported: Vec<&Case> = cases.reported_by(matter.who).map(|(_, case)| case).collect();
    reported.sort_by_key(|case| case.no);
    reported.dedup_by_key(|case| case.no);
    let open = reported.into_iter().filter(|case| case.is_open());
    own.chain(open.map(|case| Misuse::StatusReported { no: case.no, who: case.about.clone() }))
}

/// `!cases`: the open ones, but for any about who asks.
///
/// # Errors
/// Never refuses.
pub fn list(matter: &Matter<'_>) -> Ruling {
    let theirs = waiting(matter.state, matter.programme, |about| about == matter.who);
    if theirs.is_empty() {
        return Ok(matter.discreetly(Misuse::CasesNone));
    }
    let head = Misuse::CasesHead { cases: counted(theirs.len()) };
    Ok(matter.discreetly(Speech::from(head).items(theirs.into_iter().map(|(_, line)| line))))
}
