//! Commands about user groups: which group is meant, whether the person may, and the rule for each.

use ruma::UserId;

use super::{lacks_person, may_not};
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Refusal, Ruling};
use crate::domain::phrase::group::Grouping;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::talk::Talk;
use crate::domain::record::confirmation::ShownGroup;
use crate::domain::record::group::Group;
use crate::domain::role::Who;
use crate::domain::rules::availability;
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::group::seen::is_seen_by;
use crate::domain::rules::group::{
    admission, amendment, card, export, handover, history, logo, mentor, overlap, overview, pairing,
    proposal, report, standing, support, validation,
};
use crate::domain::rules::matter::Matter;
use crate::domain::rules::recognition::{result, round, vote};

/// Sees which group is meant and whether the person may, and asks the rule what follows.
///
/// # Errors
/// Refuses where the programme has no groups, what names none, what the person may not, and what the rule refuses.
pub fn judge(matter: &Matter<'_>, command: &Command) -> Ruling {
    if matter.programme.groups.is_none() {
        return Err(Grouping::GroupsOff.into());
    }
    let group = named(matter, command)?;
    may(matter, command, group)?;
    let words = command.words.as_ref().and_then(Wording::fresh);
    match command.verb {
        Verb::Groups => overview::groups(matter, words),
        Verb::GroupsReport => report::report(matter, words),
        Verb::GroupsExport => export::export(matter, command.keyword.as_deref().unwrap_or_default()),
        _ if is_of_recognition(command.verb) => recognise(matter, command, group),
        Verb::GroupNew => proposal::new(matter),
        Verb::GroupCapacity => availability::group_capacity(matter, command.number.unwrap_or_default()),
        Verb::GroupMentor
        | Verb::GroupAccept
        | Verb::GroupDecline
        | Verb::GroupExtend
        | Verb::GroupRelease
        | Verb::GroupAssign
        | Verb::GroupWhy => of_mentors(matter, command, group.ok_or(Accompanying::GroupNoOffer)?),
        _ => on_group(matter, command, group.ok_or(Grouping::NoGroupOfYours)?),
    }
}

fn on_group(matter: &Matter<'_>, command: &Command, group: &Group) -> Ruling {
    let words = || command.words.clone().unwrap_or_default();
    match command.verb {
        Verb::GroupEdit => amendment::edit(matter, group),
        Verb::GroupLeave => amendment::leave(matter, group),
        Verb::GroupTransfer => match &command.person {
            Some(to) => handover::transfer(matter, group, to),
            None => Err(lacks_person(command.verb)),
        },
        Verb::GroupTake => handover::take(matter, group),
        Verb::GroupPass => handover::pass(matter, group),
        Verb::GroupLogo => logo::show(matter, group),
        Verb::GroupHistory => history::history(matter, group),
        Verb::Validate | Verb::Invalidate | Verb::Waive => validation::judge(matter, group, command),
        Verb::GroupClose => handover::close(matter, group, &words()),
        Verb::GroupAgree
        | Verb::GroupObject
        | Verb::Admit
        | Verb::Refuse
        | Verb::Grant
        | Verb::Support
        | Verb::Recovered
        | Verb::Revoke
        | Verb::Regrant => of_standing(matter, command, group),
        _ => card::show(matter, group),
    }
}

/// Who mentors a group.
fn of_mentors(matter: &Matter<'_>, command: &Command, group: &Group) -> Ruling {
    let words = command.words.as_ref();
    match command.verb {
        Verb::GroupAccept => pairing::accept(matter, group),
        Verb::GroupDecline => pairing::decline(matter, group, words),
        Verb::GroupExtend => pairing::extend(matter, group),
        Verb::GroupRelease => mentor::release(matter, group, &words.cloned().unwrap_or_default()),
        Verb::GroupAssign => match &command.person {
            Some(who) => mentor::assign(matter, group, who),
            None => Err(lacks_person(command.verb)),
        },
        Verb::GroupWhy => mentor::why(matter, group),
        _ => mentor::sign_up(matter, group),
    }
}

