//! What a process weighs and how long it has worked, as the kernel counts it.

use std::fmt;
use std::fs;
use std::time::Duration;

use super::scene::Outcome;

/// How many ticks a second the kernel counts in: the same on every Linux that Chancery runs on.
const TICKS: f64 = 100.0;

/// What a process weighs, in kilobytes.
pub struct Memory {
    resident: u64,
    most: u64,
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} MB (at most {} MB)", self.resident / 1024, self.most / 1024)
    }
}

/// What it weighs, and has weighed at most.
pub fn memory(pid: u32) -> Outcome<Memory> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let kilobytes = |name: &str| -> Outcome<u64> {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line")?;
        Ok(line.trim().trim_end_matches("kB").trim().parse()?)
    };
    Ok(Memory { resident: kilobytes("VmRSS:")?, most: kilobytes("VmHWM:")? })
}

/// How long it has worked, for itself and in the kernel.
pub fn worked(pid: u32) -> Outcome<Duration> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // What stands before the last bracket is its name, which may hold anything.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| -> Outcome<f64> { Ok(fields.get(at).ok_or("a field is missing")?.parse()?) };
    Ok(Duration::from_secs_f64((ticks(11)? + ticks(12)?) / TICKS))
}
