//! A programme by itself, as whoever designs it has it: its file and texts, and no installation around them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::problem::{Problem, one_of};
use super::shipped::{self, File, Locales};
use super::{logos, programme};
use crate::domain::edition::Edition;
use crate::domain::ids::Language;
use crate::domain::programme::Programme;
use crate::logos::Logos;
use crate::logos::fonts::Fonts;
use crate::texts::Texts;

/// Which programme, in which languages, with which texts.
#[derive(Debug, Clone)]
pub struct Alone {
    /// The name of a shipped programme, or a file whose name ends in `.toml`.
    pub name: String,
    /// Where the community's own texts are, if it has any.
    pub locales: Option<PathBuf>,
    /// The languages, the default one first.
    pub languages: Vec<String>,
}

/// A programme that was read, with all that it says and draws.
#[derive(Debug, Clone)]
pub struct Read {
    /// The rules.
    pub programme: Arc<Programme>,
    /// All that the bot can say.
    pub texts: Arc<Texts>,
    /// What draws the logos of user groups.
    pub logos: Arc<Logos>,
}

impl Alone {
    /// Reads all of it.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(&self) -> Result<Read, Vec<Problem>> {
        let file = self.file().map_err(|problem| vec![problem])?;
        let locales = self.locales().map_err(|problem| vec![problem])?;
        let languages = self.languages_of(&locales).map_err(|problem| vec![problem])?;
        let programme = Programme { languages, ..programme::read(&file)? };
        let (programme, texts) = locales.spoken(programme)?;
        let rules = programme.groups.as_ref().map(|groups| groups.logos.clone()).unwrap_or_default();
        let logos = logos::logos(&rules, Fonts::new(None, true), None, &mut Edition::default())?;
        Ok(Read { programme, texts, logos: Arc::new(logos) })
    }

    fn file(&self) -> Result<File, Problem> {
        if Path::new(&self.name).extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(&self.name).map_err(|error| {
                let mend = "name a programme's file, or a shipped programme without .toml";
                problem(&self.name, format!("cannot be read ({error})"), mend)
            })?;
            return Ok(File { name: self.name.clone(), text });
        }
        shipped::programme_file(&self.name).ok_or_else(|| {
            let mend = format!("{}, or a file, with .toml", one_of(&shipped::programmes()));
            problem(&self.name, "is not a shipped programme".to_owned(), &mend)
        })
    }

    fn locales(&self) -> Result<Locales, Problem> {
        let shipped = Locales::shipped();
        let Some(directory) = &self.locales else { return Ok(shipped) };
        shipped.overridden_by(directory).map_err(|(path, error)| {
            problem(&path, format!("cannot be read ({error})"), "name a directory with <language>/*.ftl")
        })
    }

    fn languages_of(&self, locales: &Locales) -> Result<Vec<Language>, Problem> {
        let known = locales.languages();
        let languages = self.languages.iter().map(|tag| {
            let tag = tag.to_lowercase();
            if known.contains(&*tag) {
                return Ok(Language(tag));
            }
            let mend = one_of(&known.iter().copied().collect::<Vec<_>>());
            Err(problem(&tag, "is not a language that has texts".to_owned(), &mend))
        });
        languages.collect()
    }
}

fn problem(file: &str, what: String, mend: &str) -> Problem {
    Problem { file: file.to_owned(), line: None, what, mend: mend.to_owned() }
}
