//! Which language the bot speaks with somebody (PRODUCT, section 8).

use super::choices;
use super::matter::Matter;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Language;
use crate::domain::message::{DIGITS, Speech};
use crate::domain::phrase::asking::Asking;
use crate::domain::phrase::talk::Talk;
use crate::domain::record::person::PersonFact;
use crate::domain::value::Tap;

/// `!language [TAG]`: speaks another language with this person from now on.
///
/// # Errors
/// Refuses a language that is not spoken here.
pub fn language(matter: &Matter<'_>, tag: Option<&str>) -> Ruling {
    let languages = matter.programme.languages.clone();
    let Some(tag) = tag else {
        let language = matter.state.language(matter.who, matter.programme);
        let items = languages.iter().zip(DIGITS).map(|(language, tap)| {
            let (tap, language) = (Tap(tap.to_owned()), language.clone());
            Asking::ChoiceLanguage { tap, language }
        });
        let items: Vec<_> = items.collect();
        let tags: Vec<&str> = languages.iter().map(|language| language.0.as_str()).collect();
        let buttons = choices::buttons(Verb::Language, &tags);
        let speech = Speech::from(Talk::LanguageChoices { language, languages });
        return Ok(matter.aside(speech.items(items).buttons(buttons)));
    };
    let Some(language) = named_language(matter, tag) else {
        return Err(Talk::LanguageUnknown { languages }.into());
    };
    let fact = PersonFact::Speaks { who: matter.who.clone(), language: language.clone() };
    let changed = Decision::nothing().tell(matter.who, Talk::LanguageChanged { language });
    let changed =
        if matter.is_direct() { changed } else { changed.and(matter.answer(Talk::AnsweredDirectly)) };
    Ok(changed.fact(Fact::Person(fact)))
}

/// The language that somebody calls so: by its tag, by its name in any language, or by the tag of a near relative.
fn named_language(matter: &Matter<'_>, said: &str) -> Option<Language> {
    let tags: Vec<&str> = matter.programme.languages.iter().map(|language| language.0.as_str()).collect();
    let named = |words: &str| matter.reading().option("language", &tags, words);
    let first = said.split_whitespace().next().unwrap_or_default();
    let related = || {
        let family = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        tags.iter().copied().find(|tag| family(tag) == family(first))
    };
    named(said).or_else(|| named(first)).or_else(related).map(|tag| Language(tag.to_owned()))
}
