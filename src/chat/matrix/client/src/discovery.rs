//! Which homeserver a name or an address leads to, whether it does what a bot needs, and whom it knows: asked before
//! there is any session, so that an operator's answer can be refused as it is given.

use std::time::Duration;

use matrix_sdk::{
    Client as Sdk, HttpError,
    ruma::{
        OwnedServerName,
        api::client::{
            discovery::get_supported_versions,
            profile::get_profile,
            session::get_login_types::{self, v3::LoginType},
        },
    },
};
use ruma::UserId;
use serde_json::Value;
use tracing::debug;

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    session::{ClientError, is_url, reach},
};

/// How long a homeserver may take to say its name.
const PATIENCE: Duration = Duration::from_secs(10);

/// A homeserver that answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Homeserver {
    /// Where clients find it.
    pub url: String,
    /// What stands behind the colon in the Matrix IDs of its people, where it tells.
    pub name: Option<String>,
    /// Which versions of the protocol it speaks, oldest first.
    pub versions: Vec<String>,
    /// Whether one can log in there with a password.
    pub takes_passwords: bool,
}

/// Asks what this server name, or this address, leads to.
#[must_use]
pub fn discover(asked: &str) -> Boxed<'_, Result<Homeserver, ClientError>> {
    Box::pin(async move {
        let sdk = reach(asked).await?;
        let refused = |error| unlike_a_homeserver(asked, error);
        let versions = sdk.send(get_supported_versions::Request::new()).await.map_err(refused)?.versions;
        let flows = sdk.send(get_login_types::v3::Request::new()).await.map_err(refused)?.flows;
        let takes_passwords = flows.iter().any(|flow| matches!(flow, LoginType::Password(_)));
        let name = match sdk.server().and_then(|server| server.host_str()) {
            // What leads on by its .well-known file is the name of a server.
            Some(_) if !is_url(asked) => Some(asked.to_owned()),
            _ => own_name(&sdk).await,
        };
        let url = sdk.homeserver().to_string().trim_end_matches('/').to_owned();
        Ok(Homeserver { url, name, versions, takes_passwords })
    })
}

impl Client {
    /// Whether there is such a person, as far as our own homeserver tells; of others' people it is believed. Whoever has
    /// neither a display name nor a picture may not be known.
    pub fn knows<'a>(&'a self, who: &'a UserId) -> Boxed<'a, Result<bool, RequestError>> {
        Box::pin(async move {
            match self.sdk.send(get_profile::v3::Request::new(who.to_owned())).await {
                // Not by the code: Synapse has none for this.
                Err(error) if error.as_client_api_error().is_some_and(|told| told.status_code == 404) => {
                    Ok(who.server_name() != self.user_id().server_name())
                }
                // Some tell it to nobody; and another homeserver's troubles are no answer.
                Ok(_) | Err(HttpError::Api(_)) => Ok(true),
                Err(error) => Err(error.into()),
            }
        })
    }
}

/// The name of the homeserver itself, which most tell to everybody, since other homeservers need it.
async fn own_name(sdk: &Sdk) -> Option<String> {
    let url = sdk.homeserver().join("/_matrix/key/v2/server").ok()?;
    let asked = sdk.http_client().get(url).timeout(PATIENCE).send().await;
    let told = match asked {
        Ok(answer) => answer.text().await.ok()?,
        Err(error) => {
            debug!(%error, "the homeserver does not say its name");
            return None;
        }
    };
    let told: Value = serde_json::from_str(&told).ok()?;
    let name = OwnedServerName::try_from(told["server_name"].as_str()?).ok()?;
    Some(name.to_string())
}

/// Why what answers, if anything does, is of no use.
fn unlike_a_homeserver(asked: &str, error: HttpError) -> ClientError {
    let homeserver = asked.to_owned();
    let is_ill = error.as_client_api_error().is_some_and(|told| told.status_code.is_server_error());
    let answers = match &error {
        HttpError::Cached(cause) => matches!(**cause, HttpError::Api(_)),
        error => matches!(error, HttpError::Api(_)),
    };
    if answers && !is_ill {
        let why = "something answers there that does not speak Matrix".to_owned();
        return ClientError::NoHomeserver { homeserver, why };
    }
    let why = match RequestError::from(error) {
        RequestError::Later { why, .. } => why,
        error => error.to_string(),
    };
    ClientError::Unreachable { homeserver, why }
}
