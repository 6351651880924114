//! What is written: each record of the programme, the facts it consists of, and how they apply to it.

pub mod authorship;
pub mod broadcast;
pub mod call;
pub mod card;
pub mod confirmation;
pub mod deed;
pub mod faq;
pub mod feedback;
pub mod group;
pub mod inquiry;
pub mod intake;
pub mod interview;
pub mod mentor;
pub mod misuse;
pub mod news;
pub mod nomination;
pub mod person;
pub mod post;
pub mod recognition;
pub mod reload;
pub mod report;
pub mod room;
pub mod roster;
pub mod ticket;
pub mod trail;
pub mod welcome;
