//! `!help`, from the table that parses: what this person may do now, all that they may ever do, or one command explained
//! (PRODUCT, section 8).

use ruma::UserId;

use super::missing::{can_be_theirs, fitting_groups, fitting_tickets, lacks};
use super::suggesting::suggest;
use crate::domain::command::row::{ArgumentKind, Row, Topic};
use crate::domain::command::{Command, Verb, Wording, table};
use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::talk::Talk;
use crate::domain::reading::ALL;
use crate::domain::record::group::Group;
use crate::domain::role::Who;
use crate::domain::rules::matter::Matter;
use crate::domain::rules::{call, group::validation, inquiry, misuse, nomination, recognition, review};
use crate::domain::state::State;
use crate::domain::value::{Aliases, Example, Given, Purpose, Usage};

/// The businesses, in the order in which help shows them.
const TOPICS: [Topic; 10] = [
    Topic::Application,
    Topic::Selection,
    Topic::Mentoring,
    Topic::Ticket,
    Topic::Ambassadors,
    Topic::Organising,
    Topic::Activity,
    Topic::Groups,
    Topic::Misuse,
    Topic::General,
];

/// `!help [WORD|all]`: what this person may do now, one command explained, or all that they may ever do.
///
/// # Errors
/// Refuses a word that is like no command's.
pub fn help(matter: &Matter<'_>, word: Option<&str>) -> Ruling {
    let Some(word) = word else { return Ok(matter.aside(now(matter))) };
    let reading = matter.reading();
    match (reading.verb(word), reading.vocabulary.near(word, &reading.language)) {
        (Some(verb), _) => Ok(matter.answer(explained(matter, verb))),
        (None, _) if reading.called(&[ALL], word).is_some() => Ok(matter.aside(all(matter))),
        (None, Some((near, _))) => {
            let words = Some(Wording::Fresh(near.word().to_owned()));
            Ok(suggest(matter, Some(word), &Command { words, ..Command::bare(Verb::Help) }))
        }
        (None, None) => Err(Talk::UnknownCommand { word: Given(word.to_owned()) }.into()),
    }
}

fn explained(matter: &Matter<'_>, verb: Verb) -> Speech {
    let who = matter.programme.may(verb).to_vec();
    let explained = Talk::HelpCommand { usage: Usage(verb), what: Purpose(verb), who };
    let speech = Speech::from(explained).line(Talk::HelpExample { example: Example(verb) });
    let reading = matter.reading();
    let words = reading.vocabulary.words(verb, &reading.language);
    if words.is_empty() { speech } else { speech.line(Talk::HelpWords { words: Aliases(words) }) }
}

/// What somebody can do just now is explained; what they can do at any time is named.
fn now(matter: &Matter<'_>) -> Speech {
    let mut always = Vec::new();
    let mut speech = Speech::from(Talk::HelpHead);
    for topic in TOPICS {
        let rows = table::rows().filter(|row| row.topic == topic && can_use(matter, row.verb));
        let (timely, other): (Vec<_>, Vec<_>) = rows.partition(|row| is_timely(matter, row));
        always.extend(other.into_iter().map(|row| row.verb).filter(|verb| can_now(matter, *verb)));
        speech = listed(speech, topic, &timely);
    }
    let commands = Aliases(always.into_iter().map(Verb::written).collect());
    speech.line(Talk::HelpAlways { commands }).line(Talk::HelpFoot)
}

fn all(matter: &Matter<'_>) -> Speech {
    let speech = TOPICS.into_iter().fold(Speech::from(Talk::HelpAllHead), |speech, topic| {
        let is_theirs = |row: &&Row| row.topic == topic && can_ever(matter, row);
        listed(speech, topic, &table::rows().filter(is_theirs).collect::<Vec<_>>())
    });
    speech.line(Talk::HelpFoot)
}

