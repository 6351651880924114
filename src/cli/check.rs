//! Shows what a configuration that is right amounts to, so that a wrong value that is no mistake strikes the eye.

use std::fmt::Write as _;
use std::path::Path;

use chancery::config::{Config, rooms};
use chancery::domain::phrase::Phrase;
use chancery::domain::programme::Selection;

/// Prints the summary.
pub(super) fn show(config: &Config, file: &Path) {
    print!("{}", summary(config, file));
}

fn summary(config: &Config, file: &Path) -> String {
    let Config { account, data, programme, rooms: places, .. } = config;
    let mut text = format!("{} is right: programme, texts and all.\n\n", file.display());
    let mut line = |what: &str, value: String| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "  {what:<14}{value}");
    };
    line("account", format!("{} on {}", account.user, account.homeserver));
    line(
        "password",
        if account.password.is_some() { "given" } else { "not given; the first login needs it" }.to_owned(),
    );
    line("data", data.display().to_string());
    let selection = match programme.application.selection {
        Selection::Off => "no selection",
        Selection::Organisers => "selection by the organisers",
    };
    line(
        "programme",
        format!(
            "{}: {}, {}, {selection}, {}",
            programme.id,
            counted(programme.questions.len(), "question"),
            counted(programme.regions.len(), "region"),
            counted(programme.approval.sponsors.into(), "sponsor"),
        ),
    );
    let languages: Vec<&str> = programme.languages.iter().map(|language| language.0.as_str()).collect();
    let sentences = counted(Phrase::samples().len(), "sentence");
    line("languages", format!("{}, each with {sentences}; the first is the default", languages.join(", ")));
    if let Some(groups) = &programme.groups {
        let logos = &groups.logos;
        line("logos", format!("{} and {}, in {}", logos.new, logos.official, logos.colour));
    }
    for room in &places.community {
        line("community", room.to_string());
    }
    for (name, room) in &places.named {
        line(rooms::key(*name), room.to_string());
    }
    let mail = config
        .mail
        .as_ref()
        .map(|mail| format!("{} by {}:{}", mail.server.from, mail.server.name, mail.server.port));
    line("e-mail", mail.unwrap_or_else(|| "none is sent".to_owned()));
    line("moderators", format!("power {} or more in a community room", places.moderator_power));
    text
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
