//! Rust read as text: what of a file is code, what of that is tests, and which names it uses.

use std::fs;
use std::path::Path;

/// A file, as a rule looks at it.
pub struct Source {
    /// Its path from the top of the repository.
    pub path: String,
    /// All of it.
    pub text: String,
    /// Its code without comments, strings and tests, which are blanked so that every line keeps its number.
    pub code: String,
}

/// A path with `::` in the code.
#[derive(Debug, PartialEq, Eq)]
pub struct Name {
    /// The line it stands in.
    pub line: usize,
    /// The whole of it: `crate::domain::ids::TicketNo`, or `ruma::UserId` from another crate.
    pub path: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let code = without_tests(&without_comments_and_strings(text));
        Self { path: path.to_owned(), text: text.to_owned(), code }
    }

    /// All Rust files below these directories, in order.
    pub fn all(root: &Path, directories: &[&str]) -> Vec<Self> {
        let mut sources = Vec::new();
        for directory in directories {
            gather(root, &root.join(directory), &mut sources);
        }
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        sources
    }

    /// Whether all of it is tests.
    pub fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// The module below `src`, from the crate's root: `domain`, `record`, `ticket`.
    pub fn module(&self) -> Vec<&str> {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let path = path.strip_suffix(".rs").unwrap_or(path);
        let parts = path.split('/').filter(|part| !matches!(*part, "mod" | "lib" | "main"));
        parts.collect()
    }

    /// Every path that the code names. `super` and `self` are resolved; names of this file's own modules are left out.
    pub fn names(&self) -> Vec<Name> {
        let tokens = tokens(&self.code);
        let mut reader = Reader { module: self.module(), tokens: &tokens, at: 0, names: Vec::new() };
        reader.read();
        let own: Vec<String> = declared(&tokens).map(|module| format!("{module}::")).collect();
        let mut names = reader.names;
        names.retain(|name| !own.iter().any(|module| name.path.starts_with(module)));
        for name in &mut names {
            name.path = name.path.trim_start_matches("::").to_owned();
        }
        names
    }
}

fn gather(root: &Path, directory: &Path, sources: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            gather(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source can be read");
            let path = path.strip_prefix(root).expect("it lies in the repository");
            sources.push(Source::new(&path.to_string_lossy(), &text));
        }
    }
}

/// Puts spaces in the place of everything that is not code.
fn without_comments_and_strings(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_word = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let length = match foreign(rest, in_word) {
            0 => {
                code.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
            length => length,
        };
        code.extend(rest[..length].chars().map(|c| if c == '\n' { c } else { ' ' }));
        rest = &rest[length..];
    }
    code
}

/// How much at the beginning of the text is a comment, a string or a character; 0 if it is code.
fn foreign(text: &str, in_word: bool) -> usize {
    let until =
        |end: &str, from: usize| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        let mut depth = 0;
        for (at, _) in text.char_indices() {
            match text.as_bytes().get(at..at + 2) {
                Some(b"/*") => depth += 1,
                Some(b"*/") if depth == 1 => return at + 2,
                Some(b"*/") => depth -= 1,
                _ => {}
            }
        }
        return text.len();
    }
    if let Some(raw) = text.strip_prefix('r').filter(|_| !in_word) {
        let marks = raw.len() - raw.trim_start_matches('#').len();
        if raw[marks..].starts_with('"') {
            return until(&format!("\"{}", "#".repeat(marks)), marks + 2);
        }
    }
    let mut characters = text.char_indices().skip(1);
    if text.starts_with('"') {
        while let Some((at, c)) = characters.next() {
            match c {
                '\\' => drop(characters.next()),
                '"' => return at + 1,
                _ => {}
            }
        }
        return text.len();
    }
    if text.starts_with('\'') {
        // A character ends with its mark; a lifetime has none.
        return match (characters.next(), characters.next()) {
            (Some((_, '\\')), Some((at, escaped))) => until("'", at + escaped.len_utf8()),
            (Some(_), Some((at, '\''))) => at + 1,
            _ => 0,
        };
    }
    0
}

