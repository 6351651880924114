//! How much is tried, and what came out of it.

use std::fmt::Display;

/// This many in `cargo trials`, that many in `cargo test`.
pub const fn often(long: usize, short: usize) -> usize {
    if cfg!(feature = "long") { long } else { short }
}

/// Says a figure, for the README.
pub fn tell(trial: &str, figure: &str, value: impl Display) {
    println!("{trial}: {figure}: {value}");
}
