//! One event of a timeline, as the SDK hands it out: in plain text, decrypted, or locked.

use matrix_sdk::deserialized_responses::{TimelineEventKind, UnableToDecryptReason};
use ruma::UserId;

use crate::heard::{Heard, HeardKind, Locked, parse};

/// Reads one event of a timeline; nothing only if it lacks an id or a sender.
pub(crate) fn hear(kind: &TimelineEventKind, me: &UserId) -> Option<Heard> {
    match kind {
        TimelineEventKind::PlainText { event } => parse(event.json().get(), false, me),
        TimelineEventKind::Decrypted(decrypted) => parse(decrypted.event.json().get(), true, me),
        TimelineEventKind::UnableToDecrypt { event, utd_info } => {
            let why = match &utd_info.reason {
                UnableToDecryptReason::MissingMegolmSession { withheld_code: Some(_) } => Locked::KeyWithheld,
                UnableToDecryptReason::MissingMegolmSession { withheld_code: None }
                | UnableToDecryptReason::UnknownMegolmMessageIndex => Locked::KeyMissing,
                _ => Locked::Broken,
            };
            let session = utd_info.session_id.clone().unwrap_or_default();
            let mut heard = parse(event.json().get(), false, me)?;
            // A redacted one is `Other` by now, and stays it.
            if let HeardKind::Undecryptable { raw, .. } = heard.kind {
                heard.kind = HeardKind::Undecryptable { raw, session, why };
            }
            Some(heard)
        }
    }
}
