//! Who stands on whom: what each part of `src` may name of the others, and what only one place may name at all.

use super::Fault;
use super::source::Source;

/// What a part may name of another one.
enum May {
    /// All of it.
    All(&'static str),
    /// What its root file defines: the trait and its types, none of those who have the trait.
    Root(&'static str),
}

use May::{All, Root};

/// The floors: each part with all that it may name beside itself. Who is not listed stands at the top and may name
/// everything: `main`, and `cli`, which is a part of it.
const FLOORS: &[(&str, &[May])] = &[
    ("domain", &[]),
    ("clock", &[All("domain")]),
    ("vitals", &[]),
    ("health", &[All("vitals"), All("clock")]),
    ("texts", &[All("domain")]),
    ("store", &[All("domain")]),
    ("chat", &[All("domain")]),
    ("documents", &[All("domain")]),
    ("logos", &[All("domain")]),
    // It renders every sentence once, to check it, and reads every template.
    ("config", &[All("domain"), All("texts"), All("logos"), Root("mail")]),
    ("mail", &[All("domain")]),
    (
        "engine",
        &[
            All("domain"),
            Root("store"),
            Root("chat"),
            All("texts"),
            All("documents"),
            All("logos"),
            All("clock"),
            All("vitals"),
        ],
    ),
    ("outbox", &[All("domain"), Root("store"), Root("chat"), Root("mail"), All("texts"), All("clock")]),
    (
        "service",
        &[
            All("domain"),
            All("engine"),
            All("outbox"),
            Root("chat"),
            Root("mail"),
            All("texts"),
            All("logos"),
            All("clock"),
            All("vitals"),
        ],
    ),
    (
        "stage",
        &[
            All("domain"),
            All("engine"),
            // It keeps what it keeps in memory.
            All("store"),
            Root("chat"),
            All("texts"),
            All("logos"),
            All("clock"),
        ],
    ),
    (
        "safe_mode",
        &[
            All("domain"),
            Root("service"),
            Root("store"),
            Root("chat"),
            All("texts"),
            All("clock"),
            All("vitals"),
        ],
    ),
    ("cli", &[All("")]),
];

/// What only some places may name: the name, the places, and what others do instead.
const HOMES: &[(&str, &[&str], &str)] = &[
    ("sled", &["src/store/sled"], "use the trait `Store` (src/store/mod.rs)"),
    ("matrix_sdk", &["src/chat/matrix/client/"], "let the client crate do it, behind plain types"),
    (
        "chancery_matrix_client",
        &["src/chat/matrix/", "src/chat/said.rs", "src/cli/online/"],
        "use the trait `Chat` (src/chat/mod.rs); only the adapter, and the command line that logs in, know the door",
    ),
    ("lettre", &["src/mail/"], "use the trait `Mailer` (src/mail/mod.rs)"),
    ("fluent_bundle", &["src/texts/"], "say it as a `Phrase`; only the texts know Fluent"),
    ("fluent_syntax", &["src/texts/"], "say it as a `Phrase`; only the texts know Fluent"),
    ("unic_langid", &["src/texts/"], "use `Language` (src/domain/ids.rs)"),
    ("toml", &["src/config/"], "let src/config read it, so that mistakes are told with file, line and mend"),
    ("csv", &["src/documents.rs"], "hand it out as a `Document` (src/domain/document.rs)"),
    ("resvg", &["src/logos"], "hand it out as a `Logo` (src/domain/logo.rs)"),
    ("png", &["src/logos"], "hand it out as a `Logo` (src/domain/logo.rs)"),
    ("skrifa", &["src/logos"], "hand it out as a `Logo` (src/domain/logo.rs)"),
    ("dejavu", &["src/logos"], "hand it out as a `Logo` (src/domain/logo.rs)"),
    ("clap", &["src/main.rs", "src/cli/"], "only the command line knows how it is parsed"),
    ("clap_complete", &["src/cli/"], "only the command line knows how it is parsed"),
    ("clap_mangen", &["src/cli/manual.rs"], "only the command line knows how it is parsed"),
    ("axum", &["src/health"], "only the health endpoint speaks HTTP"),
    ("prometheus_client", &["src/vitals"], "tell the `Vitals` (src/vitals.rs)"),
    ("sd_notify", &["src/cli/online/supervisor.rs"], "only the process talks with its supervisor"),
    ("rpassword", &["src/cli/"], "only the command line asks the operator"),
    (
        "tracing_subscriber",
        &["src/main.rs", "src/cli/"],
        "emit with `tracing`; where it goes, the command line says",
    ),
    (
        "std::fs",
        // The store and the client have files of their own; the doctor looks at them as they lie; a rehearsal plays
        // scripts and keeps what was typed.
        &[
            "src/config/",
            "src/store/",
            "src/chat/matrix/client/",
            "src/cli/backup.rs",
            "src/cli/doctor/",
            "src/cli/manual.rs",
            "src/cli/records.rs",
            "src/cli/rehearsal/",
        ],
        "let src/config read it, so that mistakes are told with file, line and mend",
    ),
    (
        "std::env",
        &["src/config/secret.rs", "src/config/terminal.rs"],
        "let `Environment` (src/config/secret.rs) or `Terminal` (src/config/terminal.rs) read it",
    ),
    ("rustyline", &["src/cli/rehearsal/prompt.rs"], "only the prompt of a rehearsal edits lines"),
    ("std::process", &["src/main.rs"], "return an error; only main ends the process, with a status"),
    ("std::time::SystemTime", &[], "ask the `Clock` (src/clock.rs)"),
    ("std::time::Instant", &["src/clock.rs"], "ask the `Clock` (src/clock.rs), or tokio's timers for spans"),
];

/// Other crates that the domain may name: pure functions of what they are given.
const PURE: &[&str] = &[
    "std",
    "serde",
    "regex",
    "regex_syntax",
    "jiff",
    "ruma",
    "email_address",
    "strsim",
    "unicode_normalization",
    "unicode_security",
];

/// What of the standard library is not pure.
const IMPURE: &[&str] = &["env", "fs", "io", "net", "os", "process", "sync", "thread"];

/// What of them shares a value that nobody changes, and does nothing else.
const SHARING: &str = "std::sync::Arc";

/// What decides; a record only knows how its facts apply.
const DECIDING: &[&str] = &["rules", "state", "decide", "obey", "decision", "schedule"];

fn is_of_the_bot(source: &Source) -> bool {
    source.path.starts_with("src/")
        && !source.path.starts_with("src/chat/matrix/client/")
        && !source.is_test()
}

/// Everything that a part names without standing above it.
pub fn floors(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| is_of_the_bot(source)) {
        let module = source.module();
        let Some((part, may)) = FLOORS.iter().find(|(part, _)| module.first() == Some(part)) else {
            if !module.is_empty() {
                let mend = "say in FLOORS (tests/house/floors.rs) on what it stands";
                faults.push(Fault::new(&source.path, 1, "a part that stands on no floor", mend));
            }
            continue;
        };
        for name in source.names() {
            let Some(local) = name.path.strip_prefix("crate::") else { continue };
            let (other, rest) = local.split_once("::").unwrap_or((local, ""));
            let allowed = other == *part
                || may.iter().any(|may| match may {
                    All(all) => all.is_empty() || *all == other,
                    Root(root) => *root == other && !rest.contains("::"),
                });
            if !allowed {
                let mend = format!(
                    "`{part}` may name {}; hand it in from above, or move what both need down",
                    list(may)
                );
                faults.push(Fault::new(&source.path, name.line, format!("`{part}` names `{local}`"), mend));
            }
        }
    }
    faults
}

fn list(may: &[May]) -> String {
    let names = may.iter().map(|may| match may {
        All(part) => format!("`{part}`"),
        Root(part) => format!("the traits of `{part}`"),
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() { "nothing but itself".to_owned() } else { names.join(", ") }
}

/// Everything that is named outside its home.
pub fn homes(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| !source.is_test()) {
        for name in source.names() {
            for (kept, places, instead) in HOMES {
                let is_it = name
                    .path
                    .strip_prefix(kept)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
                let is_home = places.iter().any(|place| source.path.starts_with(place));
                if is_it && !is_home {
                    let where_else = if places.is_empty() { "nowhere".to_owned() } else { places.join(", ") };
                    let what = format!("`{}` is at home elsewhere: {where_else}", name.path);
                    faults.push(Fault::new(&source.path, name.line, what, *instead));
                }
            }
        }
    }
    faults
}

/// Everything in the domain that is not a function of what it is given; `crates` are those that could be named.
pub fn purity(sources: &[Source], crates: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let domain = |source: &&Source| source.path.starts_with("src/domain/") && !source.is_test();
    for source in sources.iter().filter(domain) {
        for name in source.names() {
            let (first, rest) = name.path.split_once("::").unwrap_or((&name.path, ""));
            let second = rest.split("::").next().unwrap_or_default();
            let impure = first == "std" && IMPURE.contains(&second) && name.path != SHARING;
            let foreign = crates.iter().any(|known| known == first) && !PURE.contains(&first);
            if impure || foreign {
                let what = format!("the domain names `{}`", name.path);
                let mend = format!("the domain decides and does nothing; it may name {}", PURE.join(", "));
                faults.push(Fault::new(&source.path, name.line, what, mend));
            }
        }
        for (at, line) in source.code.lines().enumerate() {
            if line
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| matches!(word, "async" | "await"))
            {
                let mend = "say what is wanted as a `Message` or a `Deadline`; who waits for it is not the domain's business";
                faults.push(Fault::new(&source.path, at + 1, "the domain waits", mend));
            }
        }
    }
    faults
}

/// Everything that a record names of those who decide about it.
pub fn records(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with("src/domain/record/")) {
        for name in source.names() {
            let rest = name.path.strip_prefix("crate::domain::").unwrap_or_default();
            if DECIDING.contains(&rest.split("::").next().unwrap_or_default()) {
                let what = format!("a record names `{}`", name.path);
                let mend = "a record says what was written and how facts apply; what follows from it stands in rules/";
                faults.push(Fault::new(&source.path, name.line, what, mend));
            }
        }
    }
    faults
}

/// The names of the crates that a manifest lists under `[dependencies]`, as code writes them, and those always there.
pub fn dependencies(manifest: &str) -> Vec<String> {
    let listed = manifest.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    let lines = listed.take_while(|line| !line.starts_with('['));
    let keys = lines.filter_map(|line| line.split(['=', '.']).next()).map(str::trim);
    let keys = keys.filter(|key| !key.is_empty() && !key.starts_with('#')).map(|key| key.replace('-', "_"));
    keys.chain(["std", "core", "alloc"].map(str::to_owned)).collect()
}
