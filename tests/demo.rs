//! `cargo demo`: the whole path on a real homeserver, with real encrypted clients and the bot as a real process, printed
//! as it happens. `cargo demo --stay` keeps it all running, so that any Matrix client on this machine can join in.

#[allow(dead_code, reason = "the demo plays one of the two policies")]
mod tour;

use std::path::Path;
use std::process::ExitCode;

use homeserver::community::{Charter, Community};
use homeserver::synapse::{Settings, Synapse};
use homeserver::transcript::Transcript;
use tempfile::TempDir;

#[tokio::main]
async fn main() -> ExitCode {
    let stay = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [stay] if stay == "--stay" => true,
        _ => {
            eprintln!("usage: cargo demo [--stay]");
            return ExitCode::from(2);
        }
    };
    match Box::pin(play(stay)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

async fn play(stay: bool) -> Result<(), Box<dyn std::error::Error>> {
    let synapse =
        Synapse::start_with(Settings { progress: |line| println!("{line}"), ..Settings::default() })?;
    println!("A homeserver of its own runs at {}", synapse.url());
    let transcript = Transcript::to_stdout();
    let folder = TempDir::new()?;
    let programme = folder.path().join("hasty.toml");
    std::fs::write(&programme, tour::hasty())?;
    let charter = Charter { programme: programme.display().to_string(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await?;
    tour::trust_the_bot(&community).await;
    let bot = community.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery")))?;
    bot.wait_ready().await?;
    println!("The bot is ready: chancery run --config {}\n", community.config().display());
    transcript.begin();
    for person in community.people() {
        person.inbox().follow(transcript.clone());
    }
    Box::pin(tour::tranche(&community)).await?;
    if stay {
        println!("{}", directions(&synapse, &community));
        tokio::signal::ctrl_c().await?;
    }
    let ended = bot.stop().await?;
    println!("\nThe bot has ended in order ({ended}).");
    Ok(())
}

/// How to join in with any Matrix client.
fn directions(synapse: &Synapse, community: &Community) -> String {
    let roles = ["ambassador", "mentor", "mentor", "organiser", "moderator"];
    let people = community.people().into_iter().zip(roles).map(|(person, role)| {
        format!("  {:<22} password {:<16} ({role})", person.id().as_str(), person.password())
    });
    let rooms = [
        (community.community_alias.as_str(), &community.rooms.community),
        ("Mentors", &community.rooms.mentors),
        ("Organisers", &community.rooms.organisers),
        (community.announcements_alias.as_str(), &community.rooms.announcements),
        ("Ambassadors", &community.rooms.ambassadors),
    ]
    .map(|(name, room)| format!("  {name:<26} {room}"));
    format!(
        "
Everything stays up until Ctrl+C. Join in with any Matrix client on this machine:

  homeserver {}
{}
  {:<22} the bot: open a direct chat with it and say !help

{}",
        synapse.url(),
        people.collect::<Vec<_>>().join("\n"),
        community.bot.as_str(),
        rooms.join("\n")
    )
}
