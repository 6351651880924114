//! The community that Chancery serves in tests and the demo: its people, its rooms, and the bot's account and
//! configuration. The bot itself is not in any room yet: it is invited, and joins when it runs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ruma::{OwnedRoomAliasId, OwnedRoomId, OwnedUserId};
use tempfile::TempDir;

use crate::bot::{Bot, BotError};
use crate::person::{Person, PersonError, register_account};
use crate::room::RoomPlan;
use crate::synapse::{SERVER_NAME, Synapse};
use crate::transcript::Transcript;

/// What somebody answers who applies, in the order in which every shipped programme asks.
pub const ANSWERS: [&str; 7] = [
    "I run the Rust evenings in Oslo, and people keep asking me whom to talk to.",
    "Three years of answers on the mailing list, and two talks at the summit.",
    "A travelling workshop for universities that have no user group yet.",
    "3",
    "alice-oslo",
    "alice@example.org",
    "yes",
];

/// What may be chosen about a community.
#[derive(Debug, Clone, Default)]
pub struct Charter {
    /// The programme: the name of a shipped one, or the path of a file.
    pub programme: String,
    /// Put behind every name (`@alice-two:localhost`), so that several communities can share a homeserver.
    pub suffix: Option<String>,
    /// Whether the community room is encrypted.
    pub encrypted: bool,
    /// Where the bot finds the homeserver, if a line lies between.
    pub line: Option<String>,
    /// Where everything is printed as it happens.
    pub transcript: Option<Transcript>,
}

