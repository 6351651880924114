//! A file of sentences, parsed, in which everything has its line.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use super::{Problem, Source};

/// How the names of files begin that hold what only one programme says.
pub(super) const PROGRAMME: &str = "programme-";

/// A file of sentences, parsed.
pub(super) struct File {
    /// Where it was read.
    pub(super) name: String,
    /// What stands in it.
    pub(super) resource: FluentResource,
}

/// Parses the sources, as far as they can be read.
pub(super) fn read(sources: Vec<Source>) -> (Vec<File>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for Source { file: name, text, .. } in sources {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.into_iter().map(|error| {
                Problem {
                    file: name.clone(),
                    line: line_at(resource.source(), error.pos.start),
                    what: format!("this cannot be read: {error}"),
                    mend: "a sentence is written “key = Words”; its further lines are indented, and none begins \
                           with *, [ or ."
                        .to_owned(),
                }
            }));
            resource
        });
        files.push(File { name, resource });
    }
    (files, problems)
}

impl File {
    /// The sentences that stand in it, each with file and line.
    pub(super) fn places(&self) -> Vec<(String, String, usize)> {
        let named = self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            // What cannot be read is a problem already; its name is not missing on top of that.
            Entry::Junk { content } => content.split(|c: char| !c.is_alphanumeric() && c != '-').next(),
            _ => None,
        });
        let source = self.resource.source();
        // In the order of the file, so that it is read once and not anew for each.
        let (mut read, mut line) = (0, 1);
        let place = |name: &str| {
            let at = self.offset(name);
            line += source.get(read..at).map_or(0, |between| between.matches('\n').count());
            read = at;
            (name.to_owned(), self.name.clone(), line)
        };
        named.map(place).collect()
    }

    /// The line of something that stands in the file.
    pub(super) fn line(&self, part: &str) -> usize {
        line_at(self.resource.source(), self.offset(part))
    }

    /// Where something that stands in the file begins, in bytes.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr())
    }

    /// Whether it holds what only one programme says.
    pub(super) fn is_programme(&self) -> bool {
        self.name.rsplit(['/', '\\']).next().is_some_and(|name| name.starts_with(PROGRAMME))
    }

    /// A problem with something that stands in the file.
    pub(super) fn problem(&self, part: &str, what: String, mend: impl Into<String>) -> Problem {
        Problem { file: self.name.clone(), line: self.line(part), what, mend: mend.into() }
    }
}

fn line_at(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
