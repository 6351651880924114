//! What to do when the homeserver says no: every failure of the SDK, sorted by the answer it calls for.

use std::{error::Error as StdError, time::Duration};

use matrix_sdk::{
    Error, HttpError, RumaApiError,
    ruma::api::error::{
        DeserializationError, Error as ServerError, ErrorKind, FromHttpResponseError, RetryAfter,
    },
};
use thiserror::Error as ThisError;

/// How long to wait where a homeserver does not say: as long as Synapse, by default, has a message cost.
const UNSAID: Duration = Duration::from_secs(5);

/// What a homeserver lets an account do only so often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// To send, to whatever room.
    Messages,
    /// To make rooms.
    Rooms,
    /// To ask people in; it may be meant for one of them alone.
    Invitations,
}

/// Why a request was not done, told by what the caller should do next.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum RequestError {
    /// Ask again with the same transaction id, not before `after` if the homeserver named a time.
    #[error("not now: {why}")]
    Later {
        /// How long the homeserver wants to be left alone.
        after: Option<Duration>,
        /// What went wrong, for the log.
        why: String,
    },
    /// Ask again with the same transaction id, not before `after`; and so with everything else that is limited by this.
    #[error("one too many: {why}")]
    Limited {
        /// What there was too much of.
        what: Limit,
        /// How long the homeserver wants to be left alone with it.
        after: Duration,
        /// What it said, for the log.
        why: String,
    },
    /// Somebody has to let us in or give us power first; until then asking again is useless.
    #[error("not allowed: {why}")]
    Barred {
        /// What the homeserver refused, for people.
        why: String,
    },
    /// Asking again will never help.
    #[error("refused for good: {why}")]
    Never {
        /// What the homeserver could not accept.
        why: String,
    },
    /// The homeserver no longer knows this session; nothing works until somebody logs in.
    #[error("the homeserver no longer accepts this session{}", if *soft { " (log in again)" } else { "" })]
    SessionLost {
        /// True if the device still exists and a new login may go on with it and its keys.
        soft: bool,
    },
}

impl RequestError {
    /// The failure of a request that this limits: the homeserver itself does not say which of its limits it means.
    pub(crate) fn of(self, what: Limit) -> Self {
        match self {
            Self::Later { after: Some(after), why } => Self::Limited { what, after, why },
            other => other,
        }
    }
}

impl From<Error> for RequestError {
    fn from(error: Error) -> Self {
        match &error {
            Error::Http(http) => sort(http),
            Error::WrongRoomState(_) => Self::Barred { why: told(&error) },
            // Not in the error's own words: they quote what they could not read, and somebody wrote that.
            Error::SerdeJson(json) => Self::Never { why: illegible(json) },
            Error::Identifier(_) | Error::Url(_) => Self::Never { why: told(&error) },
            // What is left is local: stores and encryption. A message must not be given up for the disk's sake.
            _ => Self::Later { after: None, why: told(&error) },
        }
    }
}

impl From<HttpError> for RequestError {
    fn from(error: HttpError) -> Self {
        sort(&error)
    }
}

fn illegible(json: &serde_json::Error) -> String {
    format!("what came makes no sense at line {}, column {}", json.line(), json.column())
}

/// The error with its causes: the outermost of them alone says only that "sending the request" failed.
fn told(error: &(dyn StdError + 'static)) -> String {
    let mut told = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        told.push(error.to_string());
        cause = error.source();
    }
    // Errors that merely wrap another repeat its words.
    told.dedup();
    told.join(": ")
}

fn sort(error: &HttpError) -> RequestError {
    match error {
        HttpError::Cached(inner) => sort(inner),
        HttpError::IntoHttp(_) => RequestError::Never { why: told(error) },
        HttpError::Api(api) => match api.as_ref() {
            FromHttpResponseError::Server(RumaApiError::MatrixError(refusal)) => sort_refusal(refusal),
            FromHttpResponseError::Server(_) => RequestError::Barred { why: told(error) },
            // A captive portal or a proxy's error page with status 200: not the homeserver's own word.
            FromHttpResponseError::Deserialization(DeserializationError::Json(json)) => {
                RequestError::Later { after: None, why: illegible(json) }
            }
            _ => RequestError::Later { after: None, why: told(error) },
        },
        _ => RequestError::Later { after: None, why: told(error) },
    }
}

