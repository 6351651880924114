//! The rooms: those that there are are looked at as they are named, those that are missing are made.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chancery::config::{Config, rooms};
use chancery::domain::place::RoomName;
use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::founding::{Founded, Founding};
use chancery_matrix_client::look::{Look, Standing};
use ruma::{OwnedRoomId, OwnedUserId};
use tokio::time::sleep;

use super::Setup;
use super::asking::{Question, Refusal, done};
use super::reading::{self, Named, Place};
use crate::cli::failure::Failure;
use crate::cli::online::look::{called, within};

/// How long a homeserver that wants to be left alone is waited for, at most.
const PATIENCE: Duration = Duration::from_mins(5);

/// The rooms, in the order in which they are asked for; none is the community's.
const ALL: [Option<RoomName>; 5] = [
    None,
    Some(RoomName::Organisers),
    Some(RoomName::Mentors),
    Some(RoomName::Announcements),
    Some(RoomName::Ambassadors),
];

const ABOUT: &str = "\
Now the rooms: each by its address (#mentors:example.org), its id (!abc123, found in its settings) or a matrix.to link. Say
\"new\" and I make it.";

const ORGANISERS: Question<'_> = Question {
    flag: "--organiser",
    about: "Who organises the programme? I invite them to the rooms that I make, where they have all power. They can invite
others.",
    prompt: "Matrix IDs, as @olga:example.org",
    usual: None,
};

/// What was decided about the rooms.
#[derive(Default)]
struct Plan {
    /// As they are to be written, by purpose.
    named: BTreeMap<Option<RoomName>, Vec<String>>,
    /// Which place has which room already.
    taken: BTreeMap<OwnedRoomId, Option<RoomName>>,
    /// Those that are to be made.
    new: Vec<Option<RoomName>>,
    /// Whether anybody may join the announcements.
    open_announcements: bool,
    /// Who is invited to what is made.
    organisers: BTreeSet<OwnedUserId>,
}

/// Asks for all rooms, makes those that are to be made, and gives the whole configuration.
pub(super) async fn settle(
    setup: &mut Setup<'_>,
    config: &Config,
    client: &Client,
) -> Result<Config, Failure> {
    setup.asking.explain(&format!("\n{ABOUT}"));
    let mut plan = Plan { open_announcements: !setup.answers.closed_announcements, ..Plan::default() };
    for purpose in ALL {
        ask(setup, client, &mut plan, purpose).await?;
    }
    if !plan.new.is_empty() {
        settle_new(setup, config, client, &mut plan).await?;
        make(setup, config, client, &mut plan).await?;
    }
    let mut draft = setup.draft.clone();
    for (purpose, written) in &plan.named {
        draft = match (purpose, written.as_slice()) {
            (None, community) => draft.with_list("rooms", "community", community),
            (Some(name), [room, ..]) => draft.with("rooms", rooms::key(*name), room),
            (Some(_), []) => draft,
        };
    }
    setup.take(draft).map_err(|refusal| match refusal {
        Refusal::Again(what) => Failure::new(what, "Run `chancery init` again, with other answers."),
        Refusal::End(failure) => failure,
    })
}

