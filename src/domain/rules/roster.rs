//! The roster as the community sees it (PRODUCT, section 5; seed: OpenStack, "Ambassadors: yet to be selected").

use super::interview::counted;
use super::matter::Matter;
use crate::domain::decision::Ruling;
use crate::domain::ids::Region;
use crate::domain::message::Speech;
use crate::domain::phrase::roster::Listing;

/// `!roster [REGION]`: the ambassadors who agreed to be listed.
///
/// # Errors
/// Refuses a region that the programme does not have.
pub fn roster(matter: &Matter<'_>, region: Option<&str>) -> Ruling {
    let region = region.map(|named| named_region(matter, named)).transpose()?;
    let (listed, unlisted): (Vec<_>, Vec<_>) = matter
        .state
        .roster
        .iter()
        .filter(|(_, entry)| region.is_none() || entry.region == region)
        .partition(|(_, entry)| entry.listed);
    if listed.is_empty() && unlisted.is_empty() {
        return Ok(matter.answer(Listing::RosterNone));
    }
    let head = Listing::RosterHead { ambassadors: counted(listed.len() + unlisted.len()) };
    let mut speech = Speech::from(head).items(listed.into_iter().map(|(who, entry)| {
        let (who, since) = (who.clone(), entry.since);
        match entry.region.clone() {
            Some(region) => Listing::RosterLineRegion { who, region, since },
            None => Listing::RosterLine { who, since },
        }
    }));
    if !unlisted.is_empty() {
        speech = speech.line(Listing::RosterUnlisted { ambassadors: counted(unlisted.len()) });
    }
    Ok(matter.answer(speech))
}

fn named_region(matter: &Matter<'_>, named: &str) -> Result<Region, Listing> {
    let regions = &matter.programme.regions;
    let named = named.trim().to_lowercase().replace([' ', '_'], "-");
    let found = regions.iter().find(|region| region.0.to_lowercase() == named);
    found.cloned().ok_or_else(|| Listing::RegionUnknown { regions: regions.clone() })
}
