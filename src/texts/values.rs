//! What stands in sentences, put into the reader's words.

use std::fmt::Write;

use ruma::UserId;

use crate::domain::command::row::ArgumentKind;
use crate::domain::command::{Verb, table};
use crate::domain::ids::{Language, TextId};
use crate::domain::place::Room;
use crate::domain::value::Value;

use super::catalogue::{Argument, Catalogue, Unsayable};
use super::piece::{Piece, escaped};
use super::{Reader, Texts, dates, words};

/// Puts values into words for a reader, and shows no more than so much of what people wrote.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    /// Where other languages name themselves.
    pub(super) texts: &'a Texts,
    /// The reader.
    pub(super) reader: &'a Reader<'a>,
    /// How many letters of each person's words are shown.
    pub(super) limit: usize,
}

impl Speaker<'_> {
    /// The value in the words of this catalogue. What the catalogue lacks is shown as its bare name, and logged.
    pub(super) fn argument(&self, catalogue: &Catalogue, value: &Value) -> Argument {
        if let Value::Count(count) = value {
            return Argument::Count(*count);
        }
        Argument::Piece(self.piece(catalogue, value).unwrap_or_else(|(name, error)| {
            tracing::error!(name, %error, "a part of a sentence could not be said");
            Piece::text(&name)
        }))
    }

    /// The value as a piece, or what it is and why it cannot be said.
    pub(super) fn piece(&self, catalogue: &Catalogue, value: &Value) -> Result<Piece, (String, Unsayable)> {
        let named = |name: &str| {
            let name = name.to_owned();
            |error| (name, error)
        };
        match value {
            Value::Count(count) => Ok(Piece::text(&count.to_string())),
            Value::Ticket(no) => Ok(Piece::text(&no.to_string())),
            Value::Person(who) => Ok(person(who)),
            Value::Words(text) => Ok(self.written(text, |text| words::inline(text, self.limit))),
            Value::Passages(texts) => Ok(self.passages(texts)),
            Value::Given(given) => Ok(words::short(given)),
            Value::Givens(all) => {
                let all = all.iter().map(|given| words::short(given)).collect();
                alternatives(catalogue, all).map_err(named("list"))
            }
            Value::Literal(literal) => Ok(Piece::code(&words::line(literal))),
            Value::Literals(all) => {
                let all = all.iter().map(|literal| Piece::code(&words::line(literal))).collect();
                alternatives(catalogue, all).map_err(named("list"))
            }
            Value::Lines(lines) => {
                let line = |parts: &Vec<Value>| {
                    let parts = parts.iter().map(|part| self.piece(catalogue, part));
                    Ok(Piece::joined(&parts.collect::<Result<Vec<_>, _>>()?, ", "))
                };
                let lines = lines.iter().map(line).collect::<Result<Vec<_>, _>>()?;
                Ok(Piece::joined(&lines, "\n"))
            }
            Value::Bare(bare) => Ok(Piece::text(&words::line(bare))),
            Value::Link(link) => Ok(linked(link)),
            Value::Room(room) => named_room(catalogue, room).map_err(named("room")),
            Value::Moment(at) => dates::moment(catalogue, *at, self.reader.now, self.reader.time_zone)
                .map_err(named(&at.to_string())),
            Value::Lasting(at) => {
                dates::lasting(catalogue, *at, self.reader.time_zone).map_err(named(&at.to_string()))
            }
            Value::Day(day) => dates::day(catalogue, *day).map_err(named(&day.to_string())),
            Value::Command(verb) => Ok(Piece::code(&format!("!{}", verb.written()))),
            Value::Line(line) => Ok(Piece::code(&words::line(line))),
            Value::Aliases(words) => {
                let words = words.iter().map(|word| Piece::code(&format!("!{}", words::line(word))));
                alternatives(catalogue, words.collect()).map_err(named("list"))
            }
            Value::Usage(verb) => usage(catalogue, *verb).map_err(named(verb.word())),
            Value::Language(language) => Ok(self.language(catalogue, language)),
            Value::Keywords(keywords) => {
                let keywords = written(catalogue, keywords).map_err(named("keyword"))?;
                let keywords = keywords.iter().map(|keyword| Piece::code(keyword)).collect();
                alternatives(catalogue, keywords).map_err(named("list"))
            }
            Value::Options(options) => {
                let items =
                    options.iter().map(|(word, key)| option(catalogue, word, key).map_err(named(key)));
                alternatives(catalogue, items.collect::<Result<_, _>>()?).map_err(named("list"))
            }
            Value::Mark(mark) => of_mark(catalogue, *mark).map_err(named("mark")),
            Value::Marks(marks) => of_marks(catalogue, marks).map_err(named("marks")),
            Value::Keys(keys) => {
                let items = keys.iter().map(|key| self.key(catalogue, key).map_err(named(key)));
                alternatives(catalogue, items.collect::<Result<_, _>>()?).map_err(named("list"))
            }
        }
    }

    /// The value as it stands alone, in a cell of a table.
    pub(super) fn cell(&self, value: &Value) -> Piece {
        let catalogue = self.texts.catalogues.get(&self.reader.language);
        let catalogue = catalogue.or_else(|| self.texts.catalogues.get(&self.texts.default));
        let said = catalogue.map(|catalogue| self.piece(catalogue, value));
        match said {
            Some(Ok(piece)) => piece,
            Some(Err((name, error))) => {
                tracing::error!(name, %error, "a cell of a table could not be said");
                Piece::text(&name)
            }
            None => Piece::default(),
        }
    }

    /// What a person wrote, set apart.
    pub(super) fn quote(&self, text: &TextId) -> Piece {
        self.written(text, |text| words::inline(text, self.limit))
    }

    /// The beginning of what a person wrote, set apart.
    pub(super) fn excerpt(&self, text: &TextId) -> Piece {
        self.written(text, |text| words::excerpt(text, self.limit))
    }

    fn written(&self, text: &TextId, show: impl FnOnce(&str) -> Piece) -> Piece {
        match (self.reader.words)(text) {
            Some(written) => show(&written),
            None => self.texts.sentence(self, "text-erased", &[]),
        }
    }

    /// What a person wrote in several messages, as one.
    fn passages(&self, texts: &[TextId]) -> Piece {
        let written: Option<Vec<String>> = texts.iter().map(|text| (self.reader.words)(text)).collect();
        match written {
            Some(written) => words::inline(&written.join("\n\n"), self.limit),
            None => self.texts.sentence(self, "text-erased", &[]),
        }
    }

    fn key(&self, catalogue: &Catalogue, key: &str) -> Result<Piece, Unsayable> {
        match key.strip_prefix("language-") {
            // In a list of languages to choose from, the tag is what one writes.
            Some(tag) => {
                let name = self.language(catalogue, &Language(tag.to_owned()));
                let tag = Piece::code(tag);
                catalogue
                    .say("named-language", [("name", Argument::Piece(name)), ("tag", Argument::Piece(tag))])
            }
            None => match key.split_once('.') {
                Some((key, part)) => catalogue.attribute(key, part),
                None => catalogue.say(key, []).or_else(|error| bygone(key).ok_or(error)),
            },
        }
    }

    /// A language as its speakers call it: who does not read the present one must find their own.
    fn language(&self, catalogue: &Catalogue, language: &Language) -> Piece {
        let own = self.texts.catalogues.get(language).unwrap_or(catalogue);
        own.say(&format!("language-{language}"), []).unwrap_or_else(|_| Piece::text(&language.0))
    }
}

