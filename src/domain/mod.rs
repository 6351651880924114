//! The programme itself: what can happen, what is known, and what follows. Pure: no async, no input or output, no
//! clock, no randomness; everything here is a function of (state, event, now).

pub mod alike;
pub mod command;
pub mod decide;
pub mod decision;
pub mod demotion;
pub mod document;
pub mod employer;
pub mod event;
pub mod fact;
pub mod faq;
pub mod ids;
pub mod logo;
pub mod message;
pub mod name_key;
pub mod obey;
pub mod patience;
pub mod phrase;
pub mod place;
pub mod poll;
pub mod programme;
pub mod question;
pub mod reading;
pub mod recall;
pub mod record;
pub mod role;
pub mod rules;
pub mod schedule;
pub mod span;
pub mod standing;
pub mod state;
pub mod title;
pub mod value;
pub mod vocabulary;
pub mod zone;
