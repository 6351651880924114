//! What the operator can do about each failure of the parts that are put together here.

use chancery::engine::EngineError;
use chancery::service::ServiceError;
use chancery_matrix_client::session::ClientError;

use crate::cli::failure::{Failure, capital, told_with_way_out};

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        let way_out = match &error {
            ClientError::NotLoggedIn { .. } => {
                "Log in with `chancery login`, or set CHANCERY_PASSWORD for the first run."
            }
            ClientError::AlreadyLoggedIn { .. } => "There is nothing to do: start it with `chancery run`.",
            ClientError::OtherAccount { .. } => {
                "Correct the user below [homeserver], or name another directory below [data]."
            }
            ClientError::DeviceLost { .. } => {
                "Make a new one with `chancery login`; have the recovery key at hand."
            }
            ClientError::Refused { .. } => "Correct the user below [homeserver], or the password.",
            ClientError::Unreachable { .. } => "Try again when it can be; nothing is lost.",
            ClientError::NoHomeserver { .. } => "Correct the url below [homeserver].",
            ClientError::File { .. } => "Give the bot's user the right to read and write there.",
            ClientError::Damaged { .. } => {
                "Put it back from a backup; or move it away together with session.json, and log in with `chancery login`."
            }
        };
        Self::new(capital(&error.to_string()), way_out)
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        told_with_way_out(&error.to_string())
    }
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        told_with_way_out(&error.to_string())
    }
}
