//! What was measured, and on what: figures mean nothing without it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::available_parallelism;

use jiff::Timestamp;

/// The crates whose releases matter most to the figures.
const CRATES: [&str; 5] = ["matrix-sdk", "sled", "tokio", "serde_json", "fluent-bundle"];

/// Lines of what and which, the machine first.
pub fn lines(house: &Path) -> Vec<(&'static str, String)> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned())
    };
    let cores = available_parallelism().map_or(1, usize::from);
    let processor = field(&read("/proc/cpuinfo"), "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = field(&read("/proc/meminfo"), "MemTotal").and_then(|total| {
        let kilobytes: f64 = total.trim_end_matches("kB").trim().parse().ok()?;
        Some(format!("{:.0} GB", kilobytes / 1e6))
    });
    let lock = fs::read_to_string(house.join("Cargo.lock")).unwrap_or_default();
    let crates = CRATES.iter().filter_map(|name| Some(format!("{name} {}", release(&lock, name)?)));
    vec![
        ("date", Timestamp::now().strftime("%-d %B %Y").to_string()),
        ("processor", format!("{processor}, {cores} cores")),
        ("memory", memory.unwrap_or_else(|| "unknown".to_owned())),
        ("system", format!("Linux {}", read("/proc/sys/kernel/osrelease").trim())),
        (
            "file system",
            said(house, "df", &["--output=fstype", "."]).lines().last().unwrap_or_default().to_owned(),
        ),
        ("compiler", said(house, "rustc", &["--version"])),
        (
            "Chancery",
            format!(
                "{}, commit {}",
                env!("CARGO_PKG_VERSION"),
                said(house, "git", &["rev-parse", "--short", "HEAD"])
            ),
        ),
        ("crates", crates.collect::<Vec<_>>().join(", ")),
    ]
}

/// The release of a crate in the lock file.
fn release(lock: &str, name: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    let package =
        lock["package"].as_array()?.iter().find(|package| package["name"].as_str() == Some(name))?;
    package["version"].as_str().map(str::to_owned)
}

/// What a command says, if it can be run.
fn said(house: &Path, command: &str, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).current_dir(house).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
