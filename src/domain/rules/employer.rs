//! Who employs whom, where a programme wants sponsors of different employers: "decisions … should benefit the whole
//! community, not just one person or company" (seed: OpenStack). People state their own; nothing is asked or kept where
//! the programme has no such rule.

use ruma::{OwnedUserId, UserId};

use super::matter::Matter;
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::employer::named;
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::approval::Approving;
use crate::domain::programme::{Party, Programme};
use crate::domain::reading::NOBODY;
use crate::domain::record::person::{Employment, PersonFact};
use crate::domain::record::ticket::Ticket;
use crate::domain::state::State;

/// `!employer [NAME]`: who employs the person, in their own words; without a name, what is kept of it.
///
/// # Errors
/// Refuses where the programme does not want to know, and words that name nobody.
pub fn employer(matter: &Matter<'_>, words: Option<&Wording>) -> Ruling {
    let known = matter.state.people.employment(matter.who);
    let Some(words) = words else {
        return Ok(matter.aside(match known {
            Some(Employment { name: Some(name), .. }) => Approving::EmployerIs { name: name.clone() },
            Some(_) => Approving::EmployerNone,
            None => Approving::EmployerUnknown,
        }));
    };
    if matter.programme.approval.different_employers.is_empty() {
        return Err(Approving::EmployerNotAsked.into());
    }
    let who = matter.who.clone();
    let said = words.fresh().unwrap_or_default();
    let (decision, employer, name, told) = if matter.reading().called(&[NOBODY], said).is_some() {
        (Decision::nothing(), None, None, Approving::EmployerNone)
    } else {
        let employer = named(said).ok_or(Approving::EmployerUnclear)?;
        let (kept, name) = matter.keep(words);
        (kept, Some(employer), Some(name.clone()), Approving::EmployerKept { name })
    };
    let mut decision = decision.fact(Fact::Person(PersonFact::Employed { who, employer, name }));
    decision.texts.extend(known.and_then(|known| known.name.clone()).map(|old| (old, None)));
    Ok(decision.and(matter.aside(told)))
}

/// Sees that nobody whom the programme wants apart shares an employer with who sponsors.
///
/// # Errors
/// Refuses while somebody has not said, and where two have the same.
pub fn may_sponsor(matter: &Matter<'_>, ticket: &Ticket, vouching: &[OwnedUserId]) -> Result<(), Refusal> {
    let Matter { state, programme, who, .. } = *matter;
    let no = ticket.no;
    if programme.approval.different_employers.is_empty() {
        return Ok(());
    }
    if state.people.employment(who).is_none() {
        return Err(Approving::EmployerUnsaid { no }.into());
    }
    match clash(state, programme, ticket, vouching, who) {
        None => Ok(()),
        Some(other) if state.people.employment(&other).is_none() => {
            Err(Approving::EmployerUnsaidOther { no, who: other }.into())
        }
        Some(other) => Err(Approving::EmployerShared { no, who: other }.into()),
    }
}

/// The first of those whom the programme wants apart from this sponsor who shares their employer, or has not said.
#[must_use]
pub fn clash(
    state: &State,
    programme: &Programme,
    ticket: &Ticket,
    vouching: &[OwnedUserId],
    sponsor: &UserId,
) -> Option<OwnedUserId> {
    let apart = &programme.approval.different_employers;
    let own = state.people.employment(sponsor).map(|own| own.employer);
    let shares = |other: &&UserId| match (own, state.people.employment(other).map(|theirs| theirs.employer)) {
        (Some(own), Some(theirs)) => own.is_some() && own == theirs,
        _ => true,
    };
    apart
        .iter()
        .flat_map(|party| match party {
            Party::Candidate => vec![&*ticket.candidate],
            Party::Mentor => ticket.mentor().into_iter().collect(),
            Party::Sponsors => vouching.iter().map(AsRef::as_ref).collect(),
        })
        .filter(|other| *other != sponsor)
        .find(shares)
        .map(ToOwned::to_owned)
}

/// Asks the candidate for their employer as well, where it will count and they have not said.
#[must_use]
pub fn asked_of(matter: &Matter<'_>, candidate: &OwnedUserId, letter: Speech) -> Speech {
    if is_wanted(matter, Party::Candidate, candidate) {
        letter.line(Approving::EmployerAsked).asking([candidate])
    } else {
        letter
    }
}

/// Asks the mentor for their employer, where it will count and they have not said.
#[must_use]
pub fn ask_mentor(matter: &Matter<'_>, mentor: &OwnedUserId) -> Decision {
    if is_wanted(matter, Party::Mentor, mentor) {
        Decision::nothing().tell(mentor, Speech::from(Approving::EmployerAsked).asking([mentor]))
    } else {
        Decision::nothing()
    }
}

fn is_wanted(matter: &Matter<'_>, party: Party, who: &UserId) -> bool {
    matter.programme.approval.different_employers.contains(&party)
        && matter.state.people.employment(who).is_none()
}
