//! Taking back what was just done: what is so again, who hears of it, and how else it is undone where it cannot be taken
//! back like this. What many people were told is never undone by a tap.

use ruma::OwnedUserId;

use super::confirmation;
use super::interview::go;
use super::matter::Matter;
use super::stand_in;
use crate::domain::command::{Choice, Command, TicketRef, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::ConfirmationNo;
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::phrase::undo::Undoing;
use crate::domain::place::RoomName;
use crate::domain::record::confirmation::{Confirmation, ConfirmationFact, Request};
use crate::domain::record::deed::{Deed, DeedFact, Undo};
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{InterviewFact, Step};
use crate::domain::record::mentor::MentorFact;
use crate::domain::record::nomination::NominationFact;
use crate::domain::record::post::PostFact;
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::before::Before;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::value::Usage;

/// The command with all that it names; the ticket is the one about which something became true, if it names none.
#[must_use]
pub fn named(command: &Command, decision: &Decision) -> Request {
    let Command { verb, ticket, person, group, number, keyword, day, .. } = command.clone();
    let about = decision.facts.iter().find_map(|fact| match fact {
        Fact::Ticket(fact) => Some(fact.no),
        _ => None,
    });
    let ticket = match ticket {
        Some(TicketRef::No(no)) => Some(no),
        Some(TicketRef::Of(_)) | None => about,
    };
    Request { ticket, person, group, number, keyword, day, ..Request::bare(verb) }
}

/// How what they do now will be undone, if they take it back. `asked` is the question that is all that came of it.
#[must_use]
pub fn how(matter: &Matter<'_>, request: &Request, asked: Option<ConfirmationNo>) -> Undo {
    if let Some(no) = asked {
        return Undo::Question(no);
    }
    let Request { ticket, number, .. } = request.clone();
    let contrary = |verb| Undo::Command(Box::new(Choice { number, ..Choice::of(verb, ticket) }));
    match request.verb {
        Verb::Shortlist => contrary(Verb::Unshortlist),
        Verb::Unshortlist => contrary(Verb::Shortlist),
        Verb::Done => contrary(Verb::Undo),
        Verb::Undo => contrary(Verb::Done),
        Verb::JoinCall => contrary(Verb::LeaveCall),
        Verb::LeaveCall => contrary(Verb::JoinCall),
        Verb::Pause => match matter.state.roster.of(matter.who).map(|entry| &entry.standing) {
            Some(Standing::Active) => contrary(Verb::Active),
            _ => Undo::Otherwise,
        },
        Verb::Submit if request.keyword.as_deref() != Some(Purpose::Application.word()) => Undo::Otherwise,
        Verb::Accept
        | Verb::Decline
        | Verb::Extend
        | Verb::Select
        | Verb::Progress
        | Verb::Submit
        | Verb::Apply
        | Verb::Nothanks
        | Verb::StandIn
        | Verb::Discard => Undo::Before,
        // Whoever looks at something has done nothing; an answer is taken back like a written one.
        Verb::Hello | Verb::Confirm | Verb::Pick => Undo::Nothing,
        _ => Undo::Otherwise,
    }
}

/// What they did, as they would write it: what a button adds for itself means nothing to them.
#[must_use]
pub fn written(request: &Request) -> Request {
    match request.verb {
        Verb::Submit | Verb::FaqUndo => Request { keyword: None, group: None, ..request.clone() },
        _ => request.clone(),
    }
}

/// What would undo it, as one would write it: who may is another question.
#[must_use]
pub fn way_out(request: &Request) -> Option<Request> {
    let verb = match request.verb {
        Verb::Accept | Verb::Thumbsup | Verb::Assign => Verb::Release,
        Verb::Shortlist => Verb::Unshortlist,
        Verb::Unshortlist => Verb::Shortlist,
        Verb::Hold => Verb::Unhold,
        Verb::Unhold => Verb::Hold,
        Verb::Done => Verb::Undo,
        Verb::Undo => Verb::Done,
        Verb::Progress => Verb::Progress,
        Verb::Sponsor => Verb::Unsponsor,
        Verb::Unsponsor => Verb::Sponsor,
        Verb::Submit if request.keyword.as_deref() != Some(Purpose::Application.word()) => Verb::GroupEdit,
        Verb::Submit | Verb::Apply => Verb::Withdraw,
        Verb::Withdraw | Verb::Nothanks => Verb::Apply,
        Verb::JoinCall => Verb::LeaveCall,
        Verb::LeaveCall => Verb::JoinCall,
        Verb::Return => Verb::Pause,
        Verb::Pause => Verb::Active,
        Verb::Stepdown => Verb::Return,
        Verb::StandIn => Verb::StandIn,
        Verb::Available => Verb::Unavailable,
        Verb::Unavailable => Verb::Available,
        Verb::Report => Verb::Unreport,
        Verb::FaqAdd | Verb::FaqChange | Verb::FaqRemove => Verb::FaqUndo,
        Verb::FaqUndo => Verb::FaqChange,
        Verb::Call => Verb::CloseCall,
        Verb::Concern => Verb::Resolve,
        Verb::GroupAccept | Verb::GroupMentor | Verb::GroupAssign => Verb::GroupRelease,
        Verb::GroupDecline | Verb::GroupRelease => Verb::GroupMentor,
        Verb::GroupTake => Verb::GroupTransfer,
        Verb::GroupAgree => Verb::GroupObject,
        Verb::GroupObject => Verb::GroupAgree,
        Verb::Validate | Verb::Waive => Verb::Invalidate,
        Verb::Invalidate => Verb::Validate,
        Verb::Recovered => Verb::Support,
        Verb::Support => Verb::Recovered,
        Verb::Grant | Verb::Regrant => Verb::Revoke,
        Verb::Revoke => Verb::Regrant,
        Verb::Admit => Verb::GroupClose,
        _ => return None,
    };
    let (ticket, group) = (request.ticket, request.group);
    let numbered = matches!(verb, Verb::Undo | Verb::Done | Verb::LeaveCall | Verb::JoinCall | Verb::FaqUndo);
    let number = request.number.filter(|_| numbered);
    let keyword = match (verb, request.keyword.as_deref()) {
        (Verb::StandIn, Some("yes")) => Some("no".to_owned()),
        (Verb::StandIn, _) => Some("yes".to_owned()),
        _ => None,
    };
    Some(Request { ticket, group, number, keyword, ..Request::bare(verb) })
}

/// With how it is undone, as far as there is a way.
#[must_use]
pub fn with_way_out(matter: &Matter<'_>, request: &Request, speech: Speech) -> Speech {
    match way_out(request) {
        Some(way) if is_theirs(matter, way.verb) => speech.line(Undoing::UndoWay { request: way }),
        Some(way) => speech.line(Undoing::UndoWayOrganisers { usage: Usage(way.verb) }),
        None if request.verb == Verb::Discard => speech.line(Undoing::UndoWayAnew),
        None if matches!(request.verb, Verb::Extend | Verb::Here | Verb::Active) => speech,
        None => speech.line(Undoing::UndoWayPeople),
    }
}

/// Whether they can use the command at all.
fn is_theirs(matter: &Matter<'_>, verb: Verb) -> bool {
    matter.programme.may(verb).iter().any(|role| matter.state.can_be(matter.who, *role))
}

/// Whether they might still do what they take back: who lost the right to it has no say in it any more.
///
/// # Errors
/// Refuses who might not.
pub fn may_still(matter: &Matter<'_>, request: &Request) -> Result<(), Refusal> {
    let ticket = request.ticket.and_then(|no| matter.state.tickets.get(no));
    let own = ticket.is_some_and(|ticket| ticket.candidate == *matter.who) && request.verb != Verb::Submit;
    if is_theirs(matter, request.verb) && !own {
        Ok(())
    } else {
        Err(Undoing::UndoMayNot { request: written(request) }.into())
    }
}

/// Makes what was before so again.
///
/// # Errors
/// Refuses where somebody has acted on it meanwhile.
pub fn before(matter: &Matter<'_>, deed: &Deed) -> Ruling {
    let request = &deed.request;
    let moved_on = || Refusal::from(Undoing::UndoMovedOn { request: written(request) });
    match request.verb {
        Verb::Submit => submission(matter, request),
        Verb::Nothanks => {
            let asked = matter.state.nominations.asked(matter.who).filter(|asked| asked.declined);
            asked.ok_or_else(moved_on)?;
            let again = NominationFact::Reconsidered { who: matter.who.clone() };
            let told = Decision::nothing().tell(matter.who, Undoing::UndoneNothanks);
            Ok(Decision::nothing().fact(Fact::Nomination(again)).and(told))
        }
        Verb::StandIn => standing_in(matter, request),
        Verb::Discard => discarded(matter, request),
        _ => {
            let ticket = request.ticket.and_then(|no| matter.state.tickets.get(no)).ok_or_else(moved_on)?;
            let before = untouched(matter, request, ticket)?;
            Ok(of_ticket(matter, request.verb, ticket, before))
        }
    }
}

/// What the ticket was before this, if nobody has acted on it since.
fn untouched<'a>(matter: &Matter<'_>, request: &Request, ticket: &'a Ticket) -> Result<&'a Before, Refusal> {
    let before = ticket.before.as_deref().filter(|before| before.was(request.verb, matter.who));
    before.ok_or_else(|| Undoing::UndoMovedOn { request: written(request) }.into())
}

fn taken_back(matter: &Matter<'_>, what: Verb, ticket: &Ticket) -> Decision {
    let change = Change::TakenBack { by: matter.who.clone(), what };
    let decision = Decision::nothing().fact(Fact::Ticket(TicketFact { no: ticket.no, change }));
    // Who was asked meanwhile, because of it, need not answer any more.
    match ticket.offer().filter(|offer| offer.mentor != *matter.who || what == Verb::Select) {
        Some(offer) => decision.tell(&offer.mentor, Mentoring::OfferRetracted { no: ticket.no }),
        None => decision,
    }
}

fn of_ticket(matter: &Matter<'_>, verb: Verb, ticket: &Ticket, before: &Before) -> Decision {
    let (no, who, by) = (ticket.no, &ticket.candidate, matter.who.clone());
    let decision = taken_back(matter, verb, ticket);
    match (verb, before.offer().map(|offer| offer.until)) {
        (Verb::Accept, Some(until)) => decision
            .tell(matter.who, Undoing::UndoneAccept { no, until })
            .tell(who, Undoing::UndoneAcceptCandidate { no, mentor: by.clone(), until })
            .post(RoomName::Mentors, Undoing::UndoneAcceptRoom { no, mentor: by, until }),
        (Verb::Decline, Some(until)) => decision
            .tell(matter.who, Undoing::UndoneDecline { no, until })
            .tell(who, Mentoring::OfferCandidate { no, mentor: by.clone(), until })
            .post(RoomName::Mentors, Mentoring::OfferRoom { no, mentor: by, until }),
        (Verb::Extend, Some(until)) => decision
            .tell(matter.who, Undoing::UndoneExtend { no, until })
            .tell(who, Mentoring::OfferCandidate { no, mentor: by, until }),
        (Verb::Select, _) => decision
            .and(matter.tell_room(RoomName::Organisers, Undoing::UndoneSelect { no, who: who.clone(), by }))
            .tell(who, Undoing::UndoneSelectCandidate { no }),
        _ => decision.tell(matter.who, Undoing::UndoneProgress { no }),
    }
}

/// What was submitted is a draft again; what staff read of it is taken back.
fn submission(matter: &Matter<'_>, request: &Request) -> Ruling {
    let (state, who) = (matter.state, matter.who);
    let moved_on = || Refusal::from(Undoing::UndoMovedOn { request: written(request) });
    let ticket = state.tickets.open_of(who).ok_or_else(moved_on)?;
    let before = untouched(matter, request, ticket)?;
    let submitted = state.interviews.submitted(who, Purpose::Application);
    let submitted = submitted.filter(|_| state.interviews.of(who).is_none()).ok_or_else(moved_on)?;
    let mut draft = submitted.draft.clone();
    draft.prompts = draft.prompts.max(state.interviews.prompts(who));
    let (no, is_read) = (ticket.no, matches!(before.stage, Stage::Review { .. }));
    let decision = taken_back(matter, Verb::Submit, ticket)
        .fact(Fact::Interview(InterviewFact::Reopened { who: who.clone() }))
        .and(go(matter, &draft, Step::Summary, Undoing::UndoneSubmit { no }.into()));
    let decision = draft.texts().iter().fold(decision, |decision, text| {
        let elsewhere = state.posts.quoting(text).filter(|(_, to)| **to != Address::Person(who.clone()));
        elsewhere.fold(decision, |decision, (event, to)| {
            let gone = Fact::Post(PostFact::TakenBack { event: event.clone() });
            if decision.facts.contains(&gone) {
                return decision;
            }
            decision.fact(gone).redact(to, state.posts.room(event), event)
        })
    });
    let told = Undoing::UndoneSubmitStaff { no, who: who.clone() };
    Ok(if is_read { decision.post(RoomName::Organisers, told) } else { decision })
}

/// Whoever answered whether they stand in for somebody is asked as before.
fn standing_in(matter: &Matter<'_>, request: &Request) -> Ruling {
    let (state, who) = (matter.state, matter.who);
    let moved_on = || Refusal::from(Undoing::UndoMovedOn { request: written(request) });
    let mentor = request.person.as_ref().ok_or_else(moved_on)?;
    let leave = state.mentors.leave(mentor).filter(|leave| !leave.unsaid).ok_or_else(moved_on)?;
    let agreed = match &leave.stand_in {
        Some(other) if other.who != *who || !other.agreed => return Err(moved_on()),
        agreed => agreed.is_some(),
    };
    stand_in::can(state, mentor, who)?;
    let until = stand_in::answer_by(matter.programme, matter.now);
    let asked = MentorFact::StandInAsked { who: mentor.clone(), stand_in: who.clone() };
    let decision = Decision::nothing()
        .fact(Fact::Mentor(asked))
        .tell(who, Undoing::UndoneStandIn { mentor: mentor.clone(), until })
        .tell(mentor, Undoing::UndoneStandInMentor { stand_in: who.clone(), until });
    Ok(if agreed { decision.and(stand_in::alone(state, mentor, who)) } else { decision })
}

/// Keeps in mind that a message ran a command, if anything came of it.
#[must_use]
pub fn ran(matter: &Matter<'_>, command: &Command, decision: Decision) -> Decision {
    if decision.facts.is_empty() {
        return decision;
    }
    let text = matter.text(0);
    let is_kept = decision.texts.iter().any(|(kept, words)| *kept == text && words.is_some());
    let request = Request { words: is_kept.then_some(text), ..named(command, &decision) };
    let (who, event) = (matter.who.clone(), matter.event.clone());
    let asked = decision.facts.iter().find_map(|fact| match fact {
        Fact::Confirmation(ConfirmationFact::Asked { no, .. }) => Some(*no),
        _ => None,
    });
    let undo = asked.map_or(Undo::Otherwise, Undo::Question);
    let deed = Deed { who, event, under: None, at: matter.at, request, undo };
    decision.fact(Fact::Deed(DeedFact::Done(Box::new(deed))))
}

/// What was dropped waits again, with all of the time for it.
fn discarded(matter: &Matter<'_>, request: &Request) -> Ruling {
    let is_this = |number: u32, who: &OwnedUserId| Some(number) == request.number && who == matter.who;
    let mut shelved = matter.state.confirmations.shelved();
    let shelved = shelved.find(|(_, shelved)| is_this(shelved.number, &shelved.who));
    let (_, shelved) = shelved.ok_or_else(|| Undoing::UndoMovedOn { request: written(request) })?;
    let again = Confirmation { asked: matter.now, ..shelved.clone() };
    let until = confirmation::until(&again, matter.programme);
    let (no, number, written, wants) = (shelved.no, shelved.number, shelved.written, shelved.wants);
    let (who, what) = (matter.who.clone(), shelved.request.clone());
    let told = Speech::from(Undoing::UndoneDiscard { request: what.clone(), number, until });
    let told = if what.verb.is_discreet() { told.discreet() } else { told };
    let asked = ConfirmationFact::Asked { no, number: Some(number), who, request: what, written, wants };
    Ok(Decision::nothing().fact(Fact::Confirmation(asked)).tell(matter.who, told.asking([matter.who])))
}

/// The interview that a reaction began ends, if nothing was written in it.
///
/// # Errors
/// Refuses where something was.
pub fn begun(matter: &Matter<'_>, request: &Request) -> Result<Command, Refusal> {
    let draft = matter.state.interviews.writes(matter.who, Purpose::Application);
    let untouched = draft.filter(|draft| draft.written().next().is_none() && draft.answers == draft.before);
    match untouched {
        Some(_) => Ok(Command::bare(Verb::Withdraw)),
        None => Err(Undoing::UndoMovedOn { request: written(request) }.into()),
    }
}
