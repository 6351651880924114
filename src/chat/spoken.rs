//! What of a message may be a command: quotes, code and what is struck out left out, people named by their Matrix ID.

use ruma::html::{Html, NodeData, NodeRef};
use ruma::{MatrixToUri, MatrixUri, UserId, matrix_uri::MatrixId};

/// How many tags a message may open for its HTML to be read. Parsing, reading and dropping HTML go as deep as it is
/// nested, and a thread's stack has an end.
const MOST_TAGS: usize = 500;

/// How many words a name has at most.
const LONGEST_NAME: usize = 3;

/// What of a message may be a command. `formatted` is a stranger's HTML: only its text is taken, and none of it if it
/// might be too deep.
#[must_use]
pub fn spoken(body: &str, formatted: Option<&str>) -> String {
    match formatted.filter(|html| opened_tags(html) <= MOST_TAGS) {
        Some(html) => {
            let mut text = String::new();
            Html::parse(html).children().for_each(|node| read(&node, &mut text));
            text.trim().to_owned()
        }
        None => plain(body),
    }
}

fn opened_tags(html: &str) -> usize {
    html.split('<').skip(1).filter(|tag| tag.starts_with(|first: char| first.is_ascii_alphabetic())).count()
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
            "mx-reply" | "blockquote" | "pre" | "code" | "del" | "s" | "strike" => {}
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

/// The words with our Matrix ID in the place of a name with which they begin, as a client writes it that makes no link of
/// a mention. Only for words that mention us and nobody else: then whoever they call first are we.
#[must_use]
pub fn named_first(me: &UserId, spoken: String) -> String {
    if spoken.contains(me.as_str()) {
        return spoken;
    }
    match spoken.split_once([':', '：']) {
        Some((name, words)) if name.split_whitespace().count() <= LONGEST_NAME => format!("{me}:{words}"),
        _ => spoken,
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
        assert_eq!(spoken("```\n!submit", None), "", "what is opened as code and never closed is code");
        assert_eq!(spoken("  > !submit\n> > !submit", None), "");
        assert_eq!(spoken("`!submit`", None), "`!submit`");
        assert_eq!(spoken("", Some("<pre><code class=\"x\">!submit\n</code></pre>")), "");
        assert_eq!(spoken("", Some("<blockquote><p>!a</p><blockquote>!b</blockquote></blockquote>c")), "c");
        assert_eq!(spoken("", Some("<p>I wonder: <code>!submit</code></p>")), "I wonder:");
    }

    #[test]
    fn what_a_reply_quotes_is_no_command() {
        let html = "<mx-reply><blockquote><a href=\"https://matrix.to/#/!r/$e\">In reply to</a> \
                    <a href=\"https://matrix.to/#/@mo:example.org\">Mo</a><br>!submit</blockquote></mx-reply>Why?";
        assert_eq!(spoken("Why?", Some(html)), "Why?");
        assert_eq!(spoken("> <@mo:example.org> !submit\n> !submit\n\nWhy?", None), "Why?");
        assert_eq!(spoken("> <@mo:example.org> ready?\n\n!submit", None), "!submit", "what replies is");
    }

    #[test]
    fn what_is_struck_out_is_no_command() {
        assert_eq!(spoken("~~!submit~~", Some("<del>!submit</del>")), "");
        assert_eq!(spoken("", Some("<s>!reject #1</s> !select #1")), "!select #1");
    }

    #[test]
    fn paragraphs_stay_apart() {
        assert_eq!(spoken("", Some("<p>!note #1 one</p><p>two<br>three</p>")), "!note #1 one\ntwo\nthree");
    }

    /// On a stack as small as that of the threads that read messages.
    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test needs a stack of its own size")]
    fn no_html_is_too_deep() {
        let reading = || {
            for tag in ["<x>", "<b>", "<div>", "<blockquote>", "<table><tr><td>", "<b a=\"1\"><p>"] {
                let deep = tag.repeat(20_000);
                assert_eq!(spoken("!help", Some(&deep)), "!help");
                let reply = format!("<mx-reply>{deep}</mx-reply>");
                assert_eq!(spoken("!help", Some(&reply)), "!help");
            }
            let deepest = format!("{}!help", "<x>".repeat(MOST_TAGS));
            assert_eq!(spoken("", Some(&deepest)), "!help");
        };
        std::thread::Builder::new().stack_size(2 << 20).spawn(reading).unwrap().join().unwrap();
    }
}
