//! `chancery try`: the same engine in a terminal, without a homeserver, for whoever designs a programme. It keeps nothing.
//!
//! - `language`: what can be typed besides the language of the scripts, and the help
//! - `wings`: where programmes come from
//! - `display`: what was heard, as one stream or room beside room
//! - `columns`: texts beside each other, as wide as letters are shown
//! - `harmless`: what people write commands no terminal
//! - `prompt`: lines that are edited, completed and found again

mod columns;
mod display;
mod harmless;
mod language;
mod prompt;
mod wings;

use std::fs;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use chancery::config::secret::Environment;
use chancery::config::terminal::Terminal;
use chancery::stage::fault::{Fault, Misstep};
use chancery::stage::{Played, Stage, script};
use clap::{Args, ValueHint};

use self::display::Display;
use self::language::Own;
use self::prompt::Prompt;
use self::wings::Wings;
use super::failure::{Failure, told_with_way_out};

/// What is rehearsed.
#[derive(Debug, Args)]
pub(super) struct Rehearsal {
    /// The installation whose programme is played; chancery.toml, if there is one and no programme is named.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "programme")]
    config: Option<PathBuf>,
    /// The programme that is played: the name of a shipped one, or a file whose name ends in .toml.
    #[arg(long, value_name = "FILE|NAME", value_hint = ValueHint::FilePath)]
    programme: Option<String>,
    /// A directory with the community's own texts, as `<language>/*.ftl`.
    #[arg(long, value_name = "DIRECTORY", value_hint = ValueHint::DirPath, conflicts_with = "config")]
    locales: Option<PathBuf>,
    /// A language that the bot speaks; may be given more than once, the default language first.
    #[arg(long = "language", value_name = "TAG", default_value = "en", conflicts_with = "config")]
    languages: Vec<String>,
    /// Show this room alone: community, mentors, …, or a person's own with the bot.
    #[arg(long, value_name = "ROOM")]
    only: Option<String>,
    /// Scripts to play, each on a stage of its own; without any, what comes from standard input.
    #[arg(value_name = "SCRIPT", value_hint = ValueHint::FilePath)]
    scripts: Vec<PathBuf>,
}

/// Plays what was asked for.
pub(super) fn rehearse(rehearsal: &Rehearsal, environment: &Environment) -> Result<(), Failure> {
    let wings = Wings::new(rehearsal, environment);
    let played =
        wings.read().map_err(|wrong| Failure::new(wrong.to_string(), "Mend this, then try again."))?;
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let terminal = Terminal::of_process();
    let mut rehearsal = OnStage {
        stage: Stage::new(played.clone(), Box::new(wings.clone())),
        begins: (played, wings),
        display: Display::new(terminal.colours && io::stdout().is_terminal(), rehearsal.only.as_deref()),
        scripts: rehearsal.scripts.clone(),
    };
    match (is_terminal, rehearsal.scripts.is_empty()) {
        (true, _) => rehearsal.with_somebody(&terminal),
        (false, true) => rehearsal.piped(),
        (false, false) => rehearsal.play_scripts(),
    }
}

/// A rehearsal that goes on.
struct OnStage {
    stage: Stage,
    /// With what each script begins.
    begins: (Played, Wings),
    display: Display,
    scripts: Vec<PathBuf>,
}

/// Whether more is to be heard.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    End,
}

impl OnStage {
    /// Plays the scripts that were named, each to its end.
    fn play_scripts(&mut self) -> Result<(), Failure> {
        let scripts = std::mem::take(&mut self.scripts);
        for path in &scripts {
            let name = path.display().to_string();
            if scripts.len() > 1 {
                let (played, wings) = self.begins.clone();
                self.stage = Stage::new(played, Box::new(wings));
                self.display.begin();
                display::say(&format!("\n=== {}", harmless::on_one_line(&name)))?;
            }
            let script = fs::read_to_string(path).map_err(|error| {
                let what = format!("{name} cannot be read: {error}");
                Failure::new(what, "Name a script, or let it come from standard input.")
            })?;
            self.play(&name, script.lines().map(|line| Ok(line.to_owned())))?;
        }
        Ok(())
    }

