//! What holds of the yearly recognition: one vote a person, none for a group of one's own, and nothing that is forgotten.

use chancery::domain::programme::Programme;
use chancery::domain::record::recognition::Phase;
use chancery::domain::role::Who;
use chancery::domain::rules::recognition;
use chancery::domain::state::State;

/// A round that is open ends by itself, or waits for the organisers, who find it on their list.
pub fn is_in_order(state: &State, programme: &Programme) {
    let Some(round) = state.recognitions.open() else { return };
    let falls_due = recognition::due(state, programme).is_some();
    let waits = recognition::result::todo(state).is_some();
    assert!(falls_due || waits, "nobody ever hears of it again: {round:?}");
    for (no, by) in round
        .nominated()
        .into_iter()
        .flat_map(|(no, _)| round.nominations_of(no).map(move |(by, _)| (no, by)))
    {
        let most = programme.groups.as_ref().map_or(0, |groups| groups.recognition.nominations);
        assert!(round.nominated_by(by).count() <= most as usize, "{by} nominated too many, {no} among them");
    }
    if let Phase::Voting(voting) = &round.phase {
        assert!(voting.finalists.len() > 1, "there is nothing to choose among");
        assert!(round.votes().all(|(_, no)| voting.finalists.contains(&no)), "a vote for what is no choice");
    }
}

/// What was counted is what ambassadors voted, each once and none for a group of theirs.
pub fn is_counted_fairly(before: &State, after: &State) {
    for round in after.recognitions.latest() {
        let Phase::Counted(tally) = &round.phase else { continue };
        let was_voting = before.recognitions.get(round.year).map(|round| &round.phase);
        if !matches!(was_voting, Some(Phase::Voting(_))) {
            continue;
        }
        let counts = |who, no| {
            let own = after.groups.get(no).is_some_and(|group| group.is_organised_by(who));
            after.is(who, Who::Ambassador, None) && !own
        };
        let voted = round.votes().filter(|(who, no)| counts(who, *no)).count();
        assert!(tally.voted() as usize <= voted, "more votes than voters: {tally:?}");
        assert!(tally.voted() <= tally.ambassadors, "more votes than ambassadors: {tally:?}");
        let most = tally.votes.iter().map(|(_, votes)| *votes).max().unwrap_or_default();
        let best = |no| tally.votes.iter().any(|(it, votes)| *it == no && *votes > 0 && *votes <= most);
        assert!(tally.best.iter().all(|no| best(*no)), "the best are none: {tally:?}");
    }
}
