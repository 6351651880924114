//! What a sync left out: read back page by page, in order, and never further than our own arrival.

use std::{collections::BTreeSet, time::Duration};

use matrix_sdk::{
    Room,
    room::{Messages, MessagesOptions},
    ruma::uint,
};
use ruma::UserId;
use tokio::time::sleep;
use tracing::{info, warn};

use crate::{
    error::RequestError,
    heard::{Heard, HeardKind, Membership},
    timeline::hear,
};

/// The longest wait between two tries to read a page.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// How many pages are read back in search of the invitation that we followed.
const PAGES_TO_INVITATION: usize = 5;

/// Reads everything between two sync tokens, oldest first.
pub(crate) async fn between(
    room: &Room,
    since: &str,
    until: &str,
    me: &UserId,
) -> Result<Vec<Heard>, RequestError> {
    let mut events = Vec::new();
    let mut from = since.to_owned();
    loop {
        let mut options = MessagesOptions::forward().from(from.as_str());
        options.to = Some(until.to_owned());
        let page = page(room, options).await?;
        events.extend(page.chunk.iter().filter_map(|event| hear(&event.kind, me)));
        match page.end {
            Some(end) if end != from => from = end,
            _ => break,
        }
    }
    info!(room = %room.room_id(), events = events.len(), "read back what a sync left out");
    Ok(events)
}

/// Reads back from a token to the invitation that we followed, so that what was said to us before we came in is heard.
pub(crate) async fn since_invitation(
    room: &Room,
    from: &str,
    me: &UserId,
) -> Result<Vec<Heard>, RequestError> {
    let mut events = Vec::new();
    let mut from = from.to_owned();
    for _ in 0..PAGES_TO_INVITATION {
        let page = page(room, MessagesOptions::backward().from(from.as_str())).await?;
        for event in &page.chunk {
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

/// Reads one page, however long the homeserver is away: what a gap holds must not be skipped for a bad minute.
async fn page(room: &Room, options: MessagesOptions) -> Result<Messages, RequestError> {
    let mut wait = Duration::from_millis(500);
    loop {
        let mut request = MessagesOptions::new(options.dir).from(options.from.as_deref());
        request.to.clone_from(&options.to);
        request.limit = uint!(100);
        match room.messages(request).await.map_err(RequestError::from) {
            Err(RequestError::Later { after, why }) => {
                warn!(room = %room.room_id(), why, "a page could not be read; trying again");
                sleep(after.unwrap_or(wait)).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
            answer => return answer,
        }
    }
}

#[cfg(test)]
mod tests;
