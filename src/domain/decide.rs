//! Sorts an event to its rules, and asks once whether the person may: the only place where authority is checked.

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedUserId};

use super::command::{Command, TicketRef, Topic, Verb, Wording};
use super::decision::{Decision, Refusal, Ruling};
use super::event::{Deadline, Event, Posted, Reacted, Said, What};
use super::fact::Fact;
use super::ids::ConfirmationNo;
use super::message::{Address, Prompt, Speech};
use super::phrase::Phrase;
use super::place::{Place, Room, RoomName};
use super::programme::Programme;
use super::reading::Words;
use super::record::application::ApplicationFact;
use super::record::confirmation::Settled;
use super::record::person::PersonFact;
use super::record::post::PostFact;
use super::record::room::RoomFact;
use super::record::ticket::Ticket;
use super::role::Who;
use super::rules::matter::Matter;
use super::rules::rooms::Move;
use super::rules::{
    application, approval, availability, confirmation, interview, pairing, rooms, roster, selection, status,
    talk, ticket,
};
use super::state::State;

/// How many characters a reason or a note may have: as many as an answer.
const MOST_WORDS: usize = 4000;

/// What follows from an event. Total and deterministic: the same event in the same state decides the same.
#[must_use]
pub fn decide(state: &State, programme: &Programme, event: &Event, now: Timestamp) -> Decision {
    match &event.what {
        What::Said(said) => {
            let matter = Matter {
                state,
                programme,
                now,
                at: event.at,
                cause: &event.cause,
                who: &said.who,
                place: &said.place,
                event: &said.event,
                thread: said.thread.as_ref(),
                late: said.late,
            };
            met(&matter).and(heard(&matter, said))
        }
        What::Reacted(reacted) => reaction(state, programme, event, reacted, now),
        What::Direct { who, room } => direct(state, who, room),
        What::Roll { room, members } => rooms::roll(state, *room, members),
        What::Moderators { room, who } if state.rooms.moderators(room) != Some(who) => {
            let moderated = RoomFact::Moderated { room: room.clone(), by: who.clone() };
            Decision::nothing().fact(Fact::Room(moderated))
        }
        What::Housed { room, id, misnamed, may_invite, replaced } => {
            let how = Move { misnamed: *misnamed, may_invite: *may_invite, replaced, now };
            rooms::housed(state, programme, room, id, how)
        }
        What::Communities(rooms) => rooms::communities(state, rooms),
        What::Standing { room, trouble, reason } => {
            let text = reason.as_ref().map(|reason| (event.cause.text(0), reason.as_str()));
            rooms::standing(state, room, trouble.as_ref(), text, now)
        }
        What::Due(deadline) => due(state, programme, deadline, now),
        What::Heard { event: heard, posted: Some(posted), .. } => prompted(state, posted, heard, event.at),
        What::Moderators { .. } | What::Delivered { .. } | What::Heard { .. } => Decision::nothing(),
        What::Undeliverable { to, invited, .. } => undelivered(to, invited.as_ref()),
        What::Unreadable { who, place, event: unread } => {
            let matter = Matter {
                state,
                programme,
                now,
                at: event.at,
                cause: &event.cause,
                who,
                place,
                event: unread,
                thread: None,
                late: false,
            };
            let speech = Speech::from(Phrase::Unreadable).asking([who]).replying(matter.reply());
            matter.answer(speech)
        }
    }
}

/// What whoever sends more than is heard of one person is told, instead of what else would follow. A reaction has no
/// message to reply to.
#[must_use]
pub fn overwhelmed(
    state: &State,
    programme: &Programme,
    event: &Event,
    until: Timestamp,
    now: Timestamp,
) -> Decision {
    let (who, place, about, thread) = match &event.what {
        What::Said(said) => (&said.who, &said.place, &said.event, said.thread.as_ref()),
        What::Unreadable { who, place, event } => (who, place, event, None),
        What::Reacted(reacted) => {
            return Decision::nothing().tell(&reacted.who, Phrase::Overwhelmed { until });
        }
        _ => return Decision::nothing(),
    };
    let cause = &event.cause;
    let matter =
        Matter { state, programme, now, at: event.at, cause, who, place, event: about, thread, late: false };
    matter.answer(Phrase::Overwhelmed { until })
}

/// The room in which a person last spoke to the bot alone is where they are spoken to.
fn met(matter: &Matter<'_>) -> Decision {
    match matter.place {
        Place::Direct(room) => direct(matter.state, matter.who, room),
        _ => Decision::nothing(),
    }
}

fn direct(state: &State, who: &OwnedUserId, room: &ruma::OwnedRoomId) -> Decision {
    if state.people.room(who) == Some(room.as_ref()) {
        return Decision::nothing();
    }
    let fact = PersonFact::Direct { who: who.clone(), room: room.clone() };
    Decision::nothing().fact(Fact::Person(fact))
}

