//! What was found out, a line each, and what to do about it.

use std::fmt;

use crate::cli::failure::Failure;

/// Findings, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<Finding>);

#[derive(Debug)]
struct Finding {
    level: Level,
    about: String,
    what: String,
    /// None where nothing is to be done.
    way_out: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Ok,
    Warning,
    Error,
}

impl Report {
    /// Something is as it must be.
    pub(crate) fn ok(&mut self, about: &str, what: impl Into<String>) {
        self.add(Level::Ok, about, what, None);
    }

    /// Something works, and should be looked after.
    pub(crate) fn warning(&mut self, about: &str, what: impl Into<String>, way_out: &str) {
        self.add(Level::Warning, about, what, Some(way_out));
    }

    /// Something is wrong.
    pub(crate) fn error(&mut self, about: &str, what: impl Into<String>, way_out: &str) {
        self.add(Level::Error, about, what, Some(way_out));
    }

    /// Something is wrong, told as the command that needs it would tell it.
    pub(crate) fn failure(&mut self, about: &str, failure: &Failure) {
        self.add(Level::Error, about, failure.what(), Some(failure.way_out()));
    }

    /// Fails if anything is wrong.
    pub(crate) fn verdict(&self) -> Result<(), Failure> {
        let count = |level| self.0.iter().filter(|finding| finding.level == level).count();
        let (errors, warnings) = (count(Level::Error), count(Level::Warning));
        let counted = |number, what: &str| match number {
            1 => format!("1 {what}"),
            many => format!("{many} {what}s"),
        };
        match (errors, warnings) {
            (0, 0) => println!("\nAll is well."),
            (0, _) => println!("\nNothing is wrong; {} to look after.", counted(warnings, "thing")),
            _ => {
                let what = format!("{}, {}.", counted(errors, "error"), counted(warnings, "warning"));
                return Err(Failure::new(what, "Do what stands behind the arrows, then look again."));
            }
        }
        Ok(())
    }

    fn add(&mut self, level: Level, about: &str, what: impl Into<String>, way_out: Option<&str>) {
        let way_out = way_out.map(str::to_owned);
        self.0.push(Finding { level, about: about.to_owned(), what: what.into(), way_out });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|finding| finding.about.len()).max().unwrap_or_default();
        for Finding { level, about, what, way_out } in &self.0 {
            let level = match level {
                Level::Ok => "ok",
                Level::Warning => "warning",
                Level::Error => "ERROR",
            };
            writeln!(f, "{level:<9}{about:<width$}  {}", what.replace('\n', "; "))?;
            if let Some(way_out) = way_out {
                writeln!(f, "{:width$}→ {way_out}", "", width = 9 + width + 2)?;
            }
        }
        Ok(())
    }
}
