//! Does what a command says: sees which ticket is meant, asks once whether the person may (the only place where authority
//! is checked), and then the rule. Each command is listed here once, with its rule.

pub mod groups;
pub mod help;
pub mod missing;
pub mod misuse;
pub mod suggesting;

use super::command::row::{ArgumentKind, Topic, Weight};
use super::command::{Command, TicketRef, Verb, Wording};
use super::decision::{Decision, Refusal, Ruling};
use super::phrase::Phrase;
use super::phrase::application::Applying;
use super::phrase::call::Calling;
use super::phrase::directory::Finding;
use super::phrase::mentoring::Mentoring;
use super::phrase::objection::Objecting;
use super::phrase::roster::Listing;
use super::phrase::talk::Talk;
use super::phrase::tranche::Tranching;
use super::phrase::verdict::Judging;
use super::phrase::welcome::Welcoming;
use super::record::confirmation::{Settled, Shown, Wants};
use super::record::ticket::Ticket;
use super::role::Who;
use super::rules::confirmation::Preview;
use super::rules::matter::{Matter, counted};
use super::rules::misuse::{appeal, title, verdict};
use super::rules::{
    application, approval, audit, availability, broadcast, call, checklist, confirmation, contact, directory,
    employer, export, faq, feedback, forgetting, guidance, handover, history, inquiry, intake, mydata,
    nomination, objection, order, overview, pairing, reload, report, review, roster, scoring, selection,
    stand_in, stats, status, steps, talk, tenure, ticket, todo, trail, tranche, welcome,
};
use super::value::Usage;

/// How many characters a reason or a note may have: as many as an answer.
const MOST_WORDS: usize = 4000;

/// A refusal is a decision with a message. A rule is anybody's business and is said where it was asked; what it tells
/// of a person or a ticket is said where it may be read.
#[must_use]
pub fn refused(matter: &Matter<'_>, verb: Verb, phrase: Phrase) -> Decision {
    match phrase {
        Phrase::Talk(Talk::MayNot { .. } | Talk::UnknownCommand { .. } | Talk::LanguageUnknown { .. })
        | Phrase::Listing(Listing::RegionUnknown { .. })
        | Phrase::Welcoming(Welcoming::WelcomeOff { .. } | Welcoming::WelcomeElsewhere) => {
            matter.answer(phrase)
        }
        _ if verb.row().topic == Topic::Application => matter.aside(phrase),
        // Who may not decide a case must look, to whoever reads along, like who is shown what it would say.
        _ if verb.row().topic == Topic::Misuse && verb.row().weight == Weight::Previewed => {
            matter.aside(phrase)
        }
        // That it is refused may tell already who reported, or who judges whom.
        _ if verb.row().topic == Topic::Misuse => matter.discreetly(phrase),
        _ => matter.confide(phrase),
    }
}

/// Does what the command says, unless its author must first see what it would do, or be asked whether they still mean
/// it. What cannot be done anyhow nobody is asked about.
///
/// # Errors
/// Refuses what the person may not, what names no ticket, and what the rule refuses.
pub fn obey(matter: &Matter<'_>, command: &Command) -> Ruling {
    let command = &groups::meant(matter, command)?;
    if let (Verb::Tranche, Some(_)) = (command.verb, &command.keyword) {
        may(matter, Verb::Tranche, None)?;
        let unknown = Tranching::TrancheNotProposed { usage: Usage(Verb::Tranche) };
        let number = confirmation::last_of(matter, Verb::Tranche);
        return confirm(matter, number.ok_or(unknown)?);
    }
    let (ticket, decision) = judge(matter, command)?;
    let preview = preview(matter, command, ticket, &[]);
    let is_too_late = confirmation::is_too_late(matter, command.verb);
    let is_asked = is_too_late || preview.is_some();
    Ok(if is_asked {
        confirmation::ask(matter, command, ticket, preview)
    } else {
        trail::noted(matter, command, ticket, decision)
    })
}

