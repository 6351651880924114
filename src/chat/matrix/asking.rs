//! When asking is in vain: a homeserver that is away is waited for however long it takes, for what passes meanwhile would
//! be lost for ever; what it alone refuses to tell, while it answers everything else, must not make us deaf.

use std::time::Duration;

use chancery_matrix_client::client::{Boxed, Client};
use chancery_matrix_client::error::RequestError;
use tokio::time::sleep;
use tracing::{debug, warn};

/// How often in a row something is asked while the homeserver answers everything else; about a minute, or three of silence.
const TRIES: u32 = 6;

/// How often, where it was given up before.
const TRIES_AGAIN: u32 = 2;

/// A request, and another one that the homeserver answers as long as it is there.
pub struct Asking<'a> {
    /// Whether anything else is answered.
    answers: Box<dyn FnMut() -> Boxed<'a, bool> + Send + 'a>,
    /// How often in a row it is asked while anything else is answered.
    tries: u32,
    /// The first wait between two tries; it doubles with each.
    wait: Duration,
}

impl<'a> Asking<'a> {
    /// Asks this homeserver, less patiently for what was asked in vain before.
    #[must_use]
    pub fn of(client: &'a Client, in_vain_before: bool) -> Self {
        let tries = if in_vain_before { TRIES_AGAIN } else { TRIES };
        Self { answers: Box::new(|| client.answers()), tries, wait: super::FIRST_WAIT }
    }

    /// The answer that waiting cannot change; nothing if this alone is not answered.
    ///
    /// # Errors
    /// Fails with what the homeserver refuses for good.
    pub async fn ask<T>(
        mut self,
        mut ask: impl FnMut() -> Boxed<'a, Result<T, RequestError>>,
    ) -> Result<Option<T>, RequestError> {
        let (mut wait, mut in_vain) = (self.wait, 0);
        loop {
            let (after, why) = match ask().await {
                Err(RequestError::Later { after, why }) => (after, why),
                answer => return answer.map(Some),
            };
            // Asked after the failure: a homeserver that went away with it, or came back since, is not taken for one
            // that refuses.
            in_vain = if (self.answers)().await { in_vain + 1 } else { 0 };
            if in_vain == self.tries {
                warn!(%why, "asked in vain");
                return Ok(None);
            }
            debug!(%why, in_vain, "asking again");
            sleep(after.unwrap_or_default().max(wait)).await;
            wait = (wait * 2).min(super::LONGEST_WAIT);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::*;

    /// Asks for what is told after so many failures; after each of them anything else is answered, or not.
    async fn ask(
        failures: usize,
        answers: impl Fn(usize) -> bool + Send,
    ) -> Result<Option<()>, RequestError> {
        let mut failed = 0;
        let mut looked = 0;
        let other = move || -> Boxed<'_, bool> {
            looked += 1;
            Box::pin(ready(answers(looked)))
        };
        let asking = Asking { answers: Box::new(other), tries: TRIES, wait: Duration::ZERO };
        let later = || RequestError::Later { after: None, why: "away".to_owned() };
        asking
            .ask(|| {
                failed += 1;
                Box::pin(ready(if failed <= failures { Err(later()) } else { Ok(()) }))
            })
            .await
    }

    #[tokio::test]
    async fn a_homeserver_that_is_away_is_waited_for() {
        assert_eq!(ask(1_000, |_| false).await, Ok(Some(())));
        assert_eq!(ask(1_000, |look| look % 6 != 0).await, Ok(Some(())), "it comes and goes");
    }

    #[tokio::test]
    async fn what_alone_is_not_answered_is_given_up() {
        assert_eq!(ask(1_000, |_| true).await, Ok(None));
        assert_eq!(ask(1_000, |look| look > 500).await, Ok(None), "after an absence, too");
        assert_eq!(ask(5, |_| true).await, Ok(Some(())));
    }

    #[tokio::test]
    async fn a_refusal_is_an_answer() {
        let asking =
            Asking { answers: Box::new(|| Box::pin(ready(false))), tries: TRIES, wait: Duration::ZERO };
        let lost = RequestError::SessionLost { soft: false };
        let refusal = Err::<(), _>(lost.clone());
        assert_eq!(asking.ask(|| Box::pin(ready(refusal.clone()))).await, Err(lost));
    }
}
