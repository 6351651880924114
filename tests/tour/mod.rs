//! The whole path with real people at real clients, played for the demo and checked by the end-to-end tests: from
//! `!apply` in the community room to the announced ambassador.

use homeserver::community::Community;
use homeserver::heard::Kind;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person, PersonError};
use ruma::{OwnedRoomId, UserId};

pub use homeserver::community::ANSWERS;

/// The programme of `OpenStack`, for a community that has one organiser and cannot wait a week until a mentor who does not
/// answer has not answered.
pub fn hasty() -> String {
    let changes = [
        ("offer-expires = \"7 days\"", "offer-expires = \"12s\""),
        ("scores-needed = 2", "scores-needed = 1"),
    ];
    changes.into_iter().fold(
        include_str!("../../config/programmes/openstack.toml").to_owned(),
        |text, (usual, hasty)| {
            assert!(text.contains(usual), "the programme says {usual}");
            text.replace(usual, hasty)
        },
    )
}

/// Lets everybody accept what the bot invites them to.
pub async fn trust_the_bot(community: &Community) {
    for person in community.people() {
        person.accept_invites(Accept::Only(community.bot.clone())).await;
    }
}

/// Alice applies first. Gives the room that she shares with the bot.
pub async fn alice_applies(community: &Community) -> Result<OwnedRoomId, PersonError> {
    applies(community, &community.alice, 1).await
}

/// Somebody applies in the community room, answers every question in the room that the bot makes for the two of them,
/// and submits what becomes the ticket of this number. Gives that room.
async fn applies(community: &Community, who: &Person, no: u32) -> Result<OwnedRoomId, PersonError> {
    let bot = &community.bot;
    let asked = who.say(&community.rooms.community, "!apply").await?;
    let question = who.hears(bot, "Question 1 of 7").await?;
    assert!(question.encrypted, "the interview is encrypted: {question:?}");
    assert!(question.kind == Kind::Text && question.mentions.contains(who.id()), "a question rings");
    who.expect(Wanted::by(bot).in_room(&community.rooms.community).replying_to(&asked)).await?;
    let direct = question.room;
    answer(who, bot, &direct, 1).await?;
    who.say(&direct, "!submit").await?;
    let ticket = format!("ticket #{no}");
    let receipt = who.expect(Wanted::by(bot).in_room(&direct).saying(&ticket)).await?;
    assert!(receipt.kind == Kind::Notice, "a receipt does not ring: {receipt:?}");
    Ok(direct)
}

/// A first tranche: two people apply, the organisers score both and select the best. The first mentor who is asked does
/// not answer, so that the next one is; then all goes its way to the announcement.
pub async fn tranche(community: &Community) -> Result<(), PersonError> {
    let Community { alice, max, mo, edda, olga, bot, rooms, .. } = community;
    let direct = alice_applies(community).await?;
    applies(community, max, 2).await?;
    let organisers = &rooms.organisers;
    olga.expect(Wanted::by(bot).in_room(organisers).saying("Ticket #2")).await?;
    for score in
        ["!score #1 participation 5 location 4 impact 5", "!score #2 participation 3 location 4 impact 3"]
    {
        let scored = olga.say(organisers, score).await?;
        olga.expect(Wanted::by(bot).in_room(organisers).replying_to(&scored)).await?;
    }
    olga.say(organisers, "!tranche 1").await?;
    let proposed = olga.expect(Wanted::by(bot).in_room(organisers).saying("I propose")).await?;
    assert!(proposed.body.contains(alice.id().as_str()) && proposed.mentions.contains(olga.id()));
    olga.say(organisers, "!tranche confirm").await?;
    alice.expect(Wanted::by(bot).in_room(&direct).saying("selected your application")).await?;

    edda.hears(bot, "Would you mentor").await?;
    edda.hears(bot, "is still waiting for your answer").await?;
    edda.hears(bot, "The time for ticket #1 is over").await?;
    alice.expect(Wanted::by(bot).in_room(&direct).saying("I go on to the next one")).await?;
    let offer = mo.hears(bot, "Would you mentor").await?;
    mo.react(&offer.room, &offer.event_id, "✅").await?;
    alice.expect(Wanted::by(bot).in_room(&direct).saying("meet your mentor")).await?;
    alice.say(&direct, "!status").await?;
    alice.expect(Wanted::by(bot).in_room(&direct).saying(mo.id().as_str())).await?;

    names_by_pill(mo, &rooms.mentors, "!thumbsup", alice.id()).await?;
    mo.expect(Wanted::by(bot).in_room(&rooms.mentors).saying("Mentor thumbs up")).await?;
    olga.expect(Wanted::by(bot).in_room(organisers).saying("!sponsor #1")).await?;
    olga.say(organisers, "!sponsor #1").await?;
    announced(community, &direct).await?;
    max.say(&rooms.community, &format!("!whois {}", alice.id())).await?;
    max.expect(Wanted::by(bot).in_room(&rooms.community).saying("Ambassador")).await?;
    olga.say(organisers, "!export csv").await?;
    let file = olga.expect(Wanted::by(bot).in_room(organisers).saying("-roster.csv")).await?;
    let roster = String::from_utf8(olga.open(&file).await?).expect("a table is text");
    assert!(file.encrypted && roster.contains(alice.id().as_str()), "{roster}");
    Ok(())
}

