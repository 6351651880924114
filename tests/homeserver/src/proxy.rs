//! A homeserver on a bad line: a proxy that breaks what passes, as it is told.

use std::future::pending;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::process::lock;

/// How many milliseconds something may be delayed on a rough line.
const DELAY: u64 = 1500;

/// What becomes of what passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Nothing.
    Good,
    /// All connections are closed.
    Dead,
    /// Everything is answered by a proxy: 502, and a page.
    BadGateway,
    /// Everything is answered by a page with status 200.
    Portal,
    /// The next sync carries a message between devices that the SDK cannot read.
    PoisonedOnce,
    /// As many requests with this in their path are answered by 502.
    Failing(&'static str, u32),
    /// As many requests with this in their path arrive; all further ones are forbidden.
    Closing(&'static str, u32),
    /// Whatever would put something with this in its path is forbidden.
    Forbidding(&'static str),
    /// Whatever would change something with this in its path is one too many.
    Limiting(&'static str),
    /// Whatever would put something with this in its path is never answered.
    Silent(&'static str),
    /// The answer to whatever asks for something with this in its path waits until the line is another.
    Waiting(&'static str),
    /// Whoever asks who is in a room hears of so many more people.
    Crowded(usize),
    /// What is sent arrives, and its answer does not.
    LostAnswers,
    /// The next thing that is sent arrives; then nothing passes any more, neither its answer nor its echo.
    LastWords,
    /// By chance, a request is lost, or its answer is, or it is asked twice, or it takes long.
    Rough,
}

/// What became of what passed on a rough line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Troubles {
    /// Requests that never arrived.
    pub requests_lost: usize,
    /// Requests that arrived, and whose answer did not.
    pub answers_lost: usize,
    /// Requests that arrived twice.
    pub doubled: usize,
    /// Requests that took long.
    pub delayed: usize,
}

/// What happens to one request on a rough line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    None,
    RequestLost,
    AnswerLost,
    Doubled,
    Delayed(u64),
}

#[derive(Debug)]
struct State {
    line: Line,
    chance: Rng,
    troubles: Troubles,
    held: usize,
    /// Tells whoever waits for it that the line is another.
    changed: watch::Sender<()>,
}

impl State {
    fn trouble(&mut self) -> Trouble {
        if self.line != Line::Rough {
            return Trouble::None;
        }
        let troubles = &mut self.troubles;
        let (count, trouble) = match self.chance.u8(..16) {
            0 | 1 => (&mut troubles.requests_lost, Trouble::RequestLost),
            2 | 3 => (&mut troubles.answers_lost, Trouble::AnswerLost),
            4 | 5 => (&mut troubles.doubled, Trouble::Doubled),
            6 | 7 => (&mut troubles.delayed, Trouble::Delayed(self.chance.u64(..DELAY))),
            _ => return Trouble::None,
        };
        *count += 1;
        trouble
    }
}

/// A proxy on loopback, for as long as it is held.
#[derive(Debug)]
pub struct Proxy {
    url: String,
    state: Arc<Mutex<State>>,
}

impl Proxy {
    /// Before the homeserver at this address; what is left to chance is the same in each run, as far as the order of
    /// requests is.
    pub async fn before(homeserver: &str) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let target = homeserver.trim_start_matches("http://").to_owned();
        let state = Arc::new(Mutex::new(State {
            line: Line::Good,
            chance: Rng::with_seed(0),
            troubles: Troubles::default(),
            held: 0,
            changed: watch::Sender::new(()),
        }));
        let shared = Arc::downgrade(&state);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Some(state) = shared.upgrade() else { return };
                // A line that breaks is what this is for.
                tokio::spawn(pass(client, target.clone(), state));
            }
        });
        Ok(Self { url, state })
    }

    /// Where it listens, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// From now on the line is like this.
    pub fn is(&self, line: Line) {
        let mut state = lock(&self.state);
        state.line = line;
        state.changed.send_replace(());
    }

    /// How many answers had to wait so far.
    #[must_use]
    pub fn held(&self) -> usize {
        lock(&self.state).held
    }

    /// What the rough line did so far.
    #[must_use]
    pub fn troubles(&self) -> Troubles {
        lock(&self.state).troubles
    }
}

