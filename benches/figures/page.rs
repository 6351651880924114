//! The page: what the benchmarks have left under `target`, as tables. What criterion estimated stands group by group, and
//! what was measured otherwise follows.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::machine;

/// What the page begins with.
const HEAD: &str = "# Figures

Written by `cargo figures`, which takes every figure anew in some half an hour; nothing here is asserted, since machines
differ. Everything that takes part (the bot, the homeserver, all people's clients) ran on the one machine below, side by
side. What they add up to is on [the page of what one installation carries](capacity.md).
";

/// A figure of criterion's.
struct Estimate {
    what: String,
    /// Of what, or how many, and that as a number.
    of: String,
    size: u64,
    /// In nanoseconds: the median, and the interval in which it lies with 95 %.
    median: f64,
    between: (f64, f64),
    /// How many of something one round is about.
    elements: Option<f64>,
}

/// The page of all figures that were left below `target`.
pub fn of(house: &Path) -> Result<String, Box<dyn Error>> {
    let mut page = HEAD.to_owned();
    page.push_str("\n| | |\n| --- | --- |\n");
    for (what, which) in machine::lines(house) {
        writeln!(page, "| {what} | {which} |")?;
    }
    for (group, estimates) in groups(&house.join("target/criterion"))? {
        writeln!(page, "\n## {}\n", title(&group))?;
        page.push_str(&table(&estimates));
    }
    for ledger in ledgers(&house.join("target/figures"))? {
        writeln!(
            page,
            "\n## {}\n\n| what | measured | target |\n| --- | --- | --- |",
            text(&ledger["title"])
        )?;
        for figure in ledger["figures"].as_array().into_iter().flatten() {
            let [what, measured, target] = ["what", "measured", "target"].map(|key| text(&figure[key]));
            writeln!(page, "| {what} | {measured} | {target} |")?;
        }
    }
    Ok(page)
}

/// The estimates of a group: those of the same thing in different sizes beside each other, where they are no rates.
fn table(estimates: &[Estimate]) -> String {
    let mut sizes: Vec<u64> = estimates.iter().map(|estimate| estimate.size).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let is_rate = estimates.iter().any(|estimate| estimate.elements.is_some());
    if is_rate || sizes.len() < 2 {
        let rows = estimates.iter().map(
            |Estimate { what, of, median, between: (least, most), elements, .. }| {
                let rate = elements.map(|elements| thousands(elements / (median / 1e9))).unwrap_or_default();
                let what = [what.as_str(), of]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(", ");
                format!("| {what} | {} | {} to {} | {rate} |\n", time(*median), time(*least), time(*most))
            },
        );
        return "| what | median | 95 % interval | a second |\n| --- | --- | --- | --- |\n".to_owned()
            + &rows.collect::<String>();
    }
    let mut rows: BTreeMap<&str, BTreeMap<u64, f64>> = BTreeMap::new();
    for estimate in estimates {
        rows.entry(&estimate.what).or_default().insert(estimate.size, estimate.median);
    }
    let head = sizes.iter().map(|size| format!(" {} |", grouped(&size.to_string()))).collect::<String>();
    let lines = rows.iter().map(|(what, medians)| {
        let cells =
            sizes.iter().map(|size| medians.get(size).map(|median| time(*median)).unwrap_or_default());
        format!("| {what} |{}\n", cells.map(|cell| format!(" {cell} |")).collect::<String>())
    });
    let rule = " --- |".repeat(sizes.len());
    format!("Medians, with so many records.\n\n| what |{head}\n| --- |{rule}\n{}", lines.collect::<String>())
}

/// Criterion's estimates by group, each in the order of its size.
fn groups(directory: &Path) -> Result<BTreeMap<String, Vec<Estimate>>, Box<dyn Error>> {
    let mut groups: BTreeMap<String, Vec<Estimate>> = BTreeMap::new();
    for found in below(directory, "benchmark.json")? {
        let about: Value = serde_json::from_slice(&fs::read(&found)?)?;
        let estimates: Value = serde_json::from_slice(&fs::read(found.with_file_name("estimates.json"))?)?;
        let median = &estimates["median"];
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let interval = &median["confidence_interval"];
        let [what, of] = ["function_id", "value_str"].map(|key| text(&about[key]));
        let digits: String = of.chars().filter(char::is_ascii_digit).collect();
        let estimate = Estimate {
            what,
            of,
            size: digits.parse().unwrap_or_default(),
            median: number(&median["point_estimate"]),
            between: (number(&interval["lower_bound"]), number(&interval["upper_bound"])),
            elements: about["throughput"]["Elements"].as_f64(),
        };
        groups.entry(text(&about["group_id"])).or_default().push(estimate);
    }
    for estimates in groups.values_mut() {
        estimates
            .sort_by(|one, other| (&one.what, one.size, &one.of).cmp(&(&other.what, other.size, &other.of)));
    }
    Ok(groups)
}

/// What the other benchmarks have left, by name.
fn ledgers(directory: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = fs::read_dir(directory)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|path| Ok(serde_json::from_slice(&fs::read(path)?)?)).collect()
}

/// The files of this name below a directory that belong to the last run.
fn below(directory: &Path, name: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(below(&path, name)?);
        } else if path.ends_with(Path::new("new").join(name)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A group's name as a heading.
fn title(group: &str) -> String {
    let mut letters = group.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Three digits, in the unit that fits.
fn time(nanoseconds: f64) -> String {
    let units = [(1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1.0, "ns")];
    let (factor, unit) = units.into_iter().find(|(factor, _)| nanoseconds >= *factor).unwrap_or((1.0, "ns"));
    let value = nanoseconds / factor;
    let digits = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.digits$} {unit}")
}

/// With commas between the thousands.
fn thousands(number: f64) -> String {
    grouped(&format!("{number:.0}"))
}

fn grouped(digits: &str) -> String {
    let parts: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    parts.join(",")
}
