//! Reads the configuration, or says file, line and mend. Nothing else reads files or the environment.
//!
//! - [`draft`]: an installation's file that is written here, from the shipped one
//! - [`problem`]: a mistake, told so that it can be mended
//! - `document`, `names`: a TOML file in which everything has its line
//! - [`programme`], `questions`, `rights`: the programme's file
//! - [`rooms`], [`mail`], `logos`, [`secret`]: parts of the installation's file, and what they name
//! - [`alone`]: a programme without an installation
//! - [`terminal`]: what whoever sits at the terminal wants
//! - [`shipped`]: programmes and texts that are built in
//! - `edition`: how all of it is written

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ruma::{OwnedUserId, UserId};

use self::document::{Table, Text, Value};
use self::logos::Places;
use self::mail::MailAccount;
use self::problem::Problem;
use self::rooms::Rooms;
use self::secret::{Credential, Environment, Secret};
use self::shipped::{File, Locales};
use crate::domain::edition::{Edition, Written};
use crate::domain::ids::Language;
use crate::domain::patience;
use crate::domain::programme::Programme;
use crate::logos::Logos;
use crate::logos::fonts::Fonts;
use crate::texts::Texts;

pub mod alone;
mod document;
pub mod draft;
mod edition;
mod groups;
mod logos;
pub mod mail;
mod misuse;
mod names;
mod privacy;
pub mod problem;
pub mod programme;
mod questions;
mod rights;
pub mod rooms;
pub mod secret;
pub mod shipped;
pub mod terminal;
mod title;

/// What an operator can do who has no file with the account's password.
const OR_LATER: &str = "take the line out: it is needed for the first login only";

/// Where the health may be told, as an example.
const LISTEN: &str = "\"127.0.0.1:9464\"";

/// Everything that an operator decides, checked as a whole.
#[derive(Debug)]
pub struct Config {
    /// The bot's account.
    pub account: Account,
    /// Where the bot keeps everything; its own alone.
    pub data: PathBuf,
    /// The rules.
    pub programme: Arc<Programme>,
    /// All that the bot can say.
    pub texts: Arc<Texts>,
    /// The rooms.
    pub rooms: Rooms,
    /// What draws the logos of user groups.
    pub logos: Arc<Logos>,
    /// How e-mails are sent, if they are.
    pub mail: Option<MailAccount>,
    /// Where the bot tells how it is; on this machine alone.
    pub health: Option<SocketAddr>,
    /// How many messages of one person are heard in a minute.
    pub heard_a_minute: u32,
    /// How it is written.
    pub edition: Edition,
}

/// What is left of a configuration whose programme or texts cannot be used: enough to say so in the organisers' room.
#[derive(Debug)]
pub struct Ground {
    /// The bot's account.
    pub account: Account,
    /// Where the bot keeps everything.
    pub data: PathBuf,
    /// The rooms.
    pub rooms: Rooms,
    /// Where the bot tells how it is.
    pub health: Option<SocketAddr>,
    /// The language that is spoken first, as far as it can be told.
    pub language: Language,
}

/// A configuration that cannot be used.
#[derive(Debug)]
pub struct Broken {
    /// All that is wrong with it.
    pub problems: Vec<Problem>,
    /// What can be used all the same, if that suffices to say so.
    pub ground: Option<Box<Ground>>,
}

/// The bot's account.
#[derive(Debug, Clone)]
pub struct Account {
    /// The homeserver's address: `http://…` or `https://…`.
    pub homeserver: String,
    /// Who the bot is.
    pub user: OwnedUserId,
    /// The password, if it was given; a session that exists needs none.
    pub password: Option<Secret>,
    /// The recovery key of a device that was lost, if this one takes its place.
    pub recovery_key: Option<Secret>,
}

impl Config {
    /// Reads the installation's file, and all that it names.
    ///
    /// # Errors
    /// All that is wrong with any of it, so that it can be mended at once.
    pub fn load(path: &Path, environment: &Environment) -> Result<Self, Vec<Problem>> {
        Self::load_or_ground(path, environment).map_err(|broken| broken.problems)
    }

