//! What `chancery init` can be told beforehand; what it is not told, it asks.

use std::path::PathBuf;

use clap::{Args, ValueHint};

/// The operator's answers, as far as they are given as flags.
#[allow(clippy::struct_excessive_bools, reason = "independent flags, not a state")]
#[cfg_attr(not(feature = "matrix"), allow(dead_code, reason = "nobody can be set up who cannot talk"))]
#[derive(Debug, Args)]
pub(crate) struct Answers {
    /// The configuration to write; there must be none of that name.
    #[arg(long, value_name = "FILE", default_value = "chancery.toml", value_hint = ValueHint::FilePath)]
    pub(crate) config: PathBuf,
    /// The homeserver: its name (example.org) or its address (<https://matrix.example.org>).
    #[arg(long, value_name = "NAME")]
    pub(crate) homeserver: Option<String>,
    /// The bot's own account: @chancery:example.org.
    #[arg(long, value_name = "MATRIX ID")]
    pub(crate) account: Option<String>,
    /// A file with the account's password, which nobody else may read; the environment variable `CHANCERY_PASSWORD`
    /// does as well.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) password_file: Option<PathBuf>,
    /// Where the bot keeps everything that it must not lose; made if it is missing.
    #[arg(long, value_name = "DIRECTORY", value_hint = ValueHint::DirPath)]
    pub(crate) data: Option<PathBuf>,
    /// Where the recovery key is put: a file outside of the data directory that does not exist yet.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "show_recovery_key")]
    pub(crate) recovery_key_file: Option<PathBuf>,
    /// Show the recovery key instead.
    #[arg(long)]
    pub(crate) show_recovery_key: bool,
    /// The programme: a shipped one by name (openstack, fedora), or a file of your own, ending in .toml.
    #[arg(long, value_name = "NAME")]
    pub(crate) programme: Option<String>,
    /// A directory with texts of your own, as a programme of your own needs them.
    #[arg(long, value_name = "DIRECTORY", value_hint = ValueHint::DirPath)]
    pub(crate) locales: Option<PathBuf>,
    /// The languages that the bot speaks, with commas between; the first is the usual one.
    #[arg(long, value_name = "TAGS")]
    pub(crate) languages: Option<String>,
    /// A room of the community: by address (#community:example.org), id or matrix.to link; or "new". May be repeated.
    #[arg(long, value_name = "ROOM")]
    pub(crate) community: Vec<String>,
    /// The organisers' room, or "new".
    #[arg(long, value_name = "ROOM")]
    pub(crate) organisers: Option<String>,
    /// The mentors' room, or "new".
    #[arg(long, value_name = "ROOM")]
    pub(crate) mentors: Option<String>,
    /// The room for announcements, or "new".
    #[arg(long, value_name = "ROOM")]
    pub(crate) announcements: Option<String>,
    /// The ambassadors' room, or "new".
    #[arg(long, value_name = "ROOM")]
    pub(crate) ambassadors: Option<String>,
    /// Make every room that no other flag names.
    #[arg(long)]
    pub(crate) make_rooms: bool,
    /// Make the room for announcements by invitation only; else anybody may join it.
    #[arg(long)]
    pub(crate) closed_announcements: bool,
    /// Somebody who organises, by Matrix ID: invited to the rooms that are made, and keeps them. May be repeated.
    #[arg(long, value_name = "MATRIX ID")]
    pub(crate) organiser: Vec<String>,
    /// Where the bot tells how it is, on this machine: 127.0.0.1:9464.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) health: Option<String>,
    /// Ask nothing: what no flag says is as usual, or said to be missing.
    #[arg(long, visible_alias = "yes")]
    pub(crate) non_interactive: bool,
}
