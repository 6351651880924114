//! Commands about misuse of the title, and the rule for each.

use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::Ruling;
use crate::domain::ids::CaseNo;
use crate::domain::rules::matter::Matter;
use crate::domain::rules::misuse::{appeal, card, flag, hearing, verdict};

/// What people say about it.
///
/// # Errors
/// Refuses what the rule refuses.
pub fn said(matter: &Matter<'_>, command: &Command) -> Ruling {
    let number = command.number;
    let no = CaseNo(number.unwrap_or_default());
    let words = command.words.as_ref();
    let kept = || words.cloned().unwrap_or_default();
    match command.verb {
        Verb::Flag => flag::flag(matter, command.person.as_ref(), words.and_then(Wording::fresh)),
        Verb::FlagKind => {
            let named = command.keyword.as_deref().or_else(|| words.and_then(Wording::fresh));
            flag::name_kind(matter, no, named.unwrap_or_default())
        }
        Verb::Quote => flag::quote(matter, no, words),
        Verb::Appeal => appeal::appeal(matter, number, &kept()),
        _ => hearing::respond(matter, number.map(CaseNo), &kept()),
    }
}

/// Cases of it, and how they are decided.
///
/// # Errors
/// Refuses what the rule refuses.
pub fn decided(matter: &Matter<'_>, command: &Command) -> Ruling {
    match command.verb {
        Verb::Dismiss | Verb::Uphold => verdict::decide(matter, command),
        Verb::Affirm | Verb::Overturn => appeal::decide(matter, command),
        Verb::Case => card::show(matter, CaseNo(command.number.unwrap_or_default())),
        _ => card::list(matter),
    }
}
