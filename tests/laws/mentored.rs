//! Laws of user groups and their mentors: no group that seeks one is forgotten, and nobody mentors their own.

use chancery::domain::event::Deadline;
use chancery::domain::ids::GroupNo;
use chancery::domain::programme::Programme;
use chancery::domain::record::group::change::Change;
use chancery::domain::record::group::mentoring::Stage;
use chancery::domain::schedule;
use chancery::domain::state::State;

/// Every open group that seeks a mentor waits for somebody by name or has a deadline; whoever mentors one or was asked holds
/// the title, does not organise it, and has not said no.
pub fn are_in_order(state: &State, programme: &Programme) {
    let due: Vec<_> = schedule::all(state, programme).map(|(_, deadline)| deadline).collect();
    for group in state.groups.all().filter(|group| group.is_open()) {
        let no = group.no;
        let has_deadline = due.iter().any(|deadline| group_of(deadline) == Some(no));
        match &group.mentoring.stage {
            Stage::None => assert!(group.mentoring.sought.is_none(), "{no} seeks nobody, and does"),
            Stage::Sought | Stage::Waiting => assert!(has_deadline, "{no} waits for nobody, and for ever"),
            Stage::Offered(offer) => {
                assert!(has_deadline, "{no}: an offer without an end");
                assert!(!group.mentoring.declined.contains(&offer.mentor), "{no}: asked again after a no");
                assert!(state.mentors.leave(&offer.mentor).is_none(), "{no}: asked on leave");
            }
            Stage::Mentored(_) => {}
        }
        if let Some(mentor) = group.mentoring.concerns() {
            assert!(state.roster.of(mentor).is_some(), "{no}: {mentor} is no ambassador");
            assert!(!group.is_organised_by(mentor), "{no}: nobody mentors their own group");
        }
    }
}

/// Whoever mentors a group from now on signed up, was asked, or was assigned by an organiser who does not organise it.
pub fn find_their_mentors_fairly(before: &State, after: &State) {
    for group in after.groups.all() {
        let known = before.groups.get(group.no).map_or(0, |group| group.history.len());
        for (_, change) in group.history.iter().skip(known) {
            let Change::Mentored { mentor, by } = change else { continue };
            let entitled = [before, after].iter().any(|state| state.roster.of(mentor).is_some());
            assert!(entitled, "{}: {mentor} is no ambassador", group.no);
            for who in [Some(mentor), by.as_ref()].into_iter().flatten() {
                assert!(!group.is_organised_by(who), "{}: {who} decides about their own", group.no);
            }
        }
    }
}

fn group_of(deadline: &Deadline) -> Option<GroupNo> {
    match deadline {
        Deadline::GroupPair(no)
        | Deadline::GroupOfferReminder(no)
        | Deadline::GroupOfferExpires(no)
        | Deadline::GroupWaitingLong(no)
        | Deadline::GroupMentorGone(no) => Some(*no),
        _ => None,
    }
}