/// What a person wrote: a correction, a command, an answer, or mere talk.
fn heard(matter: &Matter<'_>, said: &Said) -> Decision {
    let draft = matter.state.applications.of(matter.who).filter(|_| matter.is_direct());
    if let Some(replaced) = &said.replaces {
        let corrected =
            draft.map(|draft| interview::correct(matter, draft, replaced, said)).unwrap_or_default();
        if !corrected.is_nothing() || !matter.is_direct() {
            return corrected;
        }
        let is_command = || Words::of(&matter.programme.words).read(&said.spoken).is_some();
        return if matter.state.applications.submitted_in(matter.who, replaced) {
            interview::stands(matter)
        } else if is_command() {
            matter.answer(Phrase::CommandEdited)
        } else {
            Decision::nothing()
        };
    }
    match (Words::of(&matter.programme.words).read(&said.spoken), draft) {
        (Some(Ok(command)), _) => {
            obey(matter, &command).unwrap_or_else(|Refusal(phrase)| refused(matter, command.verb, phrase))
        }
        (Some(Err(misread)), _) => talk::misread(matter, misread),
        (None, _) if said.words.trim().is_empty() => Decision::nothing(),
        (None, Some(draft)) => interview::answer(matter, draft, said),
        (None, None) if matter.is_direct() => matter.answer(Phrase::PlainWords),
        (None, None) => Decision::nothing(),
    }
}

/// A reaction to one of the bot's own messages that bears buttons acts like the command it stands for.
fn reaction(
    state: &State,
    programme: &Programme,
    event: &Event,
    reacted: &Reacted,
    now: Timestamp,
) -> Decision {
    let here = Address::of(&reacted.place, &reacted.who);
    let Some(button) = state.posts.button(&reacted.to, &here, &reacted.key) else {
        return Decision::nothing();
    };
    let asked = button.choice.number.map(ConfirmationNo);
    if asked.is_some_and(|no| !state.confirmations.asked(&reacted.who, no)) {
        return Decision::nothing();
    }
    let matter = Matter {
        state,
        programme,
        now,
        at: event.at,
        cause: &event.cause,
        who: &reacted.who,
        place: &reacted.place,
        event: &reacted.to,
        thread: None,
        late: false,
    };
    let command = Command::from(button.choice.clone());
    match obey(&matter, &command) {
        Ok(decision) => decision,
        // A stale button is nobody else's business.
        Err(Refusal(phrase)) => Decision::nothing().tell(matter.who, phrase),
    }
}

/// A refusal is a decision with a message. A rule is anybody's business and is said where it was asked; what it tells
/// of a person or a ticket is said where it may be read.
fn refused(matter: &Matter<'_>, verb: Verb, phrase: Phrase) -> Decision {
    match phrase {
        Phrase::MayNot { .. }
        | Phrase::UnknownCommand { .. }
        | Phrase::RegionUnknown { .. }
        | Phrase::LanguageUnknown { .. } => matter.answer(phrase),
        _ if verb.row().topic == Topic::Application => matter.aside(phrase),
        _ => matter.confide(phrase),
    }
}

/// Does what the command says, unless its author must be asked first whether they still mean it. What cannot be done
/// anyhow nobody is asked about.
fn obey(matter: &Matter<'_>, command: &Command) -> Ruling {
    let (ticket, decision) = judge(matter, command)?;
    let is_too_late = confirmation::is_too_late(matter, command.verb);
    Ok(if is_too_late { confirmation::ask(matter, command, ticket) } else { decision })
}

/// `!confirm N`: does what waits for the person's word, if they still may and it still can be done.
fn confirm(matter: &Matter<'_>, number: u32) -> Ruling {
    let waiting = confirmation::waiting(matter, number)?;
    let command = Command::from(waiting.request.clone());
    Ok(match judge(matter, &command) {
        Ok(_) if confirmation::is_too_late(matter, command.verb) => confirmation::ask_again(matter, waiting),
        Ok((_, decision)) => confirmation::settle(waiting, Settled::Confirmed).and(decision),
        Err(Refusal(phrase)) => {
            confirmation::settle(waiting, Settled::Void).and(refused(matter, command.verb, phrase))
        }
    })
}

/// Sees which ticket is meant and whether the person may, and asks the rule what follows.
fn judge<'a>(matter: &Matter<'a>, command: &Command) -> Result<(Option<&'a Ticket>, Decision), Refusal> {
    let verb = command.verb;
    let named = named_ticket(matter, command)?;
    may(matter, verb, named)?;
    let has = command.words.as_ref().and_then(Wording::fresh).map_or(0, |words| words.chars().count());
    if has > MOST_WORDS {
        let (max, has) = (interview::counted(MOST_WORDS), interview::counted(has));
        return Err(Phrase::TooLong { max, has }.into());
    }
    Ok((named, rule(matter, command, named)?))
}

