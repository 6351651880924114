//! User groups that are there when a script begins: nobody needs to hear again how they came about.

use chancery::domain::employer;
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{GroupNo, Region, TextId, TicketNo};
use chancery::domain::name_key::NameKey;
use chancery::domain::programme::group::Proof;
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::{Answer, Coordinator};
use chancery::domain::record::roster::RosterFact;
use chancery::domain::record::ticket::change::Given;
use chancery::store::{Commit, Store};
use ruma::OwnedUserId;

use super::Stage;

/// A user group by what a script says of it: `"OpenStack Oslo" in europe, a new group`; or many of them, called after
/// their numbers: `300 groups in europe`.
pub fn stands(stage: &mut Stage, who: &OwnedUserId, says: &str) -> Result<(), &'static str> {
    let first = stage.state().groups.next_no();
    let mut commit = Commit::default();
    if let Some((number, rest)) = says.split_once(" groups in ") {
        let number: u32 = number.parse().map_err(|_| "nobody knows how many")?;
        for no in first.0..first.0 + number {
            proposed(stage, &mut commit, GroupNo(no), who, &format!("OpenStack Town {no}"), rest)?;
        }
    } else {
        let (name, rest) =
            says.trim_start_matches('"').split_once("\" in ").ok_or("nobody knows where it is")?;
        proposed(stage, &mut commit, first, who, name, rest)?;
    }
    stage.restart();
    stage.kept.commit(&commit).expect("it is kept in memory");
    Ok(())
}

/// With the facts and the words of this group.
fn proposed(
    stage: &Stage,
    commit: &mut Commit,
    no: GroupNo,
    who: &OwnedUserId,
    name: &str,
    says: &str,
) -> Result<(), &'static str> {
    let (region, standing) = says.split_once(", ").unwrap_or((says, "a proposed group"));
    let questions = stage.programme.groups.as_ref().ok_or("the programme has no groups")?.questions.clone();
    let mut texts = Vec::new();
    let mut keep = |words: String| {
        let text = TextId(format!("{no}.{}", texts.len()));
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
    let mentored = mentor.map(|mentor| {
        let mentor = OwnedUserId::try_from(format!("@{mentor}:example.org")).expect("a person");
        Change::Mentored { mentor, by: None }
    });
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
        _ => return Err("nobody knows where it stands"),
    };
    let at = stage.now();
    let entry = |change| Entry { at, fact: Fact::Group(GroupFact { no, change }) };
    commit.facts.extend(changes.into_iter().chain(steps).chain(mentored).map(entry));
    commit.texts.extend(texts);
    Ok(())
}

/// They are ambassadors of the region, listed publicly.
pub fn entitled(stage: &mut Stage, people: impl Iterator<Item = OwnedUserId>, region: &str) {
    let at = stage.now();
    let facts = people.map(|who| {
        let region = Some(Region(region.to_owned()));
        let entitled = RosterFact::Entitled { who, region, ticket: TicketNo(0), listed: true };
        Entry { at, fact: Fact::Roster(entitled) }
    });
    let facts = facts.collect();
    stage.restart();
    stage.kept.commit(&Commit { facts, ..Commit::default() }).expect("it is kept in memory");
}

/// The group of this number stands otherwise from now on.
pub fn moves(stage: &mut Stage, no: u32, standing: &str) -> Result<(), &'static str> {
    let (at, no) = (stage.now(), GroupNo(no));
    let by = OwnedUserId::try_from("@olga:example.org").expect("a person");
    let why = TextId(format!("{no}.why"));
    let change = match standing {
        "revoked" => Change::Revoked { by, why },
        "closed" => Change::Closed { by, why },
        _ => return Err("nobody knows where it stands"),
    };
    let facts = vec![Entry { at, fact: Fact::Group(GroupFact { no, change }) }];
    stage.restart();
    stage.kept.commit(&Commit { facts, ..Commit::default() }).expect("it is kept in memory");
    Ok(())
}

/// Who decided about this person's group: nobody judges their own.
fn judge_of(who: &OwnedUserId) -> OwnedUserId {
    let judge = if who.localpart() == "olga" { "@otto:example.org" } else { "@olga:example.org" };
    OwnedUserId::try_from(judge).expect("a person")
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
