//! An installation's file that is written for an operator: the shipped one, with its comments, in which answers take the
//! place of examples. As long as some are missing it says what the examples say, so that it can be read at any time.

use std::fs::{File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::{self, Path};

use toml::Value;

use super::Config;
use super::problem::Problem;
use super::secret::Environment;

/// The shipped file.
const SHIPPED: &str = include_str!("../../config/chancery.toml");

/// What the shipped file asks of those who copy it, and what stands there instead.
const HEAD: (&str, &str) = (
    "# Copy this file, edit it, and then",
    "# `chancery init` wrote it from your answers. Edit it as you like, and then",
);

/// Where the path of the file itself is meant.
const ITSELF: &str = "--config FILE";

/// A file that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    text: String,
}

impl Draft {
    /// The shipped file, for a place where it is to lie.
    #[must_use]
    pub fn new(place: &Path) -> Self {
        let itself = format!("--config {}", place.display());
        // A path with control characters would break the comment.
        let itself = if itself.contains(char::is_control) { ITSELF } else { &itself };
        Self { text: SHIPPED.replacen(HEAD.0, HEAD.1, 1).replace(ITSELF, itself) }
    }

    /// The same with a text for this key of this section.
    #[must_use]
    pub fn with(&self, section: &str, key: &str, text: &str) -> Self {
        self.set(section, key, &Value::String(text.to_owned()))
    }

    /// The same with a list of texts for this key of this section.
    #[must_use]
    pub fn with_list(&self, section: &str, key: &str, texts: &[String]) -> Self {
        self.set(section, key, &Value::Array(texts.iter().cloned().map(Value::String).collect()))
    }

    /// What it means at this place.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(&self, place: &Path, environment: &Environment) -> Result<Config, Vec<Problem>> {
        Config::read(place, &self.text, environment)
    }

    /// Writes it there, whole or not at all; what is there already stays and is an error.
    ///
    /// # Errors
    /// What the system refused.
    pub fn write(&self, place: &Path) -> io::Result<()> {
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut draft = tempfile::Builder::new()
            .prefix(".chancery-")
            // It holds no secret, and the bot's own user has to read it.
            .permissions(Permissions::from_mode(0o644))
            .tempfile_in(folder)?;
        draft.write_all(self.text.as_bytes())?;
        draft.as_file().sync_all()?;
        draft.persist_noclobber(place)?;
        File::open(folder)?.sync_all()
    }

    fn set(&self, section: &str, key: &str, value: &Value) -> Self {
        let setting = format!("{key} = {value}");
        let header = format!("[{section}]");
        let mut lines: Vec<&str> = self.text.lines().collect();
        let of = |line: &str, wanted: &str| line.strip_prefix("# ").unwrap_or(line).starts_with(wanted);
        let Some(begin) = lines.iter().position(|line| of(line, &header)) else {
            return Self { text: format!("{}\n{header}\n{setting}\n", self.text) };
        };
        lines[begin] = &header;
        let begin = begin + 1;
        let end = lines[begin..].iter().position(|line| of(line, "[")).map_or(lines.len(), |at| begin + at);
        let assigned = format!("{key} = ");
        match lines[begin..end].iter().position(|line| of(line, &assigned)) {
            Some(at) => lines[begin + at] = &setting,
            None => lines.insert(begin, &setting),
        }
        Self { text: lines.join("\n") + "\n" }
    }
}

/// A path as it is written into a file of that folder, where paths begin at the folder.
///
/// # Errors
/// What the system refused, where the folder one is in cannot be told.
pub fn in_folder(path: &Path, folder: &Path) -> io::Result<String> {
    let whole = path::absolute(path)?;
    let folder = path::absolute(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?;
    let written = whole.strip_prefix(&folder).unwrap_or(&whole);
    Ok(written.display().to_string())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const PLACE: &str = "/nowhere/chancery.toml";

    fn draft() -> Draft {
        Draft::new(Path::new(PLACE))
    }

    fn lines_of(draft: &Draft, wanted: &str) -> Vec<String> {
        draft.text.lines().filter(|line| line.contains(wanted)).map(str::to_owned).collect()
    }

    #[test]
    fn what_is_not_answered_yet_says_what_the_examples_say() {
        let config =
            draft().read(Path::new(PLACE), &Environment::default()).expect("the shipped file is right");
        assert_eq!(config.account.homeserver, "https://matrix.example.org");
        assert!(!draft().text.contains("Copy this file") && !draft().text.contains("FILE"));
        assert!(draft().text.contains(&format!("chancery run   --config {PLACE}\n")));
    }

    #[test]
    fn answers_take_the_place_of_examples_and_comments_stay() {
        let answered = draft()
            .with("homeserver", "url", "http://127.0.0.1:8008")
            .with("homeserver", "password-file", "secret \"one\"")
            .with_list("rooms", "community", &["#a:here".to_owned(), "!b".to_owned()])
            .with("health", "listen", "127.0.0.1:1");
        assert_eq!(lines_of(&answered, "127.0.0.1:8008"), ["url = \"http://127.0.0.1:8008\""]);
        assert_eq!(lines_of(&answered, "community = "), ["community = [\"#a:here\", \"!b\"]"]);
        assert_eq!(lines_of(&answered, "[health]"), ["[health]"]);
        assert_eq!(lines_of(&answered, "listen = "), ["listen = \"127.0.0.1:1\""]);
        // The key of the same name below [mail] is another one.
        assert_eq!(lines_of(&answered, "password-file = ").len(), 2);
        assert_eq!(lines_of(&answered, "# password-file = "), ["# password-file = \"mail-password\""]);
        let comments = |draft: &Draft| draft.text.lines().filter(|line| line.starts_with("# ")).count();
        assert_eq!(comments(&answered), comments(&draft()) - 3, "only what was set is no comment any more");
        assert_eq!(answered.text.lines().count(), draft().text.lines().count());
        assert_eq!(
            answered.with("health", "listen", "127.0.0.1:1"),
            answered,
            "an answer may be given twice"
        );
    }

    #[test]
    fn an_answer_cannot_break_out_of_its_place() {
        let evil = "x\"\n[mail]\nserver = \"evil\n\u{1b}[2J";
        let answered = draft().with("data", "directory", evil);
        let config =
            answered.read(Path::new("chancery.toml"), &Environment::default()).expect("it is TOML still");
        assert_eq!(config.data, Path::new(evil));
        assert!(config.mail.is_none());
    }

    #[test]
    fn it_is_written_whole_and_over_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("chancery.toml");
        draft().write(&place).expect("it is written");
        assert_eq!(fs::read_to_string(&place).expect("a file"), draft().text);
        let changed = draft().with("data", "directory", "elsewhere");
        let refused = changed.write(&place).expect_err("what is there stays");
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&place).expect("a file"), draft().text);
        assert_eq!(
            fs::read_dir(folder.path()).expect("a folder").count(),
            1,
            "and nothing is left beside it"
        );
    }

    #[test]
    fn paths_begin_at_the_folder_of_the_file() {
        let written =
            |path: &str, folder: &str| in_folder(Path::new(path), Path::new(folder)).expect("a path");
        assert_eq!(written("/etc/chancery/data", "/etc/chancery"), "data");
        assert_eq!(written("/var/lib/chancery", "/etc/chancery"), "/var/lib/chancery");
        assert_eq!(written("programme.toml", ""), "programme.toml");
    }
}