/// Why a community could not be founded.
#[derive(Debug, thiserror::Error)]
pub enum CommunityError {
    /// Somebody could not do their part.
    #[error(transparent)]
    Person(#[from] PersonError),
    /// The configuration could not be written.
    #[error("the bot's configuration could not be written: {0}")]
    Files(#[from] io::Error),
    /// The suffix makes an alias that is none.
    #[error("{0} is no valid alias; use lower-case letters, digits and hyphens in the suffix")]
    Alias(String),
}

/// The rooms that Chancery serves.
#[derive(Debug, Clone)]
pub struct Rooms {
    /// Where everybody is: public.
    pub community: OwnedRoomId,
    /// The mentors': private, encrypted.
    pub mentors: OwnedRoomId,
    /// The organisers': private, encrypted.
    pub organisers: OwnedRoomId,
    /// Where new ambassadors are announced: public, and only organisers and the bot speak.
    pub announcements: OwnedRoomId,
    /// The ambassadors': private, encrypted, and the bot invites to it.
    pub ambassadors: OwnedRoomId,
}

/// A community with everything that the bot needs to run.
#[derive(Debug)]
pub struct Community {
    /// Applies.
    pub alice: Person,
    /// Mentors.
    pub mo: Person,
    /// Mentors too.
    pub edda: Person,
    /// Organises.
    pub olga: Person,
    /// Moderates the community room.
    pub max: Person,
    /// The bot's account.
    pub bot: OwnedUserId,
    /// Its password.
    pub bot_password: String,
    /// Where it all happens.
    pub rooms: Rooms,
    /// `#community:localhost`, or with the suffix.
    pub community_alias: OwnedRoomAliasId,
    /// `#announcements:localhost`, or with the suffix.
    pub announcements_alias: OwnedRoomAliasId,
    directory: TempDir,
}

impl Community {
    /// Registers everybody, makes the rooms and writes the bot's configuration.
    pub async fn found(synapse: &Synapse, charter: Charter) -> Result<Self, CommunityError> {
        let name = |name: &str| match &charter.suffix {
            Some(suffix) => format!("{name}-{suffix}"),
            None => name.to_owned(),
        };
        let person = async |localpart: &str| {
            let localpart = name(localpart);
            // Boxed, for the SDK's futures are large, and five of them side by side would be enormous.
            let person = Box::pin(Person::register(synapse, &localpart, &password(&localpart))).await?;
            if let Some(transcript) = &charter.transcript {
                person.inbox().follow(transcript.clone());
            }
            Ok::<_, PersonError>(person)
        };
        let bot = name("chancery");
        let bot_password = password(&bot);
        let (bot, alice, mo, edda, olga, max) = tokio::try_join!(
            register_account(synapse, &bot, &bot_password),
            person("alice"),
            person("mo"),
            person("edda"),
            person("olga"),
            person("max"),
        )?;
        let (community_alias, announcements_alias) = (name("community"), name("announcements"));
        let community = RoomPlan::public("Community", &community_alias)
            .encrypted(charter.encrypted)
            .invite(&*bot)
            .power(max.id(), 50);
        // A mentor makes the mentors' room: who is in it is a mentor, and an organiser is not.
        let mentors = RoomPlan::private("Mentors").encrypted(true).invite(&*bot).invite(edda.id());
        let organisers = RoomPlan::private("Organisers").encrypted(true).invite(&*bot);
        let announcements = RoomPlan::public("Announcements", &announcements_alias)
            .for_announcements()
            .invite(&*bot)
            .power(&*bot, 50);
        let ambassadors = RoomPlan::private("Ambassadors").encrypted(true).invite(&*bot).power(&*bot, 50);
        let rooms = Rooms {
            community: olga.create_room(community).await?,
            mentors: mo.create_room(mentors).await?,
            organisers: olga.create_room(organisers).await?,
            announcements: olga.create_room(announcements).await?,
            ambassadors: olga.create_room(ambassadors).await?,
        };
        edda.join((*rooms.mentors).into()).await?;
        for person in [&alice, &mo, &edda, &max] {
            person.join((*rooms.community).into()).await?;
            person.join((*rooms.announcements).into()).await?;
        }
        let directory = tempfile::Builder::new().prefix("chancery-bot-").tempdir()?;
        let community = Self {
            alice,
            mo,
            edda,
            olga,
            max,
            bot,
            bot_password,
            rooms,
            community_alias: alias(&community_alias)?,
            announcements_alias: alias(&announcements_alias)?,
            directory,
        };
        fs::write(
            community.config(),
            community.configuration(charter.line.as_deref().unwrap_or(synapse.url()), &charter.programme),
        )?;
        Ok(community)
    }

    /// Everybody.
    #[must_use]
    pub fn people(&self) -> [&Person; 5] {
        [&self.alice, &self.mo, &self.edda, &self.olga, &self.max]
    }

    /// The bot's configuration file; its data lie beside it.
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.directory.path().join("chancery.toml")
    }

    /// The bot's data directory.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// Starts `executable` as this community's bot.
    pub fn start_bot(&self, executable: &Path) -> Result<Bot, BotError> {
        Bot::start(executable, &self.config(), &self.bot_password)
    }

    fn configuration(&self, url: &str, programme: &str) -> String {
        let Self { bot, rooms, community_alias, announcements_alias, .. } = self;
        let Rooms { mentors, organisers, ambassadors, .. } = rooms;
        // A path may hold anything; in a literal string of TOML nothing is special but the quote itself.
        format!(
            "[homeserver]
url = \"{url}\"
user = \"{bot}\"

[data]
directory = \"data\"

[programme]
file = '{programme}'
languages = [\"en\", \"de\"]

[rooms]
community = [\"{community_alias}\"]
mentors = \"{mentors}\"
organisers = \"{organisers}\"
announcements = \"{announcements_alias}\"
ambassadors = \"{ambassadors}\"

# Nobody types as fast as the people of the tests.
[limits]
heard-a-minute = 1000000
"
        )
    }
}

/// Nobody but this machine can reach the accounts, and they die with the run.
fn password(localpart: &str) -> String {
    format!("{localpart}-on-loopback")
}

fn alias(localpart: &str) -> Result<OwnedRoomAliasId, CommunityError> {
    let alias = format!("#{localpart}:{SERVER_NAME}");
    OwnedRoomAliasId::try_from(alias.as_str()).map_err(|_| CommunityError::Alias(alias))
}
