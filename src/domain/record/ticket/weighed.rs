//! What was weighed when a mentor was asked: a stored form, kept with the offer.

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{Language, Region};

/// Why a mentor was asked, and why no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weighed {
    /// What spoke for the mentor.
    pub grounds: Grounds,
    /// Those who were not asked, first those who could have been.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<Passed>,
    /// How many more there were.
    #[serde(default, skip_serializing_if = "is_none")]
    pub more: u32,
}

/// What spoke for a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// Whether they were wished for.
    #[serde(default, skip_serializing_if = "is_false")]
    pub wished: bool,
    /// The region, if they share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The language of those who seek, if the mentor guides in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// How many candidates they had; user groups, where one of those sought a mentor.
    pub candidates: u32,
    /// How many they take.
    pub capacity: u32,
    /// When they were last asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_asked: Option<Timestamp>,
}

/// A mentor who was not asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// The mentor.
    pub mentor: OwnedUserId,
    /// Why.
    pub why: WhyNot,
}

/// Why a mentor was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// They were asked about this before.
    AskedBefore,
    /// They are away.
    Away,
    /// They have as many as they take.
    Full,
    /// The candidate wished for another one.
    NotWished,
    /// Another one is from the region of those who seek.
    OtherRegion,
    /// Another one guides in their language.
    OtherLanguage,
    /// Another one has more places free.
    FewerPlaces,
    /// Another one has fewer candidates, or groups.
    MoreCandidates,
    /// Another one was not asked for longer.
    AskedLater,
    /// All else being equal, another one's Matrix ID comes first.
    LaterName,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(it: &bool) -> bool {
    !it
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_none(it: &u32) -> bool {
    *it == 0
}
