//! User groups that are there when a script begins: nobody needs to hear again how they came about.

use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{Region, TextId};
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::Answer;
use chancery::domain::record::ticket::change::Given;
use chancery::store::{Commit, Store};
use ruma::OwnedUserId;

use super::Stage;

/// A user group by what a script says of it: `"OpenStack Oslo" in europe, a new group`.
pub fn stands(stage: &mut Stage, who: &OwnedUserId, says: &str) -> Result<(), &'static str> {
    let (name, rest) = says.trim_start_matches('"').split_once("\" in ").ok_or("nobody knows where it is")?;
    let (region, standing) = rest.split_once(", ").unwrap_or((rest, "a proposed group"));
    let no = stage.state().groups.next_no();
    let questions = stage.programme.groups.as_ref().ok_or("the programme has no groups")?.questions.clone();
    let mut texts = Vec::new();
    let mut given = Vec::new();
    for (index, question) in questions.into_iter().enumerate() {
        let text = TextId(format!("{no}.{index}"));
        let answer = answer(&question, index, &text, region);
        if !answer.texts().is_empty() {
            texts.push((text, Some(words(index, name))));
        }
        given.push(Given { question, answer });
    }
    let olga = || OwnedUserId::try_from("@olga:example.org").expect("a person");
    let proposed = Change::Proposed { by: who.clone(), answers: given };
    let admitted = || Change::Admitted { by: olga(), why: None };
    let changes = match standing {
        "a proposed group" => vec![proposed],
        "a new group" => vec![proposed, admitted()],
        "an official group" => vec![proposed, admitted(), Change::Granted { by: olga(), why: None }],
        _ => return Err("nobody knows where it stands"),
    };
    let at = stage.now();
    let entry = |change| Entry { at, fact: Fact::Group(GroupFact { no, change }) };
    let facts = changes.into_iter().map(entry).collect();
    stage.restart();
    stage.kept.commit(&Commit { facts, texts, ..Commit::default() }).expect("it is kept in memory");
    Ok(())
}

/// What is answered to the question of this index.
fn answer(question: &Question, index: usize, text: &TextId, region: &str) -> Answer {
    match question.kind {
        Kind::Consent => Answer::Consent(true),
        Kind::Region => Answer::Region(Region(region.to_owned())),
        _ if index == 0 || question.required => Answer::Words(text.clone()),
        _ => Answer::Skipped,
    }
}

/// The group's name, the place in it, or what they do there.
fn words(index: usize, name: &str) -> String {
    match index {
        0 => name.to_owned(),
        1 => name.split_once(' ').map_or(name, |(_, place)| place).to_owned(),
        _ => format!("We meet each month as {name}."),
    }
}