/// What a command would do, in the words that would be said: for each that is never done unseen. `before` is what it was
/// said to be done to the last time.
fn preview(
    matter: &Matter<'_>,
    command: &Command,
    ticket: Option<&Ticket>,
    before: &[Shown],
) -> Option<Preview> {
    match (command.verb, ticket, &command.words) {
        (Verb::Reject, Some(ticket), Some(reason)) => {
            Some(selection::preview_rejection(matter, ticket, reason).into())
        }
        (Verb::Forgetme, ..) => Some(forgetting::preview(matter)),
        (Verb::Stepdown, ..) => Some(tenure::preview_step_down(matter).into()),
        (Verb::Broadcast, _, Some(words)) => Some(broadcast::preview(matter, words).into()),
        (Verb::Unsponsor, Some(ticket), Some(reason)) => {
            Some(approval::preview_unsponsoring(matter, ticket, reason).into())
        }
        (Verb::Dismiss | Verb::Uphold, ..) => verdict::preview(matter, command),
        (Verb::Affirm | Verb::Overturn, ..) => appeal::preview(matter, command),
        (Verb::Tranche, ..) => tranche::preview(matter, command.number?, before),
        (verb, ..) if verb.row().topic == Topic::Groups => groups::preview(matter, command),
        _ => None,
    }
}

/// `!confirm N`: does what waits for the person's word, if they still may and it still can be done.
fn confirm(matter: &Matter<'_>, number: u32) -> Ruling {
    let waiting = confirmation::waiting(matter, number)?;
    let command = Command::from(waiting.request.clone());
    match waiting.wants {
        Wants::Word => {}
        Wants::Meant => return Ok(suggesting::meant(matter, waiting)),
        Wants::Rest => return Ok(missing::run(matter, &command)),
    }
    Ok(match judge(matter, &command) {
        Ok((ticket, decision)) => {
            let preview = preview(matter, &command, ticket, &waiting.request.shown);
            let is_stale = confirmation::is_stale(waiting, preview.as_ref())
                || ticket.is_some_and(|ticket| confirmation::is_outdated(waiting, ticket));
            if is_stale && preview.is_none() {
                confirmation::settle(waiting, Settled::Void).and(decision)
            } else if is_stale || confirmation::is_too_late(matter, command.verb) {
                confirmation::ask_again(matter, waiting, preview)
            } else {
                let decided = trail::noted(matter, &command, ticket, decision);
                confirmation::settle(waiting, Settled::Confirmed).and(decided)
            }
        }
        Err(Refusal(phrase)) => {
            confirmation::settle(waiting, Settled::Void).and(refused(matter, command.verb, *phrase))
        }
    })
}

/// Sees which ticket is meant and whether the person may, and asks the rule what follows.
fn judge<'a>(matter: &Matter<'a>, command: &Command) -> Result<(Option<&'a Ticket>, Decision), Refusal> {
    let verb = command.verb;
    let of_group = verb.row().topic == Topic::Groups;
    let named = named_ticket(matter, command)?;
    if !of_group {
        may(matter, verb, named)?;
    }
    let has = command.words.as_ref().and_then(Wording::fresh).map_or(0, |words| words.chars().count());
    if has > MOST_WORDS {
        let (max, has) = (counted(MOST_WORDS), counted(has));
        return Err(Applying::TooLong { max, has }.into());
    }
    let decided = rule(matter, command, named)?;
    Ok((named, guidance::answers(named, matter.who).and(decided)))
}

