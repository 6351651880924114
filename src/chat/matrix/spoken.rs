//! What of a message may be a command: quotes and code left out, people named by their Matrix ID.

use ruma::html::{Html, NodeData, NodeRef};
use ruma::{MatrixToUri, MatrixUri, matrix_uri::MatrixId};

/// What of a message may be a command. `formatted` is a stranger's HTML: only its text is taken.
#[must_use]
pub fn spoken(body: &str, formatted: Option<&str>) -> String {
    match formatted {
        Some(html) => {
            let mut text = String::new();
            Html::parse(html).children().for_each(|node| read(&node, &mut text));
            text.trim().to_owned()
        }
        None => plain(body),
    }
}

fn plain(body: &str) -> String {
    let mut in_code = false;
    let lines = body.lines().filter(|line| {
        let line = line.trim_start();
        let fence = line.starts_with("```");
        in_code ^= fence;
        !fence && !in_code && !line.starts_with('>')
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn read(node: &NodeRef, text: &mut String) {
    match node.data() {
        NodeData::Text(words) => text.push_str(&words.borrow()),
        NodeData::Element(element) => match element.name.local.as_ref() {
            "mx-reply" | "blockquote" | "pre" | "code" => {}
            "br" => text.push('\n'),
            "p" | "div" | "li" => {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                node.children().for_each(|child| read(&child, text));
                text.push('\n');
            }
            "a" => {
                let attributes = element.attrs.borrow();
                let link = attributes.iter().find(|attribute| attribute.name.local.as_ref() == "href");
                match link.and_then(|link| person(&link.value)) {
                    Some(who) => text.push_str(&who),
                    None => node.children().for_each(|child| read(&child, text)),
                }
            }
            _ => node.children().for_each(|child| read(&child, text)),
        },
        _ => {}
    }
}

fn person(link: &str) -> Option<String> {
    let id = match (MatrixToUri::parse(link), MatrixUri::parse(link)) {
        (Ok(link), _) => link.id().clone(),
        (_, Ok(link)) => link.id().clone(),
        _ => return None,
    };
    match id {
        MatrixId::User(who) => Some(who.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pill_names_its_person() {
        let html = "!thumbsup <a href=\"https://matrix.to/#/@alice:example.org\">Alice</a>";
        assert_eq!(spoken("!thumbsup Alice", Some(html)), "!thumbsup @alice:example.org");
    }

    #[test]
    fn what_is_quoted_or_code_is_no_command() {
        assert_eq!(spoken("", Some("<blockquote>!submit</blockquote>I wonder")), "I wonder");
        assert_eq!(spoken("", Some("<code>!submit</code>")), "");
        assert_eq!(spoken("> !submit\nI wonder", None), "I wonder");
        assert_eq!(spoken("```\n!submit\n```", None), "");
    }

    #[test]
    fn paragraphs_stay_apart() {
        assert_eq!(spoken("", Some("<p>!note #1 one</p><p>two<br>three</p>")), "!note #1 one\ntwo\nthree");
    }
}
