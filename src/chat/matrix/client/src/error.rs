//! What to do when the homeserver says no: every failure of the SDK, sorted by the answer it calls for.

use std::{error::Error as StdError, time::Duration};

use matrix_sdk::{
    Error, HttpError, RumaApiError,
    ruma::api::error::{Error as ServerError, ErrorKind, FromHttpResponseError, RetryAfter},
};
use thiserror::Error as ThisError;

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

impl From<Error> for RequestError {
    fn from(error: Error) -> Self {
        match &error {
            Error::Http(http) => sort(http),
            Error::WrongRoomState(_) => Self::Barred { why: told(&error) },
            Error::SerdeJson(_) | Error::Identifier(_) | Error::Url(_) => Self::Never { why: told(&error) },
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
            _ => RequestError::Later { after: None, why: told(error) },
        },
        _ => RequestError::Later { after: None, why: told(error) },
    }
}

fn sort_refusal(refusal: &ServerError) -> RequestError {
    let why = refusal.to_string();
    match refusal.error_kind() {
        Some(ErrorKind::UnknownToken(token)) => return RequestError::SessionLost { soft: token.soft_logout },
        Some(ErrorKind::MissingToken | ErrorKind::UserDeactivated) => {
            return RequestError::SessionLost { soft: false };
        }
        Some(ErrorKind::LimitExceeded(limit)) => {
            let after = match limit.retry_after {
                Some(RetryAfter::Delay(delay)) => Some(delay),
                _ => None,
            };
            return RequestError::Later { after, why };
        }
        _ => {}
    }
    match refusal.status_code.as_u16() {
        // 401 without a word about the token is what a locked account gets: it may be unlocked again.
        401 | 408 | 429 | 500.. => RequestError::Later { after: None, why },
        403 => RequestError::Barred { why },
        _ => RequestError::Never { why },
    }
}
