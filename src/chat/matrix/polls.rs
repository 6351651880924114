//! Polls as the clients of today show them: MSC3381 by its unstable names, with plain text for those that know none.

use serde_json::{Value, json};

use crate::domain::poll::{Ballot, Outcome};

/// The type of a poll.
pub const START: &str = "org.matrix.msc3381.poll.start";

/// The type of a poll's end.
pub const END: &str = "org.matrix.msc3381.poll.end";

/// Where plain text stands in both.
const TEXT: &str = "org.matrix.msc1767.text";

/// A poll: one choice a person, and no client shows how it stands before it ends.
#[must_use]
pub fn start(ballot: &Ballot) -> Value {
    let answers = ballot.answers.iter().map(|(id, says)| json!({ "id": id, TEXT: says }));
    json!({
        START: {
            "question": { TEXT: ballot.question, "body": ballot.question, "msgtype": "m.text" },
            "kind": "org.matrix.msc3381.poll.undisclosed",
            "max_selections": 1,
            "answers": answers.collect::<Vec<_>>(),
        },
        TEXT: ballot.plain(),
        "m.mentions": {},
    })
}

/// The end of a poll.
#[must_use]
pub fn end(outcome: &Outcome) -> Value {
    json!({
        "m.relates_to": { "rel_type": "m.reference", "event_id": outcome.poll },
        END: {},
        TEXT: outcome.says,
        "body": outcome.says,
        "msgtype": "m.text",
        "m.mentions": {},
    })
}

#[cfg(test)]
mod tests {
    use ruma::owned_event_id;

    use super::*;

    #[test]
    fn a_poll_is_what_clients_show_and_reads_as_text_where_they_do_not() {
        let answers = [("G4", "Rust Oslo"), ("G7", "Rust \"Bergen\"\n<b>")];
        let answers = answers.map(|(id, says)| (id.to_owned(), says.to_owned())).to_vec();
        let ballot = Ballot { question: "Which group?".to_owned(), answers };
        let start = start(&ballot);
        let poll = &start[START];
        assert_eq!(poll["max_selections"], 1);
        assert_eq!(poll["kind"], "org.matrix.msc3381.poll.undisclosed");
        assert_eq!(poll["question"][TEXT], "Which group?");
        assert_eq!(poll["answers"][1], json!({ "id": "G7", TEXT: "Rust \"Bergen\"\n<b>" }));
        assert_eq!(start[TEXT], "Which group?\n1. Rust Oslo\n2. Rust \"Bergen\"\n<b>");
    }

    #[test]
    fn an_end_names_its_poll_and_says_what_came_of_it() {
        let end = end(&Outcome { poll: owned_event_id!("$poll"), says: "Rust Oslo".to_owned() });
        assert_eq!(end["m.relates_to"], json!({ "rel_type": "m.reference", "event_id": "$poll" }));
        assert_eq!(end[END], json!({}));
        assert_eq!(end[TEXT], "Rust Oslo");
    }
}
