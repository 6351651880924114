//! How the command line itself is told: completions for shells, and manual pages. Both are made from the description that
//! parses it, so that they cannot say anything else.

use std::io;
use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use super::CommandLine;
use super::failure::Failure;
use super::output;

/// What the manual's first page says beyond the description of the command line.
const FURTHER: &str = r#".SH "EXIT STATUS"
0 if all went well, 1 if something failed, 2 if the command line makes no sense.
.SH ENVIRONMENT
.TP
\fBCHANCERY_PASSWORD\fR, \fBCHANCERY_MAIL_PASSWORD\fR, \fBCHANCERY_RECOVERY_KEY\fR
The password of the bot's account, its password at the mail server, and the recovery key of a device that was lost. They
go before files and credentials.
.TP
\fBCREDENTIALS_DIRECTORY\fR
Where the service manager puts secrets for this service alone; of these, \fIchancery.password\fR,
\fIchancery.mail-password\fR and \fIchancery.recovery-key\fR are read. See \fBsystemd.exec\fR(5).
.TP
\fBRUST_LOG\fR
How much is logged: \fIchancery=debug\fR, for example.
.SH FILES
.TP
\fIchancery.toml\fR
The configuration, in the folder in which the command is given. Every key of it is explained in the shipped one.
"#;

/// Writes what the shell reads to complete our command lines.
pub(super) fn completions(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "chancery", &mut script);
    output::show(&script)
}

/// Writes the manual's first page, or all of its pages into a directory.
pub(super) fn manual(directory: Option<&Path>) -> Result<(), Failure> {
    let Some(directory) = directory else { return output::show(&page(&described())?) };
    let unwritable = |error: io::Error| {
        let what = format!("The manual cannot be written into {}: {error}", directory.display());
        Failure::new(what, "Name a directory where you may write; it is made if it is missing.")
    };
    std::fs::create_dir_all(directory).map_err(unwritable)?;
    let first = described();
    for command in std::iter::once(&first).chain(first.get_subcommands()) {
        let file = directory.join(Man::new(command.clone()).get_filename());
        std::fs::write(&file, page(command)?).map_err(unwritable)?;
        println!("{}", file.display());
    }
    Ok(())
}

/// The command line with all that follows from its description worked out. `help` has no page of its own: every page
/// shows what it would say.
fn described() -> Command {
    let mut command = CommandLine::command().disable_help_subcommand(true);
    command.build();
    command
}

fn page(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    write_page(command, &mut page).map_err(|error| {
        Failure::new(format!("The manual cannot be written: {error}"), "Please report it.")
    })?;
    Ok(page)
}

fn write_page(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    let man =
        Man::new(command.clone()).source(concat!("Chancery ", env!("CARGO_PKG_VERSION"))).manual("Chancery");
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(page)?;
        page.extend(FURTHER.as_bytes());
    }
    Ok(())
}
