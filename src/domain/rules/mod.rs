//! Who decides: one file for each business, all of one shape. A rule is asked only after the right to ask it was seen.

pub mod application;
pub mod approval;
pub mod availability;
pub mod confirmation;
pub mod contact;
pub mod digest;
pub mod employer;
pub mod export;
pub mod interview;
pub mod matter;
pub mod objection;
pub mod order;
pub mod pairing;
pub mod rooms;
pub mod roster;
pub mod selection;
pub mod stand_in;
pub mod stats;
pub mod status;
pub mod talk;
pub mod tenure;
pub mod ticket;
pub mod todo;
pub mod trail;
