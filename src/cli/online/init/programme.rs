//! Which rules the bot goes by, and which languages it speaks: checked by loading them.

use std::path::Path;

use chancery::config::Config;
use chancery::config::draft::in_folder;
use chancery::config::shipped::Locales;

use super::asking::{Question, Refusal, done};
use super::{Setup, nowhere, reading};
use crate::cli::failure::Failure;

const PROGRAMME: Question<'_> = Question {
    flag: "--programme",
    about: "By which programme? Shipped are
  openstack   the organisers select, a mentor guides, an organiser sponsors
  fedora      whoever applies gets a mentor, who guides and sponsors
or name a file of your own, ending in .toml; the README says how one is written.",
    prompt: "Programme",
    usual: None,
};

const LOCALES: Question<'_> = Question {
    flag: "--locales",
    about: "A programme of your own has a text file of its own for each language, <language>/programme-<id>.ftl. In which
directory are these? Press Enter if the shipped texts will do.",
    prompt: "Directory",
    usual: Some(""),
};

/// The language that is spoken if nobody says otherwise.
const USUAL: &str = "en";

/// Asks for the programme, and its languages.
pub(super) async fn choose(setup: &mut Setup<'_>) -> Result<Config, Failure> {
    let (asking, answers) = (setup.asking, setup.answers);
    let mut texts = Texts {
        locales: answers.locales.as_ref().map(|directory| directory.display().to_string()),
        languages: answers.languages.clone(),
    };
    let languages = asking
        .ask(&PROGRAMME, answers.programme.clone(), async |answer: String| {
            let given = std::mem::take(&mut texts);
            let (config, languages) = load(setup, &answer, given).await?;
            let counted = config.programme.questions.len();
            done(&format!("{}: applicants answer {counted} questions", config.programme.id));
            Ok(languages)
        })
        .await?;
    speak(setup, languages).await
}

/// What goes with a programme, as far as it is given.
#[derive(Default)]
struct Texts {
    locales: Option<String>,
    languages: Option<String>,
}

/// Loads the programme; a file of the operator's own together with its texts, about which they are asked, so that the
/// languages are known then.
async fn load(
    setup: &mut Setup<'_>,
    answer: &str,
    texts: Texts,
) -> Result<(Config, Option<String>), Refusal> {
    let (asking, folder) = (setup.asking, setup.folder().to_owned());
    let written = |path: &str| in_folder(Path::new(path), &folder).map_err(|error| nowhere(&error));
    let Texts { mut locales, mut languages } = texts;
    let is_path = Path::new(answer).extension().is_some_and(|extension| extension == "toml");
    let file = if is_path { written(answer)? } else { answer.to_lowercase() };
    if is_path {
        let as_it_is = async |answer: String| Ok(answer);
        locales = Some(asking.ask(&LOCALES, locales, as_it_is).await?);
        languages = Some(asking.ask(&languages_question(""), languages, as_it_is).await?);
    }
    let mut draft = setup.draft.with("programme", "file", &file);
    if let Some(locales) = locales.filter(|locales| !locales.is_empty()) {
        draft = draft.with("programme", "locales", &written(&locales)?);
    }
    let spoken = languages.as_deref().unwrap_or(USUAL);
    Ok((setup.take(draft.with_list("programme", "languages", &tags(spoken)))?, languages))
}

async fn speak(setup: &mut Setup<'_>, given: Option<String>) -> Result<Config, Failure> {
    let asking = setup.asking;
    let shipped = Locales::shipped();
    let known: Vec<&str> = shipped.languages().into_iter().collect();
    let about = format!(
        "Which languages does it speak? The first is spoken to whoever asked for no other. Shipped are {}.",
        known.join(", ")
    );
    asking
        .ask(&languages_question(&about), given, async |answer: String| {
            setup.take(setup.draft.with_list("programme", "languages", &tags(&answer)))
        })
        .await
}

fn languages_question(about: &str) -> Question<'_> {
    Question { flag: "--languages", about, prompt: "Languages, the usual one first", usual: Some(USUAL) }
}

fn tags(answer: &str) -> Vec<String> {
    reading::several(answer).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use chancery::config::shipped::programmes;

    use super::*;

    #[test]
    fn every_shipped_programme_is_offered() {
        for name in programmes() {
            assert!(PROGRAMME.about.contains(&format!("\n  {name} ")), "{name}");
        }
    }

    #[test]
    fn languages_are_told_apart() {
        assert_eq!(tags("EN, zh-Hans;ja"), ["en", "zh-hans", "ja"]);
    }
}