/// Blanks whatever stands behind `#[cfg(test)]`, to its closing brace or its semicolon.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let Some(begin) = code.find(MARK) else { return code.to_owned() };
    let mut depth = 0;
    let mut end = code.len();
    for (at, c) in code[begin + MARK.len()..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(c, '}' | ';') {
            end = begin + MARK.len() + at + 1;
            break;
        }
    }
    let blank: String = code[begin..end].chars().map(|c| if c == '\n' { c } else { ' ' }).collect();
    [&code[..begin], &blank, &without_tests(&code[end..])].concat()
}

/// A word, `::`, or a single sign, and the line it stands in.
type Token<'a> = (usize, &'a str);

fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for (number, mut line) in code.lines().enumerate() {
        while let Some(first) = line.chars().next() {
            let word = line.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(line.len());
            let length = match word {
                0 if line.starts_with("::") => 2,
                0 => first.len_utf8(),
                word => word,
            };
            if !first.is_whitespace() {
                tokens.push((number + 1, &line[..length]));
            }
            line = &line[length..];
        }
    }
    tokens
}

/// The modules that the file itself declares.
fn declared<'a>(tokens: &'a [Token<'a>]) -> impl Iterator<Item = &'a str> {
    tokens.windows(3).filter(|it| it[0].1 == "mod" && matches!(it[2].1, ";" | "{")).map(|it| it[1].1)
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Goes through the tokens once and resolves the paths against the module it is in.
struct Reader<'a> {
    module: Vec<&'a str>,
    tokens: &'a [Token<'a>],
    at: usize,
    names: Vec<Name>,
}

impl<'a> Reader<'a> {
    fn token(&self, ahead: usize) -> &'a str {
        self.tokens.get(self.at + ahead).map_or("", |(_, token)| token)
    }

    fn read(&mut self) {
        // For every open brace, whether it is an inner module's.
        let mut braces = Vec::new();
        while self.at < self.tokens.len() {
            match self.token(0) {
                "mod" if self.token(2) == "{" => {
                    self.module.push(self.token(1));
                    braces.push(true);
                    self.at += 3;
                    continue;
                }
                "{" => braces.push(false),
                "}" if braces.pop() == Some(true) => drop(self.module.pop()),
                "use" => {
                    self.at += 1;
                    self.tree("");
                    continue;
                }
                "::" if is_word(self.token(1)) => {
                    self.path();
                    continue;
                }
                word if is_word(word) && self.token(1) == "::" => {
                    self.path();
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// A path in the midst of code.
    fn path(&mut self) {
        let mut path = String::new();
        let line = self.tokens[self.at].0;
        while self.token(0) == "::" || is_word(self.token(0)) {
            let token = self.token(0);
            if token != "::" && !path.is_empty() && !path.ends_with("::") {
                break;
            }
            path += token;
            self.at += 1;
        }
        self.name(line, path.trim_end_matches("::"));
    }

    /// What stands behind `use`, with all its branches.
    fn tree(&mut self, stem: &str) {
        let mut path = stem.to_owned();
        while self.at < self.tokens.len() {
            let (line, token) = self.tokens[self.at];
            self.at += 1;
            match token {
                "{" => {
                    while self.at < self.tokens.len() && self.token(0) != "}" {
                        self.tree(&path);
                        if self.token(0) == "," {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                "as" => self.at += 1,
                "self" if !path.is_empty() => {}
                "," | ";" => return self.name(line, path.trim_end_matches("::")),
                token => path += token,
            }
            if self.token(0) == "}" {
                return self.name(line, path.trim_end_matches("::"));
            }
        }
    }

    fn name(&mut self, line: usize, path: &str) {
        let mut parts: Vec<&str> = path.split("::").collect();
        let mut module = self.module.clone();
        let is_local = matches!(parts[0], "crate" | "chancery" | "self" | "super");
        if is_local {
            if matches!(parts[0], "crate" | "chancery") {
                module.clear();
            }
            while matches!(parts.first(), Some(&("crate" | "chancery" | "self" | "super"))) {
                if parts.remove(0) == "super" {
                    module.pop();
                }
            }
            module.insert(0, "crate");
            module.append(&mut parts);
        } else {
            module = parts;
        }
        let path = module.join("::");
        if !path.is_empty() {
            self.names.push(Name { line, path });
        }
    }
}
