//! Pairing: who is asked to mentor a candidate, in which order and why, and how offers are answered (PRODUCT, section
//! 3; seed: Fedora, "Candidate Contacts a Mentor"). "Declining is fine, silence isn't."

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::matter::{Matter, later};
use super::order::{can_be_asked, next_mentor, weigh};
use super::seeking::{Seeking, Task, load};
use super::status::stage;
use super::thread;
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TicketNo;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::phrase::talk::Talk;
use crate::domain::phrase::ticket_card::Displaying;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::mentor::MentorFact;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::weighed::Grounds;
use crate::domain::record::ticket::{Offer, Stage, Ticket};
use crate::domain::state::State;
use crate::domain::value::StageName;

/// Asks the next mentor, or says that nobody is free.
#[must_use]
pub fn pair(state: &State, programme: &Programme, now: Timestamp, ticket: &Ticket) -> Decision {
    match next_mentor(state, programme, &Seeking::of_ticket(state, programme, ticket)) {
        Some(mentor) => offer(state, programme, now, ticket, mentor),
        None => wait(state, ticket),
    }
}

fn offer(
    state: &State,
    programme: &Programme,
    now: Timestamp,
    ticket: &Ticket,
    mentor: &OwnedUserId,
) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let until = later(now, programme.mentoring.offer_expires);
    let mut letter = Speech::from(Mentoring::OfferHead { no, who: who.clone(), until });
    if let Some(region) = ticket.region() {
        letter = letter.line(Mentoring::OfferRegion { region: region.clone() });
    }
    let quote =
        ticket.answers.iter().find_map(|given| Some((given, given.answer.texts().into_iter().next()?)));
    if let Some((given, text)) = quote {
        let question = given.question.id.clone();
        letter = letter.line(Mentoring::OfferQuote { question }).excerpt(text.clone());
    }
    let seeking = Seeking::of_ticket(state, programme, ticket);
    let weighed = weigh(state, programme, &seeking, mentor);
    let letter = letter
        .items(reasons(state, programme, &seeking, mentor, &weighed.grounds))
        .line(Mentoring::OfferFoot { no })
        .asking([mentor])
        .buttons(offer_buttons(ticket));
    let offered = Change::Offered { mentor: mentor.clone(), until, weighed: Some(Box::new(weighed)) };
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: offered }))
        .fact(Fact::Mentor(MentorFact::Asked { who: mentor.clone() }))
        .tell(mentor, letter)
        .and(thread::tell_thread(state, no, Mentoring::OfferRoom { no, mentor: mentor.clone(), until }))
        .tell(&who, Mentoring::OfferCandidate { no, mentor: mentor.clone(), until })
}

fn offer_buttons(ticket: &Ticket) -> Vec<Button> {
    [("✅", Verb::Accept), ("❌", Verb::Decline), ("⏳", Verb::Extend)]
        .map(|(key, verb)| Button { key: key.to_owned(), choice: Choice::of(verb, Some(ticket.no)) })
        .to_vec()
}

/// Why this mentor is asked, in the order in which the reasons count. A language goes without saying where nobody ever
/// named one. What they do besides is told where they do any.
#[must_use]
pub fn reasons(
    state: &State,
    programme: &Programme,
    seeking: &Seeking<'_>,
    mentor: &UserId,
    grounds: &Grounds,
) -> Vec<Phrase> {
    let Grounds { wished, region, language, candidates, capacity, last_asked } = grounds.clone();
    let named = state.mentors.of(mentor).is_some_and(|mentor| !mentor.languages.is_empty());
    let language = language.filter(|_| named || seeking.is_language_chosen);
    let last_asked = last_asked.map_or(Mentoring::ReasonNeverAsked, |at| Mentoring::ReasonLastAsked { at });
    let has = |task| load(state, programme, task, mentor).has;
    let [region, language, has, besides]: [Option<Phrase>; 4] = match seeking.task {
        Task::Candidate => [
            region.map(|region| Mentoring::ReasonRegion { region }.into()),
            language.map(|language| Mentoring::ReasonLanguage { language }.into()),
            Some(Mentoring::ReasonCandidates { candidates, capacity }.into()),
            Some(has(Task::Group))
                .filter(|groups| *groups > 0)
                .map(|groups| Accompanying::ReasonGroupsBesides { groups }.into()),
        ],
        Task::Group => [
            region.map(|region| Accompanying::ReasonGroupRegion { region }.into()),
            language.map(|language| Accompanying::ReasonGroupLanguage { language }.into()),
            Some(Accompanying::ReasonGroups { groups: candidates, capacity }.into()),
            Some(has(Task::Candidate))
                .filter(|candidates| *candidates > 0)
                .map(|candidates| Accompanying::ReasonCandidatesBesides { candidates }.into()),
        ],
    };
    let wished = wished.then(|| Mentoring::ReasonChosen.into());
    let all = [wished, region, language, has, besides, Some(last_asked.into())];
    all.into_iter().flatten().collect()
}

