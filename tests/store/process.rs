//! The bot's executable on a disk that refuses: it ends with a clear error, and goes on once it can.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chancery::store::memory::MemoryStore;
use tempfile::TempDir;

use crate::sample::{export, fill};

const SHIPPED: &str = include_str!("../../config/chancery.toml");

/// An installation, and a file of so many commits to take over.
struct Installation {
    folder: TempDir,
    records: String,
}

impl Installation {
    fn new(commits: u32) -> Self {
        let folder = TempDir::new().unwrap();
        let mut store = MemoryStore::default();
        fill(&mut store, 1..=commits);
        let records = export(&mut store);
        fs::write(folder.path().join("chancery.toml"), SHIPPED).unwrap();
        fs::write(folder.path().join("records.jsonl"), &records).unwrap();
        Self { folder, records }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The shell that runs the bot's executable in the folder, after it has done something else.
    fn shell(&self, first: &str, arguments: &str) -> Command {
        let mut command = Command::new("sh");
        let line = format!("{first} exec \"$0\" {arguments}");
        command.args(["-c", &line, env!("CARGO_BIN_EXE_chancery")]).current_dir(self.folder.path());
        command
    }

    /// Takes the records over where no file may get longer than that, in blocks of 512 or 1024 bytes.
    fn import_into_files_of(&self, blocks: &str) -> Output {
        self.shell(&format!("trap '' XFSZ; ulimit -f {blocks};"), "import records.jsonl").output().unwrap()
    }

    fn export(&self) -> String {
        let output = self.shell("", "export exported.jsonl").output().unwrap();
        assert!(output.status.success(), "{}", told(&output));
        fs::read_to_string(self.file("exported.jsonl")).unwrap()
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_import_that_finds_no_room_leaves_nothing_and_can_be_done_again() {
    let installation = Installation::new(60);
    assert!(installation.records.len() > 8 * 1024, "it is larger than what there is room for");
    let output = installation.import_into_files_of("8");
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("checkpoint.jsonl.draft"), "{}", told(&output));
    assert!(told(&output).contains("Raise the limit"), "{}", told(&output));
    let output = installation.import_into_files_of("unlimited");
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(installation.export(), installation.records);
}

#[test]
fn an_import_that_has_no_room_for_sled_is_whole_all_the_same() {
    let installation = Installation::new(60);
    let output = installation.import_into_files_of("200");
    // Whether it succeeds or not is a question of when sled writes: the checkpoint was there for good before.
    assert!(told(&output).contains("sled") && told(&output).contains("too large"), "{}", told(&output));
    assert_eq!(installation.export(), installation.records);
}

#[test]
fn a_directory_that_may_not_be_written_ends_the_process_and_nothing_is_made() {
    let installation = Installation::new(3);
    let readable = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    readable(installation.folder.path(), 0o555);
    let mut command = installation.shell("", "import records.jsonl");
    // Whoever is root may write everywhere, and tries it as nobody.
    let probe = installation.file("probe");
    if fs::write(&probe, "").is_ok() {
        fs::remove_file(probe).unwrap();
        command.uid(65_534);
    }
    let output = command.output();
    readable(installation.folder.path(), 0o755);
    match output {
        Ok(output) if output.status.code() != Some(126) => {
            assert_eq!(output.status.code(), Some(1), "{}", told(&output));
            assert!(told(&output).contains("right to write there"), "{}", told(&output));
            assert_eq!(fs::read_dir(installation.folder.path()).unwrap().count(), 2, "nothing was made");
        }
        other => println!("NOT TRIED: nobody may not run the executable where it lies: {other:?}"),
    }
}
