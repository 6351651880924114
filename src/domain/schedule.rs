//! The next deadline, read off the state.