/// Asks the rule that a command is for.
#[allow(
    clippy::too_many_lines,
    reason = "it is a table: each command stands in it once, and none is forgotten"
)]
fn rule(matter: &Matter<'_>, command: &Command, named: Option<&Ticket>) -> Ruling {
    let (verb, number) = (command.verb, command.number.unwrap_or_default());
    let words = command.words.as_ref();
    let fresh = words.and_then(Wording::fresh);
    match verb {
        Verb::Apply => application::apply(matter),
        Verb::Back => steps::back(matter),
        Verb::Skip => steps::skip(matter),
        Verb::Long => steps::long(matter),
        Verb::Next => steps::next(matter),
        Verb::Show => steps::show(matter),
        Verb::Edit => steps::edit(matter, number),
        Verb::Pick => steps::pick(matter, number, command.keyword.as_deref()),
        Verb::Submit => steps::submit(matter, command.keyword.as_deref(), command.group),
        Verb::Withdraw => steps::withdraw(matter),
        Verb::Nominate => match &command.person {
            Some(who) => nomination::nominate(matter, who, &words.cloned().unwrap_or_default()),
            None => Err(Applying::NoApplication { command: verb }.into()),
        },
        Verb::Nothanks => nomination::decline(matter),
        Verb::Intake => intake::intake(matter, command.keyword.as_deref(), words),
        Verb::Status => status::status(matter),
        Verb::Mentors
        | Verb::Choose
        | Verb::Available
        | Verb::Unavailable
        | Verb::StandIn
        | Verb::Speaks
        | Verb::Capacity
        | Verb::Orphans => of_mentors(matter, command),
        Verb::Tickets => ticket::list(matter),
        Verb::Roster => roster::roster(matter, fresh),
        Verb::Todo
        | Verb::Stats
        | Verb::Export
        | Verb::Trail
        | Verb::Audit
        | Verb::Reload
        | Verb::Broadcast
        | Verb::Broadcasts => of_the_whole(matter, command, named),
        Verb::Ask => inquiry::ask(matter, fresh.unwrap_or_default()),
        Verb::Answer => inquiry::answer(matter, number, &words.cloned().unwrap_or_default()),
        Verb::Active | Verb::Pause | Verb::Stepdown | Verb::Return | Verb::WelcomeBack => {
            of_tenure(matter, command)
        }
        Verb::Report
        | Verb::Reports
        | Verb::Unreport
        | Verb::Feedback
        | Verb::Feedbacks
        | Verb::Call
        | Verb::JoinCall
        | Verb::LeaveCall
        | Verb::Calls
        | Verb::CloseCall => of_activity(matter, command),
        Verb::Who | Verb::Topics | Verb::Whois | Verb::Welcome | Verb::Hello => of_people(matter, command),
        Verb::Faq | Verb::FaqAdd | Verb::FaqChange | Verb::FaqRemove | Verb::FaqUndo => {
            of_questions(matter, command)
        }
        Verb::Flag | Verb::FlagKind | Verb::Quote | Verb::Respond | Verb::Appeal => {
            misuse::said(matter, command)
        }
        Verb::Cases | Verb::Case | Verb::Dismiss | Verb::Uphold | Verb::Affirm | Verb::Overturn => {
            misuse::decided(matter, command)
        }
        Verb::Language => talk::language(matter, fresh.or(command.keyword.as_deref())),
        Verb::Employer => employer::employer(matter, words),
        Verb::Mydata => mydata::mydata(matter),
        Verb::Forgetme => forgetting::forget(matter),
        Verb::Confirm => confirm(matter, number),
        Verb::Discard => confirmation::discard(matter, number),
        Verb::Help => help::help(matter, fresh),
        Verb::Applications => overview::applications(matter),
        Verb::Tranche => tranche::select(matter, command.number),
        _ if verb.row().topic == Topic::Groups => groups::judge(matter, command),
        _ => on_ticket(matter, command, named.ok_or(Talk::NoTicketOfYours)?),
    }
}

/// Mentors and their time.
fn of_mentors(matter: &Matter<'_>, command: &Command) -> Ruling {
    let Command { person, number, day, words, .. } = command;
    match command.verb {
        Verb::Choose => match person {
            Some(mentor) => pairing::choose(matter, mentor),
            None => Err(Mentoring::MentorsNone.into()),
        },
        Verb::Available => availability::available(matter),
        Verb::Unavailable => availability::unavailable(matter, *day, words.as_ref(), person.as_ref()),
        Verb::StandIn => stand_in::answer(matter, command.keyword.as_deref(), person.as_ref()),
        Verb::Speaks => availability::speaks(matter, words.as_ref().and_then(Wording::fresh)),
        Verb::Capacity => availability::capacity(matter, number.unwrap_or_default()),
        Verb::Orphans => handover::orphans(matter),
        _ => availability::mentors(matter),
    }
}

/// Who knows about what, who holds the title, and who is new.
fn of_people(matter: &Matter<'_>, command: &Command) -> Ruling {
    let words = command.words.as_ref();
    match (command.verb, &command.person) {
        (Verb::Who, _) => directory::who(matter, words.and_then(Wording::fresh).unwrap_or_default()),
        (Verb::Topics, _) => directory::topics(matter, words),
        (Verb::Welcome, _) => welcome::offer(matter),
        (Verb::Hello, _) => welcome::hello(matter, command.number),
        (_, Some(who)) => directory::whois(matter, who),
        (verb, None) => Err(Finding::WhoisByName { usage: Usage(verb) }.into()),
    }
}

