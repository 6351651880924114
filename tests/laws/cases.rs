//! Laws of cases of misuse: none is forgotten, and each is judged fairly.

use chancery::domain::event::Deadline;
use chancery::domain::programme::Programme;
use chancery::domain::record::misuse::{Case, Verdict};
use chancery::domain::record::ticket::change::Change;
use chancery::domain::schedule;
use chancery::domain::state::State;
use ruma::UserId;

/// Every open case waits for somebody or has a deadline, there is one of a person at a time, and nobody reports themselves.
pub fn are_in_order(state: &State, programme: &Programme) {
    let due: Vec<_> = schedule::all(state, programme).map(|(_, deadline)| deadline).collect();
    for case in state.cases.open() {
        let no = case.no;
        let waits = [Deadline::CaseUnanswered(no), Deadline::CaseWaits(no), Deadline::AppealWaits(no)];
        assert!(waits.iter().any(|deadline| due.contains(deadline)), "{no} waits for nobody, and for ever");
        let undecided = state.cases.about(&case.about).filter(|case| case.decided.is_none());
        assert!(undecided.count() <= 1, "{no} and another");
        assert!(!case.was_reported_by(&case.about), "{no}: reported by the accused");
    }
    for (who, _) in state.cases.wearers.all() {
        let known = state.cases.about(who).any(|case| !case.seen.is_empty());
        let waits = due.contains(&Deadline::TitleUnheld(who.clone()));
        assert!(known || waits || state.roster.of(who).is_some(), "{who} wears the title unseen");
    }
}

/// Nobody decides about themselves, about what they reported, or about whom they guide; nobody is judged unheard, and an
/// appeal is never decided by who decided the case.
pub fn are_judged_fairly(before: &State, after: &State) {
    for case in after.cases.all() {
        let (no, known) = (case.no, before.cases.get(case.no));
        let guides = |state: &State, mentor: &UserId, of: &UserId| {
            let mut changes = state.tickets.of(of).flat_map(|ticket| &ticket.history);
            changes.any(|(_, change)| match change {
                Change::Accepted { mentor: guide } | Change::Assigned { mentor: guide, .. } => {
                    guide == mentor
                }
                _ => false,
            })
        };
        let has_part = |who: &UserId| {
            let guides = |state| guides(state, who, &case.about) || guides(state, &case.about, who);
            let is_reporter = known.is_some_and(|known| known.was_reported_by(who));
            case.about == who || is_reporter || guides(before)
        };
        if let Some(decided) = &case.decided
            && known.is_none_or(|known| known.decided.is_none())
        {
            assert!(!has_part(&decided.by), "{no}: {} has part in it and decides it", decided.by);
            assert!(decided.verdict == Verdict::Dismissed || case.was_heard(), "{no} is judged unheard");
        }
        let appeal = case.appeal.as_ref().and_then(|appeal| appeal.decided.as_ref());
        let Some((_, by, ..)) = appeal else { continue };
        assert_ne!(case.decided.as_ref().map(|decided| &decided.by), Some(by), "{no}: judged twice by {by}");
        if known.is_some_and(Case::is_appealed) {
            assert!(!has_part(by), "{no}: {by} has part in it and decides the appeal");
        }
    }
}
