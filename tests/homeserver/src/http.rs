//! One request to a homeserver, by hand: what a test does to an account, or sees of it, from outside needs no client.

use std::io::{self, Read, Write};
use std::net::TcpStream;

use serde_json::Value;

/// Posts `body`, as JSON, to a path such as `/_matrix/client/v3/logout`; gives the status and the answer.
pub fn post(url: &str, path: &str, token: Option<&str>, body: &Value) -> io::Result<(u16, Value)> {
    ask(url, "POST", path, token, &body.to_string())
}

/// Gets what is at a path such as `/_matrix/client/v3/joined_rooms`; gives the status and the answer.
pub fn get(url: &str, path: &str, token: Option<&str>) -> io::Result<(u16, Value)> {
    ask(url, "GET", path, token, "")
}

fn ask(url: &str, method: &str, path: &str, token: Option<&str>, body: &str) -> io::Result<(u16, Value)> {
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let mut connection = TcpStream::connect(address)?;
    let authorization = token.map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    write!(
        connection,
        "{method} {path} HTTP/1.0\r\nHost: {address}\r\n{authorization}Content-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer)?;
    let (head, content) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Ok((status, serde_json::from_str(content).unwrap_or_default()))
}