fn listed(speech: Speech, topic: Topic, rows: &[&Row]) -> Speech {
    if rows.is_empty() {
        return speech;
    }
    let line = |row: &&Row| Talk::HelpLine { usage: Usage(row.verb), what: Purpose(row.verb) };
    speech.line(Talk::HelpTopic { topic }).items(rows.iter().map(line))
}

/// Whether it is something just now, and not at any time: something waits for it, or would be gone tomorrow.
fn is_timely(matter: &Matter<'_>, row: &Row) -> bool {
    match row.verb {
        Verb::Status => matter.state.tickets.open_of(matter.who).is_some(),
        verb if is_of_interview(verb) => true,
        Verb::Apply
        | Verb::Withdraw
        | Verb::Nothanks
        | Verb::Hello
        | Verb::Confirm
        | Verb::Discard
        | Verb::Choose
        | Verb::StandIn
        | Verb::Answer
        | Verb::JoinCall
        | Verb::LeaveCall
        | Verb::CloseCall
        | Verb::Case
        | Verb::FlagKind
        | Verb::Quote
        | Verb::Respond
        | Verb::Dismiss
        | Verb::Uphold
        | Verb::Affirm
        | Verb::Overturn
        | Verb::Appeal
        | Verb::GroupTake
        | Verb::GroupPass
        | Verb::Accept
        | Verb::Decline
        | Verb::Extend
        | Verb::GroupAccept
        | Verb::GroupDecline
        | Verb::GroupExtend
        | Verb::Return => true,
        Verb::Note | Verb::Memo | Verb::Concern | Verb::Why => false,
        verb => is_about_something(row) && can_now(matter, verb),
    }
}

/// Whether it is used on a ticket or a group.
fn is_about_something(row: &Row) -> bool {
    use ArgumentKind as A;
    row.arguments.first().is_some_and(|first| {
        !first.optional && matches!(first.kind, A::Ticket | A::TicketOrCandidate | A::Group)
    })
}

/// Whether there is now something on which the person could use it.
fn can_now(matter: &Matter<'_>, verb: Verb) -> bool {
    use ArgumentKind as A;
    let command = Command::bare(verb);
    match lacks(&command) {
        // It may be about a ticket that is closed.
        Some(A::Ticket | A::TicketOrCandidate) if verb == Verb::Unsponsor => true,
        Some(A::Ticket | A::TicketOrCandidate) => fitting_tickets(matter, &command).next().is_some(),
        Some(A::Group) => fitting_groups(matter, &command).next().is_some(),
        _ => true,
    }
}

/// Whether the person may ever use it, as what they are now.
fn can_ever(matter: &Matter<'_>, row: &Row) -> bool {
    let is_off = match row.topic {
        Topic::Groups => matter.programme.groups.is_none(),
        _ => is_of_selection(row.verb) && review::is_selecting(matter.programme).is_err(),
    };
    let is_welcoming = matches!(row.verb, Verb::Welcome | Verb::Hello);
    !is_off && (!is_welcoming || matter.programme.welcome) && can_be_theirs(matter, row.verb)
}

/// Whether it is for who writes answers.
fn is_of_interview(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Back
            | Verb::Skip
            | Verb::Long
            | Verb::Next
            | Verb::Show
            | Verb::Edit
            | Verb::Pick
            | Verb::Submit
    )
}

fn is_of_selection(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Applications
            | Verb::Score
            | Verb::Shortlist
            | Verb::Unshortlist
            | Verb::Hold
            | Verb::Unhold
            | Verb::Tranche
            | Verb::Select
            | Verb::Reject
    )
}

