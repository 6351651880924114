//! The programme's records: whether all of them can be read, and what waits in them.

use chancery::clock::{Clock, SystemClock};
use chancery::config::Config;
use chancery::store::format::{self, FORMAT, Version};
use chancery::store::sled::inspect::{Inspection, SledHealth, inspect};
use jiff::{SignedDuration, Timestamp};

use super::ground;
use super::report::Report;
use crate::cli::failure::Failure;

/// A message that waits for longer should have been delivered.
const LONG: SignedDuration = SignedDuration::from_mins(15);

/// Looks at the form of the data directory; true if it can be read here.
pub(super) fn is_of_today(config: &Config, report: &mut Report) -> bool {
    match format::look(&config.data) {
        Ok(Some(version)) if version.is_unfinished() => {
            let what = format!("its upgrade to {} was cut short", version.format);
            report.warning("format", what, "start the bot: it goes on where that ended");
            return false;
        }
        Ok(Some(Version { format, program, .. })) if format == FORMAT => {
            report.ok("format", format!("{format}, opened last by Chancery {program}"));
        }
        Ok(found) => {
            let format = found.map_or(1, |version| version.format);
            report.ok("format", format!("{format}; the next start brings it to {FORMAT}"));
        }
        Err(error) => {
            report.failure("format", &Failure::from(error));
            return false;
        }
    }
    true
}

/// Looks at the records.
pub(super) fn examine(config: &Config, report: &mut Report) {
    let path = config.data.join("records");
    let lock = path.join("lock");
    if !lock.exists() {
        report.warning("records", "there are none yet", "`chancery login` makes the first");
        return;
    }
    match inspect(&path) {
        Ok(found) => {
            let holder = found.in_use.then(|| ground::holder(&lock));
            report.ok(
                "process",
                match holder {
                    Some(Some(holder)) => format!("the bot runs: {holder}"),
                    Some(None) => "the bot runs, or another command of it".to_owned(),
                    None => "the bot does not run".to_owned(),
                },
            );
            healthy(&found, report);
            waiting(&found, SystemClock.now(), report);
        }
        Err(error) => report.failure("records", &Failure::from(error)),
    }
}

fn healthy(found: &Inspection, report: &mut Report) {
    let (commits, facts) = (found.kept.seq, found.kept.facts.len());
    let checkpoint = match found.checkpoint {
        Some(seq) => format!("a checkpoint up to commit {seq} and a journal"),
        None => "a journal".to_owned(),
    };
    let size = ground::bytes(found.journal);
    report.ok("records", format!("{commits} commits, {facts} facts"));
    report.ok("journal", format!("every commit is whole, in {checkpoint} of {size}"));
    match &found.sled {
        SledHealth::Whole => report.ok("sled", "holds the same"),
        SledHealth::Behind(commits) => {
            report.ok("sled", format!("is whole; the next start adds its last {commits} commits"));
        }
        SledHealth::InUse => report.ok("sled", "cannot be looked at while the bot runs; its start did that"),
        SledHealth::Missing => report.ok("sled", "is not there; the next start builds it from the journal"),
        SledHealth::Unusable(why) => {
            let way_out = "nothing is lost, and nothing to be done: the next start builds it anew; \
                           should that happen again and again, look at the disk";
            report.warning("sled", format!("is of no use: {why}"), way_out);
        }
    }
}

fn waiting(found: &Inspection, now: Timestamp, report: &mut Report) {
    let oldest = found.kept.outbox.iter().map(|message| message.at).min();
    match oldest {
        None => report.ok("outbox", "is empty"),
        Some(since) => {
            let what =
                format!("{} to deliver, the oldest {}", counted(found.kept.outbox.len()), ago(since, now));
            if now.duration_since(since) < LONG {
                report.ok("outbox", what);
            } else if found.in_use {
                report.warning("outbox", what, "the bot's log says why they wait");
            } else {
                report.warning("outbox", what, "start the bot: it delivers them");
            }
        }
    }
    let since =
        |kept: &str| serde_json::from_str::<serde_json::Value>(kept).ok()?["since"].as_str()?.parse().ok();
    let oldest: Option<Timestamp> = found.kept.held.iter().filter_map(|(_, kept)| since(kept)).min();
    match (found.kept.held.len(), oldest) {
        (0, _) => report.ok("unreadable", "no encrypted message waits for its key"),
        (held, oldest) => {
            let oldest = oldest.map(|since| format!(", the oldest {}", ago(since, now))).unwrap_or_default();
            let way_out = "their keys may come yet; if none does within a minute, the bot asks the authors to \
                           send them again";
            report.warning(
                "unreadable",
                format!("{} that wait for their keys{oldest}", counted(held)),
                way_out,
            );
        }
    }
}

fn counted(messages: usize) -> String {
    if messages == 1 { "1 message".to_owned() } else { format!("{messages} messages") }
}

/// How long ago something was, roughly.
fn ago(then: Timestamp, now: Timestamp) -> String {
    let rough = now.duration_since(then);
    let (number, unit) = match rough.as_secs() {
        seconds @ ..120 => (seconds.max(0), "seconds"),
        seconds @ ..7200 => (seconds / 60, "minutes"),
        seconds @ ..172_800 => (seconds / 3600, "hours"),
        seconds => (seconds / 86_400, "days"),
    };
    format!("{number} {unit} ago")
}
