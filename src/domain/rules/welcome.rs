//! A word for newcomers (seed: OpenStack, "helping onboard new users and contributors"): once, in a direct chat, and to
//! nobody who did not ask. So nobody's coming is watched: an organiser has the offer posted in a community room, and who
//! wants the word taps it, or says `!hello`.

use super::faq;
use super::matter::{Matter, counted};
use crate::domain::command::{Choice, Verb};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Region;
use crate::domain::message::{Address, Button, DIGITS, Speech};
use crate::domain::phrase::welcome::Welcoming;
use crate::domain::place::Place;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::roster::Standing;
use crate::domain::record::welcome::WelcomeFact;

/// The button under the offer.
const WAVE: &str = "👋";

/// `!welcome`: offers newcomers a word, in the community room where it is said.
///
/// # Errors
/// Refuses where the programme offers none, and outside of the community rooms.
pub fn offer(matter: &Matter<'_>) -> Ruling {
    is_offered(matter, Verb::Welcome)?;
    if !matches!(matter.place, Place::Community(_)) {
        return Err(Welcoming::WelcomeElsewhere.into());
    }
    let wave = Button { key: WAVE.to_owned(), choice: Choice::of(Verb::Hello, None) };
    Ok(matter.answer(Speech::from(Welcoming::WelcomeOffer).buttons(vec![wave])))
}

/// `!hello [N]`: the word, once; and who is there in the region of this number, as often as they like.
///
/// # Errors
/// Refuses where the programme offers none, a number that no region has, and the word a second time.
pub fn hello(matter: &Matter<'_>, number: Option<u32>) -> Ruling {
    is_offered(matter, Verb::Hello)?;
    let regions = &matter.programme.regions;
    if let Some(number) = number {
        let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let region = index.and_then(|index| regions.get(index));
        let region = region.ok_or(Welcoming::WelcomeNowhere { regions: counted(regions.len()) })?;
        return Ok(located(matter, region));
    }
    if let Some(newcomer) = matter.state.newcomers.of(matter.who) {
        if is_pressed(matter) {
            return Ok(Decision::nothing());
        }
        return Err(Welcoming::WelcomeBefore { greeted: newcomer.greeted }.into());
    }
    let greeted = Fact::Welcome(WelcomeFact::Greeted { who: matter.who.clone() });
    let speech = Speech::from(Welcoming::WelcomeWord);
    let speech = if regions.is_empty() { people(matter, None, speech) } else { asking_where(matter, speech) };
    Ok(Decision::nothing().fact(greeted).and(said(matter, speech)))
}

/// What a newcomer who was asked where they are says to that, if it is an answer.
#[must_use]
pub fn answered(matter: &Matter<'_>, words: &str) -> Option<Decision> {
    let newcomer = matter.state.newcomers.of(matter.who)?;
    let regions = &matter.programme.regions;
    if newcomer.region.is_some() || !matter.programme.welcome {
        return None;
    }
    let digits = words.trim().trim_end_matches(['.', ')']);
    let index = digits.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let region = match index {
        Some(index) => regions.get(index).cloned(),
        None => matter.region(words),
    };
    region.map(|region| located(matter, &region))
}

fn is_offered(matter: &Matter<'_>, command: Verb) -> Result<(), Welcoming> {
    if matter.programme.welcome { Ok(()) } else { Err(Welcoming::WelcomeOff { command }) }
}

/// Whether it was asked by pressing the button of the offer.
fn is_pressed(matter: &Matter<'_>) -> bool {
    let here = Address::of(matter.place, matter.who);
    matter.state.posts.button(matter.event, &here, WAVE).is_some()
}

/// Who pressed a button sees that they were answered, by the answer; a reply under the offer would be one for everybody.
fn said(matter: &Matter<'_>, speech: Speech) -> Decision {
    if is_pressed(matter) { Decision::nothing().tell(matter.who, speech) } else { matter.aside(speech) }
}

fn asking_where(matter: &Matter<'_>, speech: Speech) -> Speech {
    let regions = (1_u32..).zip(&matter.programme.regions);
    let items = regions
        .map(|(number, region)| Welcoming::WelcomeRegion { number, region: Answer::Region(region.clone()) });
    let buttons = (1_u32..).zip(DIGITS).take(matter.programme.regions.len()).map(|(number, key)| {
        let choice = Choice { number: Some(number), ..Choice::of(Verb::Hello, None) };
        Button { key: key.to_owned(), choice }
    });
    let buttons = buttons.collect();
    speech.line(Welcoming::WelcomeWhere).items(items).asking([matter.who]).buttons(buttons)
}

fn located(matter: &Matter<'_>, region: &Region) -> Decision {
    let (who, there) = (matter.who.clone(), region.clone());
    let located = Fact::Welcome(WelcomeFact::Located { who, region: there });
    let speech = people(matter, Some(region), Speech::default());
    Decision::nothing().fact(located).and(matter.aside(speech))
}

/// The active ambassadors, and what is asked often.
fn people(matter: &Matter<'_>, region: Option<&Region>, speech: Speech) -> Speech {
    let roster = &matter.state.roster;
    let all: Vec<_> = match region {
        Some(region) => roster.holders_in(Some(region)).collect(),
        None => roster.iter().collect(),
    };
    let mut shown = all
        .into_iter()
        .filter(|(_, entry)| entry.listed && entry.standing == Standing::Active)
        .map(|(who, entry)| Welcoming::WelcomeAmbassador { who: who.clone(), since: entry.since })
        .peekable();
    let (head, nobody) = match region.cloned() {
        Some(region) => {
            let head = Welcoming::WelcomePeopleRegion { region: region.clone() };
            (head, Welcoming::WelcomeNobodyRegion { region })
        }
        None => (Welcoming::WelcomePeople, Welcoming::WelcomeNobody),
    };
    let mut speech =
        if shown.peek().is_none() { speech.line(nobody) } else { speech.line(head).items(shown) };
    speech.body.extend(faq::list(matter).body);
    speech
}
