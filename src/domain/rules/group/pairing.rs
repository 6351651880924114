//! Which ambassador is asked to mentor a user group, and how the offers are answered (PRODUCT, section 7; seed 002, step
//! 6): in the same fair order, and by the same rules, by which candidates find their mentors (`rules/order`,
//! `rules/pairing`). "Declining is fine, silence isn't."
//!
//! A group that is admitted is offered at once. Where nobody is free it waits: whoever may have time from then on is looked
//! at once for the groups that wait (`record/group/search`), and all are looked at again before the organisers hear that a
//! group has waited for long.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::mentored::{called, changed, gone, mentored, tell_contact};
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::event::Deadline;
use crate::domain::fact::Fact;
use crate::domain::ids::GroupNo;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::record::mentor::MentorFact;
use crate::domain::record::ticket::Offer;
use crate::domain::rules::confirmation;
use crate::domain::rules::matter::{Matter, counted, later};
use crate::domain::rules::order::{can_be_asked, next_mentor, weigh};
use crate::domain::rules::pairing::{answered, extended, missed, reasons};
use crate::domain::rules::seeking::Seeking;
use crate::domain::state::State;

/// How many groups that wait are named in one message.
const MOST_NAMED: usize = 30;

/// What falls due between groups and their mentors: of each kind the first, or all.
#[must_use]
pub fn due(state: &State, programme: &Programme, all: bool) -> Vec<(Timestamp, Deadline)> {
    let search = &state.groups.search;
    let most = if all { usize::MAX } else { 1 };
    let sought = search.sought().map(|(at, no)| (at, Deadline::GroupPair(no))).take(most);
    let waiting = search.waiting().take(most);
    let waiting =
        waiting.map(|(at, no)| (later(at, programme.mentoring.waiting_long), Deadline::GroupWaitingLong(no)));
    let since = |no| state.groups.get(no).and_then(|group| group.mentoring.since).unwrap_or_default();
    let left = search.left().take(most).map(|no| (since(no), Deadline::GroupMentorGone(no)));
    let longest = search.waiting().next().map(|(at, _)| at).unwrap_or_default();
    let with_time = search.with_time().take(most);
    let with_time = with_time.map(|who| (longest, Deadline::AmbassadorHasTime(who.clone())));
    let mut due: Vec<_> = sought.chain(waiting).chain(left).chain(with_time).collect();
    let mut first: Option<Timestamp> = None;
    for (at, no) in search.offers() {
        // What is put off because its answer waits to be confirmed lets later ones come first.
        if !all && first.is_some_and(|first| first <= at) {
            break;
        }
        let Some(offer) = state.groups.get(no).and_then(|group| group.mentoring.offer()) else { continue };
        let at =
            at.max(confirmation::answered_by(state, programme, offer, |request| request.group == Some(no)));
        first = Some(first.map_or(at, |first| first.min(at)));
        let deadline =
            if offer.reminded { Deadline::GroupOfferExpires(no) } else { Deadline::GroupOfferReminder(no) };
        due.push((at, deadline));
    }
    due
}

/// Something of this fell due.
#[must_use]
pub fn fell_due(state: &State, programme: &Programme, deadline: &Deadline, now: Timestamp) -> Decision {
    let no = match deadline {
        Deadline::AmbassadorHasTime(who) => return has_time(state, programme, now, who),
        Deadline::GroupPair(no)
        | Deadline::GroupWaitingLong(no)
        | Deadline::GroupMentorGone(no)
        | Deadline::GroupOfferReminder(no)
        | Deadline::GroupOfferExpires(no) => *no,
        _ => return Decision::nothing(),
    };
    let Some(group) = state.groups.get(no) else { return Decision::nothing() };
    match (deadline, group.mentoring.offer()) {
        (Deadline::GroupPair(_), _) => pair(state, programme, now, group),
        (Deadline::GroupWaitingLong(_), _) => waiting_long(state, programme, now, group),
        (Deadline::GroupMentorGone(_), _) => gone(group),
        (Deadline::GroupOfferReminder(_), Some(offer)) => remind(group, offer, now),
        (Deadline::GroupOfferExpires(_), Some(offer)) => expire(state, programme, group, offer),
        _ => Decision::nothing(),
    }
}

