//! Samples of what belongs to user groups.

use chancery::domain::ids::{GroupCriterion, GroupNo};
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::Answer;
use chancery::domain::record::ticket::change::Given;

use super::values::{alice, at, mo, question_id, text};

samples! { changes: Change {
    Proposed { by: alice(), answers: vec![given()] },
    Amended { by: alice(), answers: vec![given()] },
    HandedOver { by: alice(), to: mo() },
    Admitted { by: mo(), why: Some(text()) },
    Refused { by: mo(), why: text() },
    WordsExpired,
    Granted { by: mo(), why: Some(text()) },
    Supported { by: mo(), why: text(), until: at() },
    Recovered { by: mo(), why: Some(text()) },
    Revoked { by: mo(), why: text() },
    Regranted { by: mo(), why: Some(text()) },
    Closed { by: mo(), why: text() },
    Validated { criterion: criterion(), by: mo(), why: text(), until: Some(at()) },
    Invalidated { criterion: criterion(), by: mo(), why: text() },
    Waived { criterion: criterion(), by: mo(), why: text() },
    Offered { mentor: mo(), until: at(), weighed: None },
    Reminded,
    Extended { until: at() },
    Declined { mentor: mo(), reason: Some(text()) },
    Expired { mentor: mo() },
    Retracted { mentor: mo() },
    Waiting,
    Unsought,
    Mentored { mentor: mo(), by: Some(alice()) },
    Released { mentor: mo(), reason: Some(text()) },
} }

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