/// What organisers see of the whole, and say to all.
fn of_the_whole(matter: &Matter<'_>, command: &Command, named: Option<&Ticket>) -> Ruling {
    match command.verb {
        Verb::Stats => stats::stats(matter),
        Verb::Export => export::export(matter, command.keyword.as_deref().unwrap_or_default()),
        Verb::Trail => trail::trail(matter, named),
        Verb::Audit => match &command.person {
            Some(who) => audit::audit(matter, who),
            None => Err(lacks_person(command.verb)),
        },
        Verb::Reload => reload::ask(matter, command.keyword.as_deref()),
        Verb::Broadcast => broadcast::broadcast(matter, &command.words.clone().unwrap_or_default()),
        Verb::Broadcasts => broadcast::broadcasts(matter, command.number),
        _ => todo::todo(matter),
    }
}

/// Breaks, stepping down, and coming back.
fn of_tenure(matter: &Matter<'_>, command: &Command) -> Ruling {
    match command.verb {
        Verb::Pause => tenure::pause(matter, command.day, command.words.as_ref()),
        Verb::Stepdown => tenure::step_down(matter),
        Verb::Return => tenure::come_back(matter),
        Verb::WelcomeBack => match &command.person {
            Some(who) => tenure::welcome_back(matter, who),
            None => Err(lacks_person(command.verb)),
        },
        _ => contact::active(matter),
    }
}

/// What ambassadors report and are called for, and what everybody tells the programme.
fn of_activity(matter: &Matter<'_>, command: &Command) -> Ruling {
    let words = command.words.as_ref();
    let fresh = words.and_then(Wording::fresh);
    match command.verb {
        Verb::Report => report::report(matter, fresh),
        Verb::Unreport => report::unreport(matter, command.number.unwrap_or_default()),
        Verb::Feedback => feedback::feedback(matter, fresh.unwrap_or_default()),
        Verb::Feedbacks => feedback::feedbacks(matter, fresh),
        Verb::Call => call::call(matter, fresh),
        Verb::JoinCall => call::join(matter, command.number.unwrap_or_default()),
        Verb::LeaveCall => call::leave(matter, command.number.unwrap_or_default()),
        Verb::Calls => call::calls(matter, command.number),
        Verb::CloseCall => {
            call::close(matter, command.number.unwrap_or_default(), &words.cloned().unwrap_or_default())
        }
        _ => report::reports(matter, fresh),
    }
}

/// What is asked often, and its answers.
fn of_questions(matter: &Matter<'_>, command: &Command) -> Ruling {
    let fresh = command.words.as_ref().and_then(Wording::fresh);
    let number = command.number.unwrap_or_default();
    match command.verb {
        Verb::FaqAdd => faq::add(matter, fresh.unwrap_or_default()),
        Verb::FaqChange => faq::change(matter, number, fresh.unwrap_or_default()),
        Verb::FaqRemove => faq::remove(matter, number),
        Verb::FaqUndo => faq::undo(matter, number, command.keyword.as_deref()),
        _ => faq::faq(matter, fresh),
    }
}

