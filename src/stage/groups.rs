//! User groups that are there when a script begins: nobody needs to hear again how they came about.

use ruma::{OwnedUserId, owned_user_id};

use super::Stage;
use super::fault::Fault;
use super::script::reading::person;
use crate::domain::employer;
use crate::domain::fact::{Entry, Fact};
use crate::domain::ids::{GroupNo, Region, TextId, TicketNo};
use crate::domain::name_key::NameKey;
use crate::domain::programme::group::Proof;
use crate::domain::question::{Kind, Question};
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::interview::answer::{Answer, Coordinator};
use crate::domain::record::roster::RosterFact;
use crate::domain::record::ticket::change::Given;
use crate::engine::EngineError;
use crate::store::{Commit, Store};

/// As many groups as a line can found.
const MOST_GROUPS: u32 = 10_000;

/// How a group is told of.
const AS_IN: &str = "ana organises \"OpenStack Oslo\" in europe, a new group";

/// A user group by what a script says of it: `"OpenStack Oslo" in europe, a new group`; or many of them, called after
/// their numbers: `300 groups in europe`.
///
/// # Errors
/// Says what of it nobody understands, or that the programme has no groups.
pub fn stands(stage: &mut Stage, who: &OwnedUserId, says: &str) -> Result<(), Fault> {
    let first = stage.state()?.groups.next_no();
    let mut commit = Commit::default();
    if let Some((number, rest)) = says.split_once(" groups in ") {
        let number: u32 = number.parse().map_err(|_| Fault::NoNumber(number.to_owned()))?;
        if number > MOST_GROUPS {
            return Err(Fault::TooMuch(MOST_GROUPS as usize));
        }
        for no in first.0..first.0 + number {
            proposed(stage, &mut commit, GroupNo(no), who, &format!("OpenStack Town {no}"), rest)?;
        }
    } else {
        let (name, rest) =
            says.trim_start_matches('"').split_once("\" in ").ok_or(Fault::Unknown(Some(AS_IN)))?;
        proposed(stage, &mut commit, first, who, name, rest)?;
    }
    keep(stage, &commit)
}

/// With the facts and the words of this group.
fn proposed(
    stage: &Stage,
    commit: &mut Commit,
    no: GroupNo,
    who: &OwnedUserId,
    name: &str,
    says: &str,
) -> Result<(), Fault> {
    let (region, standing) = says.split_once(", ").unwrap_or((says, "a proposed group"));
    let questions = stage.programme.groups.as_ref().ok_or(Fault::NoGroups)?.questions.clone();
    let mut texts = Vec::new();
    let mut keep = |words: String| {
        let text = TextId(format!("{no}.{}", texts.len()).into());
        texts.push((text.clone(), Some(words)));
        text
    };
    let given = questions.into_iter().map(|question| {
        let answer = answer(&question, who, (name, region), &mut keep);
        Given { question, answer }
    });
    let given = given.collect();
    let olga = || judge_of(who);
    let proposed = Change::Proposed { by: who.clone(), answers: given };
    let admitted = || Change::Admitted { by: olga(), why: None };
    let (standing, mentor) = match standing.split_once(" mentored by ") {
        Some((standing, mentor)) => (standing, Some(mentor)),
        None => (standing, None),
    };
    let mentor = mentor.map(person).transpose()?;
    let mentored = mentor.map(|mentor| Change::Mentored { mentor, by: None });
    let (standing, steps) = match standing.strip_suffix(" that has done all steps") {
        Some(standing) => (standing, all_steps(stage, &olga(), &mut keep)),
        None => (standing, Vec::new()),
    };
    let granted = || Change::Granted { by: olga(), why: None };
    let changes = match standing {
        "a proposed group" => vec![proposed],
        "a new group" => vec![proposed, admitted()],
        "an official group" => vec![proposed, admitted(), granted()],
        "a refused group" => {
            let why = keep("This is an advertisement.".to_owned());
            vec![proposed, Change::Refused { by: olga(), why: Some(why) }]
        }
        other => return Err(Fault::NoStanding(other.to_owned())),
    };
    let at = stage.now();
    let entry = |change| Entry { at, fact: Fact::Group(GroupFact { no, change }) };
    commit.facts.extend(changes.into_iter().chain(steps).chain(mentored).map(entry));
    commit.texts.extend(texts);
    Ok(())
}

