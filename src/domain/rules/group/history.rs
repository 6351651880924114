//! A user group's history: every change with its time and who brought it about, in words, also of criteria that the
//! programme asks no more. Reasons for what a group was denied, or who would not mentor it, are not for everybody.

use jiff::Timestamp;

use super::seen::is_staff;
use super::validation::name;
use crate::domain::decision::Ruling;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::group_history::Chronicling;
use crate::domain::phrase::history::Retelling;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::rules::matter::{Matter, counted};

/// How many changes are shown at once.
const MOST: usize = 30;

/// As whom somebody reads: each may know what those before them may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reader {
    Anybody,
    Organises,
    Staff,
}

/// `!group history G4`: what has happened to a user group, the latest of it.
///
/// # Errors
/// Never refuses: that there is one of this number was seen before.
pub fn history(matter: &Matter<'_>, group: &Group) -> Ruling {
    let reader = reader(matter, group);
    let changes = group.history.iter();
    let all: Vec<_> =
        changes.filter_map(|(at, change)| Some((retold(*at, change, reader)?, change))).collect();
    let earlier = all.len().saturating_sub(MOST);
    let mut speech = Speech::from(Chronicling::GroupHistoryHead { no: group.no, name: name(group) });
    if earlier > 0 {
        speech = speech.line(Retelling::HistoryEarlier { changes: counted(earlier) });
    }
    for (phrase, change) in all.into_iter().skip(earlier) {
        let words = words(change).filter(|(_, least)| reader >= *least);
        speech =
            words.into_iter().fold(speech.items([phrase]), |speech, (text, _)| speech.excerpt(text.clone()));
    }
    let reads_along = |room| group.organisers().any(|who| matter.state.rooms.is_in(room, who));
    Ok(match matter.place {
        _ if reader == Reader::Anybody => matter.answer(speech),
        Place::Named(RoomName::Organisers) if !reads_along(RoomName::Organisers) => matter.answer(speech),
        _ => matter.aside(speech),
    })
}

/// Whoever organises the group reads no more than the others who do, whatever else they are.
fn reader(matter: &Matter<'_>, group: &Group) -> Reader {
    if group.is_organised_by(matter.who) {
        Reader::Organises
    } else if is_staff(matter) {
        Reader::Staff
    } else {
        Reader::Anybody
    }
}

/// What was written with it, and who may read that.
fn words(change: &Change) -> Option<(&TextId, Reader)> {
    match change {
        Change::Admitted { why, .. } | Change::Granted { why, .. } | Change::Regranted { why, .. } => {
            why.as_ref().map(|why| (why, Reader::Anybody))
        }
        Change::Validated { why, .. } | Change::Waived { why, .. } => Some((why, Reader::Anybody)),
        Change::Agreed { why, .. } => why.as_ref().map(|why| (why, Reader::Staff)),
        Change::Objected { why, .. } => Some((why, Reader::Staff)),
        Change::Refused { why, .. } | Change::Recovered { why, .. } => {
            why.as_ref().map(|why| (why, Reader::Organises))
        }
        Change::Supported { why, .. }
        | Change::Revoked { why, .. }
        | Change::Closed { why, .. }
        | Change::Invalidated { why, .. } => Some((why, Reader::Organises)),
        Change::Declined { reason, .. } | Change::Released { reason, .. } => {
            reason.as_ref().map(|reason| (reason, Reader::Staff))
        }
        _ => None,
    }
}

/// What happened, as far as the reader may know.
fn retold(at: Timestamp, change: &Change, reader: Reader) -> Option<Chronicling> {
    use Chronicling as It;
    Some(match change.clone() {
        Change::Proposed { by, .. } => It::GroupHistoryProposed { at, by },
        Change::Amended { by, .. } => It::GroupHistoryAmended { at, by },
        Change::HandedOver { by, to } => It::GroupHistoryHandedOver { at, by, to },
        Change::Admitted { by, .. } => It::GroupHistoryAdmitted { at, by },
        Change::Refused { by, .. } => It::GroupHistoryRefused { at, by },
        Change::Granted { by, .. } => It::GroupHistoryGranted { at, by },
        // That a group has a hard time is not everybody's to read.
        Change::Supported { .. } | Change::Recovered { .. } if reader == Reader::Anybody => return None,
        Change::Supported { by, until, .. } => It::GroupHistorySupported { at, by, until },
        Change::Recovered { by, .. } => It::GroupHistoryRecovered { at, by },
        Change::Revoked { by, .. } => It::GroupHistoryRevoked { at, by },
        Change::Regranted { by, .. } => It::GroupHistoryRegranted { at, by },
        Change::Closed { by, .. } => It::GroupHistoryClosed { at, by },
        Change::Validated { criterion, by, until: Some(until), .. } => {
            It::GroupHistoryValidatedUntil { at, by, criterion, until }
        }
        Change::Validated { criterion, by, until: None, .. } => {
            It::GroupHistoryValidated { at, by, criterion }
        }
        Change::Invalidated { criterion, by, .. } => It::GroupHistoryInvalidated { at, by, criterion },
        Change::Waived { criterion, by, .. } => It::GroupHistoryWaived { at, by, criterion },
        Change::RevalidationAsked { criteria } => {
            It::GroupHistoryLookAgain { at, steps: counted(criteria.len()) }
        }
        Change::ValidityEnded { criteria } => It::GroupHistoryEnded { at, steps: counted(criteria.len()) },
        Change::Waiting => It::GroupHistoryWaiting { at },
        Change::Mentored { mentor, by: None } => It::GroupHistoryMentored { at, mentor },
        Change::Mentored { mentor, by: Some(by) } => It::GroupHistoryAssigned { at, by, mentor },
        Change::Released { mentor, .. } => It::GroupHistoryReleased { at, mentor },
        offer => return retold_offer(at, offer, reader),
    })
}

/// Who was asked to mentor the group only those it concerns read, and who would not only staff.
fn retold_offer(at: Timestamp, change: Change, reader: Reader) -> Option<Chronicling> {
    use Chronicling as It;
    let is_staff = reader == Reader::Staff;
    Some(match change {
        _ if reader == Reader::Anybody => return None,
        Change::Offered { mentor, until, .. } => It::GroupHistoryOffered { at, mentor, until },
        Change::Reminded => It::GroupHistoryReminded { at },
        Change::Extended { until } => It::GroupHistoryExtended { at, until },
        Change::Declined { mentor, .. } if is_staff => It::GroupHistoryDeclined { at, mentor },
        Change::Expired { mentor } if is_staff => It::GroupHistoryExpired { at, mentor },
        Change::Retracted { mentor } if is_staff => It::GroupHistoryRetracted { at, mentor },
        Change::Declined { mentor, .. } | Change::Expired { mentor } | Change::Retracted { mentor } => {
            It::GroupHistoryNotTaken { at, mentor }
        }
        _ => return None,
    })
}