/// A question, an option, a region or a criterion that the programme has given up: what was said of it before still has a
/// name.
fn bygone(key: &str) -> Option<Piece> {
    let kinds =
        ["question-", "choice-", "region-", "report-kind-", "call-kind-", "misuse-kind-", "group-criterion-"];
    let name = kinds.into_iter().find_map(|kind| key.strip_prefix(kind))?;
    tracing::warn!(name, "the texts do not say any more how this is called");
    Some(Piece::text(&name.replace('-', " ")))
}

/// What one may write, and what it is where the reader would not guess it.
fn option(catalogue: &Catalogue, word: &str, key: &str) -> Result<Piece, Unsayable> {
    let (name, word) = (catalogue.say(key, [])?, Piece::code(word));
    if name.bare.to_lowercase() == word.bare {
        return Ok(word);
    }
    catalogue.say("named-option", [("option", Argument::Piece(word)), ("name", Argument::Piece(name))])
}

/// A link that shows where it leads.
fn linked(link: &str) -> Piece {
    let shown = escaped(link);
    Piece { plain: link.to_owned(), html: format!("<a href=\"{shown}\">{shown}</a>"), bare: link.to_owned() }
}

/// One of the programme's rooms; of the community's there may be many, so it is told by its id.
fn named_room(catalogue: &Catalogue, room: &Room) -> Result<Piece, Unsayable> {
    match room {
        Room::Named(name) => catalogue.say(name.key(), []),
        Room::Community(id) => {
            // Most clients show the room's name in place of the link.
            let (link, shown) = (id.matrix_to_uri().to_string(), Piece::code(&words::line(id.as_str())));
            let html = format!("<a href=\"{}\">{}</a>", escaped(&link), escaped(&shown.bare));
            let id = Piece { html, ..shown };
            catalogue.say("room-community", [("id", Argument::Piece(id))])
        }
    }
}

