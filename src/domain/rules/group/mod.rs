//! User groups (PRODUCT, section 7; seed 002): how they come to an official status, keep it, and are helped before they
//! lose it. "The process is nurturing more than testing."

pub mod admission;
pub mod amendment;
pub mod card;
pub mod completeness;
pub mod concerned;
pub mod concerns;
pub mod criteria;
pub mod export;
pub mod handover;
pub mod held;
pub mod history;
pub mod logo;
pub mod mentor;
pub mod mentored;
pub mod overlap;
pub mod overview;
pub mod pairing;
pub mod proposal;
pub mod report;
pub mod revalidation;
pub mod seen;
pub mod standing;
pub mod support;
pub mod validation;
