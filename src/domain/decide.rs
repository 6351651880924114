//! Sorts an event to those who decide: what is said to its reader, a command to be obeyed, a deadline to its rule.

pub mod edits;
pub mod undo;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::addressing::Heard;
use super::arrival;
use super::command::{Command, Verb};
use super::decision::{Decision, Refusal};
use super::event::{Deadline, Event, Reacted, Said, TakenBack, Voted, What};
use super::fact::Fact;
use super::ids::GroupNo;
use super::listening;
use super::message::{Address, Speech};
use super::obey::{missing, obey};
use super::phrase::talk::Talk;
use super::place::{Place, RoomName};
use super::poll::Subject;
use super::programme::Programme;
use super::record::person::PersonFact;
use super::record::room::RoomFact;
use super::record::ticket::Ticket;
use super::rules::group;
use super::rules::group::{admission, logo, revalidation, standing, support};
use super::rules::matter::Matter;
use super::rules::misuse::{appeal, hearing, rename, watch};
use super::rules::recognition::{result, vote};
use super::rules::replying::replying;
use super::rules::rooms::Move;
use super::rules::{
    approval, availability, call, card, confirmation, contact, digest, draft, erasure, forgetting, guidance,
    inquiry, news, objection, pairing, passages, reload, retention, review, rooms, selection, stand_in,
    tenure, thread,
};
use super::state::State;

/// What follows from an event. Total and deterministic: the same event in the same state decides the same.
#[must_use]
pub fn decide(state: &State, programme: &Programme, event: &Event, now: Timestamp) -> Decision {
    let decision = draft::spoken(state, event, of_event(state, programme, event, now));
    let decision = standing::completed(state, programme, decision, now);
    replying(state, event, erasure::signed(state, event.writer(), decision))
}

