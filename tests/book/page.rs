//! A page of the book, as far as the tests look at it: its headings, links, pictures, examples and what it includes.

use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// What stands before the first line of talk in a snapshot: source, description and rules, and an empty line.
const SNAPSHOT_HEAD: usize = 5;

/// A page.
#[derive(Debug, Default)]
pub struct Page {
    /// Its path below the book's sources.
    pub name: String,
    /// The names by which its headings are linked to.
    anchors: Vec<String>,
    /// Its links, each with its line.
    pub links: Vec<(usize, String)>,
    /// Its pictures, each with its line and what it is said to show.
    pictures: Vec<(usize, String, String)>,
    /// The examples: the line, the language and the text of each.
    pub examples: Vec<(usize, String, String)>,
    /// What it quotes in backticks, each with its line.
    pub quoted: Vec<(usize, String)>,
    /// What it includes: the line, the path, and which lines of it.
    pub includes: Vec<(usize, String, String)>,
}

impl Page {
    /// Reads a page.
    pub fn read(source: &Path, path: &Path) -> Self {
        let name = path.strip_prefix(source).expect("it lies there").to_string_lossy().into_owned();
        Self::parse(&name, &std::fs::read_to_string(path).expect("a text"))
    }

    /// Takes a page apart.
    pub fn parse(name: &str, text: &str) -> Self {
        let mut page = Self { name: name.to_owned(), includes: includes(text), ..Self::default() };
        let mut heading: Option<String> = None;
        let mut picture: Option<(usize, String, String)> = None;
        let mut example: Option<(usize, String, String)> = None;
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            let line = text[..range.start].matches('\n').count() + 1;
            match event {
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.anchors.extend(heading.take().map(|it| anchor(&it))),
                Event::Start(Tag::Link { dest_url, .. }) => page.links.push((line, dest_url.to_string())),
                Event::Start(Tag::Image { dest_url, .. }) => {
                    picture = Some((line, dest_url.to_string(), String::new()));
                }
                Event::End(TagEnd::Image) => page.pictures.extend(picture.take()),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    example = Some((line + 1, language.to_string(), String::new()));
                }
                Event::End(TagEnd::CodeBlock) => page.examples.extend(example.take()),
                Event::Code(code) => {
                    page.quoted.push((line, code.to_string()));
                    if let Some(heading) = &mut heading {
                        heading.push_str(&code);
                    }
                }
                Event::Text(text) => {
                    let inside = picture.iter_mut().chain(example.iter_mut()).map(|(.., it)| it);
                    for it in inside.chain(heading.iter_mut()) {
                        it.push_str(&text);
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// The links that lead nowhere, among these pages. Whether the rest of the world is there nobody can promise.
    pub fn broken_links(&self, pages: &[Self]) -> Vec<String> {
        let broken = |link: &str| {
            if link.starts_with("https://") {
                return false;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() { self.name.clone() } else { self.beside(path) };
            match pages.iter().find(|page| page.name == target) {
                Some(page) => !anchor.is_empty() && !page.anchors.iter().any(|known| known == anchor),
                None => true,
            }
        };
        let links = self.links.iter().filter(|(_, link)| broken(link));
        links.map(|(line, link)| format!("{}:{line}: {link} leads nowhere", self.name)).collect()
    }

    /// Where its pictures lie.
    pub fn pictures(&self, source: &Path) -> Vec<PathBuf> {
        self.pictures.iter().map(|(_, path, _)| source.join(self.beside(path))).collect()
    }

    /// The pictures of which nobody hears who cannot see them.
    pub fn nameless_pictures(&self) -> impl Iterator<Item = String> {
        let nameless = self.pictures.iter().filter(|(.., says)| says.trim().is_empty());
        nameless.map(|(line, path, _)| format!("{}:{line}: nobody hears what {path} shows", self.name))
    }

    /// What it includes that is not there, or is not the talk of a conversation from its beginning.
    pub fn broken_includes(&self, source: &Path) -> Vec<String> {
        let fault = |path: &str, lines: &str| {
            let target = source.join(Path::new(&self.name).parent().expect("a folder")).join(path);
            let Ok(text) = std::fs::read_to_string(target) else { return Some("is not there") };
            if Path::new(path).extension().is_none_or(|ending| ending != "snap") {
                return None;
            }
            let head: Vec<&str> = text.lines().take(SNAPSHOT_HEAD).collect();
            let is_head = head.first() == Some(&"---") && head.get(3) == Some(&"---");
            let whole = lines.trim_end_matches(':') == (SNAPSHOT_HEAD + 1).to_string();
            (!is_head || !whole).then_some("is not included from the first line of its talk")
        };
        let faults =
            self.includes.iter().filter_map(|(line, path, lines)| Some((line, path, fault(path, lines)?)));
        faults.map(|(line, path, fault)| format!("{}:{line}: {path} {fault}", self.name)).collect()
    }

    /// The path of what stands beside this page, below the book's sources.
    fn beside(&self, path: &str) -> String {
        let mut parts: Vec<&str> = self.name.split('/').collect();
        parts.pop();
        for part in path.split('/') {
            match part {
                ".." => drop(parts.pop()),
                "." => {}
                part => parts.push(part),
            }
        }
        parts.join("/")
    }
}

/// What a page includes by mdBook's own means.
fn includes(text: &str) -> Vec<(usize, String, String)> {
    let lines = text.lines().enumerate();
    let included = lines.filter_map(|(at, line)| {
        let inside = line.trim().strip_prefix("{{#include ")?.strip_suffix("}}")?;
        let (path, lines) = inside.split_once(':').unwrap_or((inside, ""));
        Some((at + 1, path.to_owned(), lines.to_owned()))
    });
    included.collect()
}

/// The name by which mdBook links to a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}