fn rule(matter: &Matter<'_>, command: &Command, named: Option<&Ticket>) -> Ruling {
    let verb = command.verb;
    let words = command.words.as_ref();
    let fresh = words.and_then(Wording::fresh);
    match verb {
        Verb::Apply => application::apply(matter),
        Verb::Back => application::back(matter),
        Verb::Skip => application::skip(matter),
        Verb::Show => application::show(matter),
        Verb::Edit => application::edit(matter, command.number.unwrap_or_default()),
        Verb::Submit => application::submit(matter),
        Verb::Withdraw => application::withdraw(matter),
        Verb::Status => status::status(matter),
        Verb::Mentors => availability::mentors(matter),
        Verb::Available => availability::available(matter),
        Verb::Unavailable => availability::unavailable(matter, command.day, words),
        Verb::Capacity => availability::capacity(matter, command.number.unwrap_or_default()),
        Verb::Tickets => ticket::list(matter),
        Verb::Roster => roster::roster(matter, fresh),
        Verb::Language => talk::language(matter, fresh),
        Verb::Confirm => confirm(matter, command.number.unwrap_or_default()),
        Verb::Discard => confirmation::discard(matter, command.number.unwrap_or_default()),
        Verb::Help => talk::help(matter, fresh),
        Verb::Choose => match &command.person {
            Some(mentor) => pairing::choose(matter, mentor),
            None => Err(Phrase::MentorsNone.into()),
        },
        Verb::Select
        | Verb::Reject
        | Verb::Accept
        | Verb::Decline
        | Verb::Extend
        | Verb::Ticket
        | Verb::Note
        | Verb::Thumbsup
        | Verb::Sponsor => on_ticket(matter, verb, named.ok_or(Phrase::NoTicketOfYours)?, words),
    }
}

fn on_ticket(matter: &Matter<'_>, verb: Verb, ticket: &Ticket, words: Option<&Wording>) -> Ruling {
    match verb {
        Verb::Select => selection::select(matter, ticket),
        Verb::Reject => selection::reject(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Accept => pairing::accept(matter, ticket),
        Verb::Decline => pairing::decline(matter, ticket, words),
        Verb::Extend => pairing::extend(matter, ticket),
        Verb::Note => ticket::note(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Thumbsup => approval::thumbs_up(matter, ticket),
        Verb::Sponsor => approval::sponsor(matter, ticket),
        _ => ticket::show(matter, ticket),
    }
}

/// The ticket that a command is about. Who has no part in any learns nothing about which exist.
fn named_ticket<'a>(matter: &Matter<'a>, command: &Command) -> Result<Option<&'a Ticket>, Refusal> {
    let tickets = &matter.state.tickets;
    let found = match (&command.ticket, command.verb) {
        (Some(TicketRef::No(no)), _) => tickets.get(*no).ok_or(Phrase::NoSuchTicket { no: *no }),
        (Some(TicketRef::Of(who)), _) => {
            tickets.latest_of(who).ok_or_else(|| Phrase::NoTicketOf { who: who.clone() })
        }
        (None, Verb::Accept | Verb::Decline | Verb::Extend) => return only_offer(matter, command.verb),
        (None, Verb::Ticket) => tickets.latest_of(matter.who).ok_or(Phrase::NoTicketOfYours),
        (None, _) => return Ok(None),
    };
    found.map(Some).map_err(|unknown| {
        let staff = [Who::Mentor, Who::Organiser].iter().any(|role| matter.state.is(matter.who, *role, None));
        if staff || command.ticket.is_none() { Refusal(unknown) } else { may_not(matter, command.verb) }
    })
}

/// The one offer the person has not answered, so that they need not look up its number.
fn only_offer<'a>(matter: &Matter<'a>, command: Verb) -> Result<Option<&'a Ticket>, Refusal> {
    let mut offers = matter.state.tickets.of_mentor(matter.who).filter(|ticket| ticket.offer().is_some());
    match (offers.next(), offers.next()) {
        (Some(ticket), None) => Ok(Some(ticket)),
        (Some(_), Some(_)) => Err(Phrase::WhichOffer { command }.into()),
        (None, _) if matter.state.is(matter.who, Who::Mentor, None) => Err(Phrase::NoOffer.into()),
        (None, _) => Err(may_not(matter, command)),
    }
}

