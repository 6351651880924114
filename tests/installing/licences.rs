//! The licences that must go along with the program.

use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use crate::{read, told};

/// Words without the way they are broken into lines.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_program_itself_shows_what_it_must_not_be_handed_on_without() {
    let told = told(&["licences"]);
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-DEJAVU"] {
        assert!(told.contains(read(file).trim_end()), "{file} is missing");
    }
}

#[test]
fn the_licence_of_the_fonts_is_the_one_that_they_name_themselves() {
    let licence = plain(&read("LICENSE-DEJAVU"));
    for font in [dejavu::sans::regular(), dejavu::sans::bold()] {
        let font = FontRef::new(font).unwrap();
        let says = |id| font.localized_strings(id).english_or_first().unwrap().to_string();
        for line in says(StringId::COPYRIGHT_NOTICE).lines() {
            let holder = line.trim_start_matches("Copyright (c)").trim();
            assert!(licence.contains(&plain(holder)), "{holder:?} is not named");
        }
        let grant = plain(&says(StringId::LICENSE_DESCRIPTION));
        let grant = &grant[grant.find("Permission is hereby granted").unwrap()..];
        let grant = &grant[..grant.find("Arev").unwrap_or(grant.len())];
        assert!(licence.contains(grant), "{grant:?} is not what the licence says");
    }
}
