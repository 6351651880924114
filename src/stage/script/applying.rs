//! Somebody applies, as far as a script cares: they answer whatever is asked in some way that is right, and submit.

use ruma::OwnedUserId;

use crate::domain::place::Place;
use crate::domain::question::Kind;
use crate::stage::Stage;
use crate::stage::fault::Fault;
use crate::stage::rooms::{Manner, direct};

/// Answers whatever is asked in some way that is right, and submits.
pub(super) fn applies(stage: &mut Stage, who: &OwnedUserId, how: &[&str]) -> Result<(), Fault> {
    let region = how.iter().skip_while(|word| **word != "from").nth(1).map(|word| word.trim_end_matches(','));
    let region = region.filter(|region| stage.programme.regions.iter().any(|known| known.0 == *region));
    let consent = if how.contains(&"unlisted") { "no" } else { "yes" };
    let name = who.localpart();
    let mut tales = [
        "I run the monthly meetup of my town and want to do more.",
        "I have answered questions in the chat and on the lists for three years.",
        "A travelling workshop for universities that have no group yet.",
    ]
    .into_iter()
    .cycle();
    let questions = stage.programme.questions.clone();
    let answers = questions.iter().map(|question| match question.kind {
        Kind::Text { .. } => tales.next().unwrap_or_default().to_owned(),
        Kind::Region => region.unwrap_or("1").to_owned(),
        Kind::Choice(_) => "1".to_owned(),
        Kind::Email => format!("{name}@example.org"),
        Kind::Account(_) => name.to_owned(),
        Kind::Date => "2026-06-01".to_owned(),
        Kind::Consent => consent.to_owned(),
        Kind::Agreement => "yes".to_owned(),
        Kind::Name { .. } => format!("The friends of {name}"),
        Kind::Place { .. } => "Oslo, Norway".to_owned(),
        Kind::TimeZone => "Oslo".to_owned(),
        Kind::Links { .. } => "https://example.org".to_owned(),
        Kind::People { .. } => format!("@{name}:example.org, {name}@example.org, Mill"),
    });
    let said: Vec<_> =
        std::iter::once("!apply".to_owned()).chain(answers).chain(["!submit".to_owned()]).collect();
    for words in said {
        stage.rooms.say(stage.now(), who, Place::Direct(direct(who)), &words, &Manner::default())?;
        stage.settle()?;
    }
    Ok(())
}
