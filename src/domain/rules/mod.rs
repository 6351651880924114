//! Who decides: one file for each business.