/// A person by their whole Matrix ID. In HTML a link leads to them, which most clients show as the name that the person
/// gave themselves; so the ID stands beside it, where no name can take its place.
fn person(who: &UserId) -> Piece {
    let shown = words::line(&printable(who.as_str()));
    let name = words::line(&printable(who.localpart()));
    let link = escaped(&who.matrix_to_uri().to_string());
    let html = format!("<a href=\"{link}\">{}</a> (<code>{}</code>)", escaped(&name), escaped(&shown));
    Piece { html, plain: shown.clone(), bare: shown }
}

/// The ID with all that no Matrix ID should have written out (`%E2%80%8B`): letters of other scripts that look like
/// those of somebody else's ID, and what is not seen at all.
fn printable(id: &str) -> String {
    id.bytes().fold(String::with_capacity(id.len()), |mut shown, byte| {
        if byte.is_ascii_graphic() {
            shown.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            _ = write!(shown, "%{byte:02X}");
        }
        shown
    })
}

/// The command with what it takes, as help writes it: `!decline [#N] [REASON]`.
pub(super) fn usage(catalogue: &Catalogue, verb: Verb) -> Result<Piece, Unsayable> {
    let row = table::rows().find(|row| row.verb == verb);
    let arguments = row.map_or(&[][..], |row| row.arguments).iter().map(|argument| {
        let name = match argument.kind {
            ArgumentKind::OneOf(keywords) => written(catalogue, keywords)?.join("|"),
            kind => kind.key().map_or(Ok(Piece::text("")), |key| catalogue.attribute(key, "usage"))?.bare,
        };
        Ok(if argument.optional { format!("[{name}]") } else { name })
    });
    let word = Ok(format!("!{}", verb.written()));
    let usage = std::iter::once(word).chain(arguments).collect::<Result<Vec<_>, Unsayable>>()?.join(" ");
    Ok(Piece::code(&usage))
}

/// The keywords as the language writes them.
fn written(catalogue: &Catalogue, keywords: &[&str]) -> Result<Vec<String>, Unsayable> {
    let own = keywords.iter().map(|keyword| Ok(catalogue.say(&format!("keyword-{keyword}"), [])?.bare));
    own.collect()
}

/// "a", "a or b", "a, b or c", as the language joins alternatives.
fn alternatives(catalogue: &Catalogue, items: Vec<Piece>) -> Result<Piece, Unsayable> {
    let mut items = items.into_iter().peekable();
    let Some(mut list) = items.next() else {
        return catalogue.say("list-none", []);
    };
    while let Some(item) = items.next() {
        let joint = if items.peek().is_some() { "list-more" } else { "list-or" };
        list = catalogue.say(joint, [("list", Argument::Piece(list)), ("item", Argument::Piece(item))])?;
    }
    Ok(list)
}

/// The marks one after the other, each with what it is for.
fn of_marks(catalogue: &Catalogue, marks: &[(String, Option<u32>)]) -> Result<Piece, Unsayable> {
    let mut list: Option<Piece> = None;
    for (key, mark) in marks {
        let criterion = Argument::Piece(catalogue.say(key, [])?);
        let mark = Argument::Piece(of_mark(catalogue, *mark)?);
        let item = catalogue.say("mark-of", [("criterion", criterion), ("mark", mark)])?;
        list = Some(match list {
            Some(list) => {
                let (list, item) = (Argument::Piece(list), Argument::Piece(item));
                catalogue.say("marks-more", [("list", list), ("item", item)])?
            }
            None => item,
        });
    }
    list.map_or_else(|| catalogue.say("list-none", []), Ok)
}

/// The mark as the language writes decimals, which only an average needs.
fn of_mark(catalogue: &Catalogue, mark: Option<u32>) -> Result<Piece, Unsayable> {
    let Some(mark) = mark else { return catalogue.say("mark-none", []) };
    let (whole, hundredths) = (Piece::text(&(mark / 100).to_string()), mark % 100);
    if hundredths == 0 {
        return Ok(whole);
    }
    let decimals = Piece::text(format!("{hundredths:02}").trim_end_matches('0'));
    catalogue
        .say("mark-decimal", [("whole", Argument::Piece(whole)), ("decimals", Argument::Piece(decimals))])
}