async fn ask(
    setup: &Setup<'_>,
    client: &Client,
    plan: &mut Plan,
    purpose: Option<RoomName>,
) -> Result<(), Failure> {
    let (answers, is) = (setup.answers, called(purpose));
    let given = match purpose {
        None => Some(answers.community.join(" ")).filter(|rooms| !rooms.is_empty()),
        Some(RoomName::Organisers) => answers.organisers.clone(),
        Some(RoomName::Mentors) => answers.mentors.clone(),
        Some(RoomName::Announcements) => answers.announcements.clone(),
        Some(RoomName::Ambassadors) => answers.ambassadors.clone(),
    };
    let given = given.or_else(|| answers.make_rooms.then(|| "new".to_owned()));
    let (flag, prompt) = (format!("--{is}"), prompt(purpose));
    let question = Question { flag: &flag, about: about(purpose), prompt, usual: None };
    setup
        .asking
        .ask(&question, given, async |answer: String| {
            let several: Vec<&str> = reading::several(&answer).collect();
            if several.len() > 1 && purpose.is_some() {
                return Err("one room only: nobody would know which of them counts".to_owned().into());
            }
            if several.is_empty() {
                return Err("name at least one".to_owned().into());
            }
            // Nothing of an answer stays if a part of it is refused.
            let mut here = BTreeMap::new();
            let mut written = Vec::new();
            let mut is_new = false;
            for one in several {
                match reading::room(one)? {
                    Named::New => is_new = true,
                    Named::There(place) => {
                        let id = there(client, purpose, &place).await?;
                        if let Some(other) = plan.taken.get(&id).or_else(|| here.get(&id)) {
                            let other = called(*other);
                            return Err(format!(
                                "{one} is the room for {other} already: each needs one of its own"
                            )
                            .into());
                        }
                        here.insert(id, purpose);
                        written.push(place.room.to_string());
                    }
                }
            }
            plan.taken.append(&mut here);
            plan.new.extend(is_new.then_some(purpose));
            for room in &written {
                done(&format!("{room} is as it must be"));
            }
            plan.named.insert(purpose, written);
            Ok(())
        })
        .await
}

fn about(purpose: Option<RoomName>) -> &'static str {
    match purpose {
        None => "In which rooms is the community? Several are named with spaces between.",
        Some(RoomName::Organisers) => {
            "In which room are the organisers? WHOEVER IS IN IT IS AN ORGANISER, so it must be by invitation only."
        }
        Some(RoomName::Mentors) => {
            "In which room are the mentors? WHOEVER IS IN IT IS A MENTOR, so it must be by invitation only."
        }
        Some(RoomName::Announcements) => "In which room are new ambassadors announced?",
        Some(RoomName::Ambassadors) => {
            "In which room do ambassadors meet? By invitation only; the bot invites them, so it needs the power to."
        }
    }
}

fn prompt(purpose: Option<RoomName>) -> &'static str {
    match purpose {
        None => "Community rooms (or new)",
        Some(RoomName::Organisers) => "Organisers' room (or new)",
        Some(RoomName::Mentors) => "Mentors' room (or new)",
        Some(RoomName::Announcements) => "Room for announcements (or new)",
        Some(RoomName::Ambassadors) => "Ambassadors' room (or new)",
    }
}

/// The room, if it is as it must be; the bot comes in, where it is let in.
async fn there(client: &Client, purpose: Option<RoomName>, place: &Place) -> Result<OwnedRoomId, Refusal> {
    let room = &place.room;
    let mut look = seen(client, place).await?;
    let mut came = false;
    if !matches!(look.standing, Standing::Inside(_)) {
        client.join(room, &place.via).await.map_err(|error| {
            let me = client.user_id();
            format!("the bot cannot come into {room}: invite {me} there, then answer again ({error})")
        })?;
        came = true;
        look = seen(client, place).await?;
    }
    let mends = match &look.standing {
        Standing::Inside(inside) => within(purpose, inside),
        Standing::Invited | Standing::Outside => vec!["does not let the bot in".to_owned()],
    };
    if mends.is_empty() {
        return Ok(look.room);
    }
    if came {
        // It has no business there; that it cannot leave is of no importance.
        let _ = client.leave(&look.room).await;
    }
    Err(mends.iter().map(|mend| format!("{room} {mend}")).collect::<Vec<_>>().join("\n    ").into())
}

async fn seen(client: &Client, place: &Place) -> Result<Look, Refusal> {
    let room = place.room.to_string();
    let looks = client.look_at_rooms(std::slice::from_ref(&room)).await;
    let look = looks.into_iter().next().map(|(_, look)| look);
    match look {
        Some(Ok(look)) => Ok(look),
        Some(Err(RequestError::Never { why })) => Err(format!("{room} cannot be found: {why}").into()),
        Some(Err(error)) => Err(format!("{room} cannot be looked at: {error}").into()),
        None => Err(format!("{room} cannot be looked at").into()),
    }
}

