//! Says how the bot is, from its configuration to its rooms, and what to do about each ailment. It changes nothing,
//! sends nothing, shows no secret, and may be asked while the bot runs.
//!
//! - `report`: what was found out
//! - `ground`: the data directory and the disk below it
//! - `keeping`: the programme's records
//! - what is drawn: `logos::examine`
//! - what only the homeserver can tell: `online::examine`

use std::path::Path;

use chancery::config::Config;
use chancery::config::problem::Problem;

use self::report::Report;
use super::failure::Failure;
use super::{logos, online};

mod ground;
mod keeping;
pub(super) mod report;

/// Looks at everything, prints the report, and fails if anything is wrong.
pub(super) fn doctor(config: Result<Config, Vec<Problem>>, file: &Path) -> Result<(), Failure> {
    let mut report = Report::default();
    match config {
        Err(problems) => {
            for problem in problems {
                report.error("configuration", problem.to_string(), "mend this, then look again");
            }
        }
        Ok(config) => {
            report.ok("configuration", format!("{} is right: programme, texts and all", file.display()));
            logos::examine(&config, &mut report);
            if ground::examine(&config, &mut report) && keeping::is_of_today(&config, &mut report) {
                keeping::examine(&config, &mut report);
            }
            if let Err(failure) = online::examine(&config, &mut report) {
                report.failure("homeserver", &failure);
            }
        }
    }
    print!("{report}");
    report.verdict()
}