async fn pass(mut client: TcpStream, target: String, state: Arc<Mutex<State>>) -> io::Result<()> {
    let (head, body) = request(&mut client).await?;
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let (mut now, trouble) = {
        let mut state = lock(&state);
        (state.line, state.trouble())
    };
    match now {
        Line::Dead => return Ok(()),
        Line::BadGateway => return answer(&mut client, "502 Bad Gateway", b"<html>").await,
        Line::Portal => return answer(&mut client, "200 OK", b"<html>").await,
        Line::Failing(which, left) if left > 0 && path.contains(which) => {
            lock(&state).line = Line::Failing(which, left - 1);
            return answer(&mut client, "502 Bad Gateway", b"<html>").await;
        }
        Line::Closing(which, 0) if path.contains(which) => {
            return answer(&mut client, "403 Forbidden", br#"{"errcode":"M_FORBIDDEN","error":"no"}"#).await;
        }
        Line::Closing(which, left) if path.contains(which) => {
            lock(&state).line = Line::Closing(which, left - 1);
        }
        Line::Forbidding(which) if head.starts_with("PUT") && path.contains(which) => {
            return answer(&mut client, "403 Forbidden", br#"{"errcode":"M_FORBIDDEN","error":"no"}"#).await;
        }
        Line::Silent(which) if head.starts_with("PUT") && path.contains(which) => pending().await,
        Line::Limiting(which) if !head.starts_with("GET") && path.contains(which) => {
            let limit =
                br#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":4999}"#;
            return answer(&mut client, "429 Too Many Requests", limit).await;
        }
        _ => {}
    }
    match trouble {
        Trouble::RequestLost => return Ok(()),
        Trouble::Delayed(milliseconds) => sleep(Duration::from_millis(milliseconds)).await,
        Trouble::Doubled => drop(ask(&target, &head, &body).await?),
        Trouble::None | Trouble::AnswerLost => {}
    }
    let (status, mut content) = ask(&target, &head, &body).await?;
    if let Line::Waiting(which) = now
        && path.contains(which)
    {
        now = another_line(&state, now).await;
    }
    {
        let mut state = lock(&state);
        if now == Line::LastWords && path.contains("/send/") {
            state.line = Line::Dead;
        }
        // An answer under way is lost with the line.
        if state.line == Line::Dead {
            return Ok(());
        }
    }
    if trouble == Trouble::AnswerLost || (now == Line::LostAnswers && path.contains("/send/")) {
        return Ok(());
    }
    if now == Line::PoisonedOnce && path.contains("/sync") {
        lock(&state).line = Line::Good;
        let mut synced: Value = serde_json::from_slice(&content)?;
        let mut letters = synced["to_device"]["events"].as_array().cloned().unwrap_or_default();
        letters.push(json!({ "type": 5, "sender": "@x:y", "content": {} }));
        synced["to_device"]["events"] = letters.into();
        content = serde_json::to_vec(&synced)?;
    }
    if let Line::Crowded(more) = now
        && path.contains("/members")
    {
        content = crowded(&content, more)?;
    }
    answer(&mut client, &status, &content).await
}

/// Holds an answer until the line is another, and says which.
async fn another_line(state: &Mutex<State>, now: Line) -> Line {
    let mut changed = {
        let mut state = lock(state);
        state.held += 1;
        state.changed.subscribe()
    };
    loop {
        let line = lock(state).line;
        if line != now || changed.changed().await.is_err() {
            return line;
        }
    }
}

/// The name of one of the people who are said to be in a room, by their number.
#[must_use]
pub fn one_of_the_crowd(number: usize) -> String {
    format!("@crowd-{number}:localhost")
}

/// A list of members, and so many more.
fn crowded(members: &[u8], more: usize) -> io::Result<Vec<u8>> {
    let mut members: Value = serde_json::from_slice(members)?;
    let mut all = members["chunk"].as_array().cloned().unwrap_or_default();
    all.extend((0..more).map(|number| {
        let who = one_of_the_crowd(number);
        json!({
            "type": "m.room.member",
            "event_id": format!("$crowd-{number}"),
            "room_id": "!crowd:localhost",
            "origin_server_ts": 0,
            "sender": who,
            "state_key": who,
            "content": { "membership": "join", "displayname": format!("Person {number}") },
        })
    }));
    members["chunk"] = all.into();
    Ok(serde_json::to_vec(&members)?)
}

async fn request(client: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let end = loop {
        if client.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let mut body = bytes.split_off(end);
    let head = String::from_utf8_lossy(&bytes).into_owned();
    let length = header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while body.len() < length {
        client.read_buf(&mut body).await?;
    }
    Ok((head, body))
}

/// Asks the homeserver in HTTP/1.0: it answers in one piece, and hangs up.
async fn ask(target: &str, head: &str, body: &[u8]) -> io::Result<(String, Vec<u8>)> {
    let first = head.lines().next().unwrap_or_default().replace("HTTP/1.1", "HTTP/1.0");
    let kept = ["authorization", "content-type", "content-length"];
    let headers = kept.iter().filter_map(|name| Some(format!("{name}: {}\r\n", header(head, name)?)));
    let head = format!("{first}\r\n{}\r\n", headers.collect::<String>());
    let mut server = TcpStream::connect(target).await?;
    server.write_all(head.as_bytes()).await?;
    server.write_all(body).await?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).await?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_default();
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.lines().next().and_then(|line| line.split_once(' ')).map_or("", |(_, status)| status);
    Ok((status.to_owned(), answer.split_off(end + 4)))
}

async fn answer(client: &mut TcpStream, status: &str, content: &[u8]) -> io::Result<()> {
    let length = content.len();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    client.write_all(head.as_bytes()).await?;
    client.write_all(content).await
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}
