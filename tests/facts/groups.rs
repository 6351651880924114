//! Samples of what belongs to user groups.

use chancery::domain::ids::{GroupCriterion, GroupNo, Year};
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::answer::Answer;
use chancery::domain::record::recognition::{NoVote, RecognitionFact};
use chancery::domain::record::ticket::change::Given;

use ruma::owned_room_id;

use super::values::{alice, at, mo, question_id, text};

samples! { changes: Change {
    Proposed { by: alice(), answers: vec![given()] },
    Amended { by: alice(), answers: vec![given()] },
    HandoverAsked { by: alice(), to: mo() },
    HandoverDeclined { to: mo() },
    HandedOver { by: alice(), to: mo() },
    Presented { beside: vec![GroupNo(2)], until: Some(at()) },
    Agreed { by: mo(), why: Some(text()) },
    Objected { by: mo(), why: text() },
    Asked,
    Unasked,
    Admitted { by: mo(), why: Some(text()) },
    Refused { by: mo(), why: Some(text()) },
    WordsExpired,
    Granted { by: mo(), why: Some(text()) },
    Supported { by: mo(), why: text(), until: at() },
    SupportReminded,
    Recovered { by: mo(), why: Some(text()) },
    Revoked { by: mo(), why: text() },
    Regranted { by: mo(), as_new: true, why: Some(text()) },
    Closed { by: mo(), why: text() },
    Validated { criterion: criterion(), by: mo(), why: text(), until: Some(at()) },
    Invalidated { criterion: criterion(), by: mo(), why: text() },
    Waived { criterion: criterion(), by: mo(), why: text() },
    RevalidationAsked { criteria: vec![criterion()] },
    ValidityEnded { criteria: vec![criterion()] },
    Offered { mentor: mo(), until: at(), weighed: None },
    Reminded,
    Extended { until: at() },
    Declined { mentor: mo(), reason: Some(text()) },
    Expired { mentor: mo() },
    Retracted { mentor: mo() },
    Waiting,
    Sought,
    Unsought,
    Mentored { mentor: mo(), by: Some(alice()) },
    Released { mentor: mo(), reason: Some(text()) },
} }

samples! { no_votes: NoVote {
    NoAmbassador,
    OwnGroup,
} }

samples! { recognition_facts: RecognitionFact {
    Opened { year: Year(2027), by: mo(), until: at() },
    Nominated { year: Year(2027), group: GroupNo(4), by: alice(), reason: text() },
    Stalled { year: Year(2027) },
    Polled { year: Year(2027), finalists: vec![GroupNo(4), GroupNo(7)], until: at(), by: Some(mo()) },
    PutAgain { year: Year(2027), room: owned_room_id!("!ambassadors:example.org") },
    Voted { year: Year(2027), who: alice(), group: Some(GroupNo(4)), sent: at() },
    TurnedAway { year: Year(2027), who: alice(), why: NoVote::OwnGroup },
    Reminded { year: Year(2027) },
    Counted { year: Year(2027), votes: vec![(GroupNo(4), 3), (GroupNo(7), 0)], ambassadors: 5, best: vec![GroupNo(4)] },
    Waited { year: Year(2027) },
    Announced { year: Year(2027), by: Some(mo()), groups: vec![GroupNo(4)] },
    Cancelled { year: Year(2027), by: mo(), reason: text() },
} }

/// All facts of recognition, and variants where something may be left out.
pub fn recognised() -> Vec<RecognitionFact> {
    let year = Year(2027);
    let turned_away =
        no_votes().into_iter().map(|why| RecognitionFact::TurnedAway { year, who: alice(), why });
    let bare = [
        RecognitionFact::Polled { year, finalists: vec![GroupNo(4)], until: at(), by: None },
        RecognitionFact::Voted { year, who: alice(), group: None, sent: at() },
        RecognitionFact::Announced { year, by: None, groups: vec![GroupNo(4)] },
    ];
    recognition_facts().into_iter().chain(turned_away).chain(bare).collect()
}

/// All facts of groups.
pub fn group_facts() -> Vec<GroupFact> {
    changes().into_iter().map(|change| GroupFact { no: GroupNo(4), change }).collect()
}

fn criterion() -> GroupCriterion {
    GroupCriterion("meetings".to_owned())
}

fn given() -> Given {
    let question = Question { id: question_id(), kind: Kind::Text { min: 4, max: 60 }, required: true };
    Given { question, answer: Answer::Words(text()) }
}