/// What else has to be known about rooms that are made, and a last word before they are.
async fn settle_new(
    setup: &Setup<'_>,
    config: &Config,
    client: &Client,
    plan: &mut Plan,
) -> Result<(), Failure> {
    let (asking, answers) = (setup.asking, setup.answers);
    if plan.new.contains(&Some(RoomName::Announcements)) && !answers.closed_announcements {
        let about = "Only organisers and the bot speak in the room for announcements.";
        plan.open_announcements = asking.agree(about, "May anybody join it and read", true).await?;
    }
    let given = Some(answers.organiser.join(" ")).filter(|people| !people.is_empty());
    plan.organisers = asking
        .ask(&ORGANISERS, given, async |answer: String| {
            let people = reading::people(&answer)?;
            for who in &people {
                if who == client.user_id() {
                    return Err(format!("{who} is the bot itself").into());
                }
                if !client.knows(who).await.map_err(|error| format!("{who} cannot be looked up: {error}"))? {
                    let way_out = "if there is, let them set a display name first";
                    return Err(format!("there seems to be no {who} on this homeserver; {way_out}").into());
                }
            }
            if people.is_empty() { Err("name at least one".to_owned().into()) } else { Ok(people) }
        })
        .await?;
    let people: Vec<String> = plan.organisers.iter().map(ToString::to_string).collect();
    let rooms: Vec<String> =
        plan.new.iter().map(|purpose| shown(&founding(config, plan, *purpose))).collect();
    let about = format!(
        "These are to be made:\n{}Into each of them is invited: {}.",
        rooms.concat(),
        people.join(", ")
    );
    if asking.agree(&about, "Shall I", true).await? {
        return Ok(());
    }
    Err(Failure::new(
        "No room was made, and no configuration written; the bot is logged in.",
        "Run `chancery init` again when you like.",
    ))
}

/// Makes what is not there yet, and invites whoever is not invited yet.
async fn make(setup: &Setup<'_>, config: &Config, client: &Client, plan: &mut Plan) -> Result<(), Failure> {
    let mut found = client.founded().await.map_err(|error| unmade(&[], &error))?;
    let mut made = Vec::new();
    for purpose in plan.new.clone() {
        let founding = founding(config, plan, purpose);
        let room = if let Some(room) = found.remove(&founding.purpose) {
            done(&format!("\"{}\" is there from before: {room}", founding.name));
            room
        } else {
            let founded = patiently(async || client.found(&founding).await).await;
            let founded = founded.map_err(|error| unmade(&made, &error))?;
            done(&format!("made \"{}\": {}", founding.name, address(client, &founding, &founded)));
            founded.room
        };
        made.push(room.clone());
        for who in &plan.organisers {
            let invited = patiently(async || client.invite(&room, who).await).await;
            invited.map_err(|error| unmade(&made, &error))?;
        }
        plan.named.entry(purpose).or_default().push(room.to_string());
    }
    setup.asking.explain(&format!("  ✓ invited {} to each", counted(plan.organisers.len())));
    Ok(())
}

/// How a new room is found.
fn address(client: &Client, founding: &Founding, founded: &Founded) -> String {
    let Founded { room, has_alias } = founded;
    let server = client.user_id().server_name();
    match &founding.alias {
        Some(alias) if *has_alias => format!("#{alias}:{server}, {room}"),
        Some(alias) => {
            format!("{room} (#{alias}:{server} is taken by another room: give it another address)")
        }
        None => room.to_string(),
    }
}

/// A room that is to be made, on a line.
fn shown(Founding { name, open, encrypted, quiet, .. }: &Founding) -> String {
    let entry = if *open { "anybody may join" } else { "by invitation only" };
    let secrecy = if *encrypted { ", encrypted" } else { "" };
    let speech = if *quiet { ", only organisers and the bot speak" } else { "" };
    format!("  \"{name}\": {entry}{secrecy}{speech}\n")
}

