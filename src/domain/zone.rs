//! Time zones as people call them: by the name that IANA gave them, by the city in it, or nearly so. The names are those that
//! Chancery brings along, so that all installations know the same.

use std::collections::BTreeSet;

use jiff::tz::TimeZoneDatabase;

use super::name_key::unaccented;

/// How many zones are offered where none is meant for sure.
const OFFERED: usize = 5;

/// No name of a zone is longer, in letters; longer words need not be compared with all of them.
const LONGEST: usize = 40;

/// The zone that these words mean.
///
/// # Errors
/// Gives those that may be meant, the likeliest first, where that is not sure.
pub fn named(words: &str) -> Result<String, Vec<String>> {
    let said = unaccented(words);
    if said.is_empty() || said.len() > LONGEST {
        return Err(Vec::new());
    }
    let zones = zones();
    if let Some(zone) = zones.iter().find(|zone| unaccented(zone) == said) {
        return Ok(zone.clone());
    }
    // "Oslo, Norway" and "Norway / Oslo" name the city as well.
    let parts: BTreeSet<String> = words.split([',', '/', '(', ')', ';']).map(unaccented).collect();
    let of_city: Vec<&String> = zones.iter().filter(|zone| parts.contains(&unaccented(city(zone)))).collect();
    match of_city.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(near(&zones, &said)),
        several => Err(several.iter().take(OFFERED).map(|zone| (*zone).clone()).collect()),
    }
}

/// Every zone that is named after a city, and the common time of all.
fn zones() -> BTreeSet<String> {
    let all = TimeZoneDatabase::bundled();
    let names = all.available().map(|name| name.to_string());
    names.filter(|name| name == "UTC" || name.contains('/') && !name.starts_with("Etc/")).collect()
}

/// The city in the name of a zone.
fn city(zone: &str) -> &str {
    zone.rsplit('/').next().unwrap_or(zone)
}

/// Zones that are called nearly so, the nearest first.
fn near(zones: &BTreeSet<String>, said: &str) -> Vec<String> {
    let most = 1 + said.chars().count() / 4;
    let mut near: Vec<_> = zones
        .iter()
        .filter_map(|zone| {
            let (city, whole) = (unaccented(city(zone)), unaccented(zone));
            let apart = |known: &str| strsim::damerau_levenshtein(known, said);
            let distance = apart(&city).min(apart(&whole));
            // Where somebody names but the beginning, as "America", there are too many to be of help.
            let begins = said.len() > 3 && city.starts_with(said);
            (distance <= most || begins).then_some((distance, zone.clone()))
        })
        .collect();
    near.sort();
    let nearest = near.first().map_or(0, |(distance, _)| *distance);
    near.retain(|(distance, _)| *distance <= nearest + 1);
    near.into_iter().take(OFFERED).map(|(_, zone)| zone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_called_by_its_name_or_its_city() {
        for said in
            ["Europe/Berlin", "europe/berlin", "Berlin", "berlin.", "Europe Berlin", "Berlin, Germany"]
        {
            assert_eq!(named(said), Ok("Europe/Berlin".to_owned()), "{said}");
        }
        assert_eq!(named("São Paulo"), Ok("America/Sao_Paulo".to_owned()));
        assert_eq!(named("New York"), Ok("America/New_York".to_owned()));
        assert_eq!(named("utc"), Ok("UTC".to_owned()));
    }

    #[test]
    fn what_is_nearly_a_zone_is_offered() {
        assert_eq!(named("Europe/Berlim"), Err(vec!["Europe/Berlin".to_owned()]));
        assert!(named("Kolkatta").is_err_and(|near| near.contains(&"Asia/Kolkata".to_owned())));
        assert!(named("Louisville").is_err_and(|several| several.len() == 2), "there are two of them");
        for said in ["", "…", "the middle of nowhere, where no clock has ever been seen", "the same as mine"]
        {
            assert_eq!(named(said), Err(Vec::new()), "{said}");
        }
    }
}
