//! Sorts an event to its rules.
