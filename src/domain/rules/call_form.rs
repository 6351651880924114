//! How a call for help is read: its kind first, then perhaps a region and a last day in either order, and what it is about.

use jiff::civil::Date;

use super::matter::Matter;
use crate::domain::decision::Refusal;
use crate::domain::ids::{CallKind, Region};
use crate::domain::phrase::call::Calling;
use crate::domain::value::Given;
use crate::domain::vocabulary::is_trailing;

/// What a call for help says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form<'t> {
    /// For what kind of help.
    pub kind: CallKind,
    /// The region whose ambassadors are written to.
    pub region: Option<Region>,
    /// The last day on which one can sign up.
    pub until: Option<Date>,
    /// What it is about.
    pub words: &'t str,
}

/// No name of a kind or a region has more words than this.
const MOST_WORDS: usize = 8;

/// Reads a call for help.
///
/// # Errors
/// Refuses a kind that does not exist, a day that cannot be understood, and a call that does not say what it is about.
pub fn read<'t>(matter: &Matter<'_>, said: &'t str) -> Result<Form<'t>, Refusal> {
    let kinds = &matter.programme.activity.call_kinds;
    let (kind, mut words) = begins_with(said, |named| kind(matter, named)).ok_or_else(|| {
        let word = said.split_whitespace().next().unwrap_or_default();
        Calling::CallKindUnknown { word: Given(word.to_owned()), kinds: kinds.clone() }
    })?;
    let (mut region, mut until) = (None, None);
    loop {
        if region.is_none()
            && let Some((named, rest)) = begins_with(words, |named| matter.region(named))
        {
            (region, words) = (Some(named), rest);
        } else if until.is_none()
            && let Some((day, rest)) = matter.reading().until(words)
        {
            (until, words) = (Some(day), without_mark(rest));
        } else {
            break;
        }
    }
    if until.is_none() && matter.reading().says_until(words) {
        let word = words.split_whitespace().nth(1).unwrap_or(words);
        return Err(
            Calling::CallDayUnclear { word: Given(word.trim_end_matches(is_trailing).to_owned()) }.into()
        );
    }
    if words.is_empty() {
        return Err(Calling::CallEmpty.into());
    }
    Ok(Form { kind, region, until, words })
}

fn kind(matter: &Matter<'_>, named: &str) -> Option<CallKind> {
    let kinds: Vec<&str> = matter.programme.activity.call_kinds.iter().map(|kind| kind.0.as_str()).collect();
    let kind = matter.reading().option("call-kind", &kinds, named)?;
    Some(CallKind(kind.to_owned()))
}

/// What the text begins with, in as many words as its name has, and what follows it.
fn begins_with<T>(text: &str, known: impl Fn(&str) -> Option<T>) -> Option<(T, &str)> {
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace() || is_mark(*c)).map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.chain([text.len()]).take(MOST_WORDS).filter(|end| *end > 0).collect();
    ends.reverse();
    ends.into_iter().find_map(|end| {
        let (named, rest) = text.split_at(end);
        Some((known(named)?, without_mark(rest)))
    })
}

/// What follows a name, without what stands between them.
fn without_mark(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || is_mark(c)).trim_end()
}

fn is_mark(c: char) -> bool {
    matches!(c, ':' | ',' | '：' | '，')
}