fn sort_refusal(refusal: &ServerError) -> RequestError {
    let why = refusal.to_string();
    match refusal.error_kind() {
        // Only the homeserver's own word is final: this is a proxy's, or that of a homeserver half started.
        None | Some(ErrorKind::Unrecognized) => return RequestError::Later { after: None, why },
        Some(ErrorKind::UnknownToken(token)) => return RequestError::SessionLost { soft: token.soft_logout },
        Some(ErrorKind::MissingToken | ErrorKind::UserDeactivated) => {
            return RequestError::SessionLost { soft: false };
        }
        Some(ErrorKind::LimitExceeded(limit)) => {
            let after = match limit.retry_after {
                Some(RetryAfter::Delay(delay)) => delay,
                _ => UNSAID,
            };
            return RequestError::Later { after: Some(after), why };
        }
        // A 403 that no operator can lift: the person wants no invitations from us.
        Some(ErrorKind::InviteBlocked) => return RequestError::Never { why },
        Some(_) => {}
    }
    match refusal.status_code.as_u16() {
        // 401 without a word about the token is what a locked account gets: it may be unlocked again.
        401 | 408 | 429 | 500.. => RequestError::Later { after: None, why },
        403 => RequestError::Barred { why },
        _ => RequestError::Never { why },
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::{reqwest::StatusCode, ruma::api::error::ErrorBody};
    use serde_json::json;

    use super::*;

    fn sorted(status: u16, body: serde_json::Value) -> RequestError {
        let status = StatusCode::from_u16(status).expect("a status");
        let body = serde_json::from_value(body.clone()).map_or(ErrorBody::Json(body), ErrorBody::Standard);
        sort_refusal(&ServerError::new(status, body))
    }

    fn refused(status: u16, code: &str) -> RequestError {
        sorted(status, json!({ "errcode": code, "error": "no" }))
    }

    #[test]
    fn the_homeservers_own_word_is_final() {
        assert!(matches!(refused(413, "M_TOO_LARGE"), RequestError::Never { .. }));
        assert!(matches!(refused(400, "M_BAD_JSON"), RequestError::Never { .. }));
        assert!(matches!(refused(404, "M_NOT_FOUND"), RequestError::Never { .. }));
        assert!(matches!(refused(403, "M_FORBIDDEN"), RequestError::Barred { .. }));
        assert!(matches!(refused(403, "M_INVITE_BLOCKED"), RequestError::Never { .. }));
    }

    #[test]
    fn nobody_elses_word_is() {
        for status in [200, 401, 403, 404, 413, 502] {
            assert!(matches!(sorted(status, json!("<html>")), RequestError::Later { .. }), "{status}");
        }
        assert!(matches!(refused(404, "M_UNRECOGNIZED"), RequestError::Later { .. }));
    }

    #[test]
    fn troubles_that_pass_are_asked_again() {
        let slow = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": 1500 });
        let RequestError::Later { after, .. } = sorted(429, slow) else { panic!("a limit passes") };
        assert_eq!(after, Some(Duration::from_millis(1500)));
        let RequestError::Later { after, .. } = refused(429, "M_LIMIT_EXCEEDED") else {
            panic!("a limit passes")
        };
        assert_eq!(after, Some(UNSAID));
        assert!(matches!(refused(500, "M_UNKNOWN"), RequestError::Later { .. }));
        assert!(matches!(refused(401, "M_USER_LOCKED"), RequestError::Later { .. }));
    }

    #[test]
    fn only_the_homeservers_limit_holds_others_up() {
        let limited = refused(429, "M_LIMIT_EXCEEDED").of(Limit::Rooms);
        assert!(matches!(limited, RequestError::Limited { what: Limit::Rooms, .. }));
        assert!(matches!(refused(500, "M_UNKNOWN").of(Limit::Rooms), RequestError::Later { .. }));
    }

    #[test]
    fn a_lost_session_tells_whether_the_device_lives() {
        let token =
            |soft: bool| json!({ "errcode": "M_UNKNOWN_TOKEN", "error": "gone", "soft_logout": soft });
        assert_eq!(sorted(401, token(true)), RequestError::SessionLost { soft: true });
        assert_eq!(sorted(401, token(false)), RequestError::SessionLost { soft: false });
    }
}