/// Sees whether the person may use the command, on this ticket. Nobody judges themselves, whatever roles they hold.
fn may(matter: &Matter<'_>, verb: Verb, ticket: Option<&Ticket>) -> Result<(), Refusal> {
    let own = ticket.is_some_and(|ticket| ticket.candidate == *matter.who);
    if own && verb != Verb::Ticket {
        return Err(Phrase::NotForYourself { command: verb }.into());
    }
    let mut roles = matter.programme.may(verb).iter();
    if roles.any(|role| matter.state.is(matter.who, *role, ticket)) {
        return Ok(());
    }
    Err(ticket.and_then(|ticket| no_longer(matter, verb, ticket)).unwrap_or_else(|| may_not(matter, verb)))
}

/// What is not a question of rights to a mentor: an offer that they had, or a ticket that nobody mentors.
fn no_longer(matter: &Matter<'_>, command: Verb, ticket: &Ticket) -> Option<Refusal> {
    if !matter.state.is(matter.who, Who::Mentor, None) {
        return None;
    }
    let for_its_mentor = matter.programme.may(command).contains(&Who::TicketMentor);
    match command {
        Verb::Accept | Verb::Decline | Verb::Extend => {
            let gone = ticket.offer().is_none() || ticket.was_asked(matter.who);
            gone.then_some(Refusal(Phrase::NoOffer))
        }
        _ if for_its_mentor && ticket.mentor().is_none() => {
            Some(Refusal(Phrase::WrongStage { command, no: ticket.no, stage: status::stage(ticket) }))
        }
        _ => None,
    }
}

fn may_not(matter: &Matter<'_>, command: Verb) -> Refusal {
    Refusal(Phrase::MayNot { command, who: matter.programme.may(command).to_vec() })
}

/// The bot's own message stands in its room now: its question can be answered, its buttons are put and can be pressed.
fn prompted(state: &State, posted: &Posted, event: &OwnedEventId, at: Timestamp) -> Decision {
    posted.noted.iter().fold(Decision::nothing(), |decision, prompt| match prompt {
        Prompt::Question { who, asked } => {
            let draft =
                state.applications.of(who).filter(|draft| draft.prompts == *asked && draft.seen.is_none());
            match draft {
                Some(_) => {
                    let seen = ApplicationFact::Seen { who: who.clone(), at: Some(at) };
                    decision.fact(Fact::Application(seen))
                }
                None => decision,
            }
        }
        Prompt::Buttons(buttons) => {
            let (buttons, to) = (buttons.clone(), Some(posted.to.clone()));
            let bears = PostFact::Posted { event: event.clone(), buttons: buttons.clone(), to };
            let decision = decision.fact(Fact::Post(bears));
            buttons.iter().fold(decision, |decision, button| decision.react(&posted.to, event, &button.key))
        }
    })
}

/// What can never be delivered is told to the organisers, who can do something about it; unless it was for them.
fn undelivered(to: &Address, invited: Option<&OwnedUserId>) -> Decision {
    let told = match (to, invited) {
        (Address::Room(room), Some(who)) => Phrase::NotInvited { who: who.clone(), room: Room::Named(*room) },
        (Address::Community(room), Some(who)) => {
            Phrase::NotInvited { who: who.clone(), room: Room::Community(room.clone()) }
        }
        (Address::Person(who), _) => Phrase::Undelivered { who: who.clone() },
        (Address::Room(RoomName::Organisers), None) => return Decision::nothing(),
        (Address::Room(_) | Address::Community(_), None) => Phrase::UndeliveredRoom,
    };
    Decision::nothing().post(RoomName::Organisers, Speech::from(told).asking([]))
}

fn due(state: &State, programme: &Programme, deadline: &Deadline, now: Timestamp) -> Decision {
    let no = match deadline {
        Deadline::ConfirmationExpires(no) => return confirmation::expire(state, *no),
        Deadline::LeaveEnds(who) => return availability::leave_ends(state, who),
        Deadline::Awaited(room) => return rooms::give_up(state, *room),
        Deadline::Troubled(room) => return rooms::troubled_still(state, room),
        Deadline::Pair(no)
        | Deadline::OfferReminder(no)
        | Deadline::OfferExpires(no)
        | Deadline::ReviewOverdue(no)
        | Deadline::WaitingLong(no) => *no,
    };
    let Some(ticket) = state.tickets.get(no) else { return Decision::nothing() };
    match (deadline, ticket.offer()) {
        (Deadline::Pair(_), _) => pairing::pair(state, programme, now, ticket),
        (Deadline::OfferReminder(_), Some(offer)) => pairing::remind(ticket, offer, now),
        (Deadline::OfferExpires(_), Some(offer)) => pairing::expire(ticket, offer),
        (Deadline::ReviewOverdue(_), _) => selection::overdue(ticket),
        (Deadline::WaitingLong(_), _) => pairing::waiting_long(ticket),
        _ => Decision::nothing(),
    }
}
