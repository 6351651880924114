//! What people tell the programme, gathered by region and shown to those who can do something about it (PRODUCT, section
//! 5; seed: OpenStack, "helping to solicit feedback on OpenStack and aggregate it to the global level").

use super::matter::{Matter, counted};
use super::roster::named_region;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Region;
use crate::domain::message::Speech;
use crate::domain::phrase::feedback::Voicing;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::feedback::{FeedbackFact, Voice};
use crate::domain::record::ticket::Ticket;
use crate::domain::role::Who;

/// How many of the latest voices are quoted.
const QUOTED: usize = 5;

/// The most words of which the name of a region consists.
const LONGEST_NAME: usize = 4;

/// `!feedback [REGION] TEXT`: takes down what somebody has to say. Where others read too, it is said in few words that
/// it was.
///
/// # Errors
/// Refuses a region alone.
pub fn feedback(matter: &Matter<'_>, said: &str) -> Ruling {
    let (region, words) = match named(matter, said) {
        (Some(region), "") => return Err(Voicing::FeedbackEmpty { region }.into()),
        (Some(region), words) => (Some(region), words),
        (None, words) => (known(matter), words),
    };
    let thanks = match region.clone() {
        _ if !matter.is_direct() => Voicing::FeedbackNoted.into(),
        Some(region) => Speech::from(Voicing::FeedbackThanks).line(Voicing::FeedbackThanksRegion { region }),
        None => {
            let regions = matter.programme.regions.clone();
            let thanks = Speech::from(Voicing::FeedbackThanks);
            if regions.is_empty() { thanks } else { thanks.line(Voicing::FeedbackThanksNowhere { regions }) }
        }
    };
    let (by, text) = (matter.who.clone(), matter.text(0));
    let given = FeedbackFact::Given { by, region, text: text.clone() };
    Ok(Decision::nothing().text(text, words).fact(Fact::Feedback(given)).and(matter.answer(thanks)))
}

/// The region that stands before what is said. Words that merely begin with one, as sentences may, keep it.
fn named<'a>(matter: &Matter<'_>, said: &'a str) -> (Option<Region>, &'a str) {
    let gaps = said.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    let ends = gaps.chain([said.len()]).take(LONGEST_NAME);
    let found = ends.filter_map(|end| {
        let (name, rest) = said.split_at(end);
        let region = matter.region(name)?;
        let is_set_apart = name.ends_with([':', '：']) || name == region.0 || rest.is_empty();
        Some((Some(region), if is_set_apart { rest.trim_start() } else { said }))
    });
    found.last().unwrap_or((None, said))
}

/// The region of who asks, as far as the programme knows it.
fn known(matter: &Matter<'_>) -> Option<Region> {
    let entry = matter.state.roster.of(matter.who).and_then(|entry| entry.region.as_ref());
    let ticket = || matter.state.tickets.latest_of(matter.who).and_then(Ticket::region);
    entry.or_else(ticket).cloned()
}

/// `!feedbacks [REGION]`: how much there is by region, and the latest of it. Who said it, only organisers see, among
/// themselves.
///
/// # Errors
/// Refuses a region that the programme does not have.
pub fn feedbacks(matter: &Matter<'_>, region: Option<&str>) -> Ruling {
    let region = region.map(|named| named_region(matter, named)).transpose()?;
    let region = region.as_ref();
    let feedback = &matter.state.feedback;
    let here: Box<dyn Iterator<Item = &Voice>> = match region {
        Some(region) => Box::new(feedback.in_region(region)),
        None => Box::new(feedback.latest()),
    };
    let latest: Vec<&Voice> = here.take(QUOTED).collect();
    let speech = if latest.is_empty() {
        Voicing::FeedbackNone.into()
    } else {
        let counts = feedback.counts().filter(|(from, _)| region.is_none() || *from == region);
        let counts: Vec<_> = counts.map(|(region, voices)| (region.cloned(), counted(voices))).collect();
        let all = counts.iter().map(|(_, voices)| voices).sum();
        let speech = counts_by_region(Voicing::FeedbackHead { voices: all }.into(), counts);
        quoted(speech, &latest, matter.state.is(matter.who, Who::Organiser, None))
    };
    Ok(match matter.place {
        Place::Named(RoomName::Organisers) => matter.answer(speech),
        _ => matter.aside(speech),
    })
}

/// With how much came from each region next.
#[must_use]
pub fn counts_by_region(speech: Speech, counts: impl IntoIterator<Item = (Option<Region>, u32)>) -> Speech {
    speech.items(counts.into_iter().map(|(region, voices)| match region {
        Some(region) => Voicing::FeedbackRegion { region, voices },
        None => Voicing::FeedbackNowhere { voices },
    }))
}

/// With the latest of these voices next, the latest first, by name or not.
#[must_use]
pub fn quoted(speech: Speech, latest: &[&Voice], by_name: bool) -> Speech {
    let latest = &latest[..latest.len().min(QUOTED)];
    let speech = speech.line(Voicing::FeedbackLatest { voices: counted(latest.len()) });
    latest.iter().fold(speech, |speech, voice| {
        let Voice { at, by, region, text } = (*voice).clone();
        let line = match (by_name, region) {
            (false, None) => Voicing::FeedbackVoice { at },
            (false, Some(region)) => Voicing::FeedbackVoiceRegion { region, at },
            (true, None) => Voicing::FeedbackVoiceOf { who: by, at },
            (true, Some(region)) => Voicing::FeedbackVoiceOfRegion { who: by, region, at },
        };
        speech.line(line).excerpt(text)
    })
}