/// Answers every question from this one on, and hears the summary.
pub async fn answer(
    person: &Person,
    bot: &UserId,
    direct: &OwnedRoomId,
    from: usize,
) -> Result<(), PersonError> {
    for (index, answer) in ANSWERS.iter().enumerate().skip(from - 1) {
        person.say(direct, answer).await?;
        let next = match index + 2 {
            number if number <= ANSWERS.len() => format!("Question {number} of 7"),
            _ => "These are your answers".to_owned(),
        };
        person.expect(Wanted::by(bot).in_room(direct).saying(&next)).await?;
    }
    Ok(())
}

/// `OpenStack`: the organisers select, the first mentor declines, the second accepts by a tap, gives the thumbs up, and
/// an organiser sponsors.
pub async fn openstack(community: &Community) -> Result<(), PersonError> {
    let Community { alice, mo, edda, olga, bot, rooms, .. } = community;
    let direct = alice_applies(community).await?;

    let review = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("Ticket #1")).await?;
    assert!(review.encrypted && review.body.contains(ANSWERS[0]));
    olga.say(&rooms.organisers, "!select #1").await?;
    olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("selected ticket #1")).await?;

    let offer = edda.hears(bot, "Would you mentor").await?;
    assert!(offer.encrypted && offer.room != direct);
    edda.say(&offer.room, "!decline #1 I am travelling until May").await?;
    edda.expect(Wanted::by(bot).in_room(&offer.room).saying("#1")).await?;

    let offer = mo.hears(bot, "Would you mentor").await?;
    mo.react(&offer.room, &offer.event_id, "✅").await?;
    let met = alice.expect(Wanted::by(bot).in_room(&direct).saying("meet your mentor")).await?;
    assert!(met.body.contains(mo.id().as_str()) && met.mentions.contains(alice.id()));

    mo.say(&offer.room, "!note #1 Knows everybody in Oslo; next: a small event of her own.").await?;
    mo.expect(Wanted::by(bot).in_room(&offer.room).saying("#1")).await?;
    alice.say(&direct, "!status").await?;
    alice.expect(Wanted::by(bot).in_room(&direct).saying(mo.id().as_str())).await?;

    names_by_pill(mo, &rooms.mentors, "!thumbsup", alice.id()).await?;
    mo.expect(Wanted::by(bot).in_room(&rooms.mentors).saying("Mentor thumbs up")).await?;
    olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("!sponsor #1")).await?;
    olga.say(&rooms.organisers, "!sponsor #1").await?;
    announced(community, &direct).await
}

/// Fedora: nobody selects; the mentor accepts, gives the thumbs up and sponsors.
pub async fn fedora(community: &Community) -> Result<(), PersonError> {
    let Community { edda, bot, .. } = community;
    let direct = alice_applies(community).await?;
    let offer = edda.hears(bot, "Would you mentor").await?;
    edda.say(&offer.room, "!accept").await?;
    edda.expect(Wanted::by(bot).in_room(&offer.room).saying("!thumbsup #1")).await?;
    edda.say(&offer.room, "!ticket #1").await?;
    let card = edda.expect(Wanted::by(bot).in_room(&offer.room).saying("alice-oslo")).await?;
    assert!(card.body.contains("alice@example.org"), "the title names account and e-mail: {card:?}");
    edda.say(&offer.room, "!thumbsup #1").await?;
    edda.expect(Wanted::by(bot).in_room(&offer.room).saying("Mentor thumbs up")).await?;
    edda.say(&offer.room, &format!("!sponsor {}", community.alice.id())).await?;
    announced(community, &direct).await
}

/// The ticket is closed as SPONSORED, and everyone hears what is theirs to hear.
async fn announced(community: &Community, direct: &OwnedRoomId) -> Result<(), PersonError> {
    let Community { alice, mo, max, bot, rooms, .. } = community;
    mo.expect(Wanted::by(bot).in_room(&rooms.mentors).saying("SPONSORED")).await?;
    let news = alice.expect(Wanted::by(bot).in_room(direct).saying("Congratulations")).await?;
    assert!(news.encrypted && news.mentions.contains(alice.id()));
    alice.expect(Wanted::any_by(alice.id()).in_room(&rooms.ambassadors).member(alice.id(), "join")).await?;
    let announcement = max.expect(Wanted::by(bot).in_room(&rooms.announcements)).await?;
    assert!(announcement.body.contains(alice.id().as_str()) && !announcement.mentions_room);
    max.say(&rooms.community, "!roster").await?;
    max.expect(Wanted::by(bot).in_room(&rooms.community).saying(alice.id().as_str())).await?;
    Ok(())
}

async fn names_by_pill(
    who: &Person,
    room: &ruma::RoomId,
    command: &str,
    named: &UserId,
) -> Result<(), PersonError> {
    let name = named.localpart();
    let html = format!("{command} <a href=\"https://matrix.to/#/{named}\">{name}</a>");
    who.say_html(room, &format!("{command} {name}"), &html).await.map(drop)
}
