//! Reads who may use which command, and by which further words commands are called.

use std::collections::BTreeMap;

use super::document::{Text, Value};
use crate::domain::command::Verb;
use crate::domain::command::row::ArgumentKind;
use crate::domain::role::Who;
use crate::domain::vocabulary::Vocabulary;

/// Who may use a command, by command.
pub(super) fn rights(section: &Value<'_>) -> BTreeMap<Verb, Vec<Who>> {
    let mut rights = BTreeMap::new();
    for (name, value) in section.entries() {
        let verb = name.named("command");
        let Some(list) = value.texts() else { continue };
        if list.is_empty() {
            value.wrong(
                format!("nobody may use !{}", name.as_str()),
                "name somebody, for example [\"organiser\"], or take the line out for the usual right",
            );
        }
        let mut who = Vec::new();
        for text in list {
            let Some(role) = text.named::<Who>("role") else { continue };
            if let Some(verb) = verb {
                hold(verb, role, &text);
            }
            who.push(role);
        }
        if let Some(verb) = verb {
            rights.insert(verb, who);
        }
    }
    rights
}

/// Notes a right that would let people judge themselves, or that nobody could ever have.
fn hold(verb: Verb, role: Who, text: &Text<'_>) {
    let (word, name) = (verb.word(), text.as_str());
    let judges = matches!(
        verb,
        Verb::Select
            | Verb::Reject
            | Verb::Score
            | Verb::Shortlist
            | Verb::Unshortlist
            | Verb::Hold
            | Verb::Unhold
            | Verb::Tranche
            | Verb::Thumbsup
            | Verb::Sponsor
    );
    if judges && matches!(role, Who::Anyone | Who::Candidate) {
        text.wrong(
            format!("\"{name}\" may not !{word}: nobody decides on themselves, and not everyone on others"),
            "name people who are trusted with it, for example \"ticket-mentor\" or \"organiser\"",
        );
    }
    let of_a_ticket =
        matches!(role, Who::OfferedMentor | Who::TicketMentor | Who::OtherMentor | Who::StandIn);
    let takes_a_ticket = |kind| matches!(kind, ArgumentKind::Ticket | ArgumentKind::TicketOrCandidate);
    if of_a_ticket && !verb.row().arguments.iter().any(|argument| takes_a_ticket(argument.kind)) {
        text.wrong(
            format!("!{word} is about no ticket, so nobody could be its \"{name}\""),
            "name a role that people have at all times, for example \"mentor\"",
        );
    }
}

/// Further words of commands, by command.
pub(super) fn words(section: &Value<'_>) -> BTreeMap<Verb, Vec<String>> {
    let mut so_far: BTreeMap<Verb, Vec<String>> = BTreeMap::new();
    for (name, value) in section.entries() {
        let verb = name.named::<Verb>("command");
        for text in value.texts().unwrap_or_default() {
            let word = text.as_str();
            if !word.starts_with(char::is_alphabetic) || word.contains(char::is_whitespace) {
                let mend = "write one word without spaces and without its mark, for example \"apply\"";
                text.wrong(format!("\"{word}\" cannot be a command's word"), mend);
                continue;
            }
            let Some(verb) = verb else { continue };
            // As people's lines are read: capital letters and the like make no difference.
            match Vocabulary::of(&so_far).own(word) {
                Some(taken) if taken == verb => {
                    text.wrong(format!("\"{word}\" already calls !{}", verb.word()), "take this one out");
                }
                Some(taken) => text.wrong(
                    format!("\"{word}\" would call both !{} and !{}", taken.word(), verb.word()),
                    "choose another word for one of them",
                ),
                None => so_far.entry(verb).or_default().push(word.to_owned()),
            }
        }
    }
    so_far
}