/// Asks the next ambassador, or says that nobody is free.
fn pair(state: &State, programme: &Programme, now: Timestamp, group: &Group) -> Decision {
    let seeking = Seeking::of_group(state, programme, group);
    if let Some(mentor) = next_mentor(state, programme, &seeking) {
        return offer(state, programme, now, group, mentor);
    }
    let (no, name) = (group.no, called(group));
    let told = Speech::from(Accompanying::GroupWaitingOrganisers { no, name });
    changed(no, Change::Waiting)
        .and(tell_contact(group, Accompanying::GroupWaiting { no }))
        .post(RoomName::Organisers, told.asking([]))
}

fn offer(
    state: &State,
    programme: &Programme,
    now: Timestamp,
    group: &Group,
    mentor: &OwnedUserId,
) -> Decision {
    let (no, name) = (group.no, called(group));
    let until = later(now, programme.mentoring.offer_expires);
    let seeking = Seeking::of_group(state, programme, group);
    let weighed = weigh(state, programme, &seeking, mentor);
    let letter = Speech::from(Accompanying::GroupOfferHead { no, name: name.clone(), until })
        .lines(whereabouts(group))
        .line(Accompanying::GroupOfferContact { contact: group.contact.clone() })
        .line(Accompanying::GroupOfferTask)
        .items(reasons(state, programme, &seeking, mentor, &weighed.grounds))
        .line(Accompanying::GroupOfferFoot { no })
        .asking([mentor])
        .buttons(buttons(no));
    let mentor = mentor.clone();
    changed(no, Change::Offered { mentor: mentor.clone(), until, weighed: Some(weighed) })
        .fact(Fact::Mentor(MentorFact::Asked { who: mentor.clone() }))
        .tell(&mentor, letter)
        .post(RoomName::Ambassadors, Accompanying::GroupOfferRoom { no, name, mentor: mentor.clone(), until })
        .and(tell_contact(group, Accompanying::GroupOfferTold { no, mentor, until }))
}

fn whereabouts(group: &Group) -> Option<Accompanying> {
    match (group.profile.place().cloned(), group.profile.region().cloned()) {
        (Some(place), Some(region)) => Some(Accompanying::GroupOfferPlaceRegion { place, region }),
        (Some(place), None) => Some(Accompanying::GroupOfferPlace { place }),
        (None, Some(region)) => Some(Accompanying::GroupOfferRegion { region }),
        (None, None) => None,
    }
}

fn buttons(no: GroupNo) -> Vec<Button> {
    [("✅", Verb::GroupAccept), ("❌", Verb::GroupDecline), ("⏳", Verb::GroupExtend)]
        .map(|(key, verb)| Button { key: key.to_owned(), choice: Choice::of_group(verb, no) })
        .to_vec()
}

/// Somebody may have time again: the group that has waited longest of those that they can be asked for is offered to them.
/// They are looked at once more until there is none.
fn has_time(state: &State, programme: &Programme, now: Timestamp, who: &OwnedUserId) -> Decision {
    let waiting = state.groups.search.waiting().filter_map(|(_, no)| state.groups.get(no));
    let mut waiting: Vec<_> = waiting.collect();
    waiting.sort_by_key(|group| (group.mentoring.sought, group.no));
    let can =
        |group: &&&Group| can_be_asked(state, programme, &Seeking::of_group(state, programme, group), who);
    match waiting.iter().find(can) {
        Some(group) => offer(state, programme, now, group, who),
        None => Decision::nothing().fact(Fact::Mentor(MentorFact::Considered { who: who.clone() })),
    }
}

