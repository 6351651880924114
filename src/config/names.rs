//! Names in a file that stand for something of the domain: its own serde names are the only list of them.

use std::fmt;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;

/// What the domain knows by this name.
///
/// # Errors
/// All the names it knows.
pub(super) fn named<'a, T: Deserialize<'a>>(name: &'a str) -> Result<T, &'static [&'static str]> {
    let name: StrDeserializer<'a, Unknown> = name.into_deserializer();
    T::deserialize(name).map_err(|unknown| unknown.0)
}

/// An error of serde, of which only the names matter that would have been known.
#[derive(Debug)]
struct Unknown(&'static [&'static str]);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown name")
    }
}

impl std::error::Error for Unknown {}

impl serde::de::Error for Unknown {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}