/// Whether there is now anything this person could use the command for.
#[must_use]
pub fn can_use(matter: &Matter<'_>, verb: Verb) -> bool {
    let (state, who, row) = (matter.state, matter.who, verb.row());
    let writing = state.interviews.of(who).is_some();
    let open = state.tickets.open_of(who);
    match row.verb {
        verb if is_of_selection(verb) && review::is_selecting(matter.programme).is_err() => false,
        Verb::Apply => !is_or_was_ambassador(state, who) && open.is_none(),
        Verb::Nothanks => nomination::is_asked(state, who),
        verb if is_of_interview(verb) => writing,
        Verb::Withdraw => writing || open.is_some() || state.interviews.set_aside(who).next().is_some(),
        Verb::Hello => matter.programme.welcome && state.newcomers.of(who).is_none(),
        Verb::Welcome if !matter.programme.welcome => false,
        _ if row.topic == Topic::Groups && matter.programme.groups.is_none() => false,
        verb if recognition::is_untimely(state, verb) => false,
        Verb::Validate | Verb::Invalidate => validation::can_validate(state, matter.programme, who),
        Verb::GroupTake | Verb::GroupPass => state.groups.asked_of(who).next().is_some(),
        Verb::GroupLeave => {
            state.groups.organised_by(who).any(|group| group.is_open() && group.contact != *who)
        }
        Verb::GroupTransfer | Verb::GroupClose if !state.is(who, Who::Organiser, None) => {
            state.groups.organised_by(who).any(|group| group.is_open() && group.contact == *who)
        }
        Verb::Confirm | Verb::Discard => state.confirmations.waiting_for(who).next().is_some(),
        Verb::Employer => !matter.programme.approval.different_employers.is_empty(),
        Verb::StandIn => state.mentors.looked_after_by(who).next().is_some(),
        Verb::Answer => inquiry::has_something_to_answer(state, who),
        Verb::Choose => open.is_some_and(|ticket| ticket.mentor().is_none()),
        Verb::JoinCall => state.is(who, Who::Ambassador, None) && call::can_join(state),
        Verb::LeaveCall => state.calls.joined_by(who).next().is_some(),
        Verb::CloseCall => call::can_close(matter),
        Verb::Case => misuse::concerns(state, who),
        Verb::FlagKind | Verb::Quote => state.cases.reported_by(who).any(|(_, case)| case.is_open()),
        Verb::Respond => state.cases.open_about(who).is_some(),
        Verb::Dismiss | Verb::Uphold | Verb::Affirm | Verb::Overturn => is_judge_of_any(state, who, row.verb),
        Verb::Appeal => {
            state.cases.about(who).any(|case| misuse::appeal::can_be_appealed(case, matter.now).is_ok())
        }
        Verb::Unreport => state.reports.of(who).next().is_some(),
        _ => matter.programme.may(row.verb).iter().any(|role| match role {
            Who::Candidate => open.is_some(),
            Who::OfferedMentor => state.tickets.of_mentor(who).any(|ticket| ticket.offer().is_some()),
            Who::TicketMentor => state.tickets.of_mentor(who).any(|ticket| ticket.mentor().is_some()),
            Who::OtherMentor => state.is(who, Who::Mentor, None),
            Who::GroupMentor => state.groups.of_mentor(who).any(|group| group.mentoring.mentor().is_some()),
            Who::OfferedGroupMentor => {
                state.groups.of_mentor(who).any(|group| group.mentoring.offer().is_some())
            }
            Who::GroupOrganiser => state.groups.organised_by(who).any(Group::is_open),
            Who::StandIn => state.mentors.looked_after_by(who).any(|(_, stand_in)| stand_in.agreed),
            role => state.is(who, *role, None),
        }),
    }
}

/// Whether a case waits for what the person could decide in it so.
fn is_judge_of_any(state: &State, who: &UserId, verb: Verb) -> bool {
    let on_appeal = matches!(verb, Verb::Affirm | Verb::Overturn);
    let mut waiting = state.cases.open().filter(|case| case.is_appealed() == on_appeal);
    waiting.any(|case| misuse::impartial::who_can_decide(state, case).any(|judge| judge == who))
}

/// Whether nobody of that name need apply: who stepped down comes back another way.
fn is_or_was_ambassador(state: &State, who: &UserId) -> bool {
    state.is(who, Who::Ambassador, None) || state.is(who, Who::Emeritus, None)
}
