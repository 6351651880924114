//! Where the programmes of a rehearsal come from: an installation, a file, or what is shipped. What was changed meanwhile
//! is read again when the script says so.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chancery::config::Config;
use chancery::config::alone::{Alone, Read};
use chancery::config::problem::Problem;
use chancery::config::secret::Environment;
use chancery::config::shipped;
use chancery::domain::programme::Programme;
use chancery::stage::{Backstage, Played, Unplayable};

use super::Rehearsal;

/// What is played where nothing else is named.
const USUAL: &str = "openstack";

/// The configuration that is meant where none is named.
const CONFIGURATION: &str = "chancery.toml";

/// What the rehearsal has at hand behind the stage.
#[derive(Clone)]
pub(super) struct Wings {
    environment: Environment,
    alone: Alone,
    source: RefCell<Source>,
    /// What is shipped does not change meanwhile, and need not be read for every script.
    shipped: RefCell<BTreeMap<String, Played>>,
}

/// Where the programme is from.
#[derive(Clone)]
enum Source {
    Installation(PathBuf),
    Alone(Alone),
}

impl Wings {
    /// As the command line wants it.
    pub(super) fn new(rehearsal: &Rehearsal, environment: &Environment) -> Self {
        let Rehearsal { config, programme, locales, languages, .. } = rehearsal;
        let name = programme.clone().unwrap_or_else(|| USUAL.to_owned());
        let alone = Alone { name, locales: locales.clone(), languages: languages.clone() };
        let here = || programme.is_none() && locales.is_none() && Path::new(CONFIGURATION).exists();
        let installation = config.clone().or_else(|| here().then(|| PathBuf::from(CONFIGURATION)));
        let source = installation.map_or_else(|| Source::Alone(alone.clone()), Source::Installation);
        Self {
            environment: environment.clone(),
            alone,
            source: RefCell::new(source),
            shipped: RefCell::default(),
        }
    }

    /// The programme as it is now.
    pub(super) fn read(&self) -> Result<Played, Unplayable> {
        let source = self.source.borrow().clone();
        self.read_from(&source)
    }

    fn read_from(&self, source: &Source) -> Result<Played, Unplayable> {
        let (programme, texts, logos) = match source {
            Source::Installation(path) => {
                let config = Config::load(path, &self.environment).map_err(|problems| told(&problems))?;
                (config.programme, config.texts, config.logos)
            }
            Source::Alone(alone) => {
                let Read { programme, texts, logos } = alone.read().map_err(|problems| told(&problems))?;
                (programme, texts, logos)
            }
        };
        // On the stage the bot has a name like everybody.
        let account = Some(ruma::owned_user_id!("@chancery:example.org"));
        let programme = Arc::new(Programme { account, ..(*programme).clone() });
        Ok(Played { programme, texts, logos })
    }
}

impl Backstage for Wings {
    fn programme(&self, name: &str) -> Result<Played, Unplayable> {
        let alone = Alone { name: name.to_owned(), ..self.alone.clone() };
        let is_shipped = alone.locales.is_none() && shipped::programmes().contains(&name);
        let read = self.shipped.borrow().get(name).cloned();
        let source = Source::Alone(alone);
        let played = read.map_or_else(|| self.read_from(&source), Ok)?;
        if is_shipped {
            self.shipped.borrow_mut().insert(name.to_owned(), played.clone());
        }
        self.source.replace(source);
        Ok(played)
    }

    fn changed(&self, _: &Programme) -> Result<Played, Unplayable> {
        self.read()
    }
}

fn told(problems: &[Problem]) -> Unplayable {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Unplayable(lines.join("\n"))
}