/// The command that is meant: an answer to an offer that names nothing answers the offer of a user group, if that is the
/// only one.
///
/// # Errors
/// Refuses where a ticket and a group wait for an answer.
pub fn meant(matter: &Matter<'_>, command: &Command) -> Result<Command, Refusal> {
    let is_answer = matches!(command.verb, Verb::Accept | Verb::Decline | Verb::Extend);
    let named = command.ticket.is_some() || offers(matter).next().is_none();
    match command.verb.of_groups().filter(|_| is_answer && !named) {
        Some(verb) => {
            let mut tickets = matter.state.tickets.of_mentor(matter.who);
            if tickets.any(|ticket| ticket.offer().is_some()) {
                return Err(Accompanying::GroupWhichOffer { command: command.verb }.into());
            }
            Ok(Command { verb, ..command.clone() })
        }
        None => Ok(command.clone()),
    }
}

/// The groups for which the person was asked and has not answered.
fn offers<'a>(matter: &Matter<'a>) -> impl Iterator<Item = &'a Group> {
    matter.state.groups.of_mentor(matter.who).filter(|group| group.mentoring.offer().is_some())
}

/// The one group that waits for the person's answer, so that they need not look up its number.
fn only_offer<'a>(matter: &Matter<'a>, command: Verb) -> Result<Option<&'a Group>, Refusal> {
    let mut offers = offers(matter);
    match (offers.next(), offers.next()) {
        (Some(group), None) => Ok(Some(group)),
        (Some(_), Some(_)) => Err(Accompanying::GroupWhichOffer { command }.into()),
        (None, _) if matter.state.is(matter.who, Who::Ambassador, None) => {
            Err(Accompanying::GroupNoOffer.into())
        }
        (None, _) => Err(may_not(matter, command)),
    }
}

fn is_of_recognition(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Recognise
            | Verb::RecogniseOpen
            | Verb::RecogniseNominate
            | Verb::RecognisePoll
            | Verb::RecogniseAnnounce
            | Verb::RecogniseCancel
    )
}

/// The yearly recognition.
fn recognise(matter: &Matter<'_>, command: &Command, group: Option<&Group>) -> Ruling {
    let words = command.words.clone().unwrap_or_default();
    match (command.verb, group) {
        (Verb::RecogniseOpen, _) => round::open(matter, command.number.unwrap_or_default(), command.day),
        (Verb::RecogniseNominate, Some(group)) => round::nominate(matter, group, &words),
        (Verb::RecognisePoll, _) => vote::poll(matter, command.day),
        (Verb::RecogniseAnnounce, group) => {
            result::announce(matter, group.map(|group| group.no), command.number)
        }
        (Verb::RecogniseCancel, _) => round::cancel(matter, &words),
        _ => round::show(matter),
    }
}

/// How it comes to a status, keeps it, and loses it.
fn of_standing(matter: &Matter<'_>, command: &Command, group: &Group) -> Ruling {
    let words = command.words.as_ref();
    let kept = || words.cloned().unwrap_or_default();
    match command.verb {
        Verb::GroupAgree => overlap::agree(matter, group, words),
        Verb::GroupObject => overlap::object(matter, group, &kept()),
        Verb::Refuse => admission::refuse(matter, group, command),
        Verb::Grant => standing::grant(matter, group, words),
        Verb::Support => support::support(matter, group, command),
        Verb::Recovered => support::recovered(matter, group, words),
        Verb::Revoke => standing::revoke(matter, group, &kept()),
        Verb::Regrant => standing::regrant(matter, group, words),
        _ => admission::admit(matter, group, words),
    }
}

/// What a command would do to a group, in the words that would be said: for each that is never done unseen.
#[must_use]
pub fn preview(matter: &Matter<'_>, command: &Command) -> Option<Preview> {
    if command.verb == Verb::RecogniseAnnounce {
        return result::preview(matter, command.group).map(Preview::from);
    }
    let group = matter.state.groups.get(command.group?)?;
    match command.verb {
        Verb::Validate => validation::preview(matter, group, command),
        Verb::GroupClose => {
            let speech = handover::preview_closing(matter, group, command.words.as_ref()?);
            Some(Preview { groups: vec![ShownGroup::of(group)], ..speech.into() })
        }
        Verb::Admit => admission::preview_admission(matter, group),
        Verb::Refuse => Some(admission::preview_refusal(matter, group, command)),
        Verb::Support => support::preview(matter, group, command),
        Verb::Revoke => Some(standing::preview_revocation(matter, group, command.words.as_ref()?)),
        _ => None,
    }
}

