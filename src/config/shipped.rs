//! What is built into the program: programmes and texts that work as they are. A community's own files go before them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::problem::{Problem, one_of};
use super::{logos, programme};
use crate::domain::edition::Edition;
use crate::domain::ids::Language;
use crate::domain::programme::Programme;
use crate::domain::programme::group::LogoRules;
use crate::logos::Logos;
use crate::logos::fonts::Fonts;
use crate::texts::{Source, Texts};

static PROGRAMMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/config/programmes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/config/locales");

static LOGOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/config/logos");

/// A file with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name as the operator can find it.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// The names of the shipped programmes.
#[must_use]
pub fn programmes() -> Vec<&'static str> {
    let mut names: Vec<&str> =
        PROGRAMMES.files().filter_map(|file| file.path().to_str()?.strip_suffix(".toml")).collect();
    names.sort_unstable();
    names
}

/// The file of a shipped programme.
#[must_use]
pub fn programme_file(name: &str) -> Option<File> {
    let text = PROGRAMMES.get_file(format!("{name}.toml"))?.contents_utf8()?;
    Some(File { name: format!("config/programmes/{name}.toml"), text: text.to_owned() })
}

/// The names of the shipped templates of logos.
#[must_use]
pub fn templates() -> Vec<&'static str> {
    let mut names: Vec<&str> = LOGOS.files().filter_map(|file| file.path().to_str()).collect();
    names.sort_unstable();
    names
}

/// A shipped template of a logo.
#[must_use]
pub fn template(name: &str) -> Option<&'static str> {
    LOGOS.get_file(name)?.contents_utf8()
}

/// What draws by a programme's rules with what is shipped alone: no fonts but those that are built in.
///
/// # Errors
/// What is wrong with the templates.
pub fn logos(rules: &LogoRules) -> Result<Arc<Logos>, Vec<Problem>> {
    logos::logos(rules, Fonts::default(), None, &mut Edition::default()).map(Arc::new)
}

/// A shipped programme in these languages, the default first, with its shipped texts.
///
/// # Errors
/// All that is wrong with it.
pub fn programme(name: &str, languages: &[&str]) -> Result<(Arc<Programme>, Arc<Texts>), Vec<Problem>> {
    let file = programme_file(name).ok_or_else(|| {
        let mend = one_of(&programmes());
        vec![Problem {
            file: name.to_owned(),
            line: None,
            what: "is not a shipped programme".to_owned(),
            mend,
        }]
    })?;
    let languages = languages.iter().map(|language| Language((*language).to_owned())).collect();
    let programme = Programme { languages, ..programme::read(&file)? };
    Locales::shipped().spoken(programme)
}

/// The files of texts, by language and then by file name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Locales(BTreeMap<String, BTreeMap<String, File>>);

impl Locales {
    /// The shipped ones.
    #[must_use]
    pub fn shipped() -> Self {
        let mut all = Self::default();
        for file in LOCALES.dirs().flat_map(Dir::files) {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                all.put(path, File { name: format!("config/locales/{path}"), text: text.to_owned() });
            }
        }
        all
    }

    /// Puts the files of a community's own directory before these: a file replaces the one of its language and name.
    ///
    /// # Errors
    /// Says what could not be read.
    pub fn overridden_by(mut self, directory: &Path) -> Result<Self, (String, io::Error)> {
        let shown = |path: &Path| path.display().to_string();
        for language in sorted(directory).map_err(|error| (shown(directory), error))? {
            let folder = directory.join(&language);
            if !folder.is_dir() {
                continue;
            }
            let files = sorted(&folder).map_err(|error| (shown(&folder), error))?;
            for file in files.into_iter().filter(|file| has_texts(file)) {
                let path = folder.join(&file);
                let text = fs::read_to_string(&path).map_err(|error| (shown(&path), error))?;
                self.put(&format!("{language}/{file}"), File { name: shown(&path), text });
            }
        }
        Ok(self)
    }

    /// The languages that have any texts.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    /// The programme with the words of its languages, and all that it can say in each of them.
    ///
    /// # Errors
    /// Every sentence that is missing or wrong.
    pub fn spoken(&self, mut programme: Programme) -> Result<(Arc<Programme>, Arc<Texts>), Vec<Problem>> {
        let texts = self.texts(&programme)?;
        programme.vocabulary =
            texts.tongues(&programme).fold(programme.vocabulary.clone(), |vocabulary, (language, tongue)| {
                vocabulary.with(language, tongue)
            });
        programme.faq = texts.faq(&programme);
        Ok((Arc::new(programme), Arc::new(texts)))
    }

    /// All that the programme can say, in each of its languages.
    ///
    /// # Errors
    /// Every sentence that is missing or wrong.
    pub fn texts(&self, programme: &Programme) -> Result<Texts, Vec<Problem>> {
        let spoken = self.spoken_files(programme);
        let sources = spoken.map(|(language, file)| Source {
            language: language.clone(),
            file: file.name.clone(),
            text: file.text.clone(),
        });
        let sources = sources.collect();
        Texts::new(sources, programme).map_err(|problems| problems.into_iter().map(Problem::from).collect())
    }

    /// The files from which the programme speaks, by name, with what stands in them.
    pub(super) fn files<'a>(&'a self, programme: &'a Programme) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.spoken_files(programme).map(|(_, file)| (file.name.as_str(), file.text.as_str()))
    }

    fn spoken_files<'a>(
        &'a self,
        programme: &'a Programme,
    ) -> impl Iterator<Item = (&'a Language, &'a File)> {
        let ours = format!("programme-{}.ftl", programme.id);
        programme.languages.iter().flat_map(move |language| {
            let ours = ours.clone();
            let files = self.0.get(&language.0).into_iter().flatten();
            let files = files.filter(move |(name, _)| !name.starts_with("programme-") || **name == ours);
            files.map(move |(_, file)| (language, file))
        })
    }

    fn put(&mut self, path: &str, file: File) {
        // Tags are compared in small letters, however a directory is called.
        if let Some((language, name)) = path.split_once('/').filter(|(_, file)| has_texts(file)) {
            self.0.entry(language.to_lowercase()).or_default().insert(name.to_owned(), file);
        }
    }
}

/// The names of what a directory holds, in order.
fn sorted(directory: &Path) -> io::Result<BTreeSet<String>> {
    let names = fs::read_dir(directory)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.collect()
}

fn has_texts(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "ftl")
}