/// Nobody has been free for long: all are looked at once more, and then the organisers hear of it again, in one message of
/// all groups of which that is true.
fn waiting_long(state: &State, programme: &Programme, now: Timestamp, group: &Group) -> Decision {
    let next = |group: &Group| next_mentor(state, programme, &Seeking::of_group(state, programme, group));
    if let Some(mentor) = next(group) {
        return offer(state, programme, now, group, mentor);
    }
    let is_long = |at: Timestamp| later(at, programme.mentoring.waiting_long) <= now;
    let waiting = state.groups.search.waiting().take_while(|(at, _)| is_long(*at));
    let waiting = waiting.filter_map(|(_, no)| state.groups.get(no));
    let waiting: Vec<_> = waiting.filter(|other| other.no == group.no || next(other).is_none()).collect();
    let lines = waiting.iter().take(MOST_NAMED).map(|group| Accompanying::GroupWaitingSince {
        no: group.no,
        name: called(group),
        since: group.mentoring.sought.unwrap_or(now),
    });
    let speech =
        Speech::from(Accompanying::GroupsWaitingLong { groups: counted(waiting.len()) }).items(lines);
    let speech = match counted(waiting.len().saturating_sub(MOST_NAMED)) {
        0 => speech,
        groups => speech.line(Accompanying::GroupsWaitingMore { groups }),
    };
    let told = speech.line(Accompanying::GroupsWaitingFoot).asking([]);
    let facts = waiting.iter().map(|group| changed(group.no, Change::Waiting));
    facts.fold(Decision::nothing(), Decision::and).post(RoomName::Organisers, told)
}

/// Half of an offer's time is over. If all of it is, because the bot was away, a reminder would come too late.
fn remind(group: &Group, offer: &Offer, now: Timestamp) -> Decision {
    let no = group.no;
    let reminded = changed(no, Change::Reminded);
    if now >= offer.until {
        return reminded;
    }
    let letter =
        Speech::from(Accompanying::GroupOfferReminder { no, name: called(group), until: offer.until })
            .line(Accompanying::GroupOfferFoot { no })
            .asking([&offer.mentor])
            .buttons(buttons(no));
    reminded.tell(&offer.mentor, letter)
}

/// An offer was not answered in time; the group goes on to the next ambassador.
fn expire(state: &State, programme: &Programme, group: &Group, offer: &Offer) -> Decision {
    let (no, who) = (group.no, offer.mentor.clone());
    let told =
        [Accompanying::GroupOfferExpired { no }.into(), Accompanying::GroupOfferExpiredRest { no }.into()];
    changed(no, Change::Expired { mentor: who.clone() })
        .and(missed(state, programme, &who, told, None))
        .and(tell_contact(group, Accompanying::GroupOnToNext { no }))
}

/// `!group accept G4`: the ambassador mentors the group.
///
/// # Errors
/// Never refuses: that the offer is the ambassador's own was seen before.
pub fn accept(matter: &Matter<'_>, group: &Group) -> Ruling {
    Ok(answered(matter.state, matter.who).and(mentored(group, matter.who, None)))
}

/// `!group decline G4 [WHY]`: the group goes on to the next ambassador; who speaks for it hears so without blame.
///
/// # Errors
/// Never refuses: that the offer is the ambassador's own was seen before.
pub fn decline(matter: &Matter<'_>, group: &Group, reason: Option<&Wording>) -> Ruling {
    let no = group.no;
    let (kept, reason) = reason.map(|reason| matter.keep(reason)).unzip();
    Ok(kept
        .unwrap_or_default()
        .and(answered(matter.state, matter.who))
        .and(changed(no, Change::Declined { mentor: matter.who.clone(), reason }))
        .and(matter.confide(Accompanying::GroupOfferDeclined { no }))
        .and(tell_contact(group, Accompanying::GroupOnToNext { no })))
}

/// `!group extend G4`: more time to answer, once.
///
/// # Errors
/// Refuses a second time.
pub fn extend(matter: &Matter<'_>, group: &Group) -> Ruling {
    let no = group.no;
    let offer = group.mentoring.offer().ok_or(Accompanying::GroupNoOffer)?;
    if offer.extended {
        return Err(Accompanying::GroupOfferExtendedBefore { no, until: offer.until }.into());
    }
    let until = extended(matter, offer);
    let mentor = offer.mentor.clone();
    Ok(answered(matter.state, matter.who)
        .and(changed(no, Change::Extended { until }))
        .and(matter.confide(Accompanying::GroupOfferExtended { no, until }))
        .and(tell_contact(group, Accompanying::GroupOfferTold { no, mentor, until })))
}
