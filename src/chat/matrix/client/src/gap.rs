//! What a sync left out: read back page by page, in order, and never further than our own arrival.
//!
//! The rooms that are ours are read back whole, and waited for. All others together have an [`Allowance`]: whoever
//! fills them with words must not fill our memory, and one that the homeserver cannot read must not make us deaf.

use std::collections::BTreeSet;

use matrix_sdk::{
    Room,
    room::{Messages, MessagesOptions},
    ruma::uint,
};
use ruma::UserId;
use tokio::time::sleep;
use tracing::{info, warn};

use crate::{
    allowance::Allowance,
    error::RequestError,
    heard::{Heard, HeardKind, Membership, Words},
    timeline::hear,
};

/// How many pages are read back in search of the invitation that we followed.
const PAGES_TO_INVITATION: usize = 5;

/// The longest words that are read back whole, in bytes: longer than whatever is a command or an answer.
const LONGEST_WORDS: usize = 32 * 1024;

/// What was read back.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The events, oldest first.
    pub(crate) events: Vec<Heard>,
    /// Why these are not all, if they are not.
    pub(crate) missing: Option<String>,
}

/// Reads everything between two sync tokens, oldest first.
pub(crate) async fn whole(room: &Room, since: &str, until: &str, me: &UserId) -> Result<Found, RequestError> {
    let mut found = Found::default();
    let mut from = since.to_owned();
    loop {
        let mut options = MessagesOptions::forward().from(from.as_str());
        options.to = Some(until.to_owned());
        match page(room, options, &mut Allowance::of_ours()).await {
            Ok(page) => {
                found
                    .events
                    .extend(page.chunk.iter().filter_map(|event| hear(&event.kind, me)).map(shortened));
                match page.end {
                    Some(end) if end != from => from = end,
                    _ => break,
                }
            }
            Err(lost @ RequestError::SessionLost { .. }) => return Err(lost),
            Err(why) => {
                found.missing = Some(why.to_string());
                break;
            }
        }
    }
    info!(room = %room.room_id(), events = found.events.len(), "read back what a sync left out");
    Ok(found)
}

/// Reads the newest between two sync tokens, as far as the allowance goes.
pub(crate) async fn newest(
    room: &Room,
    since: &str,
    until: &str,
    me: &UserId,
    allowance: &mut Allowance,
) -> Result<Found, RequestError> {
    let mut found = Found::default();
    let mut from = until.to_owned();
    allowance.next_room();
    'reading: loop {
        if !allowance.affords_page() {
            found.missing = Some("it is more than is read back of a room that is not ours".to_owned());
            break;
        }
        let mut options = MessagesOptions::backward().from(from.as_str());
        options.to = Some(since.to_owned());
        let page = match page(room, options, allowance).await {
            Ok(page) => page,
            Err(lost @ RequestError::SessionLost { .. }) => return Err(lost),
            Err(why) => {
                found.missing = Some(why.to_string());
                break;
            }
        };
        for event in &page.chunk {
            if !allowance.affords(event.raw().json().get().len()) {
                found.missing = Some("it is more than is read back of a room that is not ours".to_owned());
                break 'reading;
            }
            found.events.extend(hear(&event.kind, me));
        }
        match page.end {
            Some(end) if end != from => from = end,
            _ => break,
        }
    }
    found.events.reverse();
    info!(room = %room.room_id(), events = found.events.len(), "read back the newest of what a sync left out");
    Ok(found)
}

/// Reads back from a token to the invitation that we followed, so that what was said to us before we came in is heard.
pub(crate) async fn since_invitation(
    room: &Room,
    from: &str,
    me: &UserId,
    allowance: &mut Allowance,
) -> Result<Vec<Heard>, RequestError> {
    let mut events = Vec::new();
    let mut from = from.to_owned();
    allowance.next_room();
    for _ in 0..PAGES_TO_INVITATION {
        if !allowance.affords_page() {
            break;
        }
        let page = page(room, MessagesOptions::backward().from(from.as_str()), allowance).await?;
        for event in &page.chunk {
            if !allowance.affords(event.raw().json().get().len()) {
                return Ok(Vec::new());
            }
            let Some(heard) = hear(&event.kind, me) else { continue };
            let invitation = matches!(own_move(&heard, me), Some((Membership::Invite, _)));
            events.push(heard);
            if invitation {
                events.reverse();
                return Ok(events);
            }
        }
        match page.end {
            Some(end) if end != from => from = end,
            _ => break,
        }
    }
    // Without the invitation in sight nothing tells what was meant for us.
    Ok(Vec::new())
}

