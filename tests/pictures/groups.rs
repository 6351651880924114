//! What a community has before the first scene: ambassadors in several regions, and two official user groups.

use chancery::clock::{Clock, SystemClock};
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{GroupNo, QuestionId, Region, TextId, TicketNo};
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::answer::Answer;
use chancery::domain::record::roster::RosterFact;
use chancery::domain::record::ticket::change::Given;
use chancery::store::sled::SledStore;
use chancery::store::{Commit, Store};
use homeserver::community::Community;
use homeserver::person::register_account;
use homeserver::synapse::Synapse;
use ruma::{OwnedUserId, UserId};

/// Puts them into the records of a bot that does not run.
pub async fn begin(synapse: &Synapse, community: &Community) -> Result<(), Box<dyn std::error::Error>> {
    let at = SystemClock.now();
    let (mut facts, mut texts) = (Vec::new(), Vec::new());
    for (no, name, place, region, by) in [
        (1, "OpenStack User Group Bergen", "Bergen, Norway", "europe", community.mo.id()),
        (2, "OpenStack User Group Nairobi", "Nairobi, Kenya", "africa", community.edda.id()),
    ] {
        facts.extend(
            official(no, region, by).map(|change| Fact::Group(GroupFact { no: GroupNo(no), change })),
        );
        texts
            .extend([(word(no, "name"), Some(name.to_owned())), (word(no, "place"), Some(place.to_owned()))]);
    }
    let mut ambassadors: Vec<(OwnedUserId, &str)> = vec![(community.edda.id().to_owned(), "europe")];
    for (name, region) in [("ada", "africa"), ("kofi", "africa"), ("chi", "asia-pacific")] {
        ambassadors.push((register_account(synapse, name, "nobody-logs-in").await?, region));
    }
    facts.extend(ambassadors.into_iter().map(|(who, region)| {
        let region = Some(Region(region.to_owned()));
        Fact::Roster(RosterFact::Entitled { who, region, ticket: TicketNo(1), listed: true })
    }));
    let facts = facts.into_iter().map(|fact| Entry { at, fact }).collect();
    let mut store = SledStore::open(&community.data().join("records"))?;
    store.load()?;
    store.commit(&Commit { facts, texts, ..Commit::default() })?;
    Ok(())
}

fn word(no: u32, what: &str) -> TextId {
    TextId(format!("$group-{no}.{what}").into())
}

fn official(no: u32, region: &str, by: &UserId) -> [Change; 3] {
    let given = |id: &str, kind, answer| Given {
        question: Question { id: QuestionId(id.to_owned()), kind, required: true },
        answer,
    };
    let answers = vec![
        given("group-name", Kind::Text { min: 1, max: 60 }, Answer::Words(word(no, "name"))),
        given("group-place", Kind::Text { min: 1, max: 60 }, Answer::Words(word(no, "place"))),
        given("group-region", Kind::Region, Answer::Region(Region(region.to_owned()))),
    ];
    let by = by.to_owned();
    let granted = Change::Granted { by: by.clone(), why: None };
    [Change::Proposed { by: by.clone(), answers }, Change::Admitted { by, why: None }, granted]
}
