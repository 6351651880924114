//! Every sentence the bot can say, with typed arguments: one file for each business, as the texts have one. What a
//! sentence is called here, the texts phrase under the same name.

pub mod absence;
pub mod application;
pub mod approval;
pub mod asking;
pub mod audit;
pub mod broadcast;
pub mod call;
pub mod directory;
pub mod erasure;
pub mod faq;
pub mod feedback;
pub mod flag;
pub mod group;
pub mod group_admission;
pub mod group_card;
pub mod group_concerns;
pub mod group_contact;
pub mod group_criteria;
pub mod group_history;
pub mod group_mentoring;
pub mod group_proposal;
pub mod group_report;
pub mod group_standing;
pub mod group_support;
pub mod guidance;
pub mod hearing;
pub mod history;
pub mod inquiry;
pub mod intake;
pub mod logo;
pub mod mentoring;
pub mod misuse;
pub mod nomination;
pub mod objection;
pub mod order;
pub mod organising;
pub mod recognition;
pub mod reload;
pub mod report;
pub mod review;
pub mod rooms;
pub mod roster;
pub mod scoring;
pub mod selection;
pub mod status;
pub mod talk;
pub mod tenure;
pub mod ticket;
pub mod ticket_card;
pub mod tranche;
pub mod undo;
pub mod verdict;
pub mod welcome;

use super::value::Value;

use self::absence::Absence;
use self::application::Applying;
use self::approval::Approving;
use self::asking::Asking;
use self::audit::Auditing;
use self::broadcast::Carrying;
use self::call::Calling;
use self::directory::Finding;
use self::erasure::Erasing;
use self::faq::Answering;
use self::feedback::Voicing;
use self::flag::Flagging;
use self::group::Grouping;
use self::group_admission::GroupAdmission;
use self::group_card::Presenting;
use self::group_concerns::Concerning;
use self::group_contact::Handing;
use self::group_criteria::Validating;
use self::group_history::Chronicling;
use self::group_mentoring::Accompanying;
use self::group_proposal::Proposing;
use self::group_report::Surveying;
use self::group_standing::GroupStanding;
use self::group_support::GroupSupport;
use self::guidance::Guiding;
use self::hearing::Hearing;
use self::history::Retelling;
use self::inquiry::Inquiring;
use self::intake::Admitting;
use self::logo::Drawing;
use self::mentoring::Mentoring;
use self::misuse::Misuse;
use self::nomination::Nominating;
use self::objection::Objecting;
use self::order::Weighing;
use self::organising::Organising;
use self::recognition::Recognising;
use self::reload::Reloading;
use self::report::Reporting;
use self::review::Reviewing;
use self::rooms::Housing;
use self::roster::Listing;
use self::scoring::Scoring;
use self::selection::Selecting;
use self::status::Status;
use self::talk::Talk;
use self::tenure::Tenure;
use self::ticket::Tracking;
use self::ticket_card::Displaying;
use self::tranche::Tranching;
use self::undo::Undoing;
use self::verdict::Judging;
use self::welcome::Welcoming;

/// Declares the sentences of a business: each with its arguments, and the name under which the texts phrase it.
macro_rules! phrases {
    (
        $(#[$of:meta])* $business:ident
        $($(#[$doc:meta])* $name:ident $({ $($argument:ident: $kind:ty),+ $(,)? })? = $key:literal,)+
    ) => {
        $(#[$of])*
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "the arguments are named for what the sentence says of them")]
        pub enum $business {
            $($(#[$doc])* $name $({ $($argument: $kind),+ })?,)+
        }

        impl $business {
            pub(super) fn key(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($argument: _),+ })? => $key,)+
                }
            }

            pub(super) fn arguments(&self) -> Vec<(&'static str, $crate::domain::value::Value)> {
                match self {
                    $(Self::$name $({ $($argument),+ })? => {
                        vec![$($((
                            stringify!($argument),
                            $crate::domain::value::Speakable::value($argument),
                        )),+)?]
                    })+
                }
            }

            pub(super) fn samples() -> Vec<$crate::domain::phrase::Phrase> {
                vec![$(
                    Self::$name $({
                        $($argument: <$kind as $crate::domain::value::Speakable>::sample()),+
                    })?.into()
                ),+]
            }
        }
    };
}
use phrases;

/// Declares all sentences: those of each business.
macro_rules! businesses {
    ($($business:ident,)+) => {
        /// A sentence.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "each business says itself what its sentences are")]
        pub enum Phrase {
            $($business($business),)+
        }

        $(
            impl From<$business> for Phrase {
                fn from(phrase: $business) -> Self {
                    Self::$business(phrase)
                }
            }

            impl From<$business> for super::decision::Refusal {
                fn from(phrase: $business) -> Self {
                    Phrase::from(phrase).into()
                }
            }

            impl From<$business> for super::message::Speech {
                fn from(phrase: $business) -> Self {
                    Phrase::from(phrase).into()
                }
            }
        )+

        impl Phrase {
            /// The name under which the texts phrase it.
            #[must_use]
            pub fn key(&self) -> &'static str {
                match self {
                    $(Self::$business(phrase) => phrase.key(),)+
                }
            }

            /// Its arguments by name.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, Value)> {
                match self {
                    $(Self::$business(phrase) => phrase.arguments(),)+
                }
            }

            /// One of each, to be rendered in every language.
            #[must_use]
            pub fn samples() -> Vec<Self> {
                [$($business::samples()),+].concat()
            }
        }
    };
}

businesses! {
    Talk,
    Asking,
    Applying,
    Admitting,
    Nominating,
    Status,
    Selecting,
    Scoring,
    Reviewing,
    Tranching,
    Mentoring,
    Absence,
    Guiding,
    Weighing,
    Tracking,
    Displaying,
    Retelling,
    Approving,
    Objecting,
    Housing,
    Listing,
    Organising,
    Auditing,
    Carrying,
    Reloading,
    Tenure,
    Reporting,
    Calling,
    Voicing,
    Inquiring,
    Answering,
    Finding,
    Erasing,
    Welcoming,
    Misuse,
    Flagging,
    Hearing,
    Judging,
    Grouping,
    Presenting,
    Validating,
    Surveying,
    Concerning,
    Drawing,
    Accompanying,
    Recognising,
    Chronicling,
    GroupAdmission,
    GroupStanding,
    GroupSupport,
    Proposing,
    Handing,
    Undoing,
}
