//! What holds of interviews, whatever they are for: each comes to an end, and what its writer was told of it holds.

use chancery::domain::event::Deadline;
use chancery::domain::programme::Programme;
use chancery::domain::schedule;
use chancery::domain::state::State;

use super::people;

/// Whatever is begun comes to an end, and what an applicant was told of it holds.
pub fn come_to_an_end(state: &State, programme: &Programme) {
    let due: Vec<_> = schedule::all(state, programme).collect();
    for who in people() {
        let ends: Vec<_> = due
            .iter()
            .filter(|(_, deadline)| match deadline {
                Deadline::DraftReminder(of) | Deadline::DraftLapses(of) | Deadline::DraftErased(of, _) => {
                    *of == who
                }
                _ => false,
            })
            .collect();
        let aside: Vec<_> = state.interviews.set_aside(&who).collect();
        let erased = |deadline: &Deadline| matches!(deadline, Deadline::DraftErased(..));
        let (erasing, writing): (Vec<_>, Vec<_>) =
            ends.into_iter().partition(|(_, deadline)| erased(deadline));
        assert_eq!(erasing.len(), aside.len(), "{who}: what is set aside is erased one day");
        for lapsed in aside {
            let purpose = lapsed.draft.purpose;
            let end = (lapsed.erased, Deadline::DraftErased(who.clone(), purpose));
            assert!(due.contains(&end), "{who}: {purpose:?} is erased when they were told");
            assert!(purpose.is_kept(), "{who}: changes to a group are not kept");
            assert!(state.interviews.writes(&who, purpose).is_none(), "{who} writes {purpose:?} twice");
        }
        match (state.interviews.of(&who), &writing[..]) {
            (None, []) => {}
            (Some(draft), [(at, Deadline::DraftReminder(_))]) => {
                assert!(draft.lapses.is_none() && *at > draft.spoke, "{who} is reminded without silence");
            }
            (Some(draft), [(at, Deadline::DraftLapses(_))]) => assert_eq!(draft.lapses, Some(*at)),
            other => panic!("{who}: {other:?}"),
        }
    }
}
