//! Asks the bot that runs whether it is ready, as its monitoring would: for a container that has nothing else to ask with.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use chancery::config::Config;

use super::failure::{Failure, capital};

/// A bot that needs longer to answer is not well.
const PATIENCE: Duration = Duration::from_secs(5);

/// Fails if it is not ready, does not run, or cannot be asked.
pub(super) fn ask(config: &Config) -> Result<(), Failure> {
    let Some(address) = config.health else {
        let way_out = "Let the configuration say where: listen = \"127.0.0.1:9464\" below [health].";
        return Err(Failure::new("The bot cannot be asked how it is.", way_out));
    };
    let answer = get(address).map_err(|error| {
        let what = format!("The bot does not answer at {address}: {error}");
        Failure::new(what, "Start it with `chancery run`; if it runs, its log says more.")
    })?;
    let (head, says) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let says = capital(says.trim_end());
    if head.split(' ').nth(1) == Some("200") {
        println!("{says}.");
        return Ok(());
    }
    Err(Failure::new(format!("Not ready: {says}"), "Wait, or see what `chancery doctor` finds."))
}

/// As of HTTP 1.0: the answer ends where the connection does.
fn get(address: SocketAddr) -> io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(format!("GET /readyz HTTP/1.0\r\nHost: {address}\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}
