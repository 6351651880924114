//! Reads how long people's words are kept.

use super::document::Table;
use super::programme::span;
use crate::domain::programme::PrivacyRules;

/// The section `[privacy]`.
pub(super) fn privacy(section: &Table<'_>) -> Option<PrivacyRules> {
    let usual = PrivacyRules::default();
    let keep_words = section.get("keep-words").map_or(Some(usual.keep_words), span);
    Some(PrivacyRules { keep_words: keep_words? })
}
