//! The bot's condition over HTTP, for monitoring on the same machine: `/healthz`, `/readyz`, `/metrics`. Answers with
//! counts and ages alone, and only where the configuration has it listen.

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::clock::Clock;
use crate::vitals::{Condition, Vitals};

/// What Prometheus is told that it reads.
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What the answers are read off.
#[derive(Clone)]
struct Watched {
    vitals: Arc<Vitals>,
    clock: Arc<dyn Clock>,
}

/// Answers whoever asks, for as long as it is polled: run it in the task of the loop, so that a bot that hangs takes no
/// question any more.
///
/// # Errors
/// Fails if the listener does.
pub async fn serve(listener: TcpListener, vitals: Arc<Vitals>, clock: Arc<dyn Clock>) -> io::Result<()> {
    let routes = Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(Watched { vitals, clock });
    axum::serve(listener, routes).await
}

async fn ready(State(Watched { vitals, clock }): State<Watched>) -> impl IntoResponse {
    match vitals.condition(clock.now()) {
        Condition::Ready => (StatusCode::OK, "ready\n".to_owned()),
        Condition::Starting => {
            (StatusCode::SERVICE_UNAVAILABLE, "reading what happened while it was away\n".to_owned())
        }
        Condition::Hindered(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("in safe mode:\n{why}\n")),
        Condition::CutOff(silence) => {
            let seconds = silence.as_secs();
            (StatusCode::SERVICE_UNAVAILABLE, format!("the homeserver has not been heard for {seconds} s\n"))
        }
    }
}

async fn metrics(State(Watched { vitals, clock }): State<Watched>) -> impl IntoResponse {
    let text = vitals.text(clock.now()).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR);
    text.map(|text| ([(CONTENT_TYPE, OPEN_METRICS)], text))
}
