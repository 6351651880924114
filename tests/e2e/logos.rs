//! The logo of a user group, as it arrives in an encrypted room.

use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{GroupNo, QuestionId, TextId};
use chancery::domain::name_key::NameKey;
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::answer::Answer;
use chancery::domain::record::ticket::change::Given;
use chancery::store::sled::SledStore;
use chancery::store::{Commit, Store};
use homeserver::community::Community;
use homeserver::heard::Kind as Sort;
use jiff::Timestamp;

use crate::community;
use crate::rooms::hears;

const NAME: &str = "OpenStack Санкт-Петербург";

/// Puts a group of alice's into the records of a bot that does not run, as if it had been proposed and admitted.
fn admitted(community: &Community) {
    let (alice, olga) = (community.alice.id().to_owned(), community.olga.id().to_owned());
    let (id, kind) = (QuestionId("group-name".to_owned()), Kind::Text { min: 4, max: 60 });
    let (text, key) = (TextId("name".into()), NameKey::of_name(NAME));
    let question = Question { id, kind, required: true };
    let answers = vec![Given { question, answer: Answer::Named { text: text.clone(), key } }];
    let changes = [Change::Proposed { by: alice, answers }, Change::Admitted { by: olga, why: None }];
    let at = Timestamp::UNIX_EPOCH;
    let entry = |change| Entry { at, fact: Fact::Group(GroupFact { no: GroupNo(1), change }) };
    let facts = changes.into_iter().map(entry).collect();
    let texts = vec![(text, Some(NAME.to_owned()))];
    let mut store = SledStore::open(&community.data().join("records")).expect("a store");
    store.load().expect("records");
    store.commit(&Commit { facts, texts, ..Commit::default() }).expect("a commit");
}

/// A number of four bytes in a picture.
fn number(png: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_group_gets_its_logo_as_an_encrypted_picture() {
    let (community, mut bot) = community("logos", "openstack").await;
    let Community { olga, rooms, .. } = &community;
    bot.stop().await.expect("an end in order");
    admitted(&community);
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");

    olga.say(&rooms.organisers, "!group logo G1").await.expect("a command");
    let picture = hears(olga, &community, &rooms.organisers, "The logo of").await;
    assert!(picture.encrypted && picture.kind == Sort::Media, "{picture}");
    let content = &picture.json["content"];
    assert_eq!((&content["msgtype"], &content["filename"]), (&"m.image".into(), &"G1-new.png".into()));
    assert!(content["url"].is_null() && content["file"]["hashes"]["sha256"].is_string(), "{content:#}");
    // Opening it decrypts it, and checks its hash.
    let png = olga.open(&picture).await.expect("a picture");
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let info = &content["info"];
    assert_eq!((&info["w"], &info["h"]), (&number(&png, 16).into(), &number(&png, 20).into()));
    assert_eq!((&info["size"], &info["mimetype"]), (&png.len().into(), &"image/png".into()));

    let drawing = hears(olga, &community, &rooms.organisers, "G1-new.svg").await;
    assert_eq!(drawing.json["content"]["msgtype"], "m.file");
    let svg = String::from_utf8(olga.open(&drawing).await.expect("a drawing")).expect("text");
    assert!(svg.starts_with("<svg") && !svg.contains("<text"), "{svg}");
}