/// They are ambassadors of the region, listed publicly.
///
/// # Errors
/// Says that it cannot be kept.
pub fn entitled(
    stage: &mut Stage,
    people: impl Iterator<Item = OwnedUserId>,
    region: &str,
) -> Result<(), Fault> {
    let at = stage.now();
    let facts = people.map(|who| {
        let region = Some(Region(region.to_owned()));
        let entitled = RosterFact::Entitled { who, region, ticket: TicketNo(0), listed: true };
        Entry { at, fact: Fact::Roster(entitled) }
    });
    let facts = facts.collect();
    keep(stage, &Commit { facts, ..Commit::default() })
}

/// The group of this number stands otherwise from now on.
///
/// # Errors
/// Says that it stands so never.
pub fn moves(stage: &mut Stage, no: u32, standing: &str) -> Result<(), Fault> {
    let (at, no) = (stage.now(), GroupNo(no));
    let by = owned_user_id!("@olga:example.org");
    let why = TextId(format!("{no}.why").into());
    let change = match standing {
        "revoked" => Change::Revoked { by, why },
        "closed" => Change::Closed { by, why },
        other => return Err(Fault::NoStanding(other.to_owned())),
    };
    let facts = vec![Entry { at, fact: Fact::Group(GroupFact { no, change }) }];
    keep(stage, &Commit { facts, ..Commit::default() })
}

/// As if the bot had kept it; it starts anew with that.
fn keep(stage: &mut Stage, commit: &Commit) -> Result<(), Fault> {
    stage.restart();
    stage.kept.commit(commit).map_err(EngineError::from)?;
    Ok(())
}

/// Who decided about this person's group: nobody judges their own.
fn judge_of(who: &OwnedUserId) -> OwnedUserId {
    let (olga, otto) = (owned_user_id!("@olga:example.org"), owned_user_id!("@otto:example.org"));
    if *who == olga { otto } else { olga }
}

/// Whatever people have to say of a group, so that nothing is left to do.
fn all_steps(stage: &Stage, by: &OwnedUserId, keep: &mut impl FnMut(String) -> TextId) -> Vec<Change> {
    let why = keep("I have been there.".to_owned());
    let rules = stage.programme.groups.iter().flat_map(|rules| &rules.criteria);
    let steps = rules.filter_map(|rule| {
        let (criterion, by, why) = (rule.id.clone(), by.clone(), why.clone());
        match rule.proof {
            Proof::Validated { .. } => Some(Change::Validated { criterion, by, why, until: None }),
            Proof::Mentored => Some(Change::Waived { criterion, by, why }),
            Proof::Agreed(_) | Proof::Complete { .. } => None,
        }
    });
    steps.collect()
}

/// What is answered to the question: all that a group needs to be complete.
fn answer(
    question: &Question,
    who: &OwnedUserId,
    (name, region): (&str, &str),
    keep: &mut impl FnMut(String) -> TextId,
) -> Answer {
    let place = name.split_once(' ').map_or(name, |(_, place)| place);
    match question.kind {
        Kind::Name { .. } => Answer::Named { text: keep(name.to_owned()), key: NameKey::of_name(name) },
        Kind::Place { .. } => Answer::Named { text: keep(place.to_owned()), key: NameKey::of_place(place) },
        Kind::Region => Answer::Region(Region(region.to_owned())),
        Kind::TimeZone => Answer::Zone("UTC".to_owned()),
        Kind::Consent | Kind::Agreement => Answer::Consent(true),
        Kind::People { .. } => {
            let own = format!("{}@example.org", who.localpart());
            Answer::People(vec![
                coordinator(Some(who.clone()), &own, "Mill", keep),
                coordinator(None, "carol@example.org", "Harbour Office", keep),
            ])
        }
        Kind::Links { .. } => {
            let links = ["https://example.org/group", "https://example.org/meetings"];
            Answer::Links(links.map(|link| keep(link.to_owned())).to_vec())
        }
        _ if question.required => Answer::Words(keep(format!("We meet each month as {name}."))),
        _ => Answer::Skipped,
    }
}

/// Whoever is not known by their Matrix ID is called Carol.
fn coordinator(
    who: Option<OwnedUserId>,
    email: &str,
    employer: &str,
    keep: &mut impl FnMut(String) -> TextId,
) -> Coordinator {
    let name = who.is_none().then(|| keep("Carol Conte".to_owned()));
    let key = employer::named(employer);
    Coordinator { who, name, email: keep(email.to_owned()), employer: Some(keep(employer.to_owned())), key }
}
