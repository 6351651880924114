//! The web client in the browser: installs and builds it, and has `gallery.mjs` take pictures with it.

use std::fs;
use std::io::{self, BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use homeserver::heard::Heard;
use homeserver::person::Person;
use ruma::OwnedUserId;
use serde_json::{Value, json};

/// What the client is built from.
const FILES: [&str; 6] =
    ["package.json", "package-lock.json", "bundle.mjs", "gallery.mjs", "client.js", "buffer.js"];

fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("pictures")
}

/// Installs and builds the client, unless that was done before. Gives the folder of its tools.
pub fn install() -> io::Result<PathBuf> {
    let (sources, tools) =
        (Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures"), target().join("tools"));
    let built = tools.join("built");
    fs::create_dir_all(&tools)?;
    let changed = |file: &&&str| fs::read(sources.join(file)).ok() != fs::read(tools.join(file)).ok();
    let changed: Vec<_> = FILES.iter().filter(changed).collect();
    if changed.iter().any(|file| **file != "gallery.mjs") {
        fs::remove_file(&built).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })?;
    }
    for file in FILES {
        fs::copy(sources.join(file), tools.join(file))?;
    }
    if !built.exists() {
        println!("The web client is installed and built, once.");
        // The packages' own scripts are not run: nothing needs them. Their peers are those that the client was made with.
        let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"];
        run(Command::new("npm").args(install).current_dir(&tools))?;
        run(Command::new("node").args(["bundle.mjs", "client"]).current_dir(&tools))?;
        fs::write(&built, "")?;
    }
    Ok(tools)
}

fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status().map_err(|error| {
        io::Error::other(format!("{command:?} cannot be started: {error}; is Node.js installed?"))
    })?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?} ended with {status}"))) }
}

/// People at web clients, of whose screens pictures are taken.
#[derive(Debug)]
pub struct Gallery {
    browser: Child,
    orders: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
    wanted: Vec<String>,
    spoiled: usize,
}

impl Gallery {
    /// Opens the client as each of these people, with their passwords. Only pictures whose names begin like one of the
    /// wanted are taken, or all.
    pub fn open(
        tools: &Path,
        homeserver: &str,
        people: &[(OwnedUserId, String)],
        wanted: Vec<String>,
    ) -> io::Result<Self> {
        let mut browser = Command::new("node")
            .arg("gallery.mjs")
            .current_dir(tools)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let orders = browser.stdin.take().ok_or_else(ended)?;
        let answers = BufReader::new(browser.stdout.take().ok_or_else(ended)?).lines();
        let mut gallery = Self { browser, orders, answers, wanted, spoiled: 0 };
        let people: Vec<_> =
            people.iter().map(|(id, password)| json!({ "id": id, "password": password })).collect();
        let order = json!({
            "homeserver": homeserver,
            "people": people,
            "client": tools.join("client"),
            "folder": target().join("taken"),
        });
        gallery.order(&order)?;
        Ok(gallery)
    }

    /// Takes the pictures of a message, as this person sees it.
    pub fn take(&mut self, name: &str, person: &Person, message: &Heard) -> io::Result<()> {
        if !self.wanted.is_empty() && !self.wanted.iter().any(|wanted| name.starts_with(wanted)) {
            return Ok(());
        }
        let order = json!({
            "name": name,
            "person": person.id(),
            "room": message.room,
            "event": message.event_id,
            "body": message.body,
        });
        let problems = tokio::task::block_in_place(|| self.order(&order))?;
        println!("{name}: {}", if problems.is_empty() { "taken" } else { "NOT AS IT SHOULD BE" });
        for problem in &problems {
            println!("    {}", problem.as_str().unwrap_or_default());
        }
        self.spoiled += usize::from(!problems.is_empty());
        Ok(())
    }

    /// Closes all clients. Gives the number of pictures that are not as they should be.
    pub fn close(self) -> io::Result<usize> {
        let Self { mut browser, orders, answers, spoiled, .. } = self;
        drop((orders, answers));
        let status = browser.wait()?;
        println!("The pictures are in {}", target().join("taken").display());
        if status.success() { Ok(spoiled) } else { Err(ended()) }
    }

    fn order(&mut self, order: &Value) -> io::Result<Vec<Value>> {
        writeln!(self.orders, "{order}")?;
        let answer = self.answers.next().ok_or_else(ended)??;
        let answer: Value = serde_json::from_str(&answer)?;
        Ok(answer["problems"].as_array().cloned().unwrap_or_default())
    }
}

fn ended() -> io::Error {
    io::Error::other("the browser has ended by itself; what it said stands above")
}