fn counted(people: usize) -> String {
    if people == 1 { "one person".to_owned() } else { format!("{people} people") }
}

/// What a room is to be. Where role follows from being there, it is closed and encrypted.
fn founding(config: &Config, plan: &Plan, purpose: Option<RoomName>) -> Founding {
    let programme = &config.programme;
    let language = programme.languages.first().cloned();
    let title = language.map(|language| config.texts.programme_name(&language));
    let title = title.unwrap_or_else(|| programme.id.clone());
    let (name, topic) = match purpose {
        None => ("community", "Where everybody is."),
        Some(RoomName::Organisers) => {
            ("organisers", "Whoever is in this room is an organiser of the programme.")
        }
        Some(RoomName::Mentors) => ("mentors", "Whoever is in this room is a mentor of the programme."),
        Some(RoomName::Announcements) => ("announcements", "New ambassadors are announced here."),
        Some(RoomName::Ambassadors) => ("ambassadors", "Where the ambassadors meet."),
    };
    let open = match purpose {
        None => true,
        Some(RoomName::Announcements) => plan.open_announcements,
        Some(_) => false,
    };
    let is_confidential = !matches!(purpose, None | Some(RoomName::Announcements));
    Founding {
        purpose: called(purpose).to_owned(),
        name: format!("{title}: {name}"),
        topic: topic.to_owned(),
        alias: open.then(|| reading::alias(&programme.id, called(purpose))),
        open,
        encrypted: is_confidential,
        quiet: purpose == Some(RoomName::Announcements),
        keepers: plan.organisers.clone(),
    }
}

/// Does it again as long as the homeserver only wants to be left alone for a while.
async fn patiently<T>(mut what: impl AsyncFnMut() -> Result<T, RequestError>) -> Result<T, RequestError> {
    loop {
        match what().await {
            Err(RequestError::Limited { after, .. }) if after <= PATIENCE => {
                println!("  … the homeserver wants a pause of {} s", after.as_secs().max(1));
                sleep(after).await;
            }
            outcome => return outcome,
        }
    }
}

/// That it was cut short, and what there is by now.
fn unmade(made: &[OwnedRoomId], error: &RequestError) -> Failure {
    let mut what = format!("The rooms are not complete: {error}.");
    if !made.is_empty() {
        let made: Vec<&str> = made.iter().map(|room| room.as_str()).collect();
        what = format!("{what}\nThere are by now: {}.", made.join(", "));
    }
    Failure::new(what, "Run `chancery init` again: it finds the rooms that it made, and makes the rest.")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use chancery::config::draft::Draft;
    use chancery::config::secret::Environment;

    use super::*;

    fn all() -> Vec<Founding> {
        let place = Path::new("chancery.toml");
        let config =
            Draft::new(place).read(place, &Environment::default()).expect("the shipped file is right");
        let plan = Plan { open_announcements: true, ..Plan::default() };
        ALL.map(|purpose| founding(&config, &plan, purpose)).into()
    }

    #[test]
    fn rooms_that_give_a_role_are_closed_and_encrypted() {
        for room in all() {
            let gives_a_role = ["organisers", "mentors", "ambassadors"].contains(&room.purpose.as_str());
            assert_eq!(room.encrypted, gives_a_role, "{}", room.purpose);
            assert_eq!(room.open, !gives_a_role, "{}", room.purpose);
            assert_eq!(room.alias.is_some(), room.open, "{}", room.purpose);
        }
    }

    #[test]
    fn whoever_is_asked_reads_what_will_be_made() {
        let told: Vec<String> = all().iter().map(shown).collect();
        assert_eq!(told[0], "  \"OpenStack Ambassador Programme: community\": anybody may join\n");
        assert_eq!(
            told[1],
            "  \"OpenStack Ambassador Programme: organisers\": by invitation only, encrypted\n"
        );
        assert!(told[3].ends_with(": anybody may join, only organisers and the bot speak\n"), "{}", told[3]);
    }
}