    /// Reads the installation's file, and all that it names; or what of it can be used all the same.
    ///
    /// # Errors
    /// As [`Self::load`], with what is left.
    pub fn load_or_ground(path: &Path, environment: &Environment) -> Result<Self, Broken> {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| {
            let mend = "write one with `chancery init`, or name yours: --config FILE".to_owned();
            let what = format!("cannot be read ({error})");
            Broken { problems: vec![Problem { file, line: None, what, mend }], ground: None }
        })?;
        let mut ground = None;
        Self::read_to(path, &text, environment, &mut ground)
            .map_err(|problems| Broken { problems, ground: ground.map(Box::new) })
    }

    /// Reads the text of an installation's file that lies, or is to lie, at this path, and all that it names.
    ///
    /// # Errors
    /// As with [`load`](Self::load).
    pub fn read(path: &Path, text: &str, environment: &Environment) -> Result<Self, Vec<Problem>> {
        Self::read_to(path, text, environment, &mut None)
    }

    /// Reads it; what can be used is put down even where not all of it can.
    fn read_to(
        path: &Path,
        text: &str,
        environment: &Environment,
        ground: &mut Option<Ground>,
    ) -> Result<Self, Vec<Problem>> {
        let file = path.display().to_string();
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut elsewhere = Vec::new();
        let mut edition = Edition::default();
        edition::installation(&mut edition, text);
        let config = document::read(&file, text, |table| {
            let account = table.section("homeserver", |section| account(section, folder, environment));
            let data = table.section("data", |section| data(section, folder));
            let programme = table
                .section("programme", |section| programme_in(section, folder, &mut elsewhere, &mut edition));
            let rooms = table.section("rooms", rooms::rooms);
            let health = table.get("health").map(|section| section.table("[health]", health));
            let mail = table
                .get("mail")
                .map(|section| section.table("[mail]", |section| mail::mail(section, folder, environment)));
            let places = table.get("logos").map_or(Some(Places::default()), |section| {
                section.table("[logos]", |section| Some(logos::places(section, folder)))
            });
            let limits = table.get("limits").map(|section| section.table("[limits]", heard_a_minute));
            let heard_a_minute = limits.map_or(Some(patience::USUAL), |read| read);
            let telling = health.map_or(Some(None), |listen| listen.map(Some));
            if let (Some(account), Some(data), Some(rooms), Some(health)) = (&account, &data, &rooms, telling)
            {
                let (account, data, rooms) = (account.clone(), data.clone(), rooms.clone());
                let language = first_language(&edition);
                *ground = Some(Ground { account, data, rooms, health, language });
            }
            let (programme, texts) = programme?;
            let (account, data, rooms, places) = (account?, data?, rooms?, places?);
            let fonts = Fonts::new(places.fonts.as_deref(), true);
            let rules = programme.groups.as_ref().map(|groups| groups.logos.clone()).unwrap_or_default();
            let logos = logos::logos(&rules, fonts, places.templates.as_deref(), &mut edition);
            let logos = logos.map_err(|mut problems| elsewhere.append(&mut problems)).ok()?;
            let programme =
                Arc::new(Programme { account: Some(account.user.clone()), ..(*programme).clone() });
            let (health, heard_a_minute) = (health.and_then(|listen| listen), heard_a_minute?);
            let mail = mail.and_then(|mail| mail);
            let logos = Arc::new(logos);
            let edition = std::mem::take(&mut edition);
            Some(Self {
                account,
                data,
                programme,
                texts,
                rooms,
                logos,
                mail,
                health,
                heard_a_minute,
                edition,
            })
        });
        config.map_err(|mut problems| {
            problems.append(&mut elsewhere);
            problems
        })
    }

    /// Makes the data directory, or closes it to others if it stood open.
    ///
    /// # Errors
    /// Says what the system refused.
    pub fn make_data_directory(&self) -> io::Result<()> {
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.data);
        made.and_then(|()| fs::set_permissions(&self.data, fs::Permissions::from_mode(0o700)))
    }
}

/// The first language that the file names and that is shipped; or English.
fn first_language(edition: &Edition) -> Language {
    let named = match edition.keys.get("programme.languages") {
        Some(Written::Short(all)) => all.split(", ").next().unwrap_or_default().to_lowercase(),
        _ => String::new(),
    };
    let is_shipped = Locales::shipped().languages().contains(named.as_str());
    Language(if is_shipped { named } else { "en".to_owned() })
}

fn account(section: &Table<'_>, folder: &Path, environment: &Environment) -> Option<Account> {
    let homeserver =
        section.need("url", "\"https://matrix.example.org\"").and_then(|url| url.text()?.read(url_of));
    let user = section.need("user", "\"@chancery:example.org\"").and_then(|user| user.text()?.read(user_of));
    let file = section.get("password-file").and_then(|path| path.text());
    let given = environment.password.as_ref();
    let given = secret::at_hand(section, given, Credential::Password, environment);
    let password = match (given, file) {
        (Some(password), _) => Some(password),
        (None, Some(path)) => secret::password(&path, folder, environment, OR_LATER),
        (None, None) => None,
    };
    let given = environment.recovery_key.as_ref();
    let recovery_key = secret::at_hand(section, given, Credential::RecoveryKey, environment);
    Some(Account { homeserver: homeserver?, user: user?, password, recovery_key })
}

/// An interview must not run into the limit; and one that nobody ever meets is no limit.
fn heard_a_minute(section: &Table<'_>) -> Option<u32> {
    let number = section.get("heard-a-minute");
    number.map_or(Some(patience::USUAL), |number| number.number(10..=1_000_000))
}

