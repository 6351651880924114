//! Lines from whoever sits at the terminal: edited, completed, and found again the next day.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;

use chancery::config::terminal::Terminal;
use chancery::domain::command::table;
use chancery::domain::programme::Programme;
use chancery::stage::script::meant::FORMS;
use chancery::stage::transcript::Entry;
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::FileHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

use crate::cli::failure::Failure;

/// Where the typed lines are kept, in the user's state directory.
const HISTORY: &str = "try-history";

/// What can be completed that is no name and no command.
const WORDS: &[&str] = &[
    "community",
    "mentors",
    "organisers",
    "ambassadors",
    "announcements",
    "only",
    "rooms",
    "help",
    "quit",
    "the",
    "programme",
    "earlier:",
    "now:",
];

/// Who asks for the next line.
pub(super) struct Prompt {
    editor: Editor<Known, FileHistory>,
    history: Option<PathBuf>,
}

impl Prompt {
    /// With the lines that were typed before, if there are any.
    pub(super) fn new(terminal: &Terminal, programme: &Programme) -> Result<Self, Failure> {
        let config = Config::builder().completion_type(CompletionType::List).auto_add_history(true).build();
        let mut editor = Editor::with_config(config).map_err(|error| unusable(&error))?;
        editor.set_helper(Some(Known::of(programme)));
        let history = terminal.state.as_ref().map(|state| state.join(HISTORY));
        if let Some(history) = &history {
            // There is none before the first time.
            _ = editor.load_history(history);
        }
        Ok(Self { editor, history })
    }

    /// How wide the terminal is now.
    pub(super) fn width(&mut self) -> Option<usize> {
        self.editor.dimensions().map(|(columns, _)| columns.into())
    }

    /// From now on these people can be completed, too.
    pub(super) fn knows(&mut self, heard: &[Entry]) {
        if let Some(known) = self.editor.helper_mut() {
            known.learn(heard);
        }
    }

    /// The next line; nothing where there is none any more.
    pub(super) fn ask(&mut self, prompt: &str) -> Result<Option<String>, Failure> {
        loop {
            match self.editor.readline(prompt) {
                Ok(line) => {
                    self.keep();
                    return Ok(Some(line));
                }
                Err(ReadlineError::Eof) => return Ok(None),
                // A line that is given up is not the end.
                Err(ReadlineError::Interrupted) => {}
                Err(error) => return Err(unusable(&error)),
            }
        }
    }

    /// Keeps what was typed where only this user reads it. A rehearsal goes on without.
    fn keep(&mut self) {
        if let Some(history) = &self.history {
            if let Some(directory) = history.parent() {
                _ = fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
            }
            _ = self.editor.append_history(history);
        }
    }
}

fn unusable(error: &ReadlineError) -> Failure {
    Failure::new(
        format!("The terminal cannot be used: {error}"),
        "Pipe a script in: chancery try < story.talk",
    )
}

/// All that can be completed.
struct Known {
    words: BTreeSet<String>,
    commands: BTreeSet<String>,
    heard: usize,
}

impl Known {
    fn of(programme: &Programme) -> Self {
        let telling = FORMS.iter().map(|(word, _)| *word);
        let words = WORDS.iter().copied().chain(telling).map(str::to_owned).collect();
        let regions = programme.regions.iter().map(|region| region.0.clone());
        let mut known = Self { words, commands: BTreeSet::new(), heard: 0 };
        known.words.extend(regions);
        known.commands.extend(table::rows().map(|row| format!("!{}", row.word)));
        known
    }

    /// Everybody who was heard, and whoever a remark begins with.
    fn learn(&mut self, heard: &[Entry]) {
        let new = heard.get(self.heard..).unwrap_or_default();
        self.heard = heard.len();
        let names = new.iter().filter_map(|entry| match entry {
            Entry::Remark(remark) => remark.split_whitespace().next(),
            Entry::Heard { who, .. } => Some(who.as_str()),
        });
        let is_name = |name: &&str| name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        self.words.extend(names.filter(is_name).map(str::to_owned));
    }
}

impl Completer for Known {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let begun = line.get(..pos).unwrap_or_default();
        let start = begun.rfind([' ', '@']).map_or(0, |at| at + 1);
        let word = &begun[start..];
        let among = if word.starts_with('!') { &self.commands } else { &self.words };
        let fitting = among.iter().filter(|known| !word.is_empty() && known.starts_with(word));
        let pairs = fitting.map(|known| Pair { display: known.clone(), replacement: known.clone() });
        Ok((start, pairs.collect()))
    }
}

impl Hinter for Known {
    type Hint = String;
}

impl Highlighter for Known {}
impl Validator for Known {}
impl Helper for Known {}
