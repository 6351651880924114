//! The main scenes of the programme, and whose screen is looked at in each.

use chancery::clock::{Clock, SystemClock};
use homeserver::community::Community;
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};
use homeserver::synapse::Synapse;
use jiff::tz::TimeZone;
use ruma::{OwnedRoomId, RoomId};

use crate::gallery::Gallery;
use crate::tour::{self, ANSWERS};

type Played = Result<(), Box<dyn std::error::Error>>;

/// What Max answers about his user group.
const GROUP: [&str; 10] = [
    "OpenStack User Group Oslo",
    "Oslo, Norway",
    "Europe",
    "Europe/Oslo",
    "@max:localhost, max@example.org, Mill\nBen Berg, ben@example.org, Harbour Office",
    "https://example.org/oslo, https://example.org/meetings",
    "The room #oslo:example.org and a mailing list.",
    "Every first Tuesday of the month, talks and pizza.",
    "Since 2019, with 30 people on most evenings.",
    "yes",
];

/// The programme of `OpenStack`, for a community with one organiser.
pub fn programme() -> String {
    let usual = include_str!("../../config/programmes/openstack.toml");
    let (before, after) = ("scores-needed = 2", "scores-needed = 1");
    assert!(usual.contains(before), "the programme says {before}");
    usual.replace(before, after)
}

/// Plays all scenes.
pub async fn play(synapse: &Synapse, community: &Community, gallery: &mut Gallery) -> Played {
    let direct = Box::pin(interview(community, gallery)).await?;
    Box::pin(review(community, gallery)).await?;
    Box::pin(mentoring(community, gallery, &direct)).await?;
    Box::pin(user_group(community, gallery)).await?;
    Box::pin(approval(community, gallery, &direct)).await?;
    Box::pin(misuse(synapse, community, gallery)).await?;
    Box::pin(recognition(community, gallery)).await?;
    Box::pin(overviews(community, gallery)).await
}

/// Says something, and hears what the bot replies there.
async fn asks(
    person: &Person,
    community: &Community,
    room: &RoomId,
    command: &str,
    reply: &str,
) -> Result<Heard, Box<dyn std::error::Error>> {
    person.say(room, command).await?;
    Ok(person.expect(Wanted::by(&community.bot).in_room(room).saying(reply)).await?)
}

async fn interview(
    community: &Community,
    gallery: &mut Gallery,
) -> Result<OwnedRoomId, Box<dyn std::error::Error>> {
    let Community { alice, bot, rooms, .. } = community;
    alice.say(&rooms.community, "!apply").await?;
    let question = alice.hears(bot, "Question 1 of 7").await?;
    gallery.take("interview", alice, &question)?;
    let direct = question.room;
    for (index, answer) in ANSWERS.iter().enumerate() {
        alice.say(&direct, answer).await?;
        let next = match index + 2 {
            number if number <= ANSWERS.len() => format!("Question {number} of 7"),
            _ => "These are your answers".to_owned(),
        };
        let heard = alice.expect(Wanted::by(bot).in_room(&direct).saying(&next)).await?;
        match index + 2 {
            4 => gallery.take("question", alice, &heard)?,
            8 => gallery.take("summary", alice, &heard)?,
            _ => {}
        }
    }
    let receipt = asks(alice, community, &direct, "!submit", "ticket #1").await?;
    gallery.take("receipt", alice, &receipt)?;
    Ok(direct)
}

