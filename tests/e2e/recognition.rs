//! The yearly recognition among real people: the poll as their clients see it, votes from two kinds of them, one of which
//! comes before its key, and a bot that is killed in the middle.

use std::fs;
use std::time::Duration;

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
use homeserver::bot::Bot;
use homeserver::community::{Charter, Community};
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;
use homeserver::person::Accept;
use jiff::tz::TimeZone;
use ruma::events::poll::start::PollKind;
use ruma::events::poll::unstable_end::UnstablePollEndEventContent;
use ruma::events::poll::unstable_start::{NewUnstablePollStartEventContent, UnstablePollStartEventContent};
use ruma::{OwnedUserId, UserId};

use crate::rooms::hears;
use crate::{chancery, synapse, tour};

/// Longer than the ambassadors may vote.
const PATIENCE: Duration = Duration::from_mins(4);

/// The usual programme, but that nobody waits two weeks for a vote to end.
fn programme() -> String {
    let changes = [
        ("vote-for = \"14 days\"", "vote-for = \"60s\""),
        ("remind-before = \"2 days\"", "remind-before = \"30s\""),
    ];
    changes.into_iter().fold(tour::hasty(), |text, (usual, short)| {
        assert!(text.contains(usual), "the programme says {usual}");
        text.replace(usual, short)
    })
}

fn group(no: u32, name: &str, by: &UserId) -> ([Change; 3], (TextId, Option<String>)) {
    let text = TextId(format!("$group-{no}.0").into());
    let kind = Kind::Text { min: 1, max: 60 };
    let question = Question { id: QuestionId("group-name".to_owned()), kind, required: true };
    let answers = vec![Given { question, answer: Answer::Words(text.clone()) }];
    let by = by.to_owned();
    let admitted = Change::Admitted { by: by.clone(), why: None };
    let granted = Change::Granted { by: by.clone(), why: None };
    ([Change::Proposed { by, answers }, admitted, granted], (text, Some(name.to_owned())))
}

/// There are two official groups, of Max and of Mo, and these people hold the title: nobody needs to see again how that
/// comes about.
fn begin(community: &Community, ambassadors: &[OwnedUserId]) {
    let at = SystemClock.now();
    let (mut facts, mut texts) = (Vec::new(), Vec::new());
    for (no, name, by) in
        [(1, "OpenStack Oslo", community.max.id()), (2, "OpenStack Bergen", community.mo.id())]
    {
        let (changes, text) = group(no, name, by);
        facts.extend(changes.map(|change| Fact::Group(GroupFact { no: GroupNo(no), change })));
        texts.push(text);
    }
    let region = Some(Region("europe".to_owned()));
    facts.extend(ambassadors.iter().map(|who| {
        let (who, region) = (who.clone(), region.clone());
        Fact::Roster(RosterFact::Entitled { who, region, ticket: TicketNo(1), listed: true })
    }));
    let facts = facts.into_iter().map(|fact| Entry { at, fact }).collect();
    let mut store = SledStore::open(&community.data().join("records")).expect("the records");
    store.commit(&Commit { facts, texts, ..Commit::default() }).expect("it is kept");
}

