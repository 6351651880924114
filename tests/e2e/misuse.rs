//! Misuse of the title, among real people: whose name claims it, whom a moderator reports, who loses it.

use homeserver::community::{Charter, Community};
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};

use crate::privacy::said_to;
use crate::rooms::hears;
use crate::{chancery, synapse, tour};

/// A community whose open room is encrypted, and its bot.
async fn encrypted(name: &str) -> (Community, homeserver::bot::Bot) {
    let charter = Charter {
        programme: "openstack".to_owned(),
        suffix: Some(name.to_owned()),
        encrypted: true,
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    (community, bot)
}

/// How often the bot has spoken in the community's room, as this person heard it.
fn in_the_room(person: &Person, community: &Community) -> usize {
    said_to(person, community).iter().filter(|heard| heard.room == community.rooms.community).count()
}

/// Waits until the bot says this to the person alone.
async fn hears_alone(person: &Person, community: &Community, text: &str) -> Heard {
    let heard = person.hears(&community.bot, text).await;
    let heard = heard.unwrap_or_else(|error| panic!("“{text}”: {error}"));
    assert!(heard.encrypted && heard.room != community.rooms.community, "{heard:?}");
    heard
}

#[tokio::test(flavor = "multi_thread")]
async fn title_misuse_is_seen_in_names_reported_with_a_sign_and_ends_outside_the_ambassadors_room() {
    let (community, _bot) = encrypted("misuse").await;
    let Community { alice, olga, max, bot, rooms, .. } = &community;
    tour::openstack(&community).await.expect("an ambassador");

    let mallory = Person::register(synapse(), "mallory-misuse", "mallory-password").await.expect("mallory");
    mallory.accept_invites(Accept::Only(bot.clone())).await;
    mallory.call_oneself("0penStack Ambassad0r").await.expect("a name");
    mallory.join((*rooms.community).into()).await.expect("an open room");
    let card = hears(olga, &community, &rooms.organisers, "`M1`").await;
    assert!(
        card.body.contains(mallory.id().as_str()) && card.body.contains("0penStack Ambassad0r"),
        "{card:?}"
    );
    hears_alone(&mallory, &community, "`M1` is about you").await;

    let claim = alice.say(&rooms.community, "As your ambassador I tell you to buy my book.").await;
    let claim = claim.expect("a message");
    let wanted = Wanted::by(alice.id()).in_room(&rooms.community).saying("buy my book");
    let claim = max.expect(wanted.that(move |heard| heard.event_id == claim)).await.expect("it is heard");
    let before = in_the_room(max, &community);
    let report = max.reply(&claim, "!flag commercial She was asked before.").await.expect("a report");
    let sign = Wanted::any_by(bot).in_room(&rooms.community).reacting("👀");
    let sign = max.expect(sign).await.expect("a sign");
    assert_eq!(sign.about.as_ref(), Some(&report));
    hears_alone(max, &community, "`M2`").await;
    let card = hears(olga, &community, &rooms.organisers, "`M2`").await;
    assert!(
        card.body.contains(alice.id().as_str()) && card.body.contains(claim.event_id.as_str()),
        "{card:?}"
    );

    let accused = hears_alone(alice, &community, "`M2` is about you").await;
    alice.say(&accused.room, "!respond M2 It is a good book.").await.expect("an answer");
    hears(olga, &community, &rooms.organisers, "It is a good book.").await;
    let direct = olga.create_dm(bot).await.expect("a direct room");
    olga.say(&direct, "!uphold M2 revoke The title sells no books.").await.expect("a verdict");
    let preview = hears(olga, &community, &direct, "`!confirm").await;
    olga.react(&direct, &preview.event_id, "✅").await.expect("a tap");
    let out = Wanted::any_by(bot).in_room(&rooms.ambassadors).member(alice.id(), "leave");
    olga.expect(out).await.expect("alice is put out");
    hears_alone(alice, &community, "The title sells no books.").await;
    hears_alone(max, &community, "The title sells no books.").await;
    olga.say(&direct, &format!("!whois {}", alice.id())).await.expect("a question");
    hears(olga, &community, &direct, "holds no title").await;

    assert_eq!(in_the_room(max, &community), before, "the room saw a sign only");
    for person in [alice, olga, &mallory] {
        let betrayed =
            said_to(person, &community).into_iter().find(|heard| heard.body.contains(max.id().as_str()));
        assert!(betrayed.is_none(), "who reported is told to {}: {betrayed:?}", person.id());
    }
}