async fn review(community: &Community, gallery: &mut Gallery) -> Played {
    let Community { max, olga, bot, rooms, .. } = community;
    let organisers = &rooms.organisers;
    let post = olga.expect(Wanted::by(bot).in_room(organisers).saying("Ticket #1")).await?;
    gallery.take("review", olga, &post)?;
    max.say(&rooms.community, "!apply").await?;
    let question = max.hears(bot, "Question 1 of 7").await?;
    tour::answer(max, bot, &question.room, 1).await?;
    asks(max, community, &question.room, "!submit", "ticket #2").await?;
    olga.expect(Wanted::by(bot).in_room(organisers).saying("Ticket #2")).await?;
    let scored = olga.say(organisers, "!score #1 participation 5 location 4 impact 5").await?;
    let scored = olga.expect(Wanted::by(bot).in_room(organisers).replying_to(&scored)).await?;
    gallery.take("score", olga, &scored)?;
    let other = olga.say(organisers, "!score #2 participation 3 location 4 impact 3").await?;
    olga.expect(Wanted::by(bot).in_room(organisers).replying_to(&other)).await?;
    let listed = olga.say(organisers, "!applications").await?;
    let listed = olga.expect(Wanted::by(bot).in_room(organisers).replying_to(&listed)).await?;
    gallery.take("applications", olga, &listed)?;
    let proposed = asks(olga, community, organisers, "!tranche 1", "I propose").await?;
    gallery.take("tranche", olga, &proposed)?;
    olga.say(organisers, "!tranche confirm").await?;
    Ok(())
}

async fn mentoring(community: &Community, gallery: &mut Gallery, direct: &RoomId) -> Played {
    let Community { alice, mo, edda, olga, bot, rooms, .. } = community;
    let offer = edda.hears(bot, "It is ticket #1").await?;
    gallery.take("offer", edda, &offer)?;
    edda.react(&offer.room, &offer.event_id, "✅").await?;
    let met = alice.expect(Wanted::by(bot).in_room(direct).saying("meet your mentor")).await?;
    gallery.take("introduction", alice, &met)?;
    let note = "!note #1 Knows everybody in Oslo; next: a small event of her own.";
    asks(edda, community, &offer.room, note, "#1").await?;
    let asked = mo.say(&rooms.mentors, "!ticket #1").await?;
    let card = mo.expect(Wanted::by(bot).in_room(&rooms.mentors).replying_to(&asked)).await?;
    gallery.take("ticket", mo, &card)?;
    let status = asks(alice, community, direct, "!status", edda.id().as_str()).await?;
    gallery.take("status", alice, &status)?;
    let help = asks(alice, community, direct, "!help", "!status").await?;
    gallery.take("help", alice, &help)?;
    let listed = mo.say(&rooms.mentors, "!tickets").await?;
    let listed = mo.expect(Wanted::by(bot).in_room(&rooms.mentors).replying_to(&listed)).await?;
    gallery.take("tickets", mo, &listed)?;
    let listed = olga.say(&rooms.organisers, "!todo").await?;
    let listed = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).replying_to(&listed)).await?;
    gallery.take("todo", olga, &listed)?;
    Ok(())
}

async fn user_group(community: &Community, gallery: &mut Gallery) -> Played {
    let Community { max, olga, edda, bot, rooms, .. } = community;
    max.say(&rooms.community, "!group new").await?;
    let direct = max.hears(bot, "Question 1 of 10").await?.room;
    for (index, answer) in GROUP.iter().enumerate() {
        max.say(&direct, answer).await?;
        let next = match index + 2 {
            number if number <= GROUP.len() => format!("Question {number} of 10"),
            _ => "`!submit`".to_owned(),
        };
        max.expect(Wanted::by(bot).in_room(&direct).saying(&next)).await?;
    }
    asks(max, community, &direct, "!submit", "`G3`").await?;
    let proposed = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("`G3`")).await?;
    gallery.take("proposal", olga, &proposed)?;
    olga.say(&rooms.organisers, "!admit G3 Good to have you").await?;
    let offer = edda.hears(bot, "Would you mentor the user group `G3`").await?;
    edda.say(&offer.room, "!group accept G3").await?;
    edda.expect(Wanted::by(bot).in_room(&offer.room).saying("meet the user group")).await?;
    let seen = "!validate G3 3 Two people of two employers, and I met both";
    let preview = asks(edda, community, &offer.room, seen, "`!confirm").await?;
    edda.react(&offer.room, &preview.event_id, "✅").await?;
    max.expect(Wanted::by(bot).in_room(&direct).saying("step 3")).await?;
    let card = asks(max, community, &direct, "!group show G3", "Status").await?;
    gallery.take("group", max, &card)?;
    let report = olga.say(&rooms.organisers, "!groups report").await?;
    let report = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).replying_to(&report)).await?;
    gallery.take("groups-report", olga, &report)?;
    Ok(())
}