/// A community whose ambassadors are in their encrypted room, and its bot.
async fn assembled() -> (Community, Bot, NioPerson, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a directory");
    let file = folder.path().join("brief.toml");
    fs::write(&file, programme()).expect("a programme");
    let charter = Charter {
        programme: file.display().to_string(),
        suffix: Some("poll".to_owned()),
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let nora = NioPerson::register(synapse(), "nora-poll", "nora-password").await.expect("a nio client");
    nora.accept_invites(&Accept::Only(community.bot.clone())).await.expect("trust");
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    bot.stop().await.expect("an end");
    let Community { alice, edda, olga, rooms, .. } = &community;
    begin(&community, &[alice.id().to_owned(), edda.id().to_owned(), nora.id().to_owned()]);
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let room = &rooms.ambassadors;
    for who in [alice.id(), edda.id(), nora.id()] {
        olga.invite(room, who).await.expect("an invitation");
    }
    alice.join((**room).into()).await.expect("a member");
    edda.join((**room).into()).await.expect("a member");
    nora.join((**room).into()).await.expect("a member");
    (community, bot, nora, folder)
}

fn of_type<'a>(community: &'a Community, kind: &'a str) -> Wanted<'a> {
    let room = &community.rooms.ambassadors;
    Wanted::any_by(&community.bot)
        .in_room(room)
        .that(move |heard| heard.json["type"] == kind)
        .within(PATIENCE)
}

/// The poll as clients read it: by its own types, and as text where they know none.
fn is_shown(poll: &Heard) {
    assert!(poll.encrypted, "{poll:?}");
    let content = serde_json::from_value(poll.json["content"].clone()).expect("a poll");
    let UnstablePollStartEventContent::New(NewUnstablePollStartEventContent { poll_start, text, .. }) =
        content
    else {
        panic!("it is a new one: {poll:?}")
    };
    let answers: Vec<_> = poll_start.answers.iter().map(|it| (it.id.as_str(), it.text.as_str())).collect();
    assert_eq!(answers, [("G1", "G1: OpenStack Oslo"), ("G2", "G2: OpenStack Bergen")]);
    assert_eq!(poll_start.kind, PollKind::Undisclosed);
    assert_eq!(u64::from(poll_start.max_selections), 1);
    let text = text.expect("a text");
    assert!(
        text.starts_with(&poll_start.question.text) && text.contains("\n1. G1: OpenStack Oslo\n2. "),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ambassadors_vote_in_a_poll_of_their_clients_and_the_bot_counts_and_announces() {
    let (community, mut bot, nora, _folder) = assembled().await;
    let Community { alice, edda, olga, max, rooms, .. } = &community;
    let year = SystemClock.now().to_zoned(TimeZone::UTC).year();
    olga.say(&rooms.organisers, &format!("!recognise open {year}")).await.expect("a command");
    hears(alice, &community, &rooms.announcements, "anyone may nominate one").await;
    alice.say(&rooms.community, "!recognise nominate G1 Four installfests.").await.expect("a command");
    hears(olga, &community, &rooms.organisers, "Four installfests.").await;
    edda.say(&rooms.community, "!recognise nominate G2 A bug day.").await.expect("a command");
    hears(olga, &community, &rooms.organisers, "A bug day.").await;
    olga.say(&rooms.organisers, "!recognise poll").await.expect("a command");

    let room = &rooms.ambassadors;
    let start = "org.matrix.msc3381.poll.start";
    let poll = alice.expect(of_type(&community, start)).await.expect("a poll");
    is_shown(&poll);
    edda.expect(of_type(&community, start)).await.expect("a poll");
    nora.expect(of_type(&community, start)).await.expect("a poll");
    let id = &poll.event_id;
    edda.vote(room, id, Some("G2")).await.expect("a vote");
    nora.vote_without_key(room, id, "G2").await.expect("a vote");
    bot.logs("waits for its key").await.expect("it is held");
    bot.kill();
    alice.vote(room, id, Some("G1")).await.expect("a vote");
    edda.vote(room, id, Some("G1")).await.expect("another vote");
    nora.hand_over_keys().await.expect("the keys");
    bot.restart().expect("a bot");

    let end = alice.expect(of_type(&community, "org.matrix.msc3381.poll.end")).await.expect("an end");
    let content: UnstablePollEndEventContent =
        serde_json::from_value(end.json["content"].clone()).expect("an end of a poll");
    assert_eq!(content.relates_to.event_id, *id);
    assert!(content.text.contains("3 of 3"), "{}", content.text);
    let result = hears(alice, &community, room, "3 of 3 ambassadors have voted:").await;
    assert!(result.body.contains("OpenStack Oslo: 2 votes"), "{}", result.body);
    assert!(result.body.contains("OpenStack Bergen: one vote"), "{}", result.body);

    let result = hears(olga, &community, &rooms.organisers, "`!recognise announce`").await;
    olga.react(&rooms.organisers, &result.event_id, "✅").await.expect("a tap");
    let announced = hears(edda, &community, &rooms.announcements, "For going above and beyond").await;
    assert!(announced.body.contains("OpenStack Oslo") && !announced.body.contains("Bergen"), "{announced:?}");
    max.hears(&community.bot, "Congratulations! OpenStack Oslo").await.expect("congratulations");
}
