//! What an interview is for.

use serde::{Deserialize, Serialize};

use crate::domain::ids::GroupNo;

/// What somebody writes for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To apply.
    #[default]
    Application,
    /// To propose a user group.
    Group,
    /// To change what is said of a user group.
    GroupEdit(GroupNo),
}

impl Purpose {
    /// Whether it is to apply, which goes without saying.
    #[must_use]
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
    pub fn is_application(&self) -> bool {
        *self == Self::Application
    }

    /// Its name in one word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::Group => "group",
            Self::GroupEdit(_) => "group-edit",
        }
    }

    /// The user group that is changed, if that is what it is for.
    #[must_use]
    pub fn group(self) -> Option<GroupNo> {
        match self {
            Self::GroupEdit(no) => Some(no),
            Self::Application | Self::Group => None,
        }
    }

    /// Whether what was written is kept when it is set aside. What is said of a group stands as it was.
    #[must_use]
    pub fn is_kept(self) -> bool {
        !matches!(self, Self::GroupEdit(_))
    }
}
