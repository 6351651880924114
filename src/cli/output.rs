//! What is asked for to be read by a program or a pager goes to standard output as it is.

use std::io::{self, ErrorKind, Write};

use super::failure::Failure;

/// Writes all of it; a reader that has seen enough is no mistake.
pub(super) fn show(text: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let what = format!("Standard output cannot be written: {error}");
            Err(Failure::new(what, "Let it go to a file or a pipe that takes it."))
        }
        _ => Ok(()),
    }
}
