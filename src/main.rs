//! Chancery's command line. What is wrong goes to standard error with the way out; the exit status is 0 if all went
//! well, 1 if something failed, 2 if the command line makes no sense.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match cli::obey(cli::CommandLine::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