async fn approval(community: &Community, gallery: &mut Gallery, direct: &RoomId) -> Played {
    let Community { alice, edda, olga, max, bot, rooms, .. } = community;
    let done = edda.say(&rooms.mentors, "!thumbsup #1").await?;
    edda.expect(Wanted::by(bot).in_room(&rooms.mentors).replying_to(&done)).await?;
    let ready = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("!sponsor #1")).await?;
    gallery.take("thumbs-up", olga, &ready)?;
    olga.say(&rooms.organisers, "!sponsor #1").await?;
    let told = alice.expect(Wanted::by(bot).in_room(direct).saying("Congratulations")).await?;
    gallery.take("congratulations", alice, &told)?;
    let about = alice.id().as_str();
    let announced = max.expect(Wanted::by(bot).in_room(&rooms.announcements).saying(about)).await?;
    gallery.take("announcement", max, &announced)?;
    let roster = asks(max, community, &rooms.community, "!roster", about).await?;
    gallery.take("roster", max, &roster)?;
    Ok(())
}

async fn misuse(synapse: &Synapse, community: &Community, gallery: &mut Gallery) -> Played {
    let Community { olga, bot, rooms, .. } = community;
    let mallory = Person::register(synapse, "mallory", "mallory-on-loopback").await?;
    mallory.accept_invites(Accept::Only(bot.clone())).await;
    mallory.call_oneself("0penStack Ambassad0r").await?;
    mallory.join((*rooms.community).into()).await?;
    let card = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying("`M1`")).await?;
    gallery.take("misuse", olga, &card)?;
    Ok(())
}

async fn recognition(community: &Community, gallery: &mut Gallery) -> Played {
    let Community { alice, mo, edda, olga, bot, rooms, .. } = community;
    let year = SystemClock.now().to_zoned(TimeZone::UTC).year();
    asks(olga, community, &rooms.organisers, &format!("!recognise open {year}"), "can be nominated").await?;
    for (person, nominated) in
        [(alice, "G1 Four installfests in villages."), (mo, "G2 A bug day every month.")]
    {
        person.say(&rooms.community, &format!("!recognise nominate {nominated}")).await?;
        let why = nominated.split_once(' ').map_or(nominated, |(_, why)| why);
        olga.expect(Wanted::by(bot).in_room(&rooms.organisers).saying(why)).await?;
    }
    olga.invite(&rooms.ambassadors, edda.id()).await?;
    olga.say(&rooms.organisers, "!recognise poll").await?;
    let is_poll = |heard: &Heard| heard.json["type"] == "org.matrix.msc3381.poll.start";
    let mut poll = alice.expect(Wanted::any_by(bot).in_room(&rooms.ambassadors).that(is_poll)).await?;
    let question =
        &poll.json["content"]["org.matrix.msc3381.poll.start"]["question"]["org.matrix.msc1767.text"];
    poll.body = question.as_str().unwrap_or_default().to_owned();
    gallery.take("poll", alice, &poll)?;
    Ok(())
}

async fn overviews(community: &Community, gallery: &mut Gallery) -> Played {
    let Community { olga, bot, rooms, .. } = community;
    for (name, command) in [
        ("organisers-help", "!help"),
        ("organisers-status", "!status"),
        ("stats", "!stats"),
        ("mentors", "!mentors"),
        ("history", "!history #1"),
    ] {
        let asked = olga.say(&rooms.organisers, command).await?;
        let heard = olga.expect(Wanted::by(bot).in_room(&rooms.organisers).replying_to(&asked)).await?;
        gallery.take(name, olga, &heard)?;
    }
    Ok(())
}