fn on_ticket(matter: &Matter<'_>, command: &Command, ticket: &Ticket) -> Ruling {
    let words = command.words.as_ref();
    let fresh = words.and_then(Wording::fresh).unwrap_or_default();
    match command.verb {
        Verb::Select => selection::select(matter, ticket),
        Verb::Reject => selection::reject(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Score => scoring::score(matter, ticket, fresh),
        Verb::Shortlist => review::shortlist(matter, ticket),
        Verb::Unshortlist => review::unshortlist(matter, ticket),
        Verb::Hold => review::hold(matter, ticket, command.day, &words.cloned().unwrap_or_default()),
        Verb::Unhold => review::unhold(matter, ticket),
        Verb::Accept => pairing::accept(matter, ticket),
        Verb::Decline => pairing::decline(matter, ticket, words),
        Verb::Extend => pairing::extend(matter, ticket),
        Verb::Why => order::why(matter, ticket),
        Verb::History => history::history(matter, ticket),
        Verb::Release => handover::release(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Assign => match &command.person {
            Some(mentor) => handover::assign(matter, ticket, mentor),
            None => Err(lacks_person(command.verb)),
        },
        Verb::Silent => guidance::silent(matter, ticket),
        Verb::Here => guidance::here(matter, ticket),
        Verb::Progress => guidance::progress(matter, ticket, command.keyword.as_deref()),
        Verb::Done | Verb::Undo => checklist::tick(matter, ticket, command.number, command.verb),
        Verb::Memo => ticket::memo(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Note => ticket::note(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Thumbsup => approval::thumbs_up(matter, ticket),
        Verb::Sponsor => approval::sponsor(matter, ticket),
        Verb::Concern => objection::concern(matter, ticket, &words.cloned().unwrap_or_default()),
        Verb::Resolve => {
            objection::resolve(matter, ticket, command.number, &words.cloned().unwrap_or_default())
        }
        Verb::Unsponsor => approval::unsponsor(matter, ticket, &words.cloned().unwrap_or_default()),
        _ => ticket::show(matter, ticket),
    }
}

/// The ticket that a command is about. Who has no part in any learns nothing about which exist.
fn named_ticket<'a>(matter: &Matter<'a>, command: &Command) -> Result<Option<&'a Ticket>, Refusal> {
    let tickets = &matter.state.tickets;
    let found = match (&command.ticket, command.verb) {
        (Some(TicketRef::No(no)), _) => tickets.get(*no).ok_or(Talk::NoSuchTicket { no: *no }),
        (Some(TicketRef::Of(who)), _) => {
            tickets.latest_of(who).ok_or_else(|| Talk::NoTicketOf { who: who.clone() })
        }
        (None, Verb::Accept | Verb::Decline | Verb::Extend) => return only_offer(matter, command.verb),
        (None, Verb::Ticket | Verb::History) => tickets.latest_of(matter.who).ok_or(Talk::NoTicketOfYours),
        (None, _) => return Ok(None),
    };
    found.map(Some).map_err(|unknown| {
        let staff = [Who::Mentor, Who::Organiser].iter().any(|role| matter.state.is(matter.who, *role, None));
        match command.verb {
            _ if staff || command.ticket.is_none() => unknown.into(),
            // Who may, without being staff, hears the same as of a ticket that stands elsewhere.
            Verb::Concern if may(matter, command.verb, None).is_ok() => Objecting::ConcernNotNow.into(),
            Verb::Resolve if may(matter, command.verb, None).is_ok() => Objecting::NoConcernOfYours.into(),
            _ => may_not(matter, command.verb),
        }
    })
}

/// The one offer the person has not answered, so that they need not look up its number.
fn only_offer<'a>(matter: &Matter<'a>, command: Verb) -> Result<Option<&'a Ticket>, Refusal> {
    let mut offers = matter.state.tickets.of_mentor(matter.who).filter(|ticket| ticket.offer().is_some());
    match (offers.next(), offers.next()) {
        (Some(ticket), None) => Ok(Some(ticket)),
        (Some(_), Some(_)) => Err(Mentoring::WhichOffer { command }.into()),
        (None, _) if matter.state.is(matter.who, Who::Mentor, None) => Err(Mentoring::NoOffer.into()),
        (None, _) => Err(may_not(matter, command)),
    }
}

/// What a candidate may do on their own ticket: look at it, tick what they did, and call for the mentor.
fn is_for_oneself(verb: Verb) -> bool {
    matches!(verb, Verb::Ticket | Verb::History | Verb::Done | Verb::Undo | Verb::Silent | Verb::Here)
}

/// Sees whether the person may use the command, on this ticket. Nobody judges themselves, whatever roles they hold.
fn may(matter: &Matter<'_>, verb: Verb, ticket: Option<&Ticket>) -> Result<(), Refusal> {
    let own = ticket.is_some_and(|ticket| ticket.candidate == *matter.who);
    if own && !is_for_oneself(verb) {
        return Err(Talk::NotForYourself { command: verb }.into());
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
            gone.then_some(Mentoring::NoOffer.into())
        }
        _ if for_its_mentor && ticket.mentor().is_none() => {
            Some(Talk::WrongStage { command, no: ticket.no, stage: status::stage(ticket) }.into())
        }
        _ => None,
    }
}

fn lacks_person(verb: Verb) -> Refusal {
    Talk::ArgumentMissing { usage: Usage(verb), what: ArgumentKind::Person }.into()
}

fn may_not(matter: &Matter<'_>, command: Verb) -> Refusal {
    if command == Verb::Return
        && let Some(again) = title::again(matter.state, matter.who)
    {
        return Judging::ReturnByApplying { again }.into();
    }
    if command == Verb::JoinCall && matter.state.is(matter.who, Who::Emeritus, None) {
        return Calling::CallForEmeritus.into();
    }
    Talk::MayNot { command, who: matter.programme.may(command).to_vec() }.into()
}
