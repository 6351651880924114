//! The roster as the community sees it (PRODUCT, section 5; seed: OpenStack, "Ambassadors: yet to be selected").

use ruma::OwnedUserId;

use super::matter::{Matter, counted};
use crate::domain::decision::Ruling;
use crate::domain::ids::Region;
use crate::domain::message::Speech;
use crate::domain::phrase::roster::Listing;
use crate::domain::record::roster::{Ambassador, Standing};

/// `!roster [REGION]`: the ambassadors who agreed to be listed, and apart from them those who stepped down.
///
/// # Errors
/// Refuses a region that the programme does not have.
pub fn roster(matter: &Matter<'_>, region: Option<&str>) -> Ruling {
    let region = region.map(|named| named_region(matter, named)).transpose()?;
    let roster = &matter.state.roster;
    let (holders, emeriti): (Vec<_>, Vec<_>) = match &region {
        Some(region) => {
            (roster.holders_in(Some(region)).collect(), roster.emeriti_in(Some(region)).collect())
        }
        None => roster
            .iter()
            .filter(|(_, entry)| !matches!(entry.standing, Standing::Ended { .. }))
            .partition(|(_, entry)| entry.standing.holds_title()),
    };
    let number = counted(holders.len());
    let head = match number {
        0 if emeriti.is_empty() => return Ok(matter.answer(Listing::RosterNone)),
        0 => Listing::RosterNoneNow,
        ambassadors => Listing::RosterHead { ambassadors },
    };
    let (listed, unlisted): (Vec<_>, Vec<_>) = holders.into_iter().partition(|(_, entry)| entry.listed);
    let mut speech = Speech::from(head).items(listed.into_iter().map(|(who, entry)| line(who, entry)));
    if !unlisted.is_empty() {
        speech = speech.line(Listing::RosterUnlisted { ambassadors: counted(unlisted.len()) });
    }
    let thanked: Vec<_> = emeriti.into_iter().filter_map(|(who, entry)| emeritus(who, entry)).collect();
    if !thanked.is_empty() {
        speech = speech.line(Listing::RosterEmeriti).items(thanked);
    }
    Ok(matter.answer(speech))
}

fn line(who: &OwnedUserId, entry: &Ambassador) -> Listing {
    let (who, since) = (who.clone(), entry.since);
    match (entry.region.clone(), &entry.standing) {
        (Some(region), Standing::Paused { until, .. }) => {
            Listing::RosterLineRegionPaused { who, region, since, until: *until }
        }
        (Some(region), _) => Listing::RosterLineRegion { who, region, since },
        (None, Standing::Paused { until, .. }) => Listing::RosterLinePaused { who, since, until: *until },
        (None, _) => Listing::RosterLine { who, since },
    }
}

fn emeritus(who: &OwnedUserId, entry: &Ambassador) -> Option<Listing> {
    let Standing::Emeritus { since: until } = entry.standing else { return None };
    let (who, since) = (who.clone(), entry.since);
    entry.listed.then_some(match entry.region.clone() {
        Some(region) => Listing::RosterEmeritusRegion { who, region, since, until },
        None => Listing::RosterEmeritus { who, since, until },
    })
}

/// The region that the person calls so.
///
/// # Errors
/// Refuses one that the programme does not have.
pub fn named_region(matter: &Matter<'_>, named: &str) -> Result<Region, Listing> {
    matter.region(named).ok_or_else(|| Listing::RegionUnknown { regions: matter.programme.regions.clone() })
}
