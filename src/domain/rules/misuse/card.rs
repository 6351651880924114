//! How a case is shown: its card with all that is known of it but who reported, its history, and what each side sees.

use jiff::Timestamp;

use super::{among_judges, judged};
use crate::domain::decision::Ruling;
use crate::domain::ids::CaseNo;
use crate::domain::message::Speech;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::place::Room;
use crate::domain::programme::Programme;
use crate::domain::record::misuse::{Case, Step};
use crate::domain::rules::interview::counted;
use crate::domain::rules::matter::{Matter, later};

/// Until when the accused may answer before anything is decided against them.
#[must_use]
pub fn answer_until(programme: &Programme, case: &Case) -> Timestamp {
    later(case.opened, programme.misuse.answer_within)
}

/// The case as those who judge see it.
#[must_use]
pub fn card(programme: &Programme, case: &Case) -> Speech {
    let head = Misuse::CaseHead { no: case.no, who: case.about.clone(), opened: case.opened };
    let kinds = case.kinds().into_iter().map(|kind| {
        let reports = counted(case.reports.iter().filter(|report| report.kind == kind).count());
        Misuse::CaseKind { kind, reports }
    });
    let seen = case.seen.iter().map(|(at, _, room, name)| {
        let (name, room, at) = (name.clone(), Room::Community(room.clone()), *at);
        Misuse::CaseSeen { name, room, at }
    });
    let evidence = case.evidence().into_iter().map(|link| Misuse::CaseEvidence { link: link.clone() });
    let speech = Speech::from(head).items(kinds).items(seen).items(evidence);
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
    let speech = speech.line(waits(programme, case));
    if case.is_open() { speech.line(Misuse::CaseJudges) } else { speech }
}

/// For what the case waits, or what it has come to.
#[must_use]
pub fn waits(programme: &Programme, case: &Case) -> Misuse {
    match (&case.appeal, case.verdict()) {
        (Some(appeal), _) if appeal.decided.is_none() => Misuse::CaseWaitsAppeal { since: appeal.at },
        (_, Some(verdict)) => Misuse::CaseClosed { verdict },
        (_, None) if !case.answers.is_empty() => Misuse::CaseWaitsAnswered,
        (_, None) if case.unanswered => Misuse::CaseWaitsUnanswered,
        (_, None) => Misuse::CaseWaitsForAnswer { until: answer_until(programme, case) },
    }
}

/// What happened when, oldest first.
#[must_use]
pub fn history(case: &Case) -> Speech {
    let steps = case.history.iter().map(|(at, step)| {
        let at = *at;
        match step.clone() {
            Step::Reported { kind } => Misuse::CaseStepReported { at, kind },
            Step::Seen => Misuse::CaseStepSeen { at },
            Step::Quoted => Misuse::CaseStepQuoted { at },
            Step::Answered => Misuse::CaseStepAnswered { at },
            Step::Unanswered => Misuse::CaseStepUnanswered { at },
            Step::Decided { by, verdict, .. } => Misuse::CaseStepDecided { at, by, verdict },
            Step::Appealed => Misuse::CaseStepAppealed { at },
            Step::AppealDecided { by, stands: true, .. } => Misuse::CaseStepUpheld { at, by },
            Step::AppealDecided { by, stands: false, .. } => Misuse::CaseStepLifted { at, by },
            Step::StillWorn => Misuse::CaseStepStillWorn { at },
        }
    });
    Speech::from(Misuse::CaseHistory).items(steps)
}

/// `!case M3`: to an organiser, the card and the history.
///
/// # Errors
/// Refuses a case that there is not, or that the person has nothing to do with: the two are told alike.
pub fn show(matter: &Matter<'_>, no: CaseNo) -> Ruling {
    let case = judged(matter, no)?;
    Ok(among_judges(matter, &case.about, card(matter.programme, case).then(history(case))))
}

/// `!cases`: the open ones, but for any about who asks.
///
/// # Errors
/// Never refuses.
pub fn list(matter: &Matter<'_>) -> Ruling {
    let theirs: Vec<&Case> = matter.state.cases.open().filter(|case| case.about != *matter.who).collect();
    if theirs.is_empty() {
        return Ok(matter.discreetly(Misuse::CasesNone));
    }
    let head = Misuse::CasesHead { cases: counted(theirs.len()) };
    let speech = theirs.into_iter().fold(Speech::from(head), |speech, case| {
        let line = Misuse::CasesLine { no: case.no, who: case.about.clone(), since: case.opened };
        speech.items([line, waits(matter.programme, case)])
    });
    Ok(matter.discreetly(speech))
}
