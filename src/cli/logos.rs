//! Whether the logos of user groups can be drawn here, and for names in which scripts.

use chancery::config::Config;
use chancery::domain::logo::Undrawable;
use chancery::domain::record::group::standing::Rank;

use super::doctor::report::Report;
use super::failure::Failure;

/// What draws a template that lacks letters.
const FONTS: &str = "Install fonts that have them (Debian: fonts-noto-core, fonts-noto-cjk), or put them into the \
                     directory that [logos] fonts names.";

/// What a name in a script is written with, by how people call the script.
const SCRIPTS: [(&str, &str); 24] = [
    ("Latin", "AaÅøğ"),
    ("Greek", "Ωλή"),
    ("Cyrillic", "Жяї"),
    ("Arabic", "عيپگ"),
    ("Hebrew", "שאם"),
    ("Armenian", "Աբ"),
    ("Georgian", "თბ"),
    ("Ethiopic", "አማ"),
    ("Devanagari", "हिन"),
    ("Bengali", "বাং"),
    ("Gurmukhi", "ਪੰਜ"),
    ("Gujarati", "ગુજ"),
    ("Odia", "ଓଡ଼"),
    ("Tamil", "தமி"),
    ("Telugu", "తెల"),
    ("Kannada", "ಕನ್"),
    ("Malayalam", "മലയ"),
    ("Sinhala", "සිං"),
    ("Thai", "ไทย"),
    ("Khmer", "ខ្មែ"),
    ("Burmese", "မြန"),
    ("Chinese", "中国開"),
    ("Japanese", "日ひカ"),
    ("Korean", "한국"),
];

/// Fails if a template that was read cannot be drawn.
pub(super) fn try_out(config: &Config) -> Result<(), Failure> {
    let Some(groups) = &config.programme.groups else { return Ok(()) };
    for (rank, file) in [(Rank::New, &groups.logos.new), (Rank::Official, &groups.logos.official)] {
        match config.logos.picture(rank, "Oslo") {
            Ok(_) => {}
            Err(Undrawable::Letters(letters)) => {
                let what =
                    format!("No font here has the letters {} of the template {file}.", letters.join(" "));
                return Err(Failure::new(what, FONTS));
            }
            Err(_) => {
                let what = format!("The template {file} cannot be drawn with a name in it.");
                return Err(Failure::new(what, "Begin with a shipped one, and change it step by step."));
            }
        }
    }
    Ok(())
}

/// Says whether the templates can be drawn, and names in which scripts cannot be.
pub(super) fn examine(config: &Config, report: &mut Report) {
    let Some(groups) = &config.programme.groups else { return };
    match try_out(config) {
        Ok(()) => {
            let what = format!("{} and {} can be drawn", groups.logos.new, groups.logos.official);
            report.ok("logos", what);
        }
        Err(failure) => report.failure("logos", &failure),
    }
    let fonts = config.logos.fonts();
    let lacks = SCRIPTS.iter().filter(|(_, letters)| !fonts.missing(letters).is_empty());
    let lacks: Vec<&str> = lacks.map(|(script, _)| *script).collect();
    let what = match lacks.as_slice() {
        [] => "draw names in every script that was tried".to_owned(),
        lacks => format!("draw no names in {}: fonts such as Noto's would", lacks.join(", ")),
    };
    report.ok("fonts", what);
}