/// True if these events begin before we came in on an invitation that is not among them.
pub(crate) fn followed_unseen_invitation(events: &[Heard], me: &UserId) -> bool {
    first_own_move(events, me) == Some((Membership::Join, Some(Membership::Invite)))
}

/// True if we came in somewhere among these events.
pub(crate) fn tells_arrival(events: &[Heard], me: &UserId) -> bool {
    let arrival = |(now, before)| now == Membership::Join && before != Some(Membership::Join);
    events.iter().filter_map(|event| own_move(event, me)).any(arrival)
}

/// Keeps what happened while we were in the room or invited to it, each event once.
pub(crate) fn keep_what_was_for_us(events: Vec<Heard>, me: &UserId) -> Vec<Heard> {
    let mut here = first_own_move(&events, me).is_none_or(|(_, before)| before.is_some_and(is_here));
    let mut seen = BTreeSet::new();
    let kept = events.into_iter().filter(|event| {
        let own_move = own_move(event, me);
        if let Some((now, _)) = own_move {
            here = is_here(now);
        }
        (here || own_move.is_some()) && seen.insert(event.event.clone())
    });
    kept.collect()
}

/// True for someone who hears what is said in the room, now or once they follow the invitation.
pub(crate) fn is_here(membership: Membership) -> bool {
    matches!(membership, Membership::Join | Membership::Invite)
}

fn first_own_move(events: &[Heard], me: &UserId) -> Option<(Membership, Option<Membership>)> {
    events.iter().find_map(|event| own_move(event, me))
}

fn own_move(event: &Heard, me: &UserId) -> Option<(Membership, Option<Membership>)> {
    match &event.kind {
        HeardKind::Member { who, membership, before, .. } if who == me => Some((*membership, *before)),
        _ => None,
    }
}

/// Cuts words short that are too long for anything: a whole gap of them is in memory at once.
fn shortened(mut heard: Heard) -> Heard {
    if let HeardKind::Message { words, .. } | HeardKind::Edit { words, .. } = &mut heard.kind {
        let Words { body, formatted, .. } = words;
        body.truncate(body.floor_char_boundary(LONGEST_WORDS));
        body.shrink_to_fit();
        *formatted = formatted.take().filter(|html| html.len() <= LONGEST_WORDS);
    }
    heard
}

/// Reads one page. A homeserver that is away is waited for, however long: what a gap holds must not be skipped for a
/// bad minute. A room that fails alone, while the homeserver answers all else, has only so many tries.
async fn page(
    room: &Room,
    options: MessagesOptions,
    allowance: &mut Allowance,
) -> Result<Messages, RequestError> {
    loop {
        let mut request = MessagesOptions::new(options.dir).from(options.from.as_deref());
        request.to.clone_from(&options.to);
        request.limit = uint!(100);
        let (after, why) = match room.messages(request).await.map_err(RequestError::from) {
            Err(RequestError::Later { after, why }) => (after, why),
            answer => return answer,
        };
        let alone = after.is_none() && answers(room).await?;
        warn!(room = %room.room_id(), why, alone, "a page could not be read");
        match allowance.again(alone) {
            Some(wait) => sleep(after.unwrap_or(wait)).await,
            None => return Err(RequestError::Never { why: format!("it fails again and again: {why}") }),
        }
    }
}

/// Whether the homeserver answers anything at all.
async fn answers(room: &Room) -> Result<bool, RequestError> {
    match room.client().whoami().await.map_err(RequestError::from) {
        Err(lost @ RequestError::SessionLost { .. }) => Err(lost),
        answer => Ok(!matches!(answer, Err(RequestError::Later { .. }))),
    }
}

#[cfg(test)]
mod tests;