fn wait(state: &State, ticket: &Ticket) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Waiting }))
        .and(thread::tell_thread(state, no, Displaying::CardStageNow { no, stage: StageName::Waiting }))
        .tell(&who, Mentoring::WaitingCandidate { no })
        .post(RoomName::Organisers, Speech::from(Mentoring::WaitingOrganisers { no, who }).asking([]))
}

/// Nobody has been free for long: the organisers hear of it again.
#[must_use]
pub fn waiting_long(ticket: &Ticket) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let since = ticket.sought_since();
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Waiting }))
        .post(RoomName::Organisers, Speech::from(Mentoring::WaitingLong { no, who, since }).asking([]))
}

/// Half of an offer's time is over. If all of it is, because the bot was away, a reminder would come too late.
#[must_use]
pub fn remind(ticket: &Ticket, offer: &Offer, now: Timestamp) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let reminded = Decision::nothing().fact(Fact::Ticket(TicketFact { no, change: Change::Reminded }));
    if now >= offer.until {
        return reminded;
    }
    let letter = Speech::from(Mentoring::OfferReminder { no, who, until: offer.until })
        .line(Mentoring::OfferFoot { no })
        .asking([&offer.mentor])
        .buttons(offer_buttons(ticket));
    reminded.tell(&offer.mentor, letter)
}

/// An offer was not answered in time; the ticket goes on to the next mentor. Who lets several in a row expire is asked no
/// more until they say so.
#[must_use]
pub fn expire(state: &State, programme: &Programme, ticket: &Ticket, offer: &Offer) -> Decision {
    let (no, who) = (ticket.no, offer.mentor.clone());
    let told = [Mentoring::OfferExpired { no }.into(), Mentoring::OfferExpiredRest { no }.into()];
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Expired { mentor: who.clone() } }))
        .and(missed(state, programme, &who, told, Some(no)))
        .tell(&ticket.candidate, Mentoring::OnToNext { no })
}

/// Somebody let an offer expire, whatever it was for. Whoever lets several in a row expire is asked no more until they say
/// that they have time, and what else was waiting for them goes on to others.
#[must_use]
pub fn missed(
    state: &State,
    programme: &Programme,
    who: &OwnedUserId,
    [once, often]: [Phrase; 2],
    expired: Option<TicketNo>,
) -> Decision {
    let before = state.mentors.of(who).map_or(0, |mentor| mentor.missed);
    let missed = Decision::nothing().fact(Fact::Mentor(MentorFact::Missed { who: who.clone() }));
    if before + 1 < programme.mentoring.missed_offers {
        return missed.tell(who, once);
    }
    let (until, because) = (None, None);
    let away = MentorFact::Away { who: who.clone(), until, because, unsaid: true };
    let others = state.tickets.of_mentor(who).filter(|ticket| Some(ticket.no) != expired);
    missed
        .fact(Fact::Mentor(away))
        .tell(who, often)
        .post(RoomName::Organisers, Mentoring::MentorRests { mentor: who.clone() })
        .and(offers_back(others))
}

/// Every offer the mentor has not answered goes on to another.
#[must_use]
pub fn give_offers_back(state: &State, mentor: &OwnedUserId) -> Decision {
    offers_back(state.tickets.of_mentor(mentor))
}

fn offers_back<'a>(tickets: impl Iterator<Item = &'a Ticket>) -> Decision {
    tickets.fold(Decision::nothing(), |decision, ticket| match ticket.offer() {
        Some(offer) => decision
            .and(retract(ticket, offer))
            .tell(&ticket.candidate, Mentoring::OnToNext { no: ticket.no }),
        None => decision,
    })
}

/// Who answers an offer, whatever the answer, has not fallen silent.
#[must_use]
pub fn answered(state: &State, who: &OwnedUserId) -> Decision {
    let missed = state.mentors.of(who).is_some_and(|mentor| mentor.missed > 0);
    let answered = Decision::nothing();
    if missed { answered.fact(Fact::Mentor(MentorFact::Answered { who: who.clone() })) } else { answered }
}

/// The offer is taken back; the ticket goes on to another mentor.
#[must_use]
pub fn retract(ticket: &Ticket, offer: &Offer) -> Decision {
    let no = ticket.no;
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Retracted { mentor: offer.mentor.clone() } }))
}