fn of_event(state: &State, programme: &Programme, event: &Event, now: Timestamp) -> Decision {
    match &event.what {
        What::Said(said) => {
            // A message is known by how it was first sent.
            let about = said.replaces.as_ref().unwrap_or(&said.event);
            let matter = Matter {
                thread: said.thread.as_ref(),
                cited: said.cited.as_ref(),
                late: said.late,
                recalled: Some(&said.recalled),
                ..Matter::of(state, programme, (event, now), (&said.who, &said.place), about)
            };
            met(&matter).and(heard(&matter, said))
        }
        What::Reacted(reacted) => reaction(state, programme, event, reacted, now),
        What::Voted(voted) => chosen(state, voted, event.at),
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
        What::Heard { event: heard, posted: Some(posted), .. } => {
            arrival::heard(state, posted, heard, event.at)
        }
        What::Named { who, room, name } => {
            let named = watch::named(state, programme, &event.cause, who, room, name.as_deref());
            rename::taken_off(state, who, named, name.is_none())
        }
        What::TakenBack(gone) => {
            thread::taken_back(state, &gone.event).and(undo::taken_back(state, programme, event, gone, now))
        }
        What::Moderators { .. } | What::Delivered { .. } | What::Heard { .. } => Decision::nothing(),
        What::Undeliverable { .. } => arrival::in_vain(state, programme, event),
        What::Reread(reread) => reload::reread(state, reread),
        What::Undrawn { name, why, to } => logo::undrawn(name, why, to),
        // Most of what the ambassadors say among themselves is not for the bot.
        What::Unreadable { who, place: Place::Named(RoomName::Ambassadors), .. } => {
            vote::unreadable(state, who)
        }
        What::Unreadable { who, place, event: unread } => {
            let matter = Matter::of(state, programme, (event, now), (who, place), unread);
            let speech = Speech::from(Talk::Unreadable).asking([who]);
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
        What::Reacted(Reacted { who, .. })
        | What::Voted(Voted { who, .. })
        | What::TakenBack(TakenBack { who, .. }) => {
            return Decision::nothing().tell(who, Talk::Overwhelmed { until });
        }
        _ => return Decision::nothing(),
    };
    let matter = Matter { thread, ..Matter::of(state, programme, (event, now), (who, place), about) };
    replying(state, event, matter.answer(Talk::Overwhelmed { until }))
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
    let draft = matter.state.interviews.of(matter.who).filter(|_| matter.is_direct());
    if let Some(replaced) = &said.replaces {
        return edits::edited(matter, replaced, said);
    }
    match (listening::taken(matter, &said.spoken, draft.is_some()), draft) {
        (Heard::Command(command), _) => listening::commanded(matter, said, command),
        _ if said.words.trim().is_empty() => Decision::nothing(),
        (Heard::ToUs(_) | Heard::Aside, Some(draft)) => passages::answer(matter, draft, said),
        (Heard::ToUs(perhaps), None) => listening::words(matter, said, perhaps),
        (Heard::Aside, None) => listening::aside(matter, said),
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
    let answers = matches!(button.choice.verb, Verb::Confirm | Verb::Discard);
    let was_asked = match (&button.choice.person, button.choice.number) {
        (Some(asked), _) => *asked == reacted.who,
        (None, number) => number.is_some_and(|number| state.confirmations.asked(&reacted.who, number)),
    };
    if answers && !was_asked {
        return Decision::nothing();
    }
    let by = (&reacted.who, &reacted.place);
    let matter = Matter {
        pressed: true,
        recalled: Some(&reacted.recalled),
        ..Matter::of(state, programme, (event, now), by, &reacted.to)
    };
    let command = Command::from(button.choice.clone());
    if let Some(what) = missing::lacks(&command) {
        return missing::missing(&matter, &command, what);
    }
    match obey(&matter, &command) {
        Ok(decision) => undo::pressed(&matter, &command, reacted, decision),
        // A stale button is nobody else's business.
        Err(Refusal(phrase)) if command.verb.is_discreet() => matter.discreetly(*phrase),
        Err(Refusal(phrase)) => Decision::nothing().tell(matter.who, *phrase),
    }
}

/// A choice in one of the bot's own polls is counted by whoever asked.
fn chosen(state: &State, voted: &Voted, at: Timestamp) -> Decision {
    let here = Address::of(&voted.place, &voted.who);
    match state.posts.poll(&voted.poll, &here) {
        Some(Subject::Recognition(year)) => vote::voted(state, year, voted, at),
        None => Decision::nothing(),
    }
}

fn due(state: &State, programme: &Programme, deadline: &Deadline, now: Timestamp) -> Decision {
    let no = match deadline {
        Deadline::ConfirmationExpires(no) => return confirmation::expire(state, *no),
        Deadline::DraftReminder(who) => return draft::remind(state, programme, who, now),
        Deadline::DraftLapses(who) => return draft::lapse(state, programme, who, now),
        Deadline::DraftErased(who, purpose) => return draft::erase(state, who, *purpose),
        Deadline::LeaveEnds(who) => return availability::leave_ends(state, who),
        Deadline::GroupWordsExpire(no) => return retention::expire_group(state, *no),
        Deadline::WeeklyDigest => return digest::tell(state, programme, now),
        Deadline::CheckIn(who) => return contact::check_in(state, programme, who, now),
        Deadline::CheckInUnanswered(who) => return contact::unanswered(state, programme, who, now),
        Deadline::BreakEnds(who) => return tenure::break_ends(state, who),
        Deadline::QuestionReminder(no) => return inquiry::remind(state, programme, *no, now),
        Deadline::QuestionOverdue(no) => return inquiry::overdue(state, *no),
        Deadline::ReturnWaits(who) => return tenure::return_waits(state, who),
        Deadline::ReturnNear(who) => return stand_in::return_near(state, who, now),
        Deadline::StandInExpires(who) => return stand_in::expire(state, who),
        Deadline::Awaited(room) => return rooms::give_up(state, *room),
        Deadline::CallEnds(no) => return call::ended(state, *no),
        Deadline::CallOutcomeWaits(no) => return call::outcome_waits(state, *no),
        Deadline::CallNews(no) => return call::news(state, *no),
        Deadline::WordsLetGo(case) => return forgetting::let_go(state, *case),
        Deadline::MonthlyNews => return news::tell(state, programme, now),
        Deadline::Troubled(room) => return rooms::troubled_still(state, room),
        Deadline::TitleUnheld(who) => return watch::unheld(state, programme, who, now),
        Deadline::CaseUnanswered(no) => return hearing::unanswered(state, programme, *no),
        Deadline::CaseWaits(no) => return hearing::waits_still(state, programme, *no),
        Deadline::AppealWaits(no) => return appeal::waits(state, programme, *no),
        Deadline::GroupValidity(no) => {
            let group = state.groups.get(*no);
            return group
                .map(|group| revalidation::look_again(state, programme, group, now))
                .unwrap_or_default();
        }
        Deadline::RenameOverdue(no) => return rename::overdue(state, *no),
        Deadline::GroupPair(_)
        | Deadline::GroupOfferReminder(_)
        | Deadline::GroupOfferExpires(_)
        | Deadline::GroupWaitingLong(_)
        | Deadline::GroupMentorGone(_)
        | Deadline::AmbassadorHasTime(_) => return group::pairing::fell_due(state, programme, deadline, now),
        Deadline::NominationsEnd(year) => return vote::nominations_end(state, programme, *year, now),
        Deadline::PollMoved(year) => return vote::move_poll(state, *year),
        Deadline::VoteReminder(year) => return vote::remind(state, *year),
        Deadline::VoteEnds(year) => return result::count(state, programme, *year),
        Deadline::RecognitionWaits(year) => return result::waits(state, *year),
        Deadline::GroupProposed(no)
        | Deadline::GroupOverlapEnds(no)
        | Deadline::GroupUndecided(no)
        | Deadline::GroupSupportHalf(no)
        | Deadline::GroupSupportEnds(no) => return due_of_group(state, programme, deadline, *no, now),
        Deadline::Pair(no)
        | Deadline::OfferReminder(no)
        | Deadline::OfferExpires(no)
        | Deadline::ReviewOverdue(no)
        | Deadline::HoldEnds(no)
        | Deadline::WaitingLong(no)
        | Deadline::ProgressDue(no)
        | Deadline::SilenceLasts(no)
        | Deadline::Approve(no)
        | Deadline::WordsExpire(no)
        | Deadline::CardStale(no)
        | Deadline::ObjectionsEnd(no) => *no,
    };
    let Some(ticket) = state.tickets.get(no) else { return Decision::nothing() };
    due_of_ticket(state, programme, deadline, ticket, now)
}

fn due_of_group(
    state: &State,
    programme: &Programme,
    deadline: &Deadline,
    no: GroupNo,
    now: Timestamp,
) -> Decision {
    let Some(group) = state.groups.get(no) else { return Decision::nothing() };
    match deadline {
        Deadline::GroupProposed(_) => admission::present(state, programme, group, now),
        Deadline::GroupOverlapEnds(_) => admission::overlap_ended(group),
        Deadline::GroupUndecided(_) => standing::undecided(state, programme, group, now),
        Deadline::GroupSupportHalf(_) => support::half(state, programme, group, now),
        Deadline::GroupSupportEnds(_) => support::ended(state, programme, group, now),
        _ => Decision::nothing(),
    }
}

fn due_of_ticket(
    state: &State,
    programme: &Programme,
    deadline: &Deadline,
    ticket: &Ticket,
    now: Timestamp,
) -> Decision {
    match (deadline, ticket.offer()) {
        (Deadline::WordsExpire(_), _) => retention::expire(state, ticket),
        (Deadline::CardStale(_), _) => card::look_after(state, programme, ticket),
        (Deadline::Pair(_), _) => pairing::pair(state, programme, now, ticket),
        (Deadline::OfferReminder(_), Some(offer)) => pairing::remind(ticket, offer, now),
        (Deadline::OfferExpires(_), Some(offer)) => pairing::expire(state, programme, ticket, offer),
        (Deadline::ReviewOverdue(_), _) => selection::overdue(ticket),
        (Deadline::HoldEnds(_), _) => review::hold_ends(programme, ticket, now),
        (Deadline::ProgressDue(_), _) => guidance::progress_due(state, programme, ticket),
        (Deadline::SilenceLasts(_), _) => guidance::silence_lasts(state, ticket),
        (Deadline::WaitingLong(_), _) => pairing::waiting_long(ticket),
        (Deadline::Approve(_), _) => approval::approve(state, programme, ticket),
        (Deadline::ObjectionsEnd(_), _) => {
            let vouching = approval::vouching(state, programme, ticket).len();
            objection::ended(state, programme, ticket, vouching)
        }
        _ => Decision::nothing(),
    }
}