    /// Plays what comes from standard input, line by line.
    fn piped(&mut self) -> Result<(), Failure> {
        self.play("standard input", io::stdin().lines())
    }

    fn play(&mut self, name: &str, lines: impl Iterator<Item = io::Result<String>>) -> Result<(), Failure> {
        let at = |line: usize, fault: Fault| misstep(name, &Misstep { line, fault });
        let mut last = 1;
        for (text, line) in lines.zip(1..) {
            let text = text.map_err(|error| {
                let what = format!("{name} cannot be read: {error}");
                Failure::new(what, "A script is a text in UTF-8.")
            })?;
            last = line;
            if !text.trim_start().starts_with('&') {
                self.settle().map_err(|fault| at(line, fault))??;
            }
            if self.take(&text).map_err(|fault| at(line, fault))?? == Then::End {
                return Ok(());
            }
        }
        self.settle().map_err(|fault| at(last, fault))?
    }

    /// Lets somebody at a terminal play, after the scripts.
    fn with_somebody(&mut self, terminal: &Terminal) -> Result<(), Failure> {
        let mut prompt = Prompt::new(terminal, &self.stage.programme)?;
        self.display.fit(prompt.width());
        display::say(&language::welcome(&self.stage.programme.id))?;
        // What is wrong in a script is told; whoever wrote it is there to go on.
        if let Err(failure) = self.play_scripts() {
            self.display.complain(&failure.to_string())?;
        }
        loop {
            prompt.knows(&self.stage.rooms.heard);
            let Some(line) = prompt.ask(&format!("{} > ", self.stage.now().strftime("%m-%d %H:%M")))? else {
                return Ok(());
            };
            self.display.fit(prompt.width());
            match self.take(&line) {
                Ok(then) => {
                    if then? == Then::End {
                        return Ok(());
                    }
                }
                Err(fault) => self.display.complain(&fault.to_string())?,
            }
            if let Err(fault) = self.settle() {
                self.display.complain(&fault.to_string())?;
            }
        }
    }

    /// Lets the bot do all there is to do, and shows it. A fault is the script's; a failure is that of showing it.
    fn settle(&mut self) -> Result<Result<(), Failure>, Fault> {
        let settled = self.stage.settle();
        let shown = self.display.show(&self.stage.rooms.heard);
        settled.map_err(Fault::from).map(|()| shown)
    }

    /// Does what the line says.
    fn take(&mut self, line: &str) -> Result<Result<Then, Failure>, Fault> {
        let shown = match language::own(line) {
            Some(Own::Quit) => return Ok(Ok(Then::End)),
            Some(Own::Help) => display::say(language::HELP),
            Some(Own::Only(room)) => self.display.only(room, &self.stage.rooms.heard),
            Some(Own::All) => {
                self.display.all();
                Ok(())
            }
            Some(Own::Rooms) => self.display.rooms(&self.stage.rooms.heard),
            None => {
                script::take(&mut self.stage, line)?;
                Ok(())
            }
        };
        Ok(shown.map(|()| Then::GoOn))
    }
}

/// Where a script cannot go on, why, and what would be right.
fn misstep(name: &str, misstep: &Misstep) -> Failure {
    let Misstep { line, fault } = misstep;
    match fault {
        Fault::Unplayable(wrong) => {
            Failure::new(format!("{name}:{line}: {wrong}"), "Mend this, then try again.")
        }
        fault => {
            let told = told_with_way_out(&fault.to_string());
            let what = harmless::on_one_line(told.what());
            Failure::new(format!("{name}:{line}: {what}"), harmless::on_one_line(told.way_out()))
        }
    }
}
