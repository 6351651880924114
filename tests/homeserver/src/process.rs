//! A process that was started here, what it printed, and how it ends.
//!
//! Every process belongs to one thread of its own: a kernel that is asked to end a child with its parent means
//! the *thread* that started it, and the threads of tests and of tokio come and go.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::watch;

/// How long the last words of a process are waited for once it has ended.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Everything a process printed, kept in memory for failures and, where wanted, in a file.
#[derive(Debug)]
pub(crate) struct Log {
    lines: Mutex<Vec<String>>,
    file: Option<Mutex<File>>,
    length: watch::Sender<usize>,
}

impl Log {
    /// An empty log that copies each line into `file`.
    pub(crate) fn new(file: Option<File>) -> Arc<Self> {
        Arc::new(Self { lines: Mutex::default(), file: file.map(Mutex::new), length: watch::Sender::new(0) })
    }

    /// How many lines there are by now.
    #[cfg(feature = "person")]
    pub(crate) fn len(&self) -> usize {
        lock(&self.lines).len()
    }

    /// The first line from number `from` on that is `wanted`, as soon as it is printed.
    pub(crate) async fn line(&self, from: usize, wanted: impl Fn(&str) -> bool) -> String {
        let mut length = self.length.subscribe();
        loop {
            if let Some(line) = lock(&self.lines).iter().skip(from).find(|line| wanted(line)) {
                return line.clone();
            }
            // The sender lives in `self`, so this can only end by a change.
            let _ = length.changed().await;
        }
    }

    /// All lines from number `from` on.
    pub(crate) fn since(&self, from: usize) -> Vec<String> {
        lock(&self.lines).iter().skip(from).cloned().collect()
    }

    /// The last lines, for the report of a failure.
    pub(crate) fn tail(&self, count: usize) -> String {
        let lines = lock(&self.lines);
        lines[lines.len().saturating_sub(count)..].join("\n")
    }

    fn add(&self, line: String) {
        if let Some(file) = &self.file {
            // A full disk must not stop the process that is being watched.
            let _ = writeln!(lock(file), "{line}");
        }
        lock(&self.lines).push(line);
        self.length.send_modify(|length| *length += 1);
    }
}

/// What becomes of a line on standard output.
pub(crate) type OnLine = Box<dyn FnMut(&str) + Send>;

/// A running (or ended) process; dropping it kills it.
#[derive(Debug)]
pub(crate) struct Process {
    pid: u32,
    exit: watch::Receiver<Option<ExitStatus>>,
    stdin: Mutex<Option<ChildStdin>>,
    owner: Option<JoinHandle<()>>,
}

impl Process {
    /// Starts `command`; its output goes to `log`, or standard output to `on_line` if there is one.
    ///
    /// The process gets its own group, so that Ctrl-C in a terminal reaches us alone and we end it in order.
    pub(crate) fn start(mut command: Command, log: Arc<Log>, on_line: Option<OnLine>) -> io::Result<Self> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
        let (started, start) = mpsc::channel();
        let (ended, exit) = watch::channel(None);
        let owner = thread::Builder::new().name("process".into()).spawn(move || {
            let mut child = match command.spawn() {
                Ok(child) => child,
                Err(error) => {
                    let _ = started.send(Err(error));
                    return;
                }
            };
            let (finished, last_words) = mpsc::channel::<()>();
            let readers = [
                child.stdout.take().map(|out| read(out, log.clone(), on_line, finished.clone())),
                child.stderr.take().map(|err| read(err, log, None, finished)),
            ];
            let _ = started.send(Ok((child.id(), child.stdin.take())));
            let status = child.wait();
            for _ in readers.iter().flatten() {
                // A grandchild may hold the pipe open for ever; the exit is told all the same.
                let _ = last_words.recv_timeout(LAST_WORDS);
            }
            let _ = ended.send(status.ok());
        })?;
        let (pid, stdin) = start.recv().map_err(io::Error::other)??;
        Ok(Self { pid, exit, stdin: Mutex::new(stdin), owner: Some(owner) })
    }

    /// Its number.
    #[cfg(feature = "person")]
    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    /// The exit status, if it has ended.
    pub(crate) fn status(&self) -> Option<ExitStatus> {
        *self.exit.borrow()
    }

    /// The exit status, when it has ended.
    #[cfg(feature = "person")]
    pub(crate) async fn exited(&self) -> io::Result<ExitStatus> {
        let mut exit = self.exit.clone();
        let status = exit.wait_for(Option::is_some).await.map_err(io::Error::other)?;
        status.ok_or_else(|| io::Error::other("the process ended without a status"))
    }

    /// Sends a signal by name (`TERM`, `KILL`, `STOP` …); nothing happens if the process has ended.
    pub(crate) fn signal(&self, name: &str) -> io::Result<()> {
        if self.status().is_some() {
            return Ok(());
        }
        // The shell's own `kill`: there is none in std without unsafe code, and not every machine has procps.
        let kill = format!("kill -s {name} {}", self.pid);
        Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status().map(|_| ())
    }

    /// Kills it and waits until it is gone.
    pub(crate) fn kill(&mut self) {
        let _ = self.signal("KILL");
        if let Some(owner) = self.owner.take() {
            let _ = owner.join();
        }
    }

    /// Writes one line to its standard input.
    pub(crate) fn write_line(&self, line: &str) -> io::Result<()> {
        let mut stdin = lock(&self.stdin);
        let stdin = stdin.as_mut().ok_or_else(|| io::Error::other("the process takes no input"))?;
        writeln!(stdin, "{line}")?;
        stdin.flush()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn read(
    from: impl Read + Send + 'static,
    log: Arc<Log>,
    mut on_line: Option<OnLine>,
    finished: mpsc::Sender<()>,
) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end_matches(['\r', '\n']);
            match &mut on_line {
                Some(on_line) => on_line(text),
                None => log.add(text.to_owned()),
            }
            line.clear();
        }
        let _ = finished.send(());
    })
}

/// The guarded value, also after a panic elsewhere: what is guarded here is never left half-written.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