/// `!accept #N`: the mentor takes the candidate on, and the two are introduced to each other.
///
/// # Errors
/// Never refuses: that the offer is the mentor's own was seen before.
pub fn accept(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let (no, who, mentor) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    let room = Mentoring::AcceptedRoom { no, who: who.clone(), mentor: mentor.clone() };
    Ok(answered(matter.state, &mentor)
        .fact(Fact::Ticket(TicketFact { no, change: Change::Accepted { mentor: mentor.clone() } }))
        .and(introduce(ticket, &mentor))
        .and(thread::tell_mentors(matter.state, no, room)))
}

/// The candidate and the mentor are introduced to each other, in the same words.
#[must_use]
pub fn introduce(ticket: &Ticket, mentor: &OwnedUserId) -> Decision {
    let (no, who) = (ticket.no, &ticket.candidate);
    let introduction = Mentoring::Introduction { no, who: who.clone(), mentor: mentor.clone() };
    let to_mentor = Speech::from(introduction.clone()).line(Mentoring::IntroductionMentor { no });
    Decision::nothing()
        .tell(mentor, to_mentor.asking([mentor]))
        .tell(who, Speech::from(introduction).asking([who]))
}

/// `!decline #N [REASON]`: the ticket goes on to the next mentor; the candidate hears so without blame.
///
/// # Errors
/// Never refuses: that the offer is the mentor's own was seen before.
pub fn decline(matter: &Matter<'_>, ticket: &Ticket, reason: Option<&Wording>) -> Ruling {
    let no = ticket.no;
    let (kept, reason) = reason.map(|reason| matter.keep(reason)).unzip();
    let change = Change::Declined { mentor: matter.who.clone(), reason };
    Ok(kept
        .unwrap_or_default()
        .and(answered(matter.state, matter.who))
        .fact(Fact::Ticket(TicketFact { no, change }))
        .and(matter.confide(Mentoring::OfferDeclined { no }))
        .tell(&ticket.candidate, Mentoring::OnToNext { no }))
}

/// `!extend #N`: more time to answer, once.
///
/// # Errors
/// Refuses a second time.
pub fn extend(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    let offer = ticket.offer().ok_or(Mentoring::NoOffer)?;
    if offer.extended {
        return Err(Mentoring::OfferExtendedBefore { no, until: offer.until }.into());
    }
    let until = extended(matter, offer);
    Ok(answered(matter.state, matter.who)
        .fact(Fact::Ticket(TicketFact { no, change: Change::Extended { until } }))
        .and(matter.confide(Mentoring::OfferExtended { no, until }))
        .tell(&ticket.candidate, Mentoring::OfferCandidate { no, mentor: offer.mentor.clone(), until }))
}

/// Until when the offer stands once it was extended. Where the bot was away, its time may be over by now; an extension that
/// is over would be none.
#[must_use]
pub fn extended(matter: &Matter<'_>, offer: &Offer) -> Timestamp {
    later(offer.until.max(matter.now), matter.programme.mentoring.extension)
}

/// `!choose @mentor`: the candidate would like this mentor, who is asked first.
///
/// # Errors
/// Refuses who is no mentor, has no hand free, has declined or not answered, and oneself.
pub fn choose(matter: &Matter<'_>, mentor: &OwnedUserId) -> Ruling {
    let ticket = matter.state.tickets.latest_of(matter.who).ok_or(Talk::NoTicketOfYours)?;
    let no = ticket.no;
    if mentor == matter.who {
        return Err(Talk::NotForYourself { command: Verb::Choose }.into());
    }
    if !matter.state.rooms.is_in(RoomName::Mentors, mentor) {
        return Err(Mentoring::NotAMentor { who: mentor.clone() }.into());
    }
    let asked_before = match &ticket.stage {
        Stage::Review { .. } | Stage::Pairing { .. } => None,
        Stage::Offered(offer) if offer.mentor == *mentor => {
            return Err(Mentoring::MentorAskedAlready { mentor: mentor.clone(), until: offer.until }.into());
        }
        Stage::Offered(offer) => Some(offer),
        _ => {
            return Err(Talk::WrongStage { command: Verb::Choose, no, stage: stage(ticket) }.into());
        }
    };
    let seeking = Seeking::of_ticket(matter.state, matter.programme, ticket);
    if !can_be_asked(matter.state, matter.programme, &seeking, mentor) {
        return Err(Mentoring::MentorNotFree { mentor: mentor.clone() }.into());
    }
    let chosen = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Chosen { mentor: mentor.clone() } }))
        .and(matter.aside(Mentoring::Chosen { no, mentor: mentor.clone() }));
    Ok(match asked_before {
        Some(offer) => {
            chosen.and(retract(ticket, offer)).tell(&offer.mentor, Mentoring::OfferRetracted { no })
        }
        None => chosen,
    })
}
