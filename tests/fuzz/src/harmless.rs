//! What may never leave the bot, whatever people wrote: HTML of their making, a ringing room, a message too large.

use chancery::domain::message::{Sealed, SealedAct};
use ruma::html::{Html, NodeData, NodeRef};

/// The tags that the bot marks its own texts up with. None of them has an attribute, but for the links.
const TAGS: [&str; 9] = ["p", "br", "ul", "li", "blockquote", "strong", "code", "a", "html"];

/// How a link begins that the bot writes: to a person or to a message, and to nothing else.
/// The last one is the sample of what a programme's file names.
const LINKS: [&str; 3] =
    ["https://matrix.to/#/@", "https://matrix.to/#/!", "https://example.org/user-groups"];

/// How large an event may be, less what a server and encryption add.
const MOST_BYTES: usize = 45_000;

/// Looks at everything that the bot is about to say.
pub fn all<'a>(sent: impl IntoIterator<Item = &'a Sealed>) {
    for message in sent {
        let SealedAct::Post(post) = &message.act else { continue };
        said(&post.body, &post.html);
    }
}

/// Looks at one thing that the bot says, as plain text and as HTML.
pub fn said(plain: &str, html: &str) {
    assert!(!rings(plain) && !rings(html), "it rings the room: {plain:?}");
    assert!(plain.len() + html.len() < MOST_BYTES, "{} bytes are more than fit", plain.len() + html.len());
    assert!(!plain.trim().is_empty(), "it says nothing, in {html:?}");
    marked_up(html);
}

/// Looks at how something is marked up: as the bot does it, and not otherwise.
pub fn marked_up(html: &str) {
    Html::parse(html).children().for_each(|node| only_ours(&node, html));
    // A parser forgives what is not HTML at all; clients may not.
    for (at, _) in html.match_indices('<') {
        let tag = html[at + 1..].trim_start_matches('/');
        let end = tag.find('>').unwrap_or_else(|| panic!("a tag is left open in {html:?}"));
        let link = tag[..end].strip_prefix("a href=\"").and_then(|link| link.strip_suffix('"'));
        match link {
            Some(link) => {
                assert!(is_ours(link) && !link.contains(['"', '\'']), "the link {link:?} in {html:?}");
            }
            None => assert!(TAGS.contains(&&tag[..end]), "the tag {:?} in {html:?}", &tag[..end]),
        }
    }
}

fn only_ours(node: &NodeRef, html: &str) {
    if let NodeData::Element(element) = node.data() {
        let tag = element.name.local.as_ref();
        assert!(TAGS.contains(&tag), "the tag {tag:?} in {html:?}");
        let attributes = element.attrs.borrow();
        let links = |link: &str, name: &str| tag == "a" && name == "href" && is_ours(link);
        let ours = attributes.iter().all(|it| links(&it.value, it.name.local.as_ref()));
        assert!(ours, "an attribute of {tag:?} in {html:?}");
    }
    node.children().for_each(|child| only_ours(&child, html));
}

fn is_ours(link: &str) -> bool {
    LINKS.iter().any(|begin| link.starts_with(begin))
}

/// Whether clients take it for a mention of everybody.
fn rings(text: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices("@room")
        .any(|(at, call)| !text[at + call.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}
