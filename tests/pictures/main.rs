//! `cargo pictures`: the main scenes on a real homeserver, with real encrypted people and the bot as a real process, looked
//! at in a real web client. `cargo pictures NAME …` takes only the pictures whose names begin so.
//!
//! Each message is looked at on a wide screen and on a narrow one, in the light and in the dark. The run fails if one does
//! not stand in the page as it was sent, or is wider than its place. The pictures lie below `target/pictures/taken`.
//!
//! Needed besides what the tests need: Node.js with npm, and Chromium (on Debian `chromium`, `fonts-noto-core` and
//! `fonts-noto-color-emoji`; another one than `/usr/bin/chromium` is named by `CHROMIUM`). The client is Element's, from
//! the npm registry, by `package-lock.json`; it is installed and built below `target/pictures`.

#[path = "../tour/mod.rs"]
#[allow(dead_code, reason = "the pictures need the programme and the answers of the tour, not its way")]
mod tour;

mod gallery;
mod groups;
mod scenes;

use std::path::Path;
use std::process::ExitCode;

use homeserver::community::{Charter, Community};
use homeserver::synapse::{Settings, Synapse};
use tempfile::TempDir;

use gallery::Gallery;

#[tokio::main]
async fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    match Box::pin(play(wanted)).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(problems) => {
            eprintln!("\n{problems} pictures are not as they should be");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

/// Gives the number of pictures that are not as they should be.
async fn play(wanted: Vec<String>) -> Result<usize, Box<dyn std::error::Error>> {
    let client = gallery::install()?;
    let synapse =
        Synapse::start_with(Settings { progress: |line| println!("{line}"), ..Settings::default() })?;
    let folder = TempDir::new()?;
    let programme = folder.path().join("brief.toml");
    std::fs::write(&programme, scenes::programme())?;
    let charter = Charter { programme: programme.display().to_string(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await?;
    tour::trust_the_bot(&community).await;
    let mut bot = community.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery")))?;
    bot.wait_ready().await?;
    bot.stop().await?;
    groups::begin(&synapse, &community).await?;
    // Before anything is said, so that the people in the browser can read all of it.
    let people = community.people().map(|person| (person.id().to_owned(), person.password().to_owned()));
    let mut gallery = Gallery::open(&client, synapse.url(), &people, wanted)?;
    bot.restart()?;
    bot.wait_ready().await?;
    Box::pin(scenes::play(&synapse, &community, &mut gallery)).await?;
    bot.stop().await?;
    Ok(gallery.close()?)
}