/// The group that a command is about: the one of its number, or the only one that the person organises.
fn named<'a>(matter: &Matter<'a>, command: &Command) -> Result<Option<&'a Group>, Refusal> {
    let groups = &matter.state.groups;
    match (command.group, command.verb) {
        (Some(no), _) => groups
            .get(no)
            .filter(|group| is_seen_by(matter, group))
            .map(Some)
            .ok_or_else(|| Grouping::NoSuchGroup { no }.into()),
        (None, Verb::GroupAccept | Verb::GroupDecline | Verb::GroupExtend) => {
            only_offer(matter, command.verb)
        }
        (None, Verb::GroupShow | Verb::GroupEdit | Verb::GroupLogo | Verb::GroupHistory) => {
            let mut own = groups.organised_by(matter.who).filter(|group| group.is_open());
            match (own.next(), own.next()) {
                (Some(group), None) => Ok(Some(group)),
                (Some(_), Some(_)) => Err(Grouping::WhichGroup.into()),
                (None, _) => Err(Grouping::NoGroupOfYours.into()),
            }
        }
        (None, _) => Ok(None),
    }
}

/// What is decided about a group, which nobody does who organises it.
fn judges(verb: Verb) -> bool {
    !matches!(
        verb,
        Verb::Groups
            | Verb::GroupsReport
            | Verb::GroupsExport
            | Verb::GroupShow
            | Verb::GroupLogo
            | Verb::Recognise
            | Verb::GroupHistory
            | Verb::GroupNew
            | Verb::GroupEdit
            | Verb::GroupTransfer
            | Verb::GroupTake
            | Verb::GroupPass
            | Verb::GroupLeave
            | Verb::GroupClose
    )
}

/// Whether the group is the person's own, so that they may not judge it: they organise it, or ever said something of it as who
/// does. Whoever was merely put on its list by others can still say what speaks against it; else a group would be rid of
/// its judges by listing them.
fn is_of_its_organisers(group: &Group, who: &UserId, verb: Verb) -> bool {
    let speaks_against =
        matches!(verb, Verb::Refuse | Verb::Revoke | Verb::Support | Verb::Invalidate | Verb::GroupObject);
    group.was_organised_by(who) || (group.is_organised_by(who) && !speaks_against)
}

/// Sees whether the person may use the command, on this group. Nobody judges a group that they organise, whatever roles
/// they hold.
fn may(matter: &Matter<'_>, command: &Command, group: Option<&Group>) -> Result<(), Refusal> {
    let verb = command.verb;
    if let Some(group) = group
        && judges(verb)
        && is_of_its_organisers(group, matter.who, verb)
    {
        if verb == Verb::GroupMentor {
            return Err(Accompanying::GroupMentorOwn { no: group.no }.into());
        }
        return Err(Grouping::NotYourOwnGroup { no: group.no }.into());
    }
    let is = |role: &Who| matter.state.is_to_group(matter.who, *role, group);
    let named = group.and_then(|group| validation::who_may(matter.programme, group, command));
    match named {
        Some(who) if who.iter().any(is) => Ok(()),
        Some(who) => Err(Talk::MayNot { command: verb, who }.into()),
        None if matter.programme.may(verb).iter().any(is) => Ok(()),
        None => Err(group
            .and_then(|group| no_longer(matter, verb, group))
            .unwrap_or_else(|| may_not(matter, verb))),
    }
}

/// What is not a question of rights to an ambassador: an offer that they had, or never had.
fn no_longer(matter: &Matter<'_>, verb: Verb, group: &Group) -> Option<Refusal> {
    let answers = matches!(verb, Verb::GroupAccept | Verb::GroupDecline | Verb::GroupExtend);
    let is_ambassador = matter.state.is(matter.who, Who::Ambassador, None);
    let is_mentor = group.mentoring.mentor() == Some(matter.who);
    match answers && is_ambassador {
        true if is_mentor => Some(Accompanying::GroupMentoredByYou { no: group.no }.into()),
        true => Some(Accompanying::GroupNoSuchOffer { no: group.no }.into()),
        false => None,
    }
}