fn url_of(url: &str) -> Result<String, (String, String)> {
    let address = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let address = address.strip_suffix('/').unwrap_or(address);
    let (host, port) = match address.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (address, "443"),
    };
    let host_is_fine = !host.is_empty()
        && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '[' | ']' | ':'));
    if host_is_fine && port.parse::<u16>().is_ok() {
        return Ok(url.to_owned());
    }
    // What stands before an @ may be a password.
    let shown = url.rsplit_once('@').map_or(url, |(_, shown)| shown);
    let mend = "write its address, for example \"https://matrix.example.org\"";
    Err((format!("\"{shown}\" is not a homeserver's address"), mend.to_owned()))
}

fn user_of(user: &str) -> Result<OwnedUserId, (String, String)> {
    UserId::parse(user).map_err(|_| {
        let mend = "write it in full, for example \"@chancery:example.org\"";
        (format!("\"{user}\" is not a Matrix ID"), mend.to_owned())
    })
}

fn data(section: &Table<'_>, folder: &Path) -> Option<PathBuf> {
    let text = section.need("directory", "\"data\"")?.text()?;
    let directory = folder.join(text.as_str());
    if matches!(text.as_str(), "" | "." | "./") {
        text.wrong("the data need a directory of their own", "write directory = \"data\"");
    } else if directory.exists() && !directory.is_dir() {
        let what = format!("{} is not a directory", directory.display());
        text.wrong(what, "name one, or one that does not exist yet: it is made");
    }
    Some(directory)
}

/// Where the bot's health is told. It is nobody's business beyond this machine, and nothing protects it there.
fn health(section: &Table<'_>) -> Option<SocketAddr> {
    section.need("listen", LISTEN)?.text()?.read(|listen| {
        let mend = format!("write listen = {LISTEN}");
        let address: SocketAddr = listen.parse().map_err(|_| {
            (format!("\"{listen}\" is not an address of this machine with a port"), mend.clone())
        })?;
        if address.ip().is_loopback() {
            Ok(address)
        } else {
            Err((format!("{address} can be reached from other machines"), mend))
        }
    })
}

/// The programme and what it says; what is wrong in files other than the installation's goes `elsewhere`.
fn programme_in(
    section: &Table<'_>,
    folder: &Path,
    elsewhere: &mut Vec<Problem>,
    edition: &mut Edition,
) -> Option<(Arc<Programme>, Arc<Texts>)> {
    let file = section.need("file", "\"openstack\"").and_then(|name| programme_file(&name.text()?, folder));
    let languages = section.need("languages", "[\"en\"]");
    let locales = match section.get("locales") {
        Some(directory) => directory.text().and_then(|directory| locales_in(&directory, folder)),
        None => Some(Locales::shipped()),
    };
    let languages = languages.and_then(|list| languages_of(&list, locales.as_ref()?));
    let file = file?;
    edition::programme(edition, &file.text);
    let programme = programme::read(&file).map_err(|mut problems| elsewhere.append(&mut problems)).ok();
    let programme = Programme { languages: languages?, ..programme? };
    let locales = locales?;
    for (name, text) in locales.files(&programme) {
        edition::file(edition, name, text);
    }
    locales.spoken(programme).map_err(|mut problems| elsewhere.append(&mut problems)).ok()
}

fn programme_file(name: &Text<'_>, folder: &Path) -> Option<File> {
    let path = folder.join(name.as_str());
    if path.extension().is_none_or(|extension| extension != "toml") {
        let shipped = shipped::programme_file(name.as_str());
        if shipped.is_none() {
            name.unknown("shipped programme", &shipped::programmes());
        }
        return shipped;
    }
    match fs::read_to_string(&path) {
        Ok(text) => Some(File { name: path.display().to_string(), text }),
        Err(error) => {
            let mend = "paths begin at the folder of this file; or name a shipped programme, without .toml";
            name.wrong(format!("the programme's file {} cannot be read ({error})", path.display()), mend);
            None
        }
    }
}

fn locales_in(directory: &Text<'_>, folder: &Path) -> Option<Locales> {
    directory.read(|name| {
        Locales::shipped().overridden_by(&folder.join(name)).map_err(|(path, error)| {
            let mend =
                "name a directory with <language>/*.ftl, or take the line out: the shipped texts do without";
            (format!("{path} cannot be read ({error})"), mend.to_owned())
        })
    })
}

fn languages_of(list: &Value<'_>, locales: &Locales) -> Option<Vec<Language>> {
    let known = locales.languages();
    let mut languages = Vec::new();
    let mut are_known = true;
    for text in list.texts()? {
        let language = Language(text.as_str().to_lowercase());
        if languages.contains(&language) {
            text.wrong(format!("\"{language}\" is there twice"), "keep one of them");
        } else if !known.contains(&*language.0) {
            text.unknown("language", &known.iter().copied().collect::<Vec<_>>());
            are_known = false;
        }
        languages.push(language);
    }
    if languages.is_empty() {
        list.wrong("the bot speaks no language", "name one: languages = [\"en\"]");
    }
    are_known.then_some(languages)
}
