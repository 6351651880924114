//! Reads the templates of logos, and says where their fonts are.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::document::Table;
use super::edition;
use super::problem::Problem;
use super::shipped;
use crate::domain::edition::Edition;
use crate::domain::programme::group::LogoRules;
use crate::logos::fonts::Fonts;
use crate::logos::template::Template;
use crate::logos::{Flaw, Logos};

/// Where an installation has templates and fonts of its own.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) templates: Option<PathBuf>,
    pub(super) fonts: Option<PathBuf>,
}

/// The installation's own places.
pub(super) fn places(section: &Table<'_>, folder: &Path) -> Places {
    let directory = |key, mend: &str| {
        let text = section.get(key)?.text()?;
        let directory = folder.join(text.as_str());
        if !directory.is_dir() {
            text.wrong(format!("{} is not a directory", directory.display()), mend);
        }
        Some(directory)
    };
    let or_none = "or take the line out: what is shipped does without";
    Places {
        templates: directory("templates", &format!("make it, with templates (.svg) in it, {or_none}")),
        fonts: directory("fonts", &format!("make it, with fonts (.ttf, .otf) in it, {or_none}")),
    }
}

/// By what a programme's logos are drawn.
pub(super) fn rules(section: &Table<'_>) -> Option<LogoRules> {
    let usual = LogoRules::default();
    let template = |key, usual| section.get(key).map_or(Some(usual), |name| name.text()?.read(template_name));
    let (new, official) = (template("new", usual.new), template("official", usual.official));
    let colour = section.get("colour").map_or(Some(usual.colour), |colour| colour.text()?.read(colour_of));
    Some(LogoRules { new: new?, official: official?, colour: colour? })
}

fn template_name(name: &str) -> Result<String, (String, String)> {
    let is_file = Path::new(name).file_name().is_some_and(|file| file == name);
    if is_file && Path::new(name).extension().is_some_and(|extension| extension == "svg") {
        return Ok(name.to_owned());
    }
    let mend =
        "name a file: \"new.svg\"; the directory is named by [logos] templates in the installation's file";
    Err((format!("\"{name}\" is not the name of a template"), mend.to_owned()))
}

fn colour_of(colour: &str) -> Result<String, (String, String)> {
    let digits = colour.strip_prefix('#').unwrap_or_default();
    if digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(colour.to_owned());
    }
    let mend = "write it as \"#2d5f8a\", in red, green and blue".to_owned();
    Err((format!("\"{colour}\" is not a colour"), mend))
}

/// The templates that the programme names, from the installation's directory or as shipped.
///
/// # Errors
/// What is wrong with them.
pub(super) fn logos(
    rules: &LogoRules,
    fonts: Fonts,
    templates: Option<&Path>,
    edition: &mut Edition,
) -> Result<Logos, Vec<Problem>> {
    let mut template = |name: &str| {
        let (file, svg) = file(name, templates)?;
        edition::file(edition, &file, &svg);
        Template::read(&svg, &rules.colour).map_err(|Flaw { line, what, mend }| Problem {
            file,
            line,
            what,
            mend,
        })
    };
    match (template(&rules.new), template(&rules.official)) {
        (Ok(new), Ok(official)) => Ok(Logos::new(new, official, fonts)),
        (new, official) => Err([new, official].into_iter().filter_map(Result::err).collect()),
    }
}

/// The file of this name and what stands in it.
fn file(name: &str, directory: Option<&Path>) -> Result<(String, String), Problem> {
    if let Some(path) = directory.map(|directory| directory.join(name)) {
        let file = path.display().to_string();
        match fs::read_to_string(&path) {
            Ok(svg) => return Ok((file, svg)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let what = format!("cannot be read ({error})");
                return Err(Problem { file, line: None, what, mend: "save it as SVG, in UTF-8".to_owned() });
            }
        }
    }
    let shipped = shipped::template(name);
    shipped.map(|svg| (format!("config/logos/{name}"), svg.to_owned())).ok_or_else(|| {
        let shipped = shipped::templates().join(", ");
        let mend = format!("put it into the directory that [logos] templates names, or use one of {shipped}");
        Problem { file: name.to_owned(), line: None, what: "there is no such template".to_owned(), mend }
    })
}
